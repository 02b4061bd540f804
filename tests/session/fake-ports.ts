import type { PlanDocument } from '#domain/plan/document.ts';
import { newDocument } from '#domain/plan/edits.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import type { Loaded, OpenedFile, Ports, Saved, StudentRow } from '#session/ports.ts';

/** A promise that a test settles when it wants. */
export type Call<Input, Output> = {
  readonly input: Input;
  answer(output: Output): Promise<void>;
  fail(): Promise<void>;
};

export type FakePorts = {
  readonly ports: Ports;
  readonly loads: Call<string, Loaded>[];
  readonly saves: Call<{ readonly document: PlanDocument; readonly revision: number }, Saved>[];
  readonly lists: Call<null, readonly StudentRow[]>[];
  readonly downloads: { readonly name: string; readonly mime: string; readonly text: string }[];
  /** Ids and kinds of the removals and restorations asked for. */
  readonly moves: string[];
  /** Another tab changed the plan with this id. */
  noteFromOtherTab(id: string): void;
  readonly heard: () => readonly (string | null)[];
  hidePage(): void;
  /** Whether the browser would ask before leaving. */
  asksBeforeLeaving(): boolean;
  chooseFile(file: OpenedFile | undefined): void;
};

/** Ports whose every answer is in the hands of the test. Ids are `id-1`, `id-2` …; today is 25.11.2026. */
export function makeFakePorts({ durable = true }: { readonly durable?: boolean } = {}): FakePorts {
  const loads: FakePorts['loads'] = [];
  const saves: FakePorts['saves'] = [];
  const lists: FakePorts['lists'] = [];
  const downloads: FakePorts['downloads'][number][] = [];
  const moves: string[] = [];
  const listeners = new Set<{ readonly id: string | null; readonly changed: () => void }>();
  const hidden = new Set<() => void>();
  const guards = new Set<() => boolean>();
  let chosen: OpenedFile | undefined;
  let lastId = 0;
  const ports: Ports = {
    store: {
      durable,
      list: () => called(lists, null),
      load: (id) => called(loads, id),
      save: (document, revision) => called(saves, { document, revision }),
      async remove(id) {
        moves.push(`remove ${id}`);
      },
      async restore(id) {
        moves.push(`restore ${id}`);
      },
      subscribe(id, changed) {
        const listener = { id, changed };
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    clock: { today: () => isoDate('2026-11-25') },
    ids: {
      next() {
        lastId += 1;
        return `id-${lastId}`;
      },
    },
    files: {
      save: (name, mime, text) => downloads.push({ name, mime, text }),
      open: async () => chosen,
    },
    calendars: { write: async (name, events) => JSON.stringify({ name, events }) },
    print: () => {},
    page: {
      onHide(callback) {
        hidden.add(callback);
        return () => hidden.delete(callback);
      },
      guardLeaving(isAtRisk) {
        guards.add(isAtRisk);
        return () => guards.delete(isAtRisk);
      },
    },
  };
  return {
    ports,
    loads,
    saves,
    lists,
    downloads,
    moves,
    noteFromOtherTab(id) {
      const concerned = [...listeners].filter((listener) => listener.id === null || listener.id === id);
      for (const { changed } of concerned) changed();
    },
    heard: () => [...listeners].map(({ id }) => id),
    hidePage() {
      for (const callback of hidden) callback();
    },
    asksBeforeLeaving: () => [...guards].some((isAtRisk) => isAtRisk()),
    chooseFile(file) {
      chosen = file;
    },
  };
}

export const stored: PlanDocument = newDocument('p1', 'Nea', 'a1');

export function savedAs(revision: number): Saved {
  return { ok: true, revision, savedAt: `2026-11-25T10:00:${String(revision).padStart(2, '0')}.000Z` };
}

function called<Input, Output>(calls: Call<Input, Output>[], input: Input): Promise<Output> {
  const { promise, resolve, reject } = deferred<Output>();
  calls.push({
    input,
    async answer(output) {
      resolve(output);
      await delivered();
    },
    async fail() {
      reject(new Error('the store broke'));
      await delivered();
    },
  });
  return promise;
}

function deferred<Output>() {
  let resolve: (output: Output) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<Output>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

/** Lets everything that waits for a settled promise run; no timer is involved. */
export async function delivered(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
}
