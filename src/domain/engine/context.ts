import { rulesKnownOn } from '../rules/rules.ts';
import type { Calendar } from '../school/calendar.ts';
import type { School } from '../school/school-schema.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { PlannerContext } from './replay.ts';

/** The surroundings of a replay: with every rule that the rulebook holds, or with those that were known on a day. */
export function plannerContext(given: {
  readonly school: School;
  readonly calendar: Calendar;
  readonly today: IsoDate;
  readonly knownOn?: IsoDate;
}): PlannerContext {
  const { school, calendar, today, knownOn } = given;
  return { school, calendar, today, rules: rulesKnownOn(knownOn) };
}

/** The same surroundings with the rules that were known on a day. */
export function asKnownOn(context: PlannerContext, knownOn: IsoDate): PlannerContext {
  return { ...context, rules: rulesKnownOn(knownOn) };
}
