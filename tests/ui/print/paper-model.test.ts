// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { replay } from '#domain/engine/replay.ts';
import { doersOf } from '#domain/plan/doers.ts';
import type { Item } from '#domain/plan/item.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { makeTranslate } from '#i18n/catalogue.ts';
import { publicTitle } from '#i18n/public-title.ts';
import { cssString } from '#ui/print/page-margins.ts';
import { type Paper, paperOf } from '#ui/print/paper-model.ts';
import { lawText, paperNote } from '#ui/print/paper-words.ts';
import { item, plan, situation } from '../../support/plans.ts';
import { plannerContext } from '../../support/school.ts';

const TODAY = '2026-11-23';
const t = await makeTranslate('fi');

function paper(
  planned: readonly Item[],
  happened: readonly Item[] = [],
  student = situation('2009-02-17', '2025-05-31'),
): Paper {
  return paperOf(replay(plan(student, happened, planned), 'A', plannerContext(TODAY)));
}

const beginKops = item('kops', '2026-11-30', { move: 'begin', form: 'kops' });
const leaveKops = item('leave', '2027-05-28', { move: 'resign', form: 'kops' });
const beginVocational = item('vocational', '2027-08-10', {
  move: 'begin',
  form: 'vocational',
  field: 'educationAndGuidance',
});

describe('the name of the plan', () => {
  it('follows the studies that it is made for', () => {
    expect(paper([beginKops]).planName).toBe('hops');
    expect(paper([item('tuva', '2027-01-07', { move: 'begin', form: 'tuva' })]).planName).toBe('hops');
    expect(paper([item('voc', '2027-01-07', { move: 'begin', form: 'vocational' })]).planName).toBe('hoks');
    expect(paper([item('lukio', '2027-01-07', { move: 'begin', form: 'lukio' })]).planName).toBe('lukio');
  });

  it('is that of the studies going on here, and of the next ones for a student who leaves another school', () => {
    const inLukio = [item('lukio', '2026-08-06', { move: 'begin', form: 'lukio' })];
    const inKops = [item('here', '2026-08-11', { move: 'begin', form: 'kops' })];
    const toLukio = item('toLukio', '2027-02-08', { move: 'begin', form: 'lukio' });
    const student = situation('2010-06-22', '2026-05-30');
    expect(paper([beginKops], inLukio, student).planName).toBe('hops');
    expect(paper([toLukio], inKops, student).planName).toBe('hops');
    expect(paper([], inLukio, student).planName).toBe('lukio');
  });

  it('is that of the goal when nothing is planned', () => {
    const student = situation('2009-02-17', '2025-05-31', { goal: { form: 'vocational' } });
    expect(paper([], [], student).planName).toBe('hoks');
    expect(paper([]).planName).toBe('hops');
  });
});

describe('who signs', () => {
  it('has the guardian beside a minor, to the last day under 18', () => {
    expect(paper([], [], situation('2008-11-24')).minor).toBe(true);
    expect(paper([], [], situation('2008-11-23')).minor).toBe(false);
    expect(paper([], [], { name: 'Testi' }).minor).toBe(undefined);
  });
});

describe('the law on this student', () => {
  it('tells the day that a qualification of the plan would bring, with its rule', () => {
    const complete = item('done', '2029-12-14', { move: 'complete', form: 'vocational' });
    const made = paper([beginKops, leaveKops, beginVocational, complete]);
    expect(made.duty.rule).toBe('R-OV-3');
    expect(made.free.rule).toBe('R-OV-31');
    expect(made.free.planned).toEqual({ until: '2029-12-14', rule: 'R-OV-32' });
  });

  it('rests on the reading of R-OV-1 for somebody without a municipality of residence', () => {
    const who = situation('2010-04-04', '2026-05-30', { residence: { value: 'none', origin: 'told' } });
    const made = paper([], [], who);
    expect([made.duty.rule, made.free.rule, made.free.free.kind]).toEqual(['R-OV-1', 'R-OV-1', 'ask']);
  });
});

