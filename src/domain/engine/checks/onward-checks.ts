import { isDegree, isMain } from '../../forms/study-right/looking.ts';
import type { RightView } from '../../forms/study-right/moment.ts';
import type { FormCode, Item } from '../../plan/item.ts';
import { reason } from '../../rules/reasons.ts';
import type { RuleId } from '../../rules/rulebook.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { addDays, yearOf } from '../../time/iso-date.ts';
import { jointApplicationOf } from '../../time/national-dates.ts';
import { creditings } from '../crediting.ts';
import type { Check, ItemDraft, Mend } from '../replay-types.ts';
import type { Replay } from '../replay.ts';
import { momentAt } from '../replay.ts';
import type { Where } from './check.ts';
import { addTask, check, itemOfEnd, talkDay, underDutyOn } from './check.ts';

/** R-OV-18, R-OV-19: before basic education, adult basic education, TUVA or KOPS ends, the learner applies onward. */
export function applyChecks(right: RightView, rights: readonly RightView[], replayed: Replay): readonly Check[] {
  const { form, key, begunOn } = right;
  const transition = form === 'kops' || form === 'tuva';
  const basic = form === 'basicEducation' || form === 'adultBasic' || form === 'lisaopetus';
  if (begunOn === undefined || (!transition && !basic)) return [];
  const end = form === 'basicEducation' && right.endedOn === undefined ? expectedCertificate(replayed) : undefined;
  const by = right.endedOn ?? end?.on ?? right.limit;
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
  const why = transition
    ? reason('R-OV-19', 'apply.degreeNeeded', { form, by })
    : reason('R-OV-18', 'apply.beforeEnd', { form, by, estimate: end?.estimate === true });
  const joint = jointApplicationOf(yearOf(by), replayed.context.rules.knownOn);
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
    check('warns', why, {
      on: by,
      rightKey: key,
      mends,
    }),
  ];
}

/**
 * The last day of the last school year of basic education, for somebody who attends it: the school year of turning 16, in
 * which the certificate is expected, and past it the one in which the duty to attend ends (R-ABE-2). A certificate year is
 * told by nobody, so it is an estimate.
 */
function expectedCertificate(replayed: Replay): { readonly on: IsoDate; readonly estimate: boolean } | undefined {
  const { today, calendar } = replayed.context;
  const { birthDate, basicDutyUntil } = momentAt(replayed, today).person;
  if (birthDate === undefined) return undefined;
  const { date } = calendar.basicEducationEnd(yearOf(birthDate) + CERTIFICATE_AGE);
  return date < today ? basicDutyUntil : { on: date, estimate: true };
}

/** Nine years of school that begin in the year of turning 7 end in the spring of the year of turning 16. */
const CERTIFICATE_AGE = 16;

/** What a student who leaves unfinished studies asks for: nothing that was earned is lost (R-KOPS-16, R-OV-40). */
export function leavingChecks(right: RightView, replayed: Replay): readonly Check[] {
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

/** R-LUKIO-5, R-LUKIO-6, R-VOC-5, R-X-8: earlier studies are credited, never turned from one unit into another. */
export function creditingChecks(right: RightView, rights: readonly RightView[], replayed: Replay): readonly Check[] {
  const { begunOn, form, key } = right;
  if (begunOn === undefined || begunOn < replayed.context.today || !isDegree(form)) return [];
  const earlier = rights.filter(
    (other) => other !== right && other.begunOn !== undefined && other.begunOn < begunOn && other.earned.length > 0,
  );
  const credited = earlier.filter(
    (other) => other.form === 'lukio' || other.form === 'vocational' || other.form === 'subjectStudent',
  );
  const checks: Check[] = [];
  // What has been written down as earlier learning is asked for by name: see `learningChecks`.
  const named = creditings(replayed).some(({ learning, unasked }) => unasked && learning.toward === form);
  const asked = named || replayed.steps.some(({ item }) => item.move === 'askCrediting' && item.form === form);
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

/** Whose act asks for the individual plan, form by form. */
const PLAN_RULES: Partial<Record<FormCode, RuleId>> = {
  kops: 'R-PLAN-KOPS-1',
  tuva: 'R-PLAN-TUVA-1',
  adultBasic: 'R-PLAN-ABE-1',
  vocational: 'R-VOC-4',
  lukio: 'R-PLAN-LUKIO-1',
};

/** R-PLAN-KOPS-1, R-PLAN-TUVA-1, R-PLAN-ABE-1, R-VOC-4, R-PLAN-LUKIO-1: the individual plan is made with the student soon after the start. */
export function talkChecks(right: RightView, replayed: Replay): readonly Check[] {
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
