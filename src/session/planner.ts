import { createActor } from 'xstate';
import type { PlanDocument } from '#domain/plan/document.ts';
import { makePlannerMachine, type PlannerActor, type PlannerFault, type PlannerSnapshot } from './planner-machine.ts';
import type { Ports } from './ports.ts';

/**
 * Where the open plan stands.
 * `saved`: the store holds what the screen shows; `memory`: the same, but the browser keeps nothing after the visit;
 * `pending`, `saving`: will be saved in a moment; `failed`: could not be saved, is being tried again; `conflict`: another
 * tab saved a newer one; `outdated`: stored by a newer version of the app, never written by this one.
 */
export type SaveState =
  | 'loading'
  | 'saved'
  | 'pending'
  | 'saving'
  | 'failed'
  | 'conflict'
  | 'memory'
  | 'outdated'
  | 'missing'
  | 'unreadable'
  | 'loadFailed';

/** Starts the planner of one student. Use `createPlanners` where students are opened and closed. */
export function createPlannerActor(ports: Ports, id: string): PlannerActor {
  const actor = createActor(makePlannerMachine(ports), { input: { id } });
  const release = ports.page?.guardLeaving(() => isAtRisk(actor.getSnapshot()));
  actor.subscribe({ complete: () => release?.() });
  actor.start();
  return actor;
}

/** The planners that are running. */
export type Planners = {
  /** The running planner of the student, or a new one. */
  open(id: string): PlannerActor;
  /** Saves what is unsaved and stops. A planner that cannot save goes on trying, and `open` finds it as it was left. */
  close(actor: PlannerActor): void;
};

export function createPlanners(ports: Ports): Planners {
  const running = new Set<PlannerActor>();
  const closing = new Set<PlannerActor>();
  const stopWhenSettled = (actor: PlannerActor) => {
    if (!closing.has(actor) || hasUnsaved(actor.getSnapshot())) return;
    closing.delete(actor);
    running.delete(actor);
    actor.stop();
  };
  return {
    open(id) {
      for (const actor of running) {
        // By the id of now: a conflict that was kept as a copy goes on under a new one.
        if (actor.getSnapshot().context.id !== id) continue;
        closing.delete(actor);
        return actor;
      }
      const actor = createPlannerActor(ports, id);
      running.add(actor);
      actor.subscribe(() => stopWhenSettled(actor));
      return actor;
    },
    close(actor) {
      closing.add(actor);
      actor.send({ type: 'FLUSH' });
      stopWhenSettled(actor);
    },
  };
}

export function selectDocument(snapshot: PlannerSnapshot): PlanDocument | undefined {
  return snapshot.context.document;
}

export function selectCanUndo(snapshot: PlannerSnapshot): boolean {
  return snapshot.can({ type: 'UNDO' });
}

export function selectCanRedo(snapshot: PlannerSnapshot): boolean {
  return snapshot.can({ type: 'REDO' });
}

export function selectSaveState(snapshot: PlannerSnapshot): SaveState {
  const { value } = snapshot;
  if (typeof value === 'string') return value;
  switch (value.ready) {
    case 'clean':
    case 'refreshing':
      return 'saved';
    case 'memoryOnly':
      return 'memory';
    case 'copying':
    case 'reloading':
      return 'conflict';
    default:
      return value.ready;
  }
}

/** When the store last took the plan in this visit, as an ISO instant. */
export function selectSavedAt(snapshot: PlannerSnapshot): string | undefined {
  return snapshot.context.savedAt;
}

export function selectFault(snapshot: PlannerSnapshot): PlannerFault | undefined {
  return snapshot.context.fault;
}

/** The stored text that could not be read, to be taken out as a file. */
export function selectRaw(snapshot: PlannerSnapshot): string | undefined {
  return snapshot.context.raw;
}

/** Whether closing the page now would lose something: the browser then asks first. */
export function isAtRisk(snapshot: PlannerSnapshot): boolean {
  return hasUnsaved(snapshot) || selectSaveState(snapshot) === 'memory';
}

function hasUnsaved(snapshot: PlannerSnapshot): boolean {
  switch (selectSaveState(snapshot)) {
    case 'pending':
    case 'saving':
    case 'failed':
    case 'conflict':
      return true;
    default:
      return false;
  }
}
