import type { StudyAmount } from '../admission/points.ts';
import { trainingDay } from '../admission/points.ts';
import { dayReachingWeeksOf, studentWeeksOf } from '../forms/kops/kops.rules.ts';
import type { RightView } from '../forms/study-right/moment.ts';
import { tuvaWeeksOf } from '../forms/tuva/tuva.rules.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { minDate } from '../time/iso-date.ts';
import { jointApplicationOf } from '../time/national-dates.ts';
import type { Replay } from './replay.ts';
import { momentAt } from './replay.ts';

/**
 * What a plan gives towards the six points of an application year: op and student weeks of KOPS, weeks of TUVA, each with the
 * day by which it is there. Nothing after the cut-off of grades of that year is taken (R-APP-22).
 */
export function studiesForPoints(replayed: Replay, year: number): readonly StudyAmount[] {
  const { rules } = replayed.context;
  const by = jointApplicationOf(year, rules.knownOn).gradesLimit;
  const begun = momentAt(replayed, by)
    .rights.filter(({ begunOn }) => begunOn !== undefined && begunOn <= by)
    .toSorted((one, other) => ((one.begunOn ?? by) < (other.begunOn ?? by) ? -1 : 1));
  const kops = begun.filter(({ form }) => form === 'kops');
  const tuva = begun.filter(({ form }) => form === 'tuva');
  return [
    ...kops.flatMap((right) => earnedOf(right, 'op', by)),
    ...kopsWeeks(kops, replayed, rules.numberOf('R-APP-8', 'pointsKopsWeeks', trainingDay(year)), by),
    ...tuva.flatMap((right) => tuvaWeeks(right, replayed, by)),
  ];
}

function earnedOf(right: RightView, unit: 'op' | 'tuvaWeek', by: IsoDate): readonly StudyAmount[] {
  const form = unit === 'op' ? 'kops' : 'tuva';
  return right.earned
    .filter((earned) => earned.unit === unit && earned.on <= by)
    .map(({ amount, on }) => ({ form, unit, amount, on }));
}

/** Student weeks right by right; the day on which they are enough divides the weeks of the right that reaches them. */
function kopsWeeks(
  rights: readonly RightView[],
  { context: { calendar } }: Replay,
  needed: number | undefined,
  by: IsoDate,
): readonly StudyAmount[] {
  const amounts: StudyAmount[] = [];
  let missing = needed ?? 0;
  for (const right of rights) {
    const last = minDate(by, right.endedOn ?? by);
    const weeks = studentWeeksOf(right, { calendar, on: last });
    const day = missing > 0 && weeks >= missing ? dayReachingWeeksOf(right, missing, calendar, last) : undefined;
    const until = (amount: number, on: IsoDate): void => {
      if (amount > 0) amounts.push({ form: 'kops', unit: 'studentWeek', amount: tenths(amount), on });
    };
    if (day === undefined) until(weeks, last);
    else {
      until(missing, day);
      until(weeks - missing, last);
    }
    missing = Math.max(0, missing - weeks);
  }
  return amounts;
}

/** Student weeks are fifths. */
function tenths(weeks: number): number {
  return Math.round(weeks * 10) / 10;
}

/** Accepted weeks where the plan has any, otherwise the weeks that have gone by. */
function tuvaWeeks(right: RightView, { context: { calendar } }: Replay, by: IsoDate): readonly StudyAmount[] {
  const earned = earnedOf(right, 'tuvaWeek', by);
  if (earned.length > 0) return earned;
  const last = minDate(by, right.endedOn ?? by);
  const weeks = tuvaWeeksOf(right, { calendar, on: last });
  return weeks > 0 ? [{ form: 'tuva', unit: 'tuvaWeek', amount: tenths(weeks), on: last }] : [];
}

/**
 * Whether the first wish of the plan's joint application of a year is vocational (A-ADM-7); undefined while the plan has no
 * wishes for that year.
 */
export function firstWishIsVocational(replayed: Replay, year: number): boolean | undefined {
  const { opens } = jointApplicationOf(year, replayed.context.rules.knownOn);
  for (const { item, on } of replayed.steps) {
    if (item.move !== 'apply' || item.way !== 'jointApplication' || on?.slice(0, 4) !== opens.slice(0, 4)) continue;
    const first = item.wishes?.[0];
    if (first !== undefined) return first.form === 'vocational';
  }
  return undefined;
}
