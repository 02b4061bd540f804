import type { IsoDate } from '../time/iso-date.ts';
import {
  addDays,
  dateOfIsoWeek,
  dayAfter,
  daysBetween,
  isoDate,
  isoWeekOf,
  maxDate,
  minDate,
  schoolYearOf,
  weekdayOf,
  yearOf,
} from '../time/iso-date.ts';
import { isHoliday } from '../time/holidays.ts';
import type { School, SchoolYear } from './school-schema.ts';

/** A stretch of days, both ends inclusive. `estimate` is true for days that the school has not given. */
export type CalendarSpan = {
  readonly code: string;
  readonly year: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly estimate: boolean;
};
export type CalendarDay = { readonly date: IsoDate; readonly estimate: boolean };

/**
 * The school's days for any year. A school year that is not in the settings repeats the nearest known one by ISO week and
 * weekday; a term that is missing from a known year does the same. All ranges are inclusive at both ends.
 */
export type Calendar = {
  readonly termsBetween: (from: IsoDate, to: IsoDate) => readonly CalendarSpan[];
  readonly breaksBetween: (from: IsoDate, to: IsoDate) => readonly CalendarSpan[];
  readonly periodsBetween: (from: IsoDate, to: IsoDate) => readonly CalendarSpan[];
  readonly isTeachingDay: (day: IsoDate) => boolean;
  /** Whether the school's dates around the day are a pattern and not the school's own. */
  readonly isEstimate: (day: IsoDate) => boolean;
  readonly teachingDays: (from: IsoDate, to: IsoDate) => number;
  /** Teaching days divided by five (R-KOPS-4). */
  readonly studentWeeks: (from: IsoDate, to: IsoDate) => number;
  /** Calendar weeks in which there is teaching (R-TUVA-24). */
  readonly tuvaWeeks: (from: IsoDate, to: IsoDate) => number;
  /** The day on which the weeks are full, counting from `from`; undefined when that is after `limit`. */
  readonly dayReachingStudentWeeks: (from: IsoDate, weeks: number, limit: IsoDate) => IsoDate | undefined;
  /** The last teaching day of the week that fills the TUVA weeks; undefined when that is after `limit`. */
  readonly dayReachingTuvaWeeks: (from: IsoDate, weeks: number, limit: IsoDate) => IsoDate | undefined;
  /** The last day on which studies can begin and still hold the weeks by a day. */
  readonly latestStartForStudentWeeks: (weeks: number, by: IsoDate) => IsoDate | undefined;
  readonly firstTeachingDayOnOrAfter: (day: IsoDate) => IsoDate;
  readonly lastTeachingDayOnOrBefore: (day: IsoDate) => IsoDate;
  /** Last day of the term that holds the day, else of the next term. */
  readonly termEndOnOrAfter: (day: IsoDate) => IsoDate;
  readonly springTermEnd: (year: number) => CalendarDay;
  /** Last school day of basic education in the spring of a calendar year (A-CAL-6): Saturday of week 22 where not given. */
  readonly basicEducationEnd: (year: number) => CalendarDay;
  readonly periodAt: (day: IsoDate) => CalendarSpan | undefined;
  /** First day of the first period that begins after the day. */
  readonly nextPeriodStart: (day: IsoDate) => IsoDate;
  /** First day of the first term that begins after the day. */
  readonly nextTermStart: (day: IsoDate) => IsoDate;
};

type Year = {
  readonly terms: readonly CalendarSpan[];
  readonly breaks: readonly CalendarSpan[];
  readonly periods: readonly CalendarSpan[];
  /** Teaching days of the school year, in order. */
  readonly days: readonly IsoDate[];
  readonly teaching: ReadonlySet<IsoDate>;
};

/** How many years are looked through before a question has no answer: no school year is without teaching. */
const FAR = 4;

