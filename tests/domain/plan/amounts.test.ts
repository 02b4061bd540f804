import { describe, expect, it } from 'vitest';
import { addAmounts, amount, earnedIn, sumsByUnit } from '#domain/plan/amounts.ts';

describe('amounts', () => {
  it('of two units cannot be added: it does not compile', () => {
    // @ts-expect-error op of KOPS and op of lukio are different units
    expect(addAmounts(amount('op', 34), amount('lukioOp', 12))).toEqual({ unit: 'op', amount: 46 });
    expect(addAmounts(amount('op', 34), amount('op', 4))).toEqual({ unit: 'op', amount: 38 });
  });

  it('are summed a unit at a time, and others are left out', () => {
    const earned = [
      { amount: 34, unit: 'op' as const },
      { amount: 8, unit: 'lukioOp' as const },
      { amount: 4, unit: 'lukioOp' as const },
    ];
    expect(sumsByUnit(earned)).toEqual([
      { unit: 'op', amount: 34 },
      { unit: 'lukioOp', amount: 12 },
    ]);
    expect(earnedIn(earned, 'osp')).toEqual({ unit: 'osp', amount: 0 });
  });
});
