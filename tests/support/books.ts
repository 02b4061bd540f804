import type { Edition } from '#domain/rules/edition.ts';
import { followedBy, knownFrom, since } from '#domain/rules/edition.ts';
import type { RuleId } from '#domain/rules/rulebook.ts';
import { RULEBOOK, ruleOf } from '#domain/rules/rulebook.ts';
import type { Book } from '#domain/rules/rules.ts';
import { cite } from '#domain/rules/sources.ts';

/** The rulebook with one edition more, as a change of its data would leave it. */
export function bookWith(id: RuleId, number: string, next: Edition<number>): Book {
  const rule = ruleOf(id);
  const editions = rule.numbers?.[number] ?? [];
  return { ...RULEBOOK, [id]: { ...rule, numbers: { ...rule.numbers, [number]: followedBy(editions, next) } } };
}

/** KOPS of 36 weeks from 1.8.2027, given on 1.2.2027: made up for the tests. */
export const KOPS_36: Edition<number> = {
  ...knownFrom('2027-02-01', since('2027-08-01')),
  value: 36,
  source: cite('VstL', '25 b §'),
};
