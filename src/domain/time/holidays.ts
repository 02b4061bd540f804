import type { IsoDate } from './iso-date.ts';
import { addDays, dateOf, weekdayOf, yearOf } from './iso-date.ts';

export type HolidayCode =
  | 'newYear'
  | 'epiphany'
  | 'goodFriday'
  | 'easter'
  | 'easterMonday'
  | 'mayDay'
  | 'ascension'
  | 'pentecost'
  | 'midsummerEve'
  | 'midsummer'
  | 'allSaints'
  | 'independenceDay'
  | 'christmasEve'
  | 'christmas'
  | 'boxingDay';

/** Eves on which schools and offices are closed although the law names no holiday. */
const EVES: ReadonlySet<HolidayCode> = new Set<HolidayCode>(['midsummerEve', 'christmasEve']);

const byYear = new Map<number, ReadonlyMap<IsoDate, HolidayCode>>();

/** Finnish public holidays of a year, with the two eves on which nobody teaches. */
export function holidaysOf(year: number): ReadonlyMap<IsoDate, HolidayCode> {
  const known = byYear.get(year);
  if (known !== undefined) return known;
  const easter = easterOf(year);
  const midsummer = saturdayFrom(dateOf(year, 6, 20));
  const holidays = new Map<IsoDate, HolidayCode>([
    [dateOf(year, 1, 1), 'newYear'],
    [dateOf(year, 1, 6), 'epiphany'],
    [addDays(easter, -2), 'goodFriday'],
    [easter, 'easter'],
    [addDays(easter, 1), 'easterMonday'],
    [dateOf(year, 5, 1), 'mayDay'],
    [addDays(easter, 39), 'ascension'],
    [addDays(easter, 49), 'pentecost'],
    [addDays(midsummer, -1), 'midsummerEve'],
    [midsummer, 'midsummer'],
    [saturdayFrom(dateOf(year, 10, 31)), 'allSaints'],
    [dateOf(year, 12, 6), 'independenceDay'],
    [dateOf(year, 12, 24), 'christmasEve'],
    [dateOf(year, 12, 25), 'christmas'],
    [dateOf(year, 12, 26), 'boxingDay'],
  ]);
  byYear.set(year, holidays);
  return holidays;
}

/** Whether nobody teaches on the day because of a holiday or its eve. */
export function isHoliday(day: IsoDate): boolean {
  return holidaysOf(yearOf(day)).has(day);
}

export function isEve(code: HolidayCode): boolean {
  return EVES.has(code);
}

function saturdayFrom(day: IsoDate): IsoDate {
  return addDays(day, (6 - weekdayOf(day) + 7) % 7);
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876). */
function easterOf(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * correction + 114;
  const month = Math.floor(sum / 31);
  return dateOf(year, month, (sum % 31) + 1);
}
