import { isDegree, isMain, oneMonthLimit, placeAssignedFrom } from '../forms/study-right/common-rules.ts';
import { lukioTarget } from '../forms/lukio/lukio.rules.ts';
import { studentWeeksOf } from '../forms/kops/kops.rules.ts';
import type { RightView } from '../forms/study-right/moment.ts';
import { earnedIn } from '../plan/amounts.ts';
import type { FormCode, Item } from '../plan/item.ts';
import { isRightItem, rightKeyOf } from '../plan/item.ts';
import type { Reason, ReasonCode, Whom } from '../rules/reasons.ts';
import { reason } from '../rules/reasons.ts';
import type { RuleId } from '../rules/rulebook.ts';
import { latestNumberOf, numberOf } from '../rules/rulebook.ts';
import { jointApplicationOf } from '../time/national-dates.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { addDays, birthdayOn, dayAfter, daysBetween, minDate, yearOf } from '../time/iso-date.ts';
import { openNotice } from './municipal-rules.ts';
import { finishesStudies, horizonOf, latestNextBegin, limitRule, needsSeventeenWeeks } from './deadlines.ts';
import type { Replay } from './replay.ts';
import { momentAt } from './replay.ts';
import type { Check, ItemDraft, Mend, Step, Weight } from './replay-types.ts';

/** All findings of a plan, heaviest first, then by day. Always derived, never stored. */
export function checksOf(replayed: Replay): readonly Check[] {
  const rights = momentAt(replayed, horizonOf(replayed)).rights;
  const found = [
    ...replayed.steps.flatMap((step) => stepChecks(step, replayed)),
    ...rights.flatMap((right) => [
      ...gapChecks(right, rights, replayed),
      ...oneMonthChecks(right, rights, replayed),
      ...limitChecks(right, replayed),
      ...applyChecks(right, rights, replayed),
      ...leavingChecks(right, replayed),
      ...kopsChecks(right, replayed),
      ...freeChecks(right, replayed),
      ...talkChecks(right, replayed),
      ...lukioTotalChecks(right, rights, replayed),
      ...creditingChecks(right, rights, replayed),
    ]),
    ...municipalChecks(replayed),
    ...personChecks(replayed),
    ...freeBeginChecks(rights, replayed),
    ...seventeenWeekChecks(rights, replayed),
    ...estimateChecks(replayed),
  ];
  return distinct(found).sort(
    (left, right) =>
      WEIGHT[left.weight] - WEIGHT[right.weight] || (left.on < right.on ? -1 : left.on > right.on ? 1 : 0),
  );
}

const WEIGHT: Record<Weight, number> = { blocks: 0, warns: 1, tells: 2 };

function distinct(checks: readonly Check[]): Check[] {
  const byId = new Map<string, Check>();
  for (const check of checks) if (!byId.has(check.id)) byId.set(check.id, check);
  return [...byId.values()];
}

type Where = {
  readonly on: IsoDate;
  readonly itemId?: string;
  readonly rightKey?: string;
  readonly mends?: readonly Mend[];
};

function check(weight: Weight, why: Reason, { on, itemId, rightKey, mends = [] }: Where): Check {
  return {
    id: [why.code, itemId ?? rightKey ?? on].join(' '),
    weight,
    reason: why,
    on,
    ...(itemId !== undefined && { itemId }),
    ...(rightKey !== undefined && { rightKey }),
    mends,
  };
}

// --- items ----------------------------------------------------------------------------------------------------------

/** What rules said of one item: refusals block, past breaches warn, what is left to do warns or tells by its nature. */
function stepChecks(step: Step, replayed: Replay): readonly Check[] {
  const { item, happened, outcome, answer } = step;
  const { today } = replayed.context;
  const on = step.on ?? today;
  const where: Where = { on, itemId: item.id };
  const checks: Check[] = [];
  if (item.move === 'unknown')
    checks.push(check('tells', reason('R-PLAN-0', 'item.unknownKind', { move: String(item.raw['move']) }), where));
  if (happened && on > today) checks.push(check('warns', reason('R-PLAN-0', 'item.happenedLater', { today }), where));
  if (answer === undefined) return [...checks, ...raiseAlone(step, replayed)];

  const refusedWeight: Weight = happened ? 'warns' : outcome === 'waiting' ? 'warns' : 'blocks';
  for (const why of answer.unmet) {
    if (happened && SETTLED.has(why.code)) continue;
    checks.push(check(refusedWeight, why, { ...where, mends: mendsOfRefusal(why, step, replayed) }));
  }
  if (outcome === 'refused' || outcome === 'waiting') return checks;

  // Before the act nothing of the past is judged by it; and what has been decided in the past needs no decision any more.
  for (const why of answer.conditions) {
    if (happened && DECISIONS.has(why.code)) continue;
    // Beginning the new and leaving the old ask for the same talk: it is said once, of the right that is left.
    const said = why.code === 'leave.talkFirst' ? { on, rightKey: why.params.form } : where;
    checks.push(
      check(happened ? 'tells' : weightOfCondition(why.code), why, {
        ...said,
        mends: mendsOfCondition(why, step, replayed),
      }),
    );
  }
  for (const question of answer.questions) {
    if (happened) continue;
    checks.push(check('warns', question.reason, { ...where, mends: mendsOfQuestion(question.reason, question.whom) }));
  }
  if (!happened) for (const why of answer.told) if (!INFORMATION.has(why.code)) checks.push(check('tells', why, where));
  return [...checks, ...holidayCheck(step, replayed)];
}

