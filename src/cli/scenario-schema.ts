import type { SubjectCode } from '#domain/admission/certificate.ts';
import { isSubjectCode } from '#domain/admission/certificate.ts';
import { FORM_CODES } from '#domain/plan/item.ts';
import { itemV3, situationV3, studyV3 } from '#domain/plan/schema.ts';
import type { ReasonCode } from '#domain/rules/reasons.ts';
import type { RegisterId } from '#domain/rules/register.ts';
import { REGISTER } from '#domain/rules/register.ts';
import type { RuleId } from '#domain/rules/rulebook.ts';
import { isRuleId } from '#domain/rules/rulebook.ts';
import { z } from '#domain/schema/zod.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { isIsoDate } from '#domain/time/iso-date.ts';

/*
 * What a scenario file holds once its short words have been written out (`scenario-file.ts`). The keys are explained to
 * their writers in `tests/scenarios/README.md`.
 */

const day = z.custom<IsoDate>((value) => isIsoDate(value), { error: 'date' });
const ruleId = z.custom<RuleId>((value) => typeof value === 'string' && isRuleId(value), { error: 'rule' });
const text = z.string().check(z.minLength(1));
/** Codes of reasons are checked by comparison: one that the rules never give makes the scenario fail. */
const reasonCode = z.custom<ReasonCode>((value) => typeof value === 'string' && value.includes('.'), { error: 'code' });
const form = z.enum(FORM_CODES);
const rule = z.optional(ruleId);
const rules = z.array(ruleId).check(z.minLength(1));

/** The right that an expectation speaks of: a form, or its own name where a student has two of a form. */
const ofRight = { form: z.optional(form), right: z.optional(text) };

const duty = z.union([z.literal('none'), z.strictObject({ lastDay: day, on: z.optional(day), rule })]);
/** `ask`: two readings, free by one of them only (R-OV-1). */
const free = z.union([
  z.literal(['none', 'ask']),
  z.strictObject({ until: day, extensionFrom: z.optional(day), on: z.optional(day), rule }),
]);

const deadline = z.strictObject({ code: text, form: z.optional(form), on: z.union([day, z.literal('never')]), rule });

const weeks = z.strictObject({
  from: day,
  to: day,
  studentWeeks: z.optional(z.number()),
  tuvaWeeks: z.optional(z.number()),
  op: z.optional(z.number()),
  rule,
});

const reached = z.strictObject({
  from: day,
  studentWeeks: z.number(),
  on: z.union([day, z.literal('never')]),
  within: z.optional(day),
  rule,
});

const latestStart = z.strictObject({ studentWeeks: z.number(), by: day, on: day, rule });

const option = z.strictObject({
  on: day,
  id: text,
  answer: z.enum(['open', 'openIf', 'closed', 'ask']),
  because: z.optional(rules),
  butNot: z.optional(rules),
  opens: z.optional(z.union([z.literal('never'), z.strictObject({ inLaw: day, firstTeachingDay: z.optional(day) })])),
  until: z.optional(day),
});

const weight = z.enum(['blocks', 'warns', 'tells']);
const lookedForCheck = { code: z.optional(reasonCode), rule: ruleId, on: z.optional(day), item: z.optional(text) };
const checks = z.strictObject({
  none: z.optional(weight),
  has: z.optional(z.array(z.strictObject({ ...lookedForCheck, weight }))),
  hasNot: z.optional(z.array(z.strictObject({ ...lookedForCheck, rule }))),
});

const right = z.strictObject({
  ...ofRight,
  begun: z.optional(day),
  end: z.optional(z.enum(['completed', 'movedOn', 'resigned', 'deemedResigned', 'open'])),
  on: z.optional(day),
  limit: z.optional(day),
  rule,
});

const total = z.strictObject({
  ...ofRight,
  on: day,
  studentWeeks: z.optional(z.number()),
  tuvaWeeks: z.optional(z.number()),
  opByWeeks: z.optional(z.number()),
  earned: z.optional(z.array(z.strictObject({ unit: text, amount: z.number() }))),
  rule,
});

const item = z.strictObject({
  id: text,
  outcome: z.optional(z.enum(['effect', 'refused', 'waiting', 'noted'])),
  on: z.optional(day),
  because: z.optional(rules),
});

