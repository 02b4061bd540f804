import { isDegree, isMain, oneMonthLimit, placeAssignedFrom } from '../forms/study-right/looking.ts';
import type { RightView } from '../forms/study-right/moment.ts';
import type { FormCode, Item, Who } from '../plan/item.ts';
import { isRightItem, rightKeyOf } from '../plan/item.ts';
import { reason } from '../rules/reasons.ts';
import type { Reason } from '../rules/reasons.ts';
import type { RuleId } from '../rules/rulebook.ts';
import type { Duty, FreeUntil } from '../student/person.ts';
import { dutyLastDayByAge, lastFreeBeginning, twoReadings } from '../student/person.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { addDays, addMonths, ageOn, dayAfter, daysBetween, maxDate, minDate, yearOf } from '../time/iso-date.ts';
import { jointApplicationOf } from '../time/national-dates.ts';
import { horizonOf, interruptionRule, oneMonthApplies } from './deadlines.ts';
import { isAllowed } from '../rules/requirement.ts';
import type { ItemDraft } from './replay-types.ts';
import type { MoveQuestion, Replay } from './replay.ts';
import { answerAt, momentAt } from './replay.ts';

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

export type TaskTitles = (code: InterruptionTask) => string;

const NO_TITLES: TaskTitles = () => '';

/** The warning is given when about half of the month is left: days after the last day of taking part. */
const WARNING_DAYS = 14;
/** The municipality hears everybody some weeks before it decides. */
const HEARING_DAYS = 14;

type Facts = {
  readonly replayed: Replay;
  readonly right: RightView;
  /** The last day of taking part, done or meant. */
  readonly on: IsoDate;
  readonly titleOf: TaskTitles;
};

/**
 * What an interruption of a study right takes, step by step, when the student stops on a day: `on` is the last day of
 * taking part (inclusive), past or ahead. For a learner under the duty R-OV-20…29, for others what applies instead; for a
 * person without a municipality of residence both, the assumed reading first (R-OV-1). Days of talks and tasks are teaching
 * days from today on; limits are the last allowed days. `titleOf` tells the words of the tasks, by which those that the
 * plan holds are known again. Empty when no right with the key has begun by the day, or nobody can leave it.
 */
export function interruptionSteps(
  replayed: Replay,
  rightKey: string,
  on: IsoDate,
  titleOf: TaskTitles = NO_TITLES,
): readonly InterruptionStep[] {
  const right = rightOn(replayed, rightKey, on);
  // Nobody interrupts basic education (R-ABE-3), and single subjects bind to nothing (R-RAISE-8).
  if (right === undefined || !isMain(right.form) || right.form === 'basicEducation') return [];
  const facts: Facts = { replayed, right, on, titleOf };
  const { person } = momentAt(replayed, on);
  if (person.duty.kind === 'runs') return inOrder(stepsUnderDuty(facts));
  if (person.duty.kind === 'unknown') return [factMissing(facts, person.duty.missing)];
  const own = inOrder(stepsOutsideDuty(facts));
  const readings = twoReadings(person);
  if (readings?.lastDay === undefined) return own;
  const asked = step(facts, 'readings', {
    part: 'together',
    kind: 'told',
    reason: reason('R-OV-1', 'duty.noResidence', { lastDay: readings.lastDay, until: readings.until }),
    who: ['municipality'],
  });
  const codes = new Set(own.map(({ code }) => code));
  const other = inOrder(stepsUnderDuty(facts)).filter(({ code }) => !codes.has(code));
  return [asked, ...own, ...other.map((each): InterruptionStep => ({ ...each, ifDutyApplies: true, proposed: false }))];
}

/**
 * The items that write steps into the plan: those that are proposed, or the `chosen` ones, as far as the plan lacks them,
 * in the order of the steps. Dates follow the items they belong to, by fresh ids where those are added too. A day before
 * today is the last day of taking part only: it has happened.
 */
