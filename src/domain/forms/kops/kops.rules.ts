import { earnedIn } from '../../plan/amounts.ts';
import { all, leaf, met, where } from '../../rules/requirement.ts';
import type { Rules } from '../../rules/rules.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { addDays, addMonths, dayBefore, daysBetween, maxDate } from '../../time/iso-date.ts';
import { applying, askReading } from '../study-right/applying-rules.ts';
import {
  admittedBy,
  afterBirth,
  basicDutyOver,
  basicEducationDone,
  freeWhenBegun,
  notOpenAlready,
  offeredHere,
  oneMainRight,
  talkBeforeLeaving,
} from '../study-right/beginning-rules.ts';
import { ask, onlyIf, told, unmet } from '../study-right/findings.ts';
import {
  deemingResigned,
  earning,
  noInterruption,
  resigning,
  resuming,
  rightIsOpen,
  studiesGoOn,
  suspending,
} from '../study-right/life-rules.ts';
import { hasEarlierStudies } from '../study-right/looking.ts';
import type { FormRequirement, FormRules, FormTraits, RuleFacts } from '../study-right/form-rules.ts';
import type { RightView } from '../study-right/moment.ts';
import { kopsContents } from './kops.contents.ts';

/** K-3: the school's own line from August 2020, the form of the act from 1.8.2021 (R-KOPS-1). */
const exists: FormRequirement = leaf('kopsExists', ({ moment }) => {
  const ownFrom = moment.rules.validityOf('K-3')?.from;
  const lawFrom = moment.rules.validityOf('R-KOPS-1')?.from;
  if (ownFrom !== undefined && moment.on < ownFrom)
    return unmet('K-3', 'form.notYet', { form: 'kops', from: ownFrom }, ownFrom);
  if (lawFrom === undefined) return unmet('R-KOPS-1', 'form.notKnown', { form: 'kops' });
  return moment.on < lawFrom ? ask('school', 'K-3', 'form.ownLine', { from: lawFrom }) : met;
});

const inLaw = ({ moment }: RuleFacts): boolean => moment.rules.holdsOn('R-KOPS-1', moment.on);

/** R-KOPS-2: only learners who are under the duty on the day they begin. */
const underDutyAtStart: FormRequirement = leaf('underDutyAtStart', ({ moment }) => {
  const { duty } = moment.person;
  switch (duty.kind) {
    case 'runs':
      return met;
    case 'ended':
      return unmet('R-KOPS-2', 'kops.onlyUnderDuty', { lastDay: duty.lastDay });
    case 'unknown':
      return duty.missing === 'birthDate'
        ? ask('student', 'R-KOPS-2', 'fact.birthDateMissing', {})
        : ask('student', 'R-OV-5', 'fact.certificateDateMissing', {});
    case 'none':
      // Two readings of R-OV-1 for a person without a municipality of residence: nobody but a person can settle it.
      if (duty.because !== 'noResidence') return unmet('R-KOPS-2', 'kops.dutyDoesNotApply', {});
      return duty.ifApplied.kind === 'ended'
        ? unmet('R-KOPS-2', 'kops.onlyUnderDuty', { lastDay: duty.ifApplied.lastDay })
        : askReading(moment.person);
  }
});

/** R-OV-8, R-X-7: KOPS fulfils the duty for one year in all; several stays are assumed to be added together. */
const yearNotUsed: FormRequirement = leaf('yearNotUsed', ({ moment, move }) => {
  const used = moment.rights
    .filter((right) => right.form === 'kops' && right.key !== move.key)
    .concat(
      moment.rights.filter((right) => right.form === 'kops' && right.key === move.key && right.endedOn !== undefined),
    )
    .reduce((days, right) => days + daysUsed(right, moment.on, moment.rules), 0);
  if (used === 0) return met;
  const yearDays = yearDaysFrom(moment.on, moment.rules);
  if (used >= yearDays) return unmet('R-OV-8', 'kops.yearUsed', { days: used });
  return told('R-OV-8', 'kops.yearLeft', { until: addDays(moment.on, yearDays - used - 1) });
});

/** Days of KOPS used up to a day. A line begun before the act was not this education (R-KOPS-1), so it uses nothing. */
function daysUsed(right: RightView, on: IsoDate, rules: Rules): number {
  if (right.begunOn === undefined || right.begunOn > on || !rules.holdsOn('R-KOPS-1', right.begunOn)) return 0;
  return daysBetween(right.begunOn, right.endedOn ?? on) + 1;
}

/** Days of the year that the duty can be fulfilled in KOPS, counted from a day on (R-OV-8, R-KOPS-6). */
function yearDaysFrom(on: IsoDate, rules: Rules): number {
  return daysBetween(on, addMonths(on, rules.nearestNumberOf('R-KOPS-6', 'kopsMonths', on)));
}

