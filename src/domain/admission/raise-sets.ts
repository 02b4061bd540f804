import type { Reason } from '../rules/reasons.ts';
import { reason } from '../rules/reasons.ts';
import type { Rules } from '../rules/rules.ts';
import { ALL_RULES } from '../rules/rules.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { dayAfter } from '../time/iso-date.ts';
import type { Averages, SubjectWeight } from './averages.ts';
import { averagesOf, subjectValue, weightOf } from './averages.ts';
import type { Certificate, Grades, Raise, SubjectCode } from './certificate.ts';
import type { Fraction } from './fraction.ts';
import {
  ceilingOf,
  compareFractions,
  fraction,
  isAtLeast,
  leastCommon,
  minus,
  over,
  sumOf,
  times,
} from './fraction.ts';
import type { LinearItem, Steps } from './linear-sets.ts';
import { linearTables, visitSets } from './linear-sets.ts';
import type { PointsQuestion, Rows } from './points.ts';
import { leastAverage, pointsOf, rowPoints, rowsOf, trainingDay } from './points.ts';
import type { CountedSubject } from './raises.ts';

/** What is aimed at: a lowest accepted average of a lukio (A-ADM-16), or a total of vocational points. */
export type RaiseGoal =
  | { readonly kind: 'lukio'; readonly limit: Fraction; readonly weights?: readonly SubjectWeight[] }
  | {
      readonly kind: 'points';
      readonly total: number;
      readonly question: Omit<PointsQuestion, 'grades' | 'raises' | 'rules'>;
    };

/** What is known of raising one subject. */
export type SubjectChoice = {
  /** The highest grade that is thought possible; 10 without it. Its own grade or less: it is not raised. */
  readonly most?: number;
  /** Hours of work for one grade step, as typed. */
  readonly hours?: number;
};

export type SetOptions = {
  /** Raises that are there already, or planned for certain. */
  readonly raises?: readonly Raise[];
  /** By the key of the subject (`MA`, `B1-SV`). */
  readonly choices?: Readonly<Record<string, SubjectChoice>>;
  /** How many sets are wanted; 10 without it. */
  readonly wanted?: number;
  readonly by?: IsoDate;
  readonly rules?: Rules;
};

/** One subject of a set: raised from its grade to another. */
export type SetRaise = {
  readonly key: string;
  readonly subject: SubjectCode;
  readonly variant?: string;
  readonly from: number;
  readonly to: number;
};

/** A set of raises that reaches the goal and would not with any step less. */
export type RaiseSet = {
  readonly raises: readonly SetRaise[];
  /** Grade steps together. */
  readonly steps: number;
  /** Typed hours together; a step without hours counts none. */
  readonly hours: number;
  /** What it gives: the average (rounded) or the total points. */
  readonly reached: Fraction;
};

/**
 * The smallest sets by effort: fewest grade steps first, then fewest subjects, then fewest typed hours. `more`: there are
 * further ones. `unreachable`: no set of raises reaches the goal; `best` is what raising everything gives.
 */
export type SetAnswer =
  | { readonly kind: 'unknown'; readonly why: readonly Reason[] }
  | { readonly kind: 'reached'; readonly now: Fraction }
  | { readonly kind: 'unreachable'; readonly now: Fraction; readonly best: Fraction }
  | { readonly kind: 'sets'; readonly now: Fraction; readonly sets: readonly RaiseSet[]; readonly more: boolean };

