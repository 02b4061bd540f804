import { describe, expect, it } from 'vitest';
import { checksOf } from '#domain/engine/checks.ts';
import { deadlinesOf } from '#domain/engine/deadlines.ts';
import { optionsOn } from '#domain/engine/options.ts';
import { totalsOn } from '#domain/engine/projections.ts';
import { momentAt, replay } from '#domain/engine/replay.ts';
import type { PlanDocument } from '#domain/plan/document.ts';
import type { Item } from '#domain/plan/item.ts';
import type { Situation } from '#domain/student/situation.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { item, plan, situation } from '#tests/support/plans.ts';
import { plannerContext } from '#tests/support/school.ts';

const played = (document: PlanDocument, today = '2026-11-23') => replay(document, 'A', plannerContext(today));

/** An option's answer: `kind rule:code …`, what is missing before what is asked and what is left. */
function answer(document: PlanDocument, on: string, id: string, today?: string): string | undefined {
  const option = optionsOn(played(document, today), isoDate(on)).find((each) => each.id === id);
  if (option === undefined) return undefined;
  const { kind, unmet, questions } = option.answer;
  const why = [...unmet, ...questions.map((question) => question.reason)].map(({ rule, code }) => `${rule}:${code}`);
  return [kind, ...why].join(' ');
}

function outcomes(document: PlanDocument, today?: string): Record<string, string> {
  return Object.fromEntries(
    played(document, today).steps.map(({ item: { id }, outcome, answer: given }) => [
      id,
      [outcome, ...(given?.unmet ?? []).map(({ rule, code }) => `${rule}:${code}`)].join(' '),
    ]),
  );
}

const attending = (birth: string): Situation =>
  situation(birth, undefined, { basicEducation: { value: { kind: 'attending' }, origin: 'told' } });
const lukio = (on: string, id = 'l'): Item => item(id, on, { move: 'begin', form: 'lukio' });
const vocational = (on: string, id = 'v'): Item => item(id, on, { move: 'begin', form: 'vocational' });

describe('leaving', () => {
  it('is asked about, not allowed, while the birth date is missing (R-OV-25)', () => {
    const document = plan({ name: 'Testi' }, [lukio('2025-08-07')]);
    expect(answer(document, '2026-11-23', 'resign:lukio')).toBe('ask R-OV-25:fact.birthDateMissing');
  });

  it('of basic education is refused to the school too while its duty runs, and by choice needs what comes next', () => {
    const stopped = item('a', '2026-10-20', { move: 'attendLast', form: 'basicEducation' });
    const deemed = item('d', '2026-12-01', { move: 'deemResigned', form: 'basicEducation' });
    expect(outcomes(plan(attending('2011-03-03'), [stopped], [deemed]))).toEqual({
      a: 'effect',
      d: 'refused R-ABE-3:basicDuty.untilCertificate',
    });
    expect(answer(plan(attending('2010-05-09')), '2027-06-05', 'resign:basicEducation')).toBe('open');
    expect(answer(plan(attending('2009-12-03')), '2026-11-23', 'resign:basicEducation')).toBe(
      'closed R-OV-25:leave.nextNotBegun',
    );
  });
});

describe('the certificate', () => {
  it('comes with the completed syllabus of basic education, the ordinary or the adult one (R-ABE-16)', () => {
    const done = item('c', '2027-06-05', { move: 'complete', form: 'basicEducation' });
    const young = plan(attending('2011-03-03'), [], [done, lukio('2027-08-10')]);
    expect(outcomes(young)).toEqual({ c: 'effect', l: 'effect' });
    expect(momentAt(played(young), isoDate('2027-06-05')).person.basicEducation).toEqual({
      kind: 'certificate',
      on: '2027-06-05',
    });
    const left = situation('2009-03-03', undefined, {
      basicEducation: { value: { kind: 'left', on: isoDate('2026-06-06') }, origin: 'told' },
    });
    const adult = plan(
      left,
      [item('a', '2026-08-11', { move: 'begin', form: 'adultBasic' })],
      [item('c', '2027-05-28', { move: 'complete', form: 'adultBasic' })],
    );
    expect(momentAt(played(adult), isoDate('2027-05-28')).person.basicEducation).toEqual({
      kind: 'certificate',
      on: '2027-05-28',
    });
  });
});

describe('applying', () => {
  it('to KOPS in the joint application is closed to those whom the duty does not touch (R-KOPS-2)', () => {
    const born2000 = plan(situation('2000-03-03', '2016-05-30'));
    expect(answer(born2000, '2027-02-24', 'apply:jointApplication:kops')).toBe('closed R-KOPS-2:kops.dutyDoesNotApply');
    expect(answer(plan({ name: 'Testi' }), '2027-02-24', 'apply:jointApplication:kops')).toBe(
      'ask R-KOPS-2:fact.birthDateMissing',
    );
  });

  it('to TUVA begins in spring 2022; lukio has been in the joint application longer than KOPS (R-APP-1, K-4)', () => {
    const document = plan(situation('2005-12-03', '2021-06-05'));
    const of = (on: string, form: string) => answer(document, on, `apply:jointApplication:${form}`, '2021-02-01');
    expect(of('2022-03-01', 'tuva')).toBe('open');
    expect(of('2021-02-25', 'lukio')).toBe('open');
    expect(of('2021-02-25', 'kops')).toBe('closed R-APP-1:form.jointApplicationNotYet K-3:form.ownLine');
  });
});

