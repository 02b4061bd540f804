import type { PlanDocument } from '../plan/document.ts';
import type { Item, Move } from '../plan/item.ts';
import type { Calendar } from '../school/calendar.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { addDays } from '../time/iso-date.ts';

/** An item with the day it falls on; `on` is undefined when a tie leads to nothing. */
export type Entry = {
  readonly item: Item;
  readonly on: IsoDate | undefined;
  readonly happened: boolean;
  readonly rank: number;
};

/**
 * The order of moves within one day: facts and decisions first, then beginnings, then endings, then what follows from
 * endings. Lower comes first; equal ranks keep the order of the document.
 */
export function rankOf(move: Move): number {
  switch (move) {
    case 'certificate':
      return 10;
    case 'apply':
      return 11;
    case 'admit':
      return 12;
    case 'assignPlace':
      return 13;
    case 'begin':
    case 'resume':
    case 'extraTime':
      return 20;
    case 'earn':
      return 21;
    case 'attendLast':
    case 'suspend':
    case 'interrupt':
      return 30;
    case 'complete':
      return 31;
    case 'resign':
      return 32;
    case 'deemResigned':
      return 33;
    case 'notifyMunicipality':
      return 40;
    default:
      return 14;
  }
}

/** After every move of a day. */
export const END_OF_DAY = 99;

/** All items of the document's shared past and one alternative, by day, rank and document order; broken ties come last. */
export function orderedEntries(
  happened: readonly Item[],
  planned: readonly Item[],
  calendar: Calendar,
): readonly Entry[] {
  const days = resolvedDays([...happened, ...planned], calendar);
  const entry =
    (wasHappened: boolean) =>
    (item: Item): Entry => ({ item, on: days.get(item.id), happened: wasHappened, rank: rankOf(item.move) });
  const entries = [...happened.map(entry(true)), ...planned.map(entry(false))];
  return entries
    .map((value, index) => ({ value, index }))
    .sort((left, right) => compare(left.value, right.value) || left.index - right.index)
    .map(({ value }) => value);
}

function compare(left: Entry, right: Entry): number {
  if (left.on !== right.on) {
    if (left.on === undefined) return 1;
    if (right.on === undefined) return -1;
    return left.on < right.on ? -1 : 1;
  }
  return left.rank - right.rank;
}

/** Follows ties to the item with an own date. An item whose tie is missing or circular has no day. */
export function resolvedDays(items: readonly Item[], calendar: Calendar): ReadonlyMap<string, IsoDate> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const days = new Map<string, IsoDate>();
  const visiting = new Set<string>();
  const dayOf = (item: Item): IsoDate | undefined => {
    const known = days.get(item.id);
    if (known !== undefined) return known;
    if (visiting.has(item.id)) return undefined;
    visiting.add(item.id);
    const day = 'on' in item.date ? item.date.on : tiedDay(item.date, byId, dayOf, calendar);
    visiting.delete(item.id);
    if (day !== undefined) days.set(item.id, day);
    return day;
  };
  for (const item of items) dayOf(item);
  return days;
}

function tiedDay(
  tie: Exclude<Item['date'], { on: IsoDate }>,
  byId: ReadonlyMap<string, Item>,
  dayOf: (item: Item) => IsoDate | undefined,
  calendar: Calendar,
): IsoDate | undefined {
  const target = byId.get(tie.tiedTo);
  const base = target === undefined ? undefined : dayOf(target);
  if (base === undefined) return undefined;
  switch (tie.relation) {
    case 'sameDay':
      return base;
    case 'daysAfter':
      return addDays(base, tie.days);
    case 'termEnd':
      return calendar.termEndOnOrAfter(base);
  }
}

/** The alternative with the id, else the first one: an address may name one that has been deleted. */
export function alternativeOf(
  document: PlanDocument,
  alternativeId: string,
): PlanDocument['alternatives'][number] | undefined {
  return document.alternatives.find((alternative) => alternative.id === alternativeId) ?? document.alternatives[0];
}