/** Which raises reach a goal with the least effort (A-GRADE-14). Exact: every set of steps in every subject is considered. */
export function smallestSets(grades: Grades, goal: RaiseGoal, options: SetOptions = {}): SetAnswer {
  if (grades.kind === 'averages') return { kind: 'unknown', why: [reason('A-GRADE-14', 'grades.averageOnly', {})] };
  const { certificate } = grades;
  const { raises = [], wanted = 10, by, rules = ALL_RULES } = options;
  const measure = measureOf(certificate, goal, raises, by, rules);
  const now = measure([]);
  if (now === undefined) return { kind: 'unknown', why: [reason('A-ADM-12', 'grades.none', {})] };
  const target = targetOf(goal, rules, certificate);
  if (isAtLeast(now, target)) return { kind: 'reached', now };

  const averages = averagesOf(grades, { raises, by, rules });
  const problem =
    goal.kind === 'lukio'
      ? lukioProblem(averages, target, goal.weights ?? [], options)
      : pointsProblem(averages, certificate.on, goal, options, rules);
  const highest = problem.subjects.map((subject) => raiseOf(subject, stepsLeft(subject, options)));
  const best = measure(highest.filter((raise) => raise !== undefined)) ?? now;
  if (!isAtLeast(best, target)) return { kind: 'unreachable', now, best };
  const found = searched(problem, wanted + 1);
  const sets = found.slice(0, wanted).map(({ arts, rest, hours }): RaiseSet => {
    const steps = [...arts, ...rest];
    const chosen = problem.subjects.flatMap((subject, index) => raiseOf(subject, steps[index] ?? 0) ?? []);
    return {
      raises: chosen.toSorted((one, other) => placeIn(averages, one) - placeIn(averages, other)),
      steps: steps.reduce((sum, own) => sum + own, 0),
      hours,
      reached: measure(chosen) ?? now,
    };
  });
  return { kind: 'sets', now, sets, more: found.length > wanted };
}

function placeIn({ grades }: Averages, { key }: SetRaise): number {
  return grades?.subjects.findIndex((subject) => subject.key === key) ?? 0;
}

/** What the certificate reaches with further raises: the rounded lukio average or the total points. */
function measureOf(
  certificate: Certificate,
  goal: RaiseGoal,
  raises: readonly Raise[],
  by: IsoDate | undefined,
  rules: Rules,
): (chosen: readonly SetRaise[]) => Fraction | undefined {
  const grades: Grades = { kind: 'certificate', certificate };
  return (chosen) => {
    const all = [...raises, ...chosen.map((raise) => asRaise(raise, certificate.on))];
    if (goal.kind === 'points') {
      const points = pointsOf({ ...goal.question, grades, raises: all, by: goal.question.by ?? by, rules });
      return points === undefined ? undefined : fraction(points.total);
    }
    const { lukio, weighted } = averagesOf(grades, { raises: all, weights: goal.weights, by, rules });
    return (weighted ?? lukio)?.value;
  };
}

/** A raise that is only thought of: confirmed on the first day on which it can be. */
function asRaise({ subject, variant, to }: SetRaise, certificateOn: IsoDate): Raise {
  return {
    subject,
    ...(variant !== undefined && (subject === 'AI' ? { syllabus: variant } : { language: variant })),
    grade: to,
    on: dayAfter(certificateOn),
    confirmed: true,
  };
}

/** The least value that reaches the goal: an average is compared with two decimals, so a finer limit is rounded up. */
function targetOf(goal: RaiseGoal, rules: Rules, { on }: Certificate): Fraction {
  if (goal.kind === 'points') return fraction(goal.total);
  const scale = fraction(10n ** BigInt(rules.nearestNumberOf('R-APP-18', 'averageDecimals', on)));
  return over(fraction(ceilingOf(times(goal.limit, scale))), scale);
}

function stepsLeft({ key, grade, earlier }: CountedSubject, { choices = {} }: SetOptions): number {
  if (grade === undefined || earlier === true) return 0;
  return Math.max(0, Math.min(10, choices[key]?.most ?? 10) - grade);
}

function raiseOf({ key, subject, variant, grade }: CountedSubject, steps: number): SetRaise | undefined {
  if (grade === undefined || steps === 0) return undefined;
  return { key, subject, ...(variant !== undefined && { variant }), from: grade, to: grade + steps };
}

// --- the goal in whole numbers ----------------------------------------------------------------------------------------

/**
 * The goal as a sum of whole numbers. Arts that are counted by their best three are gone through one assignment of steps at
 * a time; what the other subjects then have to gain together is `needed`, by the number of the assignment.
 */
