import type { Reason } from '../../rules/reasons.ts';
import { reason } from '../../rules/reasons.ts';
import { sumsByUnit } from '../../plan/amounts.ts';
import { isRightItem, rightKeyOf } from '../../plan/item.ts';
import type { Check, Weight } from '../replay-types.ts';
import type { Replay } from '../replay.ts';
import type { RightContents } from '../studies/contents-of-rights.ts';
import { contentsOfRights } from '../studies/contents-of-rights.ts';
import { loadOf } from '../studies/load.ts';
import { check } from './check.ts';

/** What the rules find in the planned studies: bounds, weeks, what is in no period, the weekly load, the record. */
export function studyChecks(replayed: Replay): readonly Check[] {
  const all = contentsOfRights(replayed).filter(isPlanned);
  return [
    ...all.flatMap((of) => [
      ...boundChecks(of),
      ...weekChecks(of, replayed),
      ...notPlacedChecks(of),
      ...recordChecks(of, replayed),
    ]),
    ...loadChecks(replayed),
  ];
}

/** Nothing is said of contents that nobody has planned: the plan of a right may stay without them. */
function isPlanned({ whole, notPlaced }: RightContents): boolean {
  return whole.planned > 0 || notPlaced.length > 0;
}

/** R-TUVA-7, R-TUVA-8, R-KOPS-7 …: the edition's bounds of the whole and of each part and group. */
function boundChecks(of: RightContents): readonly Check[] {
  const { form, unit, whole, contents, parts, groups } = of;
  const rule = contents?.rule;
  if (rule === undefined) return [];
  const say = (weight: Weight, why: Reason, about: string): Check => ({
    ...check(weight, why, { on: of.begunOn, rightKey: of.rightKey }),
    id: [why.code, of.rightKey, of.begunOn, about].join(' '),
  });
  const checks: Check[] = [];
  if (whole.most !== undefined && whole.sum > whole.most) {
    checks.push(say('blocks', reason(rule, 'studies.wholeOver', { form, sum: whole.sum, most: whole.most, unit }), ''));
  }
  for (const { part, filling, accepted, credited, planned } of parts) {
    const sum = accepted + credited + planned;
    const home = groups.find(({ group }) => group.code === part.group)?.group.rule ?? rule;
    if (filling === 'over' && part.most !== undefined) {
      checks.push(
        say('blocks', reason(home, 'studies.partOver', { part: part.code, sum, most: part.most, unit }), part.code),
      );
    }
    // A unit that has a size may be done in pieces, and the rest be planned later; a minimum is a minimum.
    if (filling === 'under' && part.least !== undefined && form !== 'vocational') {
      checks.push(
        say('warns', reason(home, 'studies.partUnder', { part: part.code, sum, least: part.least, unit }), part.code),
      );
    }
  }
  for (const { group, filling, accepted, credited, planned } of groups) {
    const sum = accepted + credited + planned;
    if (filling === 'over' && group.most !== undefined) {
      checks.push(
        say(
          'blocks',
          reason(group.rule, 'studies.partOver', { part: group.code, sum, most: group.most, unit }),
          group.code,
        ),
      );
    }
    if (group.leastParts !== undefined) {
      const taken = parts.filter(({ part, filling: own }) => part.group === group.code && own !== 'untouched').length;
      if (taken < group.leastParts) {
        checks.push(
          say('warns', reason(group.rule, 'studies.fewParts', { form, taken, least: group.leastParts }), group.code),
        );
      }
    }
  }
  const obligatory = parts.filter(
    ({ part }) => part.compulsory && part.choice === undefined && part.least !== undefined,
  );
  const missing = obligatory.filter(({ filling }) => filling === 'untouched').length;
  if (missing > 0 && (form === 'kops' || form === 'tuva')) {
    checks.push(say('warns', reason(rule, 'studies.obligatoryMissing', { form, missing }), ''));
  }
  return checks;
}

