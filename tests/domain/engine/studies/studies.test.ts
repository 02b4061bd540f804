import { describe, expect, test } from 'vitest';
import { checksOf } from '#domain/engine/checks.ts';
import { replay } from '#domain/engine/replay.ts';
import { contentsOfRights } from '#domain/engine/studies/contents-of-rights.ts';
import { leavingOn } from '#domain/engine/studies/leaving.ts';
import { loadOf } from '#domain/engine/studies/load.ts';
import { midYearOf } from '#domain/engine/studies/mid-year.ts';
import { placementsOf } from '#domain/engine/studies/placement.ts';
import { proposeStudies } from '#domain/engine/studies/proposals.ts';
import type { Item } from '#domain/plan/item.ts';
import type { Study } from '#domain/plan/study.ts';
import type { Situation } from '#domain/student/situation.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { item, plan, situation } from '../../../support/plans.ts';
import { plannerContext } from '../../../support/school.ts';

const context = plannerContext('2026-11-25');
const onni = situation('2010-10-03', '2026-05-30', { goal: { form: 'lukio' } });
const nea = situation('2009-02-17', '2025-05-31');

function replayed(
  student: Situation,
  items: readonly Item[],
  studies: readonly Study[] = [],
  happened: readonly Item[] = [],
) {
  return replay(plan(student, happened, items, studies), 'A', context);
}

function proposed(student: Situation, items: readonly Item[], rightKey: string, happened: readonly Item[] = []) {
  let next = 0;
  const { add } = proposeStudies(replayed(student, items, [], happened), rightKey, () => `s${(next += 1)}`);
  return { add, replayed: replayed(student, items, add, happened) };
}

function kops(id: string, part: string, amount: number, code?: string, year = 2026): Study {
  return { id, form: 'kops', part, amount, unit: 'op', ...(code !== undefined && { period: { year, code } }) };
}

const beginKops = item('begin', '2026-11-30', { move: 'begin', form: 'kops' });

describe('where planned studies fall', () => {
  test('a period that the right reaches only in part holds them for the days that are left', () => {
    const [placement] = placementsOf(
      replayed(nea, [item('b', '2027-01-07', { move: 'begin', form: 'kops' })], [kops('s', '1002', 2, 'P3')]),
    );
    expect(placement).toEqual({
      kind: 'placed',
      study: kops('s', '1002', 2, 'P3'),
      rightKey: 'kops',
      period: { code: 'P3', year: 2026, from: '2026-11-30', to: '2027-02-05', estimate: false },
      from: '2027-01-07',
      to: '2027-02-05',
      weeks: 4.4,
      estimate: false,
    });
  });

  test.each([
    ['no period', kops('s', '1002', 4), 'noPeriod'],
    ['a period that the school does not have', kops('s', '1002', 4, 'P9'), 'unknownPeriod'],
    ['a period before the start', kops('s', '1002', 4, 'P1'), 'beforeStart'],
    ['a period after the end', kops('s', '1002', 4, 'P1', 2027), 'afterEnd'],
    ['a right that the plan does not have', { ...kops('s', '101', 4, 'P4'), form: 'tuva' }, 'noRight'],
  ] as const)('%s: the study stays in the plan and says why', (_, study, why) => {
    const leave = item('leave', '2027-05-28', { move: 'resign', form: 'kops' });
    const begins = item('v', '2027-05-28', { move: 'begin', form: 'vocational' });
    expect(placementsOf(replayed(nea, [beginKops, begins, leave], [study]))).toEqual([
      { kind: 'notPlaced', study, rightKey: study.form, why },
    ]);
  });

  test('a period after the year of KOPS is past the limit (R-KOPS-6)', () => {
    const study = kops('s', '1002', 4, 'P4', 2027);
    expect(placementsOf(replayed(nea, [beginKops], [study]))).toEqual([
      { kind: 'notPlaced', study, rightKey: 'kops', why: 'afterLimit' },
    ]);
  });

  test('nothing that is planned disappears when the start moves', () => {
    const studies = [kops('s1', '1002', 4, 'P3'), kops('s2', '1003', 4, 'P4')];
    const moved = replayed(nea, [item('begin', '2027-02-08', { move: 'begin', form: 'kops' })], studies);
    const [contents] = contentsOfRights(moved);
    expect(contents?.notPlaced.map(({ study }) => study.id)).toEqual(['s1']);
    expect(contents?.whole).toEqual({
      accepted: 0,
      credited: 0,
      claimed: 0,
      planned: 4,
      notPlaced: 4,
      sum: 4,
      least: 53,
      missing: 49,
    });
    expect(checksOf(moved).map(({ reason }) => reason)).toContainEqual({
      code: 'studies.notPlaced',
      rule: 'R-PLAN-0',
      params: { form: 'kops', count: 1 },
    });
  });
});