export function interruptionProposal(
  replayed: Replay,
  rightKey: string,
  on: IsoDate,
  { freshId, titleOf = NO_TITLES }: { readonly freshId: () => string; readonly titleOf?: TaskTitles },
  chosen?: ReadonlySet<InterruptionStepCode>,
): readonly Item[] {
  const steps = interruptionSteps(replayed, rightKey, on, titleOf);
  const taken = steps.filter(
    ({ code, draft, itemId, proposed }) =>
      draft !== undefined && itemId === undefined && (chosen?.has(code) ?? proposed),
  );
  const ids = new Map<InterruptionStepCode, string>();
  for (const { code, itemId } of steps) if (itemId !== undefined) ids.set(code, itemId);
  for (const { code } of taken) ids.set(code, freshId());
  return taken.flatMap(({ code, draft, tie }): readonly Item[] => {
    const id = ids.get(code);
    if (draft === undefined || id === undefined) return [];
    const tiedTo = tie === undefined ? undefined : ids.get(tie.to);
    const date: Item['date'] =
      tie === undefined || tiedTo === undefined
        ? draft.date
        : tie.relation === 'sameDay'
          ? { tiedTo, relation: 'sameDay' }
          : { tiedTo, relation: 'daysAfter', days: tie.days };
    // A draft is an item without its id.
    return [{ ...draft, date, id } as Item];
  });
}

/**
 * The rights whose interruption can be looked at on a day: main ones that go on; where there are none, the last one that
 * ended unfinished. `stopsOn` is the last day of taking part that is known, or the day of the end.
 */
export function interruptibleRights(
  replayed: Replay,
  on: IsoDate,
): readonly { readonly right: RightView; readonly stopsOn?: IsoDate }[] {
  const main = momentAt(replayed, on).rights.filter(
    ({ form, begunOn }) => isMain(form) && form !== 'basicEducation' && begunOn !== undefined,
  );
  const open = main.filter(({ tags }) => tags.includes('open'));
  const left = main.filter(({ end }) => end === 'resigned' || end === 'deemedResigned').slice(-1);
  return (open.length > 0 ? open : left).map((right) => {
    const stopsOn = right.lastAttended ?? right.endedOn;
    return { right, ...(stopsOn !== undefined && { stopsOn }) };
  });
}

/** The right as the whole plan leaves it: how it ends is known too. */
function rightOn(replayed: Replay, rightKey: string, on: IsoDate): RightView | undefined {
  const { rights } = momentAt(replayed, maxDate(on, horizonOf(replayed)));
  return rights.findLast(({ key, begunOn }) => key === rightKey && begunOn !== undefined && begunOn <= on);
}

const PARTS: readonly InterruptionPart[] = ['together', 'onward', 'nothingBegins', 'pause', 'free'];

function inOrder(steps: readonly InterruptionStep[]): readonly InterruptionStep[] {
  return PARTS.flatMap((part) =>
    steps
      .filter((each) => each.part === part)
      .sort((left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0)),
  );
}

// --- under the duty -------------------------------------------------------------------------------------------------

function stepsUnderDuty(facts: Facts): readonly InterruptionStep[] {
  const { replayed, right, on } = facts;
  const { rules } = replayed.context;
  const over = endedOn(facts);
  if (over !== undefined) {
    // The right is over already: what is left is the way on, or the municipality.
    const latest = addMonths(over, rules.nearestNumberOf('R-OV-21', 'oneMonth', over));
    return [
      ...papers(facts),
      ...onward(facts, latest, undefined),
      ...nothingBegins(facts, latest, undefined),
      ...freeEducation(facts),
    ];
  }
  const limit = oneMonthApplies(right.form) ? oneMonthLimit(on, rules) : undefined;
  const latest = limit ?? addMonths(on, rules.nearestNumberOf('R-OV-21', 'oneMonth', on));
  return [
    attendance(facts),
    talk(facts),
    support(facts),
    ...papers(facts),
    ...onward(facts, latest, limit),
    ...nothingBegins(facts, latest, limit),
    ...suspension(facts),
    ...freeEducation(facts),
  ];
}

/** The day on which the right has ended unfinished, by today. */
function endedOn({ right, replayed }: Facts): IsoDate | undefined {
  return right.endedOn !== undefined && right.endedOn <= replayed.context.today && right.end !== 'completed'
    ? right.endedOn
    : undefined;
}

function attendance(facts: Facts): InterruptionStep {
  const { right, on, replayed } = facts;
  return step(facts, 'lastAttendance', {
    part: 'together',
    kind: 'day',
    day: on,
    reason: reason(replayed.context.rules.holdsOn('R-OV-27', on) ? 'R-OV-27' : 'R-OV-26', 'interruption.lastAttended', {
      form: right.form,
      on,
    }),
    who: ['student'],
    draft: { move: 'attendLast', ...ofRight(right), date: { on } },
    itemId: itemIdOf(facts, (item, day) => item.move === 'attendLast' && rightOf(item) === right.key && day === on),
  });
}

