import { calendar } from './calendar.ts';
import { crediting } from './crediting.ts';
import { goodToKnow } from './good-to-know.ts';
import { grades } from './grades.ts';
import { interruption } from './interruption.ts';
import { paper } from './paper.ts';
import { plan } from './plan.ts';
import { reasons } from './reasons.ts';
import { rulebook } from './rulebook.ts';
import { ruleStatus, rules, sources } from './rules.ts';
import { situation } from './situation.ts';
import { start } from './start.ts';
import { studies } from './studies.ts';
import { terms } from './terms.ts';

/** The texts of a student's pages, by namespace. */
export const student = {
  ...start,
  calendar,
  crediting,
  goodToKnow,
  grades,
  interruption,
  paper,
  plan,
  reasons,
  rulebook,
  ruleStatus,
  rules,
  situation,
  sources,
  studies,
  terms,
} as const;
