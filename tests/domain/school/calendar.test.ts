import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCalendar } from '#domain/school/calendar.ts';
import { addDays, daysBetween, isoDate, isoWeekOf, weekdayOf } from '#domain/time/iso-date.ts';
import { isHoliday } from '#domain/time/holidays.ts';
import { anyDay } from '#tests/support/arbitraries.ts';
import { plannerContext, realSchool } from '#tests/support/school.ts';

const { calendar } = plannerContext('2026-11-23');
const day = isoDate;

describe('student weeks of the model year (R-CAL-2)', () => {
  it.each([
    ['2026-08-11', '2026-12-18', 17.8],
    ['2027-01-07', '2027-05-28', 18.8],
    ['2026-08-11', '2027-05-28', 36.6],
    ['2026-11-30', '2027-05-28', 21.8],
    ['2027-01-07', '2027-12-17', 36.4],
    ['2026-08-11', '2026-11-23', 14],
    ['2026-08-11', '2027-02-05', 22.2],
    ['2027-01-07', '2027-05-21', 17.8],
  ])('%s–%s: %f', (from, to, weeks) => {
    expect(calendar.studentWeeks(day(from), day(to))).toBe(weeks);
  });
});

describe('when 17 and 34 weeks are full (R-CAL-3)', () => {
  it.each([
    ['2026-08-11', '2026-12-14', '2027-05-11'],
    ['2026-10-19', '2027-03-10', '2027-09-21'],
    ['2026-11-02', '2027-03-24', '2027-10-05'],
    ['2026-11-30', '2027-04-23', '2027-11-09'],
    ['2027-01-07', '2027-05-17', '2027-11-30'],
    ['2027-02-01', '2027-08-19', undefined],
  ])('start %s: %s / %s', (from, seventeen, thirtyFour) => {
    // The model year ends with its last known day; what lies beyond is only a pattern.
    const lastKnown = day('2027-12-17');
    expect(calendar.dayReachingStudentWeeks(day(from), 17, lastKnown)).toBe(seventeen);
    expect(calendar.dayReachingStudentWeeks(day(from), 34, lastKnown)).toBe(thirtyFour);
  });

  it('for a start on 1.2.2027 comes only by the estimated spring of 2028, and is said as an estimate', () => {
    const reached = calendar.dayReachingStudentWeeks(day('2027-02-01'), 34, day('2028-01-31'));
    expect([reached, reached !== undefined && calendar.isEstimate(reached)]).toEqual(['2028-01-13', true]);
  });
});

describe('latest starts (R-KOPS-14)', () => {
  it.each([
    [17, '2027-05-21', '2027-01-13'],
    [17, '2027-05-28', '2027-01-20'],
    [34, '2027-05-28', '2026-08-28'],
  ])('%i weeks by %s: %s', (weeks, by, start) => {
    expect(calendar.latestStartForStudentWeeks(weeks, day(by))).toBe(start);
  });
});