export function makeCalendar(school: School): Calendar {
  const known = new Map(school.years.map((year) => [year.year, year]));
  const years = new Map<number, Year>();

  const yearAt = (year: number): Year => {
    const made = years.get(year);
    if (made !== undefined) return made;
    const fresh = makeYear(year, known);
    years.set(year, fresh);
    return fresh;
  };

  const between =
    (pick: (year: Year) => readonly CalendarSpan[]) =>
    (from: IsoDate, to: IsoDate): readonly CalendarSpan[] => {
      const spans: CalendarSpan[] = [];
      for (let year = schoolYearOf(from); year <= schoolYearOf(to); year += 1) {
        spans.push(...pick(yearAt(year)).filter((span) => span.to >= from && span.from <= to));
      }
      return spans;
    };
  const termsBetween = between((year) => year.terms);
  const periodsBetween = between((year) => year.periods);

  const teachingDaysBetween = (from: IsoDate, to: IsoDate): readonly IsoDate[] => {
    const days: IsoDate[] = [];
    for (let year = schoolYearOf(from); year <= schoolYearOf(to); year += 1) {
      const all = yearAt(year).days;
      days.push(...all.slice(countBefore(all, from), countBefore(all, dayAfter(to))));
    }
    return days;
  };

  const teachingDays = (from: IsoDate, to: IsoDate): number => {
    let count = 0;
    for (let year = schoolYearOf(from); year <= schoolYearOf(to); year += 1) {
      const all = yearAt(year).days;
      count += Math.max(0, countBefore(all, dayAfter(to)) - countBefore(all, from));
    }
    return count;
  };

  const firstTeachingDayOnOrAfter = (day: IsoDate): IsoDate => {
    for (let year = schoolYearOf(day); year <= schoolYearOf(day) + FAR; year += 1) {
      const all = yearAt(year).days;
      const found = all[countBefore(all, day)];
      if (found !== undefined) return found;
    }
    return day;
  };

  const lastTeachingDayOnOrBefore = (day: IsoDate): IsoDate => {
    for (let year = schoolYearOf(day); year >= schoolYearOf(day) - FAR; year -= 1) {
      const all = yearAt(year).days;
      const found = all[countBefore(all, dayAfter(day)) - 1];
      if (found !== undefined) return found;
    }
    return day;
  };

  const nextStart =
    (pick: (year: Year) => readonly CalendarSpan[]) =>
    (day: IsoDate): IsoDate => {
      for (let year = schoolYearOf(day); year <= schoolYearOf(day) + FAR; year += 1) {
        const found = pick(yearAt(year)).find((span) => span.from > day);
        if (found !== undefined) return found.from;
      }
      return day;
    };

  return {
    termsBetween,
    breaksBetween: between((year) => year.breaks),
    periodsBetween,
    isTeachingDay: (day) => yearAt(schoolYearOf(day)).teaching.has(day),
    isEstimate: (day) => {
      const { terms } = yearAt(schoolYearOf(day));
      const term = terms.find((span) => day <= span.to) ?? terms.at(-1);
      return term?.estimate ?? true;
    },
    teachingDays,
    studentWeeks: (from, to) => teachingDays(from, to) / 5,
    tuvaWeeks: (from, to) => new Set(teachingDaysBetween(from, to).map(weekKey)).size,
    dayReachingStudentWeeks: (from, weeks, limit) => teachingDaysBetween(from, limit)[Math.ceil(weeks * 5) - 1],
    dayReachingTuvaWeeks: (from, weeks, limit) => {
      const days = teachingDaysBetween(from, limit);
      const seen = new Set<string>();
      let last: IsoDate | undefined;
      for (const day of days) {
        seen.add(weekKey(day));
        if (seen.size > weeks) return last;
        last = day;
      }
      return seen.size === weeks ? last : undefined;
    },
    latestStartForStudentWeeks: (weeks, by) => teachingDaysBetween(addDays(by, -800), by).at(-Math.ceil(weeks * 5)),
    firstTeachingDayOnOrAfter,
    lastTeachingDayOnOrBefore,
    termEndOnOrAfter: (day) => {
      for (let year = schoolYearOf(day); year <= schoolYearOf(day) + FAR; year += 1) {
        const found = yearAt(year).terms.find((term) => term.to >= day);
        if (found !== undefined) return found.to;
      }
      return day;
    },
    springTermEnd: (year) => {
      const spring = yearAt(year - 1).terms.findLast((term) => yearOf(term.to) === year);
      return spring === undefined
        ? { date: dateOfIsoWeek(year, 21, 5), estimate: true }
        : { date: spring.to, estimate: spring.estimate };
    },
    basicEducationEnd: (year) => {
      const given = school.basicEducationEnds.find((end) => end.year === year);
      return given === undefined
        ? { date: dateOfIsoWeek(year, 22, 6), estimate: true }
        : { date: given.on, estimate: false };
    },
    periodAt: (day) => periodsBetween(day, day)[0],
    nextPeriodStart: nextStart((year) => year.periods),
    nextTermStart: nextStart((year) => year.terms),
  };
}

