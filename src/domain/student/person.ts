import type { Rules } from '../rules/rules.ts';
import type { Calendar } from '../school/calendar.ts';
import type { IsoDate } from '../time/iso-date.ts';
import {
  addDays,
  addYears,
  ageOn,
  birthdayOn,
  dayBefore,
  daysBetween,
  endOfYear,
  isoDate,
  maxDate,
  minDate,
  monthsBeforePeriodEnd,
  yearOf,
} from '../time/iso-date.ts';
import type { Situation } from './situation.ts';

/** The duty to study on a day (R-OV-1…5). `lastDay` is inclusive (R-OV-3). */
export type Duty =
  | DutyThatApplies
  | { readonly kind: 'none'; readonly because: 'ageGroup' | 'before2021' }
  /** R-OV-1: assumed not to apply without a municipality of residence; `ifApplied` is the other reading. */
  | { readonly kind: 'none'; readonly because: 'noResidence'; readonly ifApplied: DutyThatApplies }
  | { readonly kind: 'unknown'; readonly missing: 'birthDate' | 'residence' | 'certificateDate' };

/** The duty of a person whom the act speaks of. */
export type DutyThatApplies =
  | { readonly kind: 'runs'; readonly lastDay: IsoDate }
  | { readonly kind: 'ended'; readonly lastDay: IsoDate; readonly by: 'age' | 'qualification' };

/** Free education on a day (R-OV-31…36). `until` is inclusive and holds the extension by breaks (R-OV-33). */
export type FreeEducation =
  | FreeUntil
  | { readonly kind: 'none'; readonly because: 'neverUnderDuty' }
  /** R-OV-1, R-OV-36: free only if the duty applies to a person without a municipality of residence, which is asked. */
  | { readonly kind: 'ask'; readonly because: 'noResidence'; readonly ifApplied: FreeUntil }
  | { readonly kind: 'unknown'; readonly missing: 'birthDate' | 'residence' | 'certificateDate' };

/** Free education of a person who is or has been under the duty. */
export type FreeUntil = {
  readonly kind: 'until';
  readonly until: IsoDate;
  /** 31.12. of the year of turning 20. */
  readonly base: IsoDate;
  readonly extensionDays: number;
  /** First day on which the discretionary extension may be sought (R-OV-35); never granted here (R-OV-34). */
  readonly extensionFrom: IsoDate;
  /** Ended before `base` by a completed qualification (R-OV-32). */
  readonly endedBy?: 'qualification';
};

/** Basic education on a day, from the situation and what has happened by then. */
export type BasicEducationOn =
  | { readonly kind: 'certificate'; readonly on: IsoDate }
  | { readonly kind: 'abroad' }
  | { readonly kind: 'attending' }
  | { readonly kind: 'left'; readonly on?: IsoDate }
  | { readonly kind: 'unknown' };

/** The student on a day. */
export type PersonOn = {
  readonly situation: Situation;
  readonly birthDate?: IsoDate;
  readonly age?: number;
  readonly duty: Duty;
  readonly free: FreeEducation;
  readonly basicEducation: BasicEducationOn;
  /** Last day of the duty to attend basic education when it ends by age (R-ABE-2); estimate when the school's date is. */
  readonly basicDutyUntil?: { readonly on: IsoDate; readonly estimate: boolean };
};

/** A pause that lengthens free education (R-OV-33). `to` is its last day, inclusive; undefined while it goes on. */
export type CountedPause = { readonly from: IsoDate; readonly to?: IsoDate; readonly atMostOneYear: boolean };

/** What the plan says of the student's life up to a day, beside the situation. */
export type Life = {
  readonly certificateOn?: IsoDate;
  /** First day on which a vocational qualification is complete. */
  readonly vocationalOn?: IsoDate;
  /** A lukio right that began beside the vocational studies is still open after the qualification (R-OV-32). */
  readonly lukioOpen: boolean;
  /** Day on which such a lukio right ended, when that is after the qualification. */
  readonly lukioEndedOn?: IsoDate;
  readonly pauses: readonly CountedPause[];
};

export const NO_LIFE: Life = { lukioOpen: false, pauses: [] };

/** R-OV-5: the act passes by those whose older duty had ended before this day. */
const OLD_DUTY_OVER_BEFORE = isoDate('2021-01-01');
/** R-OV-5: the register tests those born this day or later. */
const FIRST_BIRTH_DATE = isoDate('2004-01-01');
const CERTAIN_BIRTH_DATE = isoDate('2005-01-01');

/** The student on a day, from the situation and what has happened by then. */
export function personOn(situation: Situation, life: Life, on: IsoDate, calendar: Calendar, rules: Rules): PersonOn {
  const birthDate = situation.birthDate?.value;
  const basicEducation = basicEducationOn(situation, life, on);
  const person = {
    situation,
    basicEducation,
    duty: dutyOn(situation, life, on, rules),
    free: freeEducationOn(situation, life, on, rules),
  };
  if (birthDate === undefined) return person;
  return {
    ...person,
    birthDate,
    ...(on >= birthDate && { age: ageOn(birthDate, on) }),
    basicDutyUntil: basicDutyUntil(birthDate, calendar, rules),
  };
}