describe('the calendar', () => {
  it('counts the school weeks that have teaching as TUVA weeks (R-TUVA-24)', () => {
    expect(calendar.tuvaWeeks(day('2026-08-11'), day('2026-12-18'))).toBe(18);
    expect(calendar.tuvaWeeks(day('2026-10-12'), day('2026-10-16'))).toBe(0);
    expect(calendar.dayReachingTuvaWeeks(day('2026-08-11'), 19, day('2027-08-10'))).toBe('2027-01-08');
  });

  it('knows the days around a day', () => {
    expect(calendar.firstTeachingDayOnOrAfter(day('2026-12-19'))).toBe('2027-01-07');
    expect(calendar.lastTeachingDayOnOrBefore(day('2027-01-06'))).toBe('2026-12-18');
    expect(calendar.firstTeachingDayOnOrAfter(day('2027-06-06'))).toBe('2027-08-10');
    expect(calendar.termEndOnOrAfter(day('2026-11-30'))).toBe('2026-12-18');
    expect(calendar.termEndOnOrAfter(day('2026-12-19'))).toBe('2027-05-28');
    expect(calendar.nextPeriodStart(day('2026-11-25'))).toBe('2026-11-30');
    expect(calendar.nextTermStart(day('2026-11-25'))).toBe('2027-01-07');
    expect(calendar.periodAt(day('2026-11-30'))?.code).toBe('P3');
    expect(calendar.isTeachingDay(day('2026-12-06'))).toBe(false);
    expect(calendar.isTeachingDay(day('2027-05-06'))).toBe(false);
  });

  it('says the end of basic education: as given, else Saturday of week 22 as an estimate (A-CAL-6)', () => {
    expect(calendar.basicEducationEnd(2027)).toEqual({ date: '2027-06-05', estimate: false });
    expect(calendar.basicEducationEnd(2028)).toEqual({ date: '2028-06-03', estimate: true });
    expect(calendar.springTermEnd(2027)).toEqual({ date: '2027-05-28', estimate: false });
    expect(calendar.springTermEnd(2028)).toEqual({ date: '2028-05-26', estimate: true });
  });

  it('has two terms in every school year, never teaches on a holiday or a weekend, and marks what it repeats', () => {
    fc.assert(
      fc.property(anyDay('2018-01-01', 6900), (on) => {
        const terms = calendar.termsBetween(addDays(on, -365), addDays(on, 365));
        expect(terms.length >= 4).toBe(true);
        expect(calendar.isTeachingDay(on) && (isHoliday(on) || weekdayOf(on) > 5)).toBe(false);
        const known = on >= '2026-08-01' && on <= '2027-12-17';
        expect([on, calendar.isEstimate(on)]).toEqual([on, !known]);
        expect(calendar.firstTeachingDayOnOrAfter(on) >= on).toBe(true);
        expect(calendar.teachingDays(on, addDays(on, 365)) > 170).toBe(true);
      }),
    );
  });
});

describe('counting agrees with going through the days one by one', () => {
  const range = fc.tuple(anyDay('2018-01-01', 6900), fc.integer({ min: -20, max: 800 }));

  it('for teaching days, student weeks and TUVA weeks', () => {
    fc.assert(
      fc.property(range, ([from, length]) => {
        const to = addDays(from, length);
        const taught = Array.from({ length: Math.max(0, length + 1) }, (_, offset) => addDays(from, offset)).filter(
          calendar.isTeachingDay,
        );
        const weeks = new Set(taught.map((on) => JSON.stringify(isoWeekOf(on))));
        expect([
          calendar.teachingDays(from, to),
          calendar.studentWeeks(from, to),
          calendar.tuvaWeeks(from, to),
        ]).toEqual([taught.length, taught.length / 5, weeks.size]);
      }),
    );
  });

  it('for the day on which weeks are full: full on it, not the teaching day before', () => {
    fc.assert(
      fc.property(range, fc.integer({ min: 1, max: 40 }), ([from, length], weeks) => {
        const limit = addDays(from, length);
        const student = calendar.dayReachingStudentWeeks(from, weeks, limit);
        expect(student === undefined).toBe(calendar.studentWeeks(from, limit) < weeks);
        if (student !== undefined) {
          expect(calendar.isTeachingDay(student)).toBe(true);
          expect(calendar.studentWeeks(from, student)).toBe(weeks);
        }
        const tuva = calendar.dayReachingTuvaWeeks(from, weeks, limit);
        expect(tuva === undefined).toBe(calendar.tuvaWeeks(from, limit) < weeks);
        if (tuva !== undefined) {
          expect(calendar.isTeachingDay(tuva)).toBe(true);
          expect(calendar.tuvaWeeks(from, tuva)).toBe(weeks);
        }
      }),
    );
  });

  it('for the latest start: it holds the weeks, the next teaching day does not', () => {
    fc.assert(
      fc.property(anyDay('2018-01-01', 6900), fc.integer({ min: 1, max: 80 }), (by, weeks) => {
        const start = calendar.latestStartForStudentWeeks(weeks, by);
        if (start === undefined) throw new Error(`no start for ${weeks} weeks by ${by}`);
        const next = calendar.firstTeachingDayOnOrAfter(addDays(start, 1));
        expect([calendar.studentWeeks(start, by), calendar.studentWeeks(next, by) < weeks]).toEqual([weeks, true]);
        expect(calendar.dayReachingStudentWeeks(start, weeks, by)).toBe(calendar.lastTeachingDayOnOrBefore(by));
      }),
    );
  });

  it('with no weeks left to do they are full at once', () => {
    const on = day('2026-11-30');
    expect([
      calendar.dayReachingStudentWeeks(on, 0, on),
      calendar.dayReachingTuvaWeeks(on, 0, on),
      calendar.latestStartForStudentWeeks(0, on),
      calendar.dayReachingStudentWeeks(on, 0, day('2026-11-29')),
    ]).toEqual([on, on, on, undefined]);
  });
});

