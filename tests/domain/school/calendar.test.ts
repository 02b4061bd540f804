import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate, weekdayOf } from '#domain/time/iso-date.ts';
import { isHoliday } from '#domain/time/holidays.ts';
import { anyDay } from '#tests/support/arbitraries.ts';
import { plannerContext } from '#tests/support/school.ts';

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
