import { variantOf } from '../admission/certificate.ts';
import { isDegree, isMain, oneMonthLimit, placeAssignedFrom } from '../forms/study-right/looking.ts';
import type { RightView } from '../forms/study-right/moment.ts';
import { dayReachingWeeksOf } from '../forms/kops/kops.rules.ts';
import { lukioTarget } from '../forms/lukio/lukio.rules.ts';
import { dayReachingTuvaWeeksOf } from '../forms/tuva/tuva.rules.ts';
import type { FormCode } from '../plan/item.ts';
import type { RuleId } from '../rules/rulebook.ts';
import type { Rules } from '../rules/rules.ts';
import type { Duty, DutyThatApplies } from '../student/person.ts';
import { jointApplicationOf } from '../time/national-dates.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { addMonths, isoDate, maxDate, minDate, yearOf } from '../time/iso-date.ts';
import type { Replay } from './replay.ts';
import { momentAt } from './replay.ts';
import { raisesOf } from './planned-raises.ts';
import type { Deadline, DeadlineCode } from './replay-types.ts';

/** The plan's last day that matters for the person: well after everything that is dated. */
export function horizonOf(replayed: Replay): IsoDate {
  const days = replayed.entries.map((entry) => entry.on).filter((day) => day !== undefined);
  return maxDate(replayed.context.today, ...days);
}

/** Every day that follows from the facts and the plan, in order. Each is inclusive: a limit is the last allowed day. */
export function deadlinesOf(replayed: Replay): readonly Deadline[] {
  const horizon = horizonOf(replayed);
  const moment = momentAt(replayed, horizon);
  const deadlines = [
    ...personDeadlines(replayed, horizon),
    ...moment.rights.flatMap((right) => rightDeadlines(right, replayed)),
    ...seventeenWeekStart(replayed),
    ...municipalDeadlines(replayed),
    ...nextBeginsBy(replayed),
    ...jointDeadlines(replayed),
    ...raiseDeadlines(replayed),
  ];
  return deadlines.sort((left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0));
}

function deadline(
  code: DeadlineCode,
  on: IsoDate,
  rule: RuleId,
  more: Partial<Pick<Deadline, 'form' | 'rightKey' | 'estimate' | 'ifDutyApplies' | 'raises'>> = {},
): Deadline {
  return { code, on, rule, estimate: false, ...more };
}

function personDeadlines(replayed: Replay, horizon: IsoDate): readonly Deadline[] {
  const { person } = momentAt(replayed, horizon);
  const today = momentAt(replayed, replayed.context.today).person;
  const deadlines: Deadline[] = [];
  const { basicEducation, basicDutyUntil } = person;
  const duty = dutyInEitherReading(person.duty);
  const dutyToday = dutyInEitherReading(today.duty);
  const free = person.free.kind === 'ask' ? person.free.ifApplied : person.free;
  // R-OV-1: the days of the reading by which the duty applies to a person without a municipality of residence, told as such.
  const reading = person.free.kind === 'ask' ? { ifDutyApplies: true as const } : {};
  if (duty !== undefined) {
    deadlines.push(
      deadline(
        'dutyLastDay',
        duty.lastDay,
        duty.kind === 'ended' && duty.by === 'qualification' ? 'R-OV-2' : 'R-OV-3',
        reading,
      ),
    );
    // Worth saying only while nobody has begun and the day is ahead for a student who could still begin.
    if (dutyToday?.kind === 'runs')
      deadlines.push(deadline('kopsStartBy', dutyToday.lastDay, 'R-KOPS-2', { form: 'kops', ...reading }));
  }
  if (free.kind === 'until') {
    deadlines.push(
      deadline(
        'freeEducationUntil',
        free.until,
        free.endedBy !== undefined ? 'R-OV-32' : free.extensionDays > 0 ? 'R-OV-33' : 'R-OV-31',
        reading,
      ),
    );
    if (free.endedBy === undefined) deadlines.push(deadline('extensionFrom', free.extensionFrom, 'R-OV-35', reading));
  }
  if (
    basicDutyUntil !== undefined &&
    (basicEducation.kind === 'attending' || today.basicEducation.kind === 'attending')
  ) {
    deadlines.push(
      deadline('basicEducationDutyUntil', basicDutyUntil.on, 'R-ABE-2', {
        form: 'basicEducation',
        estimate: basicDutyUntil.estimate,
      }),
    );
  }
  return deadlines;
}

