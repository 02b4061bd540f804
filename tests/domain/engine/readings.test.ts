import { describe, expect, it } from 'vitest';
import { checksOf } from '#domain/engine/checks.ts';
import { deadlinesOf } from '#domain/engine/deadlines.ts';
import { optionsOn } from '#domain/engine/options.ts';
import { replay } from '#domain/engine/replay.ts';
import type { PlanDocument } from '#domain/plan/document.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { item, plan, situation } from '#tests/support/plans.ts';
import { plannerContext } from '#tests/support/school.ts';

const TODAY = '2026-11-25';
const played = (document: PlanDocument) => replay(document, 'A', plannerContext(TODAY));

/** Each option by its id: its answer and what it asks. */
function answers(document: PlanDocument, on: string, ...ids: readonly string[]): readonly string[] {
  const options = optionsOn(played(document), isoDate(on));
  return ids.map((id) => {
    const option = options.find((each) => each.id === id);
    const asked = option?.answer.questions.map(({ reason, whom }) => `${reason.code} ${reason.rule} ${whom}`) ?? [];
    return [id, option?.answer.kind, ...asked].join(': ');
  });
}

const maryam = situation('2010-04-04', '2026-05-30', { residence: { value: 'none', origin: 'told' } });

describe('a person without a municipality of residence (R-OV-1)', () => {
  it('has both readings in the findings, with a fact to fill in and whom to ask', () => {
    expect(checksOf(played(plan(maryam))).filter(({ reason }) => reason.rule === 'R-OV-1')).toEqual([
      {
        id: `duty.noResidence ${TODAY}`,
        weight: 'warns',
        reason: {
          code: 'duty.noResidence',
          rule: 'R-OV-1',
          params: { lastDay: '2028-04-03', until: '2030-12-31' },
        },
        on: TODAY,
        mends: [
          { kind: 'fact', field: 'residence' },
          { kind: 'ask', whom: 'municipality' },
        ],
      },
    ]);
  });

  it('of age has only free education to ask about, and past it nothing', () => {
    const codes = (birthDate: string) =>
      checksOf(played(plan({ ...maryam, birthDate: { value: isoDate(birthDate), origin: 'told' } }))).flatMap(
        ({ reason }) => (reason.rule === 'R-OV-1' ? [reason.code] : []),
      );
    expect(codes('2007-04-04')).toEqual(['free.noResidence']);
    expect(codes('2005-04-04')).toEqual([]);
  });

  it('has the days of the other reading among the deadlines, told as such', () => {
    const deadlines = deadlinesOf(played(plan(maryam))).filter(({ ifDutyApplies }) => ifDutyApplies === true);
    expect(deadlines.map(({ code, on }) => `${code} ${on}`)).toEqual([
      'dutyLastDay 2028-04-03',
      'kopsStartBy 2028-04-03',
      'extensionFrom 2030-07-01',
      'freeEducationUntil 2030-12-31',
    ]);
    const settled = deadlinesOf(played(plan(situation('2010-04-04', '2026-05-30'))));
    expect(settled.filter(({ ifDutyApplies }) => ifDutyApplies === true)).toEqual([]);
  });

  it('asks the municipality wherever the readings differ, and nowhere else', () => {
    const on = '2026-11-30';
    expect(
      answers(
        plan(maryam),
        on,
        'begin:kops',
        'begin:lukio',
        'begin:vocational:otherField',
        'begin:tuva',
        'begin:adultBasic',
        'notifyMunicipality',
        'askExtension',
      ),
    ).toEqual([
      'begin:kops: ask: duty.noResidence R-OV-1 municipality',
      'begin:lukio: ask: free.noResidence R-OV-1 municipality',
      'begin:vocational:otherField: ask: free.noResidence R-OV-1 municipality',
      'begin:tuva: openIf',
      'begin:adultBasic: closed',
      'notifyMunicipality: ask: duty.noResidence R-OV-1 municipality',
      'askExtension: ask: free.noResidence R-OV-1 municipality',
    ]);
    const studying = plan(maryam, [item('b', '2026-08-11', { move: 'begin', form: 'tuva' })]);
    expect(answers(studying, on, 'resign:tuva', 'suspend:tuva', 'interrupt:tuva')).toEqual([
      'resign:tuva: ask: duty.noResidence R-OV-1 municipality',
      'suspend:tuva: ask: duty.noResidence R-OV-1 municipality',
      'interrupt:tuva: ask: duty.noResidence R-OV-1 municipality',
    ]);
  });

  it('past 18 cannot begin KOPS in either reading (R-KOPS-2)', () => {
    expect(answers(plan(maryam), '2028-04-04', 'begin:kops')).toEqual(['begin:kops: closed']);
  });
});

describe('what is asked of a learner in the last year of basic education (R-OV-18)', () => {
  const attending = (birthDate: string) =>
    plan(situation(birthDate, undefined, { basicEducation: { value: { kind: 'attending' }, origin: 'told' } }));
  const applications = (birthDate: string) =>
    checksOf(played(attending(birthDate))).flatMap(({ reason, mends }) =>
      reason.code === 'apply.beforeEnd'
        ? [{ ...reason.params, apply: mends.flatMap((mend) => (mend.kind === 'add' ? [mend.draft.date] : [])) }]
        : [],
    );

  it('is an application before the end of the school year of turning 16, in which the certificate is expected', () => {
    expect(applications('2011-03-01')).toEqual([
      { form: 'basicEducation', by: '2027-06-05', estimate: true, apply: [{ on: '2027-02-23' }] },
    ]);
    expect(applications('2011-12-31').map(({ by }) => by)).toEqual(['2027-06-05']);
  });

  it('is an application by the end of the duty to attend when that year is past (R-ABE-2)', () => {
    expect(applications('2010-05-09')).toEqual([
      { form: 'basicEducation', by: '2027-06-05', estimate: false, apply: [{ on: '2027-02-23' }] },
    ]);
  });
});

describe('TUVA past the free time (R-TUVA-22)', () => {
  it('is told as free for everybody, and degree education as not free', () => {
    const document = plan(situation('2005-02-01', '2021-06-05'));
    const options = optionsOn(played(document), isoDate('2026-11-30'));
    const free = (id: string) => {
      const answer = options.find((each) => each.id === id)?.answer;
      return [...(answer?.conditions ?? []), ...(answer?.told ?? []), ...(answer?.unmet ?? [])].flatMap(
        ({ code, rule }) => (code.startsWith('free.') ? [`${code} ${rule}`] : []),
      );
    };
    expect(free('begin:tuva')).toEqual(['free.teachingForAll R-TUVA-22']);
    expect(free('begin:lukio')).toEqual(['free.tooLate R-OV-36']);
  });
});
