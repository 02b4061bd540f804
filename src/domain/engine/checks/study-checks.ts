import type { Reason } from '../../rules/reasons.ts';
import { reason } from '../../rules/reasons.ts';
import { sumsByUnit } from '../../plan/amounts.ts';
import { isRightItem, rightKeyOf } from '../../plan/item.ts';
import type { Check, Weight } from '../replay-types.ts';
import type { Replay } from '../replay.ts';
import type { Amounts, RightContents } from '../studies/contents-of-rights.ts';
import { contentsOfRights } from '../studies/contents-of-rights.ts';
import { loadOf } from '../studies/load.ts';
import { check } from './check.ts';

/** What the rules find in the planned studies: bounds, weeks, what is in no period, the weekly load, the record. */
export function studyChecks(replayed: Replay): readonly Check[] {
  const all = contentsOfRights(replayed).filter(isPlanned);
  return [
    ...all.flatMap((of) => [
      ...boundChecks(of),
      ...electiveChecks(of, replayed),
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

/**
 * R-LUKIO-1: of the studies of the young so many op are national electives; adults need none. Only a plan that is full is
 * judged: before that, what is missing may well become electives.
 */
function electiveChecks(of: RightContents, replayed: Replay): readonly Check[] {
  const { form, right, rightKey, begunOn, whole, parts, own } = of;
  if (form !== 'lukio' || right.syllabus === 'adult' || whole.least === undefined || whole.missing > 0) return [];
  const least = replayed.context.rules.numberOf('R-LUKIO-1', 'nationalElectiveLeastOp', begunOn);
  if (least === undefined) return [];
  // What was accepted without saying what it is may be electives as well: nobody is told to do it twice.
  const unknown = whole.sum - doneOf(own) - parts.reduce((all, part) => all + doneOf(part), 0);
  const sum = toThousandths(electivesOf(of) + unknown);
  if (sum >= least) return [];
  return [
    check('warns', reason('R-LUKIO-1', 'studies.fewElectives', { sum, least, missing: toThousandths(least - sum) }), {
      on: begunOn,
      rightKey,
    }),
  ];
}

/**
 * Op of national electives: the modules that are not compulsory, and those that are so only for others, as a second A
 * language or the second module of both arts. The school's own studies are in no group.
 */
function electivesOf({ parts, groups }: RightContents): number {
  return groups
    .filter(({ group }) => group.parent === undefined)
    .reduce((electives, top) => {
      const children = groups.filter(({ group }) => group.parent === top.group.code);
      const compulsoryIn = (codes: readonly string[]): number =>
        parts
          .filter(({ part }) => part.compulsory && codes.includes(part.group))
          .reduce((sum, part) => sum + doneOf(part), 0);
      const always = children.reduce(
        (sum, { group }) => sum + (group.choice === undefined ? (group.least ?? 0) : 0),
        0,
      );
      const chosen = Math.max(
        0,
        ...children.map(({ group }) => (group.choice === undefined ? 0 : compulsoryIn([group.code]))),
      );
      const compulsory = compulsoryIn([top.group.code, ...children.map(({ group }) => group.code)]);
      return electives + doneOf(top) - Math.min(compulsory, Math.max(top.group.least ?? 0, always + chosen));
    }, 0);
}

function doneOf({ accepted, credited, planned }: Amounts): number {
  return accepted + credited + planned;
}

function toThousandths(amount: number): number {
  return Math.round(amount * 1000) / 1000;
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