function dutyInEitherReading(duty: Duty): DutyThatApplies | undefined {
  if (duty.kind === 'runs' || duty.kind === 'ended') return duty;
  return duty.kind === 'none' && duty.because === 'noResidence' ? duty.ifApplied : undefined;
}

/**
 * Whether the six points of the joint application of a year need 17 weeks of KOPS: the certificate is older than the year
 * before, and neither TUVA nor an earlier KOPS of these two years gives them (R-APP-8).
 */
export function needsSeventeenWeeks(replayed: Replay, year: number): boolean {
  const { person, rights } = momentAt(replayed, replayed.context.today);
  const { basicEducation } = person;
  if (basicEducation.kind !== 'certificate' || yearOf(basicEducation.on) >= year - 1) return false;
  return !rights.some((right) => givesPoints(right, year, replayed));
}

/** A right that has ended, and reached the weeks of R-APP-8 in the year of the application or the year before. */
function givesPoints(right: RightView, year: number, { context: { calendar, rules } }: Replay): boolean {
  const { endedOn } = right;
  if (endedOn === undefined) return false;
  const least = (name: 'pointsKopsWeeks' | 'pointsTuvaWeeks') => rules.nearestNumberOf('R-APP-8', name, endedOn);
  const reachedOn =
    right.form === 'kops'
      ? dayReachingWeeksOf(right, least('pointsKopsWeeks'), calendar, endedOn)
      : right.form === 'tuva'
        ? dayReachingTuvaWeeksOf(right, least('pointsTuvaWeeks'), calendar, endedOn)
        : undefined;
  return reachedOn !== undefined && yearOf(reachedOn) >= year - 1;
}

/** The last day to begin KOPS and have 17 weeks in the register of the next joint application (R-KOPS-14, R-KOPS-2). */
function seventeenWeekStart(replayed: Replay): readonly Deadline[] {
  const { today, calendar, rules } = replayed.context;
  const { person, rights } = momentAt(replayed, today);
  const year = nextJointYear(today, rules);
  if (person.duty.kind !== 'runs' || !needsSeventeenWeeks(replayed, year)) return [];
  if (rights.some((right) => right.tags.includes('open') || right.form === 'kops')) return [];
  const { gradesPlannedBy, gradesEstimate } = jointApplicationOf(year, rules.knownOn);
  const weeks = rules.numberOf('R-APP-8', 'pointsKopsWeeks', gradesPlannedBy);
  const by = weeks === undefined ? undefined : calendar.latestStartForStudentWeeks(weeks, gradesPlannedBy);
  if (by === undefined || by < today) return [];
  return [
    deadline('kopsStartFor17Weeks', minDate(by, person.duty.lastDay), 'R-KOPS-14', {
      form: 'kops',
      estimate: gradesEstimate,
    }),
  ];
}

/** The year of the joint application that is going on or comes next. */
function nextJointYear(today: IsoDate, { knownOn }: Rules): number {
  return jointApplicationOf(yearOf(today), knownOn).closes < today ? yearOf(today) + 1 : yearOf(today);
}

const WEEK_MARKS = [
  { code: 'weeks17', rule: 'R-APP-8' },
  { code: 'weeks34', rule: 'R-KOPS-4' },
] as const;

