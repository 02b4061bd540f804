import { type ActorRefFrom, assign, fromCallback, fromPromise, type SnapshotFrom, setup } from 'xstate';
import type { PlanDocument } from '#domain/plan/document.ts';
import { applyEdit, type Edit } from '#domain/plan/edits.ts';
import type { Loaded, Ports, Saved, StoreFault } from './ports.ts';

/** How many steps back UNDO goes. */
export const HISTORY_LIMIT = 200;
/** The longest time, in milliseconds, that an edit waits before it is saved. */
export const SAVE_DELAY = 400;
/** Milliseconds before the first retry of a failed save; doubles at each try up to `RETRY_DELAY_MAX`. */
export const RETRY_DELAY = 1000;
export const RETRY_DELAY_MAX = 30_000;

export type PlannerEvent =
  /** `coalesceKey`: edits in a row with the same key (typing in one field) are one step of undo. */
  | { readonly type: 'EDIT'; readonly edit: Edit; readonly coalesceKey?: string }
  /** The next edit starts a step of its own, whatever its key. */
  | { readonly type: 'END_TYPING' }
  | { readonly type: 'UNDO' }
  | { readonly type: 'REDO' }
  /** Save at once: the page may be going away. */
  | { readonly type: 'FLUSH' }
  | { readonly type: 'RETRY' }
  /** Another tab changed this plan. */
  | { readonly type: 'STORED_ELSEWHERE' }
  /** In a conflict: take what is stored. What was here stays one UNDO away. */
  | { readonly type: 'RELOAD' }
  /** In a conflict: keep what is here as a new student of this name, and go on with that one. */
  | { readonly type: 'KEEP_AS_COPY'; readonly name: string };

export type PlannerFault = StoreFault | 'conflict' | 'missing';

type Context = {
  /** The plan's id in the store; changes only when a conflict is kept as a copy. */
  readonly id: string;
  readonly document?: PlanDocument;
  /** The very object that the store holds: the plan has unsaved changes when `document` is another one. */
  readonly savedDocument?: PlanDocument;
  readonly revision: number;
  readonly savedAt?: string;
  readonly past: readonly PlanDocument[];
  readonly future: readonly PlanDocument[];
  readonly coalesceKey?: string;
  readonly attempts: number;
  readonly fault?: PlannerFault;
  readonly raw?: string;
};

type SaveInput = { readonly document: PlanDocument; readonly revision: number };
type SaveOutput = { readonly saved: Saved; readonly document: PlanDocument };
type CopyOutput = SaveOutput & { readonly original: PlanDocument };

/**
 * One open student: the plan with its history, and where its saving stands.
 *
 * Nothing is ever written before the first load has come. A save carries the revision it builds on, so that a newer one
 * of another tab is never overwritten: that is a conflict, and a person decides. A plan of a newer version of the app is
 * never written at all. Edits made while a save is under way are saved after it.
 */