/** R-TUVA-24, R-KOPS-5: more than the teaching weeks hold; a little is for the provider to arrange. */
function weekChecks(of: RightContents, replayed: Replay): readonly Check[] {
  const { form, periods, unit, begunOn } = of;
  if (form !== 'tuva' && form !== 'kops') return [];
  const { calendar, rules, school } = replayed.context;
  const perWeek =
    form === 'tuva'
      ? 1
      : (rules.numberOf('R-KOPS-5', 'kopsOp', begunOn) ?? 0) / (rules.numberOf('R-KOPS-4', 'kopsWeeks', begunOn) ?? 1);
  const last = periods.at(-1);
  const first = periods[0];
  if (first === undefined || last === undefined || perWeek === 0) return [];
  const used = periods.filter(({ amount }) => amount > 0);
  const planned = used.reduce((sum, { amount }) => sum + amount, 0);
  // Weeks of the periods that hold studies: what is free later does not make an overfull autumn lighter.
  const weeks = used.reduce(
    (sum, { from, to, weeks: days }) => sum + (form === 'tuva' ? calendar.tuvaWeeks(from, to) : days),
    0,
  );
  const fits = Math.round(weeks * perWeek * 10) / 10;
  if (planned <= fits) return [];
  const percent = school.limits.tuvaOverfillPercent;
  const tooMuch = planned > fits * (1 + percent / 100);
  const rule = form === 'tuva' ? 'R-TUVA-24' : 'R-KOPS-5';
  return [
    check(
      tooMuch && form === 'tuva' ? 'blocks' : 'warns',
      reason(rule, 'studies.moreThanWeeks', { form, planned, fits, unit }),
      { on: begunOn, rightKey: of.rightKey },
    ),
  ];
}

function notPlacedChecks({ form, notPlaced, begunOn, rightKey }: RightContents): readonly Check[] {
  if (notPlaced.length === 0) return [];
  return [
    check('tells', reason('R-PLAN-0', 'studies.notPlaced', { form, count: notPlaced.length }), {
      on: begunOn,
      rightKey,
    }),
  ];
}

/** What the plan expects to be accepted by a day, and what its studies give by then, should say the same. */
function recordChecks(of: RightContents, replayed: Replay): readonly Check[] {
  const { form, rightKey, unit, whole, periods } = of;
  return replayed.steps.flatMap(({ item, on, happened, outcome }): readonly Check[] => {
    if (happened || outcome !== 'effect' || on === undefined) return [];
    if (item.move !== 'earn' || !isRightItem(item) || rightKeyOf(item) !== rightKey || item.unit !== unit) return [];
    if (on < of.begunOn || (of.until !== undefined && on > of.until)) return [];
    const planned = replayed.steps.filter(
      (step) =>
        !step.happened &&
        step.on !== undefined &&
        step.on <= on &&
        step.item.move === 'earn' &&
        rightKeyOf(step.item) === rightKey,
    );
    const expected = sumsByUnit(planned.flatMap(({ item: earned }) => (earned.move === 'earn' ? [earned] : []))).find(
      (sum) => sum.unit === unit,
    );
    const inPeriods = periods.filter(({ from }) => from <= on).reduce((sum, { amount }) => sum + amount, 0);
    const told = expected?.amount ?? 0;
    if (told <= inPeriods + whole.credited) return [];
    return [
      check('warns', reason('R-PLAN-0', 'studies.recordAhead', { form, told, planned: inPeriods, unit, on }), {
        on,
        itemId: item.id,
      }),
    ];
  });
}

/** Weeks that ask for more than the student has. */
function loadChecks(replayed: Replay): readonly Check[] {
  const worst = loadOf(replayed).reduce<{ readonly over: number; readonly span?: ReturnType<typeof loadOf>[number] }>(
    (most, span) => (span.over > most.over ? { over: span.over, span } : most),
    { over: 0 },
  ).span;
  if (worst?.available === undefined) return [];
  const { from, to, total, available } = worst;
  return [
    check('warns', reason('R-PLAN-0', 'studies.loadOver', { from, to, total, available }), {
      on: from,
    }),
  ];
}
