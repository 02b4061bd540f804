import { adultBasicCrediting } from '../forms/adult-basic/adult-basic.crediting.ts';
import { kopsCrediting } from '../forms/kops/kops.crediting.ts';
import { lukioCrediting } from '../forms/lukio/lukio.crediting.ts';
import type { CreditingRequirement } from '../forms/study-right/crediting.ts';
import { notRead } from '../forms/study-right/crediting.ts';
import { UNITS } from '../forms/study-right/life-rules.ts';
import type { RightView } from '../forms/study-right/moment.ts';
import { tuvaCrediting } from '../forms/tuva/tuva.crediting.ts';
import { vocationalCrediting } from '../forms/vocational/vocational.crediting.ts';
import type { PlanDocument } from '../plan/document.ts';
import type { EarnedUnit, FormCode } from '../plan/item.ts';
import type { Answer } from '../rules/requirement.ts';
import { answerOf } from '../rules/requirement.ts';
import type { PriorLearning } from '../student/prior-learning.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { dayBefore, maxDate, minDate } from '../time/iso-date.ts';
import { horizonOf } from './deadlines.ts';
import type { ItemDraft } from './replay-types.ts';
import type { Replay } from './replay.ts';
import { momentAt } from './replay.ts';

const CREDITING: Readonly<Record<FormCode, CreditingRequirement>> = {
  kops: kopsCrediting,
  tuva: tuvaCrediting,
  adultBasic: adultBasicCrediting,
  vocational: vocationalCrediting,
  lukio: lukioCrediting,
  lisaopetus: notRead,
  basicEducation: notRead,
  subjectStudent: notRead,
};

/** The request for crediting that the plan has for a form. */
export type CreditingRequest = { readonly itemId: string; readonly on: IsoDate; readonly happened: boolean };

/** One piece of earlier learning in this plan: what the law says of it, and when it is asked for. */
export type Crediting = {
  readonly learning: PriorLearning;
  /** What the law says on the day `on`, whatever has been decided. */
  readonly answer: Answer;
  /** The day of the decision, else the first day of the studies in which it would be credited, never before today. */
  readonly on: IsoDate;
  /** The study right of this plan in which it would be credited; undefined when the plan has none. */
  readonly right?: RightView;
  /** Last day to ask, inclusive: the day before lukio begins (R-LUKIO-6), when that is still ahead. */
  readonly askBy?: IsoDate;
  readonly request?: CreditingRequest;
  /** Nobody has decided, the law does not say no, the plan has the studies, and no request: it is still to be asked. */
  readonly unasked: boolean;
  /** Lukio is still ahead, and the request is planned for a day on which it has begun already (R-LUKIO-6). */
  readonly late: boolean;
  /** The item that asks for it, when it is unasked. */
  readonly draft?: ItemDraft;
};

/** What the law of a form says of a piece of earlier learning on a day, by the student's duty on that day. */
export function creditingOf(replayed: Replay, learning: PriorLearning, on: IsoDate): Answer {
  return answerOf(CREDITING[learning.toward], { moment: momentAt(replayed, on), learning });
}

/** Everything that the situation tells of earlier learning, in its order. */
export function creditings(replayed: Replay): readonly Crediting[] {
  return (replayed.document.situation.priorLearning ?? []).map((learning) => creditingIn(replayed, learning));
}

/** One piece of earlier learning in this plan; it may be one that is still being written down. */
export function creditingIn(replayed: Replay, learning: PriorLearning): Crediting {
  const { today } = replayed.context;
  const right = rightFor(replayed, learning.toward);
  const begins = right?.begunOn;
  const on = learning.decidedOn ?? maxDate(today, begins ?? today);
  const answer = creditingOf(replayed, learning, on);
  const askBy = learning.toward === 'lukio' && begins !== undefined && begins > today ? dayBefore(begins) : undefined;
  const request = requestFor(replayed, learning.toward, right);
  const unasked = !isDecided(learning) && answer.kind !== 'closed' && right !== undefined && request === undefined;
  return {
    learning,
    answer,
    on,
    ...(right !== undefined && { right }),
    ...(askBy !== undefined && { askBy }),
    ...(request !== undefined && { request }),
    unasked,
    late:
      learning.toward === 'lukio' &&
      !isDecided(learning) &&
      request !== undefined &&
      begins !== undefined &&
      begins > today &&
      request.on >= begins,
    ...(unasked && right !== undefined && { draft: requestDraft(replayed, learning, right) }),
  };
}

