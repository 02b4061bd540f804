import { plannerContext } from '#domain/engine/context.ts';
import { checksOf } from '#domain/engine/checks.ts';
import { deadlinesOf, horizonOf } from '#domain/engine/deadlines.ts';
import { optionsOn } from '#domain/engine/options.ts';
import { opOfWeeks, totalsOn } from '#domain/engine/projections.ts';
import type { Replay } from '#domain/engine/replay.ts';
import { momentAt, replay } from '#domain/engine/replay.ts';
import type { Check, Option, Weight } from '#domain/engine/replay-types.ts';
import type { RightView } from '#domain/forms/study-right/moment.ts';
import type { PlanDocument } from '#domain/plan/document.ts';
import { PLAN_FORMAT, PLAN_VERSION } from '#domain/plan/document.ts';
import { proposeStudies } from '#domain/engine/studies/proposals.ts';
import type { Item } from '#domain/plan/item.ts';
import type { Study } from '#domain/plan/study.ts';
import type { Reason } from '#domain/rules/reasons.ts';
import type { Answer } from '#domain/rules/requirement.ts';
import { editionOn } from '#domain/rules/edition.ts';
import { ruleOf } from '#domain/rules/rulebook.ts';
import type { Situation } from '#domain/student/situation.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { addYears } from '#domain/time/iso-date.ts';
import type { Scenario } from './scenario-file.ts';
import { compareAdmission, dayOfGrades, gradesOf } from './scenario-admission.ts';
import type { Expected, ScenarioGrades, Trap } from './scenario-schema.ts';
import { compareStudies } from './scenario-studies.ts';
import type { Tally } from './scenario-tally.ts';

/** One expected value that did not come: where in the file, what was expected, what came, by which rule. */
export type Difference = {
  readonly at: string;
  readonly expected: string;
  readonly came: string;
  readonly rule?: string;
};

/** One part of a scenario: its good plan or one trap. */
export type PartReport = {
  readonly name: string;
  readonly values: number;
  readonly differences: readonly Difference[];
};

export type ScenarioReport = {
  readonly file: string;
  readonly case: string;
  readonly title: string;
  readonly good: PartReport;
  /** What holds before anything is planned. */
  readonly withoutPlan: PartReport;
  readonly traps: readonly PartReport[];
};

/** Runs a scenario: the good plan, then each trap on a changed copy of it. Pure. */
export function runScenario(scenario: Scenario): ScenarioReport {
  return {
    file: scenario.file,
    case: scenario.case,
    title: scenario.title,
    good: compared('the plan', scenario.expect, goodReplay(scenario), scenario.grades),
    withoutPlan: compared('without a plan', scenario.withoutPlan ?? {}, replayOf(scenario, {}), scenario.grades),
    traps: scenario.traps.map((trap) =>
      compared(trap.name, trap.expect, trapReplay(scenario, trap), trap.grades ?? scenario.grades),
    ),
  };
}

/** The parts of a report in the order of the file. */
export function partsOf({ good, withoutPlan, traps }: ScenarioReport): readonly PartReport[] {
  return [good, withoutPlan, ...traps];
}

export function isAsExpected(report: ScenarioReport): boolean {
  return partsOf(report).every(({ differences }) => differences.length === 0);
}

function goodReplay(scenario: Scenario): Replay {
  return replayOf(scenario, { items: scenario.plan, studies: scenario.studies, propose: scenario.propose });
}

function trapReplay(scenario: Scenario, trap: Trap): Replay {
  const { situation, happened, plan, today, withoutPlan } = trap;
  const replaced = new Map((plan?.replace ?? []).map((item) => [item.id, item]));
  const removed = new Set(plan?.remove ?? []);
  const planned = withoutPlan === true ? [] : scenario.plan;
  const items = planned.filter(({ id }) => !removed.has(id)).map((item) => replaced.get(item.id) ?? item);
  return replayOf(scenario, {
    items: [...items, ...(plan?.add ?? [])],
    studies: withoutPlan === true ? [] : (trap.studies ?? scenario.studies),
    propose: withoutPlan === true ? [] : (trap.propose ?? (trap.studies === undefined ? scenario.propose : [])),
    ...(situation !== undefined && { situation: { ...scenario.situation, ...situation } }),
    ...(happened !== undefined && { happened: [...scenario.happened, ...happened] }),
    ...(today !== undefined && { today }),
    ...(trap.grades !== undefined && { grades: trap.grades }),
  });
}

