import { describe, expect, it } from 'vitest';
import { exactly, fraction } from '#domain/admission/fraction.ts';
import type { PointsQuestion, StudyAmount } from '#domain/admission/points.ts';
import {
  completionOf,
  leastAverage,
  limitsOf,
  pointsOf,
  rowPoints,
  rowsOf,
  testOutcome,
  trainingDay,
} from '#domain/admission/points.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { certificateOf, ON, WHOLE } from './certificates.ts';

const NEA = {
  kind: 'averages',
  averages: { on: isoDate('2025-05-31'), all: exactly(6.87), arts: fraction(25, 3) },
} as const;

function partsOf(question: Partial<PointsQuestion>): Readonly<Record<string, number>> {
  const points = pointsOf({ grades: NEA, year: 2027, firstChoice: true, ...question });
  return {
    ...Object.fromEntries((points?.parts ?? []).map(({ part, points: own }) => [part, own])),
    total: points?.total ?? -1,
  };
}

function studies(
  form: StudyAmount['form'],
  unit: StudyAmount['unit'],
  ...days: readonly [number, string][]
): readonly StudyAmount[] {
  return days.map(([amount, on]) => ({ form, unit, amount, on: isoDate(on) }));
}

function rows(table: 'grades' | 'arts', year = 2027) {
  const found = rowsOf(table, trainingDay(year));
  if (found === undefined) throw new Error('No table');
  return found;
}

