import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanDocument } from '#domain/plan/document.ts';
import { type ReadFault, readPlan, writePlan } from '#domain/plan/read-plan.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { anyDocument } from './arbitraries.ts';

const nea: PlanDocument = {
  format: 'kannelpolku-plan',
  version: 3,
  id: 'p1',
  situation: {
    name: 'Nea',
    birthDate: { value: isoDate('2009-03-14'), origin: 'told' },
    basicEducation: { value: { kind: 'certificate', on: isoDate('2025-05-31') }, origin: 'certificate' },
  },
  happened: [{ id: 'i1', date: { on: isoDate('2026-08-11') }, move: 'begin', form: 'lukio' }],
  alternatives: [
    {
      id: 'a1',
      name: 'A',
      items: [
        { id: 'i2', date: { on: isoDate('2026-12-01') }, move: 'begin', form: 'kops' },
        { id: 'i3', date: { tiedTo: 'i2', relation: 'sameDay' }, move: 'resign', form: 'lukio', who: ['student'] },
      ],
      studies: [{ id: 's1', form: 'kops', part: '1002', amount: 4, unit: 'op', period: { year: 2026, code: 'P3' } }],
    },
  ],
};

type Mutable = { [key: string]: Mutable } & Mutable[];

/** Nea's file with one thing changed. */
function withChange(change: (file: Mutable) => void): string {
  const file: Mutable = JSON.parse(writePlan(nea));
  change(file);
  return JSON.stringify(file);
}

function faultOf(text: string): ReadFault | 'read' {
  const read = readPlan(text);
  return read.ok ? 'read' : read.fault;
}

function set(target: Mutable | undefined, key: string, value: unknown): void {
  Object.assign(target ?? {}, { [key]: value });
}

describe('what is written', () => {
  test('is read as it was, whatever the plan holds', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(readPlan(writePlan(document))).toEqual({ ok: true, document });
      }),
    );
  });

  test('is the same text for the same plan, in whatever order its keys were made', () => {
    const turned: PlanDocument = {
      alternatives: nea.alternatives,
      happened: [{ form: 'lukio', move: 'begin', date: { on: isoDate('2026-08-11') }, id: 'i1' }],
      situation: {
        basicEducation: { origin: 'certificate', value: { on: isoDate('2025-05-31'), kind: 'certificate' } },
        birthDate: { origin: 'told', value: isoDate('2009-03-14') },
        name: 'Nea',
      },
      id: 'p1',
      version: 3,
      format: 'kannelpolku-plan',
    };
    expect(writePlan(turned)).toBe(writePlan(nea));
  });

  test('is JSON that a person can read', () => {
    expect(writePlan({ ...nea, happened: [], alternatives: [{ id: 'a1', name: 'A', items: [], studies: [] }] })).toBe(`{
  "format": "kannelpolku-plan",
  "version": 3,
  "id": "p1",
  "situation": {
    "name": "Nea",
    "birthDate": {
      "value": "2009-03-14",
      "origin": "told"
    },
    "basicEducation": {
      "value": {
        "kind": "certificate",
        "on": "2025-05-31"
      },
      "origin": "certificate"
    }
  },
  "happened": [],
  "alternatives": [
    {
      "id": "a1",
      "name": "A",
      "items": [],
      "studies": []
    }
  ]
}
`);
  });
});

