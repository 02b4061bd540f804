import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ceilingOf,
  compareFractions,
  decimal,
  decimalText,
  exactly,
  floorOf,
  fraction,
  meanOf,
  minus,
  over,
  plus,
  rounded,
  shownNumber,
  times,
  weightedMeanOf,
  ZERO,
} from '#domain/admission/fraction.ts';

const anyFraction = fc
  .tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 1, max: 500 }))
  .map(([n, d]) => fraction(n, d));

describe('a fraction', () => {
  it('is in its lowest terms, with the sign above', () => {
    expect([fraction(6, 4), fraction(6, -4), fraction(0, -7), fraction(12, 3)]).toEqual([
      { n: 3n, d: 2n },
      { n: -3n, d: 2n },
      { n: 0n, d: 1n },
      { n: 4n, d: 1n },
    ]);
    expect(() => fraction(1, 0)).toThrow(RangeError);
    expect(() => over(fraction(1), ZERO)).toThrow(RangeError);
  });

  it('is read from a decimal with a comma or a point, and from nothing else', () => {
    expect([decimal('7,25'), decimal(' 7.250 '), decimal(0.25), decimal('-0.5')]).toEqual([
      { n: 29n, d: 4n },
      { n: 29n, d: 4n },
      { n: 1n, d: 4n },
      { n: -1n, d: 2n },
    ]);
    expect(['', 'abc', '7,', '.5', '1e3', '7 25', 'NaN'].map((text) => decimal(text))).toEqual(
      Array(7).fill(undefined),
    );
    expect(() => exactly(Number.NaN)).toThrow(RangeError);
  });

  it('is rounded half up, and written with as many decimals as asked', () => {
    const values = [
      fraction(7245, 1000),
      fraction(72449, 10000),
      fraction(86, 12),
      fraction(84, 12),
      fraction(-5, 1000),
    ];
    expect(values.map((value) => decimalText(value, 2))).toEqual(['7.25', '7.24', '7.17', '7.00', '0.00']);
    expect([decimalText(fraction(1, 20), 1), decimalText(fraction(15, 2), 0), decimalText(fraction(-1, 4), 2)]).toEqual(
      ['0.1', '8', '-0.25'],
    );
    expect(shownNumber(fraction(86, 12), 2)).toBe(7.17);
  });

  it('has means, and none of nothing', () => {
    expect([meanOf([]), meanOf([fraction(7), fraction(8)])]).toEqual([undefined, fraction(15, 2)]);
    expect(weightedMeanOf([])).toBe(undefined);
    expect(weightedMeanOf([{ weight: fraction(3, 2), value: fraction(30) }])).toEqual(fraction(30));
  });

  it('keeps the laws of arithmetic', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, anyFraction, (one, other, third) => {
        expect(plus(one, other)).toEqual(plus(other, one));
        expect(minus(plus(one, other), other)).toEqual(one);
        expect(times(plus(one, other), third)).toEqual(plus(times(one, third), times(other, third)));
        if (other.n !== 0n) expect(over(times(one, other), other)).toEqual(one);
      }),
    );
  });

  it('lies between its floor and its ceiling, and is nearest to what it is rounded to', () => {
    fc.assert(
      fc.property(anyFraction, (value) => {
        expect(compareFractions(fraction(floorOf(value)), value)).toBeLessThanOrEqual(0);
        expect(compareFractions(fraction(ceilingOf(value)), value)).toBeGreaterThanOrEqual(0);
        const difference = minus(rounded(value, 2), value);
        expect(compareFractions(difference, fraction(1, 200))).toBeLessThanOrEqual(0);
        expect(compareFractions(difference, fraction(-1, 200))).toBeGreaterThan(0);
      }),
    );
  });
});