/** What a study right is made of. `notPlaced` counts studies, every other number is an amount in the right's unit. */
const studiesOfRight = z.strictObject({
  ...ofRight,
  sum: z.optional(z.number()),
  missing: z.optional(z.number()),
  accepted: z.optional(z.number()),
  credited: z.optional(z.number()),
  claimed: z.optional(z.number()),
  planned: z.optional(z.number()),
  notPlaced: z.optional(z.number()),
  parts: z.optional(
    z.array(
      z.strictObject({
        part: text,
        planned: z.optional(z.number()),
        filling: z.optional(z.enum(['untouched', 'under', 'within', 'over'])),
      }),
    ),
  ),
  rule,
});

const load = z.strictObject({ on: day, total: z.number(), over: z.optional(z.number()), rule });

const whenFull = z.union([day, z.literal('never')]);
const midYear = z.strictObject({
  form: z.enum(['kops', 'tuva', 'adultBasic', 'vocational', 'lukio']),
  on: day,
  termEnd: z.optional(day),
  weeksToTermEnd: z.optional(z.number()),
  weeksToSpringEnd: z.optional(z.number()),
  limit: z.optional(day),
  fits: z.optional(z.number()),
  open: z.optional(z.number()),
  half: z.optional(whenFull),
  whole: z.optional(whenFull),
  rule,
});

const leaving = z.strictObject({
  ...ofRight,
  on: day,
  accepted: z.optional(z.number()),
  plannedBy: z.optional(z.number()),
  stillOpen: z.optional(z.number()),
  paper: z.optional(
    z.enum(['certificate', 'certificateOfParts', 'certificateOfStudies', 'leavingCertificate', 'transcript']),
  ),
  halfReached: z.optional(z.boolean()),
  rule,
});

/** What the law says of a piece of prior learning of the situation, by its id. */
const crediting = z.strictObject({
  id: text,
  on: z.optional(day),
  answer: z.enum(['open', 'openIf', 'closed', 'ask']),
  because: z.optional(rules),
});

/** A rule of the field, also one that the rulebook tells under another id. */
const anyRule = z.optional(
  z.custom<RegisterId>((value) => typeof value === 'string' && Object.hasOwn(REGISTER, value), { error: 'rule' }),
);
const subject = z.custom<SubjectCode>((value) => typeof value === 'string' && isSubjectCode(value), {
  error: 'subject',
});
const grade = z.union([z.int().check(z.gte(4), z.lte(10)), z.enum(['S', 'O', 'H'])]);
const extent = { weeklyLessons: z.optional(z.number()), courses: z.optional(z.number()) };
const gradeLine = z.strictObject({
  subject,
  syllabus: z.optional(text),
  language: z.optional(text),
  grade,
  electives: z.optional(z.array(z.strictObject({ grade, ...extent }))),
  individualised: z.optional(z.boolean()),
  restricted: z.optional(z.boolean()),
  compulsory: z.optional(z.boolean()),
  ...extent,
});
const average = z.number().check(z.gte(4), z.lte(10));
/** The certificate's grades, or only its averages. */
const grades = z.union([
  z.strictObject({
    on: z.optional(day),
    certificate: z.array(gradeLine),
    adult: z.optional(z.boolean()),
    earlierArts: z.optional(z.array(gradeLine)),
  }),
  z.strictObject({
    on: z.optional(day),
    averages: z.strictObject({
      lukio: z.optional(average),
      all: z.optional(average),
      arts: z.optional(average),
    }),
  }),
]);
const raise = z.strictObject({
  subject,
  syllabus: z.optional(text),
  language: z.optional(text),
  grade,
  on: z.optional(day),
  confirmed: z.optional(z.boolean()),
});
/** Grades that are told here, or those that the plan itself raises. */
const raises = z.optional(z.union([z.array(raise), z.literal('plan')]));

const averageOfKind = z.strictObject({
  kind: z.enum(['lukio', 'weighted', 'all', 'arts']),
  value: z.union([z.literal('none'), average]),
  raises,
  weights: z.optional(z.array(z.strictObject({ subject, language: z.optional(text), weight: z.number() }))),
  rule: anyRule,
});

