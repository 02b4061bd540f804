import type { Grades } from '../admission/certificate.ts';
import { decimal } from '../admission/fraction.ts';
import { limitsOf, type StudyAmount } from '../admission/points.ts';
import { dayReachingWeeksOf, studentWeeksOf } from '../forms/kops/kops.rules.ts';
import { dayReachingTuvaWeeksOf, tuvaWeeksOf } from '../forms/tuva/tuva.rules.ts';
import type { EarnedUnit } from '../plan/item.ts';
import type { StoredGrades } from '../student/grades.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { jointApplicationOf } from '../time/national-dates.ts';
import { horizonOf } from './deadlines.ts';
import { opOfWeeks } from './projections.ts';
import type { Replay } from './replay.ts';
import type { BegunRight } from './studies/placement.ts';
import { begunRights, placementsOf } from './studies/placement.ts';

/** The grades of a file as the arithmetic of admission reads them. */
export function gradesOf(stored: StoredGrades): Grades {
  if (stored.kind === 'certificate') return stored;
  const { on } = stored;
  const [lukio, all, arts] = [stored.lukio, stored.all, stored.arts].map((text) =>
    text === undefined ? undefined : decimal(text),
  );
  return {
    kind: 'averages',
    averages: {
      on,
      ...(lukio !== undefined && { lukio }),
      ...(all !== undefined && { all }),
      ...(arts !== undefined && { arts }),
    },
  };
}

/**
 * Studies of the plan that can give the six points (A-ADM-6, A-ADM-6b), with the days on which they are gained. Weeks are
 * those of the calendar between the first and the last day of the right; op and accepted weeks are what has been accepted
 * and what the plan expects, or else what is planned into periods.
 */
export function studyAmountsOf(replayed: Replay, year: number): readonly StudyAmount[] {
  return begunRights(replayed).flatMap((begun): readonly StudyAmount[] => {
    const { form } = begun.right;
    if (form === 'kops') return [...kopsWeeks(begun, year, replayed), ...kopsOp(begun, replayed)];
    return form === 'tuva' ? tuvaWeeks(begun, year, replayed) : [];
  });
}

function lastDayOf({ until }: BegunRight, replayed: Replay): IsoDate {
  const horizon = horizonOf(replayed);
  return until ?? horizon;
}

function leastOf(year: number, unit: StudyAmount['unit'], { context: { rules } }: Replay): number | undefined {
  return limitsOf(year, rules).find((limit) => limit.unit === unit && limit.form !== 'folkLine')?.least;
}

/** One amount on the day that reaches the limit, or what there is on the last day. */
function kopsWeeks(begun: BegunRight, year: number, replayed: Replay): readonly StudyAmount[] {
  const { calendar } = replayed.context;
  const last = lastDayOf(begun, replayed);
  const least = leastOf(year, 'studentWeek', replayed);
  const reached = least === undefined ? undefined : dayReachingWeeksOf(begun.right, least, calendar, last);
  if (least !== undefined && reached !== undefined)
    return [{ form: 'kops', unit: 'studentWeek', amount: least, on: reached }];
  return positive({
    form: 'kops',
    unit: 'studentWeek',
    amount: studentWeeksOf(begun.right, { calendar, on: last }),
    on: last,
  });
}

function kopsOp(begun: BegunRight, replayed: Replay): readonly StudyAmount[] {
  const known = gained(begun, 'op', replayed).map(
    ({ amount, on }): StudyAmount => ({ form: 'kops', unit: 'op', amount, on }),
  );
  if (known.length > 0) return known;
  const { calendar, rules } = replayed.context;
  const last = lastDayOf(begun, replayed);
  const amount = opOfWeeks(studentWeeksOf(begun.right, { calendar, on: last }), begun.begunOn, rules);
  return positive({ form: 'kops', unit: 'op', amount, on: last });
}

function tuvaWeeks(begun: BegunRight, year: number, replayed: Replay): readonly StudyAmount[] {
  const { calendar } = replayed.context;
  const known = gained(begun, 'tuvaWeek', replayed);
  if (known.length > 0) return known.map(({ amount, on }) => ({ form: 'tuva', unit: 'tuvaWeek', amount, on }));
  const last = lastDayOf(begun, replayed);
  const least = leastOf(year, 'tuvaWeek', replayed);
  const reached = least === undefined ? undefined : dayReachingTuvaWeeksOf(begun.right, least, calendar, last);
  if (least !== undefined && reached !== undefined)
    return [{ form: 'tuva', unit: 'tuvaWeek', amount: least, on: reached }];
  return positive({
    form: 'tuva',
    unit: 'tuvaWeek',
    amount: tuvaWeeksOf(begun.right, { calendar, on: last }),
    on: last,
  });
}

function positive(amount: StudyAmount): readonly StudyAmount[] {
  return amount.amount > 0 ? [amount] : [];
}

/** What has been accepted, and what the plan expects: its own items of accepted studies, or else the planned studies. */
function gained(
  { right, begunOn, until }: BegunRight,
  unit: EarnedUnit,
  replayed: Replay,
): readonly { readonly amount: number; readonly on: IsoDate }[] {
  const own = right.earned.filter((earned) => earned.unit === unit);
  if (own.some(({ happened }) => !happened)) return own;
  const placed = placementsOf(replayed).flatMap((placement) =>
    placement.kind === 'placed' &&
    placement.rightKey === right.key &&
    placement.study.unit === unit &&
    begunOn <= placement.to &&
    (until === undefined || placement.from <= until)
      ? [{ amount: placement.study.amount, on: placement.to }]
      : [],
  );
  return [...own, ...placed];
}

/** The year of the joint application whose window has not closed yet. */
export function nextJointApplicationYear(today: IsoDate): number {
  const year = Number(today.slice(0, 4));
  return today <= jointApplicationOf(year).closes ? year : year + 1;
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
