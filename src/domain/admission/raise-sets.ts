import type { Reason } from '../rules/reasons.ts';
import { reason } from '../rules/reasons.ts';
import type { Rules } from '../rules/rules.ts';
import { ALL_RULES } from '../rules/rules.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { Averages } from './averages.ts';
import { averagesOf } from './averages.ts';
import type { Grades, Raise } from './certificate.ts';
import type { Fraction } from './fraction.ts';
import type { Gains, Steps } from './linear-sets.ts';
import { isEnough, linearTables, visitSets } from './linear-sets.ts';
import type { SetRaise, SubjectChoices } from './raise-choice.ts';
import { asRaise, hoursPerStep, raiseOf, stepsLeft } from './raise-choice.ts';
import type { RaiseGoal } from './raise-goal.ts';
import { leastFor, reachesAll, valueFor } from './raise-goal.ts';
import type { RaiseProblem } from './raise-sums.ts';
import { raiseProblem } from './raise-sums.ts';

export type SetOptions = {
  /** Raises that are there already, or planned for certain. */
  readonly raises?: readonly Raise[];
  readonly choices?: SubjectChoices;
  /** How many sets are wanted; 10 without it. */
  readonly wanted?: number;
  readonly by?: IsoDate;
  readonly rules?: Rules;
};

/** A set of raises that reaches every goal and would not with any step less. */
export type RaiseSet = {
  readonly raises: readonly SetRaise[];
  /** Grade steps together. */
  readonly steps: number;
  /** Typed hours together; a step without hours counts none. */
  readonly hours: number;
  /** What it gives, by goal: the average (rounded) or the total points. */
  readonly reached: readonly Fraction[];
};

/**
 * The smallest sets by effort: fewest grade steps first, then fewest subjects, then fewest typed hours, then the lowest grades
 * to raise. `more`: there are further ones. `unreachable`: no set of raises reaches all goals together; `best` is what raising everything gives. Values
 * stand in the order of the goals.
 */
export type SetAnswer =
  | { readonly kind: 'unknown'; readonly why: readonly Reason[] }
  | { readonly kind: 'reached'; readonly now: readonly Fraction[] }
  | { readonly kind: 'unreachable'; readonly now: readonly Fraction[]; readonly best: readonly Fraction[] }
  | {
      readonly kind: 'sets';
      readonly now: readonly Fraction[];
      readonly sets: readonly RaiseSet[];
      readonly more: boolean;
    };

/**
 * Which raises reach a goal, or every goal of a list at once, with the least effort (A-GRADE-14). Exact: every set of steps in
 * every subject is considered.
 */
export function smallestSets(grades: Grades, goals: readonly RaiseGoal[], options: SetOptions = {}): SetAnswer {
  if (grades.kind === 'averages') return { kind: 'unknown', why: [reason('A-GRADE-14', 'grades.averageOnly', {})] };
  const { certificate } = grades;
  const { raises = [], choices = {}, wanted = 10, by, rules = ALL_RULES } = options;
  const limits = { by, rules };
  const measure = (chosen: readonly SetRaise[]): readonly Fraction[] => {
    const all = [...raises, ...chosen.map((raise) => asRaise(raise, certificate.on))];
    return goals.flatMap((goal) => valueFor(goal, certificate, all, limits) ?? []);
  };
  const now = measure([]);
  if (now.length < goals.length) return { kind: 'unknown', why: [reason('A-ADM-12', 'grades.none', {})] };
  const least = goals.map((goal) => leastFor(goal, certificate.on, rules));
  if (reachesAll(now, least)) return { kind: 'reached', now };

  const averages = averagesOf(grades, { raises, by, rules });
  const problem = raiseProblem({ averages, certificate, goals, choices, limits });
  const highest = problem.subjects.map((subject) => raiseOf(subject, stepsLeft(subject, choices)));
  const best = measure(highest.filter((raise) => raise !== undefined));
  if (!reachesAll(best, least)) return { kind: 'unreachable', now, best };
  const found = searched(problem, wanted + 1);
  const sets = found.slice(0, wanted).map(({ arts, rest }): RaiseSet => {
    const steps = [...arts, ...rest];
    const chosen = problem.subjects.flatMap((subject, index) => raiseOf(subject, steps[index] ?? 0) ?? []);
    return {
      raises: chosen.toSorted((one, other) => placeIn(averages, one) - placeIn(averages, other)),
      steps: steps.reduce((sum, own) => sum + own, 0),
      hours: chosen.reduce((sum, raise) => sum + (raise.to - raise.from) * hoursPerStep(raise, choices), 0),
      reached: measure(chosen),
    };
  });
  return { kind: 'sets', now, sets, more: found.length > wanted };
}

