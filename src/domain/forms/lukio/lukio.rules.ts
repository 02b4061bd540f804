import { all, leaf, met, where } from '../../rules/requirement.ts';
import type { Rules } from '../../rules/rules.ts';
import type { Calendar } from '../../school/calendar.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { addDays, addYears, dayBefore } from '../../time/iso-date.ts';
import { applying } from '../study-right/applying-rules.ts';
import {
  admittedBy,
  afterBirth,
  anyTimeFromTransition,
  basicDutyOver,
  basicEducationDone,
  freeWhenBegun,
  notOpenAlready,
  oneMainRight,
  stillExtendable,
  talkBeforeLeaving,
} from '../study-right/beginning-rules.ts';
import { ask, onlyIf, told, unmet } from '../study-right/findings.ts';
import {
  completing,
  deemingResigned,
  earning,
  interrupting,
  resigning,
  resuming,
  rightIsOpen,
  suspending,
  extraTime,
} from '../study-right/life-rules.ts';
import { isUnderDuty } from '../study-right/looking.ts';
import type { FormRequirement, FormRules, FormTraits } from '../study-right/form-rules.ts';

/** Before the act on the duty the planner does not know the rules of admission of the day: the lukio answers. */
const actInForce: FormRequirement = leaf('actInForce', ({ moment }) =>
  !moment.rules.holdsOn('R-OV-6', moment.on) ? ask('lukio', 'R-LUKIO-3', 'duty.notBefore2021', {}) : met,
);

/** R-LUKIO-3: never without enough skill in the language of teaching. */
const language: FormRequirement = leaf('language', ({ moment }) =>
  moment.person.situation.language?.value === 'insufficient'
    ? unmet('R-LUKIO-3', 'admission.languageInsufficient', { form: 'lukio' })
    : met,
);

/** R-LUKIO-10: the adult syllabus under 18 only for a reason of health or life situation, named in the decision. */
const adultSyllabus: FormRequirement = where(
  ({ move }) => move.syllabus === 'adult',
  leaf('adultSyllabusReason', ({ moment }) => {
    const { age } = moment.person;
    if (age === undefined) return ask('student', 'R-LUKIO-10', 'fact.birthDateMissing', {});
    return age < moment.rules.nearestNumberOf('R-LUKIO-10', 'adultLukioAge', moment.on)
      ? onlyIf('R-LUKIO-10', 'admission.adultLukioReason', {})
      : met;
  }),
);

/** R-LUKIO-4: any day by the provider's decision; a change of period is the natural one. */
const periodStart: FormRequirement = leaf('periodStart', ({ moment }) => {
  const period = moment.calendar.periodAt(moment.on);
  if (period === undefined || period.from === moment.on) return met;
  return told('R-LUKIO-4', 'lukio.periodStart', { next: moment.calendar.nextPeriodStart(moment.on) });
});

/** R-OV-4: the syllabus without the matriculation examination leaves the duty running. */
const syllabusAlone: FormRequirement = where(
  isUnderDuty,
  leaf('syllabusAlone', () => told('R-OV-4', 'complete.lukioNotDuty', {})),
);

export const lukioRules: FormRules = {
  apply: all(afterBirth, language, applying('R-APP-1', false)),
  admit: all(afterBirth, language),
  begin: all(
    afterBirth,
    actInForce,
    notOpenAlready,
    basicDutyOver,
    basicEducationDone('R-LUKIO-3'),
    language,
    adultSyllabus,
    oneMainRight,
    talkBeforeLeaving,
    admittedBy('R-APP-6'),
    freeWhenBegun,
    stillExtendable,
    anyTimeFromTransition,
    periodStart,
  ),
  attendLast: rightIsOpen,
  suspend: suspending,
  interrupt: interrupting('R-LUKIO-7'),
  resume: resuming,
  extraTime: extraTime('R-LUKIO-2'),
  complete: all(completing('R-LUKIO-1', 'R-LUKIO-2', 'limit.studyTimePassed'), syllabusAlone),
  resign: resigning,
  deemResigned: deemingResigned,
  earn: earning,
};

export const lukioTraits: FormTraits = {
  code: 'lukio',
  main: true,
  degree: true,
  /** R-LUKIO-2: the right lasts four years; a new study right starts its own count (assumed). */
  limitOf: (begunOn, { rules }) =>
    dayBefore(addYears(begunOn, rules.nearestNumberOf('R-LUKIO-2', 'lukioRightYears', begunOn))),
};

/** Studies that begin within this many days of a term's first day begin with the term: lukios differ by some days. */
const TERM_START_DAYS = 14;

/**
 * Last day of the target time of three years (R-LUKIO-2), inclusive. Studies that begin with a term are over with the sixth
 * one (15 periods, R-LUKIO-13): from August to May. Others take three calendar years, to the last teaching day in them.
 */
export function lukioTarget(begunOn: IsoDate, calendar: Calendar, rules: Rules): IsoDate {
  const years = rules.nearestNumberOf('R-LUKIO-2', 'lukioTargetYears', begunOn);
  const last = dayBefore(addYears(begunOn, years));
  const from = addDays(begunOn, -TERM_START_DAYS);
  const terms = calendar.termsBetween(begunOn, addDays(last, TERM_START_DAYS)).filter((term) => term.from >= from);
  const [first] = terms;
  const withTerm = first !== undefined && first.from <= addDays(begunOn, TERM_START_DAYS);
  return (withTerm ? terms[2 * years - 1]?.to : undefined) ?? calendar.lastTeachingDayOnOrBefore(last);
}
