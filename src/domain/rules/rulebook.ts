import type { IsoDate } from '../time/iso-date.ts';
import type { Edition } from './edition.ts';
import { editionOn, latestEdition } from './edition.ts';
import { ADMISSION_RULES } from './rulebook/admission.ts';
import { ADULT_BASIC_RULES } from './rulebook/adult-basic.ts';
import { APPLYING_RULES } from './rulebook/applying.ts';
import { CALENDAR_RULES } from './rulebook/calendar.ts';
import { COMPULSORY_RULES } from './rulebook/compulsory.ts';
import { KANNEL_RULES } from './rulebook/kannel.ts';
import { KOPS_RULES } from './rulebook/kops.ts';
import { LISAOPETUS_RULES } from './rulebook/lisaopetus.ts';
import { LUKIO_RULES } from './rulebook/lukio.ts';
import { MOVING_RULES } from './rulebook/moving.ts';
import { PLANNING_RULES } from './rulebook/planning.ts';
import { RAISING_RULES } from './rulebook/raising.ts';
import type { Rule, RuleNumbers } from './rulebook/rule.ts';
import { TUVA_RULES } from './rulebook/tuva.ts';
import { VOCATIONAL_RULES } from './rulebook/vocational.ts';

/**
 * Every rule that the planner can cite, by its permanent id. A rule that turns out wrong is replaced by a new one or
 * gets a new edition; an id is never given to another rule.
 */
export const RULEBOOK = {
  ...COMPULSORY_RULES,
  ...APPLYING_RULES,
  ...ADMISSION_RULES,
  ...TUVA_RULES,
  ...KOPS_RULES,
  ...RAISING_RULES,
  ...ADULT_BASIC_RULES,
  ...VOCATIONAL_RULES,
  ...LUKIO_RULES,
  ...MOVING_RULES,
  ...PLANNING_RULES,
  ...CALENDAR_RULES,
  ...KANNEL_RULES,
  ...LISAOPETUS_RULES,
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof RULEBOOK;

/** Ids of the rules that rest, wholly or in part, on an assumption. */
export type AssumedRuleId = {
  [Id in RuleId]: (typeof RULEBOOK)[Id] extends { readonly assumption: object } ? Id : never;
}[RuleId];

/** Names of the numbers of a rule; `never` for a rule without numbers. */
export type NumberName<Id extends RuleId> = (typeof RULEBOOK)[Id] extends { readonly numbers: infer Numbers }
  ? keyof Numbers & string
  : never;

/** Names of the numbers of all rules. A name means the same in every rule that has it. */
export type BookNumberName = { [Id in RuleId]: NumberName<Id> }[RuleId];

/** The rule as plain data, with its optional fields readable. */
export function ruleOf(id: RuleId): Rule {
  return RULEBOOK[id];
}

/** Whether a rule rests, wholly or in part, on an assumption. */
export function isAssumed(id: RuleId): id is AssumedRuleId {
  return ruleOf(id).assumption !== undefined;
}

/** Whether a text is the id of a rule: for ids that come from files. */
export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(RULEBOOK, text);
}

/** All editions of a number of a rule, oldest first. */
export function numberEditions<Id extends RuleId>(id: Id, name: NumberName<Id>): readonly Edition<number>[] {
  const numbers: RuleNumbers = ruleOf(id).numbers ?? {};
  return numbers[name] ?? [];
}

/**
 * The value of a number of a rule on a day, in the unit that its name tells; undefined when the rule had no such number
 * on that day (KOPS weeks before 1.8.2021).
 */
export function numberOf<Id extends RuleId>(id: Id, name: NumberName<Id>, date: IsoDate): number | undefined {
  return editionOn(numberEditions(id, name), date)?.value;
}

/**
 * The latest known value of a number of a rule, whatever the day: for texts and limits that do not depend on one.
 * @throws RangeError if the rulebook has no edition of it, which its test forbids.
 */
export function latestNumberOf<Id extends RuleId>(id: Id, name: NumberName<Id>): number {
  const edition = latestEdition(numberEditions(id, name));
  if (edition === undefined) throw new RangeError(`No edition of ${name} in ${id}`);
  return edition.value;
}