/** R-RAISE-8: raising grades alone does not fulfil the duty. */
function raiseAlone({ item, on, happened }: Step, replayed: Replay): readonly Check[] {
  if (happened || on === undefined || (item.move !== 'specialExamination' && item.move !== 'raiseCertificate'))
    return [];
  const { person, rights } = momentAt(replayed, on);
  const open = rights.filter((right) => isMain(right.form) && right.tags.includes('open'));
  if (open.some((right) => isDegree(right.form)))
    return [check('tells', reason('R-X-10', 'raise.besideDegree', {}), { on, itemId: item.id })];
  if (person.duty.kind !== 'runs' || open.length > 0) return [];
  return [check('warns', reason('R-RAISE-8', 'plan.raiseAlone', {}), { on, itemId: item.id })];
}

/** Conditions that are a person's decision: settled when the thing has happened. */
const DECISIONS: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'admission.providerDecides',
  'admission.providerDecidesWithoutCertificate',
  'admission.needed',
  'admission.upperSecondaryDone',
  'admission.preparatoryDone',
  'admission.languageUnclear',
  'admission.adultLukioReason',
  'adultBasic.syllabusDoneAbroad',
  'complete.providerDecides',
  'suspend.decision',
  'suspend.supportFirst',
  'suspend.openEndedResigns',
  'interrupt.decision',
  'municipality.heard',
  'free.extensionDecides',
  'move.fallback',
  'leave.deemedOnlyAfterWarning',
  'leave.talkFirst',
]);

/** Good to know when choosing; a plan that has chosen needs no reminder of it. */
const INFORMATION: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'recognition.onlyAssessed',
  'recognition.allSkills',
  'recognition.schoolDecides',
  'recognition.startingLevel',
  'recognition.none',
  'move.anyTime',
  'kops.midYear',
  'adultBasic.fulfilsDuty',
  'free.anyAge',
  'apply.continuousDecides',
  'apply.adultBasicContinuous',
]);

/** Facts that what has happened itself shows: whoever was deemed resigned had stopped taking part. */
const SETTLED: ReadonlySet<ReasonCode> = new Set<ReasonCode>(['leave.attendingStill']);

/** A missing step of the plan warns; a decision that somebody will make anyway is only told. */
function weightOfCondition(code: ReasonCode): Weight {
  switch (code) {
    case 'admission.providerDecides':
    case 'complete.providerDecides':
    case 'municipality.heard':
    case 'free.extensionDecides':
      return 'tells';
    default:
      return 'warns';
  }
}

function mendsOfRefusal(why: Reason, { item, on }: Step, replayed: Replay): readonly Mend[] {
  const remove: Mend = { kind: 'remove', itemId: item.id };
  const to = opensAfter(why);
  switch (why.code) {
    case 'leave.nextNotBegun': {
      // The old right ends the day the next one begins: the earliest later beginning of the plan is the natural day.
      const next = nextBeginning(replayed, on, 'form' in item && item.form !== undefined ? item.form : 'lukio');
      return next === undefined ? [remove] : [{ kind: 'move', itemId: item.id, to: next }, remove];
    }
    case 'fact.birthDateMissing':
      return [{ kind: 'fact', field: 'birthDate' }];
    default:
      return to === undefined ? [remove] : [{ kind: 'move', itemId: item.id, to }, remove];
  }
}

