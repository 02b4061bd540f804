import { describe, expect, it } from 'vitest';
import type { Item } from '#domain/plan/item.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { type History, historyEdits, readHistory, writeHistory } from '#ui/features/situation/history.ts';

const on = (day: string) => ({ on: isoDate(day) });

function ids(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `new-${last}`;
  };
}

/** Aino's lukio, with what is asked here and what is not. */
const LUKIO: readonly Item[] = [
  {
    id: 'b',
    move: 'begin',
    form: 'lukio',
    date: on('2025-08-07'),
    provider: 'Lohjan Yhteislyseo',
    syllabus: 'young',
    note: 'oma',
  },
  { id: 'l', move: 'attendLast', form: 'lukio', date: on('2026-10-30') },
];

const REST: readonly Item[] = [
  { id: 't', move: 'talk', topic: 'interruption', date: on('2026-11-20') },
  { id: 'x', move: 'unknown', date: on('2026-11-21'), raw: { move: 'fly' } },
  { id: 'm', move: 'apply', form: 'kops', way: 'continuousApplication', date: on('2026-11-22') },
];

describe('what has happened as a telling', () => {
  it('reads an education with its last day, a pause and the notice', () => {
    const happened: readonly Item[] = [
      ...LUKIO,
      {
        id: 's',
        move: 'suspend',
        form: 'lukio',
        reason: 'illness',
        date: on('2026-10-26'),
        until: isoDate('2026-12-31'),
      },
      { id: 'n', move: 'notifyMunicipality', date: on('2026-11-02') },
      ...REST,
    ];
    expect(readHistory(happened)).toEqual({
      studies: [
        { key: 'b', form: 'lukio', provider: 'Lohjan Yhteislyseo', began: '2025-08-07', lastAttended: '2026-10-30' },
      ],
      pauses: [{ key: 's', study: 'b', reason: 'illness', from: '2026-10-26', until: '2026-12-31' }],
      noticeOn: '2026-11-02',
      rest: REST,
    });
  });

  it('reads the three ends by their own names', () => {
    const ends = (['complete', 'resign', 'deemResigned'] as const).map((move) => {
      const history = readHistory([
        { id: 'b', move: 'begin', form: 'tuva', date: on('2026-01-07') },
        { id: 'e', move, form: 'tuva', date: on('2026-05-29') },
      ]);
      return history.studies[0]?.ended;
    });
    expect(ends).toEqual([
      { how: 'completed', on: '2026-05-29' },
      { how: 'resigned', on: '2026-05-29' },
      { how: 'deemedResigned', on: '2026-05-29' },
    ]);
  });

  it.each<[string, readonly Item[]]>([
    ['two beginnings of one right', [...LUKIO, { id: 'b2', move: 'begin', form: 'lukio', date: on('2026-08-07') }]],
    ['an end without a beginning', [{ id: 'e', move: 'resign', form: 'kops', date: on('2026-05-29') }]],
    [
      'a day tied to another item',
      [
        { id: 'b', move: 'begin', form: 'kops', date: on('2026-01-07') },
        { id: 'e', move: 'complete', form: 'kops', date: { tiedTo: 'b', relation: 'termEnd' } },
      ],
    ],
    ['a pause of nothing', [{ id: 's', move: 'suspend', form: 'lukio', reason: 'abroad', date: on('2026-01-07') }]],
  ])('leaves %s alone', (_, happened) => {
    const { rest, studies } = readHistory(happened);
    expect({ rest, studies }).toEqual({ rest: happened, studies: [] });
    expect(writeHistory(readHistory(happened), happened, ids())).toEqual(happened);
  });

  it('writes back exactly what it read', () => {
    const happened: readonly Item[] = [
      REST[0] as Item,
      ...LUKIO,
      { id: 'b2', move: 'begin', form: 'lukio', right: 'lukio-2', date: on('2026-11-02') },
      {
        id: 's',
        move: 'interrupt',
        form: 'lukio',
        right: 'lukio-2',
        reason: 'militaryService',
        date: on('2026-11-10'),
      },
      { id: 'n', move: 'notifyMunicipality', date: on('2026-11-02'), who: ['lukio'] },
      ...REST.slice(1),
    ];
    expect(writeHistory(readHistory(happened), happened, ids())).toEqual(happened);
    expect(historyEdits(happened, writeHistory(readHistory(happened), happened, ids()))).toEqual([]);
  });

  it('keeps what is not asked when a row changes, and touches nothing else', () => {
    const before = [...LUKIO, ...REST];
    const history = readHistory(before);
    const changed: History = {
      ...history,
      studies: [
        {
          key: 'b',
          form: 'lukio',
          began: isoDate('2025-08-08'),
          ended: { how: 'deemedResigned', on: isoDate('2026-11-20') },
        },
      ],
    };
    const after = writeHistory(changed, before, ids());
    expect(after).toEqual([
      { id: 'b', move: 'begin', form: 'lukio', date: on('2025-08-08'), syllabus: 'young', note: 'oma' },
      ...REST,
      { id: 'new-1', move: 'deemResigned', form: 'lukio', date: on('2026-11-20') },
    ]);
    expect(historyEdits(before, after).map(({ kind }) => kind)).toEqual(['removeItem', 'changeItem', 'addItem']);
  });

  it('gives a second right of the same form a name of its own, and keeps the name of the first', () => {
    const history = readHistory(LUKIO);
    const after = writeHistory(
      { ...history, studies: [{ key: 'k', form: 'lukio', began: isoDate('2026-11-02') }, ...history.studies] },
      LUKIO,
      ids(),
    );
    expect(after).toEqual([
      ...LUKIO,
      { id: 'k', move: 'begin', form: 'lukio', right: 'lukio-2', date: on('2026-11-02') },
    ]);
    expect(readHistory(after).studies.map(({ key }) => key)).toEqual(['b', 'k']);
  });

  it('moves the end and the pause along when the form of a row changes', () => {
    const before: readonly Item[] = [
      ...LUKIO,
      { id: 's', move: 'suspend', form: 'lukio', reason: 'illness', date: on('2026-10-26') },
    ];
    const history = readHistory(before);
    const after = writeHistory(
      {
        ...history,
        studies: history.studies.map((row) => ({ ...row, form: 'vocational' as const, field: 'otherField' as const })),
      },
      before,
      ids(),
    );
    expect(after).toEqual([
      {
        id: 'b',
        move: 'begin',
        form: 'vocational',
        date: on('2025-08-07'),
        provider: 'Lohjan Yhteislyseo',
        field: 'otherField',
        note: 'oma',
      },
      { id: 'l', move: 'attendLast', form: 'vocational', date: on('2026-10-30') },
      { id: 's', move: 'suspend', form: 'vocational', reason: 'illness', date: on('2026-10-26') },
    ]);
  });

  it('removes every item of a removed row, its pauses too', () => {
    const before: readonly Item[] = [
      ...LUKIO,
      { id: 's', move: 'suspend', form: 'lukio', reason: 'illness', date: on('2026-10-26') },
      ...REST,
    ];
    expect(writeHistory({ ...readHistory(before), studies: [] }, before, ids())).toEqual(REST);
  });

  it('changes a suspension of the duty into an interruption of the right, and the last day goes', () => {
    const before: readonly Item[] = [
      ...LUKIO,
      {
        id: 's',
        move: 'suspend',
        form: 'lukio',
        reason: 'illness',
        date: on('2026-10-26'),
        until: isoDate('2026-12-31'),
      },
    ];
    const history = readHistory(before);
    const after = writeHistory(
      { ...history, pauses: [{ key: 's', study: 'b', reason: 'otherGoodReason', from: isoDate('2026-10-26') }] },
      before,
      ids(),
    );
    expect(after.at(-1)).toEqual({
      id: 's',
      move: 'interrupt',
      form: 'lukio',
      reason: 'otherGoodReason',
      date: on('2026-10-26'),
    });
  });
});
