import { isLanguageSubject, SUBJECT_CODES } from '../admission/certificate.ts';
import { z } from '../schema/zod.ts';
import { isIsoDate, yearOf } from '../time/iso-date.ts';
import type { IsoDate } from '../time/iso-date.ts';

export const SCHOOL_FORMAT = 'kannelpolku-school';
export const SCHOOL_VERSION = 1;

const day = z.custom<IsoDate>(isIsoDate, { error: 'date' });
const text = z.string().check(z.minLength(1));
const span = { from: day, to: day };

const term = z.strictObject({ code: z.enum(['autumn', 'spring']), ...span, breaks: z.array(z.strictObject(span)) });
const period = z.strictObject({ code: text, ...span });
const year = z.strictObject({
  /** First calendar year of the school year. */
  year: z.int(),
  /** The school has not given these dates: they are assumed and shown as an estimate. */
  assumed: z.optional(z.boolean()),
  source: z.optional(text),
  terms: z.array(term).check(z.minLength(1)),
  periods: z.array(period),
});
const permit = z.strictObject({
  held: z.boolean(),
  /** Code of the partner who holds the permit instead, or null. */
  partner: z.nullable(text),
  assumed: z.boolean(),
  source: z.optional(text),
});

const school = z.strictObject({
  format: z.literal(SCHOOL_FORMAT),
  version: z.literal(SCHOOL_VERSION),
  school: z.strictObject({ name: text, code: text, municipality: text, language: z.enum(['fi', 'sv']) }),
  years: z.array(year).check(z.minLength(1)),
  /** Last school day of basic education in spring, by calendar year (A-CAL-6). */
  basicEducationEnds: z.array(z.strictObject({ year: z.int(), on: day, source: z.optional(text) })),
  /** What the school gives, from when (inclusive) until when (inclusive). */
  offers: z.array(
    z.strictObject({
      form: z.enum(['kops', 'tuva', 'adultBasic', 'lisaopetus', 'vocational']),
      since: day,
      until: z.optional(day),
      source: z.optional(text),
    }),
  ),
  /** Lines that a student chooses when beginning: KOPS orientations by the school's own codes, competence areas by theirs. */
  lines: z.optional(
    z.array(
      z.strictObject({
        code: text,
        form: z.enum(['kops', 'tuva', 'vocational']),
        /** Competence areas have their official names; a line of the school's own needs one. */
        name: z.optional(text),
        assumed: z.optional(z.boolean()),
        source: z.optional(text),
      }),
    ),
  ),
  permits: z.strictObject({
    basicEducation: permit,
    vocational: permit,
    tuvaPermit: z.strictObject({
      value: z.enum(['vocational', 'lukio', 'basicEducation']),
      assumed: z.boolean(),
      source: z.optional(text),
    }),
  }),
  partners: z.array(
    z.strictObject({
      code: text,
      name: text,
      kind: z.enum(['lukio', 'vocational', 'adultEducationCentre', 'university', 'municipality', 'workplace', 'other']),
      municipality: z.optional(text),
    }),
  ),
  /** Where the school's students often apply, with the limits of earlier years; a student's plan takes a copy. */
  targets: z.optional(
    z.array(
      z.strictObject({
        code: text,
        name: text,
        kind: z.enum(['lukio', 'vocational']),
        /** The lowest accepted average (lukio) or points (vocational) of a year, at most two decimals. */
        limits: z.array(z.strictObject({ year: z.int(), value: z.number(), source: z.optional(text) })),
        /** Weights of a lukio with an emphasis; a language weight names its language (A-ADM-15). */
        weights: z.optional(
          z.array(z.strictObject({ subject: z.enum(SUBJECT_CODES), language: z.optional(text), weight: z.number() })),
        ),
        source: z.optional(text),
      }),
    ),
  ),
  limits: z.strictObject({
    /** R-TUVA-24: how much over the calendar's weeks a TUVA plan may ask before it is blocked, in per cent. */
    tuvaOverfillPercent: z.number(),
  }),
});

/** The school's own settings: the contents of `public/school.json`. */
export type School = z.infer<typeof school>;
export type SchoolYear = School['years'][number];
export type SchoolTarget = NonNullable<School['targets']>[number];

/** What is wrong with a school file, where. `path` reads like `years[0].terms[1].to`. */
export type SchoolFault = {
  readonly path: string;
  readonly code:
    | 'missing'
    | 'unknownKey'
    | 'type'
    | 'date'
    | 'choice'
    | 'order'
    | 'overlap'
    | 'outside'
    | 'amount'
    | 'duplicate'
    | 'format'
    | 'version';
  readonly params: { readonly expected?: string; readonly key?: string; readonly other?: string };
};

export type ParsedSchool =
  | { readonly ok: true; readonly school: School }
  | { readonly ok: false; readonly faults: readonly SchoolFault[] };

/** Checks a school file. Every fault names its place, so that a planner without programming can mend it. */
export function parseSchool(json: unknown): ParsedSchool {
  const parsed = school.safeParse(json);
  if (!parsed.success) return { ok: false, faults: parsed.error.issues.flatMap((issue) => shapeFaults(issue, json)) };
  const faults = meaningFaults(parsed.data);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, school: parsed.data };
}

type Issue = z.core.$ZodIssue;