/** The first day on which the unmet requirement alone could be met, as its parameters tell it. */
function opensAfter({ code, params }: Reason): IsoDate | undefined {
  switch (code) {
    case 'basicDuty.runs':
    case 'basicDuty.untilCertificate':
    case 'right.suspensionRuns':
      return dayAfter(params.until);
    case 'interrupt.notUnderDuty':
      return dayAfter(params.lastDay);
    case 'form.notYet':
    case 'form.jointApplicationNotYet':
    case 'municipality.assignNotYet':
    case 'free.extensionNotYet':
      return params.from;
    case 'apply.windowClosed':
    case 'apply.windowOpens':
      return params.opens;
    case 'kops.onlyUnderDuty':
      return params.lastDay;
    case 'kops.weeksMissing':
      return params.reachedOn;
    default:
      return undefined;
  }
}

function nextBeginning(replayed: Replay, after: IsoDate | undefined, leaving: FormCode): IsoDate | undefined {
  return replayed.steps.find(
    ({ item, on, outcome }) =>
      item.move === 'begin' &&
      item.form !== leaving &&
      isMain(item.form) &&
      outcome === 'effect' &&
      on !== undefined &&
      (after === undefined || on > after),
  )?.on;
}

function mendsOfCondition(why: Reason, { item, on }: Step, replayed: Replay): readonly Mend[] {
  if (on === undefined) return [];
  switch (why.code) {
    case 'right.endOldSameDay': {
      const old = momentAt(replayed, on).rights.find(
        (right) => right.form === why.params.form && right.tags.includes('open') && right.begunOn !== on,
      );
      const right = old === undefined || old.key === old.form ? {} : { right: old.key };
      return [
        {
          kind: 'add',
          draft: { move: 'resign', form: why.params.form, ...right, date: { tiedTo: item.id, relation: 'sameDay' } },
        },
      ];
    }
    case 'leave.talkFirst':
      return [
        addTask({
          move: 'talk',
          topic: 'interruption',
          who: ['student', 'guardian', 'school'],
          date: { on: talkDay(on, replayed) },
        }),
      ];
    case 'admission.providerDecides':
      return 'form' in item && item.form !== undefined
        ? [
            addTask({
              move: 'apply',
              form: item.form,
              way: 'continuousApplication',
              ...('right' in item && item.right !== undefined && { right: item.right }),
              date: { on: talkDay(on, replayed) },
            }),
            {
              kind: 'ask',
              whom: item.form === 'lukio' ? 'lukio' : item.form === 'vocational' ? 'vocationalProvider' : 'school',
            },
          ]
        : [];
    case 'municipality.heard':
      return [{ kind: 'ask', whom: 'municipality' }];
    case 'move.fallback':
    case 'admission.needed':
      return [{ kind: 'ask', whom: 'school' }];
    default:
      return [];
  }
}

function addTask(draft: ItemDraft): Mend {
  return { kind: 'add', draft };
}

/** A day for a talk or an application before a move: today, or the move's own day when that has passed. */
function talkDay(before: IsoDate, replayed: Replay): IsoDate {
  return minDate(before, replayed.context.calendar.firstTeachingDayOnOrAfter(replayed.context.today));
}

function mendsOfQuestion(why: Reason, whom: Whom): readonly Mend[] {
  switch (why.code) {
    case 'fact.birthDateMissing':
      return [{ kind: 'fact', field: 'birthDate' }];
    case 'fact.basicEducationMissing':
    case 'fact.certificateDateMissing':
      return [{ kind: 'fact', field: 'basicEducation' }];
    case 'fact.residenceMissing':
      return [{ kind: 'fact', field: 'residence' }];
    case 'fact.languageMissing':
      return [{ kind: 'fact', field: 'language' }];
    default:
      return [{ kind: 'ask', whom }];
  }
}

/** Studies planned to begin on a day without teaching: allowed, but said. */
function holidayCheck({ item, on, happened, outcome }: Step, replayed: Replay): readonly Check[] {
  const { calendar } = replayed.context;
  if (happened || on === undefined || outcome !== 'effect' || item.move !== 'begin' || calendar.isTeachingDay(on))
    return [];
  const next = calendar.firstTeachingDayOnOrAfter(on);
  return [
    check('tells', reason('R-CAL-1', 'plan.holiday', { next }), {
      on,
      itemId: item.id,
      mends: [{ kind: 'move', itemId: item.id, to: next }],
    }),
  ];
}

// --- no gap (R-X-2, R-OV-21, R-OV-25) ---------------------------------------------------------------------------------

function underDutyOn(replayed: Replay, on: IsoDate): boolean {
  return momentAt(replayed, on).person.duty.kind === 'runs';
}