describe('who does what', () => {
  it('groups what is ahead by person, without what the rules refuse and what has happened', () => {
    const call = item('call', '2026-11-24', { move: 'task', title: 'Soitto kuntaan', who: ['municipality', 'school'] });
    const late = item('late', '2027-03-01', { move: 'begin', form: 'kops', who: ['guardian'] });
    const made = paper(
      [call, beginKops, leaveKops, late],
      [item('notice', '2026-10-05', { move: 'notifyMunicipality', who: ['other'] })],
    );
    expect(made.tasks.map(({ who, steps }) => [who, steps.map((step) => step.item.id)])).toEqual([
      ['student', ['leave']],
      ['school', ['call']],
      ['municipality', ['call']],
    ]);
  });

  it('names the one who alone can do a thing, and nobody where that is not known', () => {
    const doers = (draft: Parameters<typeof item>[2]) => doersOf(item('x', '2027-01-07', draft));
    expect(doers({ move: 'apply', form: 'lukio', way: 'continuousApplication' })).toEqual(['student']);
    expect(doers({ move: 'talk', topic: 'followUp' })).toEqual(['student', 'school']);
    expect(doers({ move: 'talk', topic: 'followUp', who: ['school', 'guardian'] })).toEqual(['guardian', 'school']);
    expect(doers({ move: 'admit', form: 'kops' })).toEqual(['school']);
    expect(doers({ move: 'admit', form: 'vocational', field: 'otherField' })).toEqual(['vocationalProvider']);
    expect(doers({ move: 'notifyMunicipality' })).toEqual([]);
    expect(doers({ move: 'task', title: 'Kysytään' })).toEqual([]);
  });
});

describe('the table of days', () => {
  it('has every item and limit, by term, and the line of today between what was and what is ahead', () => {
    const made = paper([beginKops], [item('notice', '2026-10-05', { move: 'notifyMunicipality' })]);
    const shown = made.groups.flatMap(({ entries }) => entries.map(({ id }) => id));
    expect(shown).toEqual(made.path.entries.map(({ id }) => id));
    expect(made.groups.slice(0, 2).map(({ season, year }) => [season, year])).toEqual([
      ['autumn', 2026],
      ['spring', 2027],
    ]);
    expect(made.firstAhead).toBe('kops');
    expect(paper([beginKops]).firstAhead).toBe(undefined);
  });

  it('says of a term ahead, not of one behind, that its days are an estimate', () => {
    const far = item('far', '2029-09-03', { move: 'talk', topic: 'followUp' });
    const made = paper([far], [item('old', '2025-09-01', { move: 'talk', topic: 'followUp' })]);
    const estimated = made.groups.filter(({ estimate }) => estimate).map(({ season, year }) => `${season} ${year}`);
    expect(estimated).toContain('autumn 2029');
    expect(estimated).not.toContain('autumn 2025');
  });
});

describe('totals', () => {
  it('keeps each amount in its own unit, and says what an early end leaves undone (R-KOPS-3)', () => {
    const op = item('op', '2027-05-21', { move: 'earn', form: 'kops', amount: 26.5, unit: 'op' });
    const osp = item('osp', '2028-05-26', { move: 'earn', form: 'vocational', amount: 60, unit: 'osp' });
    const { totals } = paper([beginKops, op, leaveKops, beginVocational, osp]);
    expect(totals.rows.map(({ form, from, end }) => [form, from, end.studentWeeks, end.opByWeeks, end.earned])).toEqual(
      [
        ['kops', '2026-11-30', 21.8, 34, [{ unit: 'op', amount: 26.5 }]],
        ['vocational', '2027-08-10', undefined, undefined, [{ unit: 'osp', amount: 60 }]],
      ],
    );
    expect(totals.left).toEqual({ weeks: 34, op: 53, leftWeeks: 12.2, leftOp: 26.5 });
  });
});

