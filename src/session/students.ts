import { type ActorRefFrom, assign, createActor, fromCallback, fromPromise, type SnapshotFrom, setup } from 'xstate';
import type { PlanDocument } from '#domain/plan/document.ts';
import { newDocument } from '#domain/plan/edits.ts';
import { type ReadFault, readPlan, writePlan } from '#domain/plan/read-plan.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import type { Ports, Saved, StoreFault, StudentRow } from './ports.ts';

export type StudentFault =
  | { readonly kind: 'store'; readonly fault: StoreFault | 'conflict' | 'missing' }
  | { readonly kind: 'file'; readonly fault: ReadFault }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'unreadableFile' }
  /** The user closed the file dialog without choosing. */
  | { readonly kind: 'cancelled' };

type Failed = { readonly ok: false; readonly fault: StudentFault };
export type Done = { readonly ok: true } | Failed;
export type Created = { readonly ok: true; readonly id: string } | Failed;
/** `copied`: the student was here already, so the file became another one beside it. */
export type Imported =
  | { readonly ok: true; readonly id: string; readonly document: PlanDocument; readonly copied: boolean }
  | Failed;

/** The students of this device. Every change is followed by a fresh list. */
export type Students = {
  readonly actor: StudentsActor;
  create(name: string, alternativeName?: string): Promise<Created>;
  /** The plan is kept aside until `restore`, or until a later visit throws it away. */
  remove(id: string): Promise<Done>;
  restore(id: string): Promise<Done>;
  /** A plan file becomes a student. What is stored is never overwritten: a known id gets a fresh one. */
  importText(text: string): Promise<Imported>;
  importFile(): Promise<Imported>;
  /** Takes the stored plan out as a file; one that cannot be read goes out as the text it is. */
  exportStudent(id: string): Promise<Done>;
  stop(): void;
};

export function createStudents(ports: Ports): Students {
  const { store, ids, files, clock } = ports;
  const actor = createActor(makeStudentsMachine(ports)).start();
  const refresh = () => actor.send({ type: 'REFRESH' });

  async function importText(text: string): Promise<Imported> {
    const read = readPlan(text);
    if (!read.ok) return { ok: false, fault: { kind: 'file', fault: read.fault } };
    return settled(async () => {
      const { document } = read;
      const saved = await store.save(document, 0);
      if (saved.ok) return { ok: true, id: document.id, document, copied: false };
      if (saved.fault !== 'conflict') return refusal(saved.fault);
      const copy = { ...document, id: ids.next() };
      const again = await store.save(copy, 0);
      return again.ok ? { ok: true, id: copy.id, document: copy, copied: true } : refusal(again.fault);
    }, refresh);
  }

  return {
    actor,
    create: (name, alternativeName) =>
      settled<Created>(async () => {
        const document = newDocument(ids.next(), name, ids.next(), alternativeName, clock.today());
        const saved: Saved = await store.save(document, 0);
        return saved.ok ? { ok: true, id: document.id } : refusal(saved.fault);
      }, refresh),
    remove: (id) =>
      settled<Done>(async () => {
        await store.remove(id);
        return { ok: true };
      }, refresh),
    restore: (id) =>
      settled<Done>(async () => {
        await store.restore(id);
        return { ok: true };
      }, refresh),
    importText,
    async importFile() {
      const file = await files.open('.json,application/json').catch(() => ({ name: '', fault: 'unreadable' as const }));
      if (file === undefined) return { ok: false, fault: { kind: 'cancelled' } };
      if ('text' in file) return importText(file.text);
      return { ok: false, fault: { kind: file.fault === 'tooLarge' ? 'tooLarge' : 'unreadableFile' } };
    },
    exportStudent: (id) =>
      settled<Done>(async () => {
        const loaded = await store.load(id);
        if (loaded.ok) {
          exportPlan(ports, loaded.document);
          return { ok: true };
        }
        if (loaded.raw === undefined) return refusal(loaded.fault);
        const row = actor.getSnapshot().context.rows.find((candidate) => candidate.id === id);
        exportRaw(ports, row?.name ?? '', loaded.raw);
        return { ok: true };
      }),
    stop: () => actor.stop(),
  };
}