/** The first main right that begins on or after a day, other than the one that ended. */
function nextMain(rights: readonly RightView[], ended: RightView, from: IsoDate): RightView | undefined {
  return rights
    .filter((right) => right !== ended && isMain(right.form) && right.begunOn !== undefined && right.begunOn >= from)
    .sort((left, right) => ((left.begunOn ?? '') < (right.begunOn ?? '') ? -1 : 1))[0];
}

function openOn(rights: readonly RightView[], ended: RightView, on: IsoDate): boolean {
  return rights.some(
    (right) =>
      right !== ended &&
      isMain(right.form) &&
      right.begunOn !== undefined &&
      right.begunOn <= on &&
      (right.endedOn === undefined || right.endedOn > on),
  );
}

function gapChecks(ended: RightView, rights: readonly RightView[], replayed: Replay): readonly Check[] {
  const on = ended.endedOn;
  if (on === undefined || !isMain(ended.form) || !underDutyOn(replayed, on) || openOn(rights, ended, on)) return [];
  const finished = finishesStudies(ended);
  const latest = latestNextBegin(ended, replayed);
  if (latest === undefined) return [];
  const where: Where = { on, rightKey: ended.key, ...itemOfEnd(ended, replayed) };
  const next = nextMain(rights, ended, on);
  const past = on <= replayed.context.today;
  const dutyAtLatest = underDutyOn(replayed, dayAfter(latest));

  if (next?.begunOn === undefined) {
    if (finished && !dutyAtLatest) return [];
    const gap = check(
      'warns',
      reason(finished ? 'R-OV-21' : 'R-X-2', 'gap.noNext', { form: ended.form, on, latest }),
      where,
    );
    const told = replayed.steps.some(
      ({ item, on: day }) => item.move === 'notifyMunicipality' && day !== undefined && day >= on,
    );
    return told
      ? [gap]
      : [gap, check('tells', reason('R-OV-26', 'municipality.notice', { form: ended.form, on }), where)];
  }
  if (next.begunOn <= latest) return [];
  // The gap counts up to the end of the duty only.
  if (!dutyAtLatest) return [];
  const from = dayAfter(finished ? latest : on);
  const gap = reason(finished ? 'R-OV-21' : 'R-X-2', 'gap.beforeNext', {
    from,
    to: next.begunOn,
    days: daysBetween(from, next.begunOn),
  });
  return [check(past ? 'tells' : 'blocks', gap, where)];
}

function itemOfEnd(ended: RightView, replayed: Replay): { readonly itemId?: string } {
  const step = replayed.steps.findLast(
    ({ item, on, outcome }) =>
      outcome === 'effect' &&
      on === ended.endedOn &&
      isRightItem(item) &&
      rightKeyOf(item) === ended.key &&
      (item.move === 'complete' || item.move === 'resign' || item.move === 'deemResigned'),
  );
  return step === undefined ? {} : { itemId: step.item.id };
}

/** R-OV-27: studies that stopped must go on, end or change within the month; only an item makes anybody resigned. */
function oneMonthChecks(right: RightView, rights: readonly RightView[], replayed: Replay): readonly Check[] {
  const { lastAttended, form, key } = right;
  if (lastAttended === undefined || !isMain(form) || !underDutyOn(replayed, lastAttended)) return [];
  const limit = oneMonthLimit(lastAttended);
  if (right.endedOn !== undefined && right.endedOn <= limit) return [];
  const where: Where = { on: limit, rightKey: key };
  const passed = reason('R-OV-27', 'limit.oneMonthPassed', { form, lastAttended, limit });
  if (!underDutyOn(replayed, limit)) return [];
  // Ended late, or the plan goes on past the limit with nothing decided: the school would have ended the right by then.
  const next = nextMain(rights, right, lastAttended);
  if (right.endedOn !== undefined) {
    return [check(right.endedOn <= replayed.context.today ? 'tells' : 'blocks', passed, where)];
  }
  if (next?.begunOn !== undefined && next.begunOn <= limit) return [];
  if (next?.begunOn !== undefined && next.begunOn > limit) return [check('blocks', passed, where)];
  const late = replayed.context.today > limit;
  const applied = replayed.steps.some(
    ({ item, on }) => item.move === 'apply' && on !== undefined && on >= lastAttended,
  );
  return [
    check('warns', late ? passed : reason('R-OV-27', 'limit.oneMonth', { form, lastAttended, limit }), where),
    ...(applied ? [] : [check('warns', reason('R-OV-20', 'apply.inInterruption', { form }), where)]),
  ];
}

// --- time limits ------------------------------------------------------------------------------------------------------

