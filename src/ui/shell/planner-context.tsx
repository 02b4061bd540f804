import { createContext, type ReactNode, useContext } from 'react';
import type { PlannerContext } from '#domain/engine/replay.ts';
import type { PlanDocument } from '#domain/plan/document.ts';
import type { Edit } from '#domain/plan/edits.ts';
import type { PlannerActor } from '#session/planner-machine.ts';

/** The student that is open. */
export type OpenPlanner = {
  readonly actor: PlannerActor;
  readonly id: string;
  readonly document: PlanDocument;
  /** Edits with the same key in a row are one step of undo. */
  readonly edit: (edit: Edit, coalesceKey?: string) => void;
};

const OpenPlannerContext = createContext<OpenPlanner | undefined>(undefined);
const SettingContext = createContext<PlannerContext | undefined>(undefined);

export function PlannerProvider({
  planner,
  setting,
  children,
}: {
  readonly planner: OpenPlanner;
  readonly setting: PlannerContext;
  readonly children: ReactNode;
}) {
  return (
    <SettingContext value={setting}>
      <OpenPlannerContext value={planner}>{children}</OpenPlannerContext>
    </SettingContext>
  );
}

export function usePlanner(): OpenPlanner {
  const planner = useContext(OpenPlannerContext);
  if (planner === undefined) throw new Error('usePlanner outside PlannerProvider');
  return planner;
}

/** School, calendar and today: what the engine needs beside the plan. */
export function useSetting(): PlannerContext {
  const setting = useContext(SettingContext);
  if (setting === undefined) throw new Error('useSetting outside PlannerProvider');
  return setting;
}
