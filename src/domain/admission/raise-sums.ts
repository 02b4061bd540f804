/*
 * Goals as sums of whole numbers, for the search of `raise-sets.ts`. A grade step in a subject adds a fixed amount to each sum,
 * and a goal is reached when its sum has grown enough. Goals that grow the same sum share it: the highest one is the one to
 * reach.
 */
import type { Rules } from '../rules/rules.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { Averages, SubjectWeight } from './averages.ts';
import { subjectValue, weightOf } from './averages.ts';
import type { Certificate } from './certificate.ts';
import type { Fraction } from './fraction.ts';
import { ceilingOf, compareFractions, fraction, leastCommon, minus, sumOf, times, ZERO } from './fraction.ts';
import type { LinearItem } from './linear-sets.ts';
import type { Rows } from './points.ts';
import { leastAverage, pointsOf, rowPoints, rowsOf, trainingDay } from './points.ts';
import type { SubjectChoices } from './raise-choice.ts';
import { hoursPerStep, stepsLeft } from './raise-choice.ts';
import type { GoalLimits, LukioGoal, PointsGoal, RaiseGoal } from './raise-goal.ts';
import { leastFor } from './raise-goal.ts';
import type { CountedSubject } from './raises.ts';

/**
 * Arts that are counted by their best three are gone through one assignment of steps at a time; what the other subjects then
 * have to gain in each sum is `needed`.
 */
export type RaiseProblem = {
  /** The subjects of the assignments first, then those of the items. */
  readonly subjects: readonly CountedSubject[];
  readonly arts: readonly Omit<LinearItem, 'gains'>[];
  readonly items: readonly LinearItem[];
  /** How many sums there are. */
  readonly sums: number;
  /** By sum; infinite where the assignment cannot be enough. */
  readonly needed: (assignment: readonly number[]) => readonly number[];
};

/** What a step in a subject adds to one sum, and what the sum lacks when the arts have been raised by so many steps. */
type Sum = {
  readonly stepIn: (subject: CountedSubject) => number;
  readonly lacks: (assignment: readonly number[]) => number;
};

export type ProblemQuestion = {
  readonly averages: Averages;
  readonly certificate: Certificate;
  readonly goals: readonly RaiseGoal[];
  readonly choices: SubjectChoices;
  readonly limits: GoalLimits & { readonly rules: Rules };
};

/** The goals of a certificate as sums. */
export function raiseProblem({ averages, certificate, goals, choices, limits }: ProblemQuestion): RaiseProblem {
  const subjects = averages.grades?.subjects ?? [];
  const raisable = subjects.filter((subject) => stepsLeft(subject, choices) > 0);
  const points = goals.filter((goal) => goal.kind === 'points');
  const byBest = points.length > 0 && averages.arts?.rule !== 'A-ADM-5b';
  const moving = byBest ? raisable.filter(({ group }) => group === 'arts') : [];
  const sums = [
    ...lukioSums(
      subjects,
      goals.filter((goal) => goal.kind === 'lukio'),
      certificate.on,
      limits.rules,
    ),
    ...(points.length === 0 ? [] : [pointsSum(subjects, moving, points, byBest, certificate.on, limits)]),
  ];
  const items = raisable.flatMap((subject) => {
    const gains = sums.map(({ stepIn }) => stepIn(subject));
    if (moving.includes(subject) || gains.every((gain) => gain === 0)) return [];
    return [{ subject, gains, most: stepsLeft(subject, choices), costs: costsOf(subject, choices) }];
  });
  const artsGains = sums.map(({ stepIn }) => moving.map(stepIn));
  return {
    subjects: [...moving, ...items.map(({ subject }) => subject)],
    arts: moving.map((subject) => ({ most: stepsLeft(subject, choices), costs: costsOf(subject, choices) })),
    items,
    sums: sums.length,
    needed: (assignment) =>
      sums.map(({ lacks }, at) =>
        Math.max(
          0,
          assignment.reduce((left, steps, art) => left - steps * (artsGains[at]?.[art] ?? 0), lacks(assignment)),
        ),
      ),
  };
}

/** A typed hour weighs more than all that the grades themselves can. */
const HOUR = 10_000;

/**
 * What so many steps cost: the typed hours, and where they are equal the grades that are stepped to, because a step from six is
 * easier than one from nine.
 */
function costsOf(subject: CountedSubject, choices: SubjectChoices): readonly number[] {
  const hours = hoursPerStep(subject, choices);
  const { grade = 0 } = subject;
  const costs = [0];
  for (let step = 1; step <= stepsLeft(subject, choices); step += 1)
    costs.push((costs[step - 1] ?? 0) + hours * HOUR + grade + step);
  return costs;
}

/** Turns fractions into whole numbers by their least common denominator. */
function scaling(values: readonly Fraction[]): (value: Fraction) => number {
  const scale = fraction(values.reduce((common, { d }) => leastCommon(common, d), 1n));
  return (value) => Number(ceilingOf(times(value, scale)));
}

// --- lukio ------------------------------------------------------------------------------------------------------------

