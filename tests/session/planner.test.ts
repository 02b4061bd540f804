import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PlanDocument } from '#domain/plan/document.ts';
import type { Edit } from '#domain/plan/edits.ts';
import {
  createPlannerActor,
  createPlanners,
  selectCanRedo,
  selectCanUndo,
  selectDocument,
  selectFault,
  selectRaw,
  selectSavedAt,
  selectSaveState,
} from '#session/planner.ts';
import {
  HISTORY_LIMIT,
  makePlannerMachine,
  type PlannerActor,
  type PlannerEvent,
  RETRY_DELAY,
  RETRY_DELAY_MAX,
  SAVE_DELAY,
} from '#session/planner-machine.ts';
import type { Loaded, Saved } from '#session/ports.ts';
import { delivered, type FakePorts, makeFakePorts, savedAs, stored } from './fake-ports.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function named(name: string): PlanDocument {
  return { ...stored, situation: { name } };
}

function rename(name: string): Edit {
  return { kind: 'setSituation', situation: { name } };
}

const loaded: Loaded = { ok: true, document: stored, revision: 1 };

function stateOf(actor: PlannerActor): string {
  const { value } = actor.getSnapshot();
  return typeof value === 'string' ? value : value.ready;
}

function nameIn(actor: PlannerActor): string | undefined {
  return selectDocument(actor.getSnapshot())?.situation.name;
}

async function opened(fake: FakePorts): Promise<PlannerActor> {
  const actor = createPlannerActor(fake.ports, 'p1');
  await fake.loads[0]?.answer(loaded);
  return actor;
}

async function edited(fake: FakePorts): Promise<PlannerActor> {
  const actor = await opened(fake);
  actor.send({ type: 'EDIT', edit: rename('Nea 2') });
  return actor;
}

async function saving(fake: FakePorts): Promise<PlannerActor> {
  const actor = await edited(fake);
  actor.send({ type: 'FLUSH' });
  return actor;
}

async function afterSave(fake: FakePorts, saved: Saved): Promise<PlannerActor> {
  const actor = await saving(fake);
  await fake.saves[0]?.answer(saved);
  return actor;
}

async function afterLoad(fake: FakePorts, result: Loaded): Promise<PlannerActor> {
  const actor = createPlannerActor(fake.ports, 'p1');
  await fake.loads[0]?.answer(result);
  return actor;
}

/** One way into every state. In all states with a document, one step can be undone and none redone. */
const WAYS: Readonly<Record<string, (fake: FakePorts) => Promise<PlannerActor>>> = {
  loading: async ({ ports }) => createPlannerActor(ports, 'p1'),
  loadFailed: (fake) => afterLoad(fake, { ok: false, fault: 'unknown' }),
  unreadable: (fake) => afterLoad(fake, { ok: false, fault: 'broken', raw: '{' }),
  missing: (fake) => afterLoad(fake, { ok: false, fault: 'missing' }),
  outdated: (fake) => afterLoad(fake, { ok: false, fault: 'newerVersion', raw: '{"version":2}' }),
  clean: (fake) => afterSave(fake, savedAs(2)),
  memoryOnly: () => Promise.reject(new Error('made below, with a store that is not durable')),
  pending: edited,
  saving,
  failed: (fake) => afterSave(fake, { ok: false, fault: 'full' }),
  conflict: (fake) => afterSave(fake, { ok: false, fault: 'conflict' }),
  reloading: async (fake) => {
    const actor = await afterSave(fake, { ok: false, fault: 'conflict' });
    actor.send({ type: 'RELOAD' });
    return actor;
  },
  copying: async (fake) => {
    const actor = await afterSave(fake, { ok: false, fault: 'conflict' });
    actor.send({ type: 'KEEP_AS_COPY', name: 'Nea (mine)' });
    return actor;
  },
  refreshing: async (fake) => {
    const actor = await afterSave(fake, savedAs(2));
    fake.noteFromOtherTab('p1');
    return actor;
  },
};