describe('the points', () => {
  it('of case 7: 13 without KOPS, 19 with 17 student weeks or 26.5 op of it', () => {
    expect(partsOf({})).toEqual({ grades: 6, arts: 5, studies: 0, firstChoice: 2, total: 13 });
    expect(partsOf({ studies: studies('kops', 'studentWeek', [17, '2027-04-23']) })).toEqual({
      grades: 6,
      arts: 5,
      studies: 6,
      firstChoice: 2,
      total: 19,
    });
    expect(partsOf({ studies: studies('kops', 'op', [20, '2027-03-01'], [6.5, '2027-05-21']) })['total']).toBe(19);
    expect(partsOf({ studies: studies('kops', 'op', [26.4, '2027-05-21']) })['total']).toBe(13);
  });

  it('have the edition of their year: work until 2021, nothing before 2018, and an assumption after 2026', () => {
    expect(partsOf({ year: 2021, workMonths: 6 })).toEqual({
      grades: 6,
      arts: 5,
      studies: 0,
      firstChoice: 2,
      work: 2,
      total: 15,
    });
    expect(pointsOf({ grades: NEA, year: 2017, firstChoice: true })).toBe(undefined);
    const of = (year: number) => {
      const found = pointsOf({ grades: NEA, year, firstChoice: true });
      return [found?.edition, found?.most, found?.testMost, found?.told.map(({ rule, code }) => `${rule} ${code}`)];
    };
    expect([of(2018), of(2026), of(2027)]).toEqual([
      ['from2018', 35, 10, []],
      ['from2022', 32, 10, []],
      ['from2022', 32, 10, ['A-ADM-1 points.yearAssumed']],
    ]);
  });

  it('say what is short, and where rounding would decide', () => {
    const grades = { kind: 'averages', averages: { on: ON, all: fraction(72451, 10000) } } as const;
    const [general, arts] = pointsOf({ grades, year: 2026, firstChoice: false })?.parts ?? [];
    expect([general?.points, general?.why.map(({ rule, code }) => `${rule} ${code}`)]).toEqual([
      7,
      ['A-ADM-8 average.roundingMatters'],
    ]);
    expect([arts?.points, arts?.why.map(({ rule, code }) => `${rule} ${code}`)]).toEqual([0, ['A-ADM-5 arts.notTold']]);
  });

  it('are the least there is while an average that they need is not written down', () => {
    const told = (averages: object) =>
      pointsOf({ grades: { kind: 'averages', averages: { on: ON, ...averages } }, year: 2026, firstChoice: false });
    expect([told({ all: fraction(7) })?.isLeast, told({ all: fraction(7), arts: fraction(8) })?.isLeast]).toEqual([
      true,
      false,
    ]);
    // A certificate without arts is whole: what it lacks is not unknown.
    const grades = { kind: 'certificate', certificate: certificateOf({ MA: 8 }) } as const;
    expect(pointsOf({ grades, year: 2026, firstChoice: false })?.isLeast).toBe(false);
  });

  it('of a typed average on the edge of a row may have been rounded into it', () => {
    const codes = (all: number) =>
      pointsOf({
        grades: { kind: 'averages', averages: { on: ON, all: exactly(all), arts: fraction(8) } },
        year: 2026,
        firstChoice: false,
      })?.parts[0]?.why.map(({ code }) => code);
    expect([codes(7.25), codes(7.26)]).toEqual([['average.typedRounded'], []]);
  });

  it('have none for studies when basic education was done abroad or left (R-APP-17)', () => {
    const grades = { kind: 'certificate', certificate: WHOLE } as const;
    expect(partsOf({ grades, year: 2026, base: 'abroad' })).toEqual({
      grades: 5,
      arts: 4,
      studies: 0,
      firstChoice: 2,
      total: 11,
    });
  });

  it('follow the decree where the register’s op are in time and the weeks are not, and tell the difference', () => {
    const both = [
      ...studies('kops', 'studentWeek', [17, '2025-12-15']),
      ...studies('kops', 'op', [26.5, '2026-05-29']),
    ];
    const old = completionOf({ year: 2027, certificateOn: isoDate('2024-06-01'), studies: both });
    expect([old.points, old.why.map(({ code }) => code)]).toEqual([
      0,
      ['points.nothingRecent', 'points.registerOnly', 'points.studiesOld'],
    ]);
    // Where only op are known, the register's limit is all there is to go by.
    const op = completionOf({ year: 2027, certificateOn: isoDate('2024-06-01'), studies: both.slice(1) });
    expect(op.points).toBe(6);
  });

  it('are not given for a certificate that comes after the results', () => {
    const of = (on: string) => {
      const { points, why } = completionOf({ year: 2027, certificateOn: isoDate(on), studies: [] });
      return [points, why.map(({ code }) => code)];
    };
    expect([of('2027-06-05'), of('2027-11-30')]).toEqual([
      [6, ['points.certificateFresh']],
      [0, ['points.nothingRecent', 'points.certificateLate']],
    ]);
  });

  it('of a whole certificate', () => {
    const grades = { kind: 'certificate', certificate: WHOLE } as const;
    expect(partsOf({ grades, year: 2026 })).toEqual({ grades: 5, arts: 4, studies: 6, firstChoice: 2, total: 17 });
    const adult = { kind: 'certificate', certificate: certificateOf({ MA: 8, HI: 8 }, { adult: true }) } as const;
    expect(partsOf({ grades: adult, year: 2026 })).toEqual({
      grades: 11,
      arts: 5,
      studies: 6,
      firstChoice: 2,
      total: 24,
    });
  });
});

describe('the rows', () => {
  it('give every average from 4.000 to 10.000 exactly one point value, which never falls', () => {
    for (const table of ['grades', 'arts'] as const) {
      const own = rows(table);
      const points = Array.from({ length: 6001 }, (_, index) => rowPoints(fraction(4000 + index, 1000), own));
      expect(points.every((value, index) => value >= (points[index - 1] ?? 0))).toBe(true);
      expect([...new Set(points)]).toEqual(Array.from({ length: own.most + 1 }, (_, index) => index));
    }
  });

  it('begin where the decree says', () => {
    const grades = [5.49, 5.5, 7.24, 7.25, 9.24, 9.25, 10].map((value) => rowPoints(exactly(value), rows('grades')));
    const arts = [5.99, 6, 8.33, 8.5, 9.49, 9.5, 10].map((value) => rowPoints(exactly(value), rows('arts')));
    expect([grades, arts]).toEqual([
      [0, 1, 7, 8, 15, 16, 16],
      [0, 1, 5, 6, 7, 8, 8],
    ]);
    expect(rowPoints(fraction(7249999, 1000000), rows('grades'))).toBe(7);
  });

  it('have a least average for each of their points', () => {
    const own = rows('grades');
    const back = Array.from({ length: 16 }, (_, index) => leastAverage(index + 1, own)).map((average) =>
      average === undefined ? -1 : rowPoints(average, own),
    );
    expect(back).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
    expect([leastAverage(0, own), leastAverage(17, own)]).toEqual([undefined, undefined]);
  });
});

