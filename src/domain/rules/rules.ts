import type { IsoDate } from '../time/iso-date.ts';
import { JOINT_APPLICATION_YEARS, jointApplicationKnownFrom } from '../time/national-dates.ts';
import type { Edition, Validity } from './edition.ts';
import { asKnownOn, editionOn, editionsKnownOn, holdsOn, latestEdition, since } from './edition.ts';
import type { Rule } from './rulebook/rule.ts';
import type { NumberName, RuleId } from './rulebook.ts';
import { isRuleId, RULEBOOK, ruleOf } from './rulebook.ts';

/** A rulebook as plain data: the real one, or one with an edition more. */
export type Book = Readonly<Record<RuleId, Rule>>;

/**
 * The rulebook as it was known on a day. The engine reads every number and validity through it, so that a plan can be
 * replayed with what was known when it was made. The same book and day always give the same object.
 */
export type Rules = {
  /** Undefined: everything that the book holds. */
  readonly knownOn?: IsoDate;
  /** The editions of a number that were known, oldest first; none for a number that the rule did not have. */
  readonly editionsOf: (id: RuleId, name: string) => readonly Edition<number>[];
  /**
   * The value of a number of a rule on a day, in the unit that its name tells; undefined when the rule had no such number
   * on that day (KOPS weeks before 1.8.2021) or it was not known yet.
   */
  readonly numberOf: <Id extends RuleId>(id: Id, name: NumberName<Id>, on: IsoDate) => number | undefined;
  /**
   * The value on a day, or where there is none, the nearest one there is: the first edition before it begins, the last
   * after it ends. For ages and periods that must have a value whatever the day, and for a day on which the rule was not
   * known yet.
   * @throws RangeError if the book has no edition of it, which its test forbids.
   */
  readonly nearestNumberOf: <Id extends RuleId>(id: Id, name: NumberName<Id>, on: IsoDate) => number;
  /** The latest known value, whatever the day: only where nothing has a day. Throws as `nearestNumberOf` does. */
  readonly latestNumberOf: <Id extends RuleId>(id: Id, name: NumberName<Id>) => number;
  /** Whether the rule was known and holds on a day. */
  readonly holdsOn: (id: RuleId, on: IsoDate) => boolean;
  /** From when until when the rule holds; undefined when it was not known. */
  readonly validityOf: (id: RuleId) => Validity | undefined;
};

/** The rules known at the end of a day; without a day, everything that the book holds. */
export function rulesKnownOn(knownOn?: IsoDate, book: Book = RULEBOOK): Rules {
  const byDay = remembered(book);
  const key = knownOn ?? '';
  const known = byDay.get(key);
  if (known !== undefined) return known;
  const fresh = rulesOf(knownOn === undefined ? book : bookKnownOn(book, knownOn), book, knownOn);
  byDay.set(key, fresh);
  return fresh;
}

const books = new WeakMap<Book, Map<string, Rules>>();

function remembered(book: Book): Map<string, Rules> {
  const known = books.get(book);
  if (known !== undefined) return known;
  const fresh = new Map<string, Rules>();
  books.set(book, fresh);
  return fresh;
}

/** Everything that this rulebook holds. */
export const ALL_RULES: Rules = rulesKnownOn();

function bookKnownOn(book: Book, day: IsoDate): Partial<Record<RuleId, Rule>> {
  return Object.fromEntries(
    Object.entries(book).flatMap(([id, rule]): readonly (readonly [string, Rule])[] => {
      const known = asKnownOn(rule, day);
      if (known === undefined) return [];
      const numbers = Object.entries(known.numbers ?? {}).map(
        ([name, editions]) => [name, editionsKnownOn(editions, day)] as const,
      );
      return [[id, { ...known, ...(known.numbers !== undefined && { numbers: Object.fromEntries(numbers) }) }]];
    }),
  );
}

const NONE: readonly Edition<number>[] = [];

