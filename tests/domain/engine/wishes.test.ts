import { describe, expect, test } from 'vitest';
import { decimalText, exactly, fraction } from '#domain/admission/fraction.ts';
import { outlookOf } from '#domain/engine/outlook.ts';
import { replay } from '#domain/engine/replay.ts';
import { latestLimit, sideOf, targetGoal, verdictOf } from '#domain/engine/targets.ts';
import { wishesOf } from '#domain/engine/wishes.ts';
import type { Item, Wish } from '#domain/plan/item.ts';
import type { StoredGrades, Target } from '#domain/student/grades.ts';
import { ONNI } from '../admission/certificates.ts';
import { item, plan, situation } from '../../support/plans.ts';
import { plannerContext } from '../../support/school.ts';

const context = plannerContext('2026-11-25');

const LUKIO: Target = {
  id: 'l',
  name: 'Yhteislyseo',
  kind: 'lukio',
  limits: [
    { year: 2025, value: '7.30' },
    { year: 2026, value: '7.00' },
  ],
};
const LUKSIA: Target = { id: 'v', name: 'Luksia', kind: 'vocational', limits: [{ year: 2026, value: '16' }] };

function played(wishes: readonly Wish[], targets: readonly Target[] = [LUKIO, LUKSIA], grades?: StoredGrades) {
  const apply: Item = item('apply', '2027-03-01', { move: 'apply', form: 'lukio', way: 'jointApplication', wishes });
  const student = situation('2010-10-03', '2026-05-30', {
    grades: grades ?? { kind: 'certificate', certificate: ONNI },
    targets,
  });
  return replay(plan(student, [], [apply]), 'A', context);
}

function told(replayed: ReturnType<typeof played>) {
  return wishesOf(replayed).flatMap(({ year, wishes }) =>
    wishes.map(({ place, getsFirst, value, limit, verdict }) =>
      [
        year,
        place,
        getsFirst ? 'first' : '–',
        value === undefined ? '–' : `${value.kind} ${decimalText(value.now, 2)}`,
        limit?.year ?? '–',
        verdict === undefined ? '–' : sideOf(verdict),
      ].join(' '),
    ),
  );
}

describe('the wishes of a plan', () => {
  test('each have what the grades give at their place; only a vocational first one has its two points (A-ADM-7)', () => {
    const lukio: Wish = { form: 'lukio', target: ' yhteislyseo ' };
    const luksia: Wish = { form: 'vocational', target: 'Luksia' };
    expect(told(played([luksia, lukio, { form: 'kops' }]))).toEqual([
      '2027 1 first points 15.00 2026 under',
      '2027 2 – lukio 7.00 2026 at',
      '2027 3 – – – –',
    ]);
    expect(told(played([lukio, luksia]))).toEqual(['2027 1 – lukio 7.00 2026 at', '2027 2 – points 13.00 2026 under']);
  });

  test('of another form than the target of the same name have no limit', () => {
    expect(told(played([{ form: 'vocational', target: 'Yhteislyseo' }]))).toEqual(['2027 1 first points 15.00 – –']);
  });

  test('say no points as whole when an average behind them is not known', () => {
    const grades: StoredGrades = { kind: 'averages', on: ONNI.on, all: '7.2' };
    expect(told(played([{ form: 'vocational', target: 'Luksia' }], [LUKSIA], grades))).toEqual([
      '2027 1 first – 2026 –',
    ]);
  });
});

describe('a target', () => {
  const outlook = outlookOf(played([]), 2027);
  if (outlook === undefined) throw new Error('no outlook');

  test('is aimed at by the latest limit that is known, or by that of a year', () => {
    expect(latestLimit(LUKIO)).toEqual({ year: 2026, value: '7.00' });
    expect(targetGoal(LUKIO, outlook)).toEqual({ kind: 'lukio', limit: fraction(7), weights: [] });
    expect(targetGoal(LUKIO, outlook, LUKIO.limits[0])).toEqual({ kind: 'lukio', limit: exactly(7.3), weights: [] });
    expect(targetGoal({ ...LUKIO, limits: [] }, outlook)).toBe(undefined);
    // Half a point cannot be had: the next whole one is asked for.
    const goal = targetGoal({ ...LUKSIA, limits: [{ year: 2026, value: '15.5' }] }, outlook);
    expect(goal?.kind === 'points' ? goal.total : undefined).toBe(16);
  });

  test('with a test of its own compares the average and the points of the test together (A-ADM-17)', () => {
    const goal = targetGoal({ ...LUKIO, limits: [{ year: 2026, value: '10.20' }], testPoints: '3.5' }, outlook);
    if (goal === undefined) throw new Error('no goal');
    expect(verdictOf(goal, outlook, [], { context })).toEqual({
      value: exactly(10.5),
      limit: exactly(10.2),
      difference: exactly(0.3),
    });
  });

  test('with points of which a part is unknown is over its limit when they are, and otherwise cannot be told', () => {
    const known = (all: string) => outlookOf(played([], [LUKSIA], { kind: 'averages', on: ONNI.on, all }), 2027);
    const side = (all: string) => {
      const of = known(all);
      const goal = of === undefined ? undefined : targetGoal(LUKSIA, of);
      const verdict = of === undefined || goal === undefined ? undefined : verdictOf(goal, of, [], { context });
      return verdict === undefined ? 'unknown' : sideOf(verdict);
    };
    // 7.20 gives 7 + 6 + 2 = 15 without the arts, 7.60 gives 17.
    expect([side('7.2'), side('7.6')]).toEqual(['unknown', 'over']);
  });
});