type Problem = {
  /** The subjects of the assignments first, then those of the items. */
  readonly subjects: readonly CountedSubject[];
  readonly arts: readonly { readonly most: number; readonly hours: number }[];
  readonly items: readonly LinearItem[];
  /** Infinity where the assignment cannot be enough. */
  readonly needed: (assignment: readonly number[]) => number;
};

/** Turns fractions into whole numbers by their least common denominator. */
function scaling(values: readonly Fraction[]): (value: Fraction) => number {
  const scale = fraction(values.reduce((common, { d }) => leastCommon(common, d), 1n));
  return (value) => Number(ceilingOf(times(value, scale)));
}

function hoursOf({ key }: CountedSubject, { choices = {} }: SetOptions): number {
  return choices[key]?.hours ?? 0;
}

const HALF = fraction(1, 2);

/** The lukio average reaches a limit when the sum of weight × grade reaches the limit, less what rounding up forgives. */
function lukioProblem(
  { grades }: Averages,
  target: Fraction,
  weights: readonly SubjectWeight[],
  options: SetOptions,
): Problem {
  const isWeighted = weights.length > 0;
  const subjects = (grades?.subjects ?? []).filter((subject) => {
    if (!isWeighted) return subject.group === 'academic' && subject.grade !== undefined;
    return subject.grade !== undefined && (subject.group === 'academic' || weightOf(subject, weights) !== undefined);
  });
  const weightIn = (subject: CountedSubject): Fraction =>
    isWeighted ? (weightOf(subject, weights) ?? fraction(1)) : fraction(1);
  const sum = sumOf(subjects.map((subject) => times(weightIn(subject), fraction(subject.grade ?? 0))));
  const all = sumOf(subjects.map(weightIn));
  const forgiven = minus(target, fraction(1, 200));
  const deficit = minus(times(forgiven, all), sum);
  const whole = scaling([deficit, ...subjects.map(weightIn)]);
  const raisable = subjects.filter((subject) => stepsLeft(subject, options) > 0 && weightIn(subject).n > 0n);
  return {
    subjects: raisable,
    arts: [],
    items: raisable.map((subject) => ({
      gain: whole(weightIn(subject)),
      most: stepsLeft(subject, options),
      hours: hoursOf(subject, options),
    })),
    needed: () => whole(deficit),
  };
}