/** Limits of the plain average are one sum, each weighted average is one of its own. */
function lukioSums(
  subjects: readonly CountedSubject[],
  goals: readonly LukioGoal[],
  certificateOn: IsoDate,
  rules: Rules,
): readonly Sum[] {
  const plain = goals.filter(({ weights = [] }) => weights.length === 0);
  const least = (goal: LukioGoal): Fraction => minus(leastFor(goal, certificateOn, rules), goal.testPoints ?? ZERO);
  const highest = plain.map(least).toSorted(compareFractions).at(-1);
  return [
    ...(highest === undefined ? [] : [lukioSum(subjects, highest, [])]),
    ...goals.flatMap((goal) =>
      goal.weights === undefined || goal.weights.length === 0 ? [] : [lukioSum(subjects, least(goal), goal.weights)],
    ),
  ];
}

/** An average of two decimals reaches a limit when the sum of weight × grade does, less what rounding up forgives. */
function lukioSum(subjects: readonly CountedSubject[], limit: Fraction, weights: readonly SubjectWeight[]): Sum {
  const weightIn = (subject: CountedSubject): Fraction =>
    subject.grade === undefined
      ? ZERO
      : (weightOf(subject, weights) ?? (subject.group === 'academic' ? fraction(1) : ZERO));
  const sum = sumOf(subjects.map((subject) => times(weightIn(subject), fraction(subject.grade ?? 0))));
  const forgiven = minus(limit, fraction(1, 200));
  const deficit = minus(times(forgiven, sumOf(subjects.map(weightIn))), sum);
  const whole = scaling([deficit, ...subjects.map(weightIn)]);
  return { stepIn: (subject) => whole(weightIn(subject)), lacks: () => whole(deficit) };
}

// --- vocational points ------------------------------------------------------------------------------------------------

const HALF = fraction(1, 2);
const IMPOSSIBLE: Sum = { stepIn: () => 0, lacks: () => Number.POSITIVE_INFINITY };

function valueOf(subject: CountedSubject): Fraction {
  return subjectValue(subject) ?? ZERO;
}

/** A base grade that stands beside electives moves the subject by half a step (A-ADM-9). */
function stepOf({ electives }: CountedSubject): Fraction {
  return electives.length > 0 ? HALF : fraction(1);
}

/** The points reach a total when the arts give so many and the average of all subjects the rest. */
function pointsSum(
  all: readonly CountedSubject[],
  moving: readonly CountedSubject[],
  goals: readonly PointsGoal[],
  byBest: boolean,
  certificateOn: IsoDate,
  limits: GoalLimits & { readonly rules: Rules },
): Sum {
  const counted = all.filter((subject) => subjectValue(subject) !== undefined);
  const count = fraction(counted.length);
  const sum = sumOf(counted.map(valueOf));
  const tables = goals.flatMap(({ question }) => {
    const begins = trainingDay(question.year);
    const [general, arts] = [rowsOf('grades', begins, limits.rules), rowsOf('arts', begins, limits.rules)];
    return general === undefined || arts === undefined ? [] : [{ general, arts, begins }];
  });
  if (tables.length < goals.length) return IMPOSSIBLE;
  const bounds = tables.flatMap(({ general, arts }) => boundsOf(general, arts));
  const whole = scaling([
    sum,
    ...counted.map(valueOf),
    ...counted.map(stepOf),
    ...bounds.map((bound) => times(bound, count)),
  ]);
  const lacksFor = (average: Fraction): number => whole(minus(times(average, count), sum));
  const each = goals.flatMap((goal, index): readonly ((assignment: readonly number[]) => number)[] => {
    const table = tables[index];
    if (table === undefined) return [];
    const { general, arts, begins } = table;
    const wanted = goal.total - otherPoints(certificateOn, goal, limits);
    if (!byBest) {
      // The average of all subjects stands for the arts too: one row of points or the other is reached by the same sum.
      const enough = boundsOf(general, arts).find(
        (bound) => rowPoints(bound, general) + rowPoints(bound, arts) >= wanted,
      );
      const lacks = enough === undefined ? Number.POSITIVE_INFINITY : lacksFor(enough);
      return [() => lacks];
    }
    const fixed = counted.filter((subject) => subject.group === 'arts' && !moving.includes(subject)).map(valueOf);
    const best = limits.rules.nearestNumberOf('R-APP-11', 'weightedSubjects', begins);
    const pointsFor = artsTable(moving, fixed, arts, best);
    const deficits = Array.from({ length: general.most + 1 }, (_, points) => {
      const bound = leastAverage(points, general);
      return bound === undefined ? 0 : lacksFor(bound);
    });
    return [
      (assignment) => {
        const missing = wanted - pointsFor(assignment);
        return missing <= 0 ? Number.NEGATIVE_INFINITY : (deficits[missing] ?? Number.POSITIVE_INFINITY);
      },
    ];
  });
  const isCounted = new Set(counted);
  return {
    stepIn: (subject) => (isCounted.has(subject) ? whole(stepOf(subject)) : 0),
    lacks: (assignment) => Math.max(...each.map((lacks) => lacks(assignment))),
  };
}

/** Points that no grade changes: studies, the first wish and work. */
function otherPoints(on: IsoDate, { question }: PointsGoal, { by, rules }: GoalLimits): number {
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
  rows: Rows,
  best: number,
): (assignment: readonly number[]) => number {
  const taken = Math.min(best, moving.length + fixed.length);
  if (taken === 0) return () => 0;
  const sums = boundsOf(rows).map((bound) => times(bound, fraction(taken)));
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
