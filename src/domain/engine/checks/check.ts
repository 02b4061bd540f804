import type { RightView } from '../../forms/study-right/moment.ts';
import { isRightItem, rightKeyOf } from '../../plan/item.ts';
import type { Reason, ReasonCode } from '../../rules/reasons.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { minDate } from '../../time/iso-date.ts';
import type { Check, ItemDraft, Mend, Weight } from '../replay-types.ts';
import type { Replay } from '../replay.ts';
import { momentAt } from '../replay.ts';

export type Where = {
  readonly on: IsoDate;
  readonly itemId?: string;
  readonly rightKey?: string;
  readonly mends?: readonly Mend[];
};

export function check(weight: Weight, why: Reason, { on, itemId, rightKey, mends = [] }: Where): Check {
  return {
    id: [why.code, itemId ?? rightKey ?? on].join(' '),
    weight,
    reason: why,
    on,
    ...(itemId !== undefined && { itemId }),
    ...(rightKey !== undefined && { rightKey }),
    mends,
  };
}

/** Each finding once. Two rights may share a key, one after the other: what is said of the later one keeps its own day. */
export function distinct(checks: readonly Check[]): Check[] {
  const byId = new Map<string, Check>();
  for (const check of checks) {
    const same = byId.get(check.id);
    const id =
      same === undefined || same.on === check.on || SAID_ONCE.has(check.reason.code)
        ? check.id
        : `${check.id} ${check.on}`;
    const known = byId.get(id);
    if (known === undefined || WEIGHT[check.weight] < WEIGHT[known.weight]) byId.set(id, { ...check, id });
  }
  return [...byId.values()];
}

/** One talk or one paper is enough, however many rights would ask for it. */
const SAID_ONCE: ReadonlySet<ReasonCode> = new Set<ReasonCode>(['leave.talkFirst', 'move.transcript', 'plan.talk']);

export const WEIGHT: Record<Weight, number> = { blocks: 0, warns: 1, tells: 2 };

export function addTask(draft: ItemDraft): Mend {
  return { kind: 'add', draft };
}

/** A day for a talk or an application before a move: today, or the move's own day when that has passed. */
export function talkDay(before: IsoDate, replayed: Replay): IsoDate {
  return minDate(before, replayed.context.calendar.firstTeachingDayOnOrAfter(replayed.context.today));
}

export function underDutyOn(replayed: Replay, on: IsoDate): boolean {
  return momentAt(replayed, on).person.duty.kind === 'runs';
}

export function itemOfEnd(ended: RightView, replayed: Replay): { readonly itemId?: string } {
  const step = replayed.steps.findLast(
    ({ item, on, outcome }) =>
      outcome === 'effect' &&
      on === ended.endedOn &&
      isRightItem(item) &&
      rightKeyOf(item) === ended.key &&
      (item.move === 'complete' || item.move === 'resign' || item.move === 'deemResigned'),
  );
  return step === undefined ? {} : { itemId: step.item.id };
}
