import type { Reason } from '../rules/reasons.ts';
import { reason } from '../rules/reasons.ts';
import type { RuleId } from '../rules/rulebook.ts';
import type { Rules } from '../rules/rules.ts';
import { ALL_RULES } from '../rules/rules.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { dateOf, yearOf } from '../time/iso-date.ts';
import { jointApplicationOf } from '../time/national-dates.ts';
import type { Average, Averages } from './averages.ts';
import { averagesOf } from './averages.ts';
import type { Grades, Raise } from './certificate.ts';
import type { Fraction } from './fraction.ts';
import {
  compareFractions,
  exactly,
  floorOf,
  fraction,
  isAtLeast,
  minus,
  over,
  plus,
  rounded,
  shownNumber,
  ZERO,
} from './fraction.ts';
import { discretionaryOnly } from './raises.ts';
import type { StudyForm, StudyUnit } from './study-forms.ts';

/** Components of the vocational points. `work` only in the application years 2018–2021. */
export const POINT_PARTS = ['grades', 'arts', 'studies', 'firstChoice', 'work'] as const;
export type PointPart = (typeof POINT_PARTS)[number];

/** Which wording of the decree the points follow: application years 2018–2021, or 2022 and later (A-ADM-1). */
export type PointsEdition = 'from2018' | 'from2022';

export type PartPoints = {
  readonly part: PointPart;
  readonly points: number;
  readonly most: number;
  readonly rule: RuleId;
  /** The average that the points come from, of `grades` and `arts`. */
  readonly average?: Average;
  /** Why these points, in order of weight. */
  readonly why: readonly Reason[];
};

/** Vocational points of the joint application. The test, where one is held, comes on top: 0 to `testMost` points. */
export type Points = {
  readonly year: number;
  readonly edition: PointsEdition;
  readonly parts: readonly PartPoints[];
  readonly total: number;
  /** An average that a part needs is not known: the total is at least this. */
  readonly isLeast: boolean;
  /** The most that the parts can give together, without the test. */
  readonly most: number;
  readonly testMost: number;
  readonly averages: Averages;
  /** What to know beside the sum: doubts, and what is assumed. */
  readonly told: readonly Reason[];
};

export type PointsQuestion = {
  readonly grades: Grades;
  readonly raises?: readonly Raise[];
  /** The year of the joint application, spring: training begins in August of the same year. */
  readonly year: number;
  /** Studies after basic education, each amount with the day by which it was gained. */
  readonly studies?: readonly StudyAmount[];
  /** Basic education on the form of the application; the Finnish certificate without it. */
  readonly base?: CompletionQuestion['base'];
  /** Whether the first wish of the form is the vocational programme that is asked about (A-ADM-7). */
  readonly firstChoice: boolean;
  /** Months of work, which counted until 2021. */
  readonly workMonths?: number;
  /** The last day on which raises and studies are taken. */
  readonly by?: IsoDate;
  readonly rules?: Rules;
};

/** The points of an application year with their parts; undefined for years before 2018, which are not answered. */
export function pointsOf(question: PointsQuestion): Points | undefined {
  const { grades, raises = [], year, studies = [], firstChoice, by, rules = ALL_RULES } = question;
  const begins = trainingDay(year);
  const general = rowsOf('grades', begins, rules);
  const artsRows = rowsOf('arts', begins, rules);
  const firstWish = rules.numberOf('R-APP-12', 'firstWishPoints', begins);
  if (general === undefined || artsRows === undefined || firstWish === undefined) return undefined;

  const averages = averagesOf(grades, { raises, by, rules });
  const isTold = grades.kind === 'averages';
  const on = grades.kind === 'certificate' ? grades.certificate.on : grades.averages.on;
  const completion = completionOf({ year, certificateOn: on, base: question.base, studies, by, rules });
  const work = workOf(question.workMonths ?? 0, begins, rules);
  const parts: readonly PartPoints[] = [
    averagePart('grades', averages.all, general, isTold),
    averagePart('arts', averages.arts, artsRows, isTold),
    { part: 'studies', points: completion.points, most: completion.most, rule: 'R-APP-8', why: completion.why },
    { part: 'firstChoice', points: firstChoice ? firstWish : 0, most: firstWish, rule: 'R-APP-12', why: [] },
    ...(work === undefined ? [] : [work]),
  ];
  const only = grades.kind === 'certificate' ? discretionaryOnly(grades.certificate, raises, { by, rules }).told : [];
  const knownTo = rules.latestNumberOf('A-ADM-1', 'pointsKnownToYear');
  return {
    year,
    edition: work === undefined ? 'from2022' : 'from2018',
    parts,
    total: parts.reduce((sum, { points }) => sum + points, 0),
    isLeast: isTold && (averages.all === undefined || averages.arts === undefined),
    most: parts.reduce((sum, { most }) => sum + most, 0),
    testMost: rules.numberOf('R-APP-13', 'testMostPoints', begins) ?? 0,
    averages,
    told: [
      ...only,
      ...averages.told,
      ...(year > knownTo ? [reason('A-ADM-1', 'points.yearAssumed', { year, known: knownTo })] : []),
    ],
  };
}

