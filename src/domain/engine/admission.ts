import type { Grades } from '../admission/certificate.ts';
import { decimal } from '../admission/fraction.ts';
import { limitsOf, type StudyAmount } from '../admission/points.ts';
import { dayReachingWeeksOf, studentWeeksOf } from '../forms/kops/kops.rules.ts';
import { dayReachingTuvaWeeksOf, tuvaWeeksOf } from '../forms/tuva/tuva.rules.ts';
import type { EarnedUnit } from '../plan/item.ts';
import type { StoredGrades } from '../student/grades.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { maxDate } from '../time/iso-date.ts';
import { jointApplicationOf } from '../time/national-dates.ts';
import { horizonOf } from './deadlines.ts';
import { opOfWeeks, weeksOfOp } from './projections.ts';
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
 * and what the plan expects ahead; where it expects nothing, what the calendar gives after the last record, as a running sum.
 */
export function studyAmountsOf(replayed: Replay, year: number): readonly StudyAmount[] {
  return begunRights(replayed).flatMap((begun): readonly StudyAmount[] => {
    const { form } = begun.right;
    if (form === 'kops') return [...kopsWeeks(begun, year, replayed), ...kopsOp(begun, year, replayed)];
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

/** What the calendar alone gives of a unit by a day, and the day on which it gives so much; undefined when it never does. */
type ByCalendar = {
  readonly by: (on: IsoDate) => number;
  readonly dayOf: (amount: number) => IsoDate | undefined;
};

function kopsWeeks(begun: BegunRight, year: number, replayed: Replay): readonly StudyAmount[] {
  return projected({ form: 'kops', unit: 'studentWeek' }, begun, year, replayed, [], weeksByCalendar(begun, replayed));
}

function weeksByCalendar(begun: BegunRight, replayed: Replay): ByCalendar {
  const { calendar } = replayed.context;
  const last = lastDayOf(begun, replayed);
  return {
    by: (on) => studentWeeksOf(begun.right, { calendar, on }),
    dayOf: (weeks) => dayReachingWeeksOf(begun.right, weeks, calendar, last),
  };
}

/** Op that the weeks correspond to (R-KOPS-5): they grow with the weeks, so a limit has its day. */
function kopsOp(begun: BegunRight, year: number, replayed: Replay): readonly StudyAmount[] {
  const { rules } = replayed.context;
  const weeks = weeksByCalendar(begun, replayed);
  return ahead({ form: 'kops', unit: 'op' }, begun, year, replayed, {
    by: (on) => opOfWeeks(weeks.by(on), begun.begunOn, rules),
    dayOf: (op) => weeks.dayOf(weeksOfOp(op, begun.begunOn, rules)),
  });
}

function tuvaWeeks(begun: BegunRight, year: number, replayed: Replay): readonly StudyAmount[] {
  const { calendar } = replayed.context;
  const last = lastDayOf(begun, replayed);
  return ahead({ form: 'tuva', unit: 'tuvaWeek' }, begun, year, replayed, {
    by: (on) => tuvaWeeksOf(begun.right, { calendar, on }),
    dayOf: (weeks) => dayReachingTuvaWeeksOf(begun.right, weeks, calendar, last),
  });
}

type Unit = { readonly form: StudyAmount['form']; readonly unit: 'op' | 'tuvaWeek' | 'studentWeek' };

/** What the plan itself says is ahead; where it says nothing, what the calendar gives after the last record. */
function ahead(
  of: Unit & { readonly unit: EarnedUnit },
  begun: BegunRight,
  year: number,
  replayed: Replay,
  calendar: ByCalendar,
): readonly StudyAmount[] {
  const { amounts, isWhole } = gained(begun, of.unit, replayed);
  const known = amounts.map(({ amount, on }): StudyAmount => ({ ...of, amount, on }));
  return isWhole ? known : projected(of, begun, year, replayed, known, calendar);
}

/** The records, and after the last of them one amount on the day that reaches the limit, or what there is on the last day. */
function projected(
  of: Unit,
  begun: BegunRight,
  year: number,
  replayed: Replay,
  records: readonly StudyAmount[],
  { by, dayOf }: ByCalendar,
): readonly StudyAmount[] {
  const least = leastOf(year, of.unit, replayed);
  const recorded = records.reduce((sum, { amount }) => sum + amount, 0);
  const from = records
    .map(({ on }) => on)
    .sort()
    .at(-1);
  // What the weeks up to the last record gave is in the records, more or less than the calendar would say.
  const before = from === undefined ? 0 : by(from);
  const missing = least === undefined ? undefined : least - recorded;
  const reached = missing === undefined || missing <= 0 ? undefined : dayOf(before + missing);
  if (missing !== undefined && reached !== undefined)
    return [...records, { ...of, amount: missing, on: from === undefined ? reached : maxDate(reached, from) }];
  const last = lastDayOf(begun, replayed);
  return [...records, ...positive({ ...of, amount: by(last) - before, on: last })];
}

function positive(amount: StudyAmount): readonly StudyAmount[] {
  return amount.amount > 0 ? [amount] : [];
}

/**
 * What has been accepted, and what the plan expects: its own items of accepted studies, or else the planned studies. `isWhole`:
 * the plan says what is ahead, so that nothing is added by the calendar.
 */
function gained(
  { right, begunOn, until }: BegunRight,
  unit: EarnedUnit,
  replayed: Replay,
): { readonly amounts: readonly { readonly amount: number; readonly on: IsoDate }[]; readonly isWhole: boolean } {
  const own = right.earned.filter((earned) => earned.unit === unit);
  if (own.some(({ happened }) => !happened)) return { amounts: own, isWhole: true };
  const placed = placementsOf(replayed).flatMap((placement) =>
    placement.kind === 'placed' &&
    placement.rightKey === right.key &&
    placement.study.unit === unit &&
    begunOn <= placement.to &&
    (until === undefined || placement.from <= until)
      ? [{ amount: placement.study.amount, on: placement.to }]
      : [],
  );
  return { amounts: [...own, ...placed], isWhole: placed.length > 0 };
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
  const latest = replayed.steps.findLast(
    ({ item, on, outcome }) =>
      item.move === 'apply' &&
      item.way === 'jointApplication' &&
      // An application that the rules refuse is never made.
      outcome === 'effect' &&
      on?.slice(0, 4) === opens.slice(0, 4) &&
      (item.wishes ?? []).length > 0,
  )?.item;
  const first = latest?.move === 'apply' ? latest.wishes?.[0] : undefined;
  return first === undefined ? undefined : first.form === 'vocational';
}