/** Last day of the one year in all (R-OV-8) for a stay that follows others; undefined for the first one. */
export function kopsYearUntil(right: RightView, rights: readonly RightView[], rules: Rules): IsoDate | undefined {
  const { begunOn } = right;
  if (begunOn === undefined) return undefined;
  const used = rights
    .filter(
      (other) => other !== right && other.form === 'kops' && other.begunOn !== undefined && other.begunOn < begunOn,
    )
    .reduce((days, other) => days + daysUsed(other, begunOn, rules), 0);
  if (used === 0) return undefined;
  return addDays(begunOn, Math.max(0, yearDaysFrom(begunOn, rules) - used) - 1);
}

/** R-X-6: from TUVA only as a fallback, with a written reason (assumed). */
const fromTuvaAsFallback: FormRequirement = leaf('fromTuvaAsFallback', ({ moment }) =>
  moment.rights.some((right) => right.form === 'tuva' && right.begunOn !== undefined)
    ? onlyIf('R-X-6', 'move.fallback', { from: 'tuva', to: 'kops' })
    : met,
);

/** R-KOPS-12: no term has to begin with it. */
const midYear: FormRequirement = leaf('midYear', ({ moment }) =>
  moment.calendar.termsBetween(moment.on, moment.on).some((term) => term.from < moment.on)
    ? told('R-KOPS-12', 'kops.midYear', {})
    : met,
);

/** R-KOPS-21: the criteria know no crediting; the school may accept earlier learning by its own decision (assumed). */
const earlierLearning: FormRequirement = where(
  hasEarlierStudies,
  leaf('earlierLearning', () => told('R-KOPS-21', 'recognition.schoolDecides', { form: 'kops' })),
);

/** Student weeks taught for a right up to a day, inclusive; pauses and time past the limit do not count (R-KOPS-4). */
export function studentWeeksOf(right: RightView, facts: Pick<RuleFacts['moment'], 'calendar' | 'on'>): number {
  return teachingDaysOf(right, facts) / 5;
}

function teachingDaysOf(right: RightView, { calendar, on }: Pick<RuleFacts['moment'], 'calendar' | 'on'>): number {
  if (right.begunOn === undefined) return 0;
  const last = [on, right.endedOn, right.limit].reduce<IsoDate>(
    (least, day) => (day !== undefined && day < least ? day : least),
    on,
  );
  const paused = right.pauses.reduce((days, pause) => {
    const from = maxDate(pause.from, right.begunOn ?? pause.from);
    const to = pause.to !== undefined && pause.to < last ? pause.to : last;
    return to < from ? days : days + calendar.teachingDays(from, to);
  }, 0);
  return last < right.begunOn ? 0 : calendar.teachingDays(right.begunOn, last) - paused;
}

/** The day on which a right's student weeks are full, its pauses left out; undefined when that is after `last`. */
export function dayReachingWeeksOf(
  right: RightView,
  weeks: number,
  calendar: RuleFacts['moment']['calendar'],
  last: IsoDate,
): IsoDate | undefined {
  if (right.begunOn === undefined) return undefined;
  for (let askedDays = Math.ceil(weeks * 5); ; ) {
    const day = calendar.dayReachingStudentWeeks(right.begunOn, askedDays / 5, last);
    const missing = day === undefined ? 0 : Math.ceil(weeks * 5) - teachingDaysOf(right, { calendar, on: day });
    if (missing <= 0) return day;
    askedDays += missing;
  }
}

/** Accepted op, and with them what is planned into periods that are over by the day: it is accepted if all goes well. */
function opAsPlanned(right: RightView, { expected }: RuleFacts['moment']): number {
  const accepted = right.earned.filter(({ happened, unit }) => happened && unit === 'op');
  const planned = expected.filter(({ key, unit }) => key === right.key && unit === 'op');
  return [...accepted, ...planned].reduce((sum, { amount }) => sum + amount, 0);
}

/** R-KOPS-8: the register does not notice a module that is missing; whoever plans the contents must. */
const modulesAccepted: FormRequirement = leaf('modulesAccepted', ({ right, moment }) => {
  if (right?.begunOn === undefined) return met;
  const pieces = [
    ...right.earned.filter(({ happened }) => happened),
    ...moment.expected.filter(({ key }) => key === right.key),
  ].filter(({ part, unit }) => part !== undefined && unit === 'op');
  // Without any itemised studies nothing is known of the modules, and the sum alone is judged.
  if (pieces.length === 0) return met;
  const modules = kopsContents(right.begunOn)?.parts.filter(({ compulsory }) => compulsory) ?? [];
  const missing = modules.filter(
    ({ code, least = 0 }) =>
      pieces.filter(({ part }) => part === code).reduce((sum, { amount }) => sum + amount, 0) < least,
  );
  return missing.length === 0
    ? met
    : unmet('R-KOPS-8', 'kops.modulesMissing', { missing: missing.length, least: missing[0]?.least ?? 0 });
});