/** The day from which the numbers of an application year are read: the first day of training that it leads to. */
export function trainingDay(year: number): IsoDate {
  return dateOf(year, 8, 1);
}

// --- rows of averages -------------------------------------------------------------------------------------------------

/** A table of points: the first average that gives a point, the rise that gives one more, and the most points. */
export type Rows = { readonly first: Fraction; readonly step: Fraction; readonly most: number };

/** The table of the grades (A-ADM-4) or of the arts (A-ADM-5) on a day; undefined before 2018. */
export function rowsOf(table: 'grades' | 'arts', on: IsoDate, rules: Rules = ALL_RULES): Rows | undefined {
  const [first, step, most] =
    table === 'grades'
      ? [
          rules.numberOf('R-APP-10', 'gradesFirstAverage', on),
          rules.numberOf('R-APP-10', 'gradesAverageStep', on),
          rules.numberOf('R-APP-10', 'gradesMostPoints', on),
        ]
      : [
          rules.numberOf('R-APP-11', 'weightedFirstAverage', on),
          rules.numberOf('R-APP-11', 'weightedAverageStep', on),
          rules.numberOf('R-APP-11', 'weightedMostPoints', on),
        ];
  if (first === undefined || step === undefined || most === undefined) return undefined;
  return { first: exactly(first), step: exactly(step), most };
}

/** The points of an average: the lower bound of a row belongs to it, and nothing is rounded first (A-ADM-8). */
export function rowPoints(average: Fraction, { first, step, most }: Rows): number {
  if (compareFractions(average, first) < 0) return 0;
  return Math.min(most, Number(floorOf(over(minus(average, first), step))) + 1);
}

/** The least average that gives so many points; undefined for none and for more than the table has. */
export function leastAverage(points: number, { first, step, most }: Rows): Fraction | undefined {
  if (points < 1 || points > most) return undefined;
  let least = first;
  for (let reached = 1; reached < points; reached += 1) least = plus(least, step);
  return least;
}

const HALF_HUNDREDTH = fraction(1, 200);

/** `isTold`: only averages are known, so a missing one is not a certificate without numbers. */
function averagePart(part: 'grades' | 'arts', average: Average | undefined, rows: Rows, isTold: boolean): PartPoints {
  const rule = part === 'grades' ? 'R-APP-10' : 'R-APP-11';
  const { most } = rows;
  if (average === undefined) {
    const because = part === 'grades' ? 'A-ADM-12' : 'A-ADM-5';
    const why = reason(because, isTold ? `${part}.notTold` : `${part}.none`, {});
    return { part, points: 0, most, rule, why: [why] };
  }
  const points = rowPoints(average.exact, rows);
  const differs = (other: Fraction): boolean => rowPoints(other, rows) !== points;
  const why = [...average.told];
  if (differs(rounded(average.exact, 2))) why.push(reason('A-ADM-8', 'average.roundingMatters', {}));
  // A typed average has been rounded already: it may come from below the row.
  else if (isTold && differs(minus(average.exact, HALF_HUNDREDTH)))
    why.push(reason('A-ADM-8', 'average.typedRounded', {}));
  return { part, points, most, rule, average, why };
}

// --- the six points ---------------------------------------------------------------------------------------------------

/** An amount of studies by a day: op or student weeks of KOPS, weeks of TUVA, and so on. */
export type StudyAmount = {
  readonly form: StudyForm;
  readonly unit: StudyUnit;
  readonly amount: number;
  readonly on: IsoDate;
};

/** How far the studies of one form have come towards their limit. `reachedOn`: the day on which the sum reached it. */
export type StudySum = {
  readonly form: StudyForm;
  readonly unit: StudyUnit;
  readonly sum: number;
  readonly least: number;
  readonly rule: RuleId;
  readonly reachedOn?: IsoDate;
};

