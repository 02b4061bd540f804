import { describe, expect, it } from 'vitest';
import { checksOf } from '#domain/engine/checks.ts';
import { interruptionProposal } from '#domain/engine/interruption/proposal.ts';
import type { InterruptionStep, InterruptionStepCode, InterruptionTask } from '#domain/engine/interruption/step.ts';
import { interruptibleRights, interruptionSteps } from '#domain/engine/interruption/steps.ts';
import { replay } from '#domain/engine/replay.ts';
import { applyEdit } from '#domain/plan/edits.ts';
import type { PlanDocument } from '#domain/plan/document.ts';
import type { Item } from '#domain/plan/item.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { item, plan, situation, tied } from '#tests/support/plans.ts';
import { plannerContext } from '#tests/support/school.ts';

const titleOf = (code: InterruptionTask): string => `task ${code}`;

function stepsOf(document: PlanDocument, today: string, key: string, on: string): readonly InterruptionStep[] {
  return interruptionSteps(replay(document, 'A', plannerContext(today)), key, isoDate(on), titleOf);
}

/** One step in short: kind, day and rule. */
function short(steps: readonly InterruptionStep[], ...codes: readonly InterruptionStepCode[]): readonly string[] {
  return steps
    .filter(({ code }) => codes.length === 0 || codes.includes(code))
    .map(({ code, kind, on, rule }) => `${code} ${kind} ${on} ${rule}`);
}

function stepOf(steps: readonly InterruptionStep[], code: InterruptionStepCode): InterruptionStep {
  const found = steps.find((step) => step.code === code);
  if (found === undefined) throw new Error(`no step ${code}`);
  return found;
}

function freshIds(): () => string {
  let made = 0;
  return () => {
    made += 1;
    return `n${made}`;
  };
}

/** Aino of case 1: lukio, 17, has not taken part since 30.10.2026. */
const lukio = item('b', '2025-08-07', { move: 'begin', form: 'lukio', syllabus: 'young' });
const stopped = item('stop', '2026-10-30', { move: 'attendLast', form: 'lukio' });
const aino = situation('2009-03-14', '2025-05-31');