type Changes = {
  readonly items?: readonly Item[];
  readonly studies?: readonly Study[];
  readonly propose?: readonly string[];
  readonly situation?: Situation;
  readonly happened?: readonly Item[];
  readonly today?: IsoDate;
  readonly grades?: ScenarioGrades;
};

function replayOf(scenario: Scenario, changes: Changes): Replay {
  const { schoolFile: school, calendar } = scenario;
  const { items = [], studies = [], propose = [] } = changes;
  const { happened = scenario.happened, today = scenario.today, grades = scenario.grades } = changes;
  const situation = withGrades(changes.situation ?? scenario.situation, grades, today);
  const document: PlanDocument = {
    format: PLAN_FORMAT,
    version: PLAN_VERSION,
    id: 'scenario',
    situation,
    happened,
    alternatives: [{ id: 'A', name: 'A', items, studies }],
  };
  const context = plannerContext({ school, calendar, today });
  return propose.reduce(withProposal, replay(document, 'A', context));
}

/** The certificate's grades stand in the situation, as in the app: planned raises are judged by them. */
function withGrades(situation: Situation, written: ScenarioGrades | undefined, today: IsoDate): Situation {
  if (written === undefined || !('certificate' in written) || situation.grades !== undefined) return situation;
  const grades = gradesOf(written, dayOfGrades(written, situation, today));
  return grades.kind === 'certificate' ? { ...situation, grades } : situation;
}

/** The same plan with what the planner proposes for a study right. */
function withProposal(replayed: Replay, rightKey: string): Replay {
  const { document, alternative, context } = replayed;
  let next = alternative.studies.length;
  const { add } = proposeStudies(replayed, rightKey, () => `proposed${(next += 1)}`);
  const studies = [...alternative.studies, ...add];
  return replay({ ...document, alternatives: [{ ...alternative, studies }] }, alternative.id, context);
}

// --- comparing --------------------------------------------------------------------------------------------------------

function compared(name: string, expected: Expected, replayed: Replay, grades: ScenarioGrades | undefined): PartReport {
  const differences: Difference[] = [];
  let values = 0;
  const tally: Tally = {
    same: (at, wanted, came, rule) => {
      values += 1;
      if (wanted !== came) differences.push({ at, expected: wanted, came, ...(rule !== undefined && { rule }) });
    },
  };
  comparePerson(expected, replayed, tally);
  compareDays(expected, replayed, tally);
  compareCalendar(expected, replayed, tally);
  compareOptions(expected, replayed, tally);
  compareChecks(expected, replayed, tally);
  compareRights(expected, replayed, tally);
  compareItems(expected, replayed, tally);
  compareNumbers(expected, replayed, tally);
  compareStudies(expected, replayed, tally);
  compareAdmission(expected, grades, replayed, tally);
  return { name, values, differences };
}

function comparePerson({ duty, free }: Expected, replayed: Replay, { same }: Tally): void {
  const { today } = replayed.context;
  if (duty !== undefined) {
    const came = momentAt(replayed, duty === 'none' ? today : (duty.on ?? today)).person.duty;
    if (duty === 'none') {
      same('duty', 'none', came.kind === 'none' || came.kind === 'ended' ? 'none' : came.kind);
    } else {
      const runs = duty.lastDay >= (duty.on ?? today);
      same(
        'duty.lastDay',
        `${runs ? 'runs' : 'ended'} ${duty.lastDay}`,
        'lastDay' in came ? `${came.kind} ${came.lastDay}` : came.kind,
        duty.rule ?? 'R-OV-3',
      );
    }
  }
  if (free !== undefined) {
    const came = momentAt(replayed, typeof free === 'string' ? today : (free.on ?? today)).person.free;
    if (typeof free === 'string') {
      same('free', free, came.kind);
    } else {
      same('free.until', free.until, came.kind === 'until' ? came.until : came.kind, free.rule ?? 'R-OV-31');
      if (free.extensionFrom !== undefined) {
        same(
          'free.extensionFrom',
          free.extensionFrom,
          came.kind === 'until' ? came.extensionFrom : came.kind,
          'R-OV-35',
        );
      }
    }
  }
}