describe('a year that is not in the file', () => {
  it('repeats the nearest known one by ISO week and weekday', () => {
    expect(calendar.termsBetween(day('2024-08-01'), day('2025-07-31'))).toEqual([
      { code: 'autumn', year: 2024, from: '2024-08-13', to: '2024-12-20', estimate: true },
      { code: 'spring', year: 2024, from: '2025-01-02', to: '2025-05-23', estimate: true },
    ]);
    expect(calendar.breaksBetween(day('2024-08-01'), day('2025-07-31'))).toEqual([
      { code: 'autumn', year: 2024, from: '2024-10-14', to: '2024-10-18', estimate: true },
      { code: 'spring', year: 2024, from: '2025-02-17', to: '2025-02-21', estimate: true },
    ]);
  });

  it('has its holidays where its own calendar puts them', () => {
    // Good Friday 2025 is 18.4.; the Friday of the week of Good Friday 2027 is taught.
    expect([calendar.isTeachingDay(day('2025-04-18')), calendar.isTeachingDay(day('2025-03-28'))]).toEqual([
      false,
      true,
    ]);
  });

  it('that is half known keeps what is given and repeats the rest', () => {
    expect(calendar.termsBetween(day('2027-08-01'), day('2028-07-31'))).toEqual([
      { code: 'autumn', year: 2027, from: '2027-08-10', to: '2027-12-17', estimate: false },
      { code: 'spring', year: 2027, from: '2028-01-06', to: '2028-05-26', estimate: true },
    ]);
  });

  it('has periods that begin and end with its own terms', () => {
    expect(calendar.periodsBetween(day('2027-08-01'), day('2028-07-31'))).toEqual([
      { code: 'P1', year: 2027, from: '2027-08-10', to: '2027-10-01', estimate: true },
      { code: 'P2', year: 2027, from: '2027-10-04', to: '2027-12-03', estimate: true },
      { code: 'P3', year: 2027, from: '2027-12-06', to: '2028-02-04', estimate: true },
      { code: 'P4', year: 2027, from: '2028-02-07', to: '2028-04-07', estimate: true },
      { code: 'P5', year: 2027, from: '2028-04-10', to: '2028-05-26', estimate: true },
    ]);
  });

  it.each(['P1', 'autumn one'])('of which only %s is given goes on with the periods of the nearest year', (code) => {
    const school = realSchool();
    const years = school.years.map((each) =>
      each.year === 2027 ? { ...each, periods: [{ code, from: day('2027-08-10'), to: day('2027-09-24') }] } : each,
    );
    const periods = makeCalendar({ ...school, years }).periodsBetween(day('2027-08-01'), day('2028-07-31'));
    expect(periods.map(({ code, from, estimate }) => [code, from, estimate])).toEqual([
      [code, '2027-08-10', false],
      ['P2', '2027-10-04', true],
      ['P3', '2027-12-06', true],
      ['P4', '2028-02-07', true],
      ['P5', '2028-04-10', true],
    ]);
  });

  it('never has periods that overlap, and answers for the first and the last day that can be typed', () => {
    for (let year = 2018; year <= 2036; year += 1) {
      const periods = calendar.periodsBetween(day(`${year}-08-01`), day(`${year + 1}-07-31`));
      for (const [index, { from, to }] of periods.entries()) {
        expect(from <= to && (periods[index + 1]?.from ?? '9') > to).toBe(true);
      }
    }
    for (const on of [day('1900-01-01'), day('2199-12-31')]) {
      const first = calendar.firstTeachingDayOnOrAfter(on);
      const last = calendar.lastTeachingDayOnOrBefore(on);
      expect([on, daysBetween(on, first) < 200, daysBetween(last, on) < 200]).toEqual([on, true, true]);
      expect([calendar.nextTermStart(on) > on, calendar.nextPeriodStart(on) > on]).toEqual([true, true]);
    }
  });
});