/** Hands the plan to the user as a file. */
export function exportPlan({ files, clock }: Pick<Ports, 'files' | 'clock'>, document: PlanDocument): void {
  files.save(planFileName(document.situation.name, clock.today()), 'application/json', writePlan(document));
}

/** Hands out a stored text that this version cannot read, as it is. */
export function exportRaw({ files, clock }: Pick<Ports, 'files' | 'clock'>, name: string, raw: string): void {
  files.save(planFileName(name, clock.today()), 'application/json', raw);
}

/** `kannelpolku-nea-2026-11-25.json`: small letters without marks, which every file system and e-mail takes. */
export function planFileName(name: string, today: IsoDate, extension = 'json'): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return ['kannelpolku', plain, today]
    .filter((part) => part !== '')
    .join('-')
    .concat(`.${extension}`);
}

function refusal(fault: StoreFault | 'conflict' | 'missing'): Failed {
  return { ok: false, fault: { kind: 'store', fault } };
}

async function settled<Outcome>(act: () => Promise<Outcome>, afterwards?: () => void): Promise<Outcome | Failed> {
  try {
    return await act();
  } catch {
    // A store tells its known faults as values; whatever it throws is told as one more, never lost.
    return refusal('unknown');
  } finally {
    afterwards?.();
  }
}

type Context = { readonly rows: readonly StudentRow[] };
type StudentsEvent = { readonly type: 'REFRESH' };

/** The list of students, kept fresh: after own changes and when another tab changed something. */
export function makeStudentsMachine({ store }: Pick<Ports, 'store'>) {
  return setup({
    types: { context: {} as Context, events: {} as StudentsEvent },
    actors: {
      'list the students': fromPromise<readonly StudentRow[]>(() => store.list()),
      'hear other tabs': fromCallback<StudentsEvent>(({ sendBack }) =>
        store.subscribe(null, () => sendBack({ type: 'REFRESH' })),
      ),
    },
    actions: {
      'take the rows': assign((_, rows: readonly StudentRow[]) => ({ rows: byName(rows) })),
    },
  }).createMachine({
    id: 'students',
    context: { rows: [] },
    initial: 'loading',
    invoke: { src: 'hear other tabs' },
    on: { REFRESH: { target: '.refreshing' } },
    states: {
      loading: {
        on: { REFRESH: { target: 'loading', reenter: true } },
        invoke: {
          src: 'list the students',
          onDone: { target: 'ready', actions: { type: 'take the rows', params: ({ event }) => event.output } },
          onError: { target: 'failed' },
        },
      },
      ready: {},
      /** The old rows stay on the screen meanwhile. */
      refreshing: {
        invoke: {
          src: 'list the students',
          onDone: { target: 'ready', actions: { type: 'take the rows', params: ({ event }) => event.output } },
          onError: { target: 'failed' },
        },
      },
      failed: { on: { REFRESH: { target: 'loading' } } },
    },
  });
}

export type StudentsActor = ActorRefFrom<ReturnType<typeof makeStudentsMachine>>;
export type StudentsSnapshot = SnapshotFrom<ReturnType<typeof makeStudentsMachine>>;

/** By name as Finns sort; by time of saving where names are the same. */
export function selectRows(snapshot: StudentsSnapshot): readonly StudentRow[] {
  return snapshot.context.rows;
}

export function selectListState(snapshot: StudentsSnapshot): 'loading' | 'ready' | 'failed' {
  return snapshot.value === 'refreshing' ? 'ready' : snapshot.value;
}

function byName(rows: readonly StudentRow[]): readonly StudentRow[] {
  return [...rows].sort(
    (left, right) => left.name.localeCompare(right.name, 'fi') || right.savedAt.localeCompare(left.savedAt),
  );
}