/** R-OV-24: before anything else the interruption is talked about with the learner and the guardian. */
function talk(facts: Facts): InterruptionStep {
  const { right } = facts;
  const day = talkDayOf(facts);
  return step(facts, 'talk', {
    part: 'together',
    kind: 'day',
    day,
    reason: reason('R-OV-24', 'leave.talkFirst', { form: right.form }),
    who: heard(facts, day, ['student', 'guardian', providerOf(right)]),
    draft: { move: 'talk', topic: 'interruption', date: { on: day } },
    itemId: itemIdOf(
      facts,
      (item) => item.move === 'talk' && (item.topic === 'interruption' || item.topic === 'threeParty'),
    ),
  });
}

function support(facts: Facts): InterruptionStep {
  const { right } = facts;
  const day = talkDayOf(facts);
  return step(facts, 'support', {
    part: 'together',
    kind: 'day',
    day,
    reason: reason('R-OV-24', 'interruption.support', { form: right.form }),
    who: [providerOf(right)],
    draft: task(facts, 'support', day),
    tie: { to: 'talk', relation: 'sameDay', days: 0 },
    itemId: taskIdOf(facts, 'support'),
  });
}

/** R-OV-40, R-LUKIO-5, R-KOPS-16, R-TUVA-18, R-ABE-16: nothing that was earned is lost. */
function papers(facts: Facts): readonly InterruptionStep[] {
  const { right, on, replayed } = facts;
  const { form } = right;
  const certificate = CERTIFICATE_RULES[form];
  const move = certificate === undefined ? ('askTranscript' as const) : ('askStudiesCertificate' as const);
  const why =
    certificate === undefined
      ? reason(form === 'lukio' ? 'R-LUKIO-5' : 'R-OV-40', 'move.transcript', { form })
      : reason(certificate, 'move.studiesCertificate', { form });
  const day = maxDate(on, teachingDay(facts, replayed.context.today));
  return [
    step(facts, 'papers', {
      part: 'together',
      kind: 'day',
      day,
      reason: why,
      who: ['student'],
      draft: { move, form, date: { on: day } },
      ...(day === on && { tie: { to: 'lastAttendance', relation: 'sameDay', days: 0 } }),
      itemId: itemIdOf(facts, (item) => item.move === move && item.form === form),
    }),
  ];
}

const CERTIFICATE_RULES: Partial<Record<FormCode, RuleId>> = {
  kops: 'R-KOPS-16',
  tuva: 'R-TUVA-18',
  adultBasic: 'R-ABE-16',
};

/** The way on: applying goes on until a place is got and accepted (R-OV-20), within the month (R-OV-25, R-OV-27). */
function onward(facts: Facts, latest: IsoDate, limit: IsoDate | undefined): readonly InterruptionStep[] {
  const { right, on, replayed } = facts;
  const { form } = right;
  const { today } = replayed.context;
  const steps: InterruptionStep[] = [...applications(facts, latest, true)];
  const inTime = dutyRunsOn(facts, latest);
  const provider = providerOf(right);
  if (limit !== undefined && inTime) {
    const day = teachingDay(facts, addDays(on, WARNING_DAYS), limit);
    const passed = today > limit;
    steps.push(
      step(facts, 'warning', {
        part: 'onward',
        kind: 'day',
        day,
        reason: reason('R-OV-27', 'leave.deemedOnlyAfterWarning', { form }),
        who: heard(facts, day, [provider, 'student', 'guardian']),
        draft: task(facts, 'warning', day),
        ...(day > on && { tie: { to: 'lastAttendance', relation: 'daysAfter', days: daysBetween(on, day) } }),
        itemId: taskIdOf(facts, 'warning'),
      }),
      step(facts, 'oneMonthLimit', {
        part: 'onward',
        kind: 'lastDay',
        day: limit,
        reason: reason('R-OV-27', passed ? 'limit.oneMonthPassed' : 'limit.oneMonth', {
          form,
          lastAttended: on,
          limit,
        }),
        who: [provider],
      }),
    );
  }
  if (!inTime) return [...steps, ...comesOfAge(facts, latest)];
  const next = nextRight(facts);
  const nextId = next === undefined ? undefined : beginningOf(facts, next);
  steps.push(
    step(facts, 'nextBegins', {
      part: 'onward',
      kind: 'lastDay',
      day: latest,
      reason: reason(limit === undefined ? 'R-OV-21' : 'R-OV-25', 'interruption.nextBegins', { form, latest }),
      who: ['student', provider],
      itemId: next?.begunOn !== undefined && next.begunOn <= latest ? nextId : undefined,
    }),
  );
  if (endedOn(facts) !== undefined) return steps;
  steps.push(
    step(facts, 'resign', {
      part: 'onward',
      kind: next?.begunOn === undefined ? 'told' : 'day',
      day: next?.begunOn ?? latest,
      reason: reason('R-OV-25', 'interruption.resignSameDay', { form }),
      who: ['student'],
      ...(next?.begunOn !== undefined &&
        nextId !== undefined &&
        next.begunOn >= today && {
          draft: { move: 'resign' as const, ...ofRight(right), date: { tiedTo: nextId, relation: 'sameDay' as const } },
        }),
      itemId: itemIdOf(
        facts,
        (item) => (item.move === 'resign' || item.move === 'deemResigned') && rightOf(item) === right.key,
      ),
    }),
  );
  return steps;
}

