import { doersOf } from '../plan/doers.ts';
import type { Item, Who } from '../plan/item.ts';
import type { RuleId } from '../rules/rulebook.ts';
import { jointApplicationOf } from '../time/national-dates.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { yearOf } from '../time/iso-date.ts';
import { deadlinesOf } from './deadlines.ts';
import type { PlannerContext, Replay } from './replay.ts';
import type { Deadline, DeadlineCode, Step } from './replay-types.ts';

/** What an entry tells of. */
export type CalendarSubject =
  | { readonly kind: 'item'; readonly item: Item; readonly who: readonly Who[] }
  | { readonly kind: 'deadline'; readonly deadline: Deadline }
  /** The joint application from its first to its last day. */
  | { readonly kind: 'window'; readonly rule: RuleId }
  /** The last half hour of the joint application: the only thing with a time of day (A-CAL-1). */
  | { readonly kind: 'closing'; readonly rule: RuleId; readonly time: { readonly from: string; readonly to: string } };

/** One entry of a calendar that is taken out of the plan. Whole days, both inclusive. */
export type CalendarEntry = {
  /**
   * The same for the same thing in every calendar that is taken out, whatever its day: a calendar that knows the key moves
   * its entry instead of making another one. Dates of the whole country have the same key in everybody's plan.
   */
  readonly key: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly estimate: boolean;
  /** About this student; false for the dates of the whole country. */
  readonly personal: boolean;
  readonly subject: CalendarSubject;
};

/** The application closes at 15:00 in Finland on its last day. */
const CLOSING = { from: '14:30', to: '15:00' } as const;

/** Dates of the whole country: one of each for a counsellor who takes out the plans of many students. */
const NATIONAL: ReadonlySet<DeadlineCode> = new Set<DeadlineCode>([
  'jointApplicationOpens',
  'jointApplicationCloses',
  'jointApplicationResults',
  'jointApplicationAcceptBy',
  'reservesEnd',
  'gradesPlannedBy',
  'gradesLimit',
]);

/**
 * The dates of one alternative by day: what is planned, the deadlines that follow from it, and the joint application. What
 * the rules refuse and what has no day is left out; what has happened and what is behind only comes `withPast`.
 */
export function calendarEntries(
  replayed: Replay,
  { withPast = false }: { readonly withPast?: boolean } = {},
): readonly CalendarEntry[] {
  const { document, context, steps } = replayed;
  const items = steps
    .filter(({ outcome, happened }) => outcome !== 'refused' && outcome !== 'waiting' && (withPast || !happened))
    .flatMap((step) => itemEntry(step, document.id, context));
  // Keys are given before anything is left out, so that they do not depend on the day of taking out.
  return [...items, ...deadlineEntries(deadlinesOf(replayed), document.id)]
    .filter(({ to }) => withPast || to >= context.today)
    .sort((left, right) => (left.from < right.from ? -1 : left.from > right.from ? 1 : 0));
}

function itemEntry({ item, on }: Step, documentId: string, context: PlannerContext): readonly CalendarEntry[] {
  if (on === undefined) return [];
  return [
    {
      // The id of an item is its own in the whole document, and stays when the item is moved or becomes something that happened.
      key: `${documentId}:item:${item.id}`,
      from: on,
      to: on,
      estimate: isEstimate(item, on, context),
      personal: true,
      subject: { kind: 'item', item, who: doersOf(item) },
    },
  ];
}

/** A day that was taken from a school calendar, or from a joint application, that is not known yet. */
function isEstimate(item: Item, on: IsoDate, { calendar, rules }: PlannerContext): boolean {
  if (item.move === 'apply' && item.way === 'jointApplication')
    return jointApplicationOf(yearOf(on), rules.knownOn).estimate;
  const followsSchool = !('on' in item.date) || item.move === 'begin' || item.move === 'complete';
  return followsSchool && calendar.isEstimate(on);
}

function deadlineEntries(deadlines: readonly Deadline[], documentId: string): readonly CalendarEntry[] {
  const seen = new Map<string, number>();
  return deadlines.flatMap((deadline): readonly CalendarEntry[] => {
    const { code, on, rule, estimate, form, rightKey, raises } = deadline;
    if (NATIONAL.has(code)) {
      const year = `jointApplication:${yearOf(on)}`;
      const national = { from: on, to: on, estimate, personal: false };
      if (code === 'jointApplicationCloses')
        return [{ ...national, key: `${year}:closing`, subject: { kind: 'closing', rule, time: CLOSING } }];
      if (code !== 'jointApplicationOpens')
        return [{ ...national, key: `${year}:${code}`, subject: { kind: 'deadline', deadline } }];
      const closes = deadlines.find((other) => other.code === 'jointApplicationCloses' && other.on >= on);
      if (closes === undefined) return [];
      return [{ ...national, key: `${year}:window`, to: closes.on, subject: { kind: 'window', rule } }];
    }
    // One right may meet the same limit twice (a month from two last days): the second of them is told apart by its place.
    const own = `${documentId}:deadline:${code}:${raises?.[0]?.itemId ?? rightKey ?? ''}:${form ?? ''}`;
    const place = (seen.get(own) ?? 0) + 1;
    seen.set(own, place);
    const key = place === 1 ? own : `${own}:${place}`;
    return [{ key, from: on, to: on, estimate, personal: true, subject: { kind: 'deadline', deadline } }];
  });
}
