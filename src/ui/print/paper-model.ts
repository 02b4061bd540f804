import { checksOf } from '#domain/engine/checks.ts';
import { type Crediting, creditings } from '#domain/engine/crediting.ts';
import { deadlinesOf, horizonOf } from '#domain/engine/deadlines.ts';
import { stretchesOf, totalsOn } from '#domain/engine/projections.ts';
import { momentAt, type Replay } from '#domain/engine/replay.ts';
import type { Check, RightTotals, Step, Weight } from '#domain/engine/replay-types.ts';
import { isMain } from '#domain/forms/study-right/looking.ts';
import type { RightView } from '#domain/forms/study-right/moment.ts';
import type { FormCode, VocationalField, Who } from '#domain/plan/item.ts';
import type { Reason, ReasonCode } from '#domain/rules/reasons.ts';
import { numberOf, type RuleId } from '#domain/rules/rulebook.ts';
import type { Duty, FreeEducation, PersonOn } from '#domain/student/person.ts';
import type { Situation } from '#domain/student/situation.ts';
import { addMonths, type IsoDate, monthOf, yearOf } from '#domain/time/iso-date.ts';
import { type PathEntry, type PathModel, pathModel } from '../components/path-picture/path-model.ts';
import { tasksByPerson } from './doers.ts';
import { type PaperStudies, paperStudies } from './studies-model.ts';
import { type PaperGrades, paperGrades } from './grades-model.ts';

/** Everything that the paper says, before it has words. Derived from the replayed plan; nothing of it is stored. */
export type Paper = {
  readonly situation: Situation;
  readonly printedOn: IsoDate;
  readonly planName: PlanName;
  readonly person: PersonOn;
  /** A minor signs with a guardian; unknown when the birth date is. */
  readonly minor: boolean | undefined;
  readonly about: readonly About[];
  readonly current: readonly RightView[];
  readonly duty: { readonly duty: Duty; readonly rule: RuleId };
  readonly free: {
    readonly free: FreeEducation;
    readonly rule: RuleId;
    readonly planned?: { readonly until: IsoDate; readonly rule: RuleId };
  };
  readonly path: PathModel;
  readonly groups: readonly TermGroup[];
  readonly undated: readonly Step[];
  /** The first entry that is not behind, when something is: the line of today goes before it. */
  readonly firstAhead?: string;
  readonly tasks: readonly { readonly who: Who; readonly steps: readonly Step[] }[];
  /** Heaviest first. `first` is the number of the first one: all are numbered in one row, so that a talk can point at them. */
  readonly checks: readonly {
    readonly weight: Weight;
    readonly first: number;
    readonly checks: readonly PaperCheck[];
  }[];
  /** What is only good to know and not before half a year has gone: a line a matter, the sentences are on the screen. */
  readonly later: { readonly first: number; readonly lines: readonly LaterLine[] };
  readonly totals: Totals;
  /** Earlier learning, as the situation tells it. */
  readonly learning: readonly Crediting[];
  /** Grades, raises and targets; undefined while nothing of them is known. */
  readonly grades?: PaperGrades;
  /** What the studies of each right are made of. */
  readonly studies: PaperStudies;
  readonly talks: readonly Step[];
};

/** The name by which the law of a form calls the plan: HOPS, HOKS, or that of lukio. */
export type PlanName = 'hops' | 'hoks' | 'lukio';

/** One study right that the plan is about. `to` is inclusive; undefined while it goes on. */
export type About = {
  readonly key: string;
  readonly form: FormCode;
  readonly field?: VocationalField;
  readonly from: IsoDate;
  readonly to?: IsoDate;
};

export type Season = 'autumn' | 'spring' | 'summer';
export type TermGroup = {
  readonly key: string;
  readonly season: Season;
  readonly year: number;
  readonly estimate: boolean;
  readonly entries: readonly PathEntry[];
};

/** A check as it may be printed: `reason` is left out where it would tell why somebody was away (R-PLAN-PRIV-1). */
export type PaperCheck = {
  readonly id: string;
  readonly check: Check;
  readonly reason?: Reason;
  readonly rule: RuleId;
};

/** Findings of one rule that are still far away, with their days. */
export type LaterLine = { readonly rule: RuleId; readonly days: readonly IsoDate[] };

export type Totals = {
  readonly now: IsoDate;
  readonly end: IsoDate;
  readonly rows: readonly {
    readonly key: string;
    readonly form: FormCode;
    readonly from: IsoDate;
    readonly now?: RightTotals;
    readonly end: RightTotals;
  }[];
  /** What a folk high school year that ends early leaves undone (R-KOPS-3). */
  readonly left?: { readonly weeks: number; readonly op: number; readonly leftWeeks: number; readonly leftOp: number };
};

const ADULT_AGE = 18;
const WEIGHTS: readonly Weight[] = ['blocks', 'warns', 'tells'];
/** So far ahead a talk looks; so few that are further do not need a list of their own. */
const NEAR_MONTHS = 6;
const FEW = 2;

