import { describe, expect, test } from 'vitest';
import { firstWishIsVocational, nextJointApplicationYear, studyAmountsOf } from '#domain/engine/admission.ts';
import { examinationDay, raisesOf } from '#domain/engine/planned-raises.ts';
import { replay } from '#domain/engine/replay.ts';
import type { Item } from '#domain/plan/item.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { item, plan, situation } from '../../support/plans.ts';
import { plannerContext } from '../../support/school.ts';

const context = plannerContext('2026-11-25');
const nea = situation('2009-02-17', '2025-05-31');

function played(planned: readonly Item[], happened: readonly Item[] = []) {
  return replay(plan(nea, happened, planned), 'A', context);
}

describe('what the plan gives toward the six points (A-ADM-6, A-ADM-6b)', () => {
  test('KOPS from 30.11.: the 17 weeks are full on 23.4., and the op are those that the plan expects', () => {
    const begin = item('b', '2026-11-30', { move: 'begin', form: 'kops' });
    const register = item('r', '2027-05-21', { move: 'earn', form: 'kops', amount: 26.5, unit: 'op' });
    expect(studyAmountsOf(played([begin, register]), 2027)).toEqual([
      { form: 'kops', unit: 'studentWeek', amount: 17, on: '2027-04-23' },
      { form: 'kops', unit: 'op', amount: 26.5, on: '2027-05-21' },
    ]);
  });

  test('TUVA in autumn: 19 weeks by the calendar while none are recorded', () => {
    const begin = item('b', '2026-08-11', { move: 'begin', form: 'tuva' });
    expect(studyAmountsOf(played([], [begin]), 2027)).toEqual([
      { form: 'tuva', unit: 'tuvaWeek', amount: 19, on: '2027-01-08' },
    ]);
  });

  test('what has been recorded is a part of it: the calendar goes on from the last record', () => {
    const begin = item('b', '2026-08-11', { move: 'begin', form: 'tuva' });
    const five = item('r', '2026-10-09', { move: 'earn', form: 'tuva', amount: 5, unit: 'tuvaWeek' });
    // Nine weeks have gone by the record; the fourteen that are missing are full when the calendar has 23.
    expect(studyAmountsOf(played([], [begin, five]), 2027)).toEqual([
      { form: 'tuva', unit: 'tuvaWeek', amount: 5, on: '2026-10-09' },
      { form: 'tuva', unit: 'tuvaWeek', amount: 14, on: '2027-02-05' },
    ]);
  });

  test('op of KOPS grow with the weeks: both limits are full on the same day, not on the last day of the right', () => {
    const begin = item('b', '2025-08-11', { move: 'begin', form: 'kops' });
    const end = item('e', '2026-05-29', { move: 'complete', form: 'kops' });
    const days = studyAmountsOf(played([], [begin, end]), 2027).map(({ unit, amount, on }) => [unit, amount, on]);
    expect(days).toEqual([
      ['studentWeek', 17, '2025-12-15'],
      ['op', 26.5, '2025-12-15'],
    ]);
  });

  test('a plan without either gives nothing', () => {
    expect(studyAmountsOf(played([]), 2027)).toEqual([]);
  });
});

test('the next joint application is the one whose window has not closed', () => {
  expect(nextJointApplicationYear(isoDate('2026-03-17'))).toBe(2026);
  expect(nextJointApplicationYear(isoDate('2026-03-18'))).toBe(2027);
});

test('examinations are on teaching days, four weeks before the register, each further one a week earlier', () => {
  expect(examinationDay({ context }, isoDate('2027-05-21'))).toBe('2027-04-23');
  expect(examinationDay({ context }, isoDate('2027-05-21'), 1)).toBe('2027-04-16');
  expect(examinationDay({ context }, isoDate('2026-11-27'))).toBe('2026-11-26');
});

test('a raise has the day on which its certificate is in the register, never before its examination', () => {
  const raise = { subject: 'MA', from: 5, wished: 7, registerBy: isoDate('2027-05-21') } as const;
  const early = item('e', '2027-04-22', { move: 'specialExamination', raise });
  const late = item('l', '2027-05-28', { move: 'specialExamination', raise });
  expect(raisesOf(played([early, late])).map(({ raise: { on, grade } }) => [on, grade])).toEqual([
    ['2027-05-21', 7],
    ['2027-05-28', 7],
  ]);
});

test('the first wish decides who gets its points (A-ADM-7); without wishes nobody knows', () => {
  const apply = (first: 'vocational' | 'lukio') =>
    item('a', '2027-03-01', { move: 'apply', form: first, way: 'jointApplication', wishes: [{ form: first }] });
  expect(firstWishIsVocational(played([apply('vocational')]), 2027)).toBe(true);
  expect(firstWishIsVocational(played([apply('lukio')]), 2027)).toBe(false);
  expect(firstWishIsVocational(played([]), 2027)).toBe(undefined);
  // Outside the window nobody applies, so such a wish decides nothing.
  const early = item('early', '2027-01-15', {
    move: 'apply',
    form: 'lukio',
    way: 'jointApplication',
    wishes: [{ form: 'lukio' }],
  });
  expect(firstWishIsVocational(played([early, apply('vocational')]), 2027)).toBe(true);
});