/** The points reach a total when the arts give so many and the average of all subjects the rest. */
function pointsProblem(
  averages: Averages,
  certificateOn: IsoDate,
  { total, question }: Extract<RaiseGoal, { kind: 'points' }>,
  options: SetOptions,
  rules: Rules,
): Problem {
  const begins = trainingDay(question.year);
  const general = rowsOf('grades', begins, rules);
  const artsRows = rowsOf('arts', begins, rules);
  const counted = (averages.grades?.subjects ?? []).filter((subject) => subjectValue(subject) !== undefined);
  const nothing: Problem = { subjects: [], arts: [], items: [], needed: () => Number.POSITIVE_INFINITY };
  if (general === undefined || artsRows === undefined) return nothing;
  const valueOf = (subject: CountedSubject): Fraction => subjectValue(subject) ?? fraction(0);
  const stepOf = ({ electives }: CountedSubject): Fraction => (electives.length > 0 ? HALF : fraction(1));
  const count = fraction(counted.length);
  const sum = sumOf(counted.map(valueOf));
  const others = otherPoints(certificateOn, question, options, rules);
  const bounds = boundsOf(general, artsRows);
  const whole = scaling([
    sum,
    ...counted.map(valueOf),
    ...counted.map(stepOf),
    ...bounds.map((bound) => times(bound, count)),
  ]);
  const deficitOf = (average: Fraction): number => whole(minus(times(average, count), sum));
  const asItem = (subject: CountedSubject): LinearItem => ({
    gain: whole(stepOf(subject)),
    most: stepsLeft(subject, options),
    hours: hoursOf(subject, options),
  });
  const raisable = counted.filter((subject) => stepsLeft(subject, options) > 0);

  if (averages.arts?.rule === 'A-ADM-5b') {
    // The average of all subjects stands for the arts too: one row of points or the other is reached by the same sum.
    const enough = bounds.find((bound) => rowPoints(bound, general) + rowPoints(bound, artsRows) + others >= total);
    const needed = enough === undefined ? Number.POSITIVE_INFINITY : deficitOf(enough);
    return { subjects: raisable, arts: [], items: raisable.map(asItem), needed: () => needed };
  }

  const arts = counted.filter(({ group }) => group === 'arts');
  const moving = arts.filter((subject) => raisable.includes(subject));
  const fixed = arts.filter((subject) => !raisable.includes(subject)).map(valueOf);
  const rest = raisable.filter(({ group }) => group !== 'arts');
  const best = rules.nearestNumberOf('R-APP-11', 'weightedSubjects', begins);
  const pointsFor = artsTable(moving, fixed, valueOf, stepOf, artsRows, best);
  const gains = moving.map((subject) => whole(stepOf(subject)));
  const deficits = Array.from({ length: general.most + 1 }, (_, points) => {
    const bound = leastAverage(points, general);
    return bound === undefined ? 0 : deficitOf(bound);
  });
  return {
    subjects: [...moving, ...rest],
    arts: moving.map((subject) => ({ most: stepsLeft(subject, options), hours: hoursOf(subject, options) })),
    items: rest.map(asItem),
    needed: (assignment) => {
      const missing = total - others - pointsFor(assignment);
      if (missing <= 0) return 0;
      const deficit = deficits[missing];
      if (deficit === undefined) return Number.POSITIVE_INFINITY;
      return Math.max(
        0,
        assignment.reduce((left, steps, index) => left - steps * (gains[index] ?? 0), deficit),
      );
    },
  };
}

/** Points that no grade changes: studies, the first wish and work. */
function otherPoints(
  on: IsoDate,
  question: Omit<PointsQuestion, 'grades' | 'raises' | 'rules'>,
  { by }: SetOptions,
  rules: Rules,
): number {
  // The certificate's day is all that these parts need of the grades.
  const points = pointsOf({
    ...question,
    by: question.by ?? by,
    grades: { kind: 'averages', averages: { on } },
    rules,
  });
  return (points?.parts ?? []).reduce(
    (sum, { part, points: own }) => (part === 'grades' || part === 'arts' ? sum : sum + own),
    0,
  );
}

/** Lower bounds of every row of both tables, ascending. */
function boundsOf(...tables: readonly Rows[]): readonly Fraction[] {
  return tables
    .flatMap((rows) => Array.from({ length: rows.most }, (_, index) => leastAverage(index + 1, rows)))
    .filter((bound) => bound !== undefined)
    .toSorted(compareFractions);
}

/** Points of the arts for an assignment of steps, in whole numbers: the mean of the best few against the rows. */
function artsTable(
  moving: readonly CountedSubject[],
  fixed: readonly Fraction[],
  valueOf: (subject: CountedSubject) => Fraction,
  stepOf: (subject: CountedSubject) => Fraction,
  rows: Rows,
  best: number,
): (assignment: readonly number[]) => number {
  const taken = Math.min(best, moving.length + fixed.length);
  if (taken === 0) return () => 0;
  const bounds = Array.from({ length: rows.most }, (_, index) => leastAverage(index + 1, rows)).filter(
    (bound) => bound !== undefined,
  );
  const sums = bounds.map((bound) => times(bound, fraction(taken)));
  const whole = scaling([...sums, ...fixed, ...moving.flatMap((subject) => [valueOf(subject), stepOf(subject)])]);
  const limits = sums.map(whole);
  const still = fixed.map(whole);
  const bases = moving.map((subject) => whole(valueOf(subject)));
  const steps = moving.map((subject) => whole(stepOf(subject)));
  return (assignment) => {
    const values = bases.map((base, index) => base + (assignment[index] ?? 0) * (steps[index] ?? 0));
    const sum = [...values, ...still]
      .sort((one, other) => other - one)
      .slice(0, taken)
      .reduce((total, value) => total + value, 0);
    let points = 0;
    while (points < limits.length && sum >= (limits[points] ?? 0)) points += 1;
    return points;
  };
}

