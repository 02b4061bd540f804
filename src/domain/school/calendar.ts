import type { IsoDate } from '../time/iso-date.ts';
import {
  addDays,
  dateOf,
  dateOfIsoWeek,
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
  /**
   * The day on which the last of the weeks' teaching days is taught, counting from `from` (17 weeks: the 85th teaching day);
   * undefined when that is after `limit`. No weeks at all are full on `from` itself.
   */
  readonly dayReachingStudentWeeks: (from: IsoDate, weeks: number, limit: IsoDate) => IsoDate | undefined;
  /**
   * The last teaching day of the calendar week that fills the TUVA weeks, or `limit`'s last teaching day when the limit
   * cuts that week; undefined when the week begins after `limit`. No weeks at all are full on `from` itself.
   */
  readonly dayReachingTuvaWeeks: (from: IsoDate, weeks: number, limit: IsoDate) => IsoDate | undefined;
  /** The last day on which studies can begin and still hold the weeks by a day (inclusive). */
  readonly latestStartForStudentWeeks: (weeks: number, by: IsoDate) => IsoDate | undefined;
  readonly firstTeachingDayOnOrAfter: (day: IsoDate) => IsoDate;
  readonly lastTeachingDayOnOrBefore: (day: IsoDate) => IsoDate;
  /** Last day of the term that holds the day, else of the next term. */
  readonly termEndOnOrAfter: (day: IsoDate) => IsoDate;
  readonly springTermEnd: (year: number) => CalendarDay;
  /** Last school day of basic education in the spring of a calendar year (A-CAL-6): Saturday of week 22 where not given. */
  readonly basicEducationEnd: (year: number) => CalendarDay;
  readonly periodAt: (day: IsoDate) => CalendarSpan | undefined;
  /** The period with a code in the school year that begins in a calendar year; undefined when there is none. */
  readonly period: (year: number, code: string) => CalendarSpan | undefined;
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
  /** For each teaching day, which calendar week it is in: one number a week, running on over the years. */
  readonly weeks: readonly number[];
  readonly teaching: ReadonlySet<IsoDate>;
};

/** A run of teaching days of one school year: `days[first]` … `days[end - 1]`. */
type Run = {
  readonly days: readonly IsoDate[];
  readonly weeks: readonly number[];
  readonly first: number;
  readonly end: number;
};

/** How many years are looked through before a question has no answer: no school year is without teaching. */
const FAR = 4;

/** R-KOPS-4: five working days make a student week. */
const DAYS_IN_WEEK = 5;

/** Weeks are numbered from here; any Monday would do. */
const SOME_MONDAY = isoDate('1900-01-01');

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

  /** The teaching days of a range, one run a school year, in order; years without any are left out. */
  function* runsBetween(from: IsoDate, to: IsoDate): Generator<Run> {
    for (let year = schoolYearOf(from); year <= schoolYearOf(to); year += 1) {
      const { days, weeks } = yearAt(year);
      const first = countBefore(days, from);
      const end = countUntil(days, to);
      if (first < end) yield { days, weeks, first, end };
    }
  }

  const teachingDays = (from: IsoDate, to: IsoDate): number => {
    let count = 0;
    for (const { first, end } of runsBetween(from, to)) count += end - first;
    return count;
  };

  const tuvaWeeks = (from: IsoDate, to: IsoDate): number => {
    let count = 0;
    let previous: number | undefined;
    for (const { weeks, first, end } of runsBetween(from, to)) {
      count += distinct(weeks, first, end) - (weeks[first] === previous ? 1 : 0);
      previous = weeks[end - 1];
    }
    return count;
  };

  const dayReachingStudentWeeks = (from: IsoDate, weeks: number, limit: IsoDate): IsoDate | undefined => {
    let left = teachingDaysIn(weeks);
    if (left <= 0) return from <= limit ? from : undefined;
    for (const { days, first, end } of runsBetween(from, limit)) {
      if (left <= end - first) return days[first + left - 1];
      left -= end - first;
    }
    return undefined;
  };

  const dayReachingTuvaWeeks = (from: IsoDate, weeks: number, limit: IsoDate): IsoDate | undefined => {
    if (weeks <= 0) return from <= limit ? from : undefined;
    let count = 0;
    let previous: number | undefined;
    let last: IsoDate | undefined;
    for (const run of runsBetween(from, limit)) {
      for (let index = run.first; index < run.end; index += 1) {
        if (run.weeks[index] !== previous) {
          if (count >= weeks) return last;
          count += 1;
        }
        previous = run.weeks[index];
        last = run.days[index];
      }
    }
    return count >= weeks ? last : undefined;
  };

  const latestStartForStudentWeeks = (weeks: number, by: IsoDate): IsoDate | undefined => {
    let left = teachingDaysIn(weeks);
    if (left <= 0) return by;
    // Every school year that is not empty takes at least a day off, so this ends.
    for (let year = schoolYearOf(by), empty = 0; empty < FAR; year -= 1) {
      const { days } = yearAt(year);
      const count = countUntil(days, by);
      if (left <= count) return days[count - left];
      left -= count;
      empty = count === 0 ? empty + 1 : 0;
    }
    return undefined;
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
      const found = all[countUntil(all, day) - 1];
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
    studentWeeks: (from, to) => teachingDays(from, to) / DAYS_IN_WEEK,
    tuvaWeeks,
    dayReachingStudentWeeks,
    dayReachingTuvaWeeks,
    latestStartForStudentWeeks,
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
    period: (year, code) => yearAt(year).periods.find((each) => each.code === code),
    nextPeriodStart: nextStart((year) => year.periods),
    nextTermStart: nextStart((year) => year.terms),
  };
}

