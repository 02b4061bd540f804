import type { Step } from '#domain/engine/replay-types.ts';
import { doersOf, WHO_IN_ORDER } from '#domain/plan/doers.ts';
import type { Item, Who } from '#domain/plan/item.ts';

/** What is ahead, by person. Beginning and completing are no errands, unless somebody was written beside them. */
export function tasksByPerson(
  ahead: readonly Step[],
): readonly { readonly who: Who; readonly steps: readonly Step[] }[] {
  const errands = ahead.filter(({ item }) => (item.who ?? []).length > 0 || !HAPPENS.has(item.move));
  return WHO_IN_ORDER.flatMap((who) => {
    const steps = errands.filter(({ item }) => doersOf(item).includes(who));
    return steps.length === 0 ? [] : [{ who, steps }];
  });
}

const HAPPENS: ReadonlySet<Item['move']> = new Set<Item['move']>(['begin', 'attendLast', 'resume', 'complete']);