// --- the search -------------------------------------------------------------------------------------------------------

type Found = { readonly arts: Steps; readonly rest: Steps; readonly hours: number };
type Assignment = {
  readonly arts: Steps;
  readonly steps: number;
  readonly subjects: number;
  readonly hours: number;
  readonly needed: number;
  /** With so few steps of the other subjects it can be enough. */
  readonly fewest: number;
  /** What the others would have to gain with one step less in one of the arts: a smaller set, if they do. */
  readonly neededBefore: number;
};

/** Most searches end within so many steps; tables for more are made only when one does not. */
const FIRST_CAP = 8;

/** The first sets by effort: within a cap of steps that doubles until there are enough or no more steps to take. */
function searched(problem: Problem, wanted: number): readonly Found[] {
  const all = [...problem.items, ...problem.arts].reduce((sum, { most }) => sum + most, 0);
  for (let cap = FIRST_CAP; ; cap *= 2) {
    const found = searchedWithin(problem, wanted, Math.min(cap, all));
    if (found.length >= wanted || cap >= all) return found;
  }
}

/**
 * Levels of steps and subjects are gone through from the least; within a level the sets with the fewest hours come first, then
 * those with the fewest arts, then those that raise the earlier subjects most.
 */
function searchedWithin(problem: Problem, wanted: number, cap: number): readonly Found[] {
  const tables = linearTables(problem.items, cap);
  const assignments = assignmentsOf(problem, tables.fewestSteps, cap);
  const least = assignments.reduce((fewest, { steps, fewest: rest }) => Math.min(fewest, steps + rest), cap + 1);
  const sets: Found[] = [];
  for (let steps = least; steps <= cap && sets.length < wanted; steps += 1) {
    const open = assignments.filter((each) => each.steps + each.fewest <= steps);
    for (let subjects = 1; subjects <= problem.subjects.length && sets.length < wanted; subjects += 1) {
      const level: Found[] = [];
      const room = wanted - sets.length;
      for (const assignment of open) {
        const left = steps - assignment.steps;
        const others = subjects - assignment.subjects;
        // Nothing is needed of the others: a set that raises them all the same is not a smallest one.
        if (others < 0 || (assignment.needed === 0 && left > 0)) continue;
        const hoursBelow = (): number =>
          level.length < room ? Number.POSITIVE_INFINITY : (level.at(-1)?.hours ?? 0) - assignment.hours;
        visitSets(
          tables,
          { steps: left, subjects: others, needed: assignment.needed, hoursBelow },
          (rest, gain, own) => {
            if (gain >= assignment.neededBefore) return;
            const hours = assignment.hours + own;
            const place = level.findIndex((each) => each.hours > hours);
            level.splice(place === -1 ? level.length : place, 0, { arts: assignment.arts, rest, hours });
            if (level.length > room) level.pop();
          },
        );
      }
      sets.push(...level);
    }
  }
  return sets;
}