describe('a text that is no plan', () => {
  test('is refused without an exception, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readPlan(text).ok).toBe(false);
      }),
    );
  });

  test('is refused or read without an exception when any value of a plan is replaced', () => {
    const replaced = (value: unknown, steps: readonly number[], by: unknown): unknown => {
      if (typeof value !== 'object' || value === null || steps.length === 0) return by;
      const keys = Object.keys(value);
      const key = keys[(steps[0] ?? 0) % Math.max(1, keys.length)];
      if (key === undefined) return by;
      const inner: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
      const copy: unknown = Array.isArray(value) ? [...value] : { ...value };
      Object.assign(copy as object, { [key]: replaced(inner, steps.slice(1), by) });
      return copy;
    };
    fc.assert(
      fc.property(anyDocument, fc.array(fc.nat(), { maxLength: 6 }), fc.jsonValue(), (document, steps, by) => {
        const read = readPlan(JSON.stringify(replaced(JSON.parse(writePlan(document)), steps, by)));
        if (read.ok) expect(readPlan(writePlan(read.document))).toEqual(read);
        else expect(read.fault.kind).toMatch(/^(notAPlan|newerVersion|shape|impossible)$/);
      }),
    );
  });

  test.each<[string, string, ReadFault]>([
    ['an empty file', '', { kind: 'notJson', line: 1, column: 1 }],
    ['half a file', '{\n  "format": "kannelpolku-plan",\n  "ver', { kind: 'notJson', line: 3, column: 3 }],
    ['a stray comma', '{\n  "format": ,\n}', { kind: 'notJson', line: 2, column: 13 }],
    ['another file', '{"format":"something-else","version":1}', { kind: 'notAPlan' }],
    ['a list', '[]', { kind: 'notAPlan' }],
    ['null', 'null', { kind: 'notAPlan' }],
    ['no version', '{"format":"kannelpolku-plan"}', { kind: 'notAPlan' }],
    ['version 0, which never was', '{"format":"kannelpolku-plan","version":0}', { kind: 'notAPlan' }],
    ['a newer version', '{"format":"kannelpolku-plan","version":4}', { kind: 'newerVersion', version: 4 }],
  ])('%s', (_, text, fault) => {
    expect(faultOf(text)).toEqual(fault);
  });

  test('a byte order mark in front does no harm', () => {
    expect(readPlan(`\uFEFF${writePlan(nea)}`)).toEqual({ ok: true, document: nea });
  });
});

