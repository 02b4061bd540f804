import { ALL_RULES } from '../rules/rules.ts';
import { averagesOf } from './averages.ts';
import type { Raise } from './certificate.ts';
import type { Fraction } from './fraction.ts';
import type { PointsQuestion } from './points.ts';
import { pointsOf } from './points.ts';
import type { SetRaise, SubjectChoices } from './raise-choice.ts';
import { asRaise, raiseOf, stepsLeft } from './raise-choice.ts';

/** What one grade step in one subject does, alone, to the exact averages. An average that there is not stays missing. */
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
export function singleSteps(question: PointsQuestion, choices: SubjectChoices = {}): readonly SingleStep[] {
  const { grades, raises = [], rules = ALL_RULES } = question;
  if (grades.kind === 'averages') return [];
  const { certificate } = grades;
  const before = averagesOf(grades, { raises, by: question.by, rules });
  const pointsBefore = pointsOf(question)?.total;
  const withRaise = (raise: SetRaise): readonly Raise[] => [...raises, asRaise(raise, certificate.on)];
  return (before.grades?.subjects ?? []).flatMap((subject): readonly SingleStep[] => {
    const left = stepsLeft(subject, choices);
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
      return one === undefined || other === undefined ? {} : { [kind]: { before: one.exact, after: other.exact } };
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
