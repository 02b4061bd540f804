import { calendar } from './calendar.ts';
import { crediting } from './crediting.ts';
import { goodToKnow } from './good-to-know.ts';
import { plan } from './plan.ts';
import { reasons } from './reasons.ts';
import { rulebook } from './rulebook.ts';
import { ruleStatus, rules, sources } from './rules.ts';
import { start } from './start.ts';
import { studies } from './studies.ts';
import { terms } from './terms.ts';

/** The texts of a student's pages, by namespace; those that one page alone needs come with it. */
export const student = {
  ...start,
  calendar,
  crediting,
  goodToKnow,
  plan,
  reasons,
  rulebook,
  ruleStatus,
  rules,
  sources,
  studies,
  terms,
} as const;
