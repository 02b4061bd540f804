import { isMain, oneMonthLimit, placeAssignedFrom } from '../../forms/study-right/looking.ts';
import type { RightView } from '../../forms/study-right/moment.ts';
import { reason } from '../../rules/reasons.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { dayAfter, dayBefore, daysBetween, maxDate } from '../../time/iso-date.ts';
import { finishesStudies, latestNextBegin, oneMonthApplies } from '../deadlines.ts';
import { openNotice } from '../municipal-rules.ts';
import type { Check, Mend } from '../replay-types.ts';
import type { Replay } from '../replay.ts';
import { momentAt } from '../replay.ts';
import type { Where } from './check.ts';
import { check, itemOfEnd, underDutyOn } from './check.ts';

/** R-X-2, R-OV-21: what ended under the duty is followed by what begins in time. */
export function gapChecks(ended: RightView, rights: readonly RightView[], replayed: Replay): readonly Check[] {
  const on = ended.endedOn;
  if (on === undefined || !isMain(ended.form) || !underDutyOn(replayed, on) || openOn(rights, ended, on)) return [];
  const finished = finishesStudies(ended);
  const latest = latestNextBegin(ended, replayed);
  if (latest === undefined) return [];
  const where: Where = { on, rightKey: ended.key, ...itemOfEnd(ended, replayed) };
  const next = nextMain(rights, ended, on);
  const { today } = replayed.context;
  const dutyAtLatest = underDutyOn(replayed, dayAfter(latest));
  const notice: readonly Check[] = replayed.steps.some(
    ({ item, on: day }) => item.move === 'notifyMunicipality' && day !== undefined && day >= on,
  )
    ? []
    : [check('tells', reason('R-OV-26', 'municipality.notice', { form: ended.form, on }), where)];
  // R-OV-14: suspended until further notice, the learner has nothing to begin; the municipality is told.
  if (ended.pauses.at(-1)?.reason === 'permanentIllness') return notice;

  if (next?.begunOn === undefined) {
    // Whoever has turned 18 meanwhile is without a place, but not against the duty (R-X-11).
    if ((finished && !dutyAtLatest) || !underDutyOn(replayed, maxDate(on, today))) return [];
    const gap = check(
      'warns',
      reason(finished ? 'R-OV-21' : 'R-X-2', 'gap.noNext', { form: ended.form, on, latest }),
      where,
    );
    return [gap, ...notice];
  }
  // A right that ends one day and studies that begin the next leave no day between them.
  if (next.begunOn <= (finished ? latest : dayAfter(latest))) return [];
  // The gap counts up to the end of the duty only.
  if (!dutyAtLatest) return [];
  const from = dayAfter(finished ? latest : on);
  const rule = finished ? 'R-OV-21' : 'R-X-2';
  const days = Math.max(1, daysBetween(from, next.begunOn));
  const avoidable = finished ? latest >= today : on > today;
  if (avoidable) return [check('blocks', reason(rule, 'gap.beforeNext', { from, to: next.begunOn, days }), where)];
  const weight = lastsTooLong(next.begunOn, replayed) ? 'warns' : 'tells';
  return [check(weight, reason(rule, 'gap.begun', { from, to: dayBefore(next.begunOn), days }), where)];
}

/**
 * A gap that is going on and lasts beyond the time in which the municipality assigns a place (R-OV-20, R-OV-29): it cannot be
 * undone, but it should not go on so long.
 */
function lastsTooLong(next: IsoDate, replayed: Replay): boolean {
  const { today } = replayed.context;
  if (next <= today || !underDutyOn(replayed, today)) return false;
  const notice = openNotice({ moment: momentAt(replayed, today) });
  return notice === undefined || next >= placeAssignedFrom(notice, replayed.context.rules);
}

/**
 * R-OV-20, R-OV-21: a learner whose basic education is behind and who has no studies at all. The told certificate is the end
 * of a right that nobody has added.
 */
