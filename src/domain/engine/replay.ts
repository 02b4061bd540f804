import { isMain } from '../forms/study-right/looking.ts';
import type { RightEvent } from '../forms/study-right/life.ts';
import type { FormRequirement, MoveSubject, RuleFacts } from '../forms/study-right/form-rules.ts';
import type { AgendaEntry, ExpectedStudy, Moment, RightView } from '../forms/study-right/moment.ts';
import type { Alternative, PlanDocument } from '../plan/document.ts';
import type { Item, RightItem } from '../plan/item.ts';
import { isRightItem, rightKeyOf } from '../plan/item.ts';
import { reason } from '../rules/reasons.ts';
import type { Answer } from '../rules/requirement.ts';
import { answerOf, isAllowed } from '../rules/requirement.ts';
import type { Rules } from '../rules/rules.ts';
import type { Calendar } from '../school/calendar.ts';
import type { School } from '../school/school-schema.ts';
import type { CountedPause, Life } from '../student/person.ts';
import { basicDutyUntil, personOn } from '../student/person.ts';
import type { Situation } from '../student/situation.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { addYears, isoDate, yearOf } from '../time/iso-date.ts';
import { FORM_RULES } from './forms.ts';
import { municipalRules } from './municipal-rules.ts';
import type { Entry } from './order.ts';
import { alternativeOf, END_OF_DAY, orderedEntries, rankOf } from './order.ts';
import { expectedStudies, firstDifference } from './studies/expected.ts';
import type { Step } from './replay-types.ts';
import type { Right } from './right.ts';
import { advanceRight, calendarEventOf, newRight } from './right.ts';

/** What replay needs beside the document. `today` is an argument: there is no clock in the core. */
export type PlannerContext = {
  readonly school: School;
  readonly calendar: Calendar;
  readonly today: IsoDate;
  /** The rulebook as it is known to this replay: today's, or as it was on an earlier day. */
  readonly rules: Rules;
};

/** Everything that has come true up to a point of the replay. */
type State = { readonly rights: readonly Right[]; readonly record: readonly AgendaEntry[] };

/**
 * A replayed plan. `steps[i]` belongs to `entries[i]`, and `states[i]` is what is true after it; before the first step the
 * state is `start`. Nothing here is ever stored.
 */
export type Replay = {
  readonly document: PlanDocument;
  readonly alternative: Alternative;
  readonly context: PlannerContext;
  readonly entries: readonly Entry[];
  readonly steps: readonly Step[];
  readonly states: readonly State[];
  readonly start: State;
  /** Items by day, for the look at the same day. */
  readonly byDay: ReadonlyMap<IsoDate, readonly AgendaEntry[]>;
  /** Studies that are planned into periods, by the last day of the period. */
  readonly expected: readonly ExpectedStudy[];
  /** Ids of planned items that did not take effect. */
  readonly refused: ReadonlySet<string>;
};

const NO_ALTERNATIVE: Alternative = { id: '', name: '', items: [], studies: [] };

/**
 * Plays the items in the order of their days. What has happened always takes effect; what is planned takes effect when the
 * rules do not say no. Given the previous replay of the same student, only the days from the first changed one on are
 * played again: no rule looks past its own day.
 */
export function replay(
  document: PlanDocument,
  alternativeId: string,
  context: PlannerContext,
  previous?: Replay,
): Replay {
  const alternative = alternativeOf(document, alternativeId) ?? NO_ALTERNATIVE;
  const entries = orderedEntries(document.happened, alternative.items, context.calendar);
  const start: State = { rights: implicitRights(document.situation, context.rules), record: [] };
  const base = {
    document,
    alternative,
    context,
    entries,
    start,
    byDay: itemsByDay(entries),
    expected: expectedStudies(alternative.studies, context.calendar),
  };

  const kept = previous === undefined ? 0 : unchangedSteps(base, previous);
  const steps: Step[] = previous?.steps.slice(0, kept) ?? [];
  const states: State[] = previous?.states.slice(0, kept) ?? [];
  const refused = new Set(
    steps.flatMap((step) => (step.outcome === 'refused' || step.outcome === 'waiting' ? [step.item.id] : [])),
  );

  let state = states.at(-1) ?? start;
  for (const entry of entries.slice(kept)) {
    const played = play(entry, state, base, refused);
    state = played.state;
    steps.push(played.step);
    states.push(state);
    if (played.step.outcome === 'refused' || played.step.outcome === 'waiting') refused.add(entry.item.id);
  }
  return { ...base, steps, states, refused };
}

