import { describe, expect, it } from 'vitest';
import { checksOf } from '#domain/engine/checks.ts';
import { replay } from '#domain/engine/replay.ts';
import type { PlanDocument } from '#domain/plan/document.ts';
import type { Situation } from '#domain/student/situation.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { item, plan, situation } from '#tests/support/plans.ts';
import { plannerContext } from '#tests/support/school.ts';

const HEAVY = new Set(['blocks', 'warns']);

/** What blocks or warns, as `weight rule code day`. */
function heavy(document: PlanDocument, today: string): readonly string[] {
  return checksOf(replay(document, 'A', plannerContext(today)))
    .filter(({ weight }) => HEAVY.has(weight))
    .map(({ weight, reason, on }) => `${weight} ${reason.rule} ${reason.code} ${on}`);
}

const begin = (id: string, on: string, form: 'lukio' | 'kops' | 'vocational') => item(id, on, { move: 'begin', form });
const basic = (value: NonNullable<Situation['basicEducation']>['value']): Partial<Situation> => ({
  basicEducation: { value, origin: 'told' },
});

describe('a learner under the duty without a place', () => {
  const who = situation('2010-03-03', '2026-05-30');

  it('is warned of when nothing has begun after the certificate (R-OV-21)', () => {
    expect(heavy(plan(who), '2026-11-23')).toEqual(['warns R-OV-21 gap.noNext 2026-05-30']);
    expect(heavy(plan(who, [begin('l', '2026-08-06', 'lukio')]), '2026-11-23')).toEqual([]);
  });

  it('is warned of when what begins begins too late', () => {
    expect(heavy(plan(who, [], [begin('l', '2027-08-10', 'lukio')]), '2026-11-23')).toEqual([
      'warns R-OV-21 gap.begun 2026-05-30',
    ]);
    expect(heavy(plan(who, [], [begin('l', '2026-08-31', 'lukio')]), '2026-06-15')).toEqual([]);
    expect(heavy(plan(who, [], [begin('l', '2026-09-01', 'lukio')]), '2026-06-15')).toEqual([
      'blocks R-OV-21 gap.beforeNext 2026-05-30',
    ]);
  });

  it('is warned of without a day of the past too, and a younger one belongs to basic education', () => {
    expect(heavy(plan(situation('2010-03-03', undefined, basic({ kind: 'abroad' }))), '2026-11-23')).toEqual([
      'warns R-OV-20 gap.noPlace 2026-11-23',
    ]);
    const left = basic({ kind: 'left', on: isoDate('2026-06-06') });
    expect(heavy(plan(situation('2010-03-03', undefined, left)), '2026-11-23')).toEqual([
      'warns R-ABE-3 basicDuty.runs 2026-11-23',
    ]);
  });

  it('is no longer warned of once 18 (R-X-11)', () => {
    const vocational = [
      begin('v', '2023-08-12', 'vocational'),
      item('d', '2025-03-01', { move: 'deemResigned', form: 'vocational' }),
    ];
    expect(heavy(plan(situation('2007-08-08', '2023-05-31'), vocational), '2025-04-01')).toEqual([
      'warns R-X-2 gap.noNext 2025-03-01',
    ]);
    expect(heavy(plan(situation('2007-08-08', '2023-05-31'), vocational), '2026-11-23')).toEqual([]);
  });
});

describe('a gap that can still be avoided', () => {
  it('blocks although the end before it has happened (R-OV-21)', () => {
    const happened = [
      begin('k', '2026-08-11', 'kops'),
      item('e', '2027-05-20', { move: 'earn', form: 'kops', amount: 55, unit: 'op' }),
      item('c', '2027-05-28', { move: 'complete', form: 'kops' }),
    ];
    const document = plan(situation('2010-12-02', '2026-05-30'), happened, [begin('l', '2027-10-04', 'lukio')]);
    expect(heavy(document, '2027-06-15')).toEqual(['blocks R-OV-21 gap.beforeNext 2027-05-28']);
  });

  it('warns while it goes on past the day on which the municipality assigns a place (R-OV-29)', () => {
    const happened = [
      begin('v', '2026-08-11', 'vocational'),
      item('d', '2026-09-28', { move: 'deemResigned', form: 'vocational' }),
      item('n', '2026-10-05', { move: 'notifyMunicipality' }),
    ];
    const next = (on: string) => plan(situation('2010-02-17', '2026-05-30'), happened, [begin('l', on, 'lukio')]);
    expect(heavy(next('2026-12-04'), '2026-11-23')).toEqual([]);
    expect(heavy(next('2026-12-05'), '2026-11-23')).toEqual(['warns R-X-2 gap.begun 2026-09-28']);
  });

  it('is none between the last day of a right and the day after', () => {
    const happened = [
      begin('l', '2026-08-06', 'lukio'),
      item('a', '2026-10-30', { move: 'attendLast', form: 'lukio' }),
      item('d', '2026-11-30', { move: 'deemResigned', form: 'lukio' }),
    ];
    const apply = item('j', '2027-02-23', { move: 'apply', form: 'lukio', way: 'jointApplication' });
    const next = (on: string) => plan(situation('2010-03-03', '2026-05-30'), happened, [begin('k', on, 'kops'), apply]);
    expect(heavy(next('2026-12-01'), '2026-11-23').filter((each) => each.includes('gap'))).toEqual([]);
    expect(heavy(next('2026-12-02'), '2026-11-23').filter((each) => each.includes('gap'))).toEqual([
      'blocks R-X-2 gap.beforeNext 2026-11-30',
    ]);
  });

  it('is none for a learner suspended until further notice (R-OV-14)', () => {
    const happened = [
      begin('l', '2025-08-07', 'lukio'),
      item('s', '2026-11-02', { move: 'suspend', form: 'lukio', reason: 'permanentIllness' }),
    ];
    expect(heavy(plan(situation('2009-08-08', '2025-05-31'), happened), '2026-11-23')).toEqual([]);
  });
});

describe('the one-month rule (R-OV-27)', () => {
  it('is not of basic education, nor of the time before 1.8.2022', () => {
    const attending = situation('2011-03-03', undefined, basic({ kind: 'attending' }));
    const stopped = item('a', '2026-10-20', { move: 'attendLast', form: 'basicEducation' });
    expect(heavy(plan(attending, [stopped]), '2026-11-23').filter((each) => each.includes('oneMonth'))).toEqual([]);
    const in2021 = [
      begin('v', '2021-08-10', 'vocational'),
      item('a', '2021-10-30', { move: 'attendLast', form: 'vocational' }),
    ];
    expect(heavy(plan(situation('2005-12-03', '2021-06-05'), in2021), '2021-11-10')).toEqual([]);
  });

  it('speaks of each of two rights that share a name', () => {
    const happened = [
      begin('l', '2025-08-07', 'lukio'),
      item('a', '2026-01-10', { move: 'attendLast', form: 'lukio' }),
      begin('k', '2026-03-01', 'kops'),
      item('r', '2026-03-01', { move: 'resign', form: 'lukio' }),
      begin('l2', '2026-08-10', 'lukio'),
      item('rk', '2026-08-10', { move: 'resign', form: 'kops' }),
      item('a2', '2026-10-01', { move: 'attendLast', form: 'lukio' }),
    ];
    expect(heavy(plan(situation('2010-03-03', '2025-05-31'), happened), '2026-11-23')).toEqual([
      'warns R-OV-27 limit.oneMonthPassed 2026-11-01',
      'warns R-OV-20 apply.inInterruption 2026-11-01',
    ]);
  });
});
