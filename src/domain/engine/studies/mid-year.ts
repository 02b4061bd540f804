import type { EarnedUnit } from '../../plan/item.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { addYears, dayBefore, yearOf } from '../../time/iso-date.ts';
import { FORM_TRAITS } from '../forms.ts';
import type { Replay } from '../replay.ts';
import { momentAt } from '../replay.ts';

export type MidYearForm = 'kops' | 'tuva' | 'adultBasic' | 'vocational' | 'lukio';

/** What beginning a form on a day leaves time for. Weeks are student weeks (five teaching days), of TUVA school weeks. */
export type MidYear = {
  readonly form: MidYearForm;
  readonly on: IsoDate;
  readonly firstTeachingDay: IsoDate;
  readonly termEnd: IsoDate;
  readonly weeksToTermEnd: number;
  readonly springEnd: IsoDate;
  readonly weeksToSpringEnd: number;
  /** Last day of the longest time (inclusive) and the weeks until it, where the law has one. */
  readonly limit?: IsoDate;
  readonly weeksToLimit?: number;
  readonly unit: EarnedUnit;
  /** What fits by the end of spring term at the form's usual pace, and what stays open of the whole. */
  readonly fitsBySpring: number;
  readonly openAfterSpring: number;
  /** The amount that gives the status for extra points, and the whole, in weeks, with the days on which they are full. */
  readonly half?: { readonly weeks: number; readonly on?: IsoDate };
  readonly whole?: { readonly weeks: number; readonly on?: IsoDate };
  readonly estimate: boolean;
};

/** What a start on a day means (F-4): the weeks that are left, what fits, what stays open. Undefined before the form exists. */
export function midYearOf(replayed: Replay, form: MidYearForm, on: IsoDate): MidYear | undefined {
  const { calendar, rules } = replayed.context;
  const firstTeachingDay = calendar.firstTeachingDayOnOrAfter(on);
  const termEnd = calendar.termEndOnOrAfter(firstTeachingDay);
  const spring = calendar.springTermEnd(springOf(firstTeachingDay));
  const underDuty = momentAt(replayed, on).person.duty.kind === 'runs';
  const limit = FORM_TRAITS[form].limitOf(on, { underDuty, rules });
  const weeks = (to: IsoDate): number => (form === 'tuva' ? calendar.tuvaWeeks(on, to) : calendar.studentWeeks(on, to));
  const pace = paceOf(replayed, form, on);
  if (pace === undefined) return undefined;
  const weeksToSpringEnd = weeks(spring.date);
  const fits = Math.min(pace.whole, weeksToSpringEnd * pace.perWeek);
  const last = limit ?? dayBefore(addYears(on, 1));
  const reached = (needed: number): { readonly weeks: number; readonly on?: IsoDate } => {
    const day =
      form === 'tuva'
        ? calendar.dayReachingTuvaWeeks(on, needed, last)
        : calendar.dayReachingStudentWeeks(on, needed, last);
    return { weeks: needed, ...(day !== undefined && { on: day }) };
  };
  const half = halfWeeks(replayed, form, on);
  return {
    form,
    on,
    firstTeachingDay,
    termEnd,
    weeksToTermEnd: weeks(termEnd),
    springEnd: spring.date,
    weeksToSpringEnd,
    ...(limit !== undefined && { limit, weeksToLimit: weeks(limit) }),
    unit: pace.unit,
    fitsBySpring: oneDecimal(fits),
    openAfterSpring: oneDecimal(pace.whole - fits),
    ...(half !== undefined && { half: reached(half) }),
    ...(pace.wholeWeeks !== undefined && { whole: reached(pace.wholeWeeks) }),
    estimate: spring.estimate || calendar.isEstimate(firstTeachingDay),
  };
}

/** The school year's spring: of a day in August or later, the next calendar year's. */
function springOf(day: IsoDate): number {
  return day.slice(5) >= '08-01' ? yearOf(day) + 1 : yearOf(day);
}

type Pace = {
  readonly unit: EarnedUnit;
  readonly whole: number;
  readonly perWeek: number;
  /** Weeks in which the whole is full, where the law counts weeks. */
  readonly wholeWeeks?: number;
};

/** A full-time student's pace: the whole spread over the time that the law or the criteria give it. */
function paceOf({ context: { rules, calendar } }: Replay, form: MidYearForm, on: IsoDate): Pace | undefined {
  switch (form) {
    case 'kops': {
      const whole = rules.numberOf('R-KOPS-5', 'kopsOp', on);
      const wholeWeeks = rules.numberOf('R-KOPS-4', 'kopsWeeks', on);
      if (whole === undefined || wholeWeeks === undefined) return undefined;
      return { unit: 'op', whole, perWeek: whole / wholeWeeks, wholeWeeks };
    }
    case 'tuva': {
      const whole = rules.numberOf('R-TUVA-5', 'tuvaWeeks', on);
      return whole === undefined ? undefined : { unit: 'tuvaWeek', whole, perWeek: 1, wholeWeeks: whole };
    }
    case 'adultBasic': {
      const whole = rules.numberOf('R-ABE-8', 'finalPhaseCourses', on);
      const fullTime = rules.nearestNumberOf('R-ABE-19', 'fullTimeCoursesPerYear', on);
      return whole === undefined ? undefined : { unit: 'course', whole, perWeek: fullTime / weeksOfYear(calendar, on) };
    }
    case 'vocational': {
      const whole = rules.numberOf('R-VOC-2', 'qualificationOsp', on);
      return whole === undefined ? undefined : { unit: 'osp', whole, perWeek: whole / (3 * weeksOfYear(calendar, on)) };
    }
    case 'lukio': {
      const whole = rules.numberOf('R-LUKIO-1', 'lukioOp', on);
      const years = rules.nearestNumberOf('R-LUKIO-2', 'lukioTargetYears', on);
      return whole === undefined
        ? undefined
        : { unit: 'lukioOp', whole, perWeek: whole / (years * weeksOfYear(calendar, on)) };
    }
  }
}

function weeksOfYear(calendar: Replay['context']['calendar'], on: IsoDate): number {
  return calendar.studentWeeks(on, dayBefore(addYears(on, 1)));
}

/** R-APP-8: 17 student weeks of KOPS or 19 weeks of TUVA give the points for studies. */
function halfWeeks({ context: { rules } }: Replay, form: MidYearForm, on: IsoDate): number | undefined {
  if (form === 'kops') return rules.nearestNumberOf('R-APP-8', 'pointsKopsWeeks', on);
  if (form === 'tuva') return rules.nearestNumberOf('R-APP-8', 'pointsTuvaWeeks', on);
  return undefined;
}

function oneDecimal(amount: number): number {
  return Math.round(amount * 10) / 10;
}