export function makePlannerMachine(ports: Pick<Ports, 'store' | 'ids' | 'page'>) {
  const { store, ids, page } = ports;
  return setup({
    types: {
      context: {} as Context,
      events: {} as PlannerEvent,
      input: {} as { readonly id: string },
    },
    actors: {
      'load the plan': fromPromise<Loaded, { readonly id: string }>(({ input }) => store.load(input.id)),
      'save the plan': fromPromise<SaveOutput, SaveInput>(async ({ input }) => ({
        saved: await store.save(input.document, input.revision),
        document: input.document,
      })),
      'save a copy': fromPromise<CopyOutput, { readonly original: PlanDocument; readonly name: string }>(
        async ({ input: { original, name } }) => {
          const document = { ...original, id: ids.next(), situation: { ...original.situation, name } };
          return { saved: await store.save(document, 0), document, original };
        },
      ),
      'hear other tabs': fromCallback<PlannerEvent, { readonly id: string }>(({ input, sendBack }) =>
        store.subscribe(input.id, () => sendBack({ type: 'STORED_ELSEWHERE' })),
      ),
      'hear the page go': fromCallback<PlannerEvent>(({ sendBack }) => page?.onHide(() => sendBack({ type: 'FLUSH' }))),
    },
    guards: {
      'has unsaved changes': ({ context }) => context.document !== context.savedDocument,
      'has no unsaved changes': ({ context }) => context.document === context.savedDocument,
      'can undo': ({ context }) => context.past.length > 0,
      'can redo': ({ context }) => context.future.length > 0,
      'store is not durable': () => !store.durable,
      'was loaded': (_, loaded: Loaded) => loaded.ok,
      'is of a newer version': (_, result: Loaded | Saved) => !result.ok && result.fault === 'newerVersion',
      'cannot be read': (_, loaded: Loaded) => !loaded.ok && loaded.fault === 'broken',
      'is missing': (_, loaded: Loaded) => !loaded.ok && loaded.fault === 'missing',
      'was saved': (_, { saved }: SaveOutput) => saved.ok,
      'was saved and is out of date again': ({ context }, { saved, document }: SaveOutput) =>
        saved.ok && context.document !== document,
      'is a conflict': (_, { saved }: SaveOutput) => !saved.ok && saved.fault === 'conflict',
    },
    actions: {
      'take the loaded plan': assign((_, loaded: Loaded) =>
        loaded.ok
          ? {
              document: loaded.document,
              savedDocument: loaded.document,
              revision: loaded.revision,
              past: [],
              future: [],
              coalesceKey: undefined,
              fault: undefined,
              raw: undefined,
            }
          : {},
      ),
      'take the stored plan and keep mine behind undo': assign(({ context }, loaded: Loaded) =>
        loaded.ok
          ? {
              document: loaded.document,
              savedDocument: loaded.document,
              revision: loaded.revision,
              past: context.document === undefined ? context.past : bounded([...context.past, context.document]),
              future: [],
              coalesceKey: undefined,
              fault: undefined,
            }
          : {},
      ),
      'apply the edit': assign(({ context, event }) => (event.type === 'EDIT' ? edited(context, event) : {})),
      'end typing': assign({ coalesceKey: undefined }),
      'step back': assign(({ context }) => {
        const document = context.past.at(-1);
        if (document === undefined || context.document === undefined) return {};
        return {
          document,
          past: context.past.slice(0, -1),
          future: [context.document, ...context.future],
          coalesceKey: undefined,
        };
      }),
      'step forward': assign(({ context }) => {
        const [document, ...future] = context.future;
        if (document === undefined || context.document === undefined) return {};
        return { document, past: bounded([...context.past, context.document]), future, coalesceKey: undefined };
      }),
      'note the save': assign((_, { saved, document }: SaveOutput) =>
        saved.ok
          ? {
              savedDocument: document,
              revision: saved.revision,
              savedAt: saved.savedAt,
              attempts: 0,
              fault: undefined,
            }
          : {},
      ),
      'go on with the copy': assign(({ context }, { saved, document, original }: CopyOutput) => {
        if (!saved.ok) return {};
        // Every document of the history is saved under its own id: an undo must not write over the other tab's plan.
        const { id } = document;
        const ofCopy = (old: PlanDocument): PlanDocument => ({ ...old, id });
        return {
          id,
          document:
            context.document === original || context.document === undefined ? document : ofCopy(context.document),
          past: context.past.map(ofCopy),
          future: context.future.map(ofCopy),
        };
      }),
      'note the fault': assign((_, result: Loaded | Saved) =>
        result.ok ? {} : { fault: result.fault, raw: 'raw' in result ? result.raw : undefined },
      ),
      'note an unknown fault': assign({ fault: 'unknown' }),
      'count the attempt': assign({ attempts: ({ context }) => context.attempts + 1 }),
      'forget the attempts': assign({ attempts: 0 }),
    },
    delays: {
      'save delay': SAVE_DELAY,
      'retry delay': ({ context }) => Math.min(RETRY_DELAY_MAX, RETRY_DELAY * 2 ** Math.max(0, context.attempts - 1)),
    },
  }).createMachine({
    id: 'planner',
    context: ({ input }) => ({ id: input?.id ?? '', revision: 0, past: [], future: [], attempts: 0 }),
    initial: 'loading',
    states: {
      loading: {
        invoke: {
          src: 'load the plan',
          input: ({ context }) => ({ id: context.id }),
          onDone: [
            {
              guard: { type: 'was loaded', params: ({ event }) => event.output },
              target: 'ready',
              actions: { type: 'take the loaded plan', params: ({ event }) => event.output },
            },
            {
              guard: { type: 'is of a newer version', params: ({ event }) => event.output },
              target: 'outdated',
              actions: { type: 'note the fault', params: ({ event }) => event.output },
            },
            {
              guard: { type: 'cannot be read', params: ({ event }) => event.output },
              target: 'unreadable',
              actions: { type: 'note the fault', params: ({ event }) => event.output },
            },
            {
              guard: { type: 'is missing', params: ({ event }) => event.output },
              target: 'missing',
              actions: { type: 'note the fault', params: ({ event }) => event.output },
            },
            { target: 'loadFailed', actions: { type: 'note the fault', params: ({ event }) => event.output } },
          ],
          onError: { target: 'loadFailed', actions: 'note an unknown fault' },
        },
      },
      loadFailed: { on: { RETRY: { target: 'loading' } } },
      /** The stored text is no plan: it stays as it is and can be taken out as a file. */
      unreadable: { on: { RETRY: { target: 'loading' } } },
      missing: { on: { RETRY: { target: 'loading' }, STORED_ELSEWHERE: { target: 'loading' } } },
      /** A newer version of the app has stored this plan (or the whole database): this one must not write. */
      outdated: {},
      ready: {
        initial: 'clean',
        invoke: [{ src: 'hear other tabs', input: ({ context }) => ({ id: context.id }) }, { src: 'hear the page go' }],
        on: {
          EDIT: { actions: 'apply the edit' },
          END_TYPING: { actions: 'end typing' },
          UNDO: { guard: 'can undo', actions: 'step back' },
          REDO: { guard: 'can redo', actions: 'step forward' },
        },
        states: {
          /** The store holds what the screen shows. */
          clean: {
            always: [
              { guard: 'has unsaved changes', target: 'pending' },
              { guard: 'store is not durable', target: 'memoryOnly' },
            ],
            on: { STORED_ELSEWHERE: { target: 'refreshing' } },
          },
          /** The same, but only until the page is closed. */
          memoryOnly: {
            always: { guard: 'has unsaved changes', target: 'pending' },
            on: { STORED_ELSEWHERE: { target: 'refreshing' } },
          },
          pending: {
            always: { guard: 'has no unsaved changes', target: 'clean' },
            after: { 'save delay': { target: 'saving' } },
            on: { FLUSH: { target: 'saving' } },
          },
          saving: {
            invoke: {
              src: 'save the plan',
              input: ({ context }) => saveInput(context),
              onDone: [
                {
                  // Not by way of `pending`: the page may be hidden by now, and a second delay could be one too many.
                  guard: { type: 'was saved and is out of date again', params: ({ event }) => event.output },
                  target: 'saving',
                  reenter: true,
                  actions: { type: 'note the save', params: ({ event }) => event.output },
                },
                {
                  guard: { type: 'was saved', params: ({ event }) => event.output },
                  target: 'clean',
                  actions: { type: 'note the save', params: ({ event }) => event.output },
                },
                {
                  guard: { type: 'is a conflict', params: ({ event }) => event.output },
                  target: 'conflict',
                  actions: { type: 'note the fault', params: ({ event }) => event.output.saved },
                },
                {
                  guard: { type: 'is of a newer version', params: ({ event }) => event.output.saved },
                  target: '#planner.outdated',
                  actions: { type: 'note the fault', params: ({ event }) => event.output.saved },
                },
                {
                  target: 'failed',
                  actions: { type: 'note the fault', params: ({ event }) => event.output.saved },
                },
              ],
              onError: { target: 'failed', actions: 'note an unknown fault' },
            },
          },
          /** Tries again by itself, ever more seldom; the screen offers the plan as a file meanwhile. */
          failed: {
            entry: 'count the attempt',
            after: { 'retry delay': { target: 'saving' } },
            on: {
              RETRY: { target: 'saving', actions: 'forget the attempts' },
              FLUSH: { target: 'saving' },
            },
          },
          /** Another tab saved in between. Editing goes on; nothing is written until a person has chosen. */
          conflict: {
            on: { RELOAD: { target: 'reloading' }, KEEP_AS_COPY: { target: 'copying' } },
          },
          reloading: {
            invoke: {
              src: 'load the plan',
              input: ({ context }) => ({ id: context.id }),
              onDone: [
                {
                  guard: { type: 'was loaded', params: ({ event }) => event.output },
                  target: 'clean',
                  actions: {
                    type: 'take the stored plan and keep mine behind undo',
                    params: ({ event }) => event.output,
                  },
                },
                {
                  guard: { type: 'is of a newer version', params: ({ event }) => event.output },
                  target: '#planner.outdated',
                  actions: { type: 'note the fault', params: ({ event }) => event.output },
                },
                { target: 'conflict', actions: { type: 'note the fault', params: ({ event }) => event.output } },
              ],
              onError: { target: 'conflict', actions: 'note an unknown fault' },
            },
          },
          copying: {
            invoke: {
              src: 'save a copy',
              input: ({ context, event }) => ({
                original: saveInput(context).document,
                name: event.type === 'KEEP_AS_COPY' ? event.name : saveInput(context).document.situation.name,
              }),
              onDone: [
                {
                  guard: { type: 'was saved', params: ({ event }) => event.output },
                  // Re-entered from the outside, so that other tabs are heard for the copy's id and no longer the old one.
                  target: '#planner.ready',
                  reenter: true,
                  actions: [
                    { type: 'note the save', params: ({ event }) => event.output },
                    { type: 'go on with the copy', params: ({ event }) => event.output },
                  ],
                },
                { target: 'conflict', actions: { type: 'note the fault', params: ({ event }) => event.output.saved } },
              ],
              onError: { target: 'conflict', actions: 'note an unknown fault' },
            },
          },
          /** Nothing unsaved here and another tab saved: show that. Undo of an older state must not bring it back over. */
          refreshing: {
            invoke: {
              src: 'load the plan',
              input: ({ context }) => ({ id: context.id }),
              onDone: [
                { guard: 'has unsaved changes', target: 'pending' },
                {
                  guard: { type: 'was loaded', params: ({ event }) => event.output },
                  target: 'clean',
                  actions: { type: 'take the loaded plan', params: ({ event }) => event.output },
                },
                {
                  guard: { type: 'is of a newer version', params: ({ event }) => event.output },
                  target: '#planner.outdated',
                  actions: { type: 'note the fault', params: ({ event }) => event.output },
                },
                { target: 'conflict', actions: { type: 'note the fault', params: ({ event }) => event.output } },
              ],
              onError: { target: 'clean' },
            },
            on: { STORED_ELSEWHERE: { target: 'refreshing', reenter: true } },
          },
        },
      },
    },
  });
}

function bounded(past: readonly PlanDocument[]): readonly PlanDocument[] {
  return past.length > HISTORY_LIMIT ? past.slice(-HISTORY_LIMIT) : past;
}

function edited(context: Context, { edit, coalesceKey }: Extract<PlannerEvent, { type: 'EDIT' }>): Partial<Context> {
  if (context.document === undefined) return {};
  const document = applyEdit(context.document, edit);
  if (document === context.document) return {};
  const goesOn = coalesceKey !== undefined && coalesceKey === context.coalesceKey;
  return {
    document,
    past: goesOn ? context.past : bounded([...context.past, context.document]),
    future: [],
    coalesceKey,
  };
}

/** Saving starts only from `ready`, where a document always is. */
function saveInput({ document, revision }: Context): SaveInput {
  if (document === undefined) throw new Error('planner: saving before loading');
  return { document, revision };
}

export type PlannerMachine = ReturnType<typeof makePlannerMachine>;
export type PlannerActor = ActorRefFrom<PlannerMachine>;
export type PlannerSnapshot = SnapshotFrom<PlannerMachine>;
