import { placeOfJsonFault } from '../schema/json-place.ts';
import type { z } from '../schema/zod.ts';
import { PLAN_FORMAT, PLAN_VERSION, type PlanDocument } from './document.ts';
import type { Item } from './item.ts';
import { type Json, migrated } from './migrations.ts';
import { planFileV3, rawContent } from './schema.ts';

/**
 * What is wrong at one place of a file.
 * `missing`; `type` (`expected`: JSON type); `value` (`allowed`: list of codes, comma-separated, where the schema can tell); `unknownKey` (`key`);
 * `date`: not a real day as YYYY-MM-DD; `number`: too small, too large or not whole; `empty`; `migration` (`name` of the
 * step that failed); `idTwice` (`id`); `noAlternative`: a plan has at least one; `other`.
 */
export type PlanFaultCode =
  | 'missing'
  | 'type'
  | 'value'
  | 'unknownKey'
  | 'date'
  | 'number'
  | 'empty'
  | 'migration'
  | 'idTwice'
  | 'noAlternative'
  | 'other';

/** `path` as one would write it in code: `alternatives[0].items[2].date.on`; empty for the file itself. */
export type PlanFault = {
  readonly path: string;
  readonly code: PlanFaultCode;
  readonly params: { readonly [name: string]: string | number };
};

/** Why a text is not a plan that this version can use. `line` and `column` count from 1. */
export type ReadFault =
  | { readonly kind: 'notJson'; readonly line?: number; readonly column?: number }
  | { readonly kind: 'notAPlan' }
  | { readonly kind: 'newerVersion'; readonly version: number }
  | { readonly kind: 'shape'; readonly faults: readonly PlanFault[] }
  /** Every value is of the right kind, but they cannot be together. */
  | { readonly kind: 'impossible'; readonly faults: readonly PlanFault[] };

export type ReadPlan =
  | { readonly ok: true; readonly document: PlanDocument }
  | { readonly ok: false; readonly fault: ReadFault };

/**
 * Reads a plan file of this or an older version. Any text whatever gives a plan or a fault, never an exception. What the
 * law or the calendar thinks of the plan is not asked: broken and circular ties, too, are read and told by the engine.
 */
export function readPlan(text: string): ReadPlan {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const file = parsed.value;
  if (!isRecord(file) || file['format'] !== PLAN_FORMAT) return refused({ kind: 'notAPlan' });
  const version = file['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return refused({ kind: 'notAPlan' });
  if (version > PLAN_VERSION) return refused({ kind: 'newerVersion', version });
  const lifted = migrated(file, version);
  if (!lifted.ok) {
    return refused({ kind: 'shape', faults: [{ path: '', code: 'migration', params: { name: lifted.name } }] });
  }
  const read = planFileV3.safeParse(lifted.file);
  if (!read.success) {
    return refused({ kind: 'shape', faults: read.error.issues.flatMap((issue) => faultsOf(issue, lifted.file)) });
  }
  const impossible = impossibilitiesOf(read.data);
  if (impossible.length > 0) return refused({ kind: 'impossible', faults: impossible });
  return { ok: true, document: read.data };
}

/** What cannot be in one document whatever the values: an id used twice, or no alternative at all. */
export function impossibilitiesOf(document: PlanDocument): readonly PlanFault[] {
  const faults: PlanFault[] = [];
  if (document.alternatives.length === 0) faults.push({ path: 'alternatives', code: 'noAlternative', params: {} });
  const alternativeIds = new Set<string>();
  const itemIds = new Set<string>();
  const see = (ids: Set<string>, id: string, path: string) => {
    if (ids.has(id)) faults.push({ path, code: 'idTwice', params: { id } });
    ids.add(id);
  };
  document.happened.forEach((item, index) => see(itemIds, item.id, `happened[${index}].id`));
  document.alternatives.forEach((alternative, place) => {
    see(alternativeIds, alternative.id, `alternatives[${place}].id`);
    alternative.items.forEach((item, index) => see(itemIds, item.id, `alternatives[${place}].items[${index}].id`));
    alternative.studies.forEach((study, index) =>
      see(itemIds, study.id, `alternatives[${place}].studies[${index}].id`),
    );
  });
  return faults;
}

/**
 * The plan as a file: JSON with two spaces, keys in one fixed order whatever order the document was built in, so that
 * two files of the same plan are the same text. Items of unknown kinds come out as they came in.
 */
export function writePlan(document: PlanDocument): string {
  const file = {
    format: document.format,
    version: document.version,
    id: document.id,
    situation: inOrder(document.situation),
    happened: document.happened.map(writtenItem),
    alternatives: document.alternatives.map(({ id, name, items, studies }) => ({
      id,
      name,
      items: items.map(writtenItem),
      studies: studies.map(inOrder),
    })),
    ...(document.rulesKnownOn !== undefined && { rulesKnownOn: document.rulesKnownOn }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const KEY_ORDER = new Map(
  [
    'id move kind form date on tiedTo relation days right way wishes field target',
    'syllabus of subject elsewhere line dual reason until topic raise from wished weeks hours certifier registerBy part amount unit label title period inside sameAs',
    'provider who note name birthDate residence homeMunicipality basicEducation upperSecondary language',
    'earned priorLearning toward credited state decidedOn guardians hoursPerWeek otherHours work travel',
    'grades certificate adult subjects grade electives weeklyLessons courses individualised restricted compulsory',
    'earlierArts lukio all arts targets limits weights weight goal by words notes value origin year code',
  ]
    .join(' ')
    .split(' ')
    .map((key, rank) => [key, rank] as const),
);

function writtenItem(item: Item): unknown {
  if (item.move !== 'unknown') return inOrder(item);
  const { move: _, raw: __, ...own } = item;
  return { ...recordInOrder(own), ...rawContent(item) };
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  return isRecord(value) ? recordInOrder(value) : value;
}

function recordInOrder(record: object): { readonly [key: string]: unknown } {
  const rank = (key: string) => KEY_ORDER.get(key) ?? KEY_ORDER.size;
  const entries = Object.entries(record).sort(([left], [right]) => rank(left) - rank(right));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]));
}

function refused(fault: ReadFault): ReadPlan {
  return { ok: false, fault };
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: ReadFault };

function parseJson(text: string): Parsed {
  // Some editors put a byte order mark in front, which JSON does not know.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch {
    return { ok: false, fault: { kind: 'notJson', ...placeOfJsonFault(json) } };
  }
}