async function inState(state: string): Promise<{ readonly actor: PlannerActor; readonly fake: FakePorts }> {
  const fake = makeFakePorts({ durable: state !== 'memoryOnly' });
  const actor = await (state === 'memoryOnly' ? afterSave(fake, savedAs(2)) : WAYS[state]?.(fake));
  if (actor === undefined) throw new Error(`no way into ${state}`);
  expect(stateOf(actor)).toBe(state);
  return { actor, fake };
}

const EVENTS: Readonly<Record<string, PlannerEvent>> = {
  EDIT: { type: 'EDIT', edit: rename('Nea 3') },
  END_TYPING: { type: 'END_TYPING' },
  UNDO: { type: 'UNDO' },
  REDO: { type: 'REDO' },
  FLUSH: { type: 'FLUSH' },
  RETRY: { type: 'RETRY' },
  STORED_ELSEWHERE: { type: 'STORED_ELSEWHERE' },
  RELOAD: { type: 'RELOAD' },
  KEEP_AS_COPY: { type: 'KEEP_AS_COPY', name: 'Nea (mine)' },
};

/** State × event → state. What is not named stays where it is. */
const TABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  loading: {},
  loadFailed: { RETRY: 'loading' },
  unreadable: { RETRY: 'loading' },
  missing: { RETRY: 'loading', STORED_ELSEWHERE: 'loading' },
  outdated: {},
  clean: { EDIT: 'pending', UNDO: 'pending', STORED_ELSEWHERE: 'refreshing' },
  memoryOnly: { EDIT: 'pending', UNDO: 'pending', STORED_ELSEWHERE: 'refreshing' },
  pending: { UNDO: 'clean', FLUSH: 'saving' },
  saving: {},
  failed: { RETRY: 'saving', FLUSH: 'saving' },
  conflict: { RELOAD: 'reloading', KEEP_AS_COPY: 'copying' },
  reloading: {},
  copying: {},
  refreshing: {},
};

describe('the table of states and events', () => {
  test('has a row for every state of the machine', () => {
    const { states } = makePlannerMachine(makeFakePorts().ports);
    const all = [
      ...Object.keys(states).filter((state) => state !== 'ready'),
      ...Object.keys(states['ready']?.states ?? {}),
    ];
    expect(Object.keys(TABLE).sort()).toEqual(all.sort());
  });

  const rows = Object.entries(TABLE).flatMap(([state, row]) =>
    Object.keys(EVENTS).map((event): [string, string, string] => [state, event, row[event] ?? state]),
  );
  test.each(rows)('%s + %s = %s', async (state, event, next) => {
    const { actor } = await inState(state);
    const sent = EVENTS[event];
    if (sent !== undefined) actor.send(sent);
    expect(stateOf(actor)).toBe(next);
  });
});

describe('loading', () => {
  test('a plan that is not loaded is neither edited nor ever written', async () => {
    const fake = makeFakePorts();
    const actor = createPlannerActor(fake.ports, 'p1');
    actor.send({ type: 'EDIT', edit: rename('too early') });
    fake.hidePage();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fake.saves).toEqual([]);
    await fake.loads[0]?.answer(loaded);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(selectDocument(actor.getSnapshot())).toBe(stored);
    expect(fake.saves).toEqual([]);
  });

  test('what cannot be read is given out raw and never written over', async () => {
    const { actor, fake } = await inState('unreadable');
    actor.send({ type: 'EDIT', edit: rename('x') });
    await vi.advanceTimersByTimeAsync(60_000);
    expect([
      selectSaveState(actor.getSnapshot()),
      selectFault(actor.getSnapshot()),
      selectRaw(actor.getSnapshot()),
    ]).toEqual(['unreadable', 'broken', '{']);
    expect(fake.saves).toEqual([]);
  });

  test('what a newer version stored is never written over', async () => {
    const { actor, fake } = await inState('outdated');
    actor.send({ type: 'EDIT', edit: rename('x') });
    fake.hidePage();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(selectSaveState(actor.getSnapshot())).toBe('outdated');
    expect(fake.saves).toEqual([]);
  });

  test('a store that breaks while loading can be asked again', async () => {
    const fake = makeFakePorts();
    const actor = createPlannerActor(fake.ports, 'p1');
    await fake.loads[0]?.fail();
    expect([selectSaveState(actor.getSnapshot()), selectFault(actor.getSnapshot())]).toEqual(['loadFailed', 'unknown']);
    actor.send({ type: 'RETRY' });
    await fake.loads[1]?.answer(loaded);
    expect([selectSaveState(actor.getSnapshot()), selectFault(actor.getSnapshot())]).toEqual(['saved', undefined]);
  });
});