function basicEducationOn(situation: Situation, life: Life, on: IsoDate): BasicEducationOn {
  if (life.certificateOn !== undefined && life.certificateOn <= on)
    return { kind: 'certificate', on: life.certificateOn };
  const told = situation.basicEducation?.value;
  if (told === undefined) return { kind: 'unknown' };
  // A certificate or a leaving day still ahead means that basic education is going on today.
  if (told.kind === 'certificate' && told.on > on) return { kind: 'attending' };
  if (told.kind === 'left' && told.on !== undefined && told.on > on) return { kind: 'attending' };
  return told;
}

/**
 * Last day of the duty to attend basic education when no certificate ends it: the day on which school work ends in the
 * calendar year of turning 17 (R-ABE-2). Inclusive.
 */
export function basicDutyUntil(
  birthDate: IsoDate,
  calendar: Calendar,
  rules: Rules,
): { readonly on: IsoDate; readonly estimate: boolean } {
  const age = rules.nearestNumberOf('R-ABE-2', 'basicDutyAge', editionDay(birthDate));
  const { date, estimate } = calendar.basicEducationEnd(yearOf(birthDate) + age);
  return { on: date, estimate };
}

/**
 * The day whose edition of an age binds a person: the 16th birthday. The act of 2021 bound the age groups that left basic
 * education under it (R-OV-5), and a later one is taken to do the same until its text says otherwise.
 */
function editionDay(birthDate: IsoDate): IsoDate {
  return birthdayOn(birthDate, 16);
}

/** Last day of the duty by age alone: the day before the 18th birthday (R-OV-2, R-OV-3). Inclusive. */
export function dutyLastDayByAge(birthDate: IsoDate, rules: Rules): IsoDate {
  return dayBefore(birthdayOn(birthDate, rules.nearestNumberOf('R-OV-2', 'dutyAge', editionDay(birthDate))));
}

/** Whether the act speaks of this person at all (R-OV-1, R-OV-5), whatever the day. */
type Reach =
  | { readonly kind: 'inside' | 'noResidence'; readonly birthDate: IsoDate }
  | { readonly kind: 'none'; readonly because: 'ageGroup' }
  | Extract<Duty, { readonly kind: 'unknown' }>;

function reach(situation: Situation): Reach {
  const birthDate = situation.birthDate?.value;
  if (birthDate === undefined) return { kind: 'unknown', missing: 'birthDate' };
  if (birthDate < FIRST_BIRTH_DATE) return { kind: 'none', because: 'ageGroup' };
  const basic = situation.basicEducation?.value;
  if (basic?.kind === 'certificate' && basic.on < OLD_DUTY_OVER_BEFORE) return { kind: 'none', because: 'ageGroup' };
  if (birthDate < CERTAIN_BIRTH_DATE && basic === undefined) return { kind: 'unknown', missing: 'certificateDate' };
  return { kind: situation.residence?.value === 'none' ? 'noResidence' : 'inside', birthDate };
}

/** The duty on a day (R-OV-1…5). Before the act, from 1.8.2021, the older duty is not modelled, and said so. */
export function dutyOn(situation: Situation, life: Life, on: IsoDate, rules: Rules): Duty {
  if (!rules.holdsOn('R-OV-2', on)) return { kind: 'none', because: 'before2021' };
  const reached = reach(situation);
  switch (reached.kind) {
    case 'inside':
      return dutyThatApplies(reached.birthDate, { situation, life, on, rules });
    case 'noResidence':
      return {
        kind: 'none',
        because: 'noResidence',
        ifApplied: dutyThatApplies(reached.birthDate, { situation, life, on, rules }),
      };
    default:
      return pastDutyAge(situation, on, rules) ?? reached;
  }
}

type DutyFacts = {
  readonly situation: Situation;
  readonly life: Life;
  readonly on: IsoDate;
  readonly rules: Rules;
};

function dutyThatApplies(birthDate: IsoDate, { situation, life, on, rules }: DutyFacts): DutyThatApplies {
  const byAge = dutyLastDayByAge(birthDate, rules);
  const qualified = qualifiedOn(situation, life, rules);
  // The day of the qualification is still a day under the duty: the duty ends by it, not before it.
  if (qualified !== undefined && qualified < byAge) {
    return on > qualified
      ? { kind: 'ended', lastDay: qualified, by: 'qualification' }
      : { kind: 'runs', lastDay: byAge };
  }
  return on > byAge ? { kind: 'ended', lastDay: byAge, by: 'age' } : { kind: 'runs', lastDay: byAge };
}

/** The two readings of R-OV-1 for a person without a municipality of residence, where they differ on the day. */
export type TwoReadings = {
  /** Last day of the duty if it applies; undefined when it would be over anyway. */
  readonly lastDay?: IsoDate;
  /** Last day of free education if the duty applies or has applied. */
  readonly until: IsoDate;
};

