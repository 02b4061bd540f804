import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FormCode } from '#domain/plan/item.ts';
import { FORM_CODES } from '#domain/plan/item.ts';
import type { AreaCode, Use } from '#domain/rules/areas.ts';
import { AREA_CODES } from '#domain/rules/areas.ts';
import { INFORMATION, TOPICS } from '#domain/rules/information.ts';
import { isRuleId } from '#domain/rules/rulebook.ts';

/** The command that renews the generated file. */
export const RENEW = 'npm run rules';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const target = join(src, 'domain/rules/uses.ts');

/** What cites rules without using them: the rules themselves, their words, and the command line, which reports them. */
const NOT_USES = [/^domain\/rules\//, /^i18n\//, /^cli\//];

/** The area of a file by its path in src; the first that fits. A file that none fits has to be given an area here. */
const AREAS: readonly (readonly [RegExp, AreaCode])[] = [
  [/^domain\/forms\/study-right\/(applying-rules|looking)\.ts$/, 'applying'],
  [/^domain\/forms\/study-right\/beginning-rules\.ts$/, 'beginning'],
  [/^domain\/forms\/study-right\/(life-rules|life)\.ts$/, 'life'],
  [/^domain\/admission\//, 'applying'],
  [/^domain\/admission\//, 'admission'],
  [/crediting/, 'crediting'],
  [/contents|modules|^domain\/engine\/studies\/(proposals|placement|expected|load)\.ts$/, 'contents'],
  [/^domain\/forms\//, 'form'],
  [/^domain\/engine\/checks/, 'checks'],
  [/^domain\/engine\/deadlines\.ts$/, 'deadlines'],
  [/^domain\/engine\/interruption\//, 'leaving'],
  [/^domain\/engine\/municipal-rules\.ts$/, 'municipality'],
  [/^domain\/engine\/(options|compare)\.ts$/, 'options'],
  [/^domain\/engine\/studies\/mid-year\.ts$/, 'midYear'],
  [/^domain\/engine\/studies\/leaving\.ts$/, 'leaving'],
  [/^domain\/engine\//, 'timeline'],
  [/^domain\/student\//, 'person'],
  [/^domain\/(time|school)\//, 'calendar'],
  [/^domain\/plan\//, 'planPage'],
  [/^ui\/print\//, 'paper'],
  [/^(ui|session)\//, 'planPage'],
];

const FORMS: Readonly<Record<string, FormCode>> = {
  'adult-basic': 'adultBasic',
  'basic-education': 'basicEducation',
  kops: 'kops',
  lisaopetus: 'lisaopetus',
  lukio: 'lukio',
  'subject-student': 'subjectStudent',
  tuva: 'tuva',
  vocational: 'vocational',
};

const RULE_ID = /'((?:R-[A-Z]+(?:-[A-Z]+)?|[AS]-[A-Z]+|K)-\d+[a-z]?)'/g;

function filesOf(): readonly string[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.tsx?$/.test(path) && !NOT_USES.some((other) => other.test(path)))
    .toSorted();
}

function usageOf(path: string): Use {
  const area = AREAS.find(([pattern]) => pattern.test(path))?.[1];
  if (area === undefined) throw new Error(`${path} uses rules: give it an area in tests/support/rule-uses.ts.`);
  const form = FORMS[/^domain\/forms\/([^/]+)\//.exec(path)?.[1] ?? ''];
  return form === undefined ? { area } : { area, form };
}

function placeOf({ area, form }: Use): string {
  return `${String(AREA_CODES.indexOf(area)).padStart(2, '0')} ${form ?? ''}`;
}

/** What is shown as good to know, with the form when the topic is a form. The table itself lies among the rules. */
function goodToKnow(): readonly (readonly [string, Use])[] {
  return TOPICS.flatMap((topic) => {
    const form = FORM_CODES.find((code) => code === topic);
    const use: Use = { area: 'goodToKnow', ...(form !== undefined && { form }) };
    return INFORMATION[topic].map((id) => [id, use] as const);
  });
}

/** Where the code uses each rule: by id, the uses in the order of the areas. */
export function readUses(): ReadonlyMap<string, readonly Use[]> {
  const found = new Map<string, Map<string, Use>>();
  const add = (id: string, use: Use) => {
    found.set(id, (found.get(id) ?? new Map<string, Use>()).set(placeOf(use), use));
  };
  for (const [id, use] of goodToKnow()) add(id, use);
  for (const path of filesOf())
    for (const [, id = ''] of readFileSync(join(src, path), 'utf8').matchAll(RULE_ID)) {
      if (isRuleId(id)) add(id, usageOf(path));
    }
  return new Map(
    [...found].map(([id, uses]) => [
      id,
      [...uses].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, use]) => use),
    ]),
  );
}

function textOf(id: string, uses: readonly Use[]): string {
  const each = uses.map(({ area, form }) =>
    form === undefined ? `{ area: '${area}' }` : `{ area: '${area}', form: '${form}' }`,
  );
  const line = `  '${id}': [${each.join(', ')}],`;
  // As the formatter breaks it: several objects of several keys each, or too long a line.
  const together = uses.length === 1 || uses.some(({ form }) => form === undefined);
  return together && line.length <= 120
    ? line
    : [`  '${id}': [`, ...each.map((use) => `    ${use},`), '  ],'].join('\n');
}

/** The text of src/domain/rules/uses.ts as it should be. */
export function usesFile(): string {
  const rows = [...readUses()]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, uses]) => textOf(id, uses));
  return [
    "import type { Use } from './areas.ts';",
    "import type { RuleId } from './rulebook.ts';",
    '',
    `/** Where the code uses each rule. Written by \`${RENEW}\` from the code; do not edit. */`,
    'export const USES = {',
    ...rows,
    '} as const satisfies Readonly<Partial<Record<RuleId, readonly Use[]>>>;',
    '',
  ].join('\n');
}

/** The text of src/domain/rules/uses.ts as it stands. */
export function committedUsesFile(): string {
  return readFileSync(target, 'utf8');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(target, usesFile());
  console.info(`Wrote ${relative(process.cwd(), target)}.`);
}