function rulesOf(known: Readonly<Partial<Record<RuleId, Rule>>>, whole: Book, knownOn: IsoDate | undefined): Rules {
  const editionsOf = (id: RuleId, name: string): readonly Edition<number>[] => known[id]?.numbers?.[name] ?? NONE;
  /** A value is needed though nothing was known: what the book learnt first. */
  const firstOf = (id: RuleId, name: string): number => {
    const first = whole[id].numbers?.[name]?.[0];
    if (first === undefined) throw new RangeError(`No edition of ${name} in ${id}`);
    return first.value;
  };
  return {
    ...(knownOn !== undefined && { knownOn }),
    editionsOf,
    numberOf: (id, name, on) => editionOn(editionsOf(id, name), on)?.value,
    nearestNumberOf: (id, name, on) => {
      const editions = editionsOf(id, name);
      const begun = editionOn(editions, on) ?? editions.findLast(({ from }) => from <= on) ?? editions[0];
      return begun?.value ?? firstOf(id, name);
    },
    latestNumberOf: (id, name) => latestEdition(editionsOf(id, name))?.value ?? firstOf(id, name),
    holdsOn: (id, on) => {
      const rule = known[id];
      return rule !== undefined && holdsOn(rule, on);
    },
    validityOf: (id) => known[id],
  };
}

const RULE_IDS = Object.keys(RULEBOOK).filter(isRuleId);

/** What became known of a rule between two days: its validity, or an edition of one of its numbers. */
export type RuleChange = Validity & {
  readonly rule: RuleId;
  /** The number that has the new edition; undefined when the validity of the rule itself changed. */
  readonly number?: string;
  readonly value?: number;
};

/** Every validity and edition of `after` that `before` did not know. */
export function changesBetween(before: Rules, after: Rules): readonly RuleChange[] {
  if (before === after) return NO_CHANGES;
  const rules = RULE_IDS.flatMap((rule): readonly RuleChange[] => {
    const validity = after.validityOf(rule);
    if (validity === undefined) return NO_CHANGES;
    const own = sameTime(before.validityOf(rule), validity) ? NO_CHANGES : [{ rule, ...timeOf(validity) }];
    const numbers = Object.keys(ruleOf(rule).numbers ?? {}).flatMap((number) => {
      const known = before.editionsOf(rule, number);
      return after
        .editionsOf(rule, number)
        .filter((edition) => !known.some(({ from, value }) => from === edition.from && value === edition.value))
        .map((edition) => ({ rule, number, value: edition.value, ...timeOf(edition) }));
    });
    return [...own, ...numbers];
  });
  return [...rules, ...JOINT_APPLICATION_YEARS.flatMap((year) => jointChanges(year, before, after))];
}

/** The dates of a year's joint application are no numbers of the rulebook, but become known as its editions do (R-APP-4). */
function jointChanges(year: number, before: Rules, after: Rules): readonly RuleChange[] {
  const knownFrom = jointApplicationKnownFrom(year);
  if (knownFrom === undefined || isKnown(knownFrom, before) || !isKnown(knownFrom, after)) return NO_CHANGES;
  return [{ rule: 'R-APP-4', ...since(`${year}-01-01`, `${year}-12-31`), knownFrom }];
}

function isKnown(knownFrom: IsoDate, { knownOn }: Rules): boolean {
  return knownOn === undefined || knownFrom <= knownOn;
}

const NO_CHANGES: readonly RuleChange[] = [];

function sameTime(left: Validity | undefined, right: Validity): boolean {
  return left !== undefined && left.from === right.from && left.to === right.to;
}

function timeOf({ from, to, startRead, knownFrom, endKnownFrom }: Validity): Validity {
  return {
    from,
    ...(to !== undefined && { to }),
    startRead,
    ...(knownFrom !== undefined && { knownFrom }),
    ...(endKnownFrom !== undefined && { endKnownFrom }),
  };
}