/** R-KOPS-6, R-TUVA-6, R-LUKIO-2, R-VOC-7, R-ABE-11, S-LISA-3: the right's longest time. */
function limitChecks(right: RightView, replayed: Replay): readonly Check[] {
  const { limit, form, key, begunOn } = right;
  if (limit === undefined || begunOn === undefined) return [];
  const rule = limitRule(form);
  const year = form === 'kops' || form === 'tuva' || form === 'lisaopetus';
  const where: Where = { on: limit, rightKey: key };
  if (right.endedOn !== undefined) {
    return right.endedOn > limit
      ? [check('blocks', reason(rule, year ? 'limit.yearPassed' : 'limit.studyTimePassed', { form, limit }), where)]
      : [];
  }
  if (replayed.context.today > limit)
    return [check('warns', reason(rule, year ? 'limit.yearPassed' : 'limit.studyTimePassed', { form, limit }), where)];
  // The longer limits stand among the deadlines; a year is short enough to be said.
  return year ? [check('tells', reason(rule, 'limit.year', { form, limit }), where)] : [];
}

/** R-OV-31, R-OV-33: studies that go past the free time, by their own end or by the target time of lukio. */
function freeChecks(right: RightView, replayed: Replay): readonly Check[] {
  const { begunOn, form, key } = right;
  if (begunOn === undefined || !isDegree(form)) return [];
  const { free } = momentAt(replayed, begunOn).person;
  if (free.kind !== 'until' || begunOn > free.until) return [];
  const end = right.endedOn ?? (form === 'lukio' ? lukioTarget(begunOn, replayed.context.calendar) : undefined);
  if (
    end === undefined ||
    end <= free.until ||
    right.end === 'resigned' ||
    right.end === 'movedOn' ||
    right.end === 'deemedResigned'
  )
    return [];
  const months = EXTENSION_MONTHS;
  const draft: ItemDraft = { move: 'askExtension', who: ['student'], date: { on: free.extensionFrom } };
  const asked = replayed.steps.some(({ item }) => item.move === 'askExtension');
  return [
    check('warns', reason('R-OV-31', 'limit.free', { until: free.until, end }), { on: free.until, rightKey: key }),
    ...(asked
      ? []
      : [
          check('tells', reason('R-OV-35', 'limit.freeExtension', { from: free.extensionFrom, months }), {
            on: free.extensionFrom,
            rightKey: key,
            mends: [addTask(draft)],
          }),
        ]),
  ];
}

/** R-OV-34: at most one year. */
const EXTENSION_MONTHS = 12;

/** R-OV-36: degree education that begins after the free time is never free, so the last day to begin is worth saying. */
function freeBeginChecks(rights: readonly RightView[], replayed: Replay): readonly Check[] {
  const { today } = replayed.context;
  const { duty, free } = momentAt(replayed, today).person;
  if (duty.kind !== 'ended' || free.kind !== 'until' || free.until < today || free.endedBy !== undefined) return [];
  if (
    rights.some(
      (right) =>
        isDegree(right.form) && right.begunOn !== undefined && (right.endedOn === undefined || right.endedOn > today),
    )
  )
    return [];
  return [check('tells', reason('R-OV-36', 'limit.freeBegin', { until: free.until }), { on: free.until })];
}

/** R-LUKIO-2: a new lukio starts its own four years (assumed); all of them together are told when they are longer. */
function lukioTotalChecks(right: RightView, rights: readonly RightView[], replayed: Replay): readonly Check[] {
  const { begunOn, limit, form, key } = right;
  if (form !== 'lukio' || begunOn === undefined || limit === undefined || begunOn < replayed.context.today) return [];
  const used = rights
    .filter(
      (other) => other !== right && other.form === 'lukio' && other.begunOn !== undefined && other.begunOn < begunOn,
    )
    .reduce((days, other) => days + daysBetween(other.begunOn ?? begunOn, other.endedOn ?? begunOn), 0);
  if (used === 0) return [];
  return [
    check('tells', reason('R-LUKIO-2', 'limit.lukioTotal', { limit: addDays(limit, -used) }), {
      on: begunOn,
      rightKey: key,
      mends: [{ kind: 'ask', whom: 'lukio' }],
    }),
  ];
}

