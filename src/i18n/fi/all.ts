import { crediting } from './crediting.ts';
import { paper } from './paper.ts';
import { plan } from './plan.ts';
import { reasons } from './reasons.ts';
import { register } from './register.ts';
import { ruleStatus, rules, sources } from './rules.ts';
import { situation } from './situation.ts';
import { start } from './start.ts';
import { studies } from './studies.ts';
import { terms } from './terms.ts';

/** Every text of the language, by namespace. */
export const all = {
  ...start,
  crediting,
  paper,
  plan,
  reasons,
  register,
  ruleStatus,
  rules,
  situation,
  sources,
  studies,
  terms,
} as const;