/** Teaching days that fill some student weeks; a started day counts whole. */
function teachingDaysIn(weeks: number): number {
  return Math.ceil(weeks * DAYS_IN_WEEK);
}

/** How many different weeks an ordered run has. */
function distinct(weeks: readonly number[], first: number, end: number): number {
  let count = 0;
  for (let index = first; index < end; index += 1) {
    if (index === first || weeks[index] !== weeks[index - 1]) count += 1;
  }
  return count;
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

/** How many days of an ordered list are before a day or that day itself. */
function countUntil(days: readonly IsoDate[], day: IsoDate): number {
  const before = countBefore(days, day);
  return days[before] === day ? before + 1 : before;
}

function makeYear(year: number, known: ReadonlyMap<number, SchoolYear>): Year {
  const own = known.get(year);
  const termOf = (code: 'autumn' | 'spring') => own?.terms.find((term) => term.code === code);
  const terms: CalendarSpan[] = [];
  const breaks: CalendarSpan[] = [];
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
  const periods = periodsOf(year, known, terms);
  const days = terms.flatMap((term) => teachingDaysOf(term, breaks));
  const weeks = days.map((day) => Math.floor(daysBetween(SOME_MONDAY, day) / 7));
  return { terms, breaks, periods, days, weeks, teaching: new Set(days) };
}

/**
 * The periods that are given, and after the last of them those of the nearest other year: a half-known year goes on. A
 * period that began or ended with its term does so in the repeated year too.
 */
function periodsOf(
  year: number,
  known: ReadonlyMap<number, SchoolYear>,
  terms: readonly CalendarSpan[],
): readonly CalendarSpan[] {
  const own = (known.get(year)?.periods ?? []).map(
    ({ code, from, to }): CalendarSpan => ({ code, year, from, to, estimate: false }),
  );
  const source = nearest(year, known, (each) => each.year !== year && each.periods.length > 0);
  if (source === undefined) return own;
  const moved = (day: IsoDate, edge: 'from' | 'to'): IsoDate => {
    const code = source.terms.find((term) => term[edge] === day)?.code;
    return terms.find((term) => term.code === code)?.[edge] ?? shifted(day, year - source.year);
  };
  const codes = new Set(own.map(({ code }) => code));
  const lastOwn = own.at(-1)?.to;
  const repeated = source.periods
    .filter(({ code }) => !codes.has(code))
    .map(({ code, from, to }): CalendarSpan => {
      return { code, year, from: moved(from, 'from'), to: moved(to, 'to'), estimate: true };
    });
  return [...own, ...repeated.filter(({ from }) => lastOwn === undefined || from > lastOwn)];
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
  const newYear = dateOf(yearOf(day) + years, 1, 1);
  const yearEnd = dateOf(yearOf(day) + years, 12, 31);
  return minDate(maxDate(moved, newYear), yearEnd);
}

function teachingDaysOf(term: CalendarSpan, breaks: readonly CalendarSpan[]): readonly IsoDate[] {
  const length = daysBetween(term.from, term.to) + 1;
  return Array.from({ length }, (_, offset) => addDays(term.from, offset)).filter(
    (day) => weekdayOf(day) <= 5 && !isHoliday(day) && !breaks.some((each) => each.from <= day && day <= each.to),
  );
}