describe('the longest time', () => {
  const who = situation('2009-04-30', '2025-05-31');
  const ends = (form: 'vocational' | 'lukio', on: string) =>
    plan(who, [item('b', '2025-08-11', { move: 'begin', form })], [item('c', on, { move: 'complete', form })]);

  it('of a vocational plan warns and refuses nobody the qualification (R-VOC-7)', () => {
    expect(outcomes(ends('vocational', '2029-12-01'))).toEqual({ b: 'effect', c: 'effect' });
    const warned = checksOf(played(ends('vocational', '2029-12-01'))).filter(({ weight }) => weight !== 'tells');
    expect(warned.map(({ weight, reason }) => `${weight} ${reason.rule} ${reason.code}`)).toEqual([
      'warns R-VOC-7 limit.studyTimePassed',
    ]);
  });

  it('of lukio names its own rule (R-LUKIO-2)', () => {
    expect(outcomes(ends('lukio', '2029-08-10'))).toEqual({ b: 'effect', c: 'effect' });
    expect(outcomes(ends('lukio', '2029-08-11'))).toEqual({
      b: 'effect',
      c: 'refused R-LUKIO-2:limit.studyTimePassed',
    });
  });

  it('of KOPS is one year in all, the act’s own KOPS only (R-OV-8, R-KOPS-1)', () => {
    const kops = (id: string, on: string) => item(id, on, { move: 'begin', form: 'kops' });
    const away = (id: string, on: string) => item(id, on, { move: 'resign', form: 'kops' });
    const second = (end: string) =>
      checksOf(
        played(
          plan(
            situation('2010-12-02', '2025-05-30'),
            [kops('k', '2025-08-12'), lukio('2026-02-28'), away('r', '2026-02-28')],
            [
              kops('k2', '2026-11-30'),
              item('rl', '2026-11-30', { move: 'resign', form: 'lukio' }),
              item('l2', end, { move: 'begin', form: 'vocational' }),
              away('r2', end),
            ],
          ),
        ),
      )
        .filter(({ reason }) => reason.code === 'kops.yearLeft')
        .map(({ weight, on }) => `${weight} ${on}`);
    expect(second('2027-05-12')).toEqual(['tells 2027-05-12']);
    expect(second('2027-05-13')).toEqual(['warns 2027-05-12']);
    const ownLine = plan(situation('2005-12-02', '2021-06-05'), [kops('k', '2020-08-11'), away('r', '2021-08-05')]);
    expect(answer(ownLine, '2021-08-10', 'begin:kops', '2021-08-10')).toBe('openIf');
  });
});

describe('weeks', () => {
  const who = situation('2009-12-02', '2026-05-30');
  const paused = (form: 'kops' | 'tuva') =>
    played(
      plan(who, [
        item('b', '2026-08-11', { move: 'begin', form }),
        item('s', '2026-09-01', { move: 'suspend', form, reason: 'illness', until: isoDate('2026-12-31') }),
      ]),
    );
  const marks = (form: 'kops' | 'tuva') =>
    deadlinesOf(paused(form))
      .filter(({ code }) => code.startsWith('weeks'))
      .map(({ code, on }) => `${code} ${on}`);

  it('of a pause are not reached by anybody (R-KOPS-4, R-TUVA-24)', () => {
    expect(marks('kops')).toEqual(['weeks17 2027-04-23']);
    expect(marks('tuva')).toEqual(['weeks19 2027-04-23']);
    expect(totalsOn(paused('tuva'), isoDate('2026-12-18')).map(({ tuvaWeeks }) => tuvaWeeks)).toEqual([4]);
  });

  it('of TUVA are full at their end: two weeks on the Friday of the second (R-TUVA-19)', () => {
    const document = plan(who, [item('b', '2026-08-11', { move: 'begin', form: 'tuva' })]);
    expect(answer(document, '2026-08-20', 'complete:tuva')).toBe('closed R-TUVA-19:tuva.commonPartNeeded');
    expect(answer(document, '2026-08-21', 'complete:tuva')).toBe('openIf');
  });
});