type Issue = z.core.$ZodIssue;

function faultsOf(issue: Issue, file: Json): readonly PlanFault[] {
  const path = pathText(issue.path);
  switch (issue.code) {
    case 'invalid_type':
      return [
        valueAt(file, issue.path) === undefined
          ? { path, code: 'missing', params: {} }
          : { path, code: 'type', params: { expected: issue.expected } },
      ];
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: pathText([...issue.path, key]), code: 'unknownKey', params: { key } }));
    case 'invalid_value':
      return [
        valueAt(file, issue.path) === undefined
          ? { path, code: 'missing', params: {} }
          : { path, code: 'value', params: { allowed: issue.values.map(String).join(', ') } },
      ];
    case 'too_small':
    case 'too_big':
      return [{ path, code: issue.origin === 'string' ? 'empty' : 'number', params: {} }];
    case 'invalid_union':
      return unionFaults(issue, file);
    case 'custom':
      if (valueAt(file, issue.path) === undefined) return [{ path, code: 'missing', params: {} }];
      return [{ path, code: issue.message === 'date' ? 'date' : 'other', params: {} }];
    default:
      return [{ path, code: 'other', params: {} }];
  }
}

/** Tells the faults of the branch that came nearest: those of the others would only send the reader astray. */
function unionFaults(issue: Extract<Issue, { code: 'invalid_union' }>, file: Json): readonly PlanFault[] {
  const value = valueAt(file, issue.path);
  if (value === undefined) return [{ path: pathText(issue.path), code: 'missing', params: {} }];
  const branches = issue.errors.filter((errors) => errors.length > 0);
  const nearest = branches.reduce<readonly Issue[] | undefined>(
    (best, errors) => (best === undefined || errors.length < best.length ? errors : best),
    undefined,
  );
  if (nearest === undefined) {
    // No branch of a discriminated union for this value: the issue stands at the key that tells the branches apart.
    return [{ path: pathText(issue.path), code: 'value', params: {} }];
  }
  return nearest.flatMap((inner) => faultsOf({ ...inner, path: [...issue.path, ...inner.path] }, file));
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    const key = String(step);
    if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${text}[${JSON.stringify(key)}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, step) => {
    if (Array.isArray(at) && typeof step === 'number') return at[step];
    if (!isRecord(at) || typeof step !== 'string' || !Object.hasOwn(at, step)) return undefined;
    return at[step];
  }, value);
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