/** R-X-11: whoever turns 18 meanwhile decides alone, and the rules of the duty end. */
function comesOfAge(facts: Facts, by: IsoDate): readonly InterruptionStep[] {
  const birthDate = facts.replayed.document.situation.birthDate?.value;
  if (birthDate === undefined) return [];
  const adult = dayAfter(dutyLastDayByAge(birthDate, facts.replayed.context.rules));
  if (adult > by || adult <= facts.on) return [];
  return [
    step(facts, 'adult', {
      part: 'onward',
      kind: 'from',
      day: adult,
      reason: reason('R-X-11', 'move.adultNow', { on: adult }),
      who: ['student'],
    }),
  ];
}

/** Applications: the continuous one whenever a provider takes them, the joint one when it is open next (R-APP-6, R-APP-4). */
function applications(facts: Facts, latest: IsoDate, underDuty: boolean): readonly InterruptionStep[] {
  const { right, replayed } = facts;
  const { today, rules, calendar } = replayed.context;
  const { form } = right;
  const day = teachingDay(facts, dayAfter(talkDayOf(facts)), maxDate(latest, talkDayOf(facts)));
  const target = continuousTarget(facts, day);
  const year = jointApplicationOf(yearOf(today), rules.knownOn).closes < today ? yearOf(today) + 1 : yearOf(today);
  const joint = jointApplicationOf(year, rules.knownOn);
  const jointDay = maxDate(joint.opens, teachingDay(facts, today));
  const { goal } = replayed.document.situation;
  const degree = goal?.form !== undefined && isDegree(goal.form) ? goal.form : 'vocational';
  const jointQuestion: MoveQuestion = { move: 'apply', form: degree, way: 'jointApplication', ...fieldOf(degree) };
  const continuous = step(facts, 'applyContinuous', {
    part: 'onward',
    kind: 'day',
    day,
    reason: underDuty
      ? reason('R-OV-20', 'apply.inInterruption', { form })
      : reason('R-APP-6', 'apply.continuousDecides', { form: target?.form ?? form }),
    who: ['student'],
    ...(target !== undefined && {
      draft: {
        move: 'apply' as const,
        form: target.form,
        ...fieldOf(target.form),
        way: 'continuousApplication' as const,
        date: { on: day },
      },
    }),
    itemId: itemIdOf(
      facts,
      (item, on) =>
        item.move === 'apply' &&
        item.way === 'continuousApplication' &&
        on > (right.begunOn ?? on) &&
        rightOf(item) !== right.key,
    ),
  });
  if (jointDay > joint.closes || !isAllowed(answerAt(replayed, jointQuestion, jointDay))) return [continuous];
  return [
    continuous,
    step(facts, 'applyJoint', {
      part: 'onward',
      kind: 'day',
      day: jointDay,
      estimate: joint.estimate || calendar.isEstimate(jointDay),
      reason: reason('R-APP-4', 'interruption.joint', {
        opens: joint.opens,
        closes: joint.closes,
        estimate: joint.estimate,
      }),
      who: ['student'],
      draft: { move: 'apply', form: degree, ...fieldOf(degree), way: 'jointApplication', date: { on: jointDay } },
      itemId: itemIdOf(
        facts,
        (item, on) =>
          item.move === 'apply' && item.way === 'jointApplication' && on >= joint.opens && on <= joint.closes,
      ),
    }),
  ];
}