describe('totals', () => {
  const earned = item('earned', '2026-12-18', { move: 'earn', form: 'kops', amount: 2, unit: 'op', part: '1002' });
  const begun = item('begin', '2026-08-11', { move: 'begin', form: 'kops' });

  test('each amount is counted once: accepted, credited, claimed, planned', () => {
    const student: Situation = {
      ...nea,
      priorLearning: [
        { id: 'l1', kind: 'kopsModules', toward: 'kops', part: '1003', amount: 3, unit: 'op', state: 'accepted' },
        { id: 'l2', kind: 'workOrHobby', toward: 'kops', part: '1004', credited: 2, state: 'claimed' },
        { id: 'l3', kind: 'workOrHobby', toward: 'kops', part: '1004', credited: 9, state: 'refused' },
        { id: 'l4', kind: 'vocationalUnits', toward: 'kops', amount: 15, unit: 'osp', state: 'accepted' },
      ],
    };
    const planned = item('planned', '2027-05-21', { move: 'earn', form: 'kops', amount: 6, unit: 'op' });
    const [contents] = contentsOfRights(
      replayed(
        student,
        [planned],
        [kops('s', '1002', 2, 'P4')],
        [begun, { ...earned, date: { on: isoDate('2026-11-20') } }],
      ),
    );
    expect(contents?.whole).toEqual({
      accepted: 2,
      credited: 3,
      claimed: 2,
      planned: 2,
      notPlaced: 0,
      sum: 7,
      least: 53,
      missing: 46,
    });
    expect(contents?.parts.map(({ part, filling }) => [part.code, filling])).toEqual([
      ['1002', 'within'],
      ['1003', 'under'],
      ['1004', 'untouched'],
      ['1005', 'untouched'],
      ['1006', 'untouched'],
      ['1007', 'untouched'],
      ['1008', 'untouched'],
    ]);
  });

  test('more than the edition allows blocks: TUVA of 39 weeks, a part past its maximum (R-TUVA-5, R-TUVA-8)', () => {
    const begin = item('b', '2026-08-11', { move: 'begin', form: 'tuva' });
    const week = (id: string, part: string, amount: number, code: string): Study => ({
      id,
      form: 'tuva',
      part,
      amount,
      unit: 'tuvaWeek',
      period: { year: 2026, code },
    });
    const studies = [
      week('a', '101', 6, 'P1'),
      week('b2', '104', 11, 'P2'),
      week('c', '107', 8, 'P3'),
      week('d', '106', 8, 'P4'),
      week('e', '105', 6, 'P5'),
    ];
    const checks = checksOf(replayed(onni, [begin], studies)).filter(({ reason }) =>
      reason.code.startsWith('studies.'),
    );
    expect(checks.map(({ weight, reason }) => [weight, reason.rule, reason.code])).toEqual([
      ['blocks', 'R-TUVA-5', 'studies.wholeOver'],
      ['blocks', 'R-TUVA-8', 'studies.partOver'],
      ['warns', 'R-TUVA-24', 'studies.moreThanWeeks'],
    ]);
  });

  test('TUVA begun before 1.8.2023 asks for two optional parts, the one begun after does not (R-TUVA-7, R-TUVA-8)', () => {
    const codes = (begun: string) => {
      const old = replay(
        plan(
          situation('2006-03-03', '2022-05-31'),
          [],
          [item('b', begun, { move: 'begin', form: 'tuva' })],
          [
            {
              id: 's1',
              form: 'tuva',
              part: '101',
              amount: 5,
              unit: 'tuvaWeek',
              period: { year: Number(begun.slice(0, 4)), code: 'P1' },
            },
            {
              id: 's2',
              form: 'tuva',
              part: '107',
              amount: 1,
              unit: 'tuvaWeek',
              period: { year: Number(begun.slice(0, 4)), code: 'P1' },
            },
          ],
        ),
        'A',
        plannerContext('2022-07-01'),
      );
      return checksOf(old).flatMap(({ reason }) => (reason.code.startsWith('studies.') ? [reason.code] : []));
    };
    expect(codes('2022-08-11')).toEqual(['studies.fewParts']);
    expect(codes('2023-08-11')).toEqual([]);
  });
});

