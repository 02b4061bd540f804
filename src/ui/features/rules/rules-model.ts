import type { Edition, Validity } from '#domain/rules/edition.ts';
import { holdsOn } from '#domain/rules/edition.ts';
import type { RegisterEntry, RegisterRow, SeriesCode } from '#domain/rules/register.ts';
import { isRuleOfBook, registerEntries, seriesOf } from '#domain/rules/register.ts';
import type { BookNumberName, RuleId } from '#domain/rules/rulebook.ts';
import { isAssumed, ruleOf } from '#domain/rules/rulebook.ts';
import type { RuleStatus } from '#domain/rules/rulebook/rule.ts';
import type { SourceRef } from '#domain/rules/sources.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import type { Translate } from '#i18n/catalogue.ts';
import { ruleLaw, ruleName, ruleQuestion, ruleSentence } from '#i18n/format.ts';
import { numberLabel } from '#i18n/number-text.ts';

/** What is looked for; what is left out does not narrow. */
export type RuleFilter = {
  readonly text: string;
  readonly series?: SeriesCode;
  /** How it is known, or `assumption`: every rule that rests on one, wholly or in part. */
  readonly status?: RuleStatus | 'assumption';
  /** In force on this day. What has no validity of its own is left out. */
  readonly on?: IsoDate;
  /** `setting` also finds the rules whose value the school's settings give. */
  readonly kind?: RegisterEntry['kind'];
};

export const NO_FILTER: RuleFilter = { text: '' };

export const ROWS = registerEntries();

/** A row of the register with the words by which it is found. */
export type IndexedRow = { readonly row: RegisterRow; readonly words: string };

/** Letters without marks, small: `Säännöt` is found by `saannot`. */
export function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The rows with the words of a language: id, name, sentence, law, sources, question, numbers, and what it is. */
export function indexedRows(t: Translate): readonly IndexedRow[] {
  return ROWS.map((row) => ({ row, words: folded(wordsOf(t, row).join(' ')) }));
}

function wordsOf(t: Translate, { id, entry }: RegisterRow): readonly string[] {
  if (isRuleOfBook(id)) {
    return [
      id,
      ruleName(t, id),
      ruleSentence(t, id),
      ruleLaw(t, id),
      ...ruleOf(id).sources.map(({ key, section }) => `${t(`sources.${key}`)} ${section}`),
      ...(isAssumed(id) ? [ruleQuestion(t, id), t('terms.assumption')] : []),
      ...numbersOf(id).map(([name]) => numberLabel(t, name)),
    ];
  }
  switch (entry.kind) {
    case 'same':
      return [id, ...entry.as.flatMap((rule) => [rule, ruleName(t, rule)])];
    case 'setting':
      return [id, entry.path];
    case 'notForPlanner':
      return [id, t(`register.reason.${entry.reason}`)];
    case 'rule':
      return [id];
  }
}

/** The rows that a filter leaves, in the same order. A text that is the id of a row finds that row alone. */
export function filteredRows(rows: readonly IndexedRow[], filter: RuleFilter): readonly RegisterRow[] {
  const text = folded(filter.text.trim());
  const wanted = text.split(/\s+/);
  const named = rows.find(({ row }) => folded(row.id) === text);
  return (named === undefined ? rows : [named])
    .filter(({ row, words }) => narrows(row, filter) && wanted.every((word) => words.includes(word)))
    .map(({ row }) => row);
}

function narrows({ id, entry }: RegisterRow, { series, status, on, kind }: RuleFilter): boolean {
  if (series !== undefined && seriesOf(id) !== series) return false;
  if (kind !== undefined && entry.kind !== kind && !(kind === 'setting' && settingOf(entry) !== undefined))
    return false;
  if (status === undefined && on === undefined) return true;
  if (!isRuleOfBook(id)) return false;
  if (on !== undefined && !holdsOn(ruleOf(id), on)) return false;
  return status === undefined || (status === 'assumption' ? isAssumed(id) : ruleOf(id).status === status);
}

/** The path of the setting that a row is, or that gives its value. */
export function settingOf(entry: RegisterEntry): string | undefined {
  if (entry.kind === 'setting') return entry.path;
  return entry.kind === 'rule' ? entry.setting : undefined;
}

export type SeriesGroup = { readonly series: SeriesCode; readonly rows: readonly RegisterRow[] };

/** The rows by series, both in the order of the rows. */
export function bySeries(rows: readonly RegisterRow[]): readonly SeriesGroup[] {
  const groups = new Map<SeriesCode, RegisterRow[]>();
  for (const row of rows) {
    const series = seriesOf(row.id);
    const group = groups.get(series);
    if (group === undefined) groups.set(series, [row]);
    else group.push(row);
  }
  return [...groups].map(([series, of]) => ({ series, rows: of }));
}

export type RegisterCounts = { readonly rules: number; readonly assumptions: number; readonly others: number };

/** How many rules there are, how many of them rest on an assumption, and how many rows are no rules of the rulebook. */
export function countsOf(rows: readonly RegisterRow[]): RegisterCounts {
  const rules = rows.map(({ id }) => id).filter(isRuleOfBook);
  return { rules: rules.length, assumptions: rules.filter(isAssumed).length, others: rows.length - rules.length };
}

/** The numbers of a rule with their editions. */
export function numbersOf(id: RuleId): readonly (readonly [BookNumberName, readonly Edition<number>[]])[] {
  // The keys are names of numbers: the rulebook's own type says which.
  return Object.entries(ruleOf(id).numbers ?? {}) as (readonly [BookNumberName, readonly Edition<number>[]])[];
}

/** Numbers of a rule that hold for the same time, by the same source. */
export type EditionGroup = {
  readonly key: string;
  readonly validity: Validity;
  readonly source: SourceRef;
  readonly values: readonly { readonly name: BookNumberName; readonly value: number }[];
};

/** The editions of the numbers of a rule, oldest first; with a day, only those that hold on it. */
export function editionGroups(id: RuleId, on?: IsoDate): readonly EditionGroup[] {
  const groups = new Map<string, EditionGroup>();
  for (const [name, editions] of numbersOf(id)) {
    for (const edition of editions) {
      if (on !== undefined && !holdsOn(edition, on)) continue;
      const { value, source, ...validity } = edition;
      const { from, to, knownFrom, endKnownFrom } = validity;
      const key = [from, to, knownFrom, endKnownFrom, source.key, source.section].join(' ');
      const values = [...(groups.get(key)?.values ?? []), { name, value }];
      groups.set(key, { key, validity, source, values });
    }
  }
  return [...groups.values()].toSorted((one, other) =>
    one.validity.from < other.validity.from ? -1 : one.validity.from > other.validity.from ? 1 : 0,
  );
}
