import type { Raise } from '../admission/certificate.ts';
import type { Item } from '../plan/item.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { maxDate } from '../time/iso-date.ts';
import type { Replay } from './replay.ts';

type Examination = Extract<Item, { readonly move: 'specialExamination' }>;

/** A raise that stands in the plan. */
export type PlanRaise = {
  readonly item: Examination;
  /** The day of the examination. */
  readonly examinedOn: IsoDate;
  readonly happened: boolean;
  readonly raise: Raise;
};

/**
 * Raises of the plan and of what has happened, by their day. The raise's own day is the one on which its certificate is in
 * the register: the planned one, but never before the examination. A planned raise is taken as one that will be confirmed.
 */
export function raisesOf({ steps }: Pick<Replay, 'steps'>): readonly PlanRaise[] {
  return steps.flatMap(({ item, on, happened }): readonly PlanRaise[] => {
    if (item.move !== 'specialExamination' || item.raise === undefined || on === undefined) return [];
    const { subject, syllabus, language, wished, registerBy } = item.raise;
    return [
      {
        item,
        examinedOn: on,
        happened,
        raise: {
          subject,
          ...(syllabus !== undefined && { syllabus }),
          ...(language !== undefined && { language }),
          grade: wished,
          on: registerBy === undefined ? on : maxDate(on, registerBy),
          confirmed: true,
        },
      },
    ];
  });
}
