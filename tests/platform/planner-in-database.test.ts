import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { waitFor } from 'xstate';
import { isoDate } from '#domain/time/iso-date.ts';
import { type IndexedDbStore, makeIndexedDbStore } from '#platform/indexed-db-store.ts';
import { createPlannerActor, type SaveState, selectDocument, selectSaveState } from '#session/planner.ts';
import type { PlannerActor } from '#session/planner-machine.ts';
import type { Ports } from '#session/ports.ts';
import { createStudents } from '#session/students.ts';

/** Two tabs of one browser: each with its own store over the same database. */
const stores: IndexedDbStore[] = [];
const actors: { stop(): void }[] = [];

function openTab(): Ports {
  const store = makeIndexedDbStore();
  stores.push(store);
  return {
    store,
    clock: { today: () => isoDate('2026-11-25') },
    ids: { next: () => crypto.randomUUID() },
    files: { save: () => {}, open: async () => undefined },
    calendars: { write: async () => '' },
    print: () => {},
  };
}

async function openStudent(ports: Ports, id: string): Promise<PlannerActor> {
  const actor = createPlannerActor(ports, id);
  actors.push(actor);
  await comes(actor, 'saved');
  return actor;
}

async function createStudent(ports: Ports): Promise<string> {
  const students = createStudents(ports);
  actors.push(students);
  const created = await students.create('Nea');
  if (!created.ok) throw new Error(JSON.stringify(created));
  return created.id;
}

function comes(actor: PlannerActor, state: SaveState, name?: string): Promise<unknown> {
  return waitFor(
    actor,
    (snapshot) =>
      selectSaveState(snapshot) === state && (name === undefined || selectDocument(snapshot)?.situation.name === name),
  );
}

function rename(actor: PlannerActor, name: string): void {
  actor.send({ type: 'EDIT', edit: { kind: 'setSituation', situation: { name } } });
}

function nameIn(actor: PlannerActor): string | undefined {
  return selectDocument(actor.getSnapshot())?.situation.name;
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  for (const actor of actors.splice(0)) actor.stop();
  for (const store of stores.splice(0)) store.close();
  vi.unstubAllGlobals();
});

describe('one student in two tabs', () => {
  test('what one tab saves, the other shows', async () => {
    const [one, other] = [openTab(), openTab()];
    const id = await createStudent(one);
    const [here, there] = [await openStudent(one, id), await openStudent(other, id)];
    rename(here, 'Nea 2');
    here.send({ type: 'FLUSH' });
    await comes(there, 'saved', 'Nea 2');
    expect(nameIn(there)).toBe('Nea 2');
    rename(there, 'Nea 3');
    there.send({ type: 'FLUSH' });
    await comes(here, 'saved', 'Nea 3');
    expect(nameIn(here)).toBe('Nea 3');
  });

  test('when both edit, the later save is told, nothing is lost, and both plans can be kept', async () => {
    const [one, other] = [openTab(), openTab()];
    const id = await createStudent(one);
    const [here, there] = [await openStudent(one, id), await openStudent(other, id)];
    rename(here, 'mine');
    rename(there, 'theirs');
    there.send({ type: 'FLUSH' });
    await comes(there, 'saved', 'theirs');
    here.send({ type: 'FLUSH' });
    await comes(here, 'conflict');
    expect([nameIn(here), nameIn(there)]).toEqual(['mine', 'theirs']);
    here.send({ type: 'KEEP_AS_COPY', name: 'mine (copy)' });
    await comes(here, 'saved', 'mine (copy)');
    expect((await one.store.list()).map(({ name }) => name).sort((a, b) => a.localeCompare(b))).toEqual([
      'mine (copy)',
      'theirs',
    ]);
  });
});

test('a page that dies in the middle of a save leaves the plan of before or of after, never half', async () => {
  const tab = openTab();
  const id = await createStudent(tab);
  const actor = await openStudent(tab, id);
  rename(actor, 'Nea 2');
  actor.send({ type: 'FLUSH' });
  actor.stop();
  stores[0]?.close();
  const next = await openStudent(openTab(), id);
  expect(['Nea', 'Nea 2']).toContain(nameIn(next));
});