function compareDays({ deadlines }: Expected, replayed: Replay, { same }: Tally): void {
  if (deadlines === undefined) return;
  const all = deadlinesOf(replayed);
  for (const [index, { code, form, on, rule }] of deadlines.entries()) {
    const alike = all.filter((each) => each.code === code && (form === undefined || each.form === form));
    const found = alike.find((each) => each.on === on) ?? alike[0];
    const at = `deadlines[${index}] ${code}${form === undefined ? '' : ` ${form}`}`;
    same(at, on, alike.length === 0 ? 'never' : (found?.on ?? 'never'), rule ?? found?.rule);
    if (rule !== undefined && found !== undefined) same(`${at}.rule`, rule, found.rule, rule);
  }
}

function compareCalendar({ weeks, reached, latestStart }: Expected, replayed: Replay, { same }: Tally): void {
  const { calendar, rules } = replayed.context;
  for (const [index, { from, to, studentWeeks, tuvaWeeks, op, rule }] of (weeks ?? []).entries()) {
    const at = `weeks[${index}] ${from}–${to}`;
    const came = calendar.studentWeeks(from, to);
    if (studentWeeks !== undefined) same(`${at}.studentWeeks`, number(studentWeeks), number(came), rule ?? 'R-KOPS-4');
    if (tuvaWeeks !== undefined)
      same(`${at}.tuvaWeeks`, number(tuvaWeeks), number(calendar.tuvaWeeks(from, to)), rule ?? 'R-TUVA-24');
    if (op !== undefined) same(`${at}.op`, number(op), number(opOfWeeks(came, from, rules)), 'R-KOPS-5');
  }
  for (const [index, { from, studentWeeks, on, within, rule }] of (reached ?? []).entries()) {
    const limit = within ?? addYears(from, 1);
    same(
      `reached[${index}] ${studentWeeks} from ${from}`,
      on,
      calendar.dayReachingStudentWeeks(from, studentWeeks, limit) ?? 'never',
      rule ?? 'R-CAL-3',
    );
  }
  for (const [index, { studentWeeks, by, on, rule }] of (latestStart ?? []).entries()) {
    same(
      `latestStart[${index}] ${studentWeeks} by ${by}`,
      on,
      calendar.latestStartForStudentWeeks(studentWeeks, by) ?? 'never',
      rule ?? 'R-KOPS-14',
    );
  }
}

/** One decimal: student weeks are fifths, op are rounded to tenths. */
function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function compareOptions({ options }: Expected, replayed: Replay, { same }: Tally): void {
  const byDay = new Map<IsoDate, readonly Option[]>();
  for (const [index, wanted] of (options ?? []).entries()) {
    const all = byDay.get(wanted.on) ?? optionsOn(replayed, wanted.on);
    byDay.set(wanted.on, all);
    const at = `options[${index}] ${wanted.id} on ${wanted.on}`;
    const came = all.find(({ id }) => id === wanted.id);
    if (came === undefined) {
      same(at, wanted.answer, `no such option; there are ${all.map(({ id }) => id).join(', ')}`);
      continue;
    }
    const deciding = decidingReasons(came.answer);
    same(
      at,
      wanted.answer,
      `${came.answer.kind}${wanted.answer === came.answer.kind ? '' : ` (${listed(deciding)})`}`,
      deciding[0]?.rule,
    );
    for (const rule of wanted.because ?? []) {
      same(`${at}.because`, rule, deciding.some((reason) => reason.rule === rule) ? rule : listed(deciding), rule);
    }
    for (const rule of wanted.butNot ?? []) {
      same(
        `${at}.butNot`,
        `not ${rule}`,
        deciding.some((reason) => reason.rule === rule) ? listed(deciding) : `not ${rule}`,
        rule,
      );
    }
    if (wanted.opens === 'never') same(`${at}.opens`, 'never', came.opens?.inLaw ?? 'never');
    else if (wanted.opens !== undefined) {
      same(`${at}.opens.inLaw`, wanted.opens.inLaw, came.opens?.inLaw ?? 'never', deciding[0]?.rule);
      const teaching = wanted.opens.firstTeachingDay;
      if (teaching !== undefined)
        same(`${at}.opens.firstTeachingDay`, teaching, came.opens?.firstTeachingDay ?? 'never', 'R-CAL-1');
    }
    if (wanted.until !== undefined) same(`${at}.until`, wanted.until, came.until ?? 'never', deciding[0]?.rule);
  }
}