export function placeChecks(rights: readonly RightView[], replayed: Replay): readonly Check[] {
  const { today } = replayed.context;
  const { duty, basicEducation, basicDutyUntil } = momentAt(replayed, today).person;
  if (duty.kind !== 'runs' || basicEducation.kind === 'attending' || basicEducation.kind === 'unknown') return [];
  const main = rights.filter((right) => isMain(right.form) && right.begunOn !== undefined);
  if (main.some(({ begunOn }) => begunOn !== undefined && begunOn <= today)) return [];
  const mends: readonly Mend[] = [
    { kind: 'fact', field: 'happened' },
    { kind: 'ask', whom: 'municipality' },
  ];
  if (basicEducation.kind === 'left' && basicDutyUntil !== undefined && today <= basicDutyUntil.on) {
    const { on: until, estimate } = basicDutyUntil;
    return [check('warns', reason('R-ABE-3', 'basicDuty.runs', { until, estimate }), { on: today, mends })];
  }
  if (basicEducation.kind === 'abroad' || basicEducation.on === undefined) {
    return main.length > 0
      ? []
      : [check('warns', reason('R-OV-20', 'gap.noPlace', { lastDay: duty.lastDay }), { on: today, mends })];
  }
  const left: RightView = {
    form: 'basicEducation',
    key: 'basicEducation',
    endedOn: basicEducation.on,
    end: 'completed',
    pauses: [],
    earned: [],
    tags: ['ended', 'completed'],
  };
  return gapChecks(left, rights, replayed).map((found) => ({ ...found, mends: [...found.mends, ...mends] }));
}

/** The first main right that begins on or after a day, other than the one that ended. */
function nextMain(rights: readonly RightView[], ended: RightView, from: IsoDate): RightView | undefined {
  return rights
    .filter((right) => right !== ended && isMain(right.form) && right.begunOn !== undefined && right.begunOn >= from)
    .sort((left, right) => ((left.begunOn ?? '') < (right.begunOn ?? '') ? -1 : 1))[0];
}

function openOn(rights: readonly RightView[], ended: RightView, on: IsoDate): boolean {
  return rights.some(
    (right) =>
      right !== ended &&
      isMain(right.form) &&
      right.begunOn !== undefined &&
      right.begunOn <= on &&
      (right.endedOn === undefined || right.endedOn > on),
  );
}

/** R-OV-27: studies that stopped must go on, end or change within the month; only an item makes anybody resigned. */
export function oneMonthChecks(right: RightView, rights: readonly RightView[], replayed: Replay): readonly Check[] {
  const { lastAttended, form, key } = right;
  if (lastAttended === undefined || !oneMonthApplies(form) || !underDutyOn(replayed, lastAttended)) return [];
  const limit = oneMonthLimit(lastAttended, replayed.context.rules);
  if (limit === undefined) return [];
  if (right.endedOn !== undefined && right.endedOn <= limit) return [];
  const where: Where = { on: limit, rightKey: key };
  const passed = reason('R-OV-27', 'limit.oneMonthPassed', { form, lastAttended, limit });
  if (!underDutyOn(replayed, limit)) return [];
  // Ended late, or the plan goes on past the limit with nothing decided: the school would have ended the right by then.
  const next = nextMain(rights, right, lastAttended);
  if (right.endedOn !== undefined) {
    return [check(right.endedOn <= replayed.context.today ? 'tells' : 'blocks', passed, where)];
  }
  if (next?.begunOn !== undefined && next.begunOn <= limit) return [];
  if (next?.begunOn !== undefined && next.begunOn > limit) return [check('blocks', passed, where)];
  const late = replayed.context.today > limit;
  const applied = replayed.steps.some(
    ({ item, on }) => item.move === 'apply' && on !== undefined && on >= lastAttended,
  );
  return [
    check('warns', late ? passed : reason('R-OV-27', 'limit.oneMonth', { form, lastAttended, limit }), where),
    ...(applied || !underDutyOn(replayed, replayed.context.today)
      ? []
      : [check('warns', reason('R-OV-20', 'apply.inInterruption', { form }), where)]),
  ];
}