/** Every assignment of at most so many steps to the arts that can be enough, the fewest steps of the first subjects first. */
function assignmentsOf(
  { arts, needed }: Problem,
  fewestSteps: (gain: number) => number | undefined,
  cap: number,
): readonly Assignment[] {
  const found: Assignment[] = [];
  // Needed by the number that the steps of an assignment make when each is a digit.
  const known = new Map<number, number>();
  const digits = arts.map((_, index) => 7 ** (arts.length - 1 - index));
  const chosen = arts.map(() => 0);
  const enter = (from: number, steps: number, number: number): void => {
    const own = arts[from];
    if (own !== undefined) {
      for (let more = 0; more <= Math.min(own.most, cap - steps); more += 1) {
        chosen[from] = more;
        enter(from + 1, steps + more, number + more * (digits[from] ?? 0));
      }
      chosen[from] = 0;
      return;
    }
    const gain = needed(chosen);
    known.set(number, gain);
    const fewest = Number.isFinite(gain) ? fewestSteps(gain) : undefined;
    if (fewest === undefined) return;
    // One step less in one of the arts has been gone through before.
    const before = digits.map((digit, index) =>
      chosen[index] === 0 ? Number.POSITIVE_INFINITY : (known.get(number - digit) ?? Number.POSITIVE_INFINITY),
    );
    found.push({
      arts: [...chosen],
      steps,
      subjects: chosen.filter((each) => each > 0).length,
      hours: chosen.reduce((sum, each, index) => sum + each * (arts[index]?.hours ?? 0), 0),
      needed: gain,
      fewest,
      neededBefore: Math.min(Number.POSITIVE_INFINITY, ...before),
    });
  };
  enter(0, 0, 0);
  return found;
}

// --- one step at a time -----------------------------------------------------------------------------------------------

/** What one grade step in one subject does, alone. An average that there is not stays missing. */
export type SingleStep = {
  readonly raise: SetRaise;
  readonly lukio?: { readonly before: Fraction; readonly after: Fraction };
  readonly all?: { readonly before: Fraction; readonly after: Fraction };
  readonly arts?: { readonly before: Fraction; readonly after: Fraction };
  readonly points?: { readonly before: number; readonly after: number };
  /** The lowest grade of this subject that alone adds a point; missing when none does. */
  readonly pointAt?: number;
};

/**
 * One step in each subject that can be raised, in the order of the certificate. The points are those of the question; its
 * studies and wish are the same before and after.
 */
export function singleSteps(
  question: PointsQuestion,
  options: Pick<SetOptions, 'choices'> = {},
): readonly SingleStep[] {
  const { grades, raises = [], rules = ALL_RULES } = question;
  if (grades.kind === 'averages') return [];
  const { certificate } = grades;
  const before = averagesOf(grades, { raises, by: question.by, rules });
  const pointsBefore = pointsOf(question)?.total;
  const withRaise = (raise: SetRaise): readonly Raise[] => [...raises, asRaise(raise, certificate.on)];
  return (before.grades?.subjects ?? []).flatMap((subject): readonly SingleStep[] => {
    const left = stepsLeft(subject, options);
    const raise = left === 0 ? undefined : raiseOf(subject, 1);
    if (raise === undefined) return [];
    const once = withRaise(raise);
    const points = pointsOf({ ...question, raises: once });
    const after = points?.averages ?? averagesOf(grades, { raises: once, by: question.by, rules });
    const adds = (steps: number): boolean => {
      const higher = raiseOf(subject, steps);
      if (higher === undefined || pointsBefore === undefined) return false;
      const total = steps === 1 ? points?.total : pointsOf({ ...question, raises: withRaise(higher) })?.total;
      return (total ?? 0) > pointsBefore;
    };
    const pointAt = firstThatAdds(adds, left);
    const change = (kind: 'lukio' | 'all' | 'arts') => {
      const [one, other] = [before[kind], after[kind]];
      return one === undefined || other === undefined ? {} : { [kind]: { before: one.value, after: other.value } };
    };
    return [
      {
        raise,
        ...change('lukio'),
        ...change('all'),
        ...change('arts'),
        ...(points !== undefined &&
          pointsBefore !== undefined && { points: { before: pointsBefore, after: points.total } }),
        ...(pointAt !== undefined && { pointAt: raise.from + pointAt }),
      },
    ];
  });
}

/** The fewest steps that add; more steps never add less, so a subject that adds nothing at its highest is left at once. */
function firstThatAdds(adds: (steps: number) => boolean, most: number): number | undefined {
  if (adds(1)) return 1;
  if (!adds(most)) return undefined;
  for (let steps = 2; steps < most; steps += 1) if (adds(steps)) return steps;
  return most;
}
