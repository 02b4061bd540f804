import { isMain } from '../../forms/study-right/looking.ts';
import type { RightView } from '../../forms/study-right/moment.ts';
import type { FormCode, Item, Who } from '../../plan/item.ts';
import { isRightItem, rightKeyOf } from '../../plan/item.ts';
import type { Reason } from '../../rules/reasons.ts';
import type { RuleId } from '../../rules/rulebook.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { ageOn, maxDate } from '../../time/iso-date.ts';
import { horizonOf } from '../deadlines.ts';
import type { ItemDraft } from '../replay-types.ts';
import type { Replay } from '../replay.ts';
import { momentAt } from '../replay.ts';

/** One step of an interruption; the words are in the catalogue under the same code. */
export type InterruptionStepCode =
  | 'readings'
  | 'factMissing'
  | 'lastAttendance'
  | 'talk'
  | 'support'
  | 'papers'
  | 'ownNotice'
  | 'guidance'
  | 'temporary'
  | 'applyContinuous'
  | 'applyJoint'
  | 'warning'
  | 'oneMonthLimit'
  | 'nextBegins'
  | 'resign'
  | 'adult'
  | 'notice'
  | 'deemedResigned'
  | 'responsibility'
  | 'hearing'
  | 'assignPlace'
  | 'appealAssigned'
  | 'suspension'
  | 'suspensionDecision'
  | 'planMeanwhile'
  | 'appealSuspension'
  | 'freeGoesOn'
  | 'freeBeginning';

/** The steps that are tasks in the user's own words: the catalogue gives the words to begin with. */
export type InterruptionTask = 'support' | 'warning' | 'suspension';

/**
 * Where a step belongs: what is done at once and together, the way on to other studies, what follows when nothing has
 * begun, a suspension or a temporary interruption instead, and free education.
 */
export type InterruptionPart = 'together' | 'onward' | 'nothingBegins' | 'pause' | 'free';

/** A date that moves with another step's item. */
export type StepTie = {
  readonly to: InterruptionStepCode;
  readonly relation: 'sameDay' | 'daysAfter';
  readonly days: number;
};

export type InterruptionStep = {
  readonly code: InterruptionStepCode;
  readonly part: InterruptionPart;
  /** A day of its own, the last allowed day (inclusive), the first allowed day, or nothing that has a day. */
  readonly kind: 'day' | 'lastDay' | 'from' | 'told';
  readonly on: IsoDate;
  readonly rule: RuleId;
  readonly reason: Reason;
  readonly who: readonly Who[];
  readonly estimate: boolean;
  /** The item that would write the step into the plan, on a day of its own. */
  readonly draft?: ItemDraft;
  /** What the item's date follows, when that item is in the plan or added too. */
  readonly tie?: StepTie;
  /** The item by which the plan holds the step already. */
  readonly itemId?: string;
  /** Proposed without being asked for: the way on, not the way in which nothing begins. */
  readonly proposed: boolean;
  /** Only by the reading in which the duty applies to a person without a municipality of residence (R-OV-1). */
  readonly ifDutyApplies?: true;
};

/** The words of a task, by its code, in the user's language. */
export type TaskTitles = (code: InterruptionTask) => string;

/** No words: tasks that the plan holds are not known again. */
export const NO_TITLES: TaskTitles = () => '';

/** The interruption that the steps are told of. */
export type Facts = {
  readonly replayed: Replay;
  readonly right: RightView;
  /** The last day of taking part, done or meant. */
  readonly on: IsoDate;
  readonly titleOf: TaskTitles;
};

// --- making a step ---------------------------------------------------------------------------------------------------

type StepParts = Pick<InterruptionStep, 'part' | 'kind' | 'reason' | 'who' | 'draft' | 'tie' | 'itemId'> & {
  readonly day?: IsoDate;
  readonly estimate?: boolean;
};

const PROPOSED: ReadonlySet<InterruptionPart> = new Set<InterruptionPart>(['together', 'onward']);

/** Decisions that nobody takes for the student. */
const NOT_PROPOSED: ReadonlySet<InterruptionStepCode> = new Set<InterruptionStepCode>(['ownNotice']);

/** A step with its rule and item; without a `day` it is on the last day of taking part. */
export function step(facts: Facts, code: InterruptionStepCode, parts: StepParts): InterruptionStep {
  const { part, kind, who, draft, tie, itemId, day = facts.on, reason: why } = parts;
  const { calendar } = facts.replayed.context;
  return {
    code,
    part,
    kind,
    on: day,
    rule: why.rule,
    reason: why,
    who,
    estimate: parts.estimate ?? (draft !== undefined && calendar.isEstimate(day)),
    ...(draft !== undefined && { draft: withWho(draft, who) }),
    ...(draft !== undefined && tie !== undefined && { tie }),
    ...(itemId !== undefined && { itemId }),
    proposed: draft !== undefined && itemId === undefined && PROPOSED.has(part) && !NOT_PROPOSED.has(code),
  };
}