type Base = Pick<Replay, 'document' | 'alternative' | 'context' | 'entries' | 'start' | 'byDay' | 'expected'>;

/** How many first steps of the previous replay still hold: those of the days before the first entry that differs. */
function unchangedSteps(base: Base, previous: Replay): number {
  const { context, document } = previous;
  if (
    context.school !== base.context.school ||
    context.calendar !== base.context.calendar ||
    context.today !== base.context.today ||
    context.rules !== base.context.rules
  )
    return 0;
  if (document.situation !== base.document.situation) return 0;
  const { entries } = base;
  let same = 0;
  while (same < entries.length && same < previous.entries.length && sameEntry(entries[same], previous.entries[same]))
    same += 1;
  const studiesFrom =
    base.expected === previous.expected ? undefined : firstDifference(base.expected, previous.expected);
  const changedDays = [entries[same]?.on, previous.entries[same]?.on, studiesFrom].filter((day) => day !== undefined);
  if (studiesFrom === undefined && same === entries.length && same === previous.entries.length) return same;
  const firstChanged = changedDays.sort()[0];
  while (same > 0) {
    const day = entries[same - 1]?.on;
    if (day !== undefined && (firstChanged === undefined || day < firstChanged)) break;
    same -= 1;
  }
  return same;
}

function sameEntry(left: Entry | undefined, right: Entry | undefined): boolean {
  return left?.item === right?.item && left?.on === right?.on && left?.happened === right?.happened;
}

function itemsByDay(entries: readonly Entry[]): ReadonlyMap<IsoDate, readonly AgendaEntry[]> {
  const byDay = new Map<IsoDate, AgendaEntry[]>();
  for (const { item, on, happened } of entries) {
    if (on === undefined) continue;
    const list = byDay.get(on);
    if (list === undefined) byDay.set(on, [{ item, on, happened }]);
    else list.push({ item, on, happened });
  }
  return byDay;
}

/** Basic education is a right that nobody applies for: it is there when the student is told to attend it. */
function implicitRights(situation: Situation, rules: Rules): readonly Right[] {
  const birthDate = situation.birthDate?.value;
  const attends = situation.basicEducation?.value.kind === 'attending';
  if (!attends || birthDate === undefined) return [];
  const on = isoDate(`${yearOf(addYears(birthDate, 7))}-08-01`);
  const right = newRight('basicEducation', 'basicEducation');
  return [
    { ...advanceRight(right, { type: 'begin', on, happened: true, facts: NO_FACTS }, { underDuty: true, rules }) },
  ];
}

// A happened event is never asked about its facts.
const NO_FACTS = {} as RuleFacts;

// --- moments --------------------------------------------------------------------------------------------------------

/** What is true at the end of a day: all its items and the calendar's own events have been played. */
export function momentAt(replayed: Replay, on: IsoDate): Moment {
  return momentBefore(replayed, on, END_OF_DAY);
}

/**
 * What is true on a day just before a move of the given rank would come last among its like. Moments of one replay are
 * remembered: the same day is asked about once for every option.
 */
export function momentBefore(replayed: Replay, on: IsoDate, rank: number): Moment {
  const index = lastIndexUpTo(replayed.entries, on, rank);
  const known = remembered(replayed);
  const key = `${on} ${index}`;
  const moment = known.get(key);
  if (moment !== undefined) return moment;
  const state = index < 0 ? replayed.start : (replayed.states[index] ?? replayed.start);
  const fresh = momentOf(withCalendar(state, on, replayed), on, replayed);
  known.set(key, fresh);
  return fresh;
}

const moments = new WeakMap<Replay, Map<string, Moment>>();

function remembered(replayed: Replay): Map<string, Moment> {
  const known = moments.get(replayed);
  if (known !== undefined) return known;
  const fresh = new Map<string, Moment>();
  moments.set(replayed, fresh);
  return fresh;
}