/** Where to apply continuously: the goal when it is open, else the first form that is; from KOPS and TUVA a degree (R-OV-19). */
function continuousTarget({ replayed, right }: Facts, day: IsoDate): MoveQuestion | undefined {
  const transition = right.form === 'kops' || right.form === 'tuva';
  const order: readonly FormCode[] = transition ? ['vocational', 'lukio'] : ['kops', 'vocational', 'lukio', 'tuva'];
  const goal = replayed.document.situation.goal?.form;
  const wished = goal !== undefined && order.includes(goal) ? [goal, ...order] : order;
  return wished
    .filter((form) => form !== right.form)
    .map(
      (form): MoveQuestion => ({
        move: 'begin',
        form,
        ...fieldOf(form),
        ...(form === 'lukio' && { syllabus: 'young' as const }),
      }),
    )
    .find((question) => isAllowed(answerAt(replayed, question, day)));
}

function fieldOf(form: FormCode): { readonly field?: 'educationAndGuidance' } {
  return form === 'vocational' ? { field: 'educationAndGuidance' } : {};
}

/** What follows when nothing has begun: the notice, the municipality's two months, the assigned place (R-OV-26…29). */
function nothingBegins(facts: Facts, latest: IsoDate, limit: IsoDate | undefined): readonly InterruptionStep[] {
  const { right, on, replayed } = facts;
  const { form } = right;
  const { today, rules } = replayed.context;
  const next = nextRight(facts);
  if (next?.begunOn !== undefined && next.begunOn <= latest) return [];
  const provider = providerOf(right);
  const ended = endedOn(facts);
  const known = itemOf(facts, (item, day) => item.move === 'notifyMunicipality' && day >= on);
  const noticeOn = known?.on ?? maxDate(latest, today);
  // Whoever comes of age within the month is told so on the way on already.
  if (!dutyRunsOn(facts, latest)) return [];
  if (!dutyRunsOn(facts, noticeOn)) return comesOfAge(facts, noticeOn).map(inNothingBegins);
  const afterStop = (day: IsoDate): { readonly tie?: StepTie } =>
    day > on ? { tie: { to: 'lastAttendance', relation: 'daysAfter', days: daysBetween(on, day) } } : {};
  const steps: InterruptionStep[] = [
    step(facts, 'notice', {
      part: 'nothingBegins',
      kind: 'lastDay',
      day: noticeOn,
      reason: reason(ended === undefined ? 'R-OV-26' : 'R-OV-21', 'interruption.noticeBy', { form, by: noticeOn }),
      who: heard(facts, noticeOn, [provider, 'municipality', 'guardian']),
      draft: { move: 'notifyMunicipality', date: { on: noticeOn } },
      ...afterStop(noticeOn),
      itemId: known?.item.id,
    }),
  ];
  if (ended === undefined) {
    const day = maxDate(latest, today);
    steps.push(
      step(facts, 'deemedResigned', {
        part: 'nothingBegins',
        kind: 'lastDay',
        day,
        reason: reason(limit === undefined ? 'R-OV-26' : 'R-OV-27', 'interruption.deemedBy', { form, by: day }),
        who: [provider],
        draft: { move: 'deemResigned', ...ofRight(right), date: { on: day } },
        tie: { to: 'notice', relation: 'sameDay', days: 0 },
        itemId: itemIdOf(facts, (item) => item.move === 'deemResigned' && rightOf(item) === right.key),
      }),
    );
  }
  steps.push(
    step(facts, 'responsibility', {
      part: 'nothingBegins',
      kind: 'from',
      day: noticeOn,
      reason: reason('R-OV-28', 'municipality.responsible', { since: noticeOn }),
      who: ['municipality'],
    }),
  );
  const from = placeAssignedFrom(noticeOn, rules);
  if (!dutyRunsOn(facts, from)) return [...steps, ...comesOfAge(facts, from).map(inNothingBegins)];
  return [...steps, ...assignedPlace(facts, noticeOn, maxDate(from, today))];
}

