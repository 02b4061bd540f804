import { dayReachingWeeksOf, kopsYearUntil, studentWeeksOf } from '../../forms/kops/kops.rules.ts';
import type { RightView } from '../../forms/study-right/moment.ts';
import { earnedIn } from '../../plan/amounts.ts';
import { reason } from '../../rules/reasons.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { dayAfter, yearOf } from '../../time/iso-date.ts';
import { jointApplicationOf } from '../../time/national-dates.ts';
import { needsSeventeenWeeks } from '../deadlines.ts';
import type { Check } from '../replay-types.ts';
import type { Replay } from '../replay.ts';
import { momentAt } from '../replay.ts';
import { check, itemOfEnd, underDutyOn } from './check.ts';

/** R-KOPS-14, R-KOPS-16: leaving KOPS before 34 weeks is no failure; what is left over is said in numbers. */
export function kopsChecks(right: RightView, replayed: Replay): readonly Check[] {
  if (right.form !== 'kops' || right.begunOn === undefined || right.endedOn === undefined || right.end === 'completed')
    return [];
  const needed = replayed.context.rules.numberOf('R-KOPS-4', 'kopsWeeks', right.begunOn);
  if (needed === undefined) return [];
  const weeks = studentWeeksOf(right, { calendar: replayed.context.calendar, on: right.endedOn });
  if (weeks >= needed) return [];
  return [
    check('tells', reason('R-KOPS-14', 'kops.leftEarly', { weeks, needed }), {
      on: right.endedOn,
      rightKey: right.key,
      ...itemOfEnd(right, replayed),
    }),
  ];
}

/** R-OV-8, R-X-7: a stay that follows others fulfils the duty only up to the end of one year in all. */
export function kopsYearChecks(right: RightView, rights: readonly RightView[], replayed: Replay): readonly Check[] {
  if (right.form !== 'kops' || (right.endedOn !== undefined && right.endedOn < replayed.context.today)) return [];
  const until = kopsYearUntil(right, rights, replayed.context.rules);
  if (until === undefined) return [];
  const goesPast = right.endedOn !== undefined && right.endedOn > until && underDutyOn(replayed, dayAfter(until));
  return [
    check(goesPast ? 'warns' : 'tells', reason('R-OV-8', 'kops.yearLeft', { until }), {
      on: until,
      rightKey: right.key,
    }),
  ];
}

/**
 * R-APP-8, R-KOPS-14: an older certificate gives the six points again only through 17 student weeks, and those must be full
 * before the register's day.
 */
export function seventeenWeekChecks(rights: readonly RightView[], replayed: Replay): readonly Check[] {
  const { calendar, today, rules } = replayed.context;
  return replayed.steps.flatMap(({ item, on }): readonly Check[] => {
    if (item.move !== 'apply' || item.way !== 'jointApplication' || on === undefined || on < today) return [];
    const wished = item.form === 'vocational' || (item.wishes ?? []).some((wish) => wish.form === 'vocational');
    const year = yearOf(on);
    if (!wished || !needsSeventeenWeeks(replayed, year)) return [];
    const by = jointApplicationOf(year, rules.knownOn).gradesPlannedBy;
    const weeks = rules.numberOf('R-APP-8', 'pointsKopsWeeks', by);
    if (weeks === undefined) return [];
    return rights.flatMap((right): readonly Check[] => {
      if (right.form !== 'kops' || right.begunOn === undefined || right.begunOn > by) return [];
      // Only studies of the application year and the year before count.
      if (right.endedOn !== undefined && yearOf(right.endedOn) < year - 1) return [];
      const reached = dayReachingWeeksOf(right, weeks, calendar, right.endedOn ?? right.limit ?? by);
      if (reached !== undefined && reached <= by) return registerChecks(right, by, replayed);
      const latest = calendar.latestStartForStudentWeeks(weeks, by);
      return [
        check(
          'warns',
          reason('R-KOPS-14', 'kops.seventeenLate', {
            by,
            ...(reached !== undefined && { reachedOn: reached }),
            ...(latest !== undefined && { latestStart: latest }),
          }),
          { on: right.begunOn, rightKey: right.key },
        ),
      ];
    });
  });
}

/** R-APP-9: the register looks at accepted op, not at weeks; it must hold half of the scope by its day. */
function registerChecks(right: RightView, by: IsoDate, replayed: Replay): readonly Check[] {
  const needed = replayed.context.rules.numberOf('R-APP-9', 'registerKopsOp', by);
  if (needed === undefined) return [];
  const earned =
    momentAt(replayed, by).rights.find((each) => each.key === right.key && each.begunOn === right.begunOn)?.earned ??
    [];
  if (earnedIn(earned, 'op').amount >= needed) return [];
  return [
    check('warns', reason('R-APP-9', 'kops.registerOp', { needed, by }), {
      on: by,
      rightKey: right.key,
      mends: [{ kind: 'ask', whom: 'school' }],
    }),
  ];
}