export function paperOf(replayed: Replay): Paper {
  const { document, context, steps } = replayed;
  const { today, calendar } = context;
  const now = momentAt(replayed, today);
  const last = momentAt(replayed, horizonOf(replayed));
  const path = pathModel({ steps, deadlines: deadlinesOf(replayed), stretches: stretchesOf(replayed) });
  const current = now.rights.filter(({ tags }) => tags.includes('open'));
  const ahead = steps.filter((step) => isAhead(step, today));
  const { person } = now;
  const planned = freeOf(last.person.free);
  const free = freeOf(person.free);
  const { near, far } = nearAndFar(checksOf(replayed), today);
  return {
    situation: document.situation,
    printedOn: today,
    planName: planNameOf(replayed, current),
    person,
    minor: person.age === undefined ? undefined : person.age < ADULT_AGE,
    about: aboutOf(last.rights, today),
    current,
    duty: { duty: person.duty, rule: dutyRule(person.duty) },
    free: {
      free: person.free,
      rule: free.rule,
      ...(planned.until !== undefined &&
        planned.until !== free.until && { planned: { until: planned.until, rule: planned.rule } }),
    },
    path,
    groups: termGroups(path.entries, (on) => on >= today && calendar.isEstimate(on)),
    undated: path.undated,
    ...firstAheadOf(path.entries, today),
    tasks: tasksByPerson(ahead),
    checks: checksByWeight(near),
    later: { first: near.length + 1, lines: laterLines(far) },
    totals: totalsOf(replayed),
    learning: creditings(replayed),
    grades: paperGrades(replayed),
    studies: paperStudies(replayed),
    talks: ahead.filter(({ item }) => item.move === 'talk'),
  };
}

/** Planned and still to be done; what the rules refuse is not a task for anybody. */
function isAhead({ happened, outcome, on }: Step, today: IsoDate): boolean {
  return !happened && outcome !== 'refused' && outcome !== 'waiting' && (on === undefined || on >= today);
}

/**
 * The plan has the name of the studies that it is made for: those going on at this school, else the next ones of the
 * plan, else whatever goes on, else the goal.
 */
function planNameOf({ steps, document, context }: Replay, current: readonly RightView[]): PlanName {
  const main = current.filter(({ form }) => isMain(form) && form !== 'basicEducation');
  const here = main.find(
    ({ form, field, elsewhere }) => form !== 'lukio' && elsewhere !== true && field !== 'otherField',
  );
  const next = steps.find(
    ({ item, on, happened, outcome }) =>
      item.move === 'begin' &&
      isMain(item.form) &&
      outcome === 'effect' &&
      !happened &&
      (on === undefined || on >= context.today),
  );
  const nextForm = next?.item.move === 'begin' ? next.item.form : undefined;
  return nameOf(here?.form ?? nextForm ?? main[0]?.form ?? document.situation.goal?.form);
}

function nameOf(form: FormCode | undefined): PlanName {
  if (form === 'vocational') return 'hoks';
  return form === 'lukio' ? 'lukio' : 'hops';
}

/** Main studies that go on or are ahead; what is behind is told as what has happened. */
function aboutOf(rights: readonly RightView[], today: IsoDate): readonly About[] {
  const about = rights.flatMap(({ form, field, begunOn, endedOn }, index): readonly About[] => {
    if (begunOn === undefined || form === 'basicEducation' || (endedOn !== undefined && endedOn < today)) return [];
    const to = endedOn === undefined ? {} : { to: endedOn };
    return [{ key: `${form} ${index}`, form, from: begunOn, ...to, ...(field !== undefined && { field }) }];
  });
  return about.sort(byBeginning);
}

function byBeginning(left: { readonly from: IsoDate }, right: { readonly from: IsoDate }): number {
  return left.from < right.from ? -1 : left.from > right.from ? 1 : 0;
}

function dutyRule(duty: Duty): RuleId {
  switch (duty.kind) {
    case 'runs':
      return 'R-OV-3';
    case 'ended':
      return duty.by === 'qualification' ? 'R-OV-2' : 'R-OV-3';
    case 'none':
      return duty.because === 'noResidence' ? 'R-OV-1' : 'R-OV-5';
    case 'unknown':
      return duty.missing === 'residence' ? 'R-OV-1' : 'R-OV-2';
  }
}

function freeOf(free: FreeEducation): { readonly until?: IsoDate; readonly rule: RuleId } {
  if (free.kind === 'ask') return { rule: 'R-OV-1' };
  if (free.kind !== 'until') return { rule: 'R-OV-31' };
  if (free.endedBy !== undefined) return { until: free.until, rule: 'R-OV-32' };
  return { until: free.until, rule: free.extensionDays > 0 ? 'R-OV-33' : 'R-OV-31' };
}

// --- the table of days ----------------------------------------------------------------------------------------------

function firstAheadOf(entries: readonly PathEntry[], today: IsoDate): { readonly firstAhead?: string } {
  const index = entries.findIndex(({ on }) => on >= today);
  const first = index > 0 ? entries[index] : undefined;
  return first === undefined ? {} : { firstAhead: first.id };
}

const LAST_SPRING_MONTH = 5;
const FIRST_AUTUMN_MONTH = 8;