/** The provider has decided: nothing is asked any more. */
export function isDecided({ state }: PriorLearning): boolean {
  return state === 'accepted' || state === 'refused';
}

/** The latest right of the form that goes on or is ahead: what was done in an earlier one is credited in a later one. */
function rightFor(replayed: Replay, form: FormCode): RightView | undefined {
  const { today } = replayed.context;
  return momentAt(replayed, horizonOf(replayed))
    .rights.filter(
      (right) =>
        right.form === form && right.begunOn !== undefined && (right.endedOn === undefined || right.endedOn >= today),
    )
    .reduce<RightView | undefined>(
      (latest, right) => (latest?.begunOn !== undefined && latest.begunOn > (right.begunOn ?? '') ? latest : right),
      undefined,
    );
}

/** A request that was made for an earlier right of the same form is none for this one. */
function requestFor(replayed: Replay, form: FormCode, right: RightView | undefined): CreditingRequest | undefined {
  const earlier = momentAt(replayed, horizonOf(replayed)).rights.flatMap((other) =>
    other.form === form && other !== right && other.begunOn !== undefined && other.begunOn < (right?.begunOn ?? '')
      ? [other.begunOn]
      : [],
  );
  const step = replayed.steps.find(
    ({ item, on }) =>
      item.move === 'askCrediting' && item.form === form && on !== undefined && earlier.every((begun) => on > begun),
  );
  return step?.on === undefined ? undefined : { itemId: step.item.id, on: step.on, happened: step.happened };
}

function requestDraft(replayed: Replay, { toward, amount, unit }: PriorLearning, right: RightView): ItemDraft {
  // One request covers all that is written down for the form; only when it is one thing can it tell how much.
  const only = undecidedFor(replayed, toward).length <= 1;
  return {
    move: 'askCrediting',
    form: toward,
    ...(right.key !== toward && { right: right.key }),
    who: ['student'],
    date: { on: requestDay(replayed, right) },
    ...(only && amount !== undefined && unit !== undefined && { amount, unit }),
  };
}

function undecidedFor({ document }: Replay, form: FormCode): readonly PriorLearning[] {
  return (document.situation.priorLearning ?? []).filter(
    (learning) => learning.toward === form && !isDecided(learning),
  );
}

/**
 * The day on which to ask (R-LUKIO-6): the next teaching day from today, not before there is a place, and before the studies
 * begin while that is still possible.
 */
export function requestDay({ context: { today, calendar } }: Replay, right: RightView): IsoDate {
  const placeFrom = right.admittedOn ?? right.appliedOn ?? today;
  const soon = calendar.firstTeachingDayOnOrAfter(maxDate(today, placeFrom));
  if (right.begunOn === undefined || right.begunOn <= today) return soon;
  return maxDate(today, minDate(soon, dayBefore(right.begunOn)));
}

/** Whether an amount is in a unit that the form counts in, so that it may be taken as it is. */
export function isOwnUnit(form: FormCode, unit: EarnedUnit | undefined): boolean {
  return unit !== undefined && (UNITS[form] ?? []).includes(unit);
}

/** The unit of the form itself; undefined for forms that count in none. */
export function unitOfForm(form: FormCode): EarnedUnit | undefined {
  return UNITS[form]?.[0];
}

/**
 * The same plan as if these pieces of earlier learning had been accepted. What is in the form's own unit is accepted in full;
 * of another unit only what is told counts: `credited` (by learning id, in the form's own unit), or what the provider has said.
 * Units are never turned into one another.
 */
export function withAccepted(
  document: PlanDocument,
  learningIds: readonly string[],
  credited: Readonly<Record<string, number>> = {},
): PlanDocument {
  const { priorLearning } = document.situation;
  if (priorLearning === undefined || learningIds.length === 0) return document;
  const accepted = (learning: PriorLearning): PriorLearning => {
    if (!learningIds.includes(learning.id)) return learning;
    const own = isOwnUnit(learning.toward, learning.unit) ? learning.amount : undefined;
    const amount = credited[learning.id] ?? learning.credited ?? own;
    return { ...learning, state: 'accepted', ...(amount !== undefined && { credited: amount }) };
  };
  return { ...document, situation: { ...document.situation, priorLearning: priorLearning.map(accepted) } };
}
