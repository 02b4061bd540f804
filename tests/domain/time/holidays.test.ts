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
      estimate: true,
      reservesEnd: '2027-08-20',
      resultsEstimate: true,
      gradesPlannedBy: '2027-05-21',
      gradesLimit: '2027-06-04',
      correctionsLimit: '2027-06-07',
      gradesEstimate: true,
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

  it.each([
    [2021, [false, false, true], 'HakuA2014'],
    [2022, [false, true, true], 'HakuA'],
    [2023, [false, false, true], 'HakuA'],
    [2024, [false, false, false], 'HakuA'],
    [2025, [true, true, true], 'HakuA'],
    // The window of 2026 was published; its results were never read, so they stay a pattern (A-CAL-2).
    [2026, [false, true, true], 'HakuA'],
    [2030, [true, true, true], 'HakuA'],
  ] as const)(
    'of %i tells which of window, results and grade limits are estimates, by which decree',
    (year, which, key) => {
      const { estimate, resultsEstimate, gradesEstimate, source } = jointApplicationOf(year);
      expect([[estimate, resultsEstimate, gradesEstimate], source.key]).toEqual([which, key]);
    },
  );

  it.each([
    [2023, ['2023-06-15', '2023-06-29', '2023-08-18', '2023-06-02', '2023-06-05']],
    [2024, ['2024-06-13', '2024-06-27', '2024-08-16', '2024-05-31', '2024-06-03']],
    [2026, ['2026-06-11', '2026-06-25', '2026-08-14', '2026-05-29', '2026-06-01']],
  ])('of %i: results, acceptance, reserves, grades, corrections', (year, days) => {
    const { results, acceptBy, reservesEnd, gradesLimit, correctionsLimit } = jointApplicationOf(year);
    expect([results, acceptBy, reservesEnd, gradesLimit, correctionsLimit]).toEqual(days);
  });

  it('runs in order in any year: open, close, plan, limit, correct, results, accept, reserves', () => {
    for (let year = 2020; year <= 2040; year += 1) {
      const dates = jointApplicationOf(year);
      const order = [
        dates.opens,
        dates.closes,
        dates.gradesPlannedBy,
        dates.gradesLimit,
        dates.correctionsLimit,
        dates.results,
        dates.acceptBy,
        dates.reservesEnd,
      ];
      expect(order).toEqual([...order].sort());
    }
  });

  it('opens and closes on a Tuesday in every year that follows the pattern', () => {
    for (let year = 2022; year <= 2034; year += 1) {
      const { opens, closes } = jointApplicationOf(year);
      expect([year, weekdayOf(opens), weekdayOf(closes)]).toEqual([year, 2, 2]);
    }
  });
});
