import type { all as fi } from '../fi/all.ts';
import type { Widen } from '../widen.ts';
import { calendar } from './calendar.ts';
import { crediting } from './crediting.ts';
import { goodToKnow } from './good-to-know.ts';
import { grades } from './grades.ts';
import { interruption } from './interruption.ts';
import { paper } from './paper.ts';
import { plan } from './plan.ts';
import { reasons } from './reasons.ts';
import { register } from './register.ts';
import { numbers, numberUnits } from './rule-numbers.ts';
import { rulebook } from './rulebook.ts';
import { ruleStatus, rules, sources } from './rules.ts';
import { situation } from './situation.ts';
import { start } from './start.ts';
import { studies } from './studies.ts';
import { terms } from './terms.ts';

/** Every text of the language, by namespace. */
export const all = {
  ...start,
  calendar,
  crediting,
  numbers,
  numberUnits,
  goodToKnow,
  grades,
  interruption,
  paper,
  plan,
  reasons,
  register,
  rulebook,
  ruleStatus,
  rules,
  situation,
  sources,
  studies,
  terms,
} satisfies Widen<typeof fi>;
