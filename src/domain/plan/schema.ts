import { z } from '../schema/zod.ts';
import { type IsoDate, isIsoDate } from '../time/iso-date.ts';
import type { PlanDocument } from './document.ts';
import type { UnknownItem } from './item.ts';

/*
 * The frozen schema of version 3 of a plan file. It spells every code out instead of sharing the lists of `item.ts`:
 * a file written today must be judged by the same words in five years. When the types and this schema part, the
 * agreement at the end stops compiling, and that is the moment to make version 4 with its migration.
 *
 * Objects are strict: an unknown key is a fault with a path, never dropped in silence.
 */

const isoDate = z.custom<IsoDate>(isIsoDate, { error: 'date' });
const amount = z.number().check(z.gte(0));
const moreThanNothing = z.number().check(z.gt(0));
/** A hundred years: beyond any plan, and far from where calendars end. */
const DAYS_AFTER_MAX = 36_525;
const id = z.string().check(z.minLength(1));
const list = <Schema extends z.core.$ZodType>(schema: Schema) => z.readonly(z.array(schema));

const form = z.enum([
  'kops',
  'tuva',
  'adultBasic',
  'vocational',
  'lukio',
  'lisaopetus',
  'basicEducation',
  'subjectStudent',
]);
const field = z.enum(['educationAndGuidance', 'otherField']);
const unit = z.enum(['op', 'lukioOp', 'osp', 'tuvaWeek', 'course']);

/** Subjects of the basic-education certificate, by their official codes. */
const gradedSubject = z.enum([
  'AI',
  'A1',
  'A2',
  'B1',
  'B2',
  'B3',
  'KT',
  'HI',
  'YH',
  'MA',
  'FY',
  'KE',
  'BI',
  'TE',
  'GE',
  'LI',
  'KU',
  'KS',
  'KO',
  'MU',
  'ET',
  'AOM',
  'OP',
  'OPA',
  'FI',
  'PS',
  'YL',
  'XX',
]);
const wholeGrade = z.int().check(z.gte(4), z.lte(10));
const grade = z.union([wholeGrade, z.enum(['S', 'O', 'H'])]);
const extent = { weeklyLessons: z.optional(amount), courses: z.optional(amount) };
const subjectGrade = z.strictObject({
  subject: gradedSubject,
  syllabus: z.optional(z.string()),
  language: z.optional(z.string()),
  grade,
  electives: z.optional(list(z.strictObject({ ...extent, grade }))),
  individualised: z.optional(z.boolean()),
  restricted: z.optional(z.boolean()),
  compulsory: z.optional(z.boolean()),
  ...extent,
});
const certificate = z.strictObject({
  on: isoDate,
  adult: z.optional(z.boolean()),
  subjects: list(subjectGrade),
  earlierArts: z.optional(list(subjectGrade)),
});
/** An average from 4 to 10 as it is written: exact, so that no binary fraction ever stands in a file. */
const average = z.string().check(z.regex(/^(?:[4-9](?:\.\d{1,2})?|10(?:\.0{1,2})?)$/u));
const decimal = z.string().check(z.regex(/^\d{1,2}(?:\.\d{1,2})?$/u));

const date = z.union([
  z.strictObject({ on: isoDate }),
  z.strictObject({ tiedTo: z.string(), relation: z.enum(['sameDay', 'termEnd']) }),
  z.strictObject({
    tiedTo: z.string(),
    relation: z.literal('daysAfter'),
    days: z.int().check(z.gte(0), z.lte(DAYS_AFTER_MAX)),
  }),
]);

const base = {
  id,
  date,
  right: z.optional(z.string()),
  provider: z.optional(z.string()),
  who: z.optional(
    list(
      z.enum([
        'student',
        'guardian',
        'school',
        'lukio',
        'vocationalProvider',
        'municipality',
        'basicEducationProvider',
        'other',
      ]),
    ),
  ),
  note: z.optional(z.string()),
};
const ofRight = { ...base, form };

const wish = z.strictObject({ form, field: z.optional(field), target: z.optional(z.string()) });

