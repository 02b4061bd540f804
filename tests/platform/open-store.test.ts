import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newDocument } from '#domain/plan/edits.ts';
import { DATABASE_NAME, DATABASE_VERSION } from '#platform/indexed-db-store.ts';
import { OPEN_LIMIT, openStore } from '#platform/open-store.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** What opening gives, in short. */
async function opening(): Promise<{ readonly durable: boolean; readonly fault: string | undefined }> {
  const { store, fault } = await openStore();
  return { durable: store.durable, fault };
}

function refuseOpening(name: string): void {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('', name);
  });
}

describe('the store of a visit', () => {
  test('is the database when it takes a write, and the try leaves nothing behind', async () => {
    expect(await opening()).toEqual({ durable: true, fault: undefined });
    const database = await openDB(DATABASE_NAME);
    expect([await database.count('plans'), await database.count('removed')]).toEqual([0, 0]);
    database.close();
  });

  test.each(['SecurityError', 'InvalidStateError'])(
    'is memory in a private mode that refuses with %s',
    async (name) => {
      refuseOpening(name);
      expect(await opening()).toEqual({ durable: false, fault: 'refused' });
    },
  );

  test('is memory where there is no database at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await opening()).toEqual({ durable: false, fault: 'refused' });
  });

  test('is memory, and says so, when a newer version of the app has changed the database', async () => {
    (await openDB(DATABASE_NAME, DATABASE_VERSION + 1)).close();
    expect(await opening()).toEqual({ durable: false, fault: 'newerVersion' });
  });

  test('is still the database when the disk is full: what is there can be read', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await opening()).toEqual({ durable: true, fault: 'full' });
  });

  test('is memory when the database never answers', async () => {
    vi.useFakeTimers();
    vi.spyOn(indexedDB, 'open').mockReturnValue(new IDBOpenDBRequest());
    const waiting = opening();
    await vi.advanceTimersByTimeAsync(OPEN_LIMIT - 1);
    const soon = await Promise.race([waiting, Promise.resolve('still waiting')]);
    await vi.advanceTimersByTimeAsync(1);
    expect([soon, await waiting]).toEqual(['still waiting', { durable: false, fault: 'unknown' }]);
  });

  test('is memory when an older tab holds the database', async () => {
    const request = new IDBOpenDBRequest();
    vi.spyOn(indexedDB, 'open').mockReturnValue(request);
    const waiting = opening();
    request.dispatchEvent(new IDBVersionChangeEvent('blocked'));
    expect(await waiting).toEqual({ durable: false, fault: 'lockedByOtherTab' });
  });
});

describe('memory', () => {
  test('keeps the same promises as the database, for the visit', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { store } = await openStore();
    const nea = newDocument('p1', 'Nea', 'a1');
    expect(await store.load('p1')).toEqual({ ok: false, fault: 'missing' });
    const saved = await store.save(nea, 0);
    expect(saved.ok && saved.revision).toBe(1);
    expect(await store.save(nea, 0)).toEqual({ ok: false, fault: 'conflict' });
    expect(await store.load('p1')).toEqual({ ok: true, document: nea, revision: 1 });
    await store.remove('p1');
    expect([await store.list(), await store.save(nea, 0), await store.save(nea, 1)]).toEqual([
      [],
      { ok: false, fault: 'conflict' },
      { ok: false, fault: 'conflict' },
    ]);
    await store.restore('p1');
    expect((await store.list()).map(({ id, name }) => ({ id, name }))).toEqual([{ id: 'p1', name: 'Nea' }]);
    expect(store.subscribe('p1', () => {})()).toBe(undefined);
  });
});
