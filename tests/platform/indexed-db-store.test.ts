import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PlanDocument } from '#domain/plan/document.ts';
import { applyEdit, newDocument } from '#domain/plan/edits.ts';
import { writePlan } from '#domain/plan/read-plan.ts';
import {
  DATABASE_NAME,
  DATABASE_VERSION,
  faultOf,
  type IndexedDbOptions,
  type IndexedDbStore,
  makeIndexedDbStore,
  REMOVED_KEPT_MS,
} from '#platform/indexed-db-store.ts';

const nea = newDocument('p1', 'Nea', 'a1');
const opened: IndexedDbStore[] = [];

function named(name: string): PlanDocument {
  return applyEdit(nea, { kind: 'setSituation', situation: { name } });
}

function openedStore(options?: IndexedDbOptions): IndexedDbStore {
  const store = makeIndexedDbStore({ now: () => new Date('2026-11-25T10:00:00Z'), ...options });
  opened.push(store);
  return store;
}

/** Writes a row past the store, as another version or a fault of the disk might have left it. */
async function leave(row: { readonly id: string; readonly [key: string]: unknown }): Promise<void> {
  await openedStore().list();
  const database = await openDB(DATABASE_NAME);
  await database.put('plans', row);
  database.close();
}

async function found(store: string): Promise<unknown[]> {
  const database = await openDB(DATABASE_NAME);
  const rows: unknown[] = await database.getAll(store);
  database.close();
  return rows;
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  vi.unstubAllGlobals();
});

describe('a plan', () => {
  test('is saved, listed and loaded as it was, also by the next visit', async () => {
    const saved = await openedStore().save(nea, 0);
    expect(saved).toEqual({ ok: true, revision: 1, savedAt: '2026-11-25T10:00:00.000Z' });
    const next = openedStore();
    expect(await next.list()).toEqual([{ id: 'p1', name: 'Nea', savedAt: '2026-11-25T10:00:00.000Z' }]);
    expect(await next.load('p1')).toEqual({ ok: true, document: nea, revision: 1 });
    expect(await next.load('p2')).toEqual({ ok: false, fault: 'missing' });
  });

  test('is stored as the text of a plan file', async () => {
    await openedStore().save(nea, 0);
    expect(await found('plans')).toEqual([
      { id: 'p1', name: 'Nea', revision: 1, savedAt: '2026-11-25T10:00:00.000Z', text: writePlan(nea) },
    ]);
  });

  test('is saved over only by who knows its revision', async () => {
    const [one, other] = [openedStore(), openedStore()];
    await one.save(nea, 0);
    expect(await one.save(named('Nea 2'), 1)).toEqual({ ok: true, revision: 2, savedAt: '2026-11-25T10:00:00.000Z' });
    expect(await other.save(named('Nea 3'), 1)).toEqual({ ok: false, fault: 'conflict' });
    expect(await other.save(named('Nea 4'), 0)).toEqual({ ok: false, fault: 'conflict' });
    expect(await other.load('p1')).toEqual({ ok: true, document: named('Nea 2'), revision: 2 });
  });

  test('of two saves at the same moment one is kept and the other is told of the conflict', async () => {
    const [one, other] = [openedStore(), openedStore()];
    await one.save(nea, 0);
    const results = await Promise.all([one.save(named('one'), 1), other.save(named('other'), 1)]);
    expect(results.filter(({ ok }) => ok).length).toBe(1);
    const kept = results[0]?.ok === true ? 'one' : 'other';
    expect(await one.load('p1')).toEqual({ ok: true, document: named(kept), revision: 2 });
  });
});

describe('a removed plan', () => {
  test('leaves the list and comes back whole', async () => {
    const store = openedStore();
    await store.save(nea, 0);
    await store.remove('p1');
    expect([await store.list(), await store.load('p1')]).toEqual([[], { ok: false, fault: 'missing' }]);
    await store.restore('p1');
    expect(await store.load('p1')).toEqual({ ok: true, document: nea, revision: 1 });
    expect(await found('removed')).toEqual([]);
  });

  test('does not come back by a late save of another tab, nor is its id taken by a new plan', async () => {
    const store = openedStore();
    await store.save(nea, 0);
    await store.remove('p1');
    expect(await store.save(named('late'), 1)).toEqual({ ok: false, fault: 'conflict' });
    expect(await store.save(named('new'), 0)).toEqual({ ok: false, fault: 'conflict' });
    await store.restore('p1');
    expect(await store.load('p1')).toEqual({ ok: true, document: nea, revision: 1 });
  });

  test('is thrown away by the first visit a day later, and not before', async () => {
    const store = openedStore();
    await store.save(nea, 0);
    await store.remove('p1');
    const later = (milliseconds: number) => ({
      now: () => new Date(Date.parse('2026-11-25T10:00:00Z') + milliseconds),
    });
    expect(await openedStore(later(REMOVED_KEPT_MS)).probe()).toBe(undefined);
    expect((await found('removed')).length).toBe(1);
    expect(await openedStore(later(REMOVED_KEPT_MS + 1)).probe()).toBe(undefined);
    expect(await found('removed')).toEqual([]);
  });

  test('that never was changes nothing', async () => {
    const store = openedStore();
    await store.remove('p9');
    await store.restore('p9');
    expect([await found('plans'), await found('removed')]).toEqual([[], []]);
  });
});

