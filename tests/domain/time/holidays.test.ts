import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { holidaysOf, isEve } from '#domain/time/holidays.ts';
import { jointApplicationOf } from '#domain/time/national-dates.ts';
import { weekdayOf } from '#domain/time/iso-date.ts';

describe('Finnish public holidays', () => {
  const oracle = new Holidays('FI');
  it.each(Array.from({ length: 21 }, (_, index) => 2020 + index))(
    'of %i are those of an independent library',
    (year) => {
      const theirs = oracle
        .getHolidays(year)
        .flatMap(({ date, type }) => (type === 'public' ? [date.slice(0, 10)] : []));
      const ours = [...holidaysOf(year)].flatMap(([day, code]) => (isEve(code) ? [] : [day as string]));
      expect(ours.sort()).toEqual([...new Set(theirs)].sort());
    },
  );
});

describe('the joint application', () => {
  it('of 2027 is an estimate by the pattern of 2022–2026', () => {
    expect(jointApplicationOf(2027)).toEqual({
      year: 2027,
      opens: '2027-02-23',
      closes: '2027-03-23',
      results: '2027-06-17',
      acceptBy: '2027-07-01',
      reservesEnd: '2027-08-20',
      gradesPlannedBy: '2027-05-21',
      gradesLimit: '2027-06-04',
      correctionsLimit: '2027-06-07',
      estimate: true,
      source: { key: 'HakuA', section: '5 §' },
    });
  });

  it.each([
    [2021, '2021-02-23', '2021-04-07', false],
    [2022, '2022-02-22', '2022-03-22', false],
    [2024, '2024-02-20', '2024-03-19', false],
    [2025, '2025-02-18', '2025-03-18', true],
    [2026, '2026-02-17', '2026-03-17', false],
  ] as const)('of %i was %s–%s', (year, opens, closes, estimate) => {
    const dates = jointApplicationOf(year);
    expect([dates.opens, dates.closes, dates.estimate]).toEqual([opens, closes, estimate]);
  });

  it('opens and closes on a Tuesday in every year that follows the pattern', () => {
    for (let year = 2022; year <= 2034; year += 1) {
      const { opens, closes } = jointApplicationOf(year);
      expect([year, weekdayOf(opens), weekdayOf(closes)]).toEqual([year, 2, 2]);
    }
  });
});