/** R-OV-29: the municipality hears everybody and assigns a place in TUVA or TELMA; R-OV-41: 14 days for rectification. */
function assignedPlace(facts: Facts, noticeOn: IsoDate, from: IsoDate): readonly InterruptionStep[] {
  const { replayed, right } = facts;
  const { rules } = replayed.context;
  const hearing = teachingDay(facts, addDays(from, -HEARING_DAYS), from);
  const days = rules.nearestNumberOf('R-OV-41', 'appealDays', from);
  const until = addDays(from, days);
  return [
    step(facts, 'hearing', {
      part: 'nothingBegins',
      kind: 'day',
      day: hearing,
      reason: reason('R-OV-29', 'municipality.heard', {}),
      who: heard(facts, hearing, ['student', 'guardian', providerOf(right), 'municipality']),
      draft: { move: 'talk', topic: 'hearing', date: { on: hearing } },
      ...(hearing > noticeOn && {
        tie: { to: 'notice', relation: 'daysAfter', days: daysBetween(noticeOn, hearing) },
      }),
      itemId: itemIdOf(facts, (item, day) => item.move === 'talk' && item.topic === 'hearing' && day >= noticeOn),
    }),
    step(facts, 'assignPlace', {
      part: 'nothingBegins',
      kind: 'from',
      day: from,
      reason: reason('R-OV-29', 'municipality.assignsFrom', { from }),
      who: ['municipality'],
      draft: { move: 'assignPlace', form: 'tuva', date: { on: from } },
      tie: { to: 'notice', relation: 'daysAfter', days: daysBetween(noticeOn, from) },
      itemId: itemIdOf(facts, (item, day) => item.move === 'assignPlace' && day >= noticeOn),
    }),
    step(facts, 'appealAssigned', {
      part: 'nothingBegins',
      kind: 'told',
      day: until,
      reason: reason('R-OV-41', 'interruption.appeal', { days }),
      who: heard(facts, until, ['student', 'guardian']),
    }),
  ];
}

function inNothingBegins(each: InterruptionStep): InterruptionStep {
  return { ...each, part: 'nothingBegins' };
}

/** R-OV-13…16: a suspension instead. Its reason is between the student and whoever decides: the plan asks for none. */
function suspension(facts: Facts): readonly InterruptionStep[] {
  const { right, replayed, on } = facts;
  const { form } = right;
  const { rules } = replayed.context;
  const day = talkDayOf(facts);
  const from = maxDate(dayAfter(on), day);
  const itemId = itemIdOf(
    facts,
    (item, at) => item.move === 'suspend' && rightOf(item) === right.key && at >= minDate(on, day),
  );
  const days = rules.nearestNumberOf('R-OV-41', 'appealDays', day);
  return [
    step(facts, 'suspension', {
      part: 'pause',
      kind: 'day',
      day,
      reason: reason('R-OV-13', 'interruption.suspension', { form }),
      who: heard(facts, day, ['student', 'guardian']),
      draft: task(facts, 'suspension', day),
      itemId: itemId ?? taskIdOf(facts, 'suspension'),
    }),
    step(facts, 'suspensionDecision', {
      part: 'pause',
      kind: 'told',
      day,
      reason: reason('R-OV-15', 'interruption.suspensionDecides', { form }),
      who: [providerOf(right)],
    }),
    step(facts, 'planMeanwhile', {
      part: 'pause',
      kind: 'day',
      day: teachingDay(facts, from),
      reason: reason('R-PLAN-OV-1', 'interruption.planMeanwhile', { form }),
      who: heard(facts, from, [providerOf(right), 'student', 'guardian']),
      draft: { move: 'talk', topic: 'studyPlan', date: { on: teachingDay(facts, from) } },
      itemId: itemIdOf(facts, (item, at) => item.move === 'talk' && item.topic === 'studyPlan' && at > on),
    }),
    step(facts, 'appealSuspension', {
      part: 'pause',
      kind: 'told',
      day,
      reason: reason('R-OV-41', 'interruption.appealSuspension', { days }),
      who: heard(facts, day, ['student', 'guardian']),
    }),
  ];
}

// --- others ---------------------------------------------------------------------------------------------------------

/** Of age, or otherwise outside the duty: own notice, guidance, a temporary interruption, and how long studies are free. */
function stepsOutsideDuty(facts: Facts): readonly InterruptionStep[] {
  const { right, on, replayed } = facts;
  const { form } = right;
  const day = maxDate(on, replayed.context.today);
  const outside: RuleId = momentAt(replayed, on).person.free.kind === 'ask' ? 'R-OV-1' : 'R-X-11';
  const noticeRule: RuleId = NOTICE_RULES[form] ?? outside;
  const next = nextRight(facts);
  return [
    ...(form === 'lukio' ? [guidance(facts)] : []),
    step(facts, 'ownNotice', {
      part: 'together',
      kind: 'day',
      day,
      reason: reason(noticeRule, 'interruption.ownNotice', { form }),
      who: heard(facts, day, ['student', 'guardian']),
      draft: { move: 'resign', ...ofRight(right), date: { on: day } },
      itemId: itemIdOf(facts, (item) => item.move === 'resign' && rightOf(item) === right.key),
    }),
    ...papers(facts).map(({ tie: _, ...each }): InterruptionStep => each),
    // Nobody must apply: whoever wants to, can.
    ...(next === undefined ? applications(facts, day, false) : []).map((each) => ({ ...each, proposed: false })),
    temporary(facts),
    ...freeEducation(facts),
  ];
}

