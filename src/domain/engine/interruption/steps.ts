import { isMain, oneMonthLimit } from '../../forms/study-right/looking.ts';
import type { RightView } from '../../forms/study-right/moment.ts';
import type { FormCode } from '../../plan/item.ts';
import type { Reason } from '../../rules/reasons.ts';
import { reason } from '../../rules/reasons.ts';
import type { RuleId } from '../../rules/rulebook.ts';
import type { Duty, FreeUntil } from '../../student/person.ts';
import { lastFreeBeginning, twoReadings } from '../../student/person.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { addMonths, dayAfter, maxDate, minDate } from '../../time/iso-date.ts';
import { horizonOf, interruptionRule, oneMonthApplies } from '../deadlines.ts';
import type { Replay } from '../replay.ts';
import { momentAt } from '../replay.ts';
import { nothingBegins } from './nothing-begins.ts';
import { applications, onward } from './onward.ts';
import type { Facts, InterruptionPart, InterruptionStep, TaskTitles } from './step.ts';
import {
  dutyRunsOn,
  endedOn,
  heard,
  itemIdOf,
  nextRight,
  NO_TITLES,
  ofRight,
  providerOf,
  rightOf,
  step,
  talkDayOf,
  task,
  taskIdOf,
  teachingDay,
} from './step.ts';

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