const itemKinds = [
  z.strictObject({
    ...ofRight,
    move: z.literal('apply'),
    way: z.enum(['jointApplication', 'continuousApplication']),
    wishes: z.optional(list(wish)),
    field: z.optional(field),
  }),
  z.strictObject({ ...ofRight, move: z.literal('admit'), field: z.optional(field) }),
  z.strictObject({
    ...ofRight,
    move: z.literal('begin'),
    field: z.optional(field),
    syllabus: z.optional(z.enum(['young', 'adult'])),
    of: z.optional(z.enum(['lukio', 'adultBasic'])),
    subject: z.optional(z.string()),
    elsewhere: z.optional(z.boolean()),
    line: z.optional(z.string()),
    dual: z.optional(z.boolean()),
  }),
  z.strictObject({ ...ofRight, move: z.literal('attendLast') }),
  z.strictObject({
    ...ofRight,
    move: z.literal('suspend'),
    reason: z.enum(['illness', 'parental', 'abroad', 'lifeSituation', 'permanentIllness']),
    until: z.optional(isoDate),
  }),
  z.strictObject({
    ...ofRight,
    move: z.literal('interrupt'),
    reason: z.enum(['militaryService', 'illnessOrParental', 'otherGoodReason']),
    until: z.optional(isoDate),
  }),
  z.strictObject({ ...ofRight, move: z.literal('resume') }),
  z.strictObject({ ...ofRight, move: z.literal('extraTime'), until: isoDate }),
  z.strictObject({ ...ofRight, move: z.literal('complete') }),
  z.strictObject({ ...ofRight, move: z.literal('resign') }),
  z.strictObject({ ...ofRight, move: z.literal('deemResigned') }),
  z.strictObject({
    ...ofRight,
    move: z.literal('earn'),
    amount,
    unit,
    label: z.optional(z.string()),
    part: z.optional(z.string()),
  }),
  z.strictObject({
    ...base,
    move: z.literal('talk'),
    topic: z.enum(['interruption', 'studyPlan', 'interview', 'threeParty', 'hearing', 'followUp', 'other']),
  }),
  z.strictObject({ ...base, move: z.literal('certificate') }),
  z.strictObject({ ...base, move: z.literal('notifyMunicipality') }),
  z.strictObject({ ...base, move: z.literal('assignPlace'), form: z.literal('tuva') }),
  z.strictObject({ ...base, move: z.literal('askExtension') }),
  z.strictObject({ ...base, move: z.literal('askTranscript'), form }),
  z.strictObject({ ...base, move: z.literal('askStudiesCertificate'), form }),
  z.strictObject({
    ...base,
    move: z.literal('askCrediting'),
    form,
    amount: z.optional(amount),
    unit: z.optional(unit),
  }),
  z.strictObject({
    ...base,
    move: z.literal('specialExamination'),
    subject: z.optional(z.string()),
    raise: z.optional(
      z.strictObject({
        subject: gradedSubject,
        syllabus: z.optional(z.string()),
        language: z.optional(z.string()),
        from: z.optional(wholeGrade),
        wished: wholeGrade,
        weeks: z.optional(amount),
        hours: z.optional(amount),
        certifier: z.optional(z.string()),
        registerBy: z.optional(isoDate),
        result: z.optional(grade),
        confirmedOn: z.optional(isoDate),
      }),
    ),
  }),
  z.strictObject({ ...base, move: z.literal('raiseCertificate'), subject: z.optional(z.string()) }),
  z.strictObject({ ...base, move: z.literal('task'), title: z.string() }),
] as const;

const knownMoves: ReadonlySet<unknown> = new Set(itemKinds.map((kind) => kind.shape.move.def.values[0]));
const baseKeys: ReadonlySet<string> = new Set(Object.keys(base));

/** In memory only: what a file calls by a name that this version does not know. `raw` is never copied or cleaned. */
const unknownKind = z.strictObject({
  ...base,
  move: z.literal('unknown'),
  raw: z.custom<{ readonly [key: string]: unknown }>((raw) => isRecord(raw) && isUnknownMove(raw['move'])),
});

/** A piece of studies, placed in a period or not. */
export const studyV3 = z.strictObject({
  id,
  form,
  right: z.optional(z.string()),
  part: z.string().check(z.minLength(1)),
  title: z.optional(z.string()),
  amount: moreThanNothing,
  unit,
  period: z.optional(z.strictObject({ year: z.int(), code: z.string().check(z.minLength(1)) })),
  inside: z.optional(
    z.enum([
      'lukioStudies',
      'vocationalUnits',
      'openHigherEducation',
      'gradeRaising',
      'workLifeOrientation',
      'liberalAdultEducation',
    ]),
  ),
  sameAs: z.optional(z.string()),
  provider: z.optional(z.string()),
  note: z.optional(z.string()),
});

/** An item as the app holds it. */
export const itemV3 = z.discriminatedUnion('move', [...itemKinds, unknownKind]);

/** An item as a file holds it: a kind without a name here becomes an `UnknownItem` that keeps its whole content. */
const storedItemV3 = z.pipe(z.transform(adopted), itemV3);

function adopted(stored: unknown): unknown {
  if (!isRecord(stored) || !isUnknownMove(stored['move'])) return stored;
  const entries = Object.entries(stored);
  return {
    ...Object.fromEntries(entries.filter(([key]) => baseKeys.has(key))),
    move: 'unknown',
    raw: Object.fromEntries(entries.filter(([key]) => !baseKeys.has(key))),
  };
}