const NOTICE_RULES: Partial<Record<FormCode, RuleId>> = { vocational: 'R-VOC-10' };

/** R-LUKIO-11: whoever leaves lukio has a right to guidance to other studies. */
function guidance(facts: Facts): InterruptionStep {
  const day = talkDayOf(facts);
  return step(facts, 'guidance', {
    part: 'together',
    kind: 'day',
    day,
    reason: reason('R-LUKIO-11', 'interruption.guidance', {}),
    who: heard(facts, day, ['student', 'guardian', providerOf(facts.right)]),
    draft: { move: 'talk', topic: 'interruption', date: { on: day } },
    itemId: itemIdOf(
      facts,
      (item) => item.move === 'talk' && (item.topic === 'interruption' || item.topic === 'threeParty'),
    ),
  });
}

/** R-VOC-9, R-LUKIO-7, R-TUVA-20; KOPS and adult basic education know no other interruption than a suspension. */
function temporary(facts: Facts): InterruptionStep {
  const { right, on, replayed } = facts;
  const { form } = right;
  const day = maxDate(dayAfter(on), replayed.context.today);
  if (form !== 'lukio' && form !== 'vocational' && form !== 'tuva')
    return step(facts, 'temporary', {
      part: 'pause',
      kind: 'told',
      day,
      reason: reason(form === 'kops' ? 'R-KOPS-17' : 'R-OV-13', 'interrupt.notInForm', { form }),
      who: [providerOf(right)],
    });
  return step(facts, 'temporary', {
    part: 'pause',
    kind: 'day',
    day,
    reason: reason(interruptionRule(form), 'interruption.temporary', { form }),
    who: [providerOf(right)],
    draft: { move: 'interrupt', reason: 'otherGoodReason', ...ofRight(right), date: { on: day } },
    itemId: itemIdOf(facts, (item, at) => item.move === 'interrupt' && rightOf(item) === right.key && at >= on),
  });
}

// --- free education -------------------------------------------------------------------------------------------------

/** How long studies stay free: leaving ends nothing of it (R-OV-31, R-OV-36); TUVA and adult basic education always are. */
function freeEducation(facts: Facts): readonly InterruptionStep[] {
  const { right, on, replayed } = facts;
  const { free } = momentAt(replayed, on).person;
  const steps: InterruptionStep[] = [];
  const told = (why: Reason, day: IsoDate): InterruptionStep =>
    step(facts, 'freeGoesOn', { part: 'free', kind: 'lastDay', day, reason: why, who: ['student'] });
  if (free.kind === 'ask')
    steps.push(told(reason('R-OV-1', 'free.noResidence', { until: free.ifApplied.until }), free.ifApplied.until));
  if (free.kind === 'until' && free.until >= on)
    steps.push(told(reason('R-OV-31', 'interruption.freeGoesOn', { until: free.until }), free.until));
  if (free.kind === 'until' && free.until < on && right.form === 'tuva')
    steps.push({ ...told(reason('R-TUVA-22', 'free.teachingForAll', { form: 'tuva' }), on), kind: 'told' });
  if (free.kind === 'until' && free.until < on && right.form === 'adultBasic')
    steps.push({ ...told(reason('R-ABE-14', 'free.anyAge', { form: 'adultBasic' }), on), kind: 'told' });
  return [...steps, ...freeBeginning(facts, free.kind === 'until' ? free : undefined)];
}

/** R-OV-36: the last day on which degree education can begin and be free, for somebody who is past the duty. */
function freeBeginning(facts: Facts, free: FreeUntil | undefined): readonly InterruptionStep[] {
  if (free === undefined || free.endedBy !== undefined) return [];
  const until = lastFreeBeginning(free);
  if (until < facts.replayed.context.today || dutyRunsOn(facts, facts.on)) return [];
  return [
    step(facts, 'freeBeginning', {
      part: 'free',
      kind: 'lastDay',
      day: until,
      reason: reason('R-OV-36', 'limit.freeBegin', { until }),
      who: ['student'],
    }),
  ];
}

// --- parts of steps -------------------------------------------------------------------------------------------------

type StepParts = Pick<InterruptionStep, 'part' | 'kind' | 'reason' | 'who' | 'draft' | 'tie' | 'itemId'> & {
  readonly day?: IsoDate;
  readonly estimate?: boolean;
};

