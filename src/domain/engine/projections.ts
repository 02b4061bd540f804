import { isMain } from '../forms/study-right/looking.ts';
import { studentWeeksOf } from '../forms/kops/kops.rules.ts';
import type { RightView } from '../forms/study-right/moment.ts';
import { tuvaWeeksOf } from '../forms/tuva/tuva.rules.ts';
import type { Rules } from '../rules/rules.ts';
import { sumsByUnit } from '../plan/amounts.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { addYears, dayAfter, dayBefore, minDate } from '../time/iso-date.ts';
import { horizonOf } from './deadlines.ts';
import type { Replay } from './replay.ts';
import { momentAt } from './replay.ts';
import type { RightTotals, Stretch } from './replay-types.ts';

/** The stretches that the strings show: one for each part of each right that has begun, in order of their first day. */
export function stretchesOf(replayed: Replay): readonly Stretch[] {
  const { rights } = momentAt(replayed, addYears(horizonOf(replayed), 6));
  return rights
    .flatMap(stretchesOfRight)
    .sort((left, right) => (left.from < right.from ? -1 : left.from > right.from ? 1 : 0));
}

function stretchesOfRight(right: RightView): readonly Stretch[] {
  const { begunOn, endedOn, limit } = right;
  if (begunOn === undefined) return [];
  const of = { rightKey: right.key, form: right.form, beside: !isMain(right.form) };
  const stretches: Stretch[] = [];
  let from = begunOn;
  const upTo = (to: IsoDate | undefined): { readonly to?: IsoDate } => (to === undefined ? {} : { to });
  const studiesUntil = (to: IsoDate | undefined): void => {
    if (to !== undefined && to < from) return;
    const past = limit !== undefined && (to === undefined ? endedOn === undefined : to > limit);
    if (past && limit !== undefined && from <= limit) {
      stretches.push({ ...of, from, to: limit, kind: 'studies' });
      // A right that nobody has ended stays open past its limit; it is drawn only when something is dated there.
      if (to !== undefined) stretches.push({ ...of, from: dayAfter(limit), to, kind: 'overTime' });
      return;
    }
    stretches.push({ ...of, from, ...upTo(to), kind: 'studies' });
  };
  for (const pause of right.pauses) {
    if (pause.from > from) studiesUntil(dayBefore(pause.from));
    const to = pause.to === undefined ? endedOn : endedOn === undefined ? pause.to : minDate(pause.to, endedOn);
    stretches.push({ ...of, from: pause.from, ...upTo(to), kind: 'paused' });
    if (to === undefined) return stretches;
    from = dayAfter(to);
  }
  if (endedOn === undefined || from <= endedOn) studiesUntil(endedOn);
  return stretches;
}

/** What each right that has begun holds by the end of a day, each amount in its own unit. */
export function totalsOn(replayed: Replay, on: IsoDate): readonly RightTotals[] {
  const { rights } = momentAt(replayed, on);
  const { calendar, rules } = replayed.context;
  return rights
    .filter((right) => right.begunOn !== undefined)
    .map((right) => {
      const earned = sumsByUnit(right.earned);
      const base = { rightKey: right.key, form: right.form, earned };
      if (right.form === 'kops') {
        const studentWeeks = studentWeeksOf(right, { calendar, on });
        return { ...base, studentWeeks, opByWeeks: opOfWeeks(studentWeeks, right.begunOn ?? on, rules) };
      }
      return right.form === 'tuva' ? { ...base, tuvaWeeks: tuvaWeeksOf(right, { calendar, on }) } : base;
    });
}

/**
 * R-KOPS-5: 53 op in 34 student weeks; the op that elapsed weeks correspond to, one decimal, by the edition of the right's
 * first day. An estimate, not a record.
 */
export function opOfWeeks(studentWeeks: number, begunOn: IsoDate, rules: Rules): number {
  const op = rules.numberOf('R-KOPS-5', 'kopsOp', begunOn) ?? 0;
  const weeks = rules.numberOf('R-KOPS-4', 'kopsWeeks', begunOn) ?? 1;
  return Math.round((studentWeeks * op * 10) / weeks) / 10;
}

/** The student weeks that correspond to so many op, in whole days: the other way round of `opOfWeeks`. */
export function weeksOfOp(op: number, begunOn: IsoDate, rules: Rules): number {
  const all = rules.numberOf('R-KOPS-5', 'kopsOp', begunOn) ?? 0;
  const weeks = rules.numberOf('R-KOPS-4', 'kopsWeeks', begunOn) ?? 1;
  if (all === 0) return Number.POSITIVE_INFINITY;
  // A thousandth of a day is below every record, so that 17 weeks do not become 17.2 by a rounding error.
  return Math.ceil(Math.round((op * weeks * 5 * 1000) / all) / 1000) / 5;
}
