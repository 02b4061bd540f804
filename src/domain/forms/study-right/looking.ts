import type { FormCode } from '../../plan/item.ts';
import type { Rules } from '../../rules/rules.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { addMonths } from '../../time/iso-date.ts';
import type { RuleFacts } from './form-rules.ts';
import type { AgendaEntry, RightView } from './moment.ts';

export function isUnderDuty({ moment }: RuleFacts): boolean {
  return moment.person.duty.kind === 'runs';
}

/** The main rights that are open now, other than the one the move speaks of. */
export function otherOpenRights({ moment, move }: RuleFacts): readonly RightView[] {
  return moment.rights.filter((right) => right.key !== move.key && isMain(right.form) && right.tags.includes('open'));
}

/** Education that fulfils the duty (R-OV-6, R-OV-7): all but the subject-student right (R-RAISE-8). */
export function isMain(form: FormCode): boolean {
  return form !== 'subjectStudent';
}

/** Education of R-OV-6, to which the duty to apply of R-OV-19 points. */
export function isDegree(form: FormCode): boolean {
  return form === 'lukio' || form === 'vocational';
}

export function endsToday(right: RightView, sameDay: readonly AgendaEntry[]): boolean {
  return sameDay.some(
    ({ item }) =>
      (item.move === 'resign' || item.move === 'complete' || item.move === 'deemResigned') &&
      (item.right ?? item.form) === right.key,
  );
}

/** A talk about interrupting (R-OV-24) has been held by now or is held today. */
export function hasTalked(facts: RuleFacts): boolean {
  const since = facts.moment.rights
    .filter((right) => right.tags.includes('open'))
    .map((right) => right.begunOn ?? right.appliedOn);
  const earliest = since.reduce<IsoDate | undefined>(
    (least, day) => (day !== undefined && (least === undefined || day < least) ? day : least),
    undefined,
  );
  return [...facts.moment.record, ...facts.moment.sameDay].some(
    ({ item, on }) =>
      item.move === 'talk' &&
      (item.topic === 'interruption' || item.topic === 'threeParty') &&
      (earliest === undefined || on >= earliest),
  );
}

/** The municipality has assigned a place, and no main form has begun since: then its part is over (R-OV-28, R-OV-29). */
export function hasAssignedPlace({ record, rights }: RuleFacts['moment']): boolean {
  const on = record.findLast(({ item }) => item.move === 'assignPlace')?.on;
  return (
    on !== undefined &&
    !rights.some((right) => isMain(right.form) && right.begunOn !== undefined && right.begunOn >= on)
  );
}

/** Earlier studies were done somewhere: only then is it worth saying what can be made of them. */
export function hasEarlierStudies({ moment, move }: RuleFacts): boolean {
  return moment.rights.some(
    (right) => right.key !== move.key && right.begunOn !== undefined && right.form !== 'basicEducation',
  );
}

/** Last day for the municipality to wait before it assigns a place: two months after its responsibility began (R-OV-29). */
export function placeAssignedFrom(noticeOn: IsoDate, rules: Rules): IsoDate {
  return addMonths(noticeOn, rules.nearestNumberOf('R-OV-29', 'municipalityMonths', noticeOn));
}

/**
 * Limit day of the one-month rule (R-OV-27), inclusive; undefined for an absence before 1.8.2022, when the acts of the forms
 * did not know the rule.
 */
export function oneMonthLimit(lastAttended: IsoDate, rules: Rules): IsoDate | undefined {
  const months = rules.numberOf('R-OV-27', 'oneMonth', lastAttended);
  return months === undefined ? undefined : addMonths(lastAttended, months);
}

/** R-OV-14: suspended until further notice one is deemed resigned since the form acts say so, like R-OV-27. */
export function openEndedResigns({ on, rules }: RuleFacts['moment']): boolean {
  const from = rules.validityOf('R-OV-27')?.from;
  return from !== undefined && on >= from;
}
