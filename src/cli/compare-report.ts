import type { Difference } from '#domain/engine/compare.ts';
import { compareReplays } from '#domain/engine/compare.ts';
import { asKnownOn } from '#domain/engine/context.ts';
import type { PlannerContext } from '#domain/engine/replay.ts';
import { replay } from '#domain/engine/replay.ts';
import type { PlanDocument } from '#domain/plan/document.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';

/** What differs in each alternative of a plan between the rules known on a day and those of this rulebook. */
export type CompareReport = {
  readonly file: string;
  readonly student: string;
  readonly alternatives: readonly {
    readonly id: string;
    readonly name: string;
    readonly differences: readonly Difference[];
  }[];
};

/** Replays every alternative twice: as the rules were known on a day, and as they are known now. Pure. */
export function compareReportOf(
  file: string,
  document: PlanDocument,
  context: PlannerContext,
  { knownOn, on }: { readonly knownOn: IsoDate; readonly on: IsoDate },
): CompareReport {
  const then = asKnownOn(context, knownOn);
  return {
    file,
    student: document.situation.name,
    alternatives: document.alternatives.map(({ id, name }) => ({
      id,
      name,
      differences: compareReplays(replay(document, id, then), replay(document, id, context), on),
    })),
  };
}
