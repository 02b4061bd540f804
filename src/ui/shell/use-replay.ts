import { useState } from 'react';
import { type PlannerContext, type Replay, replay } from '#domain/engine/replay.ts';
import type { PlanDocument } from '#domain/plan/document.ts';

/** The replayed plan: played once for each change, from the first changed day on. */
export function useReplay(document: PlanDocument, alternativeId: string, context: PlannerContext): Replay {
  const [played, setPlayed] = useState(() => ({ alternativeId, of: replay(document, alternativeId, context) }));
  const { of } = played;
  if (of.document === document && played.alternativeId === alternativeId && of.context === context) return of;
  const next = replay(document, alternativeId, context, of);
  setPlayed({ alternativeId, of: next });
  return next;
}