describe('free education', () => {
  const free = (document: PlanDocument, on: string) => {
    const given = momentAt(played(document), isoDate(on)).person.free;
    return given.kind === 'until' ? given.until : given.kind;
  };
  const who = situation('2010-03-03', '2026-05-30');
  const qualified = item('c', '2028-05-31', { move: 'complete', form: 'vocational' });

  it('ended by a qualification is not brought back by a later lukio, and goes on beside a parallel one (R-OV-32)', () => {
    expect(free(plan(who, [], [vocational('2026-08-11'), qualified, lukio('2028-08-10')]), '2028-09-01')).toBe(
      '2028-05-31',
    );
    const lukioDone = item('lc', '2029-05-31', { move: 'complete', form: 'lukio' });
    const beside = plan(who, [vocational('2026-08-11'), lukio('2026-08-11'), qualified, lukioDone]);
    expect(free(beside, '2028-09-01')).toBe('2030-12-31');
    expect(free(beside, '2029-06-30')).toBe('2029-05-31');
  });

  it('that is over is not lengthened by a later break (R-OV-33)', () => {
    const late = [
      lukio('2023-08-11'),
      item('i', '2026-02-01', {
        move: 'interrupt',
        form: 'lukio',
        reason: 'illnessOrParental',
        until: isoDate('2026-12-31'),
      }),
    ];
    expect(free(plan(situation('2005-03-03', '2021-06-05'), late), '2026-11-23')).toBe('2025-12-31');
  });

  it('is for studies begun by the end of the year of turning 20, whatever the breaks (R-OV-36)', () => {
    const broken = plan(situation('2010-06-22', '2026-05-30'), [
      lukio('2026-08-06'),
      item('s', '2026-10-26', { move: 'suspend', form: 'lukio', reason: 'illness', until: isoDate('2026-12-31') }),
    ]);
    const left = (on: string) =>
      optionsOn(played(broken), isoDate(on))
        .find(({ id }) => id === 'begin:vocational:otherField')
        ?.answer.conditions.map(({ code }) => code);
    expect(left('2030-12-31')).toEqual(['admission.providerDecides']);
    expect(left('2031-01-01')).toEqual(['admission.providerDecides', 'free.tooLate']);
  });

  it('counts the breaks on the way to the end of studies (R-OV-33)', () => {
    const document = plan(
      situation('2010-06-22', '2026-05-30'),
      [
        lukio('2027-08-06'),
        item('s', '2028-01-01', { move: 'suspend', form: 'lukio', reason: 'illness', until: isoDate('2028-06-20') }),
      ],
      [item('c', '2031-05-30', { move: 'complete', form: 'lukio' })],
    );
    const codes = checksOf(played(document, '2028-11-23')).map(({ reason }) => reason.code);
    expect(codes.filter((code) => code.startsWith('limit.free'))).toEqual([]);
  });

  it('ended by a qualification has no extension to wait for (R-OV-35)', () => {
    const done = plan(situation('2009-03-03', '2025-05-31'), [vocational('2025-08-11'), qualified]);
    expect(answer(done, '2028-11-23', 'askExtension', '2028-11-23')).toBe(
      'closed R-OV-32:free.ended R-OV-35:free.extensionNeedsStudies',
    );
  });
});

describe('special reasons', () => {
  it('adult lukio under 18 needs one, under the duty or not (R-LUKIO-10)', () => {
    const adult = item('l', '2027-01-07', { move: 'begin', form: 'lukio', syllabus: 'adult' });
    const conditions = (birth: string) =>
      played(plan(situation(birth, '2025-05-31', { residence: { value: 'none', origin: 'told' } }), [], [adult]))
        .steps.flatMap(({ answer: given }) => given?.conditions ?? [])
        .map(({ rule }) => rule);
    expect(conditions('2009-01-08')).toEqual(['R-LUKIO-10', 'R-APP-6']);
    expect(conditions('2009-01-07')).toEqual(['R-APP-6']);
  });

  it('abroad is one from a month on (R-OV-13)', () => {
    const abroad = (until: string) =>
      plan(
        situation('2009-08-08', '2025-05-31'),
        [lukio('2025-08-07')],
        [item('s', '2027-01-07', { move: 'suspend', form: 'lukio', reason: 'abroad', until: isoDate(until) })],
      );
    expect(outcomes(abroad('2027-02-05'))['s']).toBe('refused R-OV-13:suspend.reasonNeeded');
    expect(outcomes(abroad('2027-02-06'))['s']).toBe('effect');
  });

  it('a place assigned by the municipality is used up by the studies that began (R-OV-29, R-TUVA-11)', () => {
    const happened: readonly Item[] = [
      vocational('2025-08-11'),
      item('d', '2025-10-01', { move: 'deemResigned', form: 'vocational' }),
      item('n', '2025-10-01', { move: 'notifyMunicipality' }),
      item('a', '2025-12-02', { move: 'assignPlace', form: 'tuva' }),
      item('t', '2025-12-08', { move: 'begin', form: 'tuva' }),
      lukio('2026-08-10'),
      item('r', '2026-08-10', { move: 'resign', form: 'tuva' }),
    ];
    const again = optionsOn(played(plan(situation('2010-06-22', '2025-05-30'), happened)), isoDate('2026-11-30')).find(
      ({ id }) => id === 'begin:tuva',
    );
    expect(again?.answer.conditions.map(({ rule }) => rule)).toEqual([
      'R-TUVA-11',
      'R-TUVA-10',
      'R-X-2',
      'R-OV-24',
      'R-APP-24',
    ]);
  });
});