describe('what is proposed', () => {
  test('a whole TUVA toward lukio: twelve weeks of basic skills, 38 in all, as in case 3', () => {
    const { replayed: after } = proposed(onni, [], 'tuva', [item('b', '2026-08-11', { move: 'begin', form: 'tuva' })]);
    const [contents] = contentsOfRights(after);
    expect(contents?.parts.map(({ part, planned }) => [part.code, planned])).toEqual([
      ['101', 6],
      ['107', 12],
      ['105', 0],
      ['106', 10],
      ['103', 4],
      ['102', 3],
      ['104', 3],
    ]);
    expect(contents?.whole.sum).toBe(38);
  });

  test('a half-year KOPS: the six modules first, and no more than the weeks hold', () => {
    const leave = item('leave', '2027-05-28', { move: 'resign', form: 'kops' });
    const begins = item('v', '2027-05-28', { move: 'begin', form: 'vocational' });
    const { replayed: after } = proposed(nea, [beginKops, begins, leave], 'kops');
    const contents = contentsOfRights(after).find(({ form }) => form === 'kops');
    // 21.8 student weeks are about 34 op (R-CAL-2, R-KOPS-5); whole op are placed.
    expect(contents?.whole.sum).toBe(33);
    expect(contents?.parts.map(({ part, planned }) => [part.code, planned])).toEqual([
      ['1002', 4],
      ['1003', 4],
      ['1004', 4],
      ['1005', 4],
      ['1006', 4],
      ['1007', 4],
      ['1008', 9],
    ]);
    expect(checksOf(after).filter(({ reason }) => reason.code.startsWith('studies.'))).toEqual([]);
  });

  test('the missing adult courses only (R-ABE-9, R-ABE-13)', () => {
    const jere: Situation = {
      ...situation('2007-08-08', '2024-05-31', { hoursPerWeek: 20 }),
      basicEducation: { value: { kind: 'left' }, origin: 'told' },
      priorLearning: [
        { id: 'l', kind: 'basicEducation', toward: 'adultBasic', amount: 34, unit: 'course', state: 'accepted' },
      ],
    };
    const { add, replayed: after } = proposed(
      jere,
      [item('b', '2027-01-07', { move: 'begin', form: 'adultBasic' })],
      'adultBasic',
    );
    expect(add.length).toBe(12);
    expect(contentsOfRights(after)[0]?.whole).toEqual({
      accepted: 0,
      credited: 34,
      claimed: 0,
      planned: 12,
      notPlaced: 0,
      sum: 46,
      least: 46,
      missing: 0,
    });
  });

  test('what is there already is kept, and only the rest is proposed', () => {
    const own = kops('own', '1002', 4, 'P3');
    const before = replayed(nea, [beginKops], [own]);
    let next = 0;
    const { remove, add } = proposeStudies(before, 'kops', () => `s${(next += 1)}`);
    expect(remove).toEqual([]);
    expect(add.filter(({ part }) => part === '1002')).toEqual([]);
    expect([own, ...add].reduce((sum, { amount }) => sum + amount, 0)).toBe(53);
  });

  test('nothing is proposed for contents that are not known: another vocational field', () => {
    const other = item('b', '2027-08-10', { move: 'begin', form: 'vocational', field: 'otherField', elsewhere: true });
    expect(proposed(nea, [other], 'vocational').add).toEqual([]);
  });
});