function rightDeadlines(right: RightView, replayed: Replay): readonly Deadline[] {
  const { calendar, rules } = replayed.context;
  const { begunOn, limit, form, key } = right;
  if (begunOn === undefined) return [];
  const of = { form, rightKey: key };
  const deadlines: Deadline[] = [];
  const stillOn = (day: IsoDate): boolean => right.endedOn === undefined || day <= right.endedOn;

  if (limit !== undefined && stillOn(limit)) deadlines.push(deadline(limitCode(form), limit, limitRule(form), of));
  if (form === 'lukio') {
    const target = lukioTarget(begunOn, calendar, rules);
    if (stillOn(target))
      deadlines.push(
        deadline('studyTimeTarget', target, 'R-LUKIO-2', { ...of, estimate: calendar.isEstimate(target) }),
      );
  }
  if (form === 'kops' && limit !== undefined) {
    for (const { code, rule } of WEEK_MARKS) {
      const weeks =
        code === 'weeks17'
          ? rules.nearestNumberOf('R-APP-8', 'pointsKopsWeeks', begunOn)
          : rules.numberOf('R-KOPS-4', 'kopsWeeks', begunOn);
      const day = weeks === undefined ? undefined : dayReachingWeeksOf(right, weeks, calendar, limit);
      if (day !== undefined && stillOn(day))
        deadlines.push(deadline(code, day, rule, { ...of, estimate: calendar.isEstimate(day) }));
    }
  }
  if (form === 'tuva' && limit !== undefined) {
    for (const [code, weeks] of [
      ['weeks19', rules.nearestNumberOf('R-APP-8', 'pointsTuvaWeeks', begunOn)],
      ['weeks38', rules.nearestNumberOf('R-TUVA-5', 'tuvaWeeks', begunOn)],
    ] as const) {
      const day = dayReachingTuvaWeeksOf(right, weeks, calendar, limit);
      if (day !== undefined && stillOn(day))
        deadlines.push(deadline(code, day, code === 'weeks19' ? 'R-APP-8' : 'R-TUVA-5', { ...of, estimate: true }));
    }
  }
  const pause = right.pauses.at(-1);
  if (pause?.to !== undefined)
    deadlines.push(
      deadline('suspensionEnds', pause.to, pause.kind === 'suspension' ? 'R-OV-13' : interruptionRule(form), of),
    );
  return deadlines;
}

function limitCode(form: FormCode): DeadlineCode {
  return form === 'kops' || form === 'tuva' || form === 'lisaopetus' ? 'yearLimit' : 'studyTimeLimit';
}

/** Whose act knows the temporary interruption of the right. */
export function interruptionRule(form: FormCode): RuleId {
  switch (form) {
    case 'tuva':
      return 'R-TUVA-20';
    case 'lukio':
      return 'R-LUKIO-7';
    default:
      return 'R-VOC-9';
  }
}

/** R-OV-27 stands in the acts of the forms since 1.8.2022 (`oneMonthLimit`); basic education has its own duty and no such rule. */
export function oneMonthApplies(form: FormCode): boolean {
  return isMain(form) && form !== 'basicEducation';
}

export function limitRule(form: FormCode): RuleId {
  switch (form) {
    case 'kops':
      return 'R-KOPS-6';
    case 'tuva':
      return 'R-TUVA-6';
    case 'lukio':
      return 'R-LUKIO-2';
    case 'vocational':
      return 'R-VOC-7';
    case 'lisaopetus':
      return 'S-LISA-3';
    default:
      return 'R-ABE-11';
  }
}

/** The one-month limits and the municipality's two months, for those under the duty on the day in question. */
function municipalDeadlines(replayed: Replay): readonly Deadline[] {
  const { rules } = replayed.context;
  return replayed.steps.flatMap((step): readonly Deadline[] => {
    const { item, on } = step;
    if (on === undefined || step.outcome === 'refused' || step.outcome === 'waiting') return [];
    const underDuty = momentAt(replayed, on).person.duty.kind === 'runs';
    if (!underDuty) return [];
    if (item.move === 'attendLast' && oneMonthApplies(item.form)) {
      const limit = oneMonthLimit(on, rules);
      if (limit === undefined) return [];
      const rightKey = item.right ?? item.form;
      // It ends with the duty (R-X-11), and a later day of taking part or a suspension on the way leaves nothing to count.
      const { person, rights } = momentAt(replayed, limit);
      const counts = rights.some((right) => right.key === rightKey && right.lastAttended === on);
      if (person.duty.kind !== 'runs' || !counts) return [];
      return [deadline('oneMonthLimit', limit, 'R-OV-27', { form: item.form, rightKey })];
    }
    if (item.move === 'notifyMunicipality') {
      const from = placeAssignedFrom(on, rules);
      return momentAt(replayed, from).person.duty.kind === 'runs'
        ? [deadline('placeAssignedFrom', from, 'R-OV-29')]
        : [];
    }
    return [];
  });
}

/** Basic education is finished with its school year, with or without the certificate; everything else by completion. */
export function finishesStudies(right: RightView): boolean {
  return right.end === 'completed' || (right.form === 'basicEducation' && right.end !== undefined);
}