const pointsOfYear = z.strictObject({
  year: z.int(),
  total: z.optional(z.int()),
  grades: z.optional(z.int()),
  arts: z.optional(z.int()),
  studies: z.optional(z.int()),
  firstChoice: z.optional(z.int()),
  work: z.optional(z.int()),
  raises,
  rule: anyRule,
});

/** The least effort that reaches a lukio average, a total of points, or both. */
const raiseSet = z.strictObject({
  year: z.optional(z.int()),
  lukio: z.optional(average),
  points: z.optional(z.int()),
  /** The most grade steps in one subject that are thought possible. */
  mostSteps: z.optional(z.int()),
  /** Grade steps of the smallest sets; 0: none is needed, none: no set reaches it. */
  steps: z.union([z.int(), z.literal('none')]),
  subjects: z.optional(z.int()),
  rule: anyRule,
});

/** A number of the rulebook, by its name there. */
const ruleNumber = z.strictObject({ rule: ruleId, name: text, value: z.number(), on: z.optional(day) });

const expected = {
  duty: z.optional(duty),
  free: z.optional(free),
  deadlines: z.optional(z.array(deadline)),
  weeks: z.optional(z.array(weeks)),
  reached: z.optional(z.array(reached)),
  latestStart: z.optional(z.array(latestStart)),
  options: z.optional(z.array(option)),
  checks: z.optional(checks),
  rights: z.optional(z.array(right)),
  totals: z.optional(z.array(total)),
  items: z.optional(z.array(item)),
  numbers: z.optional(z.array(ruleNumber)),
  studies: z.optional(z.array(studiesOfRight)),
  load: z.optional(z.array(load)),
  midYear: z.optional(z.array(midYear)),
  leaving: z.optional(z.array(leaving)),
  crediting: z.optional(z.array(crediting)),
  averages: z.optional(z.array(averageOfKind)),
  points: z.optional(z.array(pointsOfYear)),
  raiseSets: z.optional(z.array(raiseSet)),
};

const trapExpected = {
  ...expected,
  /** Items the rules refuse. */
  refused: z.optional(z.array(z.strictObject({ id: text, because: rules })).check(z.minLength(1))),
  /** Checks that block or warn. */
  blocks: z.optional(z.array(z.strictObject(lookedForCheck)).check(z.minLength(1))),
  warns: z.optional(z.array(z.strictObject(lookedForCheck)).check(z.minLength(1))),
};

const items = z.array(itemV3);
const studies = z.array(studyV3);
/** Study rights whose contents the planner proposes: a form, or a right's own name. */
const proposed = z.array(text);

const trap = z.strictObject({
  name: text,
  rule,
  situation: z.optional(z.partial(situationV3)),
  today: z.optional(day),
  /** Instead of the case's. */
  grades: z.optional(grades),
  /** Further things that have happened, beside what the case tells. */
  happened: z.optional(items),
  /** Looks at the situation and what has happened only. */
  withoutPlan: z.optional(z.boolean()),
  /** Instead of the case's. */
  studies: z.optional(studies),
  propose: z.optional(proposed),
  plan: z.optional(
    z.strictObject({ add: z.optional(items), replace: z.optional(items), remove: z.optional(z.array(text)) }),
  ),
  expect: z.strictObject(trapExpected),
});

export const scenarioSchema = z.strictObject({
  case: text,
  title: text,
  /** The pinned school file, relative to the scenario file. */
  school: text,
  today: day,
  situation: situationV3,
  /** The grades of basic education, which a plan file does not hold. */
  grades: z.optional(grades),
  happened: items,
  plan: items,
  studies,
  propose: proposed,
  expect: z.strictObject(expected),
  /** What holds before anything is planned. */
  withoutPlan: z.optional(z.strictObject(expected)),
  traps: z.array(trap),
});

export type ScenarioContent = z.infer<typeof scenarioSchema>;
export type ScenarioGrades = z.infer<typeof grades>;
export type ScenarioRaise = z.infer<typeof raise>;
export type Trap = z.infer<typeof trap>;
/** What is expected of a plan; a trap may also name refused items and checks. */
export type Expected = z.infer<z.ZodMiniObject<typeof trapExpected>>;
