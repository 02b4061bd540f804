import type { RightView } from '../../forms/study-right/moment.ts';
import { rightKeyOf } from '../../plan/item.ts';
import type { Study } from '../../plan/study.ts';
import type { CalendarSpan } from '../../school/calendar.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { addYears, maxDate, minDate } from '../../time/iso-date.ts';
import { horizonOf } from '../deadlines.ts';
import type { Replay } from '../replay.ts';
import { momentAt } from '../replay.ts';

/**
 * Why a planned study is in no period of its study right. `noPeriod`: none was chosen; `unknownPeriod`: the school has no
 * such period; `noRight`: the plan has no such right that begins; `beforeStart`, `afterEnd`: the right does not reach the
 * period; `afterLimit`: the longest time is over by then; `noTeaching`: the right has no teaching day in the period.
 */
export type NotPlaced =
  | 'noPeriod'
  | 'unknownPeriod'
  | 'noRight'
  | 'beforeStart'
  | 'afterEnd'
  | 'afterLimit'
  | 'noTeaching';

/** Where a planned study falls. A study that fits nowhere stays in the plan and says why. */
export type Placement =
  | {
      readonly kind: 'placed';
      readonly study: Study;
      readonly rightKey: string;
      readonly period: CalendarSpan;
      /** The days of the period that lie inside the study right, inclusive. */
      readonly from: IsoDate;
      readonly to: IsoDate;
      /** Student weeks of teaching in them (teaching days / 5). */
      readonly weeks: number;
      readonly estimate: boolean;
    }
  | { readonly kind: 'notPlaced'; readonly study: Study; readonly rightKey: string; readonly why: NotPlaced };
export type Placed = Extract<Placement, { readonly kind: 'placed' }>;

/** A study right that begins in the plan, with its last day there: its end, or else its limit. Both inclusive. */
export type BegunRight = { readonly right: RightView; readonly begunOn: IsoDate; readonly until?: IsoDate };

/** Every study right that begins in the plan, by its first day. */
export function begunRights(replayed: Replay): readonly BegunRight[] {
  return momentAt(replayed, addYears(horizonOf(replayed), 6))
    .rights.flatMap((right): readonly BegunRight[] => {
      const { begunOn, endedOn, limit } = right;
      if (begunOn === undefined) return [];
      const until = endedOn !== undefined && limit !== undefined ? minDate(endedOn, limit) : (endedOn ?? limit);
      return [{ right, begunOn, ...(until !== undefined && { until }) }];
    })
    .sort((left, right) => (left.begunOn < right.begunOn ? -1 : left.begunOn > right.begunOn ? 1 : 0));
}

/** Where each planned study of the alternative falls, in the order of the plan. */
export function placementsOf(replayed: Replay): readonly Placement[] {
  const known = remembered.get(replayed);
  if (known !== undefined) return known;
  const rights = begunRights(replayed);
  const placements = replayed.alternative.studies.map((study) => placementOf(study, rights, replayed));
  remembered.set(replayed, placements);
  return placements;
}

const remembered = new WeakMap<Replay, readonly Placement[]>();

function placementOf(study: Study, rights: readonly BegunRight[], { context: { calendar } }: Replay): Placement {
  const rightKey = rightKeyOf(study);
  const not = (why: NotPlaced): Placement => ({ kind: 'notPlaced', study, rightKey, why });
  if (study.period === undefined) return not('noPeriod');
  const period = calendar.period(study.period.year, study.period.code);
  if (period === undefined) return not('unknownPeriod');
  const own = rights.filter(({ right }) => right.key === rightKey);
  if (own.length === 0) return not('noRight');
  // One key may have had several rights, one after the other: the one that reaches the period is meant.
  const home = own.find(({ begunOn, until }) => begunOn <= period.to && (until === undefined || until >= period.from));
  if (home === undefined) return not(whyOutside(own, period));
  const from = maxDate(period.from, home.begunOn);
  const to = home.until === undefined ? period.to : minDate(period.to, home.until);
  const weeks = calendar.teachingDays(from, to) / 5;
  if (weeks === 0) return not('noTeaching');
  return { kind: 'placed', study, rightKey, period, from, to, weeks, estimate: period.estimate };
}

function whyOutside(own: readonly BegunRight[], period: CalendarSpan): NotPlaced {
  const last = own.at(-1);
  if (last === undefined || period.to < last.begunOn) return 'beforeStart';
  const { endedOn, limit } = last.right;
  return limit !== undefined && (endedOn === undefined || endedOn > limit) ? 'afterLimit' : 'afterEnd';
}