function lastIndexUpTo(entries: readonly Entry[], on: IsoDate, rank: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    const before = entry?.on !== undefined && (entry.on < on || (entry.on === on && entry.rank <= rank));
    if (before) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function momentOf(state: State, on: IsoDate, { document, context, byDay, expected }: Base): Moment {
  return {
    on,
    person: personOn(document.situation, lifeOf(state), on, context.calendar, context.rules),
    rights: state.rights.map((right) => right.view),
    record: state.record,
    sameDay: byDay.get(on) ?? NONE,
    expected: expected.length === 0 ? expected : expected.filter(({ by }) => by <= on),
    school: context.school,
    calendar: context.calendar,
    rules: context.rules,
  };
}

const NONE: readonly AgendaEntry[] = [];

/** What the rights and the record say of the student's life, for the duty and free education. */
function lifeOf({ rights, record }: State): Life {
  const certificateOn = certificateDay(rights, record);
  const vocational = rights.find((right) => right.form === 'vocational' && right.view.end === 'completed')?.view
    .endedOn;
  // R-OV-32 speaks of studies side by side: a lukio that begins after the qualification brings nothing back.
  const lukios = rights
    .filter((right) => right.form === 'lukio')
    .map((right) => right.view)
    .filter(
      ({ begunOn, endedOn }) =>
        vocational !== undefined &&
        begunOn !== undefined &&
        begunOn <= vocational &&
        (endedOn === undefined || endedOn > vocational),
    );
  const isDual = rights.some(({ form, view }) => form === 'vocational' && view.dual === true);
  const lukioEndedOn = lukios
    .flatMap(({ endedOn }) => endedOn ?? [])
    .sort()
    .at(-1);
  return {
    ...(certificateOn !== undefined && { certificateOn }),
    ...(vocational !== undefined && { vocationalOn: vocational }),
    // A dual qualification goes on until the matriculation examination is done, which the situation tells (R-OV-32).
    lukioOpen: lukios.some(({ tags }) => tags.includes('open')) || isDual,
    ...(lukioEndedOn !== undefined && { lukioEndedOn }),
    pauses: rights.filter((right) => right.form !== 'basicEducation').flatMap((right) => countedPauses(right.view)),
  };
}

/** The certificate itself, or the syllabus completed in basic education or by adults, which gives one (R-ABE-16). */
function certificateDay(rights: readonly Right[], record: readonly AgendaEntry[]): IsoDate | undefined {
  const given = record.find(({ item }) => item.move === 'certificate')?.on;
  const completed = rights
    .filter(({ form, view }) => (form === 'basicEducation' || form === 'adultBasic') && view.end === 'completed')
    .flatMap(({ view }) => view.endedOn ?? []);
  return [...completed, ...(given === undefined ? [] : [given])].sort()[0];
}

/** R-OV-33: studies abroad and "another good reason" lengthen free education by one year at most. */
function countedPauses(right: RightView): readonly CountedPause[] {
  return right.pauses.map((pause) => ({
    from: pause.from,
    ...(pause.to !== undefined && { to: pause.to }),
    atMostOneYear: pause.reason === 'abroad' || pause.reason === 'otherGoodReason',
  }));
}

/** Plays the events that the calendar alone brings up to a day, inclusive: pauses and limits that are over. */
function withCalendar(state: State, on: IsoDate, { document, context }: Base): State {
  const birthDate = document.situation.birthDate?.value;
  const until = birthDate === undefined ? undefined : basicDutyUntil(birthDate, context.calendar, context.rules).on;
  let changed = false;
  const rights = state.rights.map((right) => {
    let current = right;
    for (;;) {
      const event = calendarEventOf(current, until);
      if (event === undefined || event.on > on) break;
      const next = advanceRight(current, event, { underDuty: false, rules: context.rules });
      if (next === current) break;
      current = next;
      changed = true;
    }
    return current;
  });
  return changed ? { ...state, rights } : state;
}

// --- one item -------------------------------------------------------------------------------------------------------

type Played = { readonly step: Step; readonly state: State };

function play(entry: Entry, before: State, base: Base, refused: ReadonlySet<string>): Played {
  const { item, on, happened } = entry;
  if (on === undefined) {
    return { step: { item, happened, outcome: 'waiting', answer: closedBy('item.tieBroken') }, state: before };
  }
  if (item.move === 'unknown') return { step: { item, on, happened, outcome: 'noted' }, state: before };

  const tiedTo = 'tiedTo' in item.date ? item.date.tiedTo : undefined;
  if (!happened && tiedTo !== undefined && refused.has(tiedTo)) {
    return { step: { item, on, happened, outcome: 'waiting', answer: closedBy('item.order', tiedTo) }, state: before };
  }

  const state = withCalendar(before, on, base);
  return isRightItem(item)
    ? playRight(item, { ...entry, on }, state, base, refused)
    : playOther(item, { ...entry, on }, state, base);
}

type DatedEntry = Entry & { readonly on: IsoDate };

function playRight(item: RightItem, entry: DatedEntry, state: State, base: Base, refused: ReadonlySet<string>): Played {
  const { on, happened } = entry;
  const moment = momentOf(state, on, base);
  const { right, facts } = subjectOf(item, moment, state);
  const answer = answerOf(FORM_RULES[item.form][item.move], facts);
  const allowed = happened || isAllowed(answer);
  const begun = allowed
    ? advanceRight(right, eventOf(item, on, facts, happened), {
        underDuty: moment.person.duty.kind === 'runs',
        rules: moment.rules,
      })
    : right;
  const next = begun !== right && happened && item.move === 'begin' ? withToldAmounts(begun, on, state, base) : begun;
  const tookEffect = next !== right;

  if (!tookEffect) {
    const blocker = happened ? undefined : refusedBeginning(item, base, refused);
    if (blocker !== undefined)
      return { step: { item, on, happened, outcome: 'waiting', answer: closedBy('item.order', blocker) }, state };
    return { step: { item, on, happened, outcome: happened ? 'noted' : 'refused', answer }, state };
  }
  const rights = state.rights.includes(right)
    ? state.rights.map((each) => (each === right ? next : each))
    : [...state.rights, next];
  const after =
    item.move === 'begin' && isMain(item.form)
      ? withBasicEducationLeft(rights, on, { moment: momentOf({ ...state, rights }, on, base), move: facts.move })
      : rights;
  return {
    step: { item, on, happened, outcome: 'effect', answer },
    state: { rights: after, record: [...state.record, { item, on, happened }] },
  };
}

/** What the situation tells as earned belongs to the first right of its form that has begun; its own day is not known. */
function withToldAmounts(right: Right, on: IsoDate, state: State, { document, context: { rules } }: Base): Right {
  if (state.rights.some((other) => other.form === right.form && other.view.begunOn !== undefined)) return right;
  return (document.situation.earned ?? [])
    .filter((earned) => earned.form === right.form)
    .reduce(
      (sofar, { amount, unit }) =>
        advanceRight(
          sofar,
          { type: 'earn', on, happened: true, facts: NO_FACTS, amount, unit },
          { underDuty: false, rules },
        ),
      right,
    );
}

/** Other studies that fulfil the duty take the place of basic education, which nobody resigns from (R-OV-11). */
function withBasicEducationLeft(rights: readonly Right[], on: IsoDate, facts: RuleFacts): readonly Right[] {
  if (facts.move.form === 'basicEducation') return rights;
  return rights.map((right) =>
    right.form === 'basicEducation' && right.view.tags.includes('open')
      ? advanceRight(
          right,
          { type: 'resign', on, happened: true, facts: { ...facts, move: { form: 'basicEducation', key: right.key } } },
          { underDuty: true, rules: facts.moment.rules },
        )
      : right,
  );
}

function playOther(item: Exclude<Item, RightItem>, entry: DatedEntry, state: State, base: Base): Played {
  const { on, happened } = entry;
  const moment = momentOf(state, on, base);
  const requirement = requirementOfOther(item);
  const answer =
    requirement === undefined ? undefined : answerOf(requirement, { moment, move: { form: 'tuva', key: 'tuva' } });
  if (answer !== undefined && !happened && !isAllowed(answer))
    return { step: { item, on, happened, outcome: 'refused', answer }, state };

  const step: Step = {
    item,
    on,
    happened,
    outcome: item.move === 'certificate' || requirement !== undefined ? 'effect' : 'noted',
    ...(answer !== undefined && { answer }),
  };
  const record = [...state.record, { item, on, happened }];
  if (item.move !== 'certificate') return { step, state: { ...state, record } };
  // The certificate completes basic education, whichever school gave it.
  const rights = state.rights.map((right) =>
    right.form === 'basicEducation'
      ? advanceRight(
          right,
          {
            type: 'complete',
            on,
            happened: true,
            facts: { moment, move: { form: 'basicEducation', key: right.key }, right: right.view },
          },
          { underDuty: false, rules: moment.rules },
        )
      : right,
  );
  return { step, state: { rights, record } };
}

/** The rules of what the municipality and the student's extension need; undefined for items that no rule speaks of. */
export function requirementOfOther(item: { readonly move: Item['move'] }): FormRequirement | undefined {
  switch (item.move) {
    case 'assignPlace':
      return municipalRules.assignPlace;
    case 'notifyMunicipality':
      return municipalRules.notifyMunicipality;
    case 'askExtension':
      return municipalRules.askExtension;
    default:
      return undefined;
  }
}

/** The right an item speaks of: the one with its key that still goes on, or a new one for moves that may start it. */
function subjectOf(
  item: RightItem,
  moment: Moment,
  state: State,
): { readonly right: Right; readonly facts: RuleFacts } {
  const key = rightKeyOf(item);
  const latest = state.rights.findLast((right) => right.key === key);
  const startsAnew = item.move === 'apply' || item.move === 'admit' || item.move === 'begin';
  const over = latest?.view.tags.includes('ended') === true;
  const right = latest === undefined || (over && startsAnew) ? newRight(item.form, key) : latest;
  const known = latest !== undefined && right === latest;
  return { right, facts: { moment, move: moveSubjectOf(item), ...(known && { right: right.view }) } };
}

/** What the rules hear of a move. */
export function moveSubjectOf(item: Pick<RightItem, 'form' | 'right'> & Partial<MoveSubject>): MoveSubject {
  const key = rightKeyOf(item);
  const { form, field, syllabus, of, elsewhere, line, dual, way, wishes, reason: why, until, unit } = item;
  return {
    form,
    key,
    ...(field !== undefined && { field }),
    ...(syllabus !== undefined && { syllabus }),
    ...(of !== undefined && { of }),
    ...(elsewhere !== undefined && { elsewhere }),
    ...(line !== undefined && { line }),
    ...(dual !== undefined && { dual }),
    ...(way !== undefined && { way }),
    ...(wishes !== undefined && { wishes }),
    ...(why !== undefined && { reason: why }),
    ...(until !== undefined && { until }),
    ...(unit !== undefined && { unit }),
  };
}

function eventOf(item: RightItem, on: IsoDate, facts: RuleFacts, happened: boolean): RightEvent {
  const dated = { on, facts, happened };
  switch (item.move) {
    case 'apply':
      return { ...dated, type: 'apply', way: item.way };
    case 'begin': {
      const { field, syllabus, of, subject, provider, elsewhere, line, dual } = item;
      return { ...dated, type: 'begin', field, syllabus, of, subject, provider, elsewhere, line, dual };
    }
    case 'suspend':
      return { ...dated, type: 'suspend', reason: item.reason, until: item.until };
    case 'interrupt':
      return { ...dated, type: 'interrupt', reason: item.reason, until: item.until };
    case 'extraTime':
      return { ...dated, type: 'extraTime', until: item.until };
    case 'earn':
      return { ...dated, type: 'earn', amount: item.amount, unit: item.unit, label: item.label, part: item.part };
    default:
      return { ...dated, type: item.move };
  }
}

/** The refused beginning that an item of the same right waits for, when there is one. */
function refusedBeginning(item: RightItem, { entries }: Base, refused: ReadonlySet<string>): string | undefined {
  if (item.move === 'begin') return undefined;
  const key = rightKeyOf(item);
  return entries.find(({ item: other }) => other.move === 'begin' && rightKeyOf(other) === key && refused.has(other.id))
    ?.item.id;
}

function closedBy(code: 'item.tieBroken' | 'item.order', needs = ''): Answer {
  const why = code === 'item.order' ? reason('R-X-2', code, { needs }) : reason('R-X-2', code, {});
  return { kind: 'closed', unmet: [why], conditions: [], questions: [], told: [] };
}

/** The answer that rules give to a move on a day, as if it came last among its like on that day. */
export function answerAt(replayed: Replay, item: MoveQuestion, on: IsoDate): Answer {
  const moment = momentBefore(replayed, on, rankOf(item.move));
  const requirement = requirementOfOther(item);
  if (requirement !== undefined) return answerOf(requirement, { moment, move: { form: 'tuva', key: 'tuva' } });
  const key = rightKeyOf(item);
  const latest = moment.rights.findLast((right) => right.key === key);
  const startsAnew = item.move === 'apply' || item.move === 'admit' || item.move === 'begin';
  const known = latest !== undefined && !(latest.tags.includes('ended') && startsAnew);
  const rules = FORM_RULES[item.form][item.move as RightItem['move']];
  return answerOf(rules, { moment, move: moveSubjectOf(item), ...(known && { right: latest }) });
}

/** A move without its day: what a counsellor asks about. */
export type MoveQuestion = {
  readonly move: Item['move'];
  readonly form: RightItem['form'];
  readonly right?: string;
} & Partial<Omit<MoveSubject, 'form' | 'key'>>;