function weekKey(day: IsoDate): string {
  const { year, week } = isoWeekOf(day);
  return `${year}-${week}`;
}

/** How many days of an ordered list are before a day. */
function countBefore(days: readonly IsoDate[], day: IsoDate): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function makeYear(year: number, known: ReadonlyMap<number, SchoolYear>): Year {
  const own = known.get(year);
  const termOf = (code: 'autumn' | 'spring') => own?.terms.find((term) => term.code === code);
  const terms: CalendarSpan[] = [];
  const breaks: CalendarSpan[] = [];
  const periods: CalendarSpan[] = [];
  for (const code of ['autumn', 'spring'] as const) {
    const given = termOf(code);
    const source =
      given === undefined ? nearest(year, known, (each) => each.terms.some((term) => term.code === code)) : own;
    const term = source?.terms.find((each) => each.code === code);
    if (source === undefined || term === undefined) continue;
    const estimate = given === undefined;
    const shift = (day: IsoDate): IsoDate => (estimate ? shifted(day, year - source.year) : day);
    terms.push({ code, year, from: shift(term.from), to: shift(term.to), estimate });
    for (const each of term.breaks) breaks.push({ code, year, from: shift(each.from), to: shift(each.to), estimate });
  }
  const ownPeriods = own !== undefined && own.periods.length > 0;
  const periodSource = ownPeriods ? own : nearest(year, known, (each) => each.periods.length > 0);
  for (const each of periodSource?.periods ?? []) {
    const shift = (day: IsoDate): IsoDate => (ownPeriods ? day : shifted(day, year - (periodSource?.year ?? year)));
    periods.push({ code: each.code, year, from: shift(each.from), to: shift(each.to), estimate: !ownPeriods });
  }
  const days = terms.flatMap((term) => teachingDaysOf(term, breaks));
  return { terms, breaks, periods, days, teaching: new Set(days) };
}

function nearest(
  year: number,
  known: ReadonlyMap<number, SchoolYear>,
  fits: (year: SchoolYear) => boolean,
): SchoolYear | undefined {
  return [...known.values()]
    .filter(fits)
    .sort((left, right) => Math.abs(left.year - year) - Math.abs(right.year - year) || left.year - right.year)[0];
}

/** The same ISO week and weekday, some years later or earlier. */
function shifted(day: IsoDate, years: number): IsoDate {
  const { year, week } = isoWeekOf(day);
  const moved = dateOfIsoWeek(year + years, week, weekdayOf(day));
  // A spring term never begins before the year does: week 1 may hold the last days of December.
  const newYear = isoDate(`${yearOf(day) + years}-01-01`);
  const yearEnd = isoDate(`${yearOf(day) + years}-12-31`);
  return minDate(maxDate(moved, newYear), yearEnd);
}

function teachingDaysOf(term: CalendarSpan, breaks: readonly CalendarSpan[]): readonly IsoDate[] {
  const length = daysBetween(term.from, term.to) + 1;
  return Array.from({ length }, (_, offset) => addDays(term.from, offset)).filter(
    (day) => weekdayOf(day) <= 5 && !isHoliday(day) && !breaks.some((each) => each.from <= day && day <= each.to),
  );
}
