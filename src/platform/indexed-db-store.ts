import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PlanDocument } from '#domain/plan/document.ts';
import { readPlan, writePlan } from '#domain/plan/read-plan.ts';
import { z } from '#domain/schema/zod.ts';
import type { Loaded, PlanStore, Saved, StoreFault, StudentRow } from '#session/ports.ts';

export const DATABASE_NAME = 'kannelpolku';
export const DATABASE_VERSION = 1;
export const CHANNEL_NAME = 'kannelpolku-changes';
/** A removed plan is thrown away by the first visit that begins this much later, in milliseconds. */
export const REMOVED_KEPT_MS = 24 * 60 * 60 * 1000;

/** One stored plan. `text` is what `writePlan` gives; `name` stands beside it for lists; `savedAt` is an ISO instant. */
type PlanRow = {
  readonly id: string;
  readonly revision: number;
  readonly savedAt: string;
  readonly name: string;
  readonly text: string;
};
/** A removed row as it was, whatever it was. */
type RemovedRow = { readonly id: string; readonly removedAt: string; readonly row: unknown };

/** What comes out of the database is not trusted to be what some version once put in. */
interface Schema extends DBSchema {
  plans: { key: string; value: unknown };
  removed: { key: string; value: unknown };
}
type Database = IDBPDatabase<Schema>;

export type IndexedDbStore = PlanStore & {
  /** What keeps the database from being used now, if anything. Writes and takes back a row to find out. */
  probe(): Promise<StoreFault | undefined>;
  close(): void;
};

export type IndexedDbOptions = {
  readonly now?: () => Date;
  /** Another tab with an older version of the app keeps the database open, so that this one has to wait. */
  readonly blocked?: () => void;
  /** Called once, after the first plan of this visit has been saved. */
  readonly firstSave?: () => void;
};

/**
 * Plans in IndexedDB. Each save is one transaction that looks at the stored revision and writes only over the one it was
 * told of. A row that cannot be read is listed and given out raw; it is never written over and never dropped.
 */
export function makeIndexedDbStore({
  now = () => new Date(),
  blocked,
  firstSave,
}: IndexedDbOptions = {}): IndexedDbStore {
  let connection: Promise<Database> | undefined;
  let isFirstSave = true;
  const listeners = new Set<{ readonly id: string | null; readonly changed: () => void }>();
  const channel = new BroadcastChannel(CHANNEL_NAME);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const note = noteSchema.safeParse(data);
    if (note.success) tell(note.data.id);
  });

  function tell(id: string | null): void {
    // Those of this moment: a listener may leave and come again while it is told.
    const concerned = [...listeners].filter((listener) => id === null || listener.id === null || listener.id === id);
    for (const { changed } of concerned) changed();
  }

  function connect(): Promise<Database> {
    connection ??= openDB<Schema>(DATABASE_NAME, DATABASE_VERSION, {
      upgrade(database) {
        database.createObjectStore('plans', { keyPath: 'id' });
        database.createObjectStore('removed', { keyPath: 'id' });
      },
      blocked: () => blocked?.(),
      blocking(_current, _next, event) {
        // A newer app wants to change the database: holding on would stop that tab. The next call here then finds a
        // version above its own and says so.
        if (event.target instanceof IDBDatabase) event.target.close();
        connection = undefined;
        tell(null);
      },
      terminated() {
        connection = undefined;
      },
    }).catch((error: unknown) => {
      connection = undefined;
      throw error;
    });
    return connection;
  }

  /** Works on the open database. One that the browser has closed under us is opened anew by the next call. */
  async function withDatabase<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
    try {
      return await work(await connect());
    } catch (error) {
      if (nameOf(error) === 'InvalidStateError') connection = undefined;
      throw error;
    }
  }

  async function save(database: Database, document: PlanDocument, revision: number): Promise<Saved> {
    const transaction = database.transaction(['plans', 'removed'], 'readwrite', { durability: 'strict' });
    const plans = transaction.objectStore('plans');
    const stored = await plans.get(document.id);
    const refusal = await refusalOf(stored, revision, () => transaction.objectStore('removed').get(document.id));
    if (refusal !== undefined) {
      await transaction.done;
      return { ok: false, fault: refusal };
    }
    const row: PlanRow = {
      id: document.id,
      revision: revision + 1,
      savedAt: now().toISOString(),
      name: document.situation.name,
      text: writePlan(document),
    };
    // Both are awaited together: a full disk may fail the request or only the whole transaction.
    await Promise.all([plans.put(row), transaction.done]);
    channel.postMessage({ id: row.id });
    if (isFirstSave) firstSave?.();
    isFirstSave = false;
    return { ok: true, revision: row.revision, savedAt: row.savedAt };
  }

  async function load(database: Database, id: string): Promise<Loaded> {
    const stored = await database.get('plans', id);
    if (stored === undefined) return { ok: false, fault: 'missing' };
    const row = rowSchema.safeParse(stored);
    if (!row.success) return { ok: false, fault: 'broken', raw: rawOf(stored) };
    const { text, revision } = row.data;
    const read = readPlan(text);
    if (read.ok) return { ok: true, document: { ...read.document, id }, revision };
    return { ok: false, fault: read.fault.kind === 'newerVersion' ? 'newerVersion' : 'broken', raw: text };
  }

  return {
    durable: true,
    list: () =>
      withDatabase(async (database) => {
        const [keys, rows] = await Promise.all([database.getAllKeys('plans'), database.getAll('plans')]);
        return keys.map((key, index) => listed(String(key), rows[index]));
      }),
    load: (id) =>
      withDatabase((database) => load(database, id)).catch((error: unknown) => ({ ok: false, fault: faultOf(error) })),
    save: (document, revision) =>
      withDatabase((database) => save(database, document, revision)).catch((error: unknown) => ({
        ok: false,
        fault: faultOf(error),
      })),
    remove: (id) =>
      withDatabase(async (database) => {
        const transaction = database.transaction(['plans', 'removed'], 'readwrite', { durability: 'strict' });
        const row = await transaction.objectStore('plans').get(id);
        if (row !== undefined) {
          const removed: RemovedRow = { id, removedAt: now().toISOString(), row };
          await Promise.all([
            transaction.objectStore('removed').put(removed),
            transaction.objectStore('plans').delete(id),
          ]);
        }
        await transaction.done;
        channel.postMessage({ id });
      }),
    restore: (id) =>
      withDatabase(async (database) => {
        const transaction = database.transaction(['plans', 'removed'], 'readwrite', { durability: 'strict' });
        const removed = removedSchema.safeParse(await transaction.objectStore('removed').get(id));
        const isTaken = (await transaction.objectStore('plans').get(id)) !== undefined;
        if (removed.success && !isTaken) {
          await Promise.all([
            transaction.objectStore('plans').put(removed.data.row),
            transaction.objectStore('removed').delete(id),
          ]);
        }
        await transaction.done;
        channel.postMessage({ id });
      }),
    subscribe(id, changed) {
      const listener = { id, changed };
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    probe: () =>
      withDatabase(async (database) => {
        await dropOldRemovals(database, now());
        const transaction = database.transaction('removed', 'readwrite');
        await Promise.all([
          transaction.store.put({ id: PROBE_ID }),
          transaction.store.delete(PROBE_ID),
          transaction.done,
        ]);
        return undefined;
      }).catch(faultOf),
    close() {
      channel.close();
      listeners.clear();
      connection?.then((database) => database.close()).catch(() => {});
      connection = undefined;
    },
  };
}