const PROPOSED: ReadonlySet<InterruptionPart> = new Set<InterruptionPart>(['together', 'onward']);
/** Decisions that nobody takes for the student. */
const NOT_PROPOSED: ReadonlySet<InterruptionStepCode> = new Set<InterruptionStepCode>(['ownNotice']);

function step(facts: Facts, code: InterruptionStepCode, parts: StepParts): InterruptionStep {
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

function factMissing(facts: Facts, missing: Extract<Duty, { kind: 'unknown' }>['missing']): InterruptionStep {
  const code =
    missing === 'birthDate'
      ? 'fact.birthDateMissing'
      : missing === 'residence'
        ? 'fact.residenceMissing'
        : 'fact.certificateDateMissing';
  return step(facts, 'factMissing', {
    part: 'together',
    kind: 'told',
    reason: reason('R-OV-2', code, {}),
    who: ['student'],
  });
}

function withWho(draft: ItemDraft, who: readonly Who[]): ItemDraft {
  return { ...draft, who };
}

function task(facts: Facts, code: InterruptionTask, on: IsoDate): ItemDraft {
  return { move: 'task', title: facts.titleOf(code), date: { on } };
}

function ofRight({ form, key }: RightView): { readonly form: FormCode; readonly right?: string } {
  return key === form ? { form } : { form, right: key };
}

function rightOf(item: Item): string | undefined {
  return isRightItem(item) ? rightKeyOf(item) : undefined;
}

/** The school of the right: who talks, warns and decides there. */
function providerOf({ form, field, elsewhere }: RightView): Who {
  if (form === 'lukio') return 'lukio';
  if (form === 'vocational') return elsewhere === true || field === 'otherField' ? 'vocationalProvider' : 'school';
  return elsewhere === true ? 'other' : 'school';
}

const ADULT_AGE = 18;

/** Guardians are heard until the 18th birthday (R-X-11). */
function heard({ replayed }: Facts, on: IsoDate, who: readonly Who[]): readonly Who[] {
  const birthDate = replayed.document.situation.birthDate?.value;
  const minor = birthDate !== undefined && on >= birthDate && ageOn(birthDate, on) < ADULT_AGE;
  return minor ? who : who.filter((each) => each !== 'guardian');
}

/** The first teaching day from a day on, never before today; not past `last` (inclusive) while a teaching day is left. */
function teachingDay({ replayed }: Facts, from: IsoDate, last?: IsoDate): IsoDate {
  const { calendar, today } = replayed.context;
  const first = calendar.firstTeachingDayOnOrAfter(maxDate(from, today));
  if (last === undefined || first <= last) return first;
  const earlier = calendar.lastTeachingDayOnOrBefore(last);
  return earlier >= today ? earlier : calendar.firstTeachingDayOnOrAfter(today);
}

function talkDayOf(facts: Facts): IsoDate {
  return teachingDay(facts, facts.replayed.context.today);
}

/** Under the duty, in the reading in which it applies at all. */
function dutyRunsOn({ replayed }: Facts, on: IsoDate): boolean {
  const { duty } = momentAt(replayed, on).person;
  return (
    duty.kind === 'runs' || (duty.kind === 'none' && duty.because === 'noResidence' && duty.ifApplied.kind === 'runs')
  );
}

function nextRight({ replayed, right, on }: Facts): RightView | undefined {
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

function beginningOf(facts: Facts, next: RightView): string | undefined {
  return itemIdOf(facts, (item, on) => item.move === 'begin' && rightKeyOf(item) === next.key && on === next.begunOn);
}

type Known = { readonly item: Item; readonly on: IsoDate };

/** The first item since the right began that holds a step; what the rules refuse holds nothing. */
function itemOf({ replayed, right }: Facts, holds: (item: Item, on: IsoDate) => boolean): Known | undefined {
  for (const { item, on, outcome } of replayed.steps) {
    if (on === undefined || outcome === 'refused' || outcome === 'waiting') continue;
    if (right.begunOn !== undefined && on < right.begunOn) continue;
    if (holds(item, on)) return { item, on };
  }
  return undefined;
}

function itemIdOf(facts: Facts, holds: (item: Item, on: IsoDate) => boolean): string | undefined {
  return itemOf(facts, holds)?.item.id;
}

function taskIdOf(facts: Facts, code: InterruptionTask): string | undefined {
  const title = facts.titleOf(code).trim();
  if (title === '') return undefined;
  return itemIdOf(facts, (item) => item.move === 'task' && item.title.trim() === title);
}
