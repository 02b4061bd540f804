import { describe, expect, it } from 'vitest';
import { studyChecks } from '#domain/engine/checks/study-checks.ts';
import type { Check } from '#domain/engine/replay-types.ts';
import { replay } from '#domain/engine/replay.ts';
import { lukioContents } from '#domain/forms/lukio/lukio.contents.ts';
import type { Item, LukioSyllabus } from '#domain/plan/item.ts';
import type { Study } from '#domain/plan/study.ts';
import { OWN_PART } from '#domain/plan/study.ts';
import type { PriorLearning } from '#domain/student/prior-learning.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { item, plan, situation } from '#tests/support/plans.ts';
import { plannerContext } from '#tests/support/school.ts';

const context = plannerContext('2026-11-25');

function beginLukio(syllabus: LukioSyllabus, on = '2026-08-11'): Item {
  return item('b', on, { move: 'begin', form: 'lukio', syllabus });
}

function study(part: string, amount: number, placed = true): Study {
  return {
    id: `${part} ${amount}`,
    form: 'lukio',
    part,
    amount,
    unit: 'lukioOp',
    ...(part === OWN_PART && { title: 'Lukion oma' }),
    ...(placed && { period: { year: 2026, code: 'P3' } }),
  };
}

function modules(...codes: readonly string[]): readonly Study[] {
  const parts = lukioContents(isoDate('2026-08-11'), 'young')?.parts ?? [];
  return codes.map((code) => {
    const size = parts.find((part) => part.code === code)?.size;
    if (size === undefined) throw new Error(`no module ${code}`);
    return study(code, size);
  });
}

/** The compulsory modules of the groups, of the young. */
function compulsoryOf(...groups: readonly string[]): readonly Study[] {
  const parts = lukioContents(isoDate('2026-08-11'), 'young')?.parts ?? [];
  return modules(
    ...parts.filter(({ compulsory, group }) => compulsory && groups.includes(group)).map(({ code }) => code),
  );
}

const COMMON: readonly Study[] = [
  ...compulsoryOf('AI1', 'VKENA1', 'TKRUB1', 'MAY', 'BI', 'GE', 'FY', 'KE', 'FI', 'PS', 'HI', 'YH', 'ET'),
  ...compulsoryOf('TE', 'LI', 'OP'),
  ...modules('MU1', 'KU1', 'MU2'),
];
const SHORT: readonly Study[] = [...COMMON, ...compulsoryOf('MAB')];
const LONG: readonly Study[] = [...COMMON, ...compulsoryOf('MAA')];
/** 16 op of national electives. */
const SIXTEEN = modules('BI4', 'BI5', 'BI6', 'PS2', 'PS3', 'PS4', 'PS5', 'TE2');

function total(studies: readonly Study[]): number {
  return studies.reduce((sum, { amount }) => sum + amount, 0);
}

/** Studies of the lukio's own up to 150 op. */
function filled(studies: readonly Study[], others = 0): readonly Study[] {
  return [...studies, study(OWN_PART, 150 - total(studies) - others)];
}

function electivesIn(
  studies: readonly Study[],
  {
    begin = beginLukio('young'),
    priorLearning = [],
    happened = [],
  }: {
    readonly begin?: Item;
    readonly priorLearning?: readonly PriorLearning[];
    readonly happened?: readonly Item[];
  } = {},
): readonly Check[] {
  const student = situation('2010-04-20', '2026-05-30', { priorLearning });
  return studyChecks(replay(plan(student, [begin, ...happened], [], studies), 'A', context)).filter(
    ({ reason }) => reason.code === 'studies.fewElectives',
  );
}

function told(sum: number): readonly Check[] {
  return [
    {
      id: 'studies.fewElectives lukio',
      weight: 'warns',
      reason: {
        code: 'studies.fewElectives',
        rule: 'R-LUKIO-1',
        params: { sum, least: 20, missing: 20 - sum },
      },
      on: isoDate('2026-08-11'),
      rightKey: 'lukio',
      mends: [],
    },
  ];
}

describe('national electives of lukio (R-LUKIO-1)', () => {
  it('stands on compulsory studies of 94 op with short mathematics and 102 with long', () => {
    expect([total(SHORT), total(LONG), total(SIXTEEN)]).toEqual([94, 102, 16]);
  });

  it('a full plan with fewer than 20 op of them is told what is missing, with short and with long mathematics', () => {
    expect(electivesIn(filled([...SHORT, ...SIXTEEN]))).toEqual(told(16));
    expect(electivesIn(filled([...LONG, ...SIXTEEN]))).toEqual(told(16));
    expect(electivesIn(filled(LONG))).toEqual(told(0));
  });

  it('20 op are enough', () => {
    expect(electivesIn(filled([...SHORT, ...SIXTEEN, ...modules('HI4', 'HI5')]))).toEqual([]);
    expect(electivesIn(filled([...LONG, ...SIXTEEN, ...modules('HI4', 'KOLD1')]))).toEqual([]);
  });

  it('a plan that is not full is not judged, nor one that has its last studies in no period', () => {
    expect(electivesIn(SHORT)).toEqual([]);
    expect(electivesIn([...SHORT, study(OWN_PART, 55.5)])).toEqual([]);
    expect(electivesIn([...SHORT, study(OWN_PART, 40), study(OWN_PART, 16, false)])).toEqual([]);
    expect(electivesIn([])).toEqual([]);
  });

  it('what is compulsory for others only is an elective: the other art, a second A language, begun long mathematics', () => {
    expect(electivesIn(filled([...SHORT, ...modules('KU2')]))).toEqual(told(2));
    expect(electivesIn(filled([...SHORT, ...compulsoryOf('VKA')]))).toEqual(told(12));
    expect(electivesIn(filled([...SHORT, ...modules('MAA2', 'MAA3')]))).toEqual(told(5));
  });

  it('a language at a longer syllabus than the least is compulsory all the same', () => {
    const swedish = [...SHORT.filter(({ part }) => !part.startsWith('RUB1')), ...compulsoryOf('TKRUA1')];
    expect([total(swedish), electivesIn(filled(swedish))]).toEqual([96, told(0)]);
  });

  it('counts what has been accepted and credited, and what is not itemised in favour of the student', () => {
    const accepted = item('e', '2026-10-30', { move: 'earn', form: 'lukio', amount: 2, unit: 'lukioOp', part: 'BI4' });
    const credited: PriorLearning = {
      id: 'p',
      kind: 'lukioStudies',
      toward: 'lukio',
      amount: 10,
      unit: 'lukioOp',
      state: 'accepted',
    };
    expect(electivesIn(filled(SHORT, 2), { happened: [accepted] })).toEqual(told(2));
    expect(electivesIn(filled(SHORT, 10), { priorLearning: [{ ...credited, part: 'BI4' }] })).toEqual(told(10));
    expect(electivesIn(filled(SHORT, 10), { priorLearning: [credited] })).toEqual(told(10));
    expect(electivesIn(filled([...SHORT, ...SIXTEEN], 10), { priorLearning: [credited] })).toEqual([]);
  });

  it('adults need none, and of a lukio of before 1.8.2021 the electives are not known', () => {
    const adult = { begin: beginLukio('adult') };
    expect(electivesIn([...SHORT, study(OWN_PART, 40)], adult)).toEqual([]);
    expect(electivesIn(filled(SHORT), { begin: beginLukio('young', '2020-08-11') })).toEqual([]);
  });
});