function termGroups(entries: readonly PathEntry[], isEstimate: (on: IsoDate) => boolean): readonly TermGroup[] {
  const groups = new Map<string, TermGroup>();
  for (const entry of entries) {
    const month = monthOf(entry.on);
    const season = month <= LAST_SPRING_MONTH ? 'spring' : month < FIRST_AUTUMN_MONTH ? 'summer' : 'autumn';
    const key = `${yearOf(entry.on)} ${season}`;
    const group = groups.get(key) ?? { key, season, year: yearOf(entry.on), estimate: false, entries: [] };
    const estimate = group.estimate || (season !== 'summer' && isEstimate(entry.on));
    groups.set(key, { ...group, estimate, entries: [...group.entries, entry] });
  }
  return [...groups.values()];
}

// --- privacy --------------------------------------------------------------------------------------------------------

/** Findings whose words or rule would tell why studies are paused. */
const TELLS_WHY: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'suspend.decision',
  'suspend.supportFirst',
  'suspend.reasonNeeded',
  'suspend.openEndedResigns',
  'interrupt.decision',
]);

/** R-PLAN-PRIV-1: whether a reason may be printed as it is. */
export function isPrintable({ code }: Reason): boolean {
  return !TELLS_WHY.has(code);
}

function nearAndFar(
  checks: readonly Check[],
  today: IsoDate,
): { readonly near: readonly Check[]; readonly far: readonly Check[] } {
  const until = addMonths(today, NEAR_MONTHS);
  const far = checks.filter(({ weight, on }) => weight === 'tells' && on > until);
  return far.length <= FEW ? { near: checks, far: [] } : { near: checks.filter((check) => !far.includes(check)), far };
}

function laterLines(far: readonly Check[]): readonly LaterLine[] {
  const days = new Map<RuleId, readonly IsoDate[]>();
  for (const check of far) {
    const { rule } = paperCheck(check);
    const known = days.get(rule) ?? [];
    if (!known.includes(check.on)) days.set(rule, [...known, check.on]);
  }
  return [...days].map(([rule, on]) => ({ rule, days: on }));
}

function checksByWeight(checks: readonly Check[]): Paper['checks'] {
  return WEIGHTS.flatMap((weight) => {
    const own = checks.filter((check) => check.weight === weight).map(paperCheck);
    const first = 1 + checks.filter((check) => WEIGHTS.indexOf(check.weight) < WEIGHTS.indexOf(weight)).length;
    return own.length === 0 ? [] : [{ weight, first, checks: own }];
  });
}

function paperCheck(check: Check): PaperCheck {
  const { id, reason } = check;
  if (isPrintable(reason)) return { id, check, reason, rule: reason.rule };
  // R-OV-15 says who decides; R-OV-14 alone would already name the reason.
  return { id, check, rule: reason.code === 'interrupt.decision' ? reason.rule : 'R-OV-15' };
}

// --- totals ---------------------------------------------------------------------------------------------------------

function totalsOf(replayed: Replay): Totals {
  const { today } = replayed.context;
  const end = horizonOf(replayed);
  const begun = (on: IsoDate) => momentAt(replayed, on).rights.filter(({ begunOn }) => begunOn !== undefined);
  // `totalsOn` tells the rights that have begun in the same order.
  const keyed = (on: IsoDate) => {
    const totals = totalsOn(replayed, on);
    return begun(on).flatMap((right, index) => {
      const of = totals[index];
      return of === undefined || right.begunOn === undefined
        ? []
        : [{ right, key: `${right.form} ${right.key} ${right.begunOn}`, from: right.begunOn, of }];
    });
  };
  const nowByKey = new Map(keyed(today).map(({ key, of }) => [key, of]));
  const atEnd = keyed(end).filter(
    ({ of }) => of.studentWeeks !== undefined || of.tuvaWeeks !== undefined || of.earned.length > 0,
  );
  const rows = atEnd.map(({ key, right, from, of }) => ({
    key,
    form: right.form,
    from,
    now: nowByKey.get(key),
    end: of,
  }));
  rows.sort(byBeginning);
  const early = atEnd.find(
    ({ right }) =>
      right.form === 'kops' && right.endedOn !== undefined && right.end !== 'completed' && right.endedOn >= today,
  );
  return { now: today, end, rows, ...(early !== undefined && { left: leftOf(early.of, early.from) }) };
}

function leftOf(totals: RightTotals, from: IsoDate): Totals['left'] {
  const weeks = numberOf('R-KOPS-4', 'kopsWeeks', from);
  const op = numberOf('R-KOPS-5', 'kopsOp', from);
  if (weeks === undefined || op === undefined) return undefined;
  const earned = totals.earned.reduce((sum, { amount, unit }) => (unit === 'op' ? sum + amount : sum), 0);
  const leftWeeks = Math.max(0, tenth(weeks - (totals.studentWeeks ?? 0)));
  const leftOp = Math.max(0, tenth(op - earned));
  return leftWeeks === 0 && leftOp === 0 ? undefined : { weeks, op, leftWeeks, leftOp };
}

export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
