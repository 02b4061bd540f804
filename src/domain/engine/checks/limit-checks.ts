import { lukioTarget } from '../../forms/lukio/lukio.rules.ts';
import { isDegree } from '../../forms/study-right/looking.ts';
import type { RightView } from '../../forms/study-right/moment.ts';
import { reason } from '../../rules/reasons.ts';
import { lastFreeBeginning } from '../../student/person.ts';
import { addDays, dayBefore, daysBetween, maxDate } from '../../time/iso-date.ts';
import { limitRule } from '../deadlines.ts';
import type { Check, ItemDraft, Weight } from '../replay-types.ts';
import type { Replay } from '../replay.ts';
import { momentAt } from '../replay.ts';
import type { Where } from './check.ts';
import { addTask, check } from './check.ts';

/** R-KOPS-6, R-TUVA-6, R-LUKIO-2, R-VOC-7, R-ABE-11, S-LISA-3: the right's longest time. */
export function limitChecks(right: RightView, replayed: Replay): readonly Check[] {
  const { limit, form, key, begunOn } = right;
  if (limit === undefined || begunOn === undefined) return [];
  const rule = limitRule(form);
  const year = form === 'kops' || form === 'tuva' || form === 'lisaopetus';
  const where: Where = { on: limit, rightKey: key };
  if (right.endedOn !== undefined) {
    // What is over cannot be mended, and a limit of the plan alone refuses nobody the qualification (R-VOC-7).
    const weight: Weight = form === 'vocational' || right.endedOn <= replayed.context.today ? 'warns' : 'blocks';
    return right.endedOn > limit
      ? [check(weight, reason(rule, year ? 'limit.yearPassed' : 'limit.studyTimePassed', { form, limit }), where)]
      : [];
  }
  if (replayed.context.today > limit)
    return [check('warns', reason(rule, year ? 'limit.yearPassed' : 'limit.studyTimePassed', { form, limit }), where)];
  // The longer limits stand among the deadlines; a year is short enough to be said.
  return year ? [check('tells', reason(rule, 'limit.year', { form, limit }), where)] : [];
}

/** R-OV-31, R-OV-33: studies that go past the free time, by their own end or by the target time of lukio. */
export function freeChecks(right: RightView, replayed: Replay): readonly Check[] {
  const { begunOn, form, key } = right;
  if (begunOn === undefined || !isDegree(form)) return [];
  const atStart = momentAt(replayed, begunOn).person.free;
  if (atStart.kind !== 'until' || begunOn > lastFreeBeginning(atStart)) return [];
  const end =
    right.endedOn ??
    (form === 'lukio' ? lukioTarget(begunOn, replayed.context.calendar, replayed.context.rules) : undefined);
  if (end === undefined) return [];
  // Breaks on the way lengthen the free time too (R-OV-33); the day before the end no qualification has ended it yet.
  const before = momentAt(replayed, maxDate(begunOn, dayBefore(end))).person.free;
  const free = before.kind === 'until' ? before : atStart;
  if (end <= free.until || right.end === 'resigned' || right.end === 'movedOn' || right.end === 'deemedResigned')
    return [];
  const months = replayed.context.rules.nearestNumberOf('R-OV-34', 'extensionMostMonths', free.extensionFrom);
  const draft: ItemDraft = { move: 'askExtension', who: ['student'], date: { on: free.extensionFrom } };
  const asked = replayed.steps.some(({ item }) => item.move === 'askExtension');
  return [
    check('warns', reason('R-OV-31', 'limit.free', { until: free.until, end }), { on: free.until, rightKey: key }),
    ...(asked
      ? []
      : [
          check('tells', reason('R-OV-35', 'limit.freeExtension', { from: free.extensionFrom, months }), {
            on: free.extensionFrom,
            rightKey: key,
            mends: [addTask(draft)],
          }),
        ]),
  ];
}

/** R-OV-36: degree education that begins after the free time is never free, so the last day to begin is worth saying. */
export function freeBeginChecks(rights: readonly RightView[], replayed: Replay): readonly Check[] {
  const { today } = replayed.context;
  const { duty, free } = momentAt(replayed, today).person;
  if (duty.kind !== 'ended' || free.kind !== 'until' || free.endedBy !== undefined) return [];
  const until = lastFreeBeginning(free);
  if (until < today) return [];
  if (
    rights.some(
      (right) =>
        isDegree(right.form) && right.begunOn !== undefined && (right.endedOn === undefined || right.endedOn > today),
    )
  )
    return [];
  return [check('tells', reason('R-OV-36', 'limit.freeBegin', { until }), { on: until })];
}

/** R-LUKIO-2: a new lukio starts its own four years (assumed); the plan warns when all of them together go past four. */
export function lukioTotalChecks(right: RightView, rights: readonly RightView[], replayed: Replay): readonly Check[] {
  const { begunOn, limit, form, key } = right;
  if (form !== 'lukio' || begunOn === undefined || limit === undefined || begunOn < replayed.context.today) return [];
  const used = rights
    .filter(
      (other) => other !== right && other.form === 'lukio' && other.begunOn !== undefined && other.begunOn < begunOn,
    )
    .reduce((days, other) => days + daysBetween(other.begunOn ?? begunOn, other.endedOn ?? begunOn), 0);
  if (used === 0) return [];
  const until = addDays(limit, -used);
  const end = right.endedOn ?? lukioTarget(begunOn, replayed.context.calendar, replayed.context.rules);
  return [
    check(end > until ? 'warns' : 'tells', reason('R-LUKIO-2', 'limit.lukioTotal', { limit: until }), {
      on: begunOn,
      rightKey: key,
      mends: [{ kind: 'ask', whom: 'lukio' }],
    }),
  ];
}
