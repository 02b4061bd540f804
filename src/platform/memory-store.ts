import type { PlanDocument } from '#domain/plan/document.ts';
import type { PlanStore } from '#session/ports.ts';

type Row = { readonly document: PlanDocument; readonly revision: number; readonly savedAt: string };

/** Keeps plans until the page closes: for a browser that refuses storage. No other tab sees them. */
export function makeMemoryStore(now: () => Date = () => new Date()): PlanStore {
  const plans = new Map<string, Row>();
  const removed = new Map<string, Row>();
  return {
    durable: false,
    async list() {
      return [...plans].map(([id, { document, savedAt }]) => ({ id, name: document.situation.name, savedAt }));
    },
    async load(id) {
      const row = plans.get(id);
      if (row === undefined) return { ok: false, fault: 'missing' };
      return { ok: true, document: row.document, revision: row.revision };
    },
    async save(document, revision) {
      const stored = plans.get(document.id)?.revision ?? 0;
      if (stored !== revision || removed.has(document.id)) return { ok: false, fault: 'conflict' };
      const row = { document, revision: revision + 1, savedAt: now().toISOString() };
      plans.set(document.id, row);
      return { ok: true, revision: row.revision, savedAt: row.savedAt };
    },
    async remove(id) {
      move(plans, removed, id);
    },
    async restore(id) {
      move(removed, plans, id);
    },
    subscribe: () => () => {},
  };
}

function move(from: Map<string, Row>, to: Map<string, Row>, id: string): void {
  const row = from.get(id);
  if (row === undefined) return;
  from.delete(id);
  to.set(id, row);
}
