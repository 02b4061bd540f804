import { isMain, placeAssignedFrom } from '../../forms/study-right/looking.ts';
import { reason } from '../../rules/reasons.ts';
import { dutyLastDayByAge, twoReadings } from '../../student/person.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { dayAfter, schoolYearOf, yearOf } from '../../time/iso-date.ts';
import { horizonOf } from '../deadlines.ts';
import { openNotice } from '../municipal-rules.ts';
import type { Check, ItemDraft } from '../replay-types.ts';
import type { Replay } from '../replay.ts';
import { momentAt } from '../replay.ts';
import { addTask, check, talkDay } from './check.ts';

/** R-OV-28, R-OV-29: who answers for a learner without a place, until when. */
export function municipalChecks(replayed: Replay): readonly Check[] {
  const { today, rules } = replayed.context;
  const moment = momentAt(replayed, today);
  const notice = openNotice({ moment });
  if (notice === undefined || moment.person.duty.kind !== 'runs') return [];
  const from = placeAssignedFrom(notice, rules);
  const item = replayed.steps.findLast((step) => step.item.move === 'notifyMunicipality' && step.on === notice)?.item;
  const where = item === undefined ? {} : { itemId: item.id };
  const next = replayed.steps.find(
    (step) =>
      step.item.move === 'begin' &&
      isMain(step.item.form) &&
      step.outcome === 'effect' &&
      step.on !== undefined &&
      step.on > today,
  );
  const checks =
    next?.on !== undefined && next.on < from
      ? []
      : [check('tells', reason('R-OV-29', 'municipality.assignsFrom', { from }), { on: from, ...where })];
  if (next === undefined)
    checks.push(
      check('tells', reason('R-OV-28', 'municipality.responsible', { since: notice }), {
        on: notice,
        ...where,
        mends: [{ kind: 'ask', whom: 'municipality' }],
      }),
    );
  if (next?.on !== undefined && next.item.move === 'begin') {
    const draft: ItemDraft = {
      move: 'task',
      title: '',
      who: ['school', 'municipality'],
      date: { on: talkDay(next.on, replayed) },
    };
    const told = replayed.steps.some((step) => !step.happened && (step.item.who ?? []).includes('municipality'));
    if (!told)
      checks.push(
        check('tells', reason('R-OV-28', 'municipality.nextBegins', { form: next.item.form, on: next.on }), {
          on: next.on,
          itemId: next.item.id,
          mends: [addTask(draft)],
        }),
      );
  }
  return checks;
}

export function personChecks(replayed: Replay): readonly Check[] {
  const { today } = replayed.context;
  const { situation } = replayed.document;
  const horizon = horizonOf(replayed);
  const { person } = momentAt(replayed, today);
  const checks: Check[] = [];
  if (person.birthDate === undefined) {
    checks.push(
      check('warns', reason('R-OV-2', 'fact.birthDateMissing', {}), {
        on: today,
        mends: [{ kind: 'fact', field: 'birthDate' }],
      }),
    );
    return checks;
  }
  if (situation.residence === undefined)
    checks.push(
      check('tells', reason('R-OV-1', 'fact.residenceMissing', {}), {
        on: today,
        mends: [{ kind: 'fact', field: 'residence' }],
      }),
    );
  const readings = twoReadings(person);
  if (readings !== undefined) {
    const { lastDay, until } = readings;
    const why =
      lastDay === undefined
        ? reason('R-OV-1', 'free.noResidence', { until })
        : reason('R-OV-1', 'duty.noResidence', { lastDay, until });
    if (until >= today)
      checks.push(
        check('warns', why, {
          on: today,
          mends: [
            { kind: 'fact', field: 'residence' },
            { kind: 'ask', whom: 'municipality' },
          ],
        }),
      );
  }
  const adult = dayAfter(dutyLastDayByAge(person.birthDate, replayed.context.rules));
  if (adult > today && adult <= horizon)
    checks.push(check('tells', reason('R-X-11', 'move.adultNow', { on: adult }), { on: adult }));
  return checks;
}

/** School years that are not known yet are drawn by the pattern of the nearest known one, and said so once each. */
export function estimateChecks(replayed: Replay): readonly Check[] {
  const { calendar, school, today } = replayed.context;
  const assumed = new Set(school.years.filter((year) => year.assumed === true).map((year) => year.year));
  const estimated = new Map<number, IsoDate>();
  const unconfirmed = new Map<number, IsoDate>();
  for (const { on, happened } of replayed.steps) {
    if (on === undefined || happened || on < today) continue;
    const schoolYear = schoolYearOf(on);
    if (calendar.isEstimate(on)) firstOf(estimated, yearOf(on), on);
    else if (assumed.has(schoolYear)) firstOf(unconfirmed, schoolYear, on);
  }
  return [
    ...[...unconfirmed].map(([year, on]) =>
      check('tells', reason('R-CAL-1', 'plan.schoolYearAssumed', { year, next: year + 1 }), {
        on,
        mends: [{ kind: 'ask', whom: 'school' }],
      }),
    ),
    ...[...estimated].map(([year, on]) =>
      check('tells', reason('R-CAL-1', 'plan.schoolYearEstimate', { year }), { on }),
    ),
  ];
}

function firstOf(days: Map<number, IsoDate>, year: number, on: IsoDate): void {
  if (!days.has(year)) days.set(year, on);
}