/** R-LUKIO-5, R-LUKIO-6, R-VOC-5, R-X-8: earlier studies are credited, never turned from one unit into another. */
function creditingChecks(right: RightView, rights: readonly RightView[], replayed: Replay): readonly Check[] {
  const { begunOn, form, key } = right;
  if (begunOn === undefined || begunOn < replayed.context.today || !isDegree(form)) return [];
  const earlier = rights.filter(
    (other) => other !== right && other.begunOn !== undefined && other.begunOn < begunOn && other.earned.length > 0,
  );
  const credited = earlier.filter(
    (other) => other.form === 'lukio' || other.form === 'vocational' || other.form === 'subjectStudent',
  );
  const checks: Check[] = [];
  const asked = replayed.steps.some(({ item }) => item.move === 'askCrediting' && item.form === form);
  if (credited.length > 0 && !asked) {
    const draft: ItemDraft = {
      move: 'askCrediting',
      form,
      who: ['student'],
      date: { on: talkDay(addDays(begunOn, -14), replayed) },
    };
    const rule =
      form === 'lukio'
        ? credited.some((other) => other.form !== 'vocational')
          ? 'R-LUKIO-5'
          : 'R-LUKIO-6'
        : 'R-VOC-5';
    checks.push(
      check('tells', reason(rule, 'move.crediting', { form }), { on: begunOn, rightKey: key, mends: [addTask(draft)] }),
    );
  }
  const other = credited.find((each) => isDegree(each.form) && each.form !== form);
  if (other !== undefined)
    checks.push(
      check('tells', reason('R-X-8', 'move.unitsNotAdded', { from: other.form, to: form }), {
        on: begunOn,
        rightKey: key,
      }),
    );
  return checks;
}

// --- duty to apply, leaving, talking ---------------------------------------------------------------------------------

/** R-OV-18, R-OV-19: before basic education, adult basic education, TUVA or KOPS ends, the learner applies onward. */
function applyChecks(right: RightView, rights: readonly RightView[], replayed: Replay): readonly Check[] {
  const { form, key, begunOn } = right;
  const transition = form === 'kops' || form === 'tuva';
  const basic = form === 'basicEducation' || form === 'adultBasic' || form === 'lisaopetus';
  if (begunOn === undefined || (!transition && !basic)) return [];
  const by =
    right.endedOn ??
    (form === 'basicEducation' ? momentAt(replayed, replayed.context.today).person.basicDutyUntil?.on : right.limit);
  if (by === undefined || by < replayed.context.today || !underDutyOn(replayed, by)) return [];
  const enough = (target: FormCode): boolean => (transition ? isDegree(target) : isMain(target) && target !== form);
  const applied = replayed.steps.some(
    ({ item, on, outcome }) =>
      on !== undefined &&
      on >= begunOn &&
      on <= by &&
      outcome === 'effect' &&
      item.move === 'apply' &&
      (enough(item.form) || (item.wishes ?? []).some((wish) => enough(wish.form))),
  );
  const goesOn = rights.some(
    (other) =>
      other !== right &&
      enough(other.form) &&
      other.begunOn !== undefined &&
      other.begunOn >= begunOn &&
      other.begunOn <= by,
  );
  if (applied || goesOn) return [];
  const rule = transition ? 'R-OV-19' : 'R-OV-18';
  const joint = jointApplicationOf(yearOf(by));
  const day = joint.closes <= by && joint.opens >= replayed.context.today ? joint.opens : undefined;
  const mends: readonly Mend[] =
    day === undefined
      ? []
      : [
          {
            kind: 'add',
            draft: {
              move: 'apply',
              form: 'vocational',
              field: 'educationAndGuidance',
              way: 'jointApplication',
              date: { on: day },
            },
          },
        ];
  return [
    check('warns', reason(rule, transition ? 'apply.degreeNeeded' : 'apply.beforeEnd', { form, by }), {
      on: by,
      rightKey: key,
      mends,
    }),
  ];
}

/** What a student who leaves unfinished studies asks for: nothing that was earned is lost (R-KOPS-16, R-OV-40). */
function leavingChecks(right: RightView, replayed: Replay): readonly Check[] {
  const { endedOn, form, key } = right;
  if (endedOn === undefined || right.end === 'completed' || endedOn < replayed.context.today) return [];
  const where: Where = { on: endedOn, rightKey: key, ...itemOfEnd(right, replayed) };
  const asked = (move: Item['move']): boolean =>
    replayed.steps.some(({ item }) => item.move === move && 'form' in item && item.form === form);
  if (form === 'kops' || form === 'tuva') {
    if (asked('askStudiesCertificate')) return [];
    const draft: ItemDraft = { move: 'askStudiesCertificate', form, who: ['student'], date: { on: endedOn } };
    return [
      check('tells', reason(form === 'kops' ? 'R-KOPS-16' : 'R-TUVA-18', 'move.studiesCertificate', { form }), {
        ...where,
        mends: [addTask(draft)],
      }),
    ];
  }
  if (form !== 'lukio' && form !== 'vocational') return [];
  if (asked('askTranscript')) return [];
  const draft: ItemDraft = { move: 'askTranscript', form, who: ['student'], date: { on: talkDay(endedOn, replayed) } };
  return [check('tells', reason('R-OV-40', 'move.transcript', { form }), { ...where, mends: [addTask(draft)] })];
}