/** A main right that ended by completion under the duty, and the last day for the next studies to begin (R-OV-21, R-X-2). */
export function latestNextBegin(right: RightView, replayed: Replay): IsoDate | undefined {
  if (right.endedOn === undefined || right.end === undefined) return undefined;
  if (!finishesStudies(right)) return right.endedOn;
  const { calendar, rules } = replayed.context;
  const spring = calendar.springTermEnd(yearOf(right.endedOn)).date;
  const basic = calendar.basicEducationEnd(yearOf(right.endedOn)).date;
  const atSpringEnd =
    right.endedOn >= calendar.lastTeachingDayOnOrBefore(spring) &&
    right.endedOn <= maxDate(basic, isoDate(`${yearOf(right.endedOn)}-07-31`));
  return atSpringEnd
    ? autumnLimit(yearOf(right.endedOn), rules)
    : addMonths(right.endedOn, rules.nearestNumberOf('R-OV-21', 'oneMonth', right.endedOn));
}

/** R-OV-21: the ministry's yearly day after which nobody who ended in spring may be without studies; assumed. */
function autumnLimit(year: number, rules: Rules): IsoDate {
  const summer = isoDate(`${year}-08-01`);
  const month = String(rules.nearestNumberOf('R-OV-21', 'ministryMonth', summer)).padStart(2, '0');
  return isoDate(`${year}-${month}-${rules.nearestNumberOf('R-OV-21', 'ministryDay', summer)}`);
}

function nextBeginsBy(replayed: Replay): readonly Deadline[] {
  const { rights } = momentAt(replayed, horizonOf(replayed));
  return rights.flatMap((right): readonly Deadline[] => {
    if (!isMain(right.form) || isDegree(right.form) || !finishesStudies(right)) return [];
    const by = latestNextBegin(right, replayed);
    if (by === undefined || momentAt(replayed, by).person.duty.kind !== 'runs') return [];
    return [
      deadline('nextBeginsBy', by, 'R-OV-21', {
        form: right.form,
        rightKey: right.key,
        estimate: by === autumnLimit(yearOf(by), replayed.context.rules),
      }),
    ];
  });
}

/** The joint applications that the plan can meet: from today on, as long as the plan goes, and one more. */
function jointDeadlines(replayed: Replay): readonly Deadline[] {
  const { today, rules } = replayed.context;
  const planned = replayed.steps
    .filter(({ item }) => item.move === 'apply' && item.way === 'jointApplication')
    .map(({ on }) => on);
  const years = new Set([nextJointYear(today, rules), ...planned.filter((day) => day !== undefined).map(yearOf)]);
  return [...years].flatMap((year): readonly Deadline[] => {
    const dates = jointApplicationOf(year, rules.knownOn);
    const { estimate, resultsEstimate, gradesEstimate } = dates;
    const mark = (code: DeadlineCode, on: IsoDate, rule: RuleId, guessed: boolean): Deadline =>
      deadline(code, on, rule, { estimate: guessed });
    return [
      mark('jointApplicationOpens', dates.opens, 'R-APP-4', estimate),
      mark('jointApplicationCloses', dates.closes, 'R-APP-4', estimate),
      mark('gradesPlannedBy', dates.gradesPlannedBy, 'R-APP-22', gradesEstimate),
      mark('gradesLimit', dates.gradesLimit, 'R-APP-22', gradesEstimate),
      mark('jointApplicationResults', dates.results, 'R-APP-5', resultsEstimate),
      mark('jointApplicationAcceptBy', dates.acceptBy, 'R-APP-5', resultsEstimate),
      // Reserve places matter to somebody who applies; in a plan without the application they would only be in the way.
      ...(planned.some((day) => day !== undefined && yearOf(day) === year)
        ? [mark('reservesEnd', dates.reservesEnd, 'R-APP-5', resultsEstimate)]
        : []),
    ];
  });
}

/** The day by which the certificate of each raise has to be in the register, until it is there (R-RAISE-6). */
function raiseDeadlines(replayed: Replay): readonly Deadline[] {
  return raisesOf(replayed).flatMap(({ item, state }): readonly Deadline[] => {
    const { raise } = item;
    if (state === 'gained' || raise?.registerBy === undefined) return [];
    const variant = variantOf(raise);
    return [
      deadline('raiseRegisterBy', raise.registerBy, 'R-RAISE-6', {
        raises: [{ itemId: item.id, subject: raise.subject, ...(variant !== undefined && { variant }) }],
      }),
    ];
  });
}
