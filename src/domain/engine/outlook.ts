import type { Grades, Raise } from '../admission/certificate.ts';
import type { CompletionQuestion, Points, StudyAmount } from '../admission/points.ts';
import { pointsOf } from '../admission/points.ts';
import type { SetRaise } from '../admission/raise-choice.ts';
import type { JointApplication } from '../time/national-dates.ts';
import { jointApplicationOf } from '../time/national-dates.ts';
import { firstWishIsVocational, gradesOf, studyAmountsOf } from './admission.ts';
import type { PlanRaise } from './planned-raises.ts';
import { raisesOf } from './planned-raises.ts';
import type { Replay } from './replay.ts';
import { momentAt } from './replay.ts';

/** What the grades mean in the joint application of a year, and what the raises of the plan make of them. */
export type Outlook = {
  readonly grades: Grades;
  readonly year: number;
  readonly dates: JointApplication;
  /** Whether the points are those of a first wish: as the plan's wishes say, or as it was asked (A-ADM-7). */
  readonly firstChoice: boolean;
  /** Studies of the plan that count toward the six points (A-ADM-6). */
  readonly studies: readonly StudyAmount[];
  readonly base: NonNullable<CompletionQuestion['base']>;
  /** Months of work, which gave points until 2021. */
  readonly workMonths?: number;
  readonly planRaises: readonly PlanRaise[];
  /** With the raises that have been gained; undefined for a year that is not answered. */
  readonly now: Points | undefined;
  /** With the raises of the plan, too. */
  readonly planned: Points | undefined;
};

/** What is asked beside what the plan says. */
export type Asked = {
  /** Without it the plan's wishes decide, and until there are any the answer is for somebody who puts the line first. */
  readonly firstChoice?: boolean;
  readonly workMonths?: number;
};

/** The outlook of a plan; undefined while it holds no grades. */
export function outlookOf(replayed: Replay, year: number, asked: Asked = {}): Outlook | undefined {
  const { document, context } = replayed;
  const stored = document.situation.grades;
  if (stored === undefined) return undefined;
  const dates = jointApplicationOf(year, context.rules.knownOn);
  const bare = {
    grades: gradesOf(stored),
    year,
    dates,
    firstChoice: asked.firstChoice ?? firstWishIsVocational(replayed, year) ?? true,
    studies: studyAmountsOf(replayed, year),
    base: baseOf(replayed, dates),
    ...(asked.workMonths !== undefined && { workMonths: asked.workMonths }),
    planRaises: raisesOf(replayed),
  };
  const outlook = { ...bare, now: undefined, planned: undefined };
  return {
    ...bare,
    now: pointsWith(outlook, gainedRaises(bare), replayed),
    planned: pointsWith(
      outlook,
      bare.planRaises.map(({ raise }) => raise),
      replayed,
    ),
  };
}

/** Basic education as the form of the application has it, by the day of the last grades (A-ADM-6b). */
export function baseOf(replayed: Replay, { gradesLimit }: JointApplication): Outlook['base'] {
  const { kind } = momentAt(replayed, gradesLimit).person.basicEducation;
  return kind === 'abroad' ? 'abroad' : kind === 'left' ? 'none' : 'certificate';
}

/** Raises of the plan that count already: passed, and their certificate is in the register. */
export function gainedRaises({ planRaises }: Pick<Outlook, 'planRaises'>): readonly Raise[] {
  return planRaises.filter(({ state }) => state === 'gained').map(({ raise }) => raise);
}

/** Raises whose result is known, confirmed or not: what is still tried and planned comes on top of them. */
export function settledRaises({ planRaises }: Pick<Outlook, 'planRaises'>): readonly Raise[] {
  return planRaises.filter(({ state }) => state !== 'ahead').map(({ raise }) => raise);
}

/** What is asked of the points beside the grades and the raises. */
export function pointsQuestion({ year, dates, firstChoice, studies, base, workMonths }: Outlook) {
  return { year, studies, firstChoice, base, workMonths, by: dates.gradesLimit };
}

/** Averages and points with these raises; undefined for a year that is not answered. */
export function pointsWith(
  outlook: Outlook,
  raises: readonly Raise[],
  { context }: Pick<Replay, 'context'>,
): Points | undefined {
  return pointsOf({ ...pointsQuestion(outlook), grades: outlook.grades, raises, rules: context.rules });
}

/** The averages and points after one raise more; the first stage is without one. */
export type Stage = {
  readonly row?: Pick<SetRaise, 'key' | 'subject' | 'variant'> & { readonly from?: number; readonly wished: number };
  readonly points: Points;
};

/** The way from the results that are known over some raises, one after the other. */
export function stagesOver(
  outlook: Outlook,
  raises: readonly { readonly row: NonNullable<Stage['row']>; readonly raise: Raise }[],
  replayed: Pick<Replay, 'context'>,
): readonly Stage[] {
  const taken: Raise[] = [...settledRaises(outlook)];
  const settled = pointsWith(outlook, taken, replayed);
  if (settled === undefined) return [];
  const stages: Stage[] = [{ points: settled }];
  for (const { row, raise } of raises) {
    taken.push(raise);
    const points = pointsWith(outlook, taken, replayed);
    if (points !== undefined) stages.push({ row, points });
  }
  return stages;
}
