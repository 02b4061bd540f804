import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '#domain/engine/deadlines.ts';
import { momentAt, replay } from '#domain/engine/replay.ts';
import type { Item } from '#domain/plan/item.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { item, plan, situation } from '../../support/plans.ts';
import { plannerContext } from '../../support/school.ts';

const context = plannerContext('2026-11-25');

function played(happened: readonly Item[], planned: readonly Item[]) {
  return replay(plan(situation('2010-10-03', '2026-05-30'), happened, planned), 'A', context);
}

function answerOf(id: string, happened: readonly Item[], planned: readonly Item[]) {
  const answer = played(happened, planned).steps.find((step) => step.item.id === id)?.answer;
  return {
    kind: answer?.kind,
    because: [
      ...(answer?.unmet ?? []),
      ...(answer?.conditions ?? []),
      ...(answer?.questions ?? []).map(({ reason }) => reason),
    ].map(({ rule, code }) => `${rule} ${code}`),
  };
}

const tuva = item('b', '2026-08-11', { move: 'begin', form: 'tuva' });
const more = (form: 'tuva' | 'kops' | 'lukio' | 'adultBasic' | 'vocational', until: string) =>
  item('more', '2027-05-03', { move: 'extraTime', form, until: isoDate(until) });

describe('extra time beyond the longest time', () => {
  test('TUVA: the provider decides, and the limit moves (R-TUVA-6)', () => {
    expect(answerOf('more', [tuva], [more('tuva', '2027-12-17')])).toEqual({
      kind: 'openIf',
      because: ['R-TUVA-6 extraTime.decision'],
    });
    const limits = (planned: readonly Item[]) =>
      deadlinesOf(played([tuva], planned)).flatMap(({ code, on }) => (code === 'yearLimit' ? [on] : []));
    expect(limits([])).toEqual(['2027-08-10']);
    expect(limits([more('tuva', '2027-12-17')])).toEqual(['2027-12-17']);
  });

  test('granted when the year is over already, the studies go on', () => {
    const late = item('late', '2027-09-01', { move: 'extraTime', form: 'tuva', until: isoDate('2027-12-17') });
    const tags = (on: string) =>
      momentAt(played([tuva], [late]), isoDate(on)).rights.find(({ form }) => form === 'tuva')?.tags;
    expect(tags('2027-08-20')).toEqual(['open', 'overTime']);
    expect(tags('2027-09-02')).toEqual(['open', 'accrues']);
    expect(tags('2027-12-18')).toEqual(['open', 'overTime']);
  });

  test('a day inside the time that there is anyway is no extra time', () => {
    expect(answerOf('more', [tuva], [more('tuva', '2027-06-04')])).toEqual({
      kind: 'closed',
      because: ['R-TUVA-6 extraTime.notLater', 'R-TUVA-6 extraTime.decision'],
    });
  });

  test.each([
    [
      'lukio',
      item('b', '2026-08-06', { move: 'begin', form: 'lukio' }),
      '2031-05-30',
      'openIf',
      'R-LUKIO-2 extraTime.decision',
    ],
    [
      'kops',
      item('b', '2026-08-11', { move: 'begin', form: 'kops' }),
      '2028-05-30',
      'ask',
      'R-KOPS-6 extraTime.severeDisability',
    ],
    ['kops', item('b', '2026-08-11', { move: 'begin', form: 'kops' }), '2030-05-30', 'closed', 'R-KOPS-6 limit.year'],
    [
      'adultBasic',
      item('b', '2026-08-11', { move: 'begin', form: 'adultBasic' }),
      '2032-05-30',
      'closed',
      'R-ABE-11 extraTime.none',
    ],
    [
      'vocational',
      item('b', '2026-08-11', { move: 'begin', form: 'vocational' }),
      '2032-05-30',
      'closed',
      'R-VOC-7 extraTime.none',
    ],
  ] as const)('%s until %s', (form, begin, until, kind, because) => {
    const answer = answerOf('more', [begin], [more(form, until)]);
    expect({ kind: answer.kind, because: answer.because.slice(0, 1) }).toEqual({ kind, because: [because] });
  });
});
