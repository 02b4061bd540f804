import { describe, expect, test } from 'vitest';
import { checksOf } from '#domain/engine/checks.ts';
import type { PlannerContext } from '#domain/engine/replay.ts';
import { replay } from '#domain/engine/replay.ts';
import type { Item, PlannedRaise } from '#domain/plan/item.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { item, plan, situation } from '../../support/plans.ts';
import { plannerContext } from '../../support/school.ts';

const real = plannerContext('2026-11-25');

/** The school with its own permit for basic education, or with a partner's, known or assumed. */
function withPermit(held: boolean, partner: string | null, assumed = false): PlannerContext {
  const basicEducation = { held, partner, assumed, source: 'R-KAN-4' };
  return { ...real, school: { ...real.school, permits: { ...real.school.permits, basicEducation } } };
}

const certain = withPermit(true, null);
const OWN = real.school.school.name;
const onni = situation('2010-10-03', '2026-05-30', {
  grades: {
    kind: 'certificate',
    certificate: {
      on: isoDate('2026-05-30'),
      subjects: [
        { subject: 'MA', grade: 5 },
        { subject: 'B1', language: 'SV', grade: 6 },
        { subject: 'MU', grade: 7 },
      ],
    },
  },
});

function checksFor(planned: readonly Item[], context = certain, happened: readonly Item[] = []) {
  return checksOf(replay(plan(onni, happened, planned), 'A', context)).filter(({ reason }) =>
    reason.code.startsWith('raise.'),
  );
}

function examination(raise: PlannedRaise, on = '2027-04-22', id = 'exam'): Item {
  return item(id, on, { move: 'specialExamination', raise });
}

function found(raise: PlannedRaise, on?: string, context?: PlannerContext): readonly string[] {
  return checksFor([examination(raise, on)], context).map(
    ({ weight, reason: { rule, code } }) => `${weight} ${rule} ${code}`,
  );
}

/** The plan after the first mend that changes a raise, and what is still told of it. */
function afterMend(planned: readonly Item[], context?: PlannerContext) {
  const mend = checksFor(planned, context)
    .flatMap(({ mends }) => mends)
    .find(({ kind }) => kind === 'changeRaise' || kind === 'move');
  if (mend === undefined) return undefined;
  const items = planned.map((each): Item => {
    if (mend.kind === 'changeRaise') return each.id === mend.item.id ? mend.item : each;
    return mend.kind === 'move' && each.id === mend.itemId ? { ...each, date: { on: mend.to } } : each;
  });
  const [first] = items;
  return {
    date: first?.date,
    registerBy: first?.move === 'specialExamination' ? first.raise?.registerBy : undefined,
    left: checksFor(items, context).map(({ reason }) => reason.code),
  };
}

const may = isoDate('2027-05-21');

describe('a planned raise', () => {
  test('of a subject on the certificate, in the register in time, is fine', () => {
    expect(found({ subject: 'MA', from: 5, wished: 7, registerBy: may })).toEqual([]);
  });

  test.each([
    ['of a subject that is not on the certificate (A-GRADE-5)', { subject: 'KE', wished: 8 }, 'raise.notOnCertificate'],
    ['of another language (A-GRADE-6)', { subject: 'B1', language: 'FI', wished: 8 }, 'raise.otherVariant'],
    ['that is no better (A-GRADE-1)', { subject: 'MA', wished: 5 }, 'raise.notBetter'],
  ] as const)('%s says why it would not count', (_, raise, code) => {
    expect(found(raise).map((text) => text.split(' ').at(-1))).toEqual([code]);
  });

  test('that another raise of the subject makes needless is told (A-GRADE-1)', () => {
    const gained = item('gained', '2026-11-02', {
      move: 'specialExamination',
      raise: { subject: 'MA', wished: 8, result: 8, confirmedOn: isoDate('2026-11-20') },
    });
    const again = examination({ subject: 'MA', wished: 7, registerBy: may });
    expect(checksFor([again], certain, [gained]).map(({ reason }) => reason)).toEqual([
      { rule: 'A-GRADE-1', code: 'raise.otherIsEnough', params: { subject: 'MA', grade: 8, on: '2026-11-02' } },
    ]);
    const higher = examination({ subject: 'MA', wished: 8, registerBy: may }, '2027-04-15', 'higher');
    expect(checksFor([again, higher]).map(({ itemId, reason }) => [itemId, reason.code])).toEqual([
      ['exam', 'raise.otherIsEnough'],
    ]);
  });
});

