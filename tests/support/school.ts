import { readFileSync } from 'node:fs';
import type { PlannerContext } from '#domain/engine/replay.ts';
import type { Rules } from '#domain/rules/rules.ts';
import { ALL_RULES } from '#domain/rules/rules.ts';
import { makeCalendar } from '#domain/school/calendar.ts';
import type { School } from '#domain/school/school-schema.ts';
import { parseSchool } from '#domain/school/school-schema.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { today } from './today.ts';

/** The school's own file, read as the app reads it. */
export function realSchool(): School {
  const parsed = parseSchool(JSON.parse(readFileSync(new URL('../../public/school.json', import.meta.url), 'utf8')));
  if (!parsed.ok) throw new Error(`public/school.json: ${JSON.stringify(parsed.faults)}`);
  return parsed.school;
}

const school = realSchool();
const calendar = makeCalendar(school);

/**
 * A planner's surroundings with the real school; `on` overrides today for tests whose meaning depends on it, `rules` the
 * rulebook for tests of its editions.
 */
export function plannerContext(on?: string, rules: Rules = ALL_RULES): PlannerContext {
  return { school, calendar, today: on === undefined ? (today() as IsoDate) : isoDate(on), rules };
}