function placeIn({ grades }: Averages, { key }: SetRaise): number {
  return grades?.subjects.findIndex((subject) => subject.key === key) ?? 0;
}

// --- the search -------------------------------------------------------------------------------------------------------

type Found = { readonly arts: Steps; readonly rest: Steps; readonly cost: number };
type Assignment = {
  readonly arts: Steps;
  readonly steps: number;
  readonly subjects: number;
  readonly cost: number;
  readonly needed: Gains;
  /** With fewer steps of the other subjects it cannot be enough. */
  readonly fewest: number;
  /** What the others would have to gain with one step less in one of the arts: a smaller set, if they do. */
  readonly neededBefore: readonly Gains[];
};

/** Most searches end within so many steps; tables for more are made only when one does not. */
const FIRST_CAP = 8;

/** The first sets by effort: within a cap of steps that doubles until there are enough or no more steps to take. */
function searched(problem: RaiseProblem, wanted: number): readonly Found[] {
  const all = [...problem.items, ...problem.arts].reduce((sum, { most }) => sum + most, 0);
  for (let cap = FIRST_CAP; ; cap *= 2) {
    const found = searchedWithin(problem, wanted, Math.min(cap, all));
    if (found.length >= wanted || cap >= all) return found;
  }
}

/**
 * Levels of steps and subjects are gone through from the least; within a level the sets with the fewest hours come first, of
 * equal ones those that raise the lowest grades, then those with the fewest arts, then those that raise the earlier subjects
 * most.
 */
function searchedWithin(problem: RaiseProblem, wanted: number, cap: number): readonly Found[] {
  const tables = linearTables(problem.items, problem.sums, cap);
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
        const isNothingNeeded = assignment.needed.every((gain) => gain === 0);
        // Nothing is needed of the others: a set that raises them all the same is not a smallest one.
        if (others < 0 || (isNothingNeeded && left > 0)) continue;
        const costBelow = (): number =>
          level.length < room ? Number.POSITIVE_INFINITY : (level.at(-1)?.cost ?? 0) - assignment.cost;
        visitSets(
          tables,
          { steps: left, subjects: others, needed: assignment.needed, costBelow },
          (rest, gains, own) => {
            if (assignment.neededBefore.some((before) => isEnough(gains, before))) return;
            const cost = assignment.cost + own;
            const place = level.findIndex((each) => each.cost > cost);
            level.splice(place === -1 ? level.length : place, 0, { arts: assignment.arts, rest, cost });
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
  { arts, needed }: RaiseProblem,
  fewestSteps: (needed: Gains) => number | undefined,
  cap: number,
): readonly Assignment[] {
  const found: Assignment[] = [];
  // Needed by the number that the steps of an assignment make when each is a digit.
  const known = new Map<number, Gains>();
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
    const gains = needed(chosen);
    known.set(number, gains);
    const fewest = gains.every(Number.isFinite) ? fewestSteps(gains) : undefined;
    if (fewest === undefined) return;
    // One step less in one of the arts has been gone through before.
    const before = digits.flatMap((digit, index) => {
      const less = chosen[index] === 0 ? undefined : known.get(number - digit);
      return less === undefined ? [] : [less];
    });
    found.push({
      arts: [...chosen],
      steps,
      subjects: chosen.filter((each) => each > 0).length,
      cost: chosen.reduce((sum, each, index) => sum + (arts[index]?.costs[each] ?? 0), 0),
      needed: gains,
      fewest,
      neededBefore: before,
    });
  };
  enter(0, 0, 0);
  return found;
}