describe('a fault says its place', () => {
  const item = (file: Mutable, index: number) => file['alternatives']?.[0]?.['items']?.[index];

  test.each<[string, (file: Mutable) => void, ReadFault]>([
    [
      'a day that does not exist',
      (file) => set(file['situation']?.['birthDate'], 'value', '2010-02-31'),
      { kind: 'shape', faults: [{ path: 'situation.birthDate.value', code: 'date', params: {} }] },
    ],
    [
      'a day in Finnish order',
      (file) => set(item(file, 0)?.['date'], 'on', '1.12.2026'),
      { kind: 'shape', faults: [{ path: 'alternatives[0].items[0].date.on', code: 'date', params: {} }] },
    ],
    [
      'an unknown key, which would be lost in silence',
      (file) => set(item(file, 0), 'mood', 'good'),
      {
        kind: 'shape',
        faults: [{ path: 'alternatives[0].items[0].mood', code: 'unknownKey', params: { key: 'mood' } }],
      },
    ],
    [
      'an unknown key of the plan itself',
      (file) => set(file, 'extra key', 1),
      { kind: 'shape', faults: [{ path: '["extra key"]', code: 'unknownKey', params: { key: 'extra key' } }] },
    ],
    [
      'a form that does not exist',
      (file) => set(item(file, 0), 'form', 'telma'),
      {
        kind: 'shape',
        faults: [
          {
            path: 'alternatives[0].items[0].form',
            code: 'value',
            params: {
              allowed: 'kops, tuva, adultBasic, vocational, lukio, lisaopetus, basicEducation, subjectStudent',
            },
          },
        ],
      },
    ],
    [
      'a missing form',
      (file) => set(item(file, 0), 'form', undefined),
      { kind: 'shape', faults: [{ path: 'alternatives[0].items[0].form', code: 'missing', params: {} }] },
    ],
    [
      'a missing move',
      (file) => set(item(file, 0), 'move', undefined),
      { kind: 'shape', faults: [{ path: 'alternatives[0].items[0].move', code: 'missing', params: {} }] },
    ],
    [
      'a move that is a number',
      (file) => set(item(file, 0), 'move', 7),
      { kind: 'shape', faults: [{ path: 'alternatives[0].items[0].move', code: 'value', params: {} }] },
    ],
    [
      'a missing date',
      (file) => set(item(file, 0), 'date', undefined),
      { kind: 'shape', faults: [{ path: 'alternatives[0].items[0].date', code: 'missing', params: {} }] },
    ],
    [
      'a negative number of days',
      (file) => set(item(file, 1), 'date', { tiedTo: 'i2', relation: 'daysAfter', days: -1 }),
      { kind: 'shape', faults: [{ path: 'alternatives[0].items[1].date.days', code: 'number', params: {} }] },
    ],
    [
      'an unknown way of basic education',
      (file) => set(file['situation']?.['basicEducation']?.['value'], 'kind', 'homeSchool'),
      { kind: 'shape', faults: [{ path: 'situation.basicEducation.value.kind', code: 'value', params: {} }] },
    ],
    [
      'a list that is text',
      (file) => set(file, 'happened', 'nothing'),
      { kind: 'shape', faults: [{ path: 'happened', code: 'type', params: { expected: 'array' } }] },
    ],
    [
      'an empty id',
      (file) => set(item(file, 0), 'id', ''),
      { kind: 'shape', faults: [{ path: 'alternatives[0].items[0].id', code: 'empty', params: {} }] },
    ],
    [
      'the same item id twice',
      (file) => set(item(file, 0), 'id', 'i1'),
      { kind: 'impossible', faults: [{ path: 'alternatives[0].items[0].id', code: 'idTwice', params: { id: 'i1' } }] },
    ],
    [
      'no alternative',
      (file) => set(file, 'alternatives', []),
      { kind: 'impossible', faults: [{ path: 'alternatives', code: 'noAlternative', params: {} }] },
    ],
  ])('%s', (_, change, fault) => {
    expect(faultOf(withChange(change))).toEqual(fault);
  });

  test('all faults of a file are told at once', () => {
    const text = withChange((file) => {
      set(item(file, 0)?.['date'], 'on', '2026-13-01');
      set(file['situation'], 'name', 5);
    });
    expect(faultOf(text)).toEqual({
      kind: 'shape',
      faults: [
        { path: 'situation.name', code: 'type', params: { expected: 'string' } },
        { path: 'alternatives[0].items[0].date.on', code: 'date', params: {} },
      ],
    });
  });
});

describe('what a plan may hold although it is wrong', () => {
  test('ties in a circle and to nothing are read: the engine tells of them', () => {
    const tied = withChange((file) => {
      set(file['alternatives']?.[0]?.['items']?.[0], 'date', { tiedTo: 'i3', relation: 'termEnd' });
      set(file['happened']?.[0], 'date', { tiedTo: 'gone', relation: 'sameDay' });
    });
    expect(faultOf(tied)).toBe('read');
  });

  test('an item of an unknown kind is kept with its whole content and written back unchanged', () => {
    const stranger = {
      id: 'i9',
      move: 'recognise',
      date: { on: '2027-01-11' },
      note: 'from a later edition',
      evidence: [{ page: 3, seen: true, z: null, a: 1 }],
      unknown: { deep: { 'key with spaces': [] } },
    };
    const read = readPlan(withChange((file) => set(file['happened'], '1', stranger)));
    expect(read).toEqual({
      ok: true,
      document: {
        ...nea,
        happened: [
          ...nea.happened,
          {
            id: 'i9',
            date: { on: '2027-01-11' },
            note: 'from a later edition',
            move: 'unknown',
            raw: { move: 'recognise', evidence: stranger.evidence, unknown: stranger.unknown },
          },
        ],
      },
    });
    const written: Mutable = JSON.parse(read.ok ? writePlan(read.document) : '{}');
    expect(written['happened']?.[1]).toEqual(stranger);
  });
});
