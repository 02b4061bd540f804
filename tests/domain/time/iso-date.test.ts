import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '#domain/time/iso-date.ts';
import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  dateOfIsoWeek,
  daysBetween,
  endOfSchoolYear,
  isIsoDate,
  isoDate,
  isoWeekOf,
  monthsBeforePeriodEnd,
  schoolYearOf,
  weekdayOf,
} from '#domain/time/iso-date.ts';
import { formatFinnishDate, parseFinnishDate } from '#domain/time/finnish-date.ts';
import { anyDay } from '#tests/support/arbitraries.ts';

const day = (text: string): IsoDate => isoDate(text);

describe('a plain day', () => {
  it.each([
    '2010-02-31',
    '2023-02-29',
    '2010-13-01',
    '2010-1-1',
    '1899-12-31',
    '2200-01-01',
    '',
    '2010-05-09T00:00',
    20100509,
  ])('is not %s', (value) => {
    expect(isIsoDate(value)).toBe(false);
  });

  it('written in the code must be real', () => {
    expect(() => isoDate('2010-02-31')).toThrow(RangeError);
  });

  it('some months later keeps the day number, else takes the last day of the month', () => {
    expect(addMonths(day('2026-10-30'), 1)).toBe('2026-11-30');
    expect(addMonths(day('2026-10-31'), 1)).toBe('2026-11-30');
    expect(addMonths(day('2027-01-31'), 1)).toBe('2027-02-28');
    expect(addMonths(day('2026-10-05'), 2)).toBe('2026-12-05');
    expect(addMonths(day('2026-11-20'), 1)).toBe('2026-12-20');
  });

  it('some months before a period counts from the day after its end', () => {
    expect(monthsBeforePeriodEnd(day('2027-12-31'), 6)).toBe('2027-07-01');
    expect(monthsBeforePeriodEnd(day('2031-03-08'), 6)).toBe('2030-09-09');
  });

  it('of birth on 29.2. has its birthday on 28.2. in common years (R-OV-3)', () => {
    expect(addYears(day('2008-02-29'), 18)).toBe('2026-02-28');
    expect(ageOn(day('2008-02-29'), day('2026-02-27'))).toBe(17);
    expect(ageOn(day('2008-02-29'), day('2026-02-28'))).toBe(18);
    expect(ageOn(day('2009-02-17'), day('2027-02-16'))).toBe(17);
    expect(ageOn(day('2009-02-17'), day('2027-02-17'))).toBe(18);
  });

  it('belongs to an ISO week and a school year', () => {
    expect(isoWeekOf(day('2027-01-01'))).toEqual({ year: 2026, week: 53 });
    expect(dateOfIsoWeek(2027, 8, 2)).toBe('2027-02-23');
    expect(schoolYearOf(day('2027-07-31'))).toBe(2026);
    expect(schoolYearOf(day('2027-08-01'))).toBe(2027);
    expect(endOfSchoolYear(day('2026-08-11'))).toBe('2027-07-31');
  });

  it('moves by days without a gap or a repeat over every change of clocks', () => {
    fc.assert(
      fc.property(anyDay('2018-01-01', 6500), fc.integer({ min: -900, max: 900 }), (from, days) => {
        const to = addDays(from, days);
        expect(daysBetween(from, to)).toBe(days);
        expect(Math.abs((weekdayOf(from) + days - weekdayOf(to)) % 7)).toBe(0);
        expect(days > 0 ? to > from : days === 0 ? to === from : to < from).toBe(true);
      }),
    );
  });
});

describe('a day typed the Finnish way', () => {
  it.each([
    ['1.5.2010', '2010-05-01'],
    ['01.05.2010', '2010-05-01'],
    [' 1. 5. 2010 ', '2010-05-01'],
    ['2.12.2010', '2010-12-02'],
    ['9.5.10', '2010-05-09'],
    ['9.5.75', '1975-05-09'],
    ['2010-05-09', '2010-05-09'],
    ['29.2.2008', '2008-02-29'],
  ])('%s is %s', (text, date) => {
    expect(parseFinnishDate(text)).toEqual({ ok: true, date });
  });

  it.each([
    ['', 'empty'],
    ['31.2.2026', 'noSuchDay'],
    ['29.2.2027', 'noSuchDay'],
    ['1.13.2026', 'noSuchDay'],
    ['1.5.', 'format'],
    ['5/1/2010', 'format'],
    ['toukokuu', 'format'],
  ])('%s is a fault: %s', (text, fault) => {
    expect(parseFinnishDate(text)).toEqual({ ok: false, fault });
  });

  it('is read back from how it is written, for any day', () => {
    fc.assert(
      fc.property(anyDay('1950-01-01', 60000), (date) => {
        expect(parseFinnishDate(formatFinnishDate(date))).toEqual({ ok: true, date });
      }),
    );
  });
});
