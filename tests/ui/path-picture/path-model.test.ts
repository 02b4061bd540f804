import { describe, expect, it } from 'vitest';
import type { Deadline, Step, Stretch } from '#domain/engine/replay-types.ts';
import type { Item } from '#domain/plan/item.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { type PathFacts, pathModel, spanOf, stateOf } from '#ui/components/path-picture/path-model.ts';

function step(item: Item, on: string | undefined, more: Partial<Step> = {}): Step {
  return { item, happened: false, outcome: 'effect', ...(on !== undefined && { on: isoDate(on) }), ...more };
}

function begin(id: string, form: 'kops' | 'lukio' | 'vocational', on: string, happened = false): Step {
  return step({ id, move: 'begin', form, date: { on: isoDate(on) } }, on, { happened });
}

function stretch(form: Stretch['form'], from: string, to?: string, more: Partial<Stretch> = {}): Stretch {
  return {
    rightKey: form,
    form,
    from: isoDate(from),
    ...(to !== undefined && { to: isoDate(to) }),
    kind: 'studies',
    beside: false,
    ...more,
  };
}

function deadline(code: Deadline['code'], on: string, more: Partial<Deadline> = {}): Deadline {
  return { code, on: isoDate(on), rule: 'R-APP-2', estimate: false, ...more };
}

const nothing: PathFacts = { steps: [], deadlines: [], stretches: [] };

describe('the strings', () => {
  it('are the five forms of study, and others only when the path touches them', () => {
    expect(pathModel(nothing).strings).toEqual(['kops', 'tuva', 'adultBasic', 'vocational', 'lukio']);
    const old = pathModel({ ...nothing, stretches: [stretch('lisaopetus', '2021-08-10', '2022-05-31')] });
    expect(old.strings).toEqual(['kops', 'tuva', 'lisaopetus', 'adultBasic', 'vocational', 'lukio']);
  });

  it('what belongs to no form of study has a rail of its own', () => {
    const model = pathModel({
      ...nothing,
      steps: [
        step({ id: 't', move: 'talk', topic: 'interview', date: { on: isoDate('2026-11-27') } }, '2026-11-27'),
        step({ id: 'k', move: 'raiseCertificate', date: { on: isoDate('2027-05-21') } }, '2027-05-21'),
      ],
      deadlines: [
        deadline('dutyLastDay', '2027-02-16'),
        deadline('weeks17', '2027-04-23', { form: 'kops', rightKey: 'kops' }),
      ],
    });
    expect(model.entries.map(({ id, string }) => [id, string])).toEqual([
      ['t', 'around'],
      ['dutyLastDay-all-2027-02-16', 'limits'],
      ['weeks17-kops-2027-04-23', 'kops'],
      ['k', 'adultBasic'],
    ]);
  });

  it('certificates of raises that are due on one day are one mark with every subject', () => {
    const raise = (itemId: string, subject: 'MA' | 'FY' | 'HI', on: string) =>
      deadline('raiseRegisterBy', on, { raises: [{ itemId, subject }] });
    const { entries } = pathModel({
      ...nothing,
      deadlines: [
        raise('maths', 'MA', '2027-05-21'),
        raise('physics', 'FY', '2027-05-21'),
        raise('history', 'HI', '2027-05-28'),
      ],
    });
    expect(
      entries.map((entry) => [
        entry.id,
        entry.string,
        entry.kind === 'deadline' ? entry.deadline.raises?.map(({ subject }) => subject) : undefined,
      ]),
    ).toEqual([
      ['raiseRegisterBy-maths-2027-05-21', 'application', ['MA', 'FY']],
      ['raiseRegisterBy-history-2027-05-28', 'application', ['HI']],
    ]);
  });

  it('subject studies are drawn on the string of what is studied', () => {
    const steps = [
      begin('b', 'kops', '2026-11-30'),
      step(
        { id: 's', move: 'begin', form: 'subjectStudent', of: 'adultBasic', date: { on: isoDate('2027-01-07') } },
        '2027-01-07',
      ),
    ];
    const stretches = [
      stretch('kops', '2026-11-30', '2027-05-28'),
      stretch('subjectStudent', '2027-01-07', undefined, { beside: true }),
    ];
    const { threads, crossings } = pathModel({ ...nothing, steps, stretches });
    expect(threads.map(({ string, beside }) => [string, beside])).toEqual([
      ['kops', false],
      ['adultBasic', true],
    ]);
    expect(crossings).toEqual([
      {
        from: { string: 'kops', on: '2027-01-07' },
        to: { string: 'adultBasic', on: '2027-01-07' },
        form: 'subjectStudent',
        beside: true,
      },
    ]);
  });
});

