import { leaf } from '../../rules/requirement.ts';
import type { CreditingRequirement } from '../study-right/crediting.ts';
import { unmet } from '../study-right/findings.ts';

/** R-TUVA-16: nothing is credited; what one can already is left out of the plan. */
export const tuvaCrediting: CreditingRequirement = leaf('noCrediting', () =>
  unmet('R-TUVA-16', 'recognition.none', {}),
);
