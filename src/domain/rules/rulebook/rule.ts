import type { Edition, Validity } from '../edition.ts';
import type { SourceRef } from '../sources.ts';

/**
 * How a rule is known.
 * - `verified-8-2026`: read in a consolidated text with the changes published until August 2026.
 * - `verified-2-2025`: read in the act and every amending act published until February 2025; a rule with parts read at
 *   different times has the older of the two.
 * - `criteria`: read in the national criteria, or in the program text of the national register.
 * - `practice`: seen on a provider's or another public page: what schools do, not what they must do. Never blocks.
 * - `assumed`: not confirmed at all; the rule itself is an assumption.
 * - `computed`: worked out from other rules.
 * - `model`: a statement of the Kannel-Osaamo model.
 * - `own`: the planner's own choice.
 */
export const RULE_STATUSES = [
  'verified-8-2026',
  'verified-2-2025',
  'criteria',
  'practice',
  'assumed',
  'computed',
  'model',
  'own',
] as const;
export type RuleStatus = (typeof RULE_STATUSES)[number];

/** Whom to ask when a rule, or a part of it, is an assumption. The words are in the catalogues. */
export const ASK_CODES = [
  'student',
  'guardian',
  'school',
  'provider',
  'lukio',
  'vocationalProvider',
  'municipality',
  'educationAuthority',
  'ministry',
] as const;
export type AskCode = (typeof ASK_CODES)[number];

/** Named numbers of a rule, each with its editions. Names carry the unit (`kopsWeeks`, `hoksYears`). */
export type RuleNumbers = Readonly<Record<string, readonly Edition<number>[]>>;

/** One dated rule of the field. Its name and sentence are in the catalogues, under the same id. */
export type Rule = Validity & {
  readonly id: string;
  readonly sources: readonly [SourceRef, ...SourceRef[]];
  readonly status: RuleStatus;
  /** Present when the rule, or a part of it, is an assumption to build on until somebody has answered. */
  readonly assumption?: { readonly ask: AskCode };
  readonly numbers?: RuleNumbers;
};

/** Declares a series of rules; each rule carries the id it stands under, or the file does not compile. */
export function defineRules<const T extends { readonly [K in keyof T]: Rule & { readonly id: K } }>(rules: T): T {
  return rules;
}