export type CompletionQuestion = {
  readonly year: number;
  readonly certificateOn?: IsoDate;
  /** Basic education of the application form: with the Finnish certificate, done abroad, or not completed. */
  readonly base?: 'certificate' | 'abroad' | 'none';
  readonly studies: readonly StudyAmount[];
  readonly by?: IsoDate;
  readonly rules?: Rules;
};

export type Completion = {
  readonly points: number;
  readonly most: number;
  readonly why: readonly Reason[];
  readonly sums: readonly StudySum[];
};

/**
 * A-ADM-6, A-ADM-6b: six points, once, when basic education or enough studies of one form were completed in the application
 * year or the year before. Amounts of one form are added in the order of their days, forms are not added to each other; the
 * year is the one in which the sum reaches the limit.
 */
export function completionOf(question: CompletionQuestion): Completion {
  const { year, certificateOn, base = 'certificate', studies, by, rules = ALL_RULES } = question;
  const most = rules.numberOf('A-ADM-6', 'pointsForStudies', trainingDay(year)) ?? 0;
  if (base !== 'certificate')
    return { points: 0, most, why: [reason('R-APP-17', 'points.noCertificate', {})], sums: [] };
  const isRecent = (day: IsoDate | undefined): day is IsoDate =>
    day !== undefined && yearOf(day) >= year - 1 && yearOf(day) <= year;
  const taken = studies.filter(({ on }) => yearOf(on) <= year && (by === undefined || on <= by));
  const sums = limitsOf(year, rules).flatMap((limit) => sumTowards(limit, taken));
  const inTime = sums.filter(({ reachedOn }) => isRecent(reachedOn));
  // The decree asks for weeks of KOPS: where they are known, the register's op alone do not decide.
  const weeksKnown = sums.some(isKopsWeeks);
  const reached = inTime.filter((sum) => !isKopsOp(sum) || !weeksKnown || inTime.some(isKopsWeeks));
  const why: Reason[] = [];
  // A certificate that comes after the results cannot have been in the selection.
  const results = jointApplicationOf(year, rules.knownOn).results;
  const isLate = certificateOn !== undefined && yearOf(certificateOn) === year && certificateOn > results;
  const fresh = isRecent(certificateOn) && !isLate;
  if (isLate) why.push(reason('A-ADM-6', 'points.certificateLate', { on: certificateOn, results }));
  if (fresh) why.push(reason('A-ADM-6', 'points.certificateFresh', { on: certificateOn }));
  for (const { rule, form, unit, least, reachedOn } of reached)
    if (reachedOn !== undefined) why.push(reason(rule, 'points.studiesReached', { form, unit, least, on: reachedOn }));
  if (fresh && reached.length > 0) why.push(reason('R-APP-8', 'points.onceOnly', { points: most }));
  why.push(...doubtsOf(sums, reached, inTime));
  if (fresh || reached.length > 0) return { points: most, most, why, sums };
  const old = sums.filter((sum) => sum.reachedOn !== undefined && !inTime.includes(sum));
  for (const { rule, form, unit, least, reachedOn } of old)
    if (reachedOn !== undefined) why.push(reason(rule, 'points.studiesOld', { form, unit, least, on: reachedOn }));
  for (const { rule, form, unit, sum, least } of sums)
    if (sum < least) why.push(reason(rule, 'points.studiesShort', { form, unit, sum, least }));
  why.unshift(reason('A-ADM-6', 'points.nothingRecent', { year, before: year - 1 }));
  return { points: 0, most, why, sums };
}

function isKopsWeeks({ form, unit }: StudySum): boolean {
  return form === 'kops' && unit === 'studentWeek';
}

function isKopsOp({ form, unit }: StudySum): boolean {
  return form === 'kops' && unit === 'op';
}

/** KOPS by student weeks is what the decree asks; the register looks at op. TELMA is in the register only. */
function doubtsOf(
  sums: readonly StudySum[],
  reached: readonly StudySum[],
  inTime: readonly StudySum[],
): readonly Reason[] {
  const op = sums.find(isKopsOp);
  const short = reached.some(isKopsWeeks) && !inTime.some(isKopsOp) && op !== undefined;
  const opOnly = inTime.some(isKopsOp) && !reached.some(isKopsOp);
  const telma = reached.some(({ form }) => form === 'telma');
  return [
    ...(short ? [reason('A-ADM-6b', 'points.registerShort', { sum: op.sum, least: op.least })] : []),
    ...(opOnly ? [reason('A-ADM-6b', 'points.registerOnly', {})] : []),
    ...(telma ? [reason('A-ADM-6b', 'points.telmaInRegisterOnly', {})] : []),
  ];
}

