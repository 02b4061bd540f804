import type { Reason } from '../rules/reasons.ts';
import type { Answer } from '../rules/requirement.ts';
import type { RuleId } from '../rules/rulebook.ts';
import type { RuleChange } from '../rules/rules.ts';
import { changesBetween } from '../rules/rules.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { checksOf } from './checks.ts';
import { deadlinesOf } from './deadlines.ts';
import { optionsOn } from './options.ts';
import type { Replay } from './replay.ts';
import type { Check, Deadline, Option, Step } from './replay-types.ts';

/** The same thing in two replays; one side is missing when only the other has it. */
type Sides<T> = { readonly before?: T; readonly after?: T };

/** What made a difference: the rules that the two sides cite, and what became known between them. */
type Cause = {
  readonly rules: readonly RuleId[];
  /** The editions of those rules that one side did not know; of other rules when the difference only follows from theirs. */
  readonly changes: readonly RuleChange[];
};

/** One thing that comes out otherwise when the rules are known otherwise. */
export type Difference = Cause &
  (
    | ({ readonly kind: 'item' } & Sides<Step>)
    | ({ readonly kind: 'option' } & Sides<Option>)
    | ({ readonly kind: 'check' } & Sides<Check>)
    | ({ readonly kind: 'deadline' } & Sides<Deadline>)
  );

/**
 * What differs between two replays of one plan that know other rules: outcomes of items, checks, deadlines and, when a day
 * is given, the answers of its options. Empty at once when the rulebooks hold the same.
 */
export function compareReplays(before: Replay, after: Replay, on?: IsoDate): readonly Difference[] {
  const changes = changesBetween(before.context.rules, after.context.rules);
  if (changes.length === 0) return [];
  const found: readonly Found[] = [
    ...pairs(before.steps, after.steps, ({ item }) => item.id, stepText).map((sides) => ({
      kind: 'item' as const,
      ...sides,
      rules: rulesOf(sides, ({ answer }) => (answer === undefined ? [] : reasonsOf(answer))),
    })),
    ...(on === undefined ? [] : pairs(optionsOn(before, on), optionsOn(after, on), ({ id }) => id, optionText)).map(
      (sides) => ({ kind: 'option' as const, ...sides, rules: rulesOf(sides, ({ answer }) => reasonsOf(answer)) }),
    ),
    ...pairs(checksOf(before), checksOf(after), ({ id }) => id, checkText).map((sides) => ({
      kind: 'check' as const,
      ...sides,
      rules: rulesOf(sides, ({ reason }) => [reason]),
    })),
    ...pairs(deadlinesOf(before), deadlinesOf(after), deadlineKey, deadlineText).map((sides) => ({
      kind: 'deadline' as const,
      ...sides,
      rules: rulesOf(sides, (deadline) => [deadline]),
    })),
  ];
  const own = found.map(({ rules }) => changes.filter(({ rule }) => rules.includes(rule)));
  const direct = changes.filter((change) => own.some((list) => list.includes(change)));
  return found.map((difference, index) => ({
    ...difference,
    changes: firstWithAny(own[index] ?? [], direct, changes),
  }));
}

type Found = Difference extends infer One ? (One extends Difference ? Omit<One, 'changes'> : never) : never;

function firstWithAny(...lists: readonly (readonly RuleChange[])[]): readonly RuleChange[] {
  return lists.find((list) => list.length > 0) ?? [];
}

/** The pairs that do not say the same, in the order of the later replay; what only the earlier one has comes last. */
function pairs<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (each: T) => string,
  textOf: (each: T) => string,
): readonly Sides<T>[] {
  const earlier = byKey(before, keyOf);
  const later = byKey(after, keyOf);
  const changed = [...later].flatMap(([key, each]): readonly Sides<T>[] => {
    const other = earlier.get(key);
    if (other === undefined) return [{ after: each }];
    return textOf(other) === textOf(each) ? [] : [{ before: other, after: each }];
  });
  const gone = [...earlier].flatMap(([key, each]): readonly Sides<T>[] => (later.has(key) ? [] : [{ before: each }]));
  return [...changed, ...gone];
}

/** The second of two things with one key is told from the first by its place among them. */
function byKey<T>(all: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const each of all) {
    const key = keyOf(each);
    let place = 1;
    while (map.has(`${key} ${place}`)) place += 1;
    map.set(`${key} ${place}`, each);
  }
  return map;
}

/** What has happened has happened: only its outcome can differ. */
function stepText({ outcome, happened, answer, on }: Step): string {
  return JSON.stringify([outcome, on, happened || answer === undefined ? undefined : answerText(answer)]);
}

function optionText({ answer, opens, until }: Option): string {
  return JSON.stringify([answerText(answer), opens, until]);
}

function answerText({ kind, unmet, conditions, questions, told }: Answer): string {
  return JSON.stringify([kind, unmet, conditions, questions, told]);
}

function checkText({ weight, reason, on }: Check): string {
  return JSON.stringify([weight, reason, on]);
}

function deadlineKey({ code, form, rightKey, raises }: Deadline): string {
  return [code, form, rightKey, raises?.[0]?.itemId].join(' ');
}

function deadlineText({ on, rule, estimate }: Deadline): string {
  return JSON.stringify([on, rule, estimate]);
}

/** Every reason that an answer gives, in the order in which they are read. */
export function reasonsOf({ unmet, conditions, questions, told }: Answer): readonly Reason[] {
  return [...unmet, ...conditions, ...questions.map(({ reason }) => reason), ...told];
}

function rulesOf<T>(
  { before, after }: Sides<T>,
  citedBy: (side: T) => readonly { readonly rule: RuleId }[],
): readonly RuleId[] {
  const cited = [before, after].flatMap((side) => (side === undefined ? [] : citedBy(side)));
  return [...new Set(cited.map(({ rule }) => rule))];
}
