import { describe, expect, test } from 'vitest';
import { newDocument } from '#domain/plan/edits.ts';
import { writePlan } from '#domain/plan/read-plan.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import type { StudentRow } from '#session/ports.ts';
import { createStudents, planFileName, selectListState, selectRows } from '#session/students.ts';
import { delivered, makeFakePorts, savedAs, stored } from './fake-ports.ts';

const row = (id: string, name: string): StudentRow => ({ id, name, savedAt: '2026-11-25T10:00:00.000Z' });

describe('the list', () => {
  test('is loaded, and stands in the order of Finnish names', async () => {
    const fake = makeFakePorts();
    const { actor } = createStudents(fake.ports);
    expect(selectListState(actor.getSnapshot())).toBe('loading');
    await fake.lists[0]?.answer([row('1', 'Öörni'), row('2', 'Åke'), row('3', 'Zaida'), row('4', 'Aino')]);
    expect(selectListState(actor.getSnapshot())).toBe('ready');
    expect(selectRows(actor.getSnapshot()).map(({ name }) => name)).toEqual(['Aino', 'Zaida', 'Åke', 'Öörni']);
  });

  test('is fetched again when another tab changed something; the old rows stay meanwhile', async () => {
    const fake = makeFakePorts();
    const { actor } = createStudents(fake.ports);
    await fake.lists[0]?.answer([row('1', 'Nea')]);
    fake.noteFromOtherTab('1');
    expect([selectListState(actor.getSnapshot()), selectRows(actor.getSnapshot())]).toEqual([
      'ready',
      [row('1', 'Nea')],
    ]);
    await fake.lists[1]?.answer([row('1', 'Nea'), row('2', 'Oona')]);
    expect(selectRows(actor.getSnapshot())).toEqual([row('1', 'Nea'), row('2', 'Oona')]);
  });

  test('that cannot be fetched says so, and can be asked again', async () => {
    const fake = makeFakePorts();
    const { actor } = createStudents(fake.ports);
    await fake.lists[0]?.fail();
    expect(selectListState(actor.getSnapshot())).toBe('failed');
    actor.send({ type: 'REFRESH' });
    await fake.lists[1]?.answer([]);
    expect(selectListState(actor.getSnapshot())).toBe('ready');
  });
});

describe('a student', () => {
  test('is created as a plan with a name, and the list is fetched again', async () => {
    const fake = makeFakePorts();
    const students = createStudents(fake.ports);
    const created = students.create('Nea');
    expect(fake.saves[0]?.input).toEqual({
      document: newDocument('id-1', 'Nea', 'id-2', 'A', fake.ports.clock.today()),
      revision: 0,
    });
    await fake.saves[0]?.answer(savedAs(1));
    expect(await created).toEqual({ ok: true, id: 'id-1' });
    expect(fake.lists.length).toBe(2);
  });

  test('that cannot be created is told why', async () => {
    const fake = makeFakePorts();
    const created = createStudents(fake.ports).create('Nea');
    await fake.saves[0]?.answer({ ok: false, fault: 'full' });
    expect(await created).toEqual({ ok: false, fault: { kind: 'store', fault: 'full' } });
    const again = createStudents(fake.ports).create('Nea');
    await fake.saves[1]?.fail();
    expect(await again).toEqual({ ok: false, fault: { kind: 'store', fault: 'unknown' } });
  });

  test('is removed and brought back', async () => {
    const fake = makeFakePorts();
    const students = createStudents(fake.ports);
    expect(await students.remove('p1')).toEqual({ ok: true });
    expect(await students.restore('p1')).toEqual({ ok: true });
    expect(fake.moves).toEqual(['remove p1', 'restore p1']);
  });
});

describe('a file that is taken in', () => {
  test('becomes a student of its own id', async () => {
    const fake = makeFakePorts();
    const imported = createStudents(fake.ports).importText(writePlan(stored));
    await fake.saves[0]?.answer(savedAs(1));
    expect(await imported).toEqual({ ok: true, id: 'p1', document: stored, copied: false });
  });

  test('gets a fresh id when the student is here already, and writes over nothing', async () => {
    const fake = makeFakePorts();
    const imported = createStudents(fake.ports).importText(writePlan(stored));
    await fake.saves[0]?.answer({ ok: false, fault: 'conflict' });
    expect(fake.saves.map(({ input }) => [input.document.id, input.revision])).toEqual([
      ['p1', 0],
      ['id-1', 0],
    ]);
    await fake.saves[1]?.answer(savedAs(1));
    expect(await imported).toEqual({ ok: true, id: 'id-1', document: { ...stored, id: 'id-1' }, copied: true });
  });

  test('is refused with its fault, and nothing is stored', async () => {
    const fake = makeFakePorts();
    const students = createStudents(fake.ports);
    expect(await students.importText('{"format":"kannelpolku-plan","version":9}')).toEqual({
      ok: false,
      fault: { kind: 'file', fault: { kind: 'newerVersion', version: 9 } },
    });
    fake.chooseFile({ name: 'film.json', fault: 'tooLarge' });
    expect(await students.importFile()).toEqual({ ok: false, fault: { kind: 'tooLarge' } });
    fake.chooseFile({ name: 'x.json', fault: 'unreadable' });
    expect(await students.importFile()).toEqual({ ok: false, fault: { kind: 'unreadableFile' } });
    fake.chooseFile(undefined);
    expect(await students.importFile()).toEqual({ ok: false, fault: { kind: 'cancelled' } });
    expect(fake.saves).toEqual([]);
  });

  test('may be chosen in the dialog', async () => {
    const fake = makeFakePorts();
    fake.chooseFile({ name: 'nea.json', text: writePlan(stored) });
    const imported = createStudents(fake.ports).importFile();
    await delivered();
    await fake.saves[0]?.answer(savedAs(1));
    expect(await imported).toEqual({ ok: true, id: 'p1', document: stored, copied: false });
  });
});

describe('a file that is taken out', () => {
  test('holds the stored plan and is named by student and day', async () => {
    const fake = makeFakePorts();
    const exported = createStudents(fake.ports).exportStudent('p1');
    await fake.loads[0]?.answer({ ok: true, document: stored, revision: 1 });
    expect(await exported).toEqual({ ok: true });
    expect(fake.downloads).toEqual([
      { name: 'kannelpolku-nea-2026-11-25.json', mime: 'application/json', text: writePlan(stored) },
    ]);
  });

  test('holds the very text that was stored when it cannot be read', async () => {
    const fake = makeFakePorts();
    const students = createStudents(fake.ports);
    await fake.lists[0]?.answer([{ ...row('p1', 'Nea'), unreadable: 'broken' }]);
    const exported = students.exportStudent('p1');
    await fake.loads[0]?.answer({ ok: false, fault: 'broken', raw: '{"half' });
    expect(await exported).toEqual({ ok: true });
    expect(fake.downloads).toEqual([
      { name: 'kannelpolku-nea-2026-11-25.json', mime: 'application/json', text: '{"half' },
    ]);
  });

  test.each([
    ['Nea', 'kannelpolku-nea-2026-11-25.json'],
    ['Äijä Öörni-Åkerlund', 'kannelpolku-aija-oorni-akerlund-2026-11-25.json'],
    ['  ../../etc  ', 'kannelpolku-etc-2026-11-25.json'],
    ['Олена', 'kannelpolku-2026-11-25.json'],
    ['', 'kannelpolku-2026-11-25.json'],
  ])('%j gives %s', (name, file) => {
    expect(planFileName(name, isoDate('2026-11-25'))).toBe(file);
  });
});
