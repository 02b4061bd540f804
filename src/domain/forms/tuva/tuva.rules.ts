import { all, leaf, met, where } from '../../rules/requirement.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { addMonths, dayAfter, dayBefore, isoWeekOf, minDate } from '../../time/iso-date.ts';
import { applying } from '../study-right/applying-rules.ts';
import {
  admittedBy,
  afterBirth,
  basicDutyOver,
  basicEducationDone,
  existsByRule,
  notOpenAlready,
  offeredHere,
  oneMainRight,
  talkBeforeLeaving,
} from '../study-right/beginning-rules.ts';
import { onlyIf, told, unmet } from '../study-right/findings.ts';
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
import { hasAssignedPlace, hasEarlierStudies } from '../study-right/looking.ts';
import type { FormRequirement, FormRules, FormTraits, RuleFacts } from '../study-right/form-rules.ts';
import type { RightView } from '../study-right/moment.ts';

const exists = existsByRule('tuva', 'R-TUVA-2');

/** R-APP-1: places of the first TUVA year, from 1.8.2022, were applied for from the beginning of that year. */
const canBeAppliedFor: FormRequirement = leaf('canBeAppliedFor', ({ moment }) => {
  const from = moment.rules.validityOf('R-APP-1')?.from;
  const begins = moment.rules.validityOf('R-TUVA-2')?.from;
  if (from === undefined || begins === undefined) return unmet('R-TUVA-2', 'form.notKnown', { form: 'tuva' });
  return moment.on < from ? unmet('R-TUVA-2', 'form.notYet', { form: 'tuva', from: begins }, from) : met;
});

const assigned = ({ moment }: RuleFacts): boolean => hasAssignedPlace(moment);

/** R-TUVA-10: for those who need it before degree education; an interruption alone is no need. */
const needed: FormRequirement = leaf('needed', (facts) =>
  assigned(facts) ? met : onlyIf('R-TUVA-10', 'admission.needed', { form: 'tuva' }),
);

/** R-TUVA-11: after a qualification or earlier preparatory education only for a special reason, or when assigned. */
const specialReason: FormRequirement = leaf('specialReason', (facts) => {
  if (assigned(facts)) return met;
  const { moment, move } = facts;
  const done = moment.person.situation.upperSecondary?.value.kind;
  if (
    (done !== undefined && done !== 'none') ||
    moment.rights.some((right) => right.end === 'completed' && (right.form === 'vocational' || right.form === 'lukio'))
  ) {
    return onlyIf('R-TUVA-11', 'admission.upperSecondaryDone', { form: 'tuva' });
  }
  const before = moment.rights.some(
    (right) =>
      right.form === 'tuva' && right.endedOn !== undefined && (right.key !== move.key || right.begunOn !== undefined),
  );
  return before ? onlyIf('R-TUVA-11', 'admission.preparatoryDone', { form: 'tuva' }) : met;
});

/** R-X-5: after KOPS only as a fallback (assumed); assigned places are outside it. */
const afterKopsAsFallback: FormRequirement = leaf('afterKopsAsFallback', (facts) =>
  !assigned(facts) && facts.moment.rights.some((right) => right.form === 'kops' && right.begunOn !== undefined)
    ? onlyIf('R-X-5', 'move.fallback', { from: 'kops', to: 'tuva' })
    : met,
);

/** R-TUVA-10: the study language must be good enough to benefit. */
const language: FormRequirement = leaf('language', ({ moment }) =>
  moment.person.situation.language?.value === 'insufficient'
    ? onlyIf('R-TUVA-10', 'admission.languageUnclear', { form: 'tuva' })
    : met,
);

/** R-TUVA-15: the law sets no day of beginning. */
const midYear: FormRequirement = leaf('midYear', ({ moment }) =>
  moment.calendar.termsBetween(moment.on, moment.on).some((term) => term.from < moment.on)
    ? told('R-TUVA-15', 'tuva.midYear', {})
    : met,
);

/** R-TUVA-16: no crediting; what one can already shows as parts that are left out. */
const earlierLearning: FormRequirement = where(
  hasEarlierStudies,
  leaf('earlierLearning', () => told('R-TUVA-16', 'recognition.none', {})),
);

