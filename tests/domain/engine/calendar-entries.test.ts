import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarEntries } from '#domain/engine/calendar-entries.ts';
import { deadlinesOf } from '#domain/engine/deadlines.ts';
import { replay } from '#domain/engine/replay.ts';
import type { PlanDocument } from '#domain/plan/document.ts';
import { applyEdit } from '#domain/plan/edits.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { neaPlan } from '../../support/browser-plans.ts';
import { item, plan, situation, tied } from '../../support/plans.ts';
import { plannerContext } from '../../support/school.ts';

const TODAY = '2026-11-25';

function entriesOf(document: PlanDocument, today = TODAY, withPast = false): readonly CalendarEntry[] {
  const [alternative] = document.alternatives;
  return calendarEntries(replay(document, alternative?.id ?? '', plannerContext(today)), { withPast });
}

const keysOf = (entries: readonly CalendarEntry[]) => entries.map(({ key }) => key);

describe('the entries of a calendar', () => {
  it('hold every planned thing and every deadline that is ahead, in order, each once', () => {
    const document = neaPlan();
    const entries = entriesOf(document);
    const replayed = replay(document, 'a', plannerContext(TODAY));
    const planned = replayed.steps.filter(({ happened }) => !happened).map(({ item: { id } }) => `nea:item:${id}`);
    const keys = keysOf(entries);
    expect(keys.filter((key) => key.startsWith('nea:item:'))).toEqual(planned);
    // The first and the last day of the application are the window and its closing: two for two.
    const ahead = deadlinesOf(replayed).filter(({ on }) => on >= TODAY);
    expect(keys.length - planned.length).toBe(ahead.length);
    expect(new Set(keys).size).toBe(keys.length);
    expect(entries.map(({ from }) => from)).toEqual(entries.map(({ from }) => from).sort());
  });

  it('keep their key when a thing is moved, and things tied to it follow', () => {
    const before = entriesOf(neaPlan());
    const moved = applyEdit(neaPlan(), { kind: 'moveItem', itemId: 'kops', on: isoDate('2026-12-07') });
    const after = entriesOf(moved);
    const day = (entries: readonly CalendarEntry[], key: string) => entries.find((entry) => entry.key === key)?.from;
    expect(
      ['nea:item:kops', 'nea:item:planTalk', 'nea:deadline:weeks17:kops:kops'].map((key) => [
        key,
        day(before, key),
        day(after, key),
      ]),
    ).toEqual([
      ['nea:item:kops', '2026-11-30', '2026-12-07'],
      ['nea:item:planTalk', '2026-12-11', '2026-12-18'],
      ['nea:deadline:weeks17:kops:kops', '2027-04-23', '2027-04-30'],
    ]);
  });

  it('hold the last day of each raise’s certificate, until it is in the register', () => {
    const raise = (id: string, subject: 'MA' | 'HI', more: object = {}) =>
      item(id, '2027-04-22', {
        move: 'specialExamination',
        raise: { subject, wished: 8, registerBy: isoDate('2027-05-21'), ...more },
      });
    const planned = [raise('maths', 'MA'), raise('history', 'HI')];
    const registers = (items: typeof planned) =>
      entriesOf(plan(situation('2010-01-10', '2026-05-30'), [], items)).flatMap(({ key, from }) =>
        key.includes('raiseRegisterBy') ? [`${key} ${from}`] : [],
      );
    expect(registers(planned)).toEqual([
      'test:deadline:raiseRegisterBy:maths: 2027-05-21',
      'test:deadline:raiseRegisterBy:history: 2027-05-21',
    ]);
    // A later date moves the same entry; a certificate that is there ends the waiting.
    expect(
      registers([
        raise('maths', 'MA', { registerBy: isoDate('2027-05-28') }),
        raise('history', 'HI', { result: 8, confirmedOn: isoDate('2026-11-20') }),
      ]),
    ).toEqual(['test:deadline:raiseRegisterBy:maths: 2027-05-28']);
  });

  it('leave out what the rules refuse, and what waits for it', () => {
    // Of age: KOPS cannot begin (R-KOPS-2), and so it cannot be completed.
    const entries = entriesOf(
      plan(
        situation('2008-01-10', '2024-06-01'),
        [],
        [
          item('late', '2026-12-07', { move: 'begin', form: 'kops' }),
          item('end', '2027-05-28', { move: 'complete', form: 'kops' }),
          item('call', '2026-12-08', { move: 'task', title: 'Soitto' }),
        ],
      ),
    );
    expect(keysOf(entries).filter((key) => key.includes(':item:'))).toEqual(['test:item:call']);
  });

  it('make one of the joint application, and a timed one of its closing; the same for every student', () => {
    const entries = entriesOf(neaPlan()).filter(({ personal }) => !personal);
    expect(entries.slice(0, 2)).toEqual([
      {
        key: 'jointApplication:2027:window',
        from: '2027-02-23',
        to: '2027-03-23',
        estimate: true,
        personal: false,
        subject: { kind: 'window', rule: 'R-APP-4' },
      },
      {
        key: 'jointApplication:2027:closing',
        from: '2027-03-23',
        to: '2027-03-23',
        estimate: true,
        personal: false,
        subject: { kind: 'closing', rule: 'R-APP-4', time: { from: '14:30', to: '15:00' } },
      },
    ]);
    expect(keysOf(entries)).toEqual([
      'jointApplication:2027:window',
      'jointApplication:2027:closing',
      'jointApplication:2027:gradesPlannedBy',
      'jointApplication:2027:gradesLimit',
      'jointApplication:2027:jointApplicationResults',
      'jointApplication:2027:jointApplicationAcceptBy',
      'jointApplication:2027:reservesEnd',
    ]);
    const other = entriesOf(plan(situation('2010-05-05', '2026-05-30'))).filter(({ personal }) => !personal);
    // Reserve lists are for those who apply.
    expect(other).toEqual(entries.filter(({ key }) => !key.endsWith('reservesEnd')));
  });

  it('hold the window until its last day', () => {
    const kinds = (today: string) =>
      entriesOf(neaPlan(), today).flatMap(({ subject: { kind } }) =>
        kind === 'window' || kind === 'closing' ? [kind] : [],
      );
    expect(kinds('2027-03-23')).toEqual(['window', 'closing']);
  });

  it('tell of what has happened and what is behind only when asked', () => {
    const student = situation('2009-02-17', '2025-05-31');
    const document = plan(
      student,
      [item('began', '2026-08-06', { move: 'begin', form: 'lukio' })],
      [
        item('talk', '2026-11-24', { move: 'talk', topic: 'followUp' }),
        item('today', TODAY, { move: 'talk', topic: 'followUp' }),
      ],
    );
    const items = (withPast: boolean) =>
      keysOf(entriesOf(document, TODAY, withPast)).filter((key) => key.includes(':item:'));
    expect(items(false)).toEqual(['test:item:today']);
    expect(items(true)).toEqual(['test:item:began', 'test:item:talk', 'test:item:today']);
  });

  it('give the same keys on a later day', () => {
    const document = neaPlan();
    const later = keysOf(entriesOf(document, '2027-01-15'));
    expect(later.filter((key) => key.startsWith('nea:item:'))).toEqual(
      keysOf(entriesOf(document))
        .filter((key) => key.startsWith('nea:item:'))
        .slice(-later.filter((key) => key.startsWith('nea:item:')).length),
    );
  });

  it('mark as estimates the days that follow a school year which is not known yet', () => {
    const document = plan(
      situation('2012-05-05', '2028-06-03'),
      [],
      [
        item('begin', '2031-08-11', { move: 'begin', form: 'lukio' }),
        item('meet', '2031-09-01', { move: 'talk', topic: 'studyPlan' }),
        tied('after', { tiedTo: 'begin', relation: 'termEnd' }, { move: 'talk', topic: 'followUp' }),
      ],
    );
    const marks = entriesOf(document).flatMap(({ subject, estimate }) =>
      subject.kind === 'item' ? [[subject.item.id, estimate]] : [],
    );
    expect(marks).toEqual([
      ['begin', true],
      ['meet', false],
      ['after', true],
    ]);
  });
});
