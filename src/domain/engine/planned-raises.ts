import type { Raise } from '../admission/certificate.ts';
import type { Item } from '../plan/item.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { addDays, maxDate } from '../time/iso-date.ts';
import type { Replay } from './replay.ts';

type Examination = Extract<Item, { readonly move: 'specialExamination' }>;

/**
 * How far a raise has come. `ahead`: the examination is to come, or is over and its result has not been told. `told`: the
 * result is there, its certificate is not confirmed yet. `gained`: confirmed by today, so it counts already (A-GRADE-4).
 */
export type RaiseState = 'ahead' | 'told' | 'gained';

/** A raise that stands in the plan. */
export type PlanRaise = {
  readonly item: Examination;
  /** The day of the examination. */
  readonly examinedOn: IsoDate;
  readonly happened: boolean;
  readonly state: RaiseState;
  /** What is counted on: the result when there is one, else the grade hoped for, as one that will be confirmed. */
  readonly raise: Raise;
};

/**
 * Raises of the plan and of what has happened, by their day. The raise's own day is the one on which its certificate was
 * confirmed, or is planned to be in the register, but never before the examination.
 */
export function raisesOf({ steps, context: { today } }: Pick<Replay, 'steps' | 'context'>): readonly PlanRaise[] {
  return steps.flatMap(({ item, on, happened }): readonly PlanRaise[] => {
    if (item.move !== 'specialExamination' || item.raise === undefined || on === undefined) return [];
    const { subject, syllabus, language, wished, registerBy, result, confirmedOn } = item.raise;
    const certified = confirmedOn ?? registerBy;
    const isGained = result !== undefined && confirmedOn !== undefined && confirmedOn <= today;
    return [
      {
        item,
        examinedOn: on,
        happened,
        state: isGained ? 'gained' : result === undefined ? 'ahead' : 'told',
        raise: {
          subject,
          ...(syllabus !== undefined && { syllabus }),
          ...(language !== undefined && { language }),
          grade: result ?? wished,
          examinedOn: on,
          on: certified === undefined ? on : maxDate(on, certified),
          confirmed: true,
        },
      },
    ];
  });
}

/** Weeks that a school needs between an examination and the certificate in the register. */
export const WEEKS_TO_CERTIFY = 4;

/**
 * A day for an examination: the last teaching day at least four weeks before the certificate has to be in the register, for
 * each further examination a week earlier; the next teaching day when that day is over.
 */
export function examinationDay(
  { context: { calendar, today } }: Pick<Replay, 'context'>,
  registerBy: IsoDate,
  further = 0,
): IsoDate {
  const wanted = calendar.lastTeachingDayOnOrBefore(addDays(registerBy, -7 * (WEEKS_TO_CERTIFY + further)));
  return wanted > today ? wanted : calendar.firstTeachingDayOnOrAfter(addDays(today, 1));
}
