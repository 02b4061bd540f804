import type { Fraction } from '#domain/admission/fraction.ts';
import type { GradeWords } from '../../components/average-picture/use-grade-words.ts';
import type { NamedGoal } from './raise-model.ts';

/** What a goal is measured by, for its sentence. */
export type GoalKind = 'lukio' | 'lukioTest' | 'lukioWeighted' | 'points';

export function kindOf(named: NamedGoal | undefined): GoalKind {
  if (named === undefined || named.goal.kind === 'points') return named?.goal.kind ?? 'lukio';
  if (named.goal.testPoints !== undefined) return 'lukioTest';
  return (named.goal.weights ?? []).length > 0 ? 'lukioWeighted' : 'lukio';
}

export function valueText(value: Fraction, kind: GoalKind, words: GradeWords): string {
  return kind === 'points' ? words.points(value) : words.average(value);
}
