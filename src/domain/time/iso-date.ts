import {
  addDays as fnsAddDays,
  addMonths as fnsAddMonths,
  addYears as fnsAddYears,
  differenceInCalendarDays,
  differenceInYears,
  getISODay,
  getISOWeek,
  getISOWeekYear,
  isValid,
  setISODay,
  setISOWeek,
} from 'date-fns';

declare const brand: unique symbol;

/**
 * A plain calendar day, 'YYYY-MM-DD'. No time, no zone: days compare as strings. What is read from outside is a day of
 * 1900–2199 (`isIsoDate`); counting from such a day may lead some years past either end and never throws.
 */
export type IsoDate = string & { readonly [brand]: 'IsoDate' };

// Local noon: no daylight-saving change can move it to another day, whatever the zone of the machine.
function toDate(day: IsoDate): Date {
  return new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)), 12);
}

function fromDate(date: Date): IsoDate {
  return dateOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** Whether a value is a real calendar day of 1900–2199 in the form 'YYYY-MM-DD'. */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string' || !/^(19|20|21)\d\d-\d\d-\d\d$/.test(value)) return false;
  const date = toDate(value as IsoDate);
  return isValid(date) && fromDate(date) === value;
}

/**
 * A day written in the code.
 * @throws RangeError when it is no real day: a mistake in the program, never of a user.
 */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`Not a day: ${text}`);
  return text;
}

/** The day of a year, a month (1–12) and a day number that are known to make a real day: nothing is checked. */
export function dateOf(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;
}

export function addDays(day: IsoDate, days: number): IsoDate {
  return fromDate(fnsAddDays(toDate(day), days));
}

/** N months later: the same day number, else the last day of the month. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  return fromDate(fnsAddMonths(toDate(day), months));
}

/** N years later; 29.2. becomes 28.2. in a common year. */
export function addYears(day: IsoDate, years: number): IsoDate {
  return fromDate(fnsAddYears(toDate(day), years));
}

export function dayBefore(day: IsoDate): IsoDate {
  return addDays(day, -1);
}

export function dayAfter(day: IsoDate): IsoDate {
  return addDays(day, 1);
}

/** N months before a period that lasts to `end` (inclusive): the day after it, minus N months (31.12.2027, 6 → 1.7.2027). */
export function monthsBeforePeriodEnd(end: IsoDate, months: number): IsoDate {
  return addMonths(dayAfter(end), -months);
}

/** Days from one day to another: 0 for the same day, negative backwards. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return differenceInCalendarDays(toDate(to), toDate(from));
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: IsoDate): number {
  return getISODay(toDate(day));
}

export function isoWeekOf(day: IsoDate): { readonly year: number; readonly week: number } {
  const date = toDate(day);
  return { year: getISOWeekYear(date), week: getISOWeek(date) };
}

/** The day of an ISO week; `weekday` 1 = Monday. Week 53 of a year that has none is the first week of the next. */
export function dateOfIsoWeek(year: number, week: number, weekday: number): IsoDate {
  const inFirstWeek = new Date(year, 0, 4, 12);
  return fromDate(setISODay(setISOWeek(inFirstWeek, week), weekday));
}

export function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: IsoDate): number {
  return Number(day.slice(5, 7));
}

export function dayOf(day: IsoDate): number {
  return Number(day.slice(8, 10));
}

export function minDate(first: IsoDate, ...others: readonly IsoDate[]): IsoDate {
  return others.reduce((least, day) => (day < least ? day : least), first);
}

export function maxDate(first: IsoDate, ...others: readonly IsoDate[]): IsoDate {
  return others.reduce((most, day) => (day > most ? day : most), first);
}

/** Whole years on a day. Somebody born on 29.2. has the birthday on 28.2. in common years, as R-OV-3 counts. */
export function ageOn(birth: IsoDate, on: IsoDate): number {
  const age = differenceInYears(toDate(on), toDate(birth));
  return birthdayOn(birth, age + 1) <= on ? age + 1 : age;
}

export function birthdayOn(birth: IsoDate, age: number): IsoDate {
  return addYears(birth, age);
}

/** 31.12. of a year. */
export function endOfYear(year: number): IsoDate {
  return dateOf(year, 12, 31);
}

/** The school year (1.8.–31.7.) that holds a day, named by its first calendar year. */
export function schoolYearOf(day: IsoDate): number {
  return monthOf(day) >= 8 ? yearOf(day) : yearOf(day) - 1;
}

/** 31.7. at the end of the school year that holds a day. */
export function endOfSchoolYear(day: IsoDate): IsoDate {
  return dateOf(schoolYearOf(day) + 1, 7, 31);
}
