import type { Grades, Raise } from '#domain/admission/certificate.ts';
import { type Points, pointsOf, type StudyAmount } from '#domain/admission/points.ts';
import { gradesOf, studyAmountsOf } from '#domain/engine/admission.ts';
import { type PlanRaise, raisesOf } from '#domain/engine/planned-raises.ts';
import type { Replay } from '#domain/engine/replay.ts';
import { type JointApplication, jointApplicationOf } from '#domain/time/national-dates.ts';

/** What the grades mean in the joint application of a year, and what raises would make of them. */
export type Outlook = {
  readonly grades: Grades;
  readonly year: number;
  readonly dates: JointApplication;
  readonly firstChoice: boolean;
  readonly studies: readonly StudyAmount[];
  readonly planRaises: readonly PlanRaise[];
  /** With the raises that have been gained. */
  readonly now: Points | undefined;
  /** With the raises of the plan, too. */
  readonly planned: Points | undefined;
};

/** The outlook of a plan; undefined while it holds no grades. */
export function outlookOf(replayed: Replay, year: number, firstChoice: boolean): Outlook | undefined {
  const { document, context } = replayed;
  const stored = document.situation.grades;
  if (stored === undefined) return undefined;
  const bare = {
    grades: gradesOf(stored),
    year,
    dates: jointApplicationOf(year, context.rules.knownOn),
    firstChoice,
    studies: studyAmountsOf(replayed, year),
    planRaises: raisesOf(replayed),
  };
  const { planRaises } = bare;
  return {
    ...bare,
    now: pointsWith(
      bare,
      planRaises.filter(({ happened }) => happened).map(({ raise }) => raise),
      replayed,
    ),
    planned: pointsWith(
      bare,
      planRaises.map(({ raise }) => raise),
      replayed,
    ),
  };
}

/** Averages and points with these raises; undefined for a year that is not answered. */
export function pointsWith(
  { grades, year, dates, firstChoice, studies }: Pick<Outlook, 'grades' | 'year' | 'dates' | 'firstChoice' | 'studies'>,
  raises: readonly Raise[],
  { context }: Pick<Replay, 'context'>,
): Points | undefined {
  return pointsOf({ grades, raises, year, studies, firstChoice, by: dates.gradesLimit, rules: context.rules });
}