const PROBE_ID = 'probe';

const noteSchema = z.object({ id: z.string() });
const rowSchema = z.object({
  id: z.string(),
  revision: z.int().check(z.gte(1)),
  savedAt: z.string(),
  name: z.string(),
  text: z.string(),
});
const removedSchema = z.object({ id: z.string(), removedAt: z.string(), row: z.unknown() });

/** Why a save may not write over what is stored. `revision` 0 is a new plan: nothing of that id may be there at all. */
async function refusalOf(
  stored: unknown,
  revision: number,
  removed: () => Promise<unknown>,
): Promise<'conflict' | 'broken' | undefined> {
  if (stored === undefined) {
    // A plan that was removed elsewhere does not come back by itself, nor does a new one take its id.
    return revision !== 0 || (await removed()) !== undefined ? 'conflict' : undefined;
  }
  const row = rowSchema.safeParse(stored);
  if (!row.success) return revision === 0 ? 'conflict' : 'broken';
  return row.data.revision === revision ? undefined : 'conflict';
}

function listed(id: string, stored: unknown): StudentRow {
  const row = rowSchema.safeParse(stored);
  if (!row.success) return { id, name: '', savedAt: '', unreadable: 'broken' };
  const { name, savedAt, text } = row.data;
  const read = readPlan(text);
  if (read.ok) return { id, name, savedAt };
  return { id, name, savedAt, unreadable: read.fault.kind === 'newerVersion' ? 'newerVersion' : 'broken' };
}

function rawOf(stored: unknown): string {
  return JSON.stringify(stored, null, 2) ?? String(stored);
}

async function dropOldRemovals(database: Database, now: Date): Promise<void> {
  const transaction = database.transaction('removed', 'readwrite');
  const rows = await transaction.store.getAll();
  const old = rows.flatMap((stored) => {
    const row = removedSchema.safeParse(stored);
    return row.success && now.getTime() - Date.parse(row.data.removedAt) > REMOVED_KEPT_MS ? [row.data.id] : [];
  });
  await Promise.all([...old.map((id) => transaction.store.delete(id)), transaction.done]);
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}

/** The store's fault behind what a browser throws. */
export function faultOf(error: unknown): StoreFault {
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return 'full';
    case 'VersionError':
      return 'newerVersion';
    case 'SecurityError':
    case 'NotAllowedError':
    case 'InvalidStateError':
      return 'refused';
    default:
      return 'unknown';
  }
}