describe('the last day of a raise (R-APP-22, R-RAISE-6)', () => {
  test.each([
    ['in the register after the limit', { registerBy: isoDate('2027-06-11') }, '2027-04-22', 'raise.afterCutOff'],
    [
      'examined in autumn, in the register after the limit',
      { registerBy: isoDate('2027-06-20') },
      '2026-12-10',
      'raise.afterCutOff',
    ],
    [
      'in the register before it is examined',
      { registerBy: isoDate('2027-03-01') },
      '2027-04-22',
      'raise.registeredBeforeExamination',
    ],
    ['examined the day before the limit', {}, '2027-06-03', 'raise.certificateTakesTime'],
  ] as const)('%s is told', (_, days, on, code) => {
    const codes = found({ subject: 'MA', from: 5, wished: 7, ...days }, on);
    expect(codes.filter((text) => text.startsWith('warns')).map((text) => text.split(' ').at(-1))).toEqual([code]);
  });

  test('what is offered brings the examination and its certificate in time', () => {
    const late = examination({ subject: 'MA', from: 5, wished: 7, registerBy: isoDate('2027-06-11') });
    expect(afterMend([late])).toEqual({ date: { on: '2027-04-22' }, registerBy: '2027-05-21', left: [] });
    const far = examination({ subject: 'MA', from: 5, wished: 7 }, '2027-06-03');
    expect(afterMend([far])).toEqual({ date: { on: '2027-04-23' }, registerBy: '2027-05-21', left: [] });
  });

  test('after the limit of the plan’s own application is told, without one it is for the next', () => {
    const june = examination({ subject: 'MA', from: 5, wished: 7, registerBy: isoDate('2027-06-14') }, '2027-06-08');
    const apply = item('apply', '2027-03-01', { move: 'apply', form: 'lukio', way: 'jointApplication' });
    const codes = (planned: readonly Item[]) =>
      checksFor(planned)
        .filter(({ weight }) => weight === 'warns')
        .map(({ reason }) => reason.code);
    expect([codes([june, apply]), codes([june])]).toEqual([['raise.afterCutOff'], []]);
  });

  test('on a day without teaching is told with the school day before it (R-CAL-1)', () => {
    const ascension = examination({ subject: 'MA', from: 5, wished: 7, registerBy: may }, '2027-05-06');
    expect(checksFor([ascension]).map(({ weight, reason }) => [weight, reason.code, reason.params])).toEqual([
      ['tells', 'raise.noTeaching', { to: '2027-05-05' }],
    ]);
    expect(afterMend([ascension])).toEqual({ date: { on: '2027-05-05' }, registerBy: '2027-05-21', left: [] });
  });
});

describe('who certifies a raise (R-RAISE-2)', () => {
  const by = (certifier: string | undefined, context: PlannerContext) =>
    found(
      { subject: 'MA', from: 5, wished: 7, registerBy: may, ...(certifier !== undefined && { certifier }) },
      undefined,
      context,
    );

  test('the school with its permit, a partner that has it, and a municipality are fine', () => {
    expect([by(OWN, certain), by(undefined, certain), by('Lohjan kaupunki', withPermit(false, null))]).toEqual([
      [],
      [],
      [],
    ]);
    expect(by('Lohjan kaupunki', withPermit(false, 'lohja'))).toEqual([]);
  });

  test('the school without a permit, nobody, and a partner of another kind are told', () => {
    const none = withPermit(false, null);
    const other = real.school.partners.find(({ kind }) => kind === 'vocational')?.name;
    expect([by(OWN, none), by(undefined, none), by(other, none)]).toEqual([
      ['warns R-RAISE-2 raise.schoolHasNoPermit'],
      ['warns R-RAISE-2 raise.permitHolder'],
      ['warns R-RAISE-2 raise.partnerPermitUnknown'],
    ]);
  });

  test('a partner that holds the permit is offered instead of the school', () => {
    const partner = real.school.partners.find(({ kind }) => kind === 'municipality');
    const context = withPermit(false, partner?.code ?? null);
    const own = examination({ subject: 'MA', from: 5, wished: 7, registerBy: may, certifier: OWN });
    expect(afterMend([own], context)?.left).toEqual([]);
  });

  test('an assumed permit is told once, whom to ask', () => {
    const two = [
      examination({ subject: 'MA', from: 5, wished: 7, registerBy: may }),
      examination({ subject: 'B1', language: 'SV', from: 6, wished: 7, registerBy: may }, '2027-04-15', 'swedish'),
    ];
    expect(
      checksFor(two, withPermit(true, null, true)).map(({ weight, reason: { rule, code }, mends }) => [
        weight,
        rule,
        code,
        mends,
      ]),
    ).toEqual([['tells', 'R-KAN-4', 'raise.permitAssumed', [{ kind: 'ask', whom: 'school' }]]]);
  });
});

describe('an arts subject (R-RAISE-5, A-GRADE-3)', () => {
  const music = { subject: 'MU', wished: 9, registerBy: may } as const;

  test('is told where it can be raised, and the school itself cannot', () => {
    expect(found(music)).toEqual(['tells R-RAISE-5 raise.artsElsewhere']);
    expect(found({ ...music, certifier: OWN })).toEqual(['warns R-RAISE-5 raise.artsElsewhere']);
    expect(found({ ...music, certifier: 'Lohjan kaupunki' })).toEqual(['tells R-RAISE-5 raise.artsElsewhere']);
  });

  test('cannot be raised in adult basic education', () => {
    const adult = item('adult', '2026-08-11', { move: 'begin', form: 'adultBasic' });
    expect(
      checksFor([examination(music)], certain, [adult]).map(({ weight, reason }) => [weight, reason.code]),
    ).toEqual([['warns', 'raise.artsElsewhere']]);
  });
});