describe('an interruption under the duty', () => {
  it('goes from the talk to the assigned place, each step on its day (case 1)', () => {
    expect(short(stepsOf(plan(aino, [lukio, stopped]), '2026-11-23', 'lukio', '2026-10-30'))).toEqual([
      'lastAttendance day 2026-10-30 R-OV-27',
      'talk day 2026-11-23 R-OV-24',
      'support day 2026-11-23 R-OV-24',
      'papers day 2026-11-23 R-LUKIO-5',
      'warning day 2026-11-23 R-OV-27',
      'applyContinuous day 2026-11-24 R-OV-20',
      'oneMonthLimit lastDay 2026-11-30 R-OV-27',
      'nextBegins lastDay 2026-11-30 R-OV-25',
      'resign told 2026-11-30 R-OV-25',
      'applyJoint day 2027-02-23 R-APP-4',
      'notice lastDay 2026-11-30 R-OV-26',
      'deemedResigned lastDay 2026-11-30 R-OV-27',
      'responsibility from 2026-11-30 R-OV-28',
      'hearing day 2027-01-18 R-OV-29',
      'assignPlace from 2027-01-30 R-OV-29',
      'appealAssigned told 2027-02-13 R-OV-41',
      'suspension day 2026-11-23 R-OV-13',
      'suspensionDecision told 2026-11-23 R-OV-15',
      'planMeanwhile day 2026-11-23 R-PLAN-OV-1',
      'appealSuspension told 2026-11-23 R-OV-41',
      'freeGoesOn lastDay 2029-12-31 R-OV-31',
    ]);
  });

  it('a learner who means to stop talks first; holidays are no days of talks, and every day but the limits is one of teaching', () => {
    const kops = item('b', '2026-08-10', { move: 'begin', form: 'kops' });
    const context = plannerContext('2026-11-28');
    const steps = stepsOf(plan(situation('2010-06-22', '2026-05-30'), [kops]), '2026-11-28', 'kops', '2026-12-18');
    // Today is a Saturday; the warning would come on New Year's Day.
    expect(short(steps, 'talk', 'support', 'applyContinuous', 'lastAttendance', 'papers', 'warning')).toEqual([
      'talk day 2026-11-30 R-OV-24',
      'support day 2026-11-30 R-OV-24',
      'lastAttendance day 2026-12-18 R-OV-27',
      'papers day 2026-12-18 R-KOPS-16',
      'applyContinuous day 2026-12-01 R-OV-20',
      'warning day 2027-01-07 R-OV-27',
    ]);
    // The joint application opens whether there is teaching or not.
    const days = steps
      .filter(({ code, kind, draft }) => kind === 'day' && draft !== undefined && code !== 'applyJoint')
      .map(({ on }) => on);
    expect(days.filter((day) => !context.calendar.isTeachingDay(day) || day < context.today)).toEqual([]);
  });

  it('before 1.8.2022 the acts of the forms knew no month and no warning (R-OV-26, R-OV-21)', () => {
    const of = (on: string) =>
      stepsOf(
        plan(situation('2005-04-04', '2021-06-05'), [
          item('b', '2021-08-10', { move: 'begin', form: 'lukio', syllabus: 'young' }),
        ]),
        on,
        'lukio',
        on,
      );
    const codes: readonly InterruptionStepCode[] = [
      'warning',
      'oneMonthLimit',
      'nextBegins',
      'notice',
      'deemedResigned',
    ];
    expect(short(of('2022-07-31'), ...codes)).toEqual([
      'nextBegins lastDay 2022-08-31 R-OV-21',
      'notice lastDay 2022-08-31 R-OV-26',
      'deemedResigned lastDay 2022-08-31 R-OV-26',
    ]);
    expect(short(of('2022-08-01'), ...codes)).toEqual([
      'warning day 2022-08-16 R-OV-27',
      'oneMonthLimit lastDay 2022-09-01 R-OV-27',
      'nextBegins lastDay 2022-09-01 R-OV-25',
      'notice lastDay 2022-09-01 R-OV-26',
      'deemedResigned lastDay 2022-09-01 R-OV-27',
    ]);
  });

  it('guardians are heard until the 18th birthday, and turning 18 within the month ends the rest (R-X-11)', () => {
    const who = situation('2008-12-10', '2024-05-31');
    const begun = item('b', '2024-08-07', { move: 'begin', form: 'lukio', syllabus: 'young' });
    const steps = stepsOf(plan(who, [begun]), '2026-11-23', 'lukio', '2026-11-20');
    expect(short(steps, 'adult', 'oneMonthLimit', 'warning', 'notice', 'nextBegins')).toEqual([
      'adult from 2026-12-10 R-X-11',
    ]);
    expect(stepOf(steps, 'talk').who).toEqual(['student', 'guardian', 'lukio']);
    const later = stepsOf(plan(who, [begun]), '2026-12-10', 'lukio', '2026-12-11');
    expect(stepOf(later, 'guidance').who).toEqual(['student', 'lukio']);
    // The municipality would assign a place only after the birthday.
    const before = stepsOf(plan(who, [begun]), '2026-10-05', 'lukio', '2026-10-05');
    expect(short(before, 'notice', 'hearing', 'assignPlace', 'adult')).toEqual([
      'notice lastDay 2026-11-05 R-OV-26',
      'adult from 2026-12-10 R-X-11',
    ]);
  });

  it('knows again what the plan holds, and ties the resignation to the next beginning', () => {
    const planned = [
      item('talk', '2026-11-24', { move: 'talk', topic: 'interruption' }),
      tied('seen', { tiedTo: 'talk', relation: 'sameDay' }, { move: 'task', title: 'task support' }),
      item('asked', '2026-11-25', { move: 'askTranscript', form: 'lukio' }),
      item('kops', '2026-11-30', { move: 'begin', form: 'kops' }),
    ];
    const document = plan(aino, [lukio, stopped], planned);
    const steps = stepsOf(document, '2026-11-23', 'lukio', '2026-10-30');
    expect(steps.flatMap(({ code, itemId }) => (itemId === undefined ? [] : [`${code} ${itemId}`]))).toEqual([
      'lastAttendance stop',
      'talk talk',
      'support seen',
      'papers asked',
      'nextBegins kops',
    ]);
    // Studies begin in time: nobody is told to the municipality.
    expect(steps.filter(({ part }) => part === 'nothingBegins')).toEqual([]);
    const replayed = replay(document, 'A', plannerContext('2026-11-23'));
    const items = interruptionProposal(replayed, 'lukio', isoDate('2026-10-30'), { freshId: freshIds(), titleOf });
    expect(items.map(({ move, date }) => [move, date])).toEqual([
      ['task', { tiedTo: 'stop', relation: 'daysAfter', days: 24 }],
      ['apply', { on: '2026-11-24' }],
      ['resign', { tiedTo: 'kops', relation: 'sameDay' }],
      ['apply', { on: '2027-02-23' }],
    ]);
    const added = applyEdit(document, { kind: 'addItems', to: { alternativeId: 'A' }, items });
    const after = replay(added, 'A', plannerContext('2026-11-23'));
    expect(after.refused).toEqual(new Set());
    expect(checksOf(after).filter(({ weight }) => weight === 'blocks')).toEqual([]);
    expect(interruptionProposal(after, 'lukio', isoDate('2026-10-30'), { freshId: freshIds(), titleOf })).toEqual([]);
  });

  it('proposes items tied to one another, and the chosen ones of the municipality too', () => {
    const replayed = replay(plan(aino, [lukio]), 'A', plannerContext('2026-11-23'));
    const of = (...codes: readonly InterruptionStepCode[]): readonly Item[] =>
      interruptionProposal(replayed, 'lukio', isoDate('2026-10-30'), { freshId: freshIds(), titleOf }, new Set(codes));
    expect(of('lastAttendance', 'notice', 'deemedResigned', 'hearing', 'assignPlace')).toEqual([
      { id: 'n1', move: 'attendLast', form: 'lukio', date: { on: '2026-10-30' }, who: ['student'] },
      {
        id: 'n2',
        move: 'notifyMunicipality',
        date: { tiedTo: 'n1', relation: 'daysAfter', days: 31 },
        who: ['lukio', 'municipality', 'guardian'],
      },
      { id: 'n3', move: 'deemResigned', form: 'lukio', date: { tiedTo: 'n2', relation: 'sameDay' }, who: ['lukio'] },
      {
        id: 'n4',
        move: 'talk',
        topic: 'hearing',
        date: { tiedTo: 'n2', relation: 'daysAfter', days: 49 },
        who: ['student', 'guardian', 'lukio', 'municipality'],
      },
      {
        id: 'n5',
        move: 'assignPlace',
        form: 'tuva',
        date: { tiedTo: 'n2', relation: 'daysAfter', days: 61 },
        who: ['municipality'],
      },
    ]);
    // Without the item that a date would follow it has a day of its own.
    expect(of('deemedResigned').map(({ date }) => date)).toEqual([{ on: '2026-11-30' }]);
    const added = applyEdit(replayed.document, {
      kind: 'addItems',
      to: { alternativeId: 'A' },
      items: of('lastAttendance', 'notice', 'deemedResigned', 'hearing', 'assignPlace'),
    });
    expect(replay(added, 'A', plannerContext('2026-11-23')).refused).toEqual(new Set());
  });

  it('of a right that is over already, what is left is the way on and the municipality (cases 6 and 7)', () => {
    const nea = plan(situation('2009-02-17', '2025-05-31'), [
      item('b', '2025-08-11', { move: 'begin', form: 'vocational', field: 'otherField' }),
      item('d', '2026-09-28', { move: 'deemResigned', form: 'vocational' }),
      item('n', '2026-10-05', { move: 'notifyMunicipality' }),
    ]);
    expect(short(stepsOf(nea, '2026-11-23', 'vocational', '2026-09-28'))).toEqual([
      'papers day 2026-11-23 R-OV-40',
      'nextBegins lastDay 2026-10-28 R-OV-21',
      'applyContinuous day 2026-11-23 R-OV-20',
      'applyJoint day 2027-02-23 R-APP-4',
      'notice lastDay 2026-10-05 R-OV-21',
      'responsibility from 2026-10-05 R-OV-28',
      'hearing day 2026-11-23 R-OV-29',
      'assignPlace from 2026-12-05 R-OV-29',
      'appealAssigned told 2026-12-19 R-OV-41',
      'freeGoesOn lastDay 2029-12-31 R-OV-31',
    ]);
    expect(
      interruptibleRights(replay(nea, 'A', plannerContext('2026-11-23')), isoDate('2026-11-23')).map(
        ({ right, stopsOn }) => [right.key, stopsOn],
      ),
    ).toEqual([['vocational', '2026-09-28']]);
  });

  it('has nothing to say of basic education, of subjects, or of a right that has not begun', () => {
    const document = plan(
      situation('2011-03-01', undefined, { basicEducation: { value: { kind: 'attending' }, origin: 'told' } }),
    );
    expect(stepsOf(document, '2026-11-23', 'basicEducation', '2026-11-23')).toEqual([]);
    expect(stepsOf(plan(aino, [lukio]), '2026-11-23', 'lukio', '2025-08-06')).toEqual([]);
    expect(stepsOf(plan(aino, [lukio]), '2026-11-23', 'kops', '2026-11-23')).toEqual([]);
  });
});

