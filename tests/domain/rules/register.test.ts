import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { AREA_CODES } from '#domain/rules/areas.ts';
import { editionFaults } from '#domain/rules/edition.ts';
import type { RegisterEntry } from '#domain/rules/register.ts';
import { isRuleOfBook, NOT_FOR_PLANNER_REASONS, REGISTER, registerEntries, usesOf } from '#domain/rules/register.ts';
import type { RuleId } from '#domain/rules/rulebook.ts';
import { isRuleId, RULEBOOK, ruleOf } from '#domain/rules/rulebook.ts';
import { SOURCES } from '#domain/rules/sources.ts';
import { register as en } from '#i18n/en/register.ts';
import { register as fi } from '#i18n/fi/register.ts';
import { committedUsesFile, RENEW, usesFile } from '../../support/rule-uses.ts';
import { FIELD_RULE_IDS } from './ids.ts';
import { UNUSED } from './unused.ts';

/**
 * The register against the committed list of the rules of the field (ids.ts). To compare that list with the descriptions of
 * the field themselves, name the folder that holds rules.md, admission.md and structures.json:
 * `RULES_FOLDER=<folder> npx vitest run tests/domain/rules/register.test.ts`.
 */
const FOLDERS = [process.env['RULES_FOLDER']].filter((folder) => folder !== undefined);

const ENTRIES: readonly (readonly [string, RegisterEntry])[] = Object.entries(REGISTER);
const RULE_IDS = Object.keys(RULEBOOK).filter(isRuleId);
/** What the register holds besides the list: the school itself and the statements of its model that have dates. */
const OF_THE_SCHOOL = /^(R-KAN-\d+|K-\d+)$/;

function idsOfFolder(from: string): readonly string[] {
  const markdown = readFileSync(join(from, 'rules.md'), 'utf8');
  const told = [...markdown.matchAll(/^\*\*(R-[A-Z]+(?:-[A-Z]+)?-\d+)\b/gm)].map(([, id = '']) => id);
  const admission = readFileSync(join(from, 'admission.md'), 'utf8');
  const admissionTold = [...admission.matchAll(/^(?:\*\(.*\)\* )?\*\*(A-[A-Z]+-\d+[a-z]?)\b/gm)].map(
    ([, id = '']) => id,
  );
  const file = JSON.parse(readFileSync(join(from, 'structures.json'), 'utf8')) as {
    readonly rules: readonly { readonly id: string }[];
  };
  return [
    ...told.filter((id) => !/^R-(BEN|PRAC|KAN|PART)-/.test(id)),
    ...admissionTold,
    ...file.rules.map(({ id }) => id),
  ].toSorted();
}

const school: unknown = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../../public/school.json', import.meta.url)), 'utf8'),
);

function settingExists(path: string): boolean {
  let at: unknown = school;
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false;
    at = (at as Readonly<Record<string, unknown>>)[key];
  }
  return true;
}

function settingsOf(entry: RegisterEntry): readonly string[] {
  if (entry.kind === 'setting') return [entry.path];
  return entry.kind === 'rule' && entry.setting !== undefined ? [entry.setting] : [];
}

describe('the register', () => {
  it('answers for every rule of the field, and for nothing else but the school itself', () => {
    const ids = Object.keys(REGISTER).filter((id) => !OF_THE_SCHOOL.test(id));
    expect(ids.toSorted()).toEqual(FIELD_RULE_IDS);
  });

  it.each(FOLDERS)('knows the same ids as the descriptions of the field in %s', (folder) => {
    expect(FIELD_RULE_IDS).toEqual(idsOfFolder(folder));
  });

  it('has every rule of the book as a rule', () => {
    expect(ENTRIES.filter(([id, { kind }]) => (kind === 'rule') !== isRuleId(id)).map(([id]) => id)).toEqual([]);
  });

  it('points from what is said twice to a rule of the book', () => {
    const lost = ENTRIES.filter(
      ([, entry]) => entry.kind === 'same' && !(entry.as.length > 0 && entry.as.every(isRuleId)),
    );
    expect(lost.map(([id]) => id)).toEqual([]);
  });

  it('names settings that the settings file has', () => {
    const lost = ENTRIES.flatMap(([id, entry]) =>
      settingsOf(entry)
        .filter((path) => !settingExists(path))
        .map((path) => `${id} ${path}`),
    );
    expect(lost).toEqual([]);
  });

  it('has words for every kind, reason and area', () => {
    for (const words of [fi, en]) {
      expect(Object.keys(words.kind).toSorted()).toEqual(['notForPlanner', 'rule', 'same', 'setting']);
      expect(Object.keys(words.reason).toSorted()).toEqual([...NOT_FOR_PLANNER_REASONS].toSorted());
      expect(Object.keys(words.area).toSorted()).toEqual([...AREA_CODES].toSorted());
    }
  });

  it('is read by series, the duty first, and by number within a series', () => {
    const ids = registerEntries().map(({ id }) => id);
    expect(ids.toSorted()).toEqual(Object.keys(REGISTER).toSorted());
    expect([ids[0], ids[1], ids[9], ids.at(-1)]).toEqual(['R-OV-1', 'R-OV-2', 'R-OV-10', 'S-KOSKI-3']);
  });

  it('gives uses to the rules of the book only', () => {
    const wrong = registerEntries().filter(({ id, uses }) => uses.length > 0 !== isRuleOfBook(id));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('a rule of the rulebook', () => {
  it('has sources that are known, and so has each of its numbers', () => {
    const unsourced = RULE_IDS.flatMap((id) => {
      const { sources, numbers = {} } = ruleOf(id);
      const cited = [sources, ...Object.values(numbers).map((editions) => editions.map(({ source }) => source))];
      return cited.every((refs) => refs.length > 0 && refs.every(({ key }) => Object.hasOwn(SOURCES, key))) ? [] : [id];
    });
    expect(unsourced).toEqual([]);
  });

  it('has a sound validity, and numbers whose editions follow one another', () => {
    const unsound = RULE_IDS.filter((id) => {
      const rule = ruleOf(id);
      const [source] = rule.sources;
      const spans = [[{ ...rule, value: 0, source }], ...Object.values(rule.numbers ?? {})];
      return spans.some((editions) => editionFaults(editions).length > 0);
    });
    expect(unsound).toEqual([]);
  });
});

describe('where the rules are used', () => {
  it(`is as the code says; when it is not, run ${RENEW}`, () => {
    expect(committedUsesFile()).toBe(usesFile());
  });

  it('is told, or it has been decided why a rule is only read (unused.ts)', () => {
    const unused = RULE_IDS.filter((id) => usesOf(id).some(({ area }) => area === 'information'));
    const decided = Object.values(UNUSED).flatMap((ids) => ids.trim().split(/\s+/));
    expect(unused.toSorted()).toEqual(decided.toSorted());
  });

  it('names the form where only one form uses the rule', () => {
    const id: RuleId = 'R-KOPS-6';
    expect(usesOf(id).filter(({ form }) => form !== undefined)).toEqual([{ area: 'form', form: 'kops' }]);
    expect(usesOf('S-TUVA-16')).toEqual([{ area: 'goodToKnow', form: 'tuva' }]);
    expect(usesOf('R-OV-17')).toEqual([{ area: 'goodToKnow' }]);
  });
});