function isUnknownMove(move: unknown): boolean {
  return typeof move === 'string' && !knownMoves.has(move);
}

/** What an item of an unknown kind holds besides the keys that every item has: the part that goes back as it came. */
export function rawContent(item: UnknownItem): { readonly [key: string]: unknown } {
  return Object.fromEntries(Object.entries(item.raw).filter(([key]) => !baseKeys.has(key)));
}

const origin = z.enum(['certificate', 'told', 'register']);
const fact = <Schema extends z.core.$ZodType>(value: Schema) => z.strictObject({ value, origin });

export const situationV3 = z.strictObject({
  name: z.string(),
  birthDate: z.optional(fact(isoDate)),
  residence: z.optional(fact(z.enum(['municipality', 'none']))),
  homeMunicipality: z.optional(z.string()),
  basicEducation: z.optional(
    fact(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('certificate'), on: isoDate }),
        z.strictObject({ kind: z.literal('attending') }),
        z.strictObject({ kind: z.literal('left'), on: z.optional(isoDate) }),
        z.strictObject({ kind: z.literal('abroad') }),
      ]),
    ),
  ),
  upperSecondary: z.optional(
    fact(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('none') }),
        z.strictObject({
          kind: z.enum(['vocational', 'matriculation', 'lukioSyllabus', 'higherEducation']),
          on: z.optional(isoDate),
        }),
      ]),
    ),
  ),
  language: z.optional(fact(z.enum(['sufficient', 'insufficient']))),
  earned: z.optional(list(z.strictObject({ form, amount, unit }))),
  priorLearning: z.optional(
    list(
      z.strictObject({
        id,
        kind: z.enum([
          'lukioStudies',
          'vocationalUnits',
          'commonUnitParts',
          'higherEducation',
          'otherAssessed',
          'basicEducation',
          'kopsModules',
          'tuvaParts',
          'workOrHobby',
          'abroad',
        ]),
        toward: form,
        amount: z.optional(amount),
        unit: z.optional(unit),
        part: z.optional(z.string()),
        credited: z.optional(amount),
        words: z.optional(z.string()),
        provider: z.optional(z.string()),
        state: z.enum(['claimed', 'evidenceSeen', 'accepted', 'refused']),
        decidedOn: z.optional(isoDate),
      }),
    ),
  ),
  grades: z.optional(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('certificate'), certificate }),
      z.strictObject({
        kind: z.literal('averages'),
        on: isoDate,
        lukio: z.optional(average),
        all: z.optional(average),
        arts: z.optional(average),
      }),
    ]),
  ),
  targets: z.optional(
    list(
      z.strictObject({
        id,
        name: z.string(),
        kind: z.enum(['lukio', 'vocational']),
        limits: list(z.strictObject({ year: z.int(), value: decimal })),
        weights: z.optional(
          list(z.strictObject({ subject: gradedSubject, language: z.optional(z.string()), weight: decimal })),
        ),
        testPoints: z.optional(decimal),
      }),
    ),
  ),
  guardians: z.optional(z.string()),
  hoursPerWeek: z.optional(amount),
  otherHours: z.optional(z.strictObject({ work: z.optional(amount), travel: z.optional(amount) })),
  goal: z.optional(
    z.strictObject({
      form: z.optional(form),
      field: z.optional(field),
      by: z.optional(isoDate),
      words: z.optional(z.string()),
    }),
  ),
  notes: z.optional(z.string()),
});

function documentOf<ItemSchema extends z.core.$ZodType>(item: ItemSchema) {
  return z.strictObject({
    format: z.literal('kannelpolku-plan'),
    version: z.literal(3),
    id,
    situation: situationV3,
    happened: list(item),
    alternatives: list(z.strictObject({ id, name: z.string(), items: list(item), studies: list(studyV3) })),
    rulesKnownOn: z.optional(isoDate),
  });
}

/** A plan file of version 3, from parsed JSON to a `PlanDocument`. */
export const planFileV3 = documentOf(storedItemV3);

/** A `PlanDocument` as the app holds it. */
export const planDocumentV3 = documentOf(itemV3);

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Compiles only while every `Left` is a `Right`. */
type Fits<Left extends Right, Right> = Left;
type FileV3 = z.output<typeof planFileV3>;
type DocumentV3 = z.output<typeof planDocumentV3>;

/** The proof that the frozen schema and `PlanDocument` say the same, in both directions. */
export type PlanSchemaAgrees = [
  Fits<FileV3, PlanDocument>,
  Fits<PlanDocument, FileV3>,
  Fits<DocumentV3, PlanDocument>,
  Fits<PlanDocument, DocumentV3>,
];