describe('saving', () => {
  test('an edit waits a moment, is saved on the revision it was made on, and is then saved', async () => {
    const fake = makeFakePorts();
    const actor = await edited(fake);
    expect(selectSaveState(actor.getSnapshot())).toBe('pending');
    await vi.advanceTimersByTimeAsync(SAVE_DELAY - 1);
    expect(fake.saves).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(fake.saves.map(({ input }) => input)).toEqual([{ document: named('Nea 2'), revision: 1 }]);
    expect(selectSaveState(actor.getSnapshot())).toBe('saving');
    await fake.saves[0]?.answer(savedAs(2));
    expect([selectSaveState(actor.getSnapshot()), selectSavedAt(actor.getSnapshot())]).toEqual([
      'saved',
      '2026-11-25T10:00:02.000Z',
    ]);
  });

  test('typing on does not put the save off', async () => {
    const fake = makeFakePorts();
    const actor = await edited(fake);
    await vi.advanceTimersByTimeAsync(SAVE_DELAY - 100);
    actor.send({ type: 'EDIT', edit: rename('Nea 3') });
    await vi.advanceTimersByTimeAsync(100);
    expect(fake.saves.map(({ input }) => input)).toEqual([{ document: named('Nea 3'), revision: 1 }]);
  });

  test('edits made during a save are saved right after it, on its revision', async () => {
    const fake = makeFakePorts();
    const actor = await saving(fake);
    actor.send({ type: 'EDIT', edit: rename('Nea 3') });
    actor.send({ type: 'EDIT', edit: rename('Nea 4') });
    expect(fake.saves.length).toBe(1);
    await fake.saves[0]?.answer(savedAs(2));
    expect(fake.saves.map(({ input }) => input)).toEqual([
      { document: named('Nea 2'), revision: 1 },
      { document: named('Nea 4'), revision: 2 },
    ]);
    await fake.saves[1]?.answer(savedAs(3));
    expect([stateOf(actor), nameIn(actor)]).toEqual(['clean', 'Nea 4']);
  });

  test('the page going away saves at once', async () => {
    const fake = makeFakePorts();
    await edited(fake);
    fake.hidePage();
    expect(fake.saves.map(({ input }) => input)).toEqual([{ document: named('Nea 2'), revision: 1 }]);
  });

  test('an edit that changes nothing is neither saved nor undone', async () => {
    const fake = makeFakePorts();
    const actor = await opened(fake);
    actor.send({ type: 'EDIT', edit: { kind: 'removeItem', itemId: 'none' } });
    expect([stateOf(actor), selectCanUndo(actor.getSnapshot())]).toEqual(['clean', false]);
  });

  test('undoing what was not saved yet leaves nothing to save', async () => {
    const fake = makeFakePorts();
    const actor = await edited(fake);
    actor.send({ type: 'UNDO' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect([stateOf(actor), fake.saves.length]).toEqual(['clean', 0]);
  });

  test('without a durable store the state says memory instead of saved', async () => {
    const fake = makeFakePorts({ durable: false });
    const actor = await opened(fake);
    expect(selectSaveState(actor.getSnapshot())).toBe('memory');
    expect(fake.asksBeforeLeaving()).toBe(true);
    actor.send({ type: 'EDIT', edit: rename('Nea 2') });
    await vi.advanceTimersByTimeAsync(SAVE_DELAY);
    await fake.saves[0]?.answer(savedAs(2));
    expect(selectSaveState(actor.getSnapshot())).toBe('memory');
  });
});

describe('a save that fails', () => {
  test('keeps the plan, tells why, and is tried again ever more seldom until it goes', async () => {
    const fake = makeFakePorts();
    const actor = await afterSave(fake, { ok: false, fault: 'full' });
    expect([selectSaveState(actor.getSnapshot()), selectFault(actor.getSnapshot()), nameIn(actor)]).toEqual([
      'failed',
      'full',
      'Nea 2',
    ]);
    for (const [index, delay] of [RETRY_DELAY, 2 * RETRY_DELAY, 4 * RETRY_DELAY].entries()) {
      await vi.advanceTimersByTimeAsync(delay - 1);
      expect(fake.saves.length).toBe(index + 1);
      await vi.advanceTimersByTimeAsync(1);
      expect(fake.saves.length).toBe(index + 2);
      await fake.saves[index + 1]?.fail();
    }
    expect(selectFault(actor.getSnapshot())).toBe('unknown');
    actor.send({ type: 'EDIT', edit: rename('Nea 3') });
    actor.send({ type: 'RETRY' });
    expect(fake.saves[4]?.input).toEqual({ document: named('Nea 3'), revision: 1 });
    await fake.saves[4]?.answer(savedAs(2));
    expect([selectSaveState(actor.getSnapshot()), selectFault(actor.getSnapshot())]).toEqual(['saved', undefined]);
  });

  test('is never put off for longer than the longest delay', async () => {
    const fake = makeFakePorts();
    await afterSave(fake, { ok: false, fault: 'full' });
    for (let tries = 1; tries < 12; tries += 1) {
      await vi.advanceTimersByTimeAsync(RETRY_DELAY_MAX);
      expect(fake.saves.length).toBe(tries + 1);
      await fake.saves[tries]?.answer({ ok: false, fault: 'full' });
    }
  });

  test('because a newer version took over stops all writing and keeps the plan on the screen', async () => {
    const fake = makeFakePorts();
    const actor = await afterSave(fake, { ok: false, fault: 'newerVersion' });
    actor.send({ type: 'EDIT', edit: rename('x') });
    await vi.advanceTimersByTimeAsync(120_000);
    expect([selectSaveState(actor.getSnapshot()), nameIn(actor), fake.saves.length]).toEqual(['outdated', 'Nea 2', 1]);
  });
});

describe('another tab', () => {
  const theirs: Loaded = { ok: true, document: named('Nea of the other tab'), revision: 7 };

  test('its change is shown when nothing is unsaved here, and no undo can bring an older plan over it', async () => {
    const { actor, fake } = await inState('refreshing');
    await fake.loads[1]?.answer(theirs);
    expect([stateOf(actor), nameIn(actor), selectCanUndo(actor.getSnapshot())]).toEqual([
      'clean',
      'Nea of the other tab',
      false,
    ]);
    actor.send({ type: 'EDIT', edit: rename('Nea 3') });
    actor.send({ type: 'FLUSH' });
    expect(fake.saves[1]?.input).toEqual({ document: named('Nea 3'), revision: 7 });
  });

  test('an edit made while its change is fetched is not lost: the save finds the conflict', async () => {
    const { actor, fake } = await inState('refreshing');
    actor.send({ type: 'EDIT', edit: rename('Nea 3') });
    await fake.loads[1]?.answer(theirs);
    expect([stateOf(actor), nameIn(actor)]).toEqual(['pending', 'Nea 3']);
  });

  test('a second change while the first is fetched is fetched too', async () => {
    const { actor, fake } = await inState('refreshing');
    fake.noteFromOtherTab('p1');
    await fake.loads[1]?.answer({ ...theirs, revision: 6 });
    expect(stateOf(actor)).toBe('refreshing');
    await fake.loads[2]?.answer(theirs);
    expect([stateOf(actor), nameIn(actor)]).toEqual(['clean', 'Nea of the other tab']);
  });

  test('that removed the plan leaves it here, to be kept as another one', async () => {
    const { actor, fake } = await inState('refreshing');
    await fake.loads[1]?.answer({ ok: false, fault: 'missing' });
    expect([stateOf(actor), selectFault(actor.getSnapshot()), nameIn(actor)]).toEqual(['conflict', 'missing', 'Nea 2']);
  });

  test('with a newer version makes this one stop writing', async () => {
    const { actor, fake } = await inState('refreshing');
    await fake.loads[1]?.answer({ ok: false, fault: 'newerVersion' });
    expect(stateOf(actor)).toBe('outdated');
  });

  test('a change that cannot be fetched just now is left for the next save to find', async () => {
    const { actor, fake } = await inState('refreshing');
    await fake.loads[1]?.fail();
    expect([stateOf(actor), nameIn(actor)]).toEqual(['clean', 'Nea 2']);
  });
});

describe('a conflict', () => {
  test('writes nothing until a person has chosen, and editing goes on', async () => {
    const { actor, fake } = await inState('conflict');
    actor.send({ type: 'EDIT', edit: rename('Nea 3') });
    fake.hidePage();
    await vi.advanceTimersByTimeAsync(120_000);
    expect([selectSaveState(actor.getSnapshot()), nameIn(actor), fake.saves.length]).toEqual(['conflict', 'Nea 3', 1]);
  });

  test('RELOAD takes the stored plan; mine is one undo away and is then saved over it knowingly', async () => {
    const { actor, fake } = await inState('reloading');
    await fake.loads[1]?.answer({ ok: true, document: named('Nea of the other tab'), revision: 7 });
    expect([stateOf(actor), nameIn(actor), selectFault(actor.getSnapshot())]).toEqual([
      'clean',
      'Nea of the other tab',
      undefined,
    ]);
    actor.send({ type: 'UNDO' });
    expect(nameIn(actor)).toBe('Nea 2');
    actor.send({ type: 'FLUSH' });
    expect(fake.saves[1]?.input).toEqual({ document: named('Nea 2'), revision: 7 });
  });

  test('RELOAD of what cannot be loaded leaves everything as it was', async () => {
    const { actor, fake } = await inState('reloading');
    await fake.loads[1]?.fail();
    expect([stateOf(actor), nameIn(actor), selectFault(actor.getSnapshot())]).toEqual(['conflict', 'Nea 2', 'unknown']);
  });

  test('KEEP_AS_COPY saves mine as a new student and goes on with it, history and all', async () => {
    const { actor, fake } = await inState('copying');
    const copy = { ...stored, id: 'id-1', situation: { name: 'Nea (mine)' } };
    expect(fake.saves[1]?.input).toEqual({ document: copy, revision: 0 });
    await fake.saves[1]?.answer(savedAs(1));
    expect([stateOf(actor), selectDocument(actor.getSnapshot())]).toEqual(['clean', copy]);
    expect(fake.heard()).toEqual(['id-1']);
    actor.send({ type: 'UNDO' });
    actor.send({ type: 'FLUSH' });
    expect(fake.saves[2]?.input).toEqual({ document: { ...stored, id: 'id-1' }, revision: 1 });
  });

  test('edits made while the copy is saved go on in the copy', async () => {
    const { actor, fake } = await inState('copying');
    actor.send({ type: 'EDIT', edit: rename('Nea 3') });
    await fake.saves[1]?.answer(savedAs(1));
    expect([stateOf(actor), selectDocument(actor.getSnapshot())]).toEqual([
      'pending',
      { ...stored, id: 'id-1', situation: { name: 'Nea 3' } },
    ]);
  });

  test('a copy that cannot be saved leaves the conflict open', async () => {
    const { actor, fake } = await inState('copying');
    await fake.saves[1]?.answer({ ok: false, fault: 'full' });
    expect([stateOf(actor), selectFault(actor.getSnapshot()), nameIn(actor)]).toEqual(['conflict', 'full', 'Nea 2']);
  });
});

describe('undo and redo', () => {
  test('go back and forth over situation and plan alike', async () => {
    const actor = await opened(makeFakePorts());
    actor.send({ type: 'EDIT', edit: rename('Nea 2') });
    actor.send({ type: 'EDIT', edit: { kind: 'addAlternative', id: 'a2', name: 'B' } });
    const both = selectDocument(actor.getSnapshot());
    actor.send({ type: 'UNDO' });
    expect(selectDocument(actor.getSnapshot())).toEqual(named('Nea 2'));
    actor.send({ type: 'UNDO' });
    expect(selectDocument(actor.getSnapshot())).toBe(stored);
    expect([selectCanUndo(actor.getSnapshot()), selectCanRedo(actor.getSnapshot())]).toEqual([false, true]);
    actor.send({ type: 'REDO' });
    actor.send({ type: 'REDO' });
    expect(selectDocument(actor.getSnapshot())).toBe(both);
    expect([selectCanUndo(actor.getSnapshot()), selectCanRedo(actor.getSnapshot())]).toEqual([true, false]);
  });

  test('an edit after an undo forgets what was undone', async () => {
    const actor = await opened(makeFakePorts());
    actor.send({ type: 'EDIT', edit: rename('Nea 2') });
    actor.send({ type: 'UNDO' });
    actor.send({ type: 'EDIT', edit: rename('Nea 3') });
    expect(selectCanRedo(actor.getSnapshot())).toBe(false);
  });

  test('typing in one field is one step; another field, the end of typing and an undo begin a new one', async () => {
    const actor = await opened(makeFakePorts());
    const type = (name: string, coalesceKey: string) => actor.send({ type: 'EDIT', edit: rename(name), coalesceKey });
    const undone = () => {
      actor.send({ type: 'UNDO' });
      return nameIn(actor);
    };
    type('O', 'name');
    type('Oo', 'name');
    type('Oona', 'name');
    expect(undone()).toBe('Nea');
    type('A', 'name');
    type('Ai', 'notes');
    type('Aino', 'notes');
    actor.send({ type: 'END_TYPING' });
    type('Aino K', 'notes');
    expect([undone(), undone(), undone()]).toEqual(['Aino', 'A', 'Nea']);
  });

  test('reach back as far as the limit and no further', async () => {
    const actor = await opened(makeFakePorts());
    for (let step = 1; step <= HISTORY_LIMIT + 5; step += 1) actor.send({ type: 'EDIT', edit: rename(`${step}`) });
    for (let step = 0; step < HISTORY_LIMIT; step += 1) actor.send({ type: 'UNDO' });
    expect([nameIn(actor), selectCanUndo(actor.getSnapshot())]).toEqual(['5', false]);
  });
});

describe('leaving', () => {
  test('the browser asks only while something would be lost', async () => {
    const fake = makeFakePorts();
    const actor = await opened(fake);
    expect(fake.asksBeforeLeaving()).toBe(false);
    actor.send({ type: 'EDIT', edit: rename('Nea 2') });
    expect(fake.asksBeforeLeaving()).toBe(true);
    actor.send({ type: 'FLUSH' });
    await fake.saves[0]?.answer(savedAs(2));
    expect(fake.asksBeforeLeaving()).toBe(false);
    actor.send({ type: 'EDIT', edit: rename('Nea 3') });
    actor.stop();
    expect(fake.asksBeforeLeaving()).toBe(false);
  });

  test('a closed planner saves first and stops then', async () => {
    const fake = makeFakePorts();
    const planners = createPlanners(fake.ports);
    const actor = planners.open('p1');
    await fake.loads[0]?.answer(loaded);
    actor.send({ type: 'EDIT', edit: rename('Nea 2') });
    planners.close(actor);
    expect([fake.saves.length, actor.getSnapshot().status]).toEqual([1, 'active']);
    await fake.saves[0]?.answer(savedAs(2));
    await delivered();
    expect(actor.getSnapshot().status).toBe('stopped');
    expect(planners.open('p1')).not.toBe(actor);
  });

  test('a closed planner that cannot save is found again as it was left', async () => {
    const fake = makeFakePorts();
    const planners = createPlanners(fake.ports);
    const actor = planners.open('p1');
    await fake.loads[0]?.answer(loaded);
    actor.send({ type: 'EDIT', edit: rename('Nea 2') });
    planners.close(actor);
    await fake.saves[0]?.answer({ ok: false, fault: 'full' });
    expect(fake.asksBeforeLeaving()).toBe(true);
    expect(planners.open('p1')).toBe(actor);
    actor.send({ type: 'RETRY' });
    await fake.saves[1]?.answer(savedAs(2));
    expect([actor.getSnapshot().status, nameIn(actor)]).toEqual(['active', 'Nea 2']);
  });

  test('opening twice gives the same planner', () => {
    const planners = createPlanners(makeFakePorts().ports);
    expect(planners.open('p1')).toBe(planners.open('p1'));
  });
});
