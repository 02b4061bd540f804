import type { Rules } from '../rules/rules.ts';
import { ALL_RULES } from '../rules/rules.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { SubjectWeight } from './averages.ts';
import { averagesOf } from './averages.ts';
import type { Certificate, Raise } from './certificate.ts';
import type { Fraction } from './fraction.ts';
import { ceilingOf, fraction, isAtLeast, over, plus, times, ZERO } from './fraction.ts';
import type { PointsQuestion } from './points.ts';
import { pointsOf } from './points.ts';

/** What is aimed at: a lowest accepted average of a lukio (A-ADM-16), or a total of vocational points. */
export type RaiseGoal = LukioGoal | PointsGoal;
export type LukioGoal = {
  readonly kind: 'lukio';
  /** Of the average alone, or of the average and the points of the test together when there are some. */
  readonly limit: Fraction;
  readonly weights?: readonly SubjectWeight[];
  /** Points of the lukio's own test and evidence, which are added to the average (A-ADM-17). */
  readonly testPoints?: Fraction;
};
export type PointsGoal = {
  readonly kind: 'points';
  readonly total: number;
  readonly question: Omit<PointsQuestion, 'grades' | 'raises' | 'rules'>;
};

/** With which raises a goal is looked at: `by` is the last day on which one counts. */
export type GoalLimits = { readonly by?: IsoDate; readonly rules?: Rules };

/** What a certificate with raises has for a goal: the rounded lukio average with the test, or the total points. Undefined for nothing. */
export function valueFor(
  goal: RaiseGoal,
  certificate: Certificate,
  raises: readonly Raise[],
  { by, rules = ALL_RULES }: GoalLimits = {},
): Fraction | undefined {
  const grades = { kind: 'certificate', certificate } as const;
  if (goal.kind === 'points') {
    const points = pointsOf({ ...goal.question, grades, raises, by: goal.question.by ?? by, rules });
    return points === undefined ? undefined : fraction(points.total);
  }
  const { lukio, weighted } = averagesOf(grades, { raises, weights: goal.weights, by, rules });
  const average = (weighted ?? lukio)?.value;
  return average === undefined ? undefined : plus(average, goal.testPoints ?? ZERO);
}

/** The least value that reaches a goal: an average is compared with two decimals, so a finer limit is rounded up. */
export function leastFor(goal: RaiseGoal, certificateOn: IsoDate, rules: Rules = ALL_RULES): Fraction {
  if (goal.kind === 'points') return fraction(goal.total);
  const scale = fraction(10n ** BigInt(rules.nearestNumberOf('R-APP-18', 'averageDecimals', certificateOn)));
  return over(fraction(ceilingOf(times(goal.limit, scale))), scale);
}

/** Whether every goal is reached by its value. */
export function reachesAll(values: readonly Fraction[], least: readonly Fraction[]): boolean {
  return values.every((value, index) => isAtLeast(value, least[index] ?? value));
}
