import { isDegree } from '../../forms/study-right/looking.ts';
import type { RightView } from '../../forms/study-right/moment.ts';
import type { FormCode } from '../../plan/item.ts';
import { rightKeyOf } from '../../plan/item.ts';
import { reason } from '../../rules/reasons.ts';
import { isAllowed } from '../../rules/requirement.ts';
import { dutyLastDayByAge } from '../../student/person.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { addDays, dayAfter, daysBetween, maxDate, yearOf } from '../../time/iso-date.ts';
import { jointApplicationOf } from '../../time/national-dates.ts';
import type { MoveQuestion } from '../replay.ts';
import { answerAt } from '../replay.ts';
import type { Facts, InterruptionStep } from './step.ts';
import {
  dutyRunsOn,
  endedOn,
  heard,
  itemIdOf,
  nextRight,
  ofRight,
  providerOf,
  rightOf,
  step,
  talkDayOf,
  task,
  taskIdOf,
  teachingDay,
} from './step.ts';

/** The warning is given when about half of the month is left: days after the last day of taking part. */
const WARNING_DAYS = 14;

/** The way on: applying goes on until a place is got and accepted (R-OV-20), within the month (R-OV-25, R-OV-27). */
export function onward(facts: Facts, latest: IsoDate, limit: IsoDate | undefined): readonly InterruptionStep[] {
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

function beginningOf(facts: Facts, next: RightView): string | undefined {
  return itemIdOf(facts, (item, on) => item.move === 'begin' && rightKeyOf(item) === next.key && on === next.begunOn);
}

/** R-X-11: whoever turns 18 meanwhile decides alone, and the rules of the duty end. */
export function comesOfAge(facts: Facts, by: IsoDate): readonly InterruptionStep[] {
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
export function applications(facts: Facts, latest: IsoDate, underDuty: boolean): readonly InterruptionStep[] {
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
