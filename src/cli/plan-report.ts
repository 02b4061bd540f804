import { checksOf } from '#domain/engine/checks.ts';
import type { Crediting } from '#domain/engine/crediting.ts';
import { creditings } from '#domain/engine/crediting.ts';
import { deadlinesOf } from '#domain/engine/deadlines.ts';
import { optionsOn } from '#domain/engine/options.ts';
import { stretchesOf, totalsOn } from '#domain/engine/projections.ts';
import type { PlannerContext, Replay } from '#domain/engine/replay.ts';
import { momentAt, replay } from '#domain/engine/replay.ts';
import type { Check, Deadline, Option, RightTotals, Step, Stretch } from '#domain/engine/replay-types.ts';
import { contentsOfRights, type RightContents } from '#domain/engine/studies/contents-of-rights.ts';
import { type Leaving, leavingOn } from '#domain/engine/studies/leaving.ts';
import { type LoadSpan, loadOf } from '#domain/engine/studies/load.ts';
import type { PlanDocument } from '#domain/plan/document.ts';
import type { Duty, FreeEducation } from '#domain/student/person.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';

/** Everything that the core says of one alternative of a plan. `on` is the day that is asked about. */
export type AlternativeReport = {
  readonly id: string;
  readonly name: string;
  readonly person: { readonly on: IsoDate; readonly age?: number; readonly duty: Duty; readonly free: FreeEducation };
  readonly items: readonly Step[];
  readonly options: readonly Option[];
  readonly checks: readonly Check[];
  readonly deadlines: readonly Deadline[];
  readonly stretches: readonly Stretch[];
  readonly totals: readonly RightTotals[];
  readonly learning: readonly Crediting[];
  readonly studies: readonly RightContents[];
  readonly load: readonly LoadSpan[];
  /** What leaving each study right on the day would give. */
  readonly leaving: readonly Leaving[];
};

export type PlanReport = {
  readonly file: string;
  readonly student: string;
  readonly today: IsoDate;
  readonly on: IsoDate;
  readonly school: string;
  readonly alternatives: readonly AlternativeReport[];
};

/** Rights of which something is planned, accepted or credited. */
function studiesOf(replayed: Replay): readonly RightContents[] {
  return contentsOfRights(replayed).filter(
    ({ whole }) => whole.accepted + whole.credited + whole.claimed + whole.planned + whole.notPlaced > 0,
  );
}

/** Replays every alternative of a plan. Pure. */
export function reportOf(file: string, document: PlanDocument, context: PlannerContext, on: IsoDate): PlanReport {
  return {
    file,
    student: document.situation.name,
    today: context.today,
    on,
    school: context.school.school.name,
    alternatives: document.alternatives.map(({ id, name }) => {
      const replayed = replay(document, id, context);
      const { age, duty, free } = momentAt(replayed, on).person;
      return {
        id,
        name,
        person: { on, ...(age !== undefined && { age }), duty, free },
        items: replayed.steps,
        options: optionsOn(replayed, on),
        checks: checksOf(replayed),
        deadlines: deadlinesOf(replayed),
        stretches: stretchesOf(replayed),
        totals: totalsOn(replayed, on),
        learning: creditings(replayed),
        studies: studiesOf(replayed),
        load: loadOf(replayed),
        leaving: studiesOf(replayed).flatMap(({ rightKey }) => leavingOn(replayed, rightKey, on) ?? []),
      };
    }),
  };
}
