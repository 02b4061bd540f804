import { oneMonthLimit, placeAssignedFrom } from '../forms/study-right/looking.ts';
import { dayReachingWeeksOf } from '../forms/kops/kops.rules.ts';
import { dayReachingTuvaWeeksOf } from '../forms/tuva/tuva.rules.ts';
import { dutyLastDayByAge, lastFreeBeginning } from '../student/person.ts';
import { jointApplicationOf } from '../time/national-dates.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { addYears, dayAfter, endOfYear, yearOf } from '../time/iso-date.ts';
import type { Replay } from './replay.ts';
import { momentAt } from './replay.ts';

/** How far ahead answers are looked for. */
const YEARS_AHEAD = 6;

/**
 * The later days on which an answer can change, in order: birthdays, limits and windows of the rules, the plan's own days
 * and the days after them. Between two neighbours no rule's answer changes, so "when does it open" needs no day-by-day
 * search; a property test holds this against one.
 */
export function breakpointsAfter(replayed: Replay, on: IsoDate): readonly IsoDate[] {
  const { document, context, entries } = replayed;
  const { rules } = context;
  const last = addYears(on, YEARS_AHEAD);
  const days = new Set<IsoDate>();
  const add = (day: IsoDate | undefined): void => {
    if (day === undefined) return;
    for (const each of [day, dayAfter(day)]) if (each > on && each <= last) days.add(each);
  };

  const birthDate = document.situation.birthDate?.value;
  const finalMoment = momentAt(replayed, last);
  if (birthDate !== undefined) {
    add(birthDate);
    add(dutyLastDayByAge(birthDate, rules));
    add(finalMoment.person.basicDutyUntil?.on);
  }
  const basic = document.situation.basicEducation?.value;
  if (basic?.kind === 'certificate' || basic?.kind === 'left') add(basic.on);
  const upper = document.situation.upperSecondary?.value;
  if (upper !== undefined && upper.kind !== 'none') add(upper.on);
  const { free } = finalMoment.person;
  const freeUntil = free.kind === 'ask' ? free.ifApplied : free;
  if (freeUntil.kind === 'until') {
    add(freeUntil.until);
    add(lastFreeBeginning(freeUntil));
    add(freeUntil.extensionFrom);
  }
  for (const id of ['K-3', 'R-KOPS-1', 'R-OV-6', 'R-TUVA-2', 'S-LISA-1', 'R-APP-1', 'R-OV-27'] as const) {
    add(rules.validityOf(id)?.from);
    add(rules.validityOf(id)?.to);
  }
  for (const offer of context.school.offers) {
    add(offer.since);
    add(offer.until);
  }
  for (let year = yearOf(on); year <= yearOf(on) + YEARS_AHEAD; year += 1) {
    const { opens, closes } = jointApplicationOf(year, rules.knownOn);
    add(opens);
    add(closes);
    add(endOfYear(year));
  }
  for (const { on: day, item } of entries) {
    add(day);
    if (day === undefined) continue;
    if (item.move === 'notifyMunicipality') add(placeAssignedFrom(day, rules));
    if (item.move === 'attendLast') add(oneMonthLimit(day, rules));
  }
  for (const right of finalMoment.rights) {
    add(right.limit);
    for (const pause of right.pauses) add(pause.to);
    if (right.begunOn === undefined) continue;
    if (right.form === 'kops' && right.limit !== undefined) {
      const weeks = rules.numberOf('R-KOPS-4', 'kopsWeeks', right.begunOn);
      if (weeks !== undefined) add(dayReachingWeeksOf(right, weeks, context.calendar, right.limit));
    }
    if (right.form === 'tuva' && right.limit !== undefined) {
      const weeks = rules.nearestNumberOf('R-TUVA-19', 'commonPartWeeks', right.begunOn);
      add(dayReachingTuvaWeeksOf(right, weeks, context.calendar, right.limit));
    }
  }
  return [...days].sort();
}
