import { placeAssignedFrom } from '../../forms/study-right/looking.ts';
import { reason } from '../../rules/reasons.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { addDays, daysBetween, maxDate } from '../../time/iso-date.ts';
import { comesOfAge } from './onward.ts';
import type { Facts, InterruptionStep, StepTie } from './step.ts';
import {
  dutyRunsOn,
  endedOn,
  heard,
  itemIdOf,
  itemOf,
  nextRight,
  ofRight,
  providerOf,
  rightOf,
  step,
  teachingDay,
} from './step.ts';

/** The municipality hears everybody some weeks before it decides. */
const HEARING_DAYS = 14;

/** What follows when nothing has begun: the notice, the municipality's two months, the assigned place (R-OV-26…29). */
export function nothingBegins(facts: Facts, latest: IsoDate, limit: IsoDate | undefined): readonly InterruptionStep[] {
  const { right, on, replayed } = facts;
  const { form } = right;
  const { today, rules } = replayed.context;
  const next = nextRight(facts);
  if (next?.begunOn !== undefined && next.begunOn <= latest) return [];
  const provider = providerOf(right);
  const ended = endedOn(facts);
  const known = itemOf(facts, (item, day) => item.move === 'notifyMunicipality' && day >= on);
  const noticeOn = known?.on ?? maxDate(latest, today);
  // Whoever comes of age within the month is told so on the way on already.
  if (!dutyRunsOn(facts, latest)) return [];
  if (!dutyRunsOn(facts, noticeOn)) return comesOfAge(facts, noticeOn).map(inNothingBegins);
  const afterStop = (day: IsoDate): { readonly tie?: StepTie } =>
    day > on ? { tie: { to: 'lastAttendance', relation: 'daysAfter', days: daysBetween(on, day) } } : {};
  const steps: InterruptionStep[] = [
    step(facts, 'notice', {
      part: 'nothingBegins',
      kind: 'lastDay',
      day: noticeOn,
      reason: reason(ended === undefined ? 'R-OV-26' : 'R-OV-21', 'interruption.noticeBy', { form, by: noticeOn }),
      who: heard(facts, noticeOn, [provider, 'municipality', 'guardian']),
      draft: { move: 'notifyMunicipality', date: { on: noticeOn } },
      ...afterStop(noticeOn),
      itemId: known?.item.id,
    }),
  ];
  if (ended === undefined) {
    const day = maxDate(latest, today);
    steps.push(
      step(facts, 'deemedResigned', {
        part: 'nothingBegins',
        kind: 'lastDay',
        day,
        reason: reason(limit === undefined ? 'R-OV-26' : 'R-OV-27', 'interruption.deemedBy', { form, by: day }),
        who: [provider],
        draft: { move: 'deemResigned', ...ofRight(right), date: { on: day } },
        tie: { to: 'notice', relation: 'sameDay', days: 0 },
        itemId: itemIdOf(facts, (item) => item.move === 'deemResigned' && rightOf(item) === right.key),
      }),
    );
  }
  steps.push(
    step(facts, 'responsibility', {
      part: 'nothingBegins',
      kind: 'from',
      day: noticeOn,
      reason: reason('R-OV-28', 'municipality.responsible', { since: noticeOn }),
      who: ['municipality'],
    }),
  );
  const from = placeAssignedFrom(noticeOn, rules);
  if (!dutyRunsOn(facts, from)) return [...steps, ...comesOfAge(facts, from).map(inNothingBegins)];
  return [...steps, ...assignedPlace(facts, noticeOn, maxDate(from, today))];
}

/** R-OV-29: the municipality hears everybody and assigns a place in TUVA or TELMA; R-OV-41: 14 days for rectification. */
function assignedPlace(facts: Facts, noticeOn: IsoDate, from: IsoDate): readonly InterruptionStep[] {
  const { replayed, right } = facts;
  const { rules } = replayed.context;
  const hearing = teachingDay(facts, addDays(from, -HEARING_DAYS), from);
  const days = rules.nearestNumberOf('R-OV-41', 'appealDays', from);
  const until = addDays(from, days);
  return [
    step(facts, 'hearing', {
      part: 'nothingBegins',
      kind: 'day',
      day: hearing,
      reason: reason('R-OV-29', 'municipality.heard', {}),
      who: heard(facts, hearing, ['student', 'guardian', providerOf(right), 'municipality']),
      draft: { move: 'talk', topic: 'hearing', date: { on: hearing } },
      ...(hearing > noticeOn && {
        tie: { to: 'notice', relation: 'daysAfter', days: daysBetween(noticeOn, hearing) },
      }),
      itemId: itemIdOf(facts, (item, day) => item.move === 'talk' && item.topic === 'hearing' && day >= noticeOn),
    }),
    step(facts, 'assignPlace', {
      part: 'nothingBegins',
      kind: 'from',
      day: from,
      reason: reason('R-OV-29', 'municipality.assignsFrom', { from }),
      who: ['municipality'],
      draft: { move: 'assignPlace', form: 'tuva', date: { on: from } },
      tie: { to: 'notice', relation: 'daysAfter', days: daysBetween(noticeOn, from) },
      itemId: itemIdOf(facts, (item, day) => item.move === 'assignPlace' && day >= noticeOn),
    }),
    step(facts, 'appealAssigned', {
      part: 'nothingBegins',
      kind: 'told',
      day: until,
      reason: reason('R-OV-41', 'interruption.appeal', { days }),
      who: heard(facts, until, ['student', 'guardian']),
    }),
  ];
}

function inNothingBegins(each: InterruptionStep): InterruptionStep {
  return { ...each, part: 'nothingBegins' };
}
