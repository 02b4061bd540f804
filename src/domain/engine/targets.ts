import type { SubjectWeight } from '../admission/averages.ts';
import { averagesOf } from '../admission/averages.ts';
import type { Raise } from '../admission/certificate.ts';
import type { Fraction } from '../admission/fraction.ts';
import { ceilingOf, compareFractions, decimal, fraction, isAtLeast, minus, plus, ZERO } from '../admission/fraction.ts';
import type { LukioGoal, RaiseGoal } from '../admission/raise-goal.ts';
import type { Target } from '../student/grades.ts';
import type { Outlook } from './outlook.ts';
import { pointsQuestion, pointsWith } from './outlook.ts';
import type { Replay } from './replay.ts';

/** The lowest accepted average or points of one year. */
export type TargetLimit = Target['limits'][number];

/** The limit of the latest year that is known. */
export function latestLimit({ limits }: Pick<Target, 'limits'>): TargetLimit | undefined {
  return limits.toSorted((one, other) => other.year - one.year)[0];
}

/** The weights of a target as the averages read them (A-ADM-15). */
export function weightsOf({ weights = [] }: Pick<Target, 'weights'>): readonly SubjectWeight[] {
  return weights.flatMap(({ subject, language, weight }) => {
    const read = decimal(weight);
    return read === undefined ? [] : [{ subject, ...(language !== undefined && { language }), weight: read }];
  });
}

/** Points expected of the lukio's own test and evidence, when any are (A-ADM-17). */
export function testPointsOf({ testPoints }: Pick<Target, 'testPoints'>): Fraction | undefined {
  const read = testPoints === undefined ? undefined : decimal(testPoints);
  return read === undefined || read.n === 0n ? undefined : read;
}

/** To reach the limit of a year, the latest without one; undefined for a target that has none. */
export function targetGoal(target: Target, outlook: Outlook, limit = latestLimit(target)): RaiseGoal | undefined {
  const value = limit === undefined ? undefined : decimal(limit.value);
  if (value === undefined) return undefined;
  if (target.kind === 'lukio') {
    const testPoints = testPointsOf(target);
    return { kind: 'lukio', limit: value, weights: weightsOf(target), ...(testPoints !== undefined && { testPoints }) };
  }
  return pointsGoalOf(value, outlook);
}

/** To reach a total of points; a finer limit asks for the next whole point. Undefined for a total that cannot be asked for. */
export function pointsGoalOf(total: Fraction, outlook: Outlook): RaiseGoal | undefined {
  const whole = Number(ceilingOf(total));
  return whole > 0 && whole <= MOST_POINTS
    ? { kind: 'points', total: whole, question: pointsQuestion(outlook) }
    : undefined;
}

/** No target can ask for more; what is above it was typed by mistake. */
const MOST_POINTS = 99;

/** How a goal is met by some raises: what there is, what is asked, and the difference, which is negative below the limit. */
export type Verdict = { readonly value: Fraction; readonly limit: Fraction; readonly difference: Fraction };

export type Side = 'over' | 'at' | 'under';

/** Where a goal stands with these raises; undefined when what is needed is not known. */
export function verdictOf(
  goal: RaiseGoal,
  outlook: Outlook,
  raises: readonly Raise[],
  replayed: Pick<Replay, 'context'>,
): Verdict | undefined {
  const limit = goal.kind === 'lukio' ? goal.limit : fraction(goal.total);
  if (goal.kind === 'lukio') {
    const value = lukioWith(goal, outlook, raises, replayed);
    return value === undefined ? undefined : { value, limit, difference: minus(value, limit) };
  }
  const points = pointsTotal(outlook, raises, replayed);
  if (points === undefined) return undefined;
  const { value, isLeast } = points;
  // Points of which a part is not known can be over the limit, never under it.
  return isLeast && !isAtLeast(value, limit) ? undefined : { value, limit, difference: minus(value, limit) };
}

function pointsTotal(
  outlook: Outlook,
  raises: readonly Raise[],
  replayed: Pick<Replay, 'context'>,
): { readonly value: Fraction; readonly isLeast: boolean } | undefined {
  const points = pointsWith(outlook, raises, replayed);
  return points === undefined ? undefined : { value: fraction(points.total), isLeast: points.isLeast };
}

/** What a lukio compares with its limit: the average, weighted where it has weights, with the points of its test (A-ADM-15…17). */
export function lukioWith(
  { weights = [], testPoints = ZERO }: Pick<LukioGoal, 'weights' | 'testPoints'>,
  { grades, dates }: Outlook,
  raises: readonly Raise[],
  { context }: Pick<Replay, 'context'>,
): Fraction | undefined {
  const { weighted, lukio } = averagesOf(grades, { raises, weights, by: dates.gradesLimit, rules: context.rules });
  // Averages that were only told cannot be weighted.
  const average = weights.length > 0 ? weighted?.value : lukio?.value;
  return average === undefined ? undefined : plus(average, testPoints);
}

export function sideOf({ value, limit }: Pick<Verdict, 'value' | 'limit'>): Side {
  const side = compareFractions(value, limit);
  return side > 0 ? 'over' : side < 0 ? 'under' : 'at';
}