describe('privacy (R-PLAN-PRIV-1)', () => {
  const pause = (reason: 'illness' | 'permanentIllness', until?: string): Item =>
    item('pause', '2026-12-01', {
      move: 'suspend',
      form: 'lukio',
      reason,
      note: 'sairaslomalla',
      ...(until !== undefined && { until: isoDate(until) }),
    });

  it('names a pause without its reason, and without the word that only one reason has', () => {
    expect(publicTitle(t, pause('illness', '2026-12-31'))).toBe(
      'Oppivelvollisuuden suorittamisen keskeytys määräajaksi, 31.12.2026 asti',
    );
    expect(publicTitle(t, pause('illness'))).toBe('Oppivelvollisuuden suorittamisen keskeytys määräajaksi');
    expect(publicTitle(t, pause('permanentIllness'))).toBe('Oppivelvollisuuden suorittamisen keskeytys');
  });

  it('leaves the note of a pause on the screen', () => {
    expect(paperNote(pause('illness'))).toEqual([]);
    expect(
      paperNote(item('x', '2026-12-01', { move: 'talk', topic: 'other', note: 'klo 12', provider: ' Lukio ' })),
    ).toEqual(['Lukio', 'klo 12']);
  });

  it('tells of every kind of pause the same condition and the same rule', () => {
    const student = situation('2010-06-22', '2026-05-30');
    const inLukio = [item('lukio', '2026-08-06', { move: 'begin', form: 'lukio' })];
    for (const reason of ['illness', 'permanentIllness'] as const) {
      const about = paper([pause(reason)], inLukio, student)
        .checks.flatMap(({ checks }) => checks)
        .filter(({ check }) => check.itemId === 'pause' && check.reason.code.startsWith('suspend.'));
      expect(about.map(({ rule, reason: told }) => [rule, told])).toEqual([['R-OV-15', undefined]]);
    }
  });
});

describe('checks', () => {
  it('are numbered in one row, the heaviest first', () => {
    const refused = item('refused', '2027-03-01', { move: 'begin', form: 'kops' });
    const { checks } = paper([refused]);
    expect(checks[0]?.weight).toBe('blocks');
    let next = 1;
    for (const { first, checks: own } of checks) {
      expect(first).toBe(next);
      next += own.length;
    }
  });
});

describe('what is good to know and far away', () => {
  const matters = (of: Paper) => of.checks.filter(({ weight }) => weight === 'tells').flatMap(({ checks }) => checks);

  it('is a line a matter with its days, numbered after the rest; nearer than half a year, and heavier, it stays whole', () => {
    const made = paper([beginKops, { ...leaveKops, date: { on: isoDate('2027-08-10') } }, beginVocational]);
    const far = isoDate('2027-05-23');
    expect(matters(made).filter(({ check }) => check.on > far)).toEqual([]);
    expect(made.checks.flatMap(({ checks }) => checks)).toHaveLength(made.later.first - 1);
    expect(made.later.lines.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['R-VOC-12', 'R-VOC-15']));
    expect(made.later.lines.flatMap(({ days }) => days).filter((day) => day <= far)).toEqual([]);
    expect(new Set(made.later.lines.map(({ rule }) => rule)).size).toBe(made.later.lines.length);
  });

  it('has no list of its own when it is only a thing or two', () => {
    const made = paper([]);
    expect(made.later.lines).toEqual([]);
  });
});

describe('words', () => {
  it('keeps the sign of a section with its number', () => {
    expect(lawText(t, 'R-PLAN-KOPS-1')).toBe('laki vapaasta sivistystyöstä 25 f\u00a0§');
  });

  it('puts any name into a margin of the page as it is', () => {
    expect(cssString('Nea "N" \\ M')).toBe('"Nea \\22 N\\22  \\5c  M"');
    expect(cssString('a\nb')).toBe('"a\\a b"');
  });
});
