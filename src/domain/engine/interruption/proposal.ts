import type { Item } from '../../plan/item.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import type { Replay } from '../replay.ts';
import type { InterruptionStepCode, TaskTitles } from './step.ts';
import { NO_TITLES } from './step.ts';
import { interruptionSteps } from './steps.ts';

/**
 * The items that write steps into the plan: those that are proposed, or the `chosen` ones, as far as the plan lacks them,
 * in the order of the steps. Dates follow the items they belong to, by fresh ids where those are added too. A day before
 * today is the last day of taking part only: it has happened.
 */
export function interruptionProposal(
  replayed: Replay,
  rightKey: string,
  on: IsoDate,
  { freshId, titleOf = NO_TITLES }: { readonly freshId: () => string; readonly titleOf?: TaskTitles },
  chosen?: ReadonlySet<InterruptionStepCode>,
): readonly Item[] {
  const steps = interruptionSteps(replayed, rightKey, on, titleOf);
  const taken = steps.filter(
    ({ code, draft, itemId, proposed }) =>
      draft !== undefined && itemId === undefined && (chosen?.has(code) ?? proposed),
  );
  const ids = new Map<InterruptionStepCode, string>();
  for (const { code, itemId } of steps) if (itemId !== undefined) ids.set(code, itemId);
  for (const { code } of taken) ids.set(code, freshId());
  return taken.flatMap(({ code, draft, tie }): readonly Item[] => {
    const id = ids.get(code);
    if (draft === undefined || id === undefined) return [];
    const tiedTo = tie === undefined ? undefined : ids.get(tie.to);
    const date: Item['date'] =
      tie === undefined || tiedTo === undefined
        ? draft.date
        : tie.relation === 'sameDay'
          ? { tiedTo, relation: 'sameDay' }
          : { tiedTo, relation: 'daysAfter', days: tie.days };
    // A draft is an item without its id.
    return [{ ...draft, date, id } as Item];
  });
}