/** Whose act asks for the individual plan, form by form. */
const PLAN_RULES: Partial<Record<FormCode, RuleId>> = {
  kops: 'R-PLAN-KOPS-1',
  tuva: 'R-PLAN-TUVA-1',
  adultBasic: 'R-PLAN-ABE-1',
  vocational: 'R-VOC-4',
  lukio: 'R-PLAN-LUKIO-1',
};

/** R-PLAN-KOPS-1, R-PLAN-TUVA-1, R-PLAN-ABE-1, R-VOC-4, R-PLAN-LUKIO-1: the individual plan is made with the student soon after the start. */
function talkChecks(right: RightView, replayed: Replay): readonly Check[] {
  const { begunOn, form, key } = right;
  const rule = PLAN_RULES[form];
  if (
    rule === undefined ||
    begunOn === undefined ||
    begunOn < replayed.context.today ||
    (right.endedOn !== undefined && right.endedOn <= begunOn)
  )
    return [];
  const talked = replayed.steps.some(
    ({ item, on }) => item.move === 'talk' && item.topic === 'studyPlan' && on !== undefined && on >= begunOn,
  );
  if (talked) return [];
  const day = replayed.context.calendar.firstTeachingDayOnOrAfter(addDays(begunOn, 11));
  const draft: ItemDraft = {
    move: 'talk',
    topic: 'studyPlan',
    who: ['student', 'guardian', 'school'],
    date: { on: day },
  };
  return [
    check('tells', reason(rule, 'plan.talk', { form, topic: 'studyPlan' }), {
      on: begunOn,
      rightKey: key,
      mends: [addTask(draft)],
    }),
  ];
}

/** R-KOPS-14, R-KOPS-16: leaving KOPS before 34 weeks is no failure; what is left over is said in numbers. */
function kopsChecks(right: RightView, replayed: Replay): readonly Check[] {
  if (right.form !== 'kops' || right.begunOn === undefined || right.endedOn === undefined || right.end === 'completed')
    return [];
  const needed = numberOf('R-KOPS-4', 'kopsWeeks', right.begunOn);
  if (needed === undefined) return [];
  const weeks = studentWeeksOf(right, { calendar: replayed.context.calendar, on: right.endedOn });
  if (weeks >= needed) return [];
  return [
    check('tells', reason('R-KOPS-14', 'kops.leftEarly', { weeks, needed }), {
      on: right.endedOn,
      rightKey: right.key,
      ...itemOfEnd(right, replayed),
    }),
  ];
}

/**
 * R-APP-8, R-KOPS-14: an older certificate gives the six points again only through 17 student weeks, and those must be full
 * before the register's day.
 */
function seventeenWeekChecks(rights: readonly RightView[], replayed: Replay): readonly Check[] {
  const { calendar, today } = replayed.context;
  return replayed.steps.flatMap(({ item, on }): readonly Check[] => {
    if (item.move !== 'apply' || item.way !== 'jointApplication' || on === undefined || on < today) return [];
    const wished = item.form === 'vocational' || (item.wishes ?? []).some((wish) => wish.form === 'vocational');
    const year = yearOf(on);
    if (!wished || !needsSeventeenWeeks(replayed, year)) return [];
    const by = jointApplicationOf(year).gradesPlannedBy;
    const weeks = latestNumberOf('R-APP-8', 'pointsKopsWeeks');
    return rights.flatMap((right): readonly Check[] => {
      if (right.form !== 'kops' || right.begunOn === undefined || right.begunOn > by) return [];
      const reached = calendar.dayReachingStudentWeeks(right.begunOn, weeks, right.endedOn ?? right.limit ?? by);
      if (reached !== undefined && reached <= by) return registerChecks(right, by, replayed);
      const latest = calendar.latestStartForStudentWeeks(weeks, by);
      return [
        check(
          'warns',
          reason('R-KOPS-14', 'kops.seventeenLate', {
            by,
            ...(reached !== undefined && { reachedOn: reached }),
            ...(latest !== undefined && { latestStart: latest }),
          }),
          { on: right.begunOn, rightKey: right.key },
        ),
      ];
    });
  });
}