describe('KOPS completed as planned (R-KOPS-4…8)', () => {
  const year = situation('2010-06-22', '2026-05-30');
  const begin = item('b', '2026-08-11', { move: 'begin', form: 'kops' });
  const complete = item('c', '2027-05-28', { move: 'complete', form: 'kops' });
  const answer = (studies: readonly Study[]) =>
    replayed(year, [complete], studies, [begin]).steps.find((step) => step.item.id === 'c')?.answer;

  test('53 op in the periods with six modules: open when they are accepted', () => {
    const { add } = proposed(year, [], 'kops', [begin]);
    expect(answer(add)?.conditions).toContainEqual({
      code: 'kops.opPlanned',
      rule: 'R-KOPS-8',
      params: { op: 53, needed: 53 },
    });
    expect(answer(add)?.unmet).toEqual([]);
  });

  test('a missing module closes it, whatever the sum', () => {
    const { add } = proposed(year, [], 'kops', [begin]);
    const without = add.map((study) => (study.part === '1004' ? { ...study, part: '1008' } : study));
    expect(answer(without)?.unmet).toEqual([
      { code: 'kops.modulesMissing', rule: 'R-KOPS-8', params: { missing: 1, least: 4 } },
    ]);
  });

  test('52 op close it', () => {
    const { add } = proposed(year, [], 'kops', [begin]);
    const less = add.map((study) =>
      study.part === '1008' && study.period?.code === 'P5' ? { ...study, amount: study.amount - 1 } : study,
    );
    expect(answer(less)?.unmet).toEqual([{ code: 'kops.opMissing', rule: 'R-KOPS-8', params: { op: 52, needed: 53 } }]);
  });
});

describe('the weekly load', () => {
  test('op are work, TUVA weeks teaching; work and travel come on top, and the week that is too full is told', () => {
    const student: Situation = { ...nea, hoursPerWeek: 30, otherHours: { work: 8, travel: 5 } };
    const [span] = loadOf(replayed(student, [beginKops], [kops('s', '1002', 7.4, 'P3')]));
    // 7.4 op × 27 h in 7.4 student weeks
    expect(span).toEqual({
      from: '2026-11-30',
      to: '2027-02-05',
      rows: [{ rightKey: 'kops', form: 'kops', hours: 27, counts: 'allWork' }],
      work: 8,
      travel: 5,
      total: 40,
      available: 30,
      over: 10,
      estimate: false,
    });
  });

  test('twelve courses in spring are the 18 hours a week of case 5 (R-ABE-10)', () => {
    const begin = item('b', '2027-01-07', { move: 'begin', form: 'adultBasic' });
    const student: Situation = {
      ...situation('2007-08-08', '2024-05-31'),
      basicEducation: { value: { kind: 'left' }, origin: 'told' },
    };
    const courses = (count: number, code: string, from: number): readonly Study[] =>
      Array.from({ length: count }, (_, at) => ({
        id: `c${from + at}`,
        form: 'adultBasic' as const,
        part: `MA${from + at}`,
        amount: 1,
        unit: 'course' as const,
        period: { year: 2026, code },
      }));
    const spans = loadOf(
      replayed(student, [begin], [...courses(3, 'P3', 1), ...courses(5, 'P4', 4), ...courses(4, 'P5', 9)]),
    );
    expect(spans.map(({ from, to, total }) => [from, to, total])).toEqual([
      ['2027-01-07', '2027-02-05', 19.1],
      ['2027-02-08', '2027-04-09', 18.4],
      ['2027-04-12', '2027-05-28', 16.5],
    ]);
  });

  test('the same work seen from two rights counts once', () => {
    const beside = item('sub', '2026-11-30', { move: 'begin', form: 'subjectStudent', of: 'lukio', elsewhere: true });
    const lukio: Study = {
      id: 's2',
      form: 'subjectStudent',
      part: 'ÄI1',
      amount: 2,
      unit: 'lukioOp',
      period: { year: 2026, code: 'P3' },
    };
    const inside: Study = { ...kops('s1', '1008', 2, 'P3'), inside: 'lukioStudies' };
    const both = loadOf(replayed(nea, [beginKops, beside], [inside, lukio]));
    const once = loadOf(replayed(nea, [beginKops, beside], [{ ...inside, sameAs: 's2' }, lukio]));
    // 2 op × 27 h and 2 op × 14 h 15 min, over 7.4 weeks
    expect(both.map(({ total }) => total)).toEqual([11.2]);
    expect(once.map(({ total }) => total)).toEqual([3.9]);
  });
});