/** R-KOPS-4…8: at least 34 student weeks elapsed and at least 53 op accepted, by the edition that the right began with. */
const completed: FormRequirement = all(
  studiesGoOn,
  leaf('withinYear', ({ right }) =>
    right?.tags.includes('overTime') === true && right.limit !== undefined
      ? unmet('R-KOPS-6', 'limit.yearPassed', { form: 'kops', limit: right.limit })
      : met,
  ),
  leaf('weeksElapsed', ({ right, moment }) => {
    if (right?.begunOn === undefined) return met;
    const needed = moment.rules.numberOf('R-KOPS-4', 'kopsWeeks', right.begunOn);
    if (needed === undefined) return met;
    const weeks = studentWeeksOf(right, moment);
    if (weeks >= needed) return met;
    const reachedOn =
      right.limit === undefined ? undefined : dayReachingWeeksOf(right, needed, moment.calendar, right.limit);
    return unmet(
      'R-KOPS-4',
      'kops.weeksMissing',
      { weeks, needed, ...(reachedOn !== undefined && { reachedOn }) },
      reachedOn,
    );
  }),
  leaf('creditsAccepted', ({ right, moment }) => {
    if (right?.begunOn === undefined) return met;
    const needed = moment.rules.numberOf('R-KOPS-5', 'kopsOp', right.begunOn);
    if (needed === undefined) return met;
    const op = earnedIn(right.earned, 'op').amount;
    if (op >= needed) return met;
    const planned = opAsPlanned(right, moment);
    if (planned >= needed) return onlyIf('R-KOPS-8', 'kops.opPlanned', { op: planned, needed });
    return Math.max(op, planned) === 0
      ? unmet('R-KOPS-8', 'kops.opUnknown', { needed })
      : unmet('R-KOPS-8', 'kops.opMissing', { op: Math.max(op, planned), needed });
  }),
  modulesAccepted,
);

/** R-KOPS-6: up to three years, and only for severely disabled students in schools that have the task. */
const forSeverelyDisabledOnly: FormRequirement = all(
  rightIsOpen,
  leaf('forSeverelyDisabledOnly', ({ right, moment, move }) => {
    const months = moment.rules.nearestNumberOf('R-KOPS-6', 'kopsSevereDisabilityMonths', moment.on);
    const last = right?.begunOn === undefined ? undefined : dayBefore(addMonths(right.begunOn, months));
    if (last !== undefined && move.until !== undefined && move.until > last)
      return unmet('R-KOPS-6', 'limit.year', { form: 'kops', limit: last });
    return ask('school', 'R-KOPS-6', 'extraTime.severeDisability', {});
  }),
);

export const kopsRules: FormRules = {
  apply: all(
    afterBirth,
    exists,
    where(
      // The joint application did not know the school's own line either (K-4).
      (facts) => inLaw(facts) || facts.move.way === 'jointApplication',
      all(
        where(({ move }) => move.way === 'continuousApplication', underDutyAtStart),
        applying('R-APP-1', true),
      ),
    ),
  ),
  admit: all(afterBirth, exists, where(inLaw, underDutyAtStart)),
  begin: all(
    afterBirth,
    exists,
    offeredHere,
    notOpenAlready,
    where(inLaw, all(underDutyAtStart, basicDutyOver, basicEducationDone('R-KOPS-11'), yearNotUsed)),
    fromTuvaAsFallback,
    oneMainRight,
    talkBeforeLeaving,
    admittedBy('R-APP-23'),
    // Without a municipality of residence the question of the duty is the question of free education too.
    where(({ moment }) => moment.person.free.kind !== 'ask', freeWhenBegun),
    midYear,
    earlierLearning,
  ),
  attendLast: rightIsOpen,
  suspend: suspending,
  interrupt: all(noInterruption('R-KOPS-17')),
  resume: resuming,
  extraTime: forSeverelyDisabledOnly,
  complete: completed,
  resign: resigning,
  deemResigned: deemingResigned,
  earn: earning,
};

export const kopsTraits: FormTraits = {
  code: 'kops',
  main: true,
  degree: false,
  /** R-KOPS-6: one year; a line begun before the act had no such limit. */
  limitOf: (begunOn, { rules }) => {
    const months = rules.numberOf('R-KOPS-6', 'kopsMonths', begunOn);
    return months === undefined ? undefined : dayBefore(addMonths(begunOn, months));
  },
};