/** The reasons that make an answer what it is. */
function decidingReasons(answer: Answer): readonly Reason[] {
  switch (answer.kind) {
    case 'closed':
      return answer.unmet;
    case 'openIf':
      return answer.conditions;
    case 'ask':
      return answer.questions.map(({ reason }) => reason);
    case 'open':
      return answer.told;
  }
}

function listed(reasons: readonly Reason[]): string {
  return reasons.length === 0 ? 'no reasons' : reasons.map(({ rule, code }) => `${rule} ${code}`).join(', ');
}

const WEIGHTS: readonly Weight[] = ['blocks', 'warns', 'tells'];

function compareChecks({ checks, blocks, warns }: Expected, replayed: Replay, { same }: Tally): void {
  if (checks === undefined && blocks === undefined && warns === undefined) return;
  const all = checksOf(replayed);
  if (checks?.none !== undefined) {
    const heavy = WEIGHTS.slice(0, WEIGHTS.indexOf(checks.none) + 1);
    const found = all.filter(({ weight }) => heavy.includes(weight));
    same(
      `checks.none ${checks.none}`,
      'none',
      found.length === 0 ? 'none' : found.map(shown).join('; '),
      found[0]?.reason.rule,
    );
  }
  const has = (at: string, weight: Weight, wanted: LookedForCheck): void => {
    const alike = all.filter((each) => fits(each, wanted));
    const found = alike.find((each) => each.weight === weight);
    const nearest = all.filter((each) => each.reason.rule === wanted.rule || each.reason.code === wanted.code);
    const others = nearest.length > 0 ? nearest : all.filter((each) => each.weight === weight);
    same(
      at,
      asText(weight, wanted),
      found === undefined
        ? others.length === 0
          ? 'no such check'
          : others.map(shown).join('; ')
        : asText(weight, wanted),
      wanted.rule,
    );
  };
  for (const [index, wanted] of (checks?.has ?? []).entries()) has(`checks.has[${index}]`, wanted.weight, wanted);
  for (const [index, wanted] of (blocks ?? []).entries()) has(`blocks[${index}]`, 'blocks', wanted);
  for (const [index, wanted] of (warns ?? []).entries()) has(`warns[${index}]`, 'warns', wanted);
  for (const [index, wanted] of (checks?.hasNot ?? []).entries()) {
    const found = all.filter((each) => fits(each, wanted));
    same(`checks.hasNot[${index}]`, 'none', found.length === 0 ? 'none' : found.map(shown).join('; '), wanted.rule);
  }
}

type LookedForCheck = { readonly code?: string; readonly rule?: string; readonly on?: IsoDate; readonly item?: string };

function fits({ reason, on, itemId }: Check, wanted: LookedForCheck): boolean {
  return (
    (wanted.rule === undefined || reason.rule === wanted.rule) &&
    (wanted.code === undefined || reason.code === wanted.code) &&
    (wanted.on === undefined || on === wanted.on) &&
    (wanted.item === undefined || itemId === wanted.item)
  );
}

function shown({ weight, reason, on, itemId }: Check): string {
  return asText(weight, { rule: reason.rule, code: reason.code, on, item: itemId });
}

function asText(weight: Weight, { rule, code, on, item }: LookedForCheck): string {
  return [weight, rule, code, on, item].filter((part) => part !== undefined).join(' ');
}