type Limit = Pick<StudySum, 'form' | 'unit' | 'least' | 'rule'>;

/** How much of each form gives the six points in an application year, as far as the form counts then. */
export function limitsOf(year: number, rules: Rules = ALL_RULES): readonly Limit[] {
  const on = trainingDay(year);
  const limit = (form: StudyForm, unit: StudyUnit, rule: RuleId, least: number | undefined): readonly Limit[] =>
    least === undefined ? [] : [{ form, unit, rule, least }];
  const kopsWeeks = rules.numberOf('R-APP-8', 'pointsKopsWeeks', on);
  return [
    ...limit('kops', 'studentWeek', 'R-APP-8', kopsWeeks),
    ...limit(
      'kops',
      'op',
      'R-APP-9',
      kopsWeeks === undefined ? undefined : rules.numberOf('R-APP-9', 'registerKopsOp', on),
    ),
    ...limit('tuva', 'tuvaWeek', 'R-APP-8', rules.numberOf('R-APP-8', 'pointsTuvaWeeks', on)),
    ...limit('telma', 'osp', 'A-ADM-6b', rules.numberOf('A-ADM-6b', 'registerTelmaOsp', on)),
    ...limit('valma', 'osp', 'A-ADM-6', rules.numberOf('A-ADM-6', 'pointsValmaOsp', on)),
    ...limit('luva', 'course', 'A-ADM-6', rules.numberOf('A-ADM-6', 'pointsLuvaCourses', on)),
    ...limit('lisaopetus', 'hour', 'A-ADM-6', rules.numberOf('A-ADM-6', 'pointsLisaopetusHours', on)),
    ...limit('folkLine', 'studentWeek', 'A-ADM-6', rules.numberOf('A-ADM-6', 'pointsFolkLineWeeks', on)),
  ];
}

function sumTowards(limit: Limit, studies: readonly StudyAmount[]): readonly StudySum[] {
  const own = studies
    .filter(({ form, unit }) => form === limit.form && unit === limit.unit)
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  if (own.length === 0) return [];
  const least = exactly(limit.least);
  let sum = ZERO;
  let reachedOn: IsoDate | undefined;
  for (const { amount, on } of own) {
    sum = plus(sum, exactly(amount));
    if (reachedOn === undefined && isAtLeast(sum, least)) reachedOn = on;
  }
  return [{ ...limit, sum: shownNumber(sum, 2), ...(reachedOn !== undefined && { reachedOn }) }];
}

// --- work and the test ------------------------------------------------------------------------------------------------

/** A-ADM-2: points for months of work, until the application year 2021; undefined from 2022 on. */
function workOf(months: number, on: IsoDate, rules: Rules): PartPoints | undefined {
  const steps = [
    rules.numberOf('A-ADM-2', 'workFirstPointMonths', on),
    rules.numberOf('A-ADM-2', 'workSecondPointMonths', on),
    rules.numberOf('A-ADM-2', 'workThirdPointMonths', on),
  ].filter((step) => step !== undefined);
  if (steps.length === 0) return undefined;
  const points = steps.filter((step) => months >= step).length;
  return { part: 'work', points, most: steps.length, rule: 'A-ADM-2', why: [] };
}

/** What is recorded of an entrance or aptitude test: `taken` is missing when the participation was not recorded. */
export type TestRecord = { readonly held: boolean; readonly taken?: boolean; readonly points?: number };

/**
 * A-ADM-8b: a test that is held has to be taken. `notAdmitted`: it was held and not taken. `unknown`: held, and nobody has
 * recorded whether it was taken, which is not a zero.
 */
export type TestOutcome =
  | { readonly kind: 'notHeld' }
  | { readonly kind: 'points'; readonly points: number }
  | { readonly kind: 'notAdmitted'; readonly why: Reason }
  | { readonly kind: 'unknown' };

export function testOutcome({ held, taken, points }: TestRecord): TestOutcome {
  if (!held) return { kind: 'notHeld' };
  if (taken === false) return { kind: 'notAdmitted', why: reason('R-APP-13', 'points.testNotTaken', {}) };
  return taken === undefined || points === undefined ? { kind: 'unknown' } : { kind: 'points', points };
}