describe('a start in mid-year', () => {
  test.each([
    ['2026-10-19', '2027-03-10', '2027-09-21'],
    ['2026-11-30', '2027-04-23', '2027-11-09'],
    ['2027-01-07', '2027-05-17', '2027-11-30'],
  ])('KOPS on %s: 17 weeks on %s, 34 on %s (R-CAL-3)', (on, half, whole) => {
    const start = midYearOf(replayed(nea, []), 'kops', isoDate(on));
    expect([start?.half, start?.whole]).toEqual([
      { weeks: 17, on: half },
      { weeks: 34, on: whole },
    ]);
  });

  test('KOPS from 30.11.: 21.8 weeks and about 34 op by spring, the rest stays open (R-CAL-2)', () => {
    expect(midYearOf(replayed(nea, []), 'kops', isoDate('2026-11-30'))).toEqual({
      form: 'kops',
      on: '2026-11-30',
      firstTeachingDay: '2026-11-30',
      termEnd: '2026-12-18',
      weeksToTermEnd: 3,
      springEnd: '2027-05-28',
      weeksToSpringEnd: 21.8,
      limit: '2027-11-29',
      weeksToLimit: 36.8,
      unit: 'op',
      fitsBySpring: 34,
      openAfterSpring: 19,
      half: { weeks: 17, on: '2027-04-23' },
      whole: { weeks: 34, on: '2027-11-09' },
      estimate: false,
    });
  });

  test('before the form exists there is nothing to tell', () => {
    expect(midYearOf(replayed(nea, []), 'kops', isoDate('2021-02-01'))).toBe(undefined);
  });
});

describe('leaving on a day', () => {
  test('KOPS in May after a start in November: a certificate of studies, half reached (R-KOPS-14, R-KOPS-16)', () => {
    const { replayed: after } = proposed(nea, [beginKops], 'kops');
    expect(leavingOn(after, 'kops', isoDate('2027-05-28'))).toEqual({
      rightKey: 'kops',
      form: 'kops',
      on: '2027-05-28',
      unit: 'op',
      accepted: 0,
      plannedBy: 33,
      leftUndone: 20,
      stillOpen: 20,
      weeks: 21.8,
      paper: 'certificateOfStudies',
      rule: 'R-KOPS-16',
      halfReached: true,
    });
  });

  test('a whole year of KOPS gives the certificate', () => {
    const year = situation('2010-06-22', '2026-05-30');
    const { replayed: after } = proposed(year, [], 'kops', [item('b', '2026-08-11', { move: 'begin', form: 'kops' })]);
    expect(leavingOn(after, 'kops', isoDate('2027-05-28'))?.paper).toBe('certificate');
  });

  test('there is nothing to leave before it has begun', () => {
    expect(leavingOn(replayed(nea, [beginKops]), 'kops', isoDate('2026-11-27'))).toBe(undefined);
  });
});