/** R-APP-9: the register looks at accepted op, not at weeks; it must hold half of the scope by its day. */
function registerChecks(right: RightView, by: IsoDate, replayed: Replay): readonly Check[] {
  const needed = latestNumberOf('R-APP-9', 'registerKopsOp');
  const earned = momentAt(replayed, by).rights.find((each) => each.key === right.key)?.earned ?? [];
  if (earnedIn(earned, 'op').amount >= needed) return [];
  return [
    check('warns', reason('R-APP-9', 'kops.registerOp', { needed, by }), {
      on: by,
      rightKey: right.key,
      mends: [{ kind: 'ask', whom: 'school' }],
    }),
  ];
}

// --- municipality, person, calendar -----------------------------------------------------------------------------------

/** R-OV-28, R-OV-29: who answers for a learner without a place, until when. */
function municipalChecks(replayed: Replay): readonly Check[] {
  const { today } = replayed.context;
  const moment = momentAt(replayed, today);
  const notice = openNotice({ moment });
  if (notice === undefined || moment.person.duty.kind !== 'runs') return [];
  const from = placeAssignedFrom(notice);
  const item = replayed.steps.findLast((step) => step.item.move === 'notifyMunicipality' && step.on === notice)?.item;
  const where = item === undefined ? {} : { itemId: item.id };
  const next = replayed.steps.find(
    (step) =>
      step.item.move === 'begin' &&
      isMain(step.item.form) &&
      step.outcome === 'effect' &&
      step.on !== undefined &&
      step.on > today,
  );
  const checks =
    next?.on !== undefined && next.on < from
      ? []
      : [check('tells', reason('R-OV-29', 'municipality.assignsFrom', { from }), { on: from, ...where })];
  if (next === undefined)
    checks.push(
      check('tells', reason('R-OV-28', 'municipality.responsible', { since: notice }), {
        on: notice,
        ...where,
        mends: [{ kind: 'ask', whom: 'municipality' }],
      }),
    );
  if (next?.on !== undefined && next.item.move === 'begin') {
    const draft: ItemDraft = {
      move: 'task',
      title: '',
      who: ['school', 'municipality'],
      date: { on: talkDay(next.on, replayed) },
    };
    const told = replayed.steps.some((step) => !step.happened && (step.item.who ?? []).includes('municipality'));
    if (!told)
      checks.push(
        check('tells', reason('R-OV-28', 'municipality.nextBegins', { form: next.item.form, on: next.on }), {
          on: next.on,
          itemId: next.item.id,
          mends: [addTask(draft)],
        }),
      );
  }
  return checks;
}

function personChecks(replayed: Replay): readonly Check[] {
  const { today } = replayed.context;
  const { situation } = replayed.document;
  const horizon = horizonOf(replayed);
  const { person } = momentAt(replayed, today);
  const checks: Check[] = [];
  if (person.birthDate === undefined) {
    checks.push(
      check('warns', reason('R-OV-2', 'fact.birthDateMissing', {}), {
        on: today,
        mends: [{ kind: 'fact', field: 'birthDate' }],
      }),
    );
    return checks;
  }
  if (situation.residence === undefined)
    checks.push(
      check('tells', reason('R-OV-1', 'fact.residenceMissing', {}), {
        on: today,
        mends: [{ kind: 'fact', field: 'residence' }],
      }),
    );
  if (person.duty.kind === 'none' && person.duty.because === 'noResidence') {
    checks.push(
      check('warns', reason('R-OV-1', 'duty.noResidence', {}), {
        on: today,
        mends: [{ kind: 'ask', whom: 'municipality' }],
      }),
    );
  }
  const adult = birthdayOn(person.birthDate, latestNumberOf('R-OV-2', 'dutyAge'));
  if (adult > today && adult <= horizon)
    checks.push(check('tells', reason('R-X-11', 'move.adultNow', { on: adult }), { on: adult }));
  return checks;
}

/** School years that are not known yet are drawn by the pattern of the nearest known one, and said so once each. */
function estimateChecks(replayed: Replay): readonly Check[] {
  const { calendar, today } = replayed.context;
  const years = new Map<number, IsoDate>();
  for (const { on, happened } of replayed.steps) {
    if (on === undefined || happened || on < today || !calendar.isEstimate(on)) continue;
    const year = yearOf(on);
    if (!years.has(year)) years.set(year, on);
  }
  return [...years].map(([year, on]) => check('tells', reason('R-CAL-1', 'plan.schoolYearEstimate', { year }), { on }));
}