describe('the six points', () => {
  const why = (question: Omit<Parameters<typeof completionOf>[0], 'year'>, year = 2027) => {
    const { points, why: reasons } = completionOf({ year, ...question });
    return [points, ...reasons.map(({ rule, code }) => `${rule} ${code}`)];
  };
  const old = isoDate('2024-05-30');

  it('come once', () => {
    expect(why({ certificateOn: ON, studies: studies('tuva', 'tuvaWeek', [38, '2027-05-28']) })).toEqual([
      6,
      'A-ADM-6 points.certificateFresh',
      'R-APP-8 points.studiesReached',
      'R-APP-8 points.onceOnly',
    ]);
  });

  it('look at the year in which the sum was reached, not the latest one', () => {
    const tuva = (...days: readonly [number, string][]) =>
      why({ certificateOn: old, studies: studies('tuva', 'tuvaWeek', ...days) });
    expect([tuva([19, '2025-12-19'], [19, '2026-05-29'])[0], tuva([18, '2025-12-19'], [1, '2026-01-16'])[0]]).toEqual([
      0, 6,
    ]);
    expect(tuva([19, '2025-12-19'])).toEqual([0, 'A-ADM-6 points.nothingRecent', 'R-APP-8 points.studiesOld']);
  });

  it('never add one form to another', () => {
    const both = [
      ...studies('tuva', 'tuvaWeek', [18, '2027-05-28']),
      ...studies('kops', 'studentWeek', [16, '2027-01-15']),
    ];
    expect(why({ certificateOn: old, studies: both })).toEqual([
      0,
      'A-ADM-6 points.nothingRecent',
      'R-APP-8 points.studiesShort',
      'R-APP-8 points.studiesShort',
    ]);
  });

  it('tell that the register asks for op when only the weeks are enough', () => {
    const both = [...studies('kops', 'op', [20, '2027-05-21']), ...studies('kops', 'studentWeek', [17, '2027-05-17'])];
    expect(why({ certificateOn: old, studies: both })).toEqual([
      6,
      'R-APP-8 points.studiesReached',
      'A-ADM-6b points.registerShort',
    ]);
  });

  it('take nothing after the cut-off, and nothing without the certificate', () => {
    const late = studies('kops', 'op', [26.5, '2027-06-20']);
    expect(why({ certificateOn: old, studies: late, by: isoDate('2027-06-04') })[0]).toBe(0);
    expect(why({ base: 'abroad', studies: late })).toEqual([0, 'R-APP-17 points.noCertificate']);
  });

  it('know the forms of their year', () => {
    const of = (year: number) => limitsOf(year).map(({ form, unit, least }) => `${form} ${least} ${unit}`);
    expect([of(2021), of(2022)]).toEqual([
      ['valma 30 osp', 'luva 25 course', 'lisaopetus 1100 hour', 'folkLine 28 studentWeek'],
      [
        'kops 17 studentWeek',
        'kops 26.5 op',
        'tuva 19 tuvaWeek',
        'telma 25 osp',
        'valma 30 osp',
        'luva 25 course',
        'lisaopetus 1100 hour',
        'folkLine 28 studentWeek',
      ],
    ]);
  });
});

describe('an entrance test', () => {
  it('that is held has to be taken, and a missing record is no zero', () => {
    const kinds = [
      testOutcome({ held: false }),
      testOutcome({ held: true, taken: true, points: 7 }),
      testOutcome({ held: true, taken: false, points: 7 }),
      testOutcome({ held: true, points: 7 }),
    ].map(({ kind }) => kind);
    expect(kinds).toEqual(['notHeld', 'points', 'notAdmitted', 'unknown']);
  });
});
