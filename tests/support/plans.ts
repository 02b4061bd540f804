import type { Study } from '#domain/plan/study.ts';
import type { PlanDocument } from '#domain/plan/document.ts';
import type { Item, ItemDate } from '#domain/plan/item.ts';
import type { Situation } from '#domain/student/situation.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { isoDate } from '#domain/time/iso-date.ts';

type Draft = Item extends infer One ? (One extends Item ? Omit<One, 'id' | 'date'> : never) : never;

/** An item on a day; its id is told, so that tests can speak of it. */
export function item(id: string, on: string, draft: Draft): Item {
  return { id, date: { on: isoDate(on) }, ...draft } as Item;
}

export function tied(id: string, date: Exclude<ItemDate, { on: IsoDate }>, draft: Draft): Item {
  return { id, date, ...draft } as Item;
}

/** A situation told by the student: birth date and, where given, the day of the basic-education certificate. */
export function situation(birthDate: string, certificateOn?: string, more: Partial<Situation> = {}): Situation {
  return {
    name: 'Testi',
    birthDate: { value: isoDate(birthDate), origin: 'told' },
    residence: { value: 'municipality', origin: 'told' },
    ...(certificateOn !== undefined && {
      basicEducation: { value: { kind: 'certificate', on: isoDate(certificateOn) }, origin: 'certificate' },
    }),
    ...more,
  };
}

export function plan(
  student: Situation,
  happened: readonly Item[] = [],
  planned: readonly Item[] = [],
  studies: readonly Study[] = [],
): PlanDocument {
  return {
    format: 'kannelpolku-plan',
    version: 3,
    id: 'test',
    situation: student,
    happened,
    alternatives: [{ id: 'A', name: 'A', items: planned, studies }],
  };
}