function withWho(draft: ItemDraft, who: readonly Who[]): ItemDraft {
  return { ...draft, who };
}

/** A task of the plan with the user's words. */
export function task(facts: Facts, code: InterruptionTask, on: IsoDate): ItemDraft {
  return { move: 'task', title: facts.titleOf(code), date: { on } };
}

/** The form and, where it has one of its own, the key of a right, as items name it. */
export function ofRight({ form, key }: RightView): { readonly form: FormCode; readonly right?: string } {
  return key === form ? { form } : { form, right: key };
}

// --- who and when ----------------------------------------------------------------------------------------------------

/** The school of the right: who talks, warns and decides there. */
export function providerOf({ form, field, elsewhere }: RightView): Who {
  if (form === 'lukio') return 'lukio';
  if (form === 'vocational') return elsewhere === true || field === 'otherField' ? 'vocationalProvider' : 'school';
  return elsewhere === true ? 'other' : 'school';
}

const ADULT_AGE = 18;

/** Guardians are heard until the 18th birthday (R-X-11). */
export function heard({ replayed }: Facts, on: IsoDate, who: readonly Who[]): readonly Who[] {
  const birthDate = replayed.document.situation.birthDate?.value;
  const minor = birthDate !== undefined && on >= birthDate && ageOn(birthDate, on) < ADULT_AGE;
  return minor ? who : who.filter((each) => each !== 'guardian');
}

/** The first teaching day from a day on, never before today; not past `last` (inclusive) while a teaching day is left. */
export function teachingDay({ replayed }: Facts, from: IsoDate, last?: IsoDate): IsoDate {
  const { calendar, today } = replayed.context;
  const first = calendar.firstTeachingDayOnOrAfter(maxDate(from, today));
  if (last === undefined || first <= last) return first;
  const earlier = calendar.lastTeachingDayOnOrBefore(last);
  return earlier >= today ? earlier : calendar.firstTeachingDayOnOrAfter(today);
}

/** The day of the first talk: the first teaching day from today on (inclusive). */
export function talkDayOf(facts: Facts): IsoDate {
  return teachingDay(facts, facts.replayed.context.today);
}

// --- what the plan holds ---------------------------------------------------------------------------------------------

/** Under the duty, in the reading in which it applies at all. */
export function dutyRunsOn({ replayed }: Facts, on: IsoDate): boolean {
  const { duty } = momentAt(replayed, on).person;
  return (
    duty.kind === 'runs' || (duty.kind === 'none' && duty.because === 'noResidence' && duty.ifApplied.kind === 'runs')
  );
}

/** The day on which the right has ended unfinished, by today. */
export function endedOn({ right, replayed }: Facts): IsoDate | undefined {
  return right.endedOn !== undefined && right.endedOn <= replayed.context.today && right.end !== 'completed'
    ? right.endedOn
    : undefined;
}

/** The main right that begins next, on the last day of taking part or later. */
export function nextRight({ replayed, right, on }: Facts): RightView | undefined {
  const { rights } = momentAt(replayed, maxDate(on, horizonOf(replayed)));
  return rights
    .filter(
      (other) =>
        other !== right &&
        isMain(other.form) &&
        other.begunOn !== undefined &&
        other.begunOn > (right.begunOn ?? on) &&
        other.begunOn >= on,
    )
    .sort((left, other) => ((left.begunOn ?? '') < (other.begunOn ?? '') ? -1 : 1))[0];
}

/** Key of the right that an item is about. */
export function rightOf(item: Item): string | undefined {
  return isRightItem(item) ? rightKeyOf(item) : undefined;
}

type Known = { readonly item: Item; readonly on: IsoDate };

/** The first item since the right began that holds a step; what the rules refuse holds nothing. */
export function itemOf({ replayed, right }: Facts, holds: (item: Item, on: IsoDate) => boolean): Known | undefined {
  for (const { item, on, outcome } of replayed.steps) {
    if (on === undefined || outcome === 'refused' || outcome === 'waiting') continue;
    if (right.begunOn !== undefined && on < right.begunOn) continue;
    if (holds(item, on)) return { item, on };
  }
  return undefined;
}

/** The id of the item that `itemOf` finds. */
export function itemIdOf(facts: Facts, holds: (item: Item, on: IsoDate) => boolean): string | undefined {
  return itemOf(facts, holds)?.item.id;
}

/** The task that the plan holds already, known by its words. */
export function taskIdOf(facts: Facts, code: InterruptionTask): string | undefined {
  const title = facts.titleOf(code).trim();
  if (title === '') return undefined;
  return itemIdOf(facts, (item) => item.move === 'task' && item.title.trim() === title);
}