/** What the other reading of R-OV-1 would give; undefined for everybody whom the reading does not concern. */
export function twoReadings({ duty, free }: Pick<PersonOn, 'duty' | 'free'>): TwoReadings | undefined {
  if (free.kind !== 'ask') return undefined;
  const { until } = free.ifApplied;
  return duty.kind === 'none' && duty.because === 'noResidence' && duty.ifApplied.kind === 'runs'
    ? { lastDay: duty.ifApplied.lastDay, until }
    : { until };
}

/** Whoever is past the age of the duty is not under it, whether or not the missing day of the certificate is ever found. */
function pastDutyAge(situation: Situation, on: IsoDate, rules: Rules): Duty | undefined {
  const birthDate = situation.birthDate?.value;
  if (birthDate === undefined || reach(situation).kind !== 'unknown') return undefined;
  const lastDay = dutyLastDayByAge(birthDate, rules);
  return on > lastDay ? { kind: 'ended', lastDay, by: 'age' } : undefined;
}

/** Day of the vocational qualification or the matriculation examination, whichever is first (R-OV-2, R-OV-4). */
function qualifiedOn(situation: Situation, life: Life, rules: Rules): IsoDate | undefined {
  const told = situation.upperSecondary?.value;
  const toldOn =
    told !== undefined && (told.kind === 'vocational' || told.kind === 'matriculation')
      ? (told.on ?? rules.validityOf('R-OV-2')?.from)
      : undefined;
  if (toldOn === undefined) return life.vocationalOn;
  return life.vocationalOn === undefined ? toldOn : minDate(toldOn, life.vocationalOn);
}

/** Free education on a day (R-OV-31…36). The discretionary extension of R-OV-34 is only shown, never granted. */
export function freeEducationOn(situation: Situation, life: Life, on: IsoDate, rules: Rules): FreeEducation {
  const reached = reach(situation);
  switch (reached.kind) {
    case 'unknown':
      return reached;
    case 'none':
      return { kind: 'none', because: 'neverUnderDuty' };
    case 'noResidence':
      return {
        kind: 'ask',
        because: 'noResidence',
        ifApplied: freeUntil(reached.birthDate, { situation, life, on, rules }),
      };
    case 'inside':
      return freeUntil(reached.birthDate, { situation, life, on, rules });
  }
}

function freeUntil(birthDate: IsoDate, { situation, life, on, rules }: DutyFacts): FreeUntil {
  const base = endOfYear(yearOf(birthDate) + rules.nearestNumberOf('R-OV-31', 'freeUntilAge', editionDay(birthDate)));
  const extensionDays = pauseDays(life.pauses, on, base);
  const byAge = addDays(base, extensionDays);
  const ended = endedByQualification(situation, life);
  const until = ended !== undefined && ended < byAge ? ended : byAge;
  return {
    kind: 'until',
    until,
    base,
    extensionDays,
    extensionFrom: monthsBeforePeriodEnd(byAge, rules.nearestNumberOf('R-OV-35', 'extensionMonths', byAge)),
    ...(until !== byAge && { endedBy: 'qualification' as const }),
  };
}

function endedByQualification(situation: Situation, life: Life): IsoDate | undefined {
  const told = situation.upperSecondary?.value;
  if (told?.kind === 'vocational' || told?.kind === 'matriculation') return told.on;
  if (life.vocationalOn === undefined || life.lukioOpen) return undefined;
  return life.lukioEndedOn === undefined ? life.vocationalOn : maxDate(life.vocationalOn, life.lukioEndedOn);
}

/**
 * Last day on which degree education can begin and still be free: 31.12. of the year of turning 20, which no break moves
 * (R-OV-36), or the day on which a qualification ended the free right before it (R-OV-32).
 */
export function lastFreeBeginning(free: FreeUntil): IsoDate {
  return minDate(free.until, free.base);
}

/** The rule by which studies begun on a day after the free time are not free: a qualification (R-OV-32) or age (R-OV-36). */
export function ruleOfFreeEnd(free: FreeUntil, on: IsoDate): 'R-OV-32' | 'R-OV-36' {
  return free.endedBy !== undefined && on <= free.base ? 'R-OV-32' : 'R-OV-36';
}

/**
 * Calendar days of the pauses that have begun by the day, the unit being assumed (R-OV-33). A pause without a known end
 * counts up to the day itself. Studies abroad and "another good reason" count for one year at most.
 */
function pauseDays(pauses: readonly CountedPause[], on: IsoDate, base: IsoDate): number {
  const yearDays = daysBetween(base, addYears(base, 1));
  let free = 0;
  let capped = 0;
  const inOrder = [...pauses].sort((left, right) => (left.from < right.from ? -1 : left.from > right.from ? 1 : 0));
  for (const pause of inOrder) {
    // What is over is not lengthened any more.
    if (pause.from > on || pause.from > addDays(base, free + Math.min(capped, yearDays))) continue;
    const days = daysBetween(pause.from, pause.to ?? on) + 1;
    if (pause.atMostOneYear) capped += days;
    else free += days;
  }
  return free + Math.min(capped, yearDays);
}