function shapeFaults(issue: Issue, json: unknown): readonly SchoolFault[] {
  const path = pathText(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: path === '' ? key : `${path}.${key}`,
      code: 'unknownKey' as const,
      params: { key },
    }));
  }
  if (valueAt(json, issue.path) === undefined) return [{ path, code: 'missing', params: {} }];
  if (path === 'format' || path === 'version') return [{ path, code: path, params: {} }];
  if (issue.code === 'custom') return [{ path, code: 'date', params: {} }];
  if (issue.code === 'invalid_value') return [{ path, code: 'choice', params: { expected: issue.values.join(', ') } }];
  return [{ path, code: 'type', params: issue.code === 'invalid_type' ? { expected: issue.expected } : {} }];
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (sofar, key) =>
      typeof key === 'number' ? `${sofar}[${key}]` : sofar === '' ? String(key) : `${sofar}.${String(key)}`,
    '',
  );
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    json,
  );
}

/** An average from 4 to 10, or points from 0 to 99, with at most two decimals. */
function isLimit(kind: SchoolTarget['kind'], value: number): boolean {
  const [least, most] = kind === 'lukio' ? [4, 10] : [0, 99];
  return value >= least && value <= most && /^\d+(?:\.\d{1,2})?$/u.test(String(value));
}

/** Competence areas of the education and guidance qualification, by the codes of the national list `osaamisala`. */
const COMPETENCE_AREA_CODES: readonly string[] = ['1700', '1701', '1702'];

type Span = { readonly from: IsoDate; readonly to: IsoDate };

function meaningFaults({
  years,
  offers,
  lines = [],
  targets = [],
  basicEducationEnds,
  permits,
  partners,
}: School): readonly SchoolFault[] {
  const faults: SchoolFault[] = [];
  const add = (path: string, code: SchoolFault['code'], params: SchoolFault['params'] = {}): void =>
    void faults.push({ path, code, params });
  const spans = (list: readonly Span[], path: string): void => {
    for (const [index, { from, to }] of list.entries()) {
      if (to < from) add(`${path}[${index}].to`, 'order', { other: `${path}[${index}].from` });
      const previous = index === 0 ? undefined : list[index - 1];
      if (previous !== undefined && from <= previous.to)
        add(`${path}[${index}].from`, 'overlap', { other: `${path}[${index - 1}].to` });
    }
  };
  const inside = (list: readonly Span[], path: string, whole: Span): void => {
    for (const [index, { from, to }] of list.entries()) {
      if (from < whole.from) add(`${path}[${index}].from`, 'outside');
      if (to > whole.to) add(`${path}[${index}].to`, 'outside');
    }
  };
  for (const [index, each] of years.entries()) {
    const path = `years[${index}]`;
    const whole: Span = { from: `${each.year}-08-01` as IsoDate, to: `${each.year + 1}-07-31` as IsoDate };
    const newYear = `${each.year + 1}-01-01`;
    if (years.findIndex((other) => other.year === each.year) !== index) add(`${path}.year`, 'duplicate');
    spans(each.terms, `${path}.terms`);
    for (const [termIndex, { code, from, to }] of each.terms.entries()) {
      const at = `${path}.terms[${termIndex}]`;
      if (each.terms.findIndex((other) => other.code === code) !== termIndex) add(`${at}.code`, 'duplicate');
      // Terms are named by their half of the school year: a spring in August is a mistyped code or year.
      if (code === 'autumn' && from >= newYear) add(`${at}.from`, 'outside');
      if (code === 'spring' && to < newYear) add(`${at}.to`, 'outside');
    }
    inside(each.terms, `${path}.terms`, whole);
    spans(each.periods, `${path}.periods`);
    inside(each.periods, `${path}.periods`, whole);
    for (const [termIndex, one] of each.terms.entries()) {
      spans(one.breaks, `${path}.terms[${termIndex}].breaks`);
      inside(one.breaks, `${path}.terms[${termIndex}].breaks`, one);
    }
  }
  for (const [index, { since, until }] of offers.entries()) {
    if (until !== undefined && until < since)
      add(`offers[${index}].until`, 'order', { other: `offers[${index}].since` });
  }
  for (const [index, { year: calendarYear, on }] of basicEducationEnds.entries()) {
    if (basicEducationEnds.findIndex((other) => other.year === calendarYear) !== index)
      add(`basicEducationEnds[${index}].year`, 'duplicate');
    if (yearOf(on) !== calendarYear) add(`basicEducationEnds[${index}].on`, 'outside');
  }
  for (const [index, { code, form, name }] of lines.entries()) {
    if (lines.findIndex((other) => other.code === code && other.form === form) !== index)
      add(`lines[${index}].code`, 'duplicate');
    if (form === 'vocational' && !COMPETENCE_AREA_CODES.includes(code))
      add(`lines[${index}].code`, 'choice', { expected: COMPETENCE_AREA_CODES.join(', ') });
    if (form !== 'vocational' && name === undefined) add(`lines[${index}].name`, 'missing');
  }
  for (const [index, target] of targets.entries()) {
    const path = `targets[${index}]`;
    if (targets.findIndex(({ code }) => code === target.code) !== index) add(`${path}.code`, 'duplicate');
    for (const [place, { year, value }] of target.limits.entries()) {
      const at = `${path}.limits[${place}]`;
      if (target.limits.findIndex((other) => other.year === year) !== place) add(`${at}.year`, 'duplicate');
      if (!isLimit(target.kind, value)) add(`${at}.value`, 'amount');
    }
    for (const [place, { subject, language, weight }] of (target.weights ?? []).entries()) {
      const at = `${path}.weights[${place}]`;
      if (isLanguageSubject(subject) && language === undefined) add(`${at}.language`, 'missing');
      if (!(weight > 0 && weight <= 20)) add(`${at}.weight`, 'amount');
    }
  }
  const codes = partners.map(({ code }) => code);
  for (const key of ['basicEducation', 'vocational'] as const) {
    const { partner } = permits[key];
    if (partner !== null && !codes.includes(partner))
      add(`permits.${key}.partner`, 'choice', { expected: codes.join(', ') });
  }
  return faults;
}
