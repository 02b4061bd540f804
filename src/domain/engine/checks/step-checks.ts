import { isDegree, isMain } from '../../forms/study-right/looking.ts';
import type { RightView } from '../../forms/study-right/moment.ts';
import type { FormCode, RightItem } from '../../plan/item.ts';
import { isRightItem } from '../../plan/item.ts';
import type { Reason, ReasonCode, Whom } from '../../rules/reasons.ts';
import { reason } from '../../rules/reasons.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { dayAfter, maxDate } from '../../time/iso-date.ts';
import { finishesStudies, latestNextBegin } from '../deadlines.ts';
import type { Check, ItemDraft, Mend, Step, Weight } from '../replay-types.ts';
import type { Replay } from '../replay.ts';
import { momentAt } from '../replay.ts';
import type { Where } from './check.ts';
import { addTask, check, talkDay } from './check.ts';

/** What rules said of one item: refusals block, past breaches warn, what is left to do warns or tells by its nature. */
export function stepChecks(step: Step, replayed: Replay): readonly Check[] {
  const { item, happened, outcome, answer } = step;
  const { today } = replayed.context;
  const on = step.on ?? today;
  const where: Where = { on, itemId: item.id };
  const checks: Check[] = [];
  if (item.move === 'unknown')
    checks.push(check('tells', reason('R-PLAN-0', 'item.unknownKind', { move: String(item.raw['move']) }), where));
  if (happened && on > today) checks.push(check('warns', reason('R-PLAN-0', 'item.happenedLater', { today }), where));
  if (!happened && step.on !== undefined && on < today && outcome !== 'refused') {
    const mends: readonly Mend[] = [{ kind: 'remove', itemId: item.id }];
    checks.push(check('warns', reason('R-PLAN-0', 'item.overdue', { on }), { ...where, mends }));
  }
  if (answer === undefined) return [...checks, ...raiseAlone(step, replayed)];

  const refusedWeight: Weight = happened ? 'warns' : outcome === 'waiting' ? 'warns' : 'blocks';
  for (const why of answer.unmet) {
    if (happened && SETTLED.has(why.code)) continue;
    // Coming back from a pause that is over already does no harm.
    const weight = why.code === 'right.notPaused' ? 'warns' : refusedWeight;
    checks.push(check(weight, why, { ...where, mends: mendsOfRefusal(why, step, replayed) }));
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
  // Between completed studies and the next ones, in the time of R-OV-21, nothing else is needed beside it.
  if (rights.some((right) => isMain(right.form) && isWaiting(right, on, replayed))) return [];
  return [check('warns', reason('R-RAISE-8', 'plan.raiseAlone', {}), { on, itemId: item.id })];
}

function isWaiting(right: RightView, on: IsoDate, replayed: Replay): boolean {
  if (!finishesStudies(right)) return false;
  const latest = latestNextBegin(right, replayed);
  return latest !== undefined && on <= latest;
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
  'tuva.midYear',
  'parallel.countsInside',
  // Said of the right itself, with the day that it means for the plan.
  'kops.yearLeft',
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
      return isRightItem(item) ? admissionMends(item, on, replayed) : [];
    case 'municipality.heard':
      return [{ kind: 'ask', whom: 'municipality' }];
    case 'move.fallback':
    case 'admission.needed':
      return [{ kind: 'ask', whom: 'school' }];
    default:
      return [];
  }
}

/** First the application, and when it is in the plan, the decision it waits for. */
function admissionMends(item: RightItem, on: IsoDate, replayed: Replay): readonly Mend[] {
  const { form } = item;
  const applied = replayed.steps.find(
    (step) => step.item.move === 'apply' && step.item.form === form && step.on !== undefined && step.on <= on,
  );
  const of = { form, ...(item.right !== undefined && { right: item.right }) };
  const draft: ItemDraft =
    applied === undefined
      ? { ...of, move: 'apply', way: 'continuousApplication', date: { on: talkDay(on, replayed) } }
      : { ...of, move: 'admit', date: { on: maxDate(applied.on ?? on, talkDay(on, replayed)) } };
  const whom: Whom = form === 'lukio' ? 'lukio' : form === 'vocational' ? 'vocationalProvider' : 'school';
  return [addTask(draft), { kind: 'ask', whom }];
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
