import type { PlanStore, StoreFault } from '#session/ports.ts';
import { type IndexedDbStore, makeIndexedDbStore } from './indexed-db-store.ts';
import { makeMemoryStore } from './memory-store.ts';

/**
 * The store of this visit. `fault` tells why it lives in memory only (`durable` is false), or, with `full`, that what is
 * stored can be read but the disk takes nothing more.
 */
export type OpenedStore = { readonly store: PlanStore; readonly fault?: StoreFault };

/** How long, in milliseconds, a database may take to open: some private modes never answer at all. */
export const OPEN_LIMIT = 8000;

/**
 * Opens IndexedDB and tries it with a write; where it is refused, plans live in memory and the screen says so.
 * `newerVersion`: a newer version of the app has changed the database. `lockedByOtherTab`: an older tab holds it.
 */
export async function openStore(limit: number = OPEN_LIMIT): Promise<OpenedStore> {
  if (typeof indexedDB === 'undefined' || typeof BroadcastChannel === 'undefined') {
    return { store: makeMemoryStore(), fault: 'refused' };
  }
  let opened: IndexedDbStore | undefined;
  const fault = await new Promise<StoreFault | undefined>((resolve) => {
    const timer = setTimeout(() => resolve('unknown'), limit);
    const finish = (found: StoreFault | undefined) => {
      clearTimeout(timer);
      resolve(found);
    };
    opened = makeIndexedDbStore({ blocked: () => finish('lockedByOtherTab'), firstSave: askToPersist });
    void opened.probe().then(finish);
  });
  if (opened !== undefined && (fault === undefined || fault === 'full')) return { store: opened, fault };
  opened?.close();
  return { store: makeMemoryStore(), fault: fault ?? 'unknown' };
}

/** Asks the browser not to throw plans away when the disk runs short. It may say no; nothing depends on the answer. */
function askToPersist(): void {
  if (typeof navigator === 'undefined' || navigator.storage?.persist === undefined) return;
  navigator.storage.persist().catch(() => {});
}
