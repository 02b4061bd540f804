import { paper } from './paper.ts';
import { plan } from './plan.ts';
import { reasons } from './reasons.ts';
import { ruleStatus, rules, sources } from './rules.ts';
import { situation } from './situation.ts';
import { start } from './start.ts';
import { terms } from './terms.ts';

/** Every text of the language, by namespace. */
export const all = { ...start, paper, plan, reasons, ruleStatus, rules, situation, sources, terms } as const;