describe('what cannot be read', () => {
  const half = { id: 'p1', name: 'Nea', revision: 4, savedAt: '2026-11-01T08:00:00.000Z', text: '{"format":"kannel' };
  const newer = { ...half, id: 'p2', text: '{"format":"kannelpolku-plan","version":4,"new":true}' };
  const strange = { id: 'p3', what: [1, 2] };

  test('is listed with what is known of it, beside the plans that can be', async () => {
    await leave(half);
    await leave(newer);
    await leave(strange);
    const store = openedStore();
    await store.save({ ...nea, id: 'p4' }, 0);
    expect(await store.list()).toEqual([
      { id: 'p1', name: 'Nea', savedAt: '2026-11-01T08:00:00.000Z', unreadable: 'broken' },
      { id: 'p2', name: 'Nea', savedAt: '2026-11-01T08:00:00.000Z', unreadable: 'newerVersion' },
      { id: 'p3', name: '', savedAt: '', unreadable: 'broken' },
      { id: 'p4', name: 'Nea', savedAt: '2026-11-25T10:00:00.000Z' },
    ]);
  });

  test('is given out raw', async () => {
    await leave(half);
    await leave(newer);
    await leave(strange);
    const store = openedStore();
    expect(await store.load('p1')).toEqual({ ok: false, fault: 'broken', raw: half.text });
    expect(await store.load('p2')).toEqual({ ok: false, fault: 'newerVersion', raw: newer.text });
    expect(await store.load('p3')).toEqual({ ok: false, fault: 'broken', raw: JSON.stringify(strange, null, 2) });
  });

  test('is not a plan whose text names another id: it is read under the id it is stored by', async () => {
    await leave({ ...half, id: 'p9', text: writePlan(nea) });
    expect(await openedStore().load('p9')).toEqual({ ok: true, document: { ...nea, id: 'p9' }, revision: 4 });
  });

  test('is never written over by whatever save, and survives removal and return', async () => {
    await leave(strange);
    const store = openedStore();
    expect(await store.save({ ...nea, id: 'p3' }, 0)).toEqual({ ok: false, fault: 'conflict' });
    expect(await store.save({ ...nea, id: 'p3' }, 1)).toEqual({ ok: false, fault: 'broken' });
    await store.remove('p3');
    await store.restore('p3');
    expect(await found('plans')).toEqual([strange]);
  });
});

describe('other tabs', () => {
  test('hear of changes of the plan they show, and of every change when they ask for all', async () => {
    const [here, there] = [openedStore(), openedStore()];
    const heard: string[] = [];
    there.subscribe('p1', () => heard.push('p1'));
    const all = new Promise<void>((resolve) => {
      there.subscribe(null, () => {
        heard.push('any');
        if (heard.length === 3) resolve();
      });
    });
    here.subscribe(null, () => heard.push('own tab'));
    await here.save({ ...nea, id: 'p2' }, 0);
    await here.save(nea, 0);
    await all;
    expect(heard).toEqual(['any', 'p1', 'any']);
  });

  test('with a newer version get the database, and this one says so from then on', async () => {
    const store = openedStore();
    await store.save(nea, 0);
    const told = new Promise<void>((resolve) => {
      store.subscribe('p1', resolve);
    });
    const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
    await told;
    expect(await store.save(named('Nea 2'), 1)).toEqual({ ok: false, fault: 'newerVersion' });
    expect(await store.load('p1')).toEqual({ ok: false, fault: 'newerVersion' });
    expect(await newer.count('plans')).toBe(1);
    newer.close();
  });
});

describe('a fault of the browser', () => {
  test.each([
    ['QuotaExceededError', 'full'],
    ['VersionError', 'newerVersion'],
    ['SecurityError', 'refused'],
    ['InvalidStateError', 'refused'],
    ['AbortError', 'unknown'],
  ])('%s is told as %s', (name, fault) => {
    expect(faultOf(new DOMException('', name))).toBe(fault);
  });

  test('a full disk fails the save and leaves the stored plan as it was', async () => {
    const store = openedStore();
    await store.save(nea, 0);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await store.save(named('Nea 2'), 1)).toEqual({ ok: false, fault: 'full' });
    put.mockRestore();
    expect(await store.load('p1')).toEqual({ ok: true, document: nea, revision: 1 });
    expect(await store.save(named('Nea 2'), 1)).toEqual({ ok: true, revision: 2, savedAt: '2026-11-25T10:00:00.000Z' });
  });

  test('the first save, and only that, asks for lasting storage', async () => {
    const firstSave = vi.fn<() => void>();
    const store = openedStore({ firstSave });
    await store.save(nea, 0);
    await store.save(named('Nea 2'), 1);
    expect(firstSave.mock.calls).toEqual([[]]);
  });
});
