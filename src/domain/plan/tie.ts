import type { Item, ItemDate } from './item.ts';

/** A date that follows another item. */
export type TiedDate = Extract<ItemDate, { readonly tiedTo: string }>;

type Dated = Pick<Item, 'id' | 'date'>;

export function isTied(date: ItemDate): date is TiedDate {
  return 'tiedTo' in date;
}

/** Whether tying `itemId` to `tiedTo` would make dates depend on themselves. An item tied to itself is a circle too. */
export function makesCircle(items: readonly Dated[], itemId: string, tiedTo: string): boolean {
  const dates = datesById(items);
  const seen = new Set<string>([itemId]);
  let next: string | undefined = tiedTo;
  while (next !== undefined) {
    if (seen.has(next)) return true;
    seen.add(next);
    const date: ItemDate | undefined = dates.get(next);
    next = date !== undefined && isTied(date) ? date.tiedTo : undefined;
  }
  return false;
}

/** Ids of the items whose day follows from this item, directly or through others, in document order. */
export function followersOf(items: readonly Dated[], itemId: string): readonly string[] {
  const found = new Set<string>([itemId]);
  let grew = true;
  while (grew) {
    grew = false;
    for (const { id, date } of items) {
      if (!found.has(id) && isTied(date) && found.has(date.tiedTo)) {
        found.add(id);
        grew = true;
      }
    }
  }
  return items.filter(({ id }) => id !== itemId && found.has(id)).map(({ id }) => id);
}

/** The first of two items with the same id counts: reading refuses such a plan, and nothing here may hang on it. */
function datesById(items: readonly Dated[]): ReadonlyMap<string, ItemDate> {
  const dates = new Map<string, ItemDate>();
  for (const { id, date } of items) if (!dates.has(id)) dates.set(id, date);
  return dates;
}