/** TUVA weeks that the calendar holds for a right up to a day, inclusive; a week that was paused throughout is none (R-TUVA-24). */
export function tuvaWeeksOf(right: RightView, { calendar, on }: Pick<RuleFacts['moment'], 'calendar' | 'on'>): number {
  if (right.begunOn === undefined) return 0;
  const last = [right.endedOn, right.limit].reduce<IsoDate>(
    (least, day) => (day === undefined ? least : minDate(least, day)),
    on,
  );
  let weeks = 0;
  let from: IsoDate = right.begunOn;
  let counted: IsoDate | undefined;
  const count = (to: IsoDate): void => {
    if (to < from || calendar.teachingDays(from, to) === 0) return;
    weeks += calendar.tuvaWeeks(from, to);
    // The week in which a pause begins and ends is one week.
    if (counted !== undefined && isSameWeek(counted, calendar.firstTeachingDayOnOrAfter(from))) weeks -= 1;
    counted = calendar.lastTeachingDayOnOrBefore(to);
  };
  for (const pause of right.pauses) {
    if (pause.from > last) break;
    count(dayBefore(pause.from));
    if (pause.to === undefined) return weeks;
    from = dayAfter(pause.to);
  }
  count(last);
  return weeks;
}

function isSameWeek(left: IsoDate, right: IsoDate): boolean {
  const [one, other] = [isoWeekOf(left), isoWeekOf(right)];
  return one.year === other.year && one.week === other.week;
}

/** Last teaching day of the week that fills the TUVA weeks of a right; undefined when that is after `last`. */
export function dayReachingTuvaWeeksOf(
  right: RightView,
  weeks: number,
  calendar: RuleFacts['moment']['calendar'],
  last: IsoDate,
): IsoDate | undefined {
  if (right.begunOn === undefined) return undefined;
  for (let asked = weeks; ; ) {
    const day = calendar.dayReachingTuvaWeeks(right.begunOn, asked, last);
    const missing = day === undefined ? 0 : weeks - tuvaWeeksOf(right, { calendar, on: day });
    if (missing <= 0) return day;
    asked += missing;
  }
}

/** R-TUVA-19: the register knows no completed TUVA without two weeks of the common part. */
const commonPart: FormRequirement = leaf('commonPart', ({ moment, right }) => {
  if (right?.begunOn === undefined) return met;
  const least = moment.rules.nearestNumberOf('R-TUVA-19', 'commonPartWeeks', right.begunOn);
  const full = dayReachingTuvaWeeksOf(right, least, moment.calendar, moment.on);
  // The day is looked for up to today only, so the week of today is full when its last teaching day is not ahead.
  const weekGoesOn =
    full !== undefined && isSameWeek(full, moment.calendar.firstTeachingDayOnOrAfter(dayAfter(moment.on)));
  return full === undefined || weekGoesOn ? unmet('R-TUVA-19', 'tuva.commonPartNeeded', { weeks: least }) : met;
});

/** R-TUVA-22: teaching in TUVA is free for everybody, so no end of free education makes it chargeable. */
const freeForEverybody: FormRequirement = leaf('freeForEverybody', () =>
  told('R-TUVA-22', 'free.teachingForAll', { form: 'tuva' }),
);

export const tuvaRules: FormRules = {
  apply: all(afterBirth, canBeAppliedFor, applying('R-APP-1', false)),
  admit: all(afterBirth, canBeAppliedFor),
  begin: all(
    afterBirth,
    exists,
    offeredHere,
    notOpenAlready,
    basicDutyOver,
    basicEducationDone('R-TUVA-11'),
    specialReason,
    needed,
    where((facts) => !assigned(facts), afterKopsAsFallback),
    language,
    oneMainRight,
    talkBeforeLeaving,
    admittedBy('R-APP-24'),
    freeForEverybody,
    midYear,
    earlierLearning,
  ),
  attendLast: rightIsOpen,
  suspend: suspending,
  interrupt: interrupting('R-TUVA-20'),
  resume: resuming,
  extraTime: extraTime('R-TUVA-6'),
  complete: all(completing('R-TUVA-18', 'R-TUVA-6', 'limit.yearPassed'), commonPart),
  resign: resigning,
  deemResigned: deemingResigned,
  earn: earning,
};

export const tuvaTraits: FormTraits = {
  code: 'tuva',
  main: true,
  degree: false,
  /** R-TUVA-6: one year, extra time only for a special reason. */
  limitOf: (begunOn, { rules }) => {
    const months = rules.numberOf('R-TUVA-6', 'tuvaMonths', begunOn);
    return months === undefined ? undefined : dayBefore(addMonths(begunOn, months));
  },
};