describe('the path from string to string', () => {
  it('goes from the last day of one right to the first day of the next, over a gap or on the same day', () => {
    const stretches = [
      stretch('vocational', '2025-08-11', '2026-09-28'),
      stretch('kops', '2026-11-30', '2027-08-09'),
      stretch('lukio', '2027-08-09'),
    ];
    expect(pathModel({ ...nothing, stretches }).crossings).toEqual([
      {
        from: { string: 'vocational', on: '2026-09-28' },
        to: { string: 'kops', on: '2026-11-30' },
        form: 'kops',
        beside: false,
      },
      {
        from: { string: 'kops', on: '2027-08-09' },
        to: { string: 'lukio', on: '2027-08-09' },
        form: 'lukio',
        beside: false,
      },
    ]);
  });

  it('a pause of the same right is no move', () => {
    const stretches = [
      stretch('lukio', '2026-08-06', '2026-10-25'),
      stretch('lukio', '2026-10-26', '2026-12-31', { kind: 'paused' }),
      stretch('lukio', '2027-01-01'),
    ];
    expect(pathModel({ ...nothing, stretches }).crossings).toEqual([]);
  });

  it('is sure where the studies have really begun', () => {
    const steps = [begin('a', 'lukio', '2025-08-07', true), begin('b', 'kops', '2026-11-30')];
    const stretches = [stretch('lukio', '2025-08-07', '2026-11-30'), stretch('kops', '2026-11-30')];
    expect(pathModel({ ...nothing, steps, stretches }).threads.map(({ form, sure }) => [form, sure])).toEqual([
      ['lukio', true],
      ['kops', false],
    ]);
  });
});

describe('the entries that the strings and the list share', () => {
  it('a joint application is one entry from its first to its last day', () => {
    const deadlines = [
      deadline('jointApplicationOpens', '2027-02-23', { estimate: true }),
      deadline('jointApplicationCloses', '2027-03-23', { estimate: true }),
      deadline('jointApplicationResults', '2027-06-17', { estimate: true }),
    ];
    expect(pathModel({ ...nothing, deadlines }).entries.map(({ kind, on, string }) => [kind, on, string])).toEqual([
      ['window', '2027-02-23', 'application'],
      ['deadline', '2027-06-17', 'application'],
    ]);
    expect(spanOf(pathModel({ ...nothing, deadlines }))).toEqual({ from: '2027-02-23', to: '2027-06-17' });
  });

  it('every step is there, by day; one whose tie is broken waits without a day', () => {
    const steps = [
      begin('late', 'lukio', '2027-08-09'),
      begin('early', 'kops', '2026-11-30'),
      step({ id: 'lost', move: 'task', title: 'Soitto', date: { tiedTo: 'gone', relation: 'sameDay' } }, undefined, {
        outcome: 'noted',
      }),
    ];
    const model = pathModel({ ...nothing, steps });
    expect(model.entries.map(({ id }) => id)).toEqual(['early', 'late']);
    expect(model.undated.map(({ item }) => item.id)).toEqual(['lost']);
  });

  it('an empty plan has no span', () => {
    expect(spanOf(pathModel(nothing))).toEqual(undefined);
  });

  it.each([
    [{ happened: true, outcome: 'refused' as const }, 'happened'],
    [{ happened: false, outcome: 'refused' as const }, 'refused'],
    [{ happened: false, outcome: 'waiting' as const }, 'waiting'],
    [{ happened: false, outcome: 'effect' as const }, 'planned'],
    [{ happened: false, outcome: 'noted' as const }, 'planned'],
  ])('%o is shown as %s', (outcome, state) => {
    expect(stateOf({ ...begin('a', 'kops', '2026-11-30'), ...outcome })).toEqual(state);
  });
});