function compareRights({ rights, totals }: Expected, replayed: Replay, { same }: Tally): void {
  const all = momentAt(replayed, horizonOf(replayed)).rights;
  for (const [index, wanted] of (rights ?? []).entries()) {
    const key = wanted.right ?? wanted.form ?? '';
    const at = `rights[${index}] ${key}`;
    const came = nearestRight(
      all.filter((right) => right.key === key),
      wanted.begun,
    );
    if (came === undefined) {
      same(
        at,
        'a study right',
        `none; there are ${all.map((right) => right.key).join(', ') || 'no rights'}`,
        wanted.rule,
      );
      continue;
    }
    if (wanted.begun !== undefined) same(`${at}.begun`, wanted.begun, came.begunOn ?? 'not begun', wanted.rule);
    if (wanted.end !== undefined)
      same(`${at}.end`, wanted.end, came.end ?? (came.tags.includes('open') ? 'open' : 'not begun'), wanted.rule);
    if (wanted.on !== undefined) same(`${at}.on`, wanted.on, came.endedOn ?? 'not ended', wanted.rule);
    if (wanted.limit !== undefined) same(`${at}.limit`, wanted.limit, came.limit ?? 'no limit', wanted.rule);
  }
  for (const [index, wanted] of (totals ?? []).entries()) {
    const key = wanted.right ?? wanted.form ?? '';
    const at = `totals[${index}] ${key} on ${wanted.on}`;
    const came = totalsOn(replayed, wanted.on).findLast((total) => total.rightKey === key);
    if (came === undefined) {
      same(at, 'totals', 'none', wanted.rule);
      continue;
    }
    for (const name of ['studentWeeks', 'tuvaWeeks', 'opByWeeks'] as const) {
      const value = wanted[name];
      if (value !== undefined)
        same(
          `${at}.${name}`,
          number(value),
          came[name] === undefined ? 'none' : number(came[name]),
          wanted.rule ?? 'R-KOPS-4',
        );
    }
    if (wanted.earned !== undefined) same(`${at}.earned`, amounts(wanted.earned), amounts(came.earned), wanted.rule);
  }
}

function nearestRight(rights: readonly RightView[], begun: IsoDate | undefined): RightView | undefined {
  return rights.find((right) => begun !== undefined && right.begunOn === begun) ?? rights.at(-1);
}

function amounts(earned: readonly { readonly amount: number; readonly unit: string }[]): string {
  return earned.map(({ amount, unit }) => `${amount} ${unit}`).join(', ') || 'nothing';
}

function compareItems({ items, refused }: Expected, replayed: Replay, { same }: Tally): void {
  const find = (id: string) => replayed.steps.find(({ item }) => item.id === id);
  const because = (at: string, id: string, rules: readonly string[]): void => {
    const answer = find(id)?.answer;
    const given =
      answer === undefined
        ? []
        : [...answer.unmet, ...answer.conditions, ...answer.questions.map(({ reason }) => reason)];
    for (const rule of rules)
      same(`${at}.because`, rule, given.some((reason) => reason.rule === rule) ? rule : listed(given), rule);
  };
  for (const [index, wanted] of (items ?? []).entries()) {
    const at = `items[${index}] ${wanted.id}`;
    const step = find(wanted.id);
    if (wanted.outcome !== undefined)
      same(at, wanted.outcome, step?.outcome ?? 'no such item', step?.answer?.unmet[0]?.rule);
    if (wanted.on !== undefined) same(`${at}.on`, wanted.on, step?.on ?? 'no day');
    because(at, wanted.id, wanted.because ?? []);
  }
  for (const [index, { id, because: rules }] of (refused ?? []).entries()) {
    const at = `refused[${index}] ${id}`;
    same(at, 'refused', find(id)?.outcome ?? 'no such item', rules[0]);
    because(at, id, rules);
  }
}

function compareNumbers({ numbers }: Expected, replayed: Replay, { same }: Tally): void {
  for (const [index, { rule, name, value, on }] of (numbers ?? []).entries()) {
    const editions = ruleOf(rule).numbers?.[name];
    const came = editions === undefined ? undefined : editionOn(editions, on ?? replayed.context.today)?.value;
    same(
      `numbers[${index}] ${rule} ${name}`,
      String(value),
      came === undefined ? 'no such number' : String(came),
      rule,
    );
  }
}