describe('an interruption outside the duty', () => {
  it('of somebody of age is own notice, guidance, a temporary interruption and free education (R-LUKIO-11, R-LUKIO-7)', () => {
    const adult = plan(situation('2008-01-05', '2024-05-31'), [
      item('b', '2024-08-07', { move: 'begin', form: 'lukio', syllabus: 'young' }),
    ]);
    const steps = stepsOf(adult, '2026-11-23', 'lukio', '2026-12-18');
    expect(short(steps)).toEqual([
      'guidance day 2026-11-23 R-LUKIO-11',
      'ownNotice day 2026-12-18 R-X-11',
      'papers day 2026-12-18 R-LUKIO-5',
      'applyContinuous day 2026-11-24 R-APP-6',
      'applyJoint day 2027-02-23 R-APP-4',
      'temporary day 2026-12-19 R-LUKIO-7',
      'freeGoesOn lastDay 2028-12-31 R-OV-31',
      'freeBeginning lastDay 2028-12-31 R-OV-36',
    ]);
    expect(steps.filter(({ proposed }) => proposed).map(({ code }) => code)).toEqual(['guidance', 'papers']);
  });

  it('of KOPS knows no temporary interruption (R-KOPS-17), and TUVA stays free past the free time (R-TUVA-22)', () => {
    const kops = plan(situation('2008-12-01', '2024-05-31'), [
      item('b', '2026-11-02', { move: 'begin', form: 'kops' }),
    ]);
    expect(short(stepsOf(kops, '2027-01-11', 'kops', '2027-01-29'), 'temporary')).toEqual([
      'temporary told 2027-01-30 R-KOPS-17',
    ]);
    const tuva = plan(situation('2005-02-01', '2021-06-05'), [
      item('b', '2026-08-11', { move: 'begin', form: 'tuva' }),
    ]);
    expect(short(stepsOf(tuva, '2026-11-23', 'tuva', '2026-12-18'), 'freeGoesOn', 'freeBeginning')).toEqual([
      'freeGoesOn told 2026-12-18 R-TUVA-22',
    ]);
  });

  it('without a municipality of residence tells both readings, the assumed one first (R-OV-1)', () => {
    const who = situation('2010-04-04', undefined, {
      residence: { value: 'none', origin: 'told' },
      basicEducation: { value: { kind: 'abroad' }, origin: 'told' },
    });
    const steps = stepsOf(
      plan(who, [item('b', '2026-08-11', { move: 'begin', form: 'tuva' })]),
      '2026-11-23',
      'tuva',
      '2026-12-18',
    );
    const own = steps.filter(({ ifDutyApplies }) => ifDutyApplies === undefined);
    expect(short(own)).toEqual([
      'readings told 2026-12-18 R-OV-1',
      'ownNotice day 2026-12-18 R-OV-1',
      'papers day 2026-12-18 R-TUVA-18',
      'applyContinuous day 2026-11-24 R-APP-6',
      'applyJoint day 2027-02-23 R-APP-4',
      'temporary day 2026-12-19 R-TUVA-20',
      'freeGoesOn lastDay 2030-12-31 R-OV-1',
    ]);
    expect(own[0]?.reason.params).toEqual({ lastDay: '2028-04-03', until: '2030-12-31' });
    const other = steps.filter(({ ifDutyApplies }) => ifDutyApplies === true);
    expect(short(other, 'talk', 'oneMonthLimit', 'notice', 'assignPlace')).toEqual([
      'talk day 2026-11-23 R-OV-24',
      'oneMonthLimit lastDay 2027-01-18 R-OV-27',
      'notice lastDay 2027-01-18 R-OV-26',
      'assignPlace from 2027-03-18 R-OV-29',
    ]);
    expect(other.filter(({ proposed }) => proposed)).toEqual([]);
    expect(new Set(steps.map(({ code }) => code)).size).toBe(steps.length);
  });

  it('asks for the fact that decides it', () => {
    const document = plan({ name: 'Joku' }, [lukio]);
    expect(short(stepsOf(document, '2026-11-23', 'lukio', '2026-11-20'))).toEqual([
      'factMissing told 2026-11-20 R-OV-2',
    ]);
  });
});
