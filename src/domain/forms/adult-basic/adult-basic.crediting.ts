import { all, leaf } from '../../rules/requirement.ts';
import type { CreditingRequirement } from '../study-right/crediting.ts';
import { ifMatches } from '../study-right/crediting.ts';
import { told } from '../study-right/findings.ts';

/** R-ABE-13: studies and skills that match the goals must be recognised; the starting level is looked at first. */
export const adultBasicCrediting: CreditingRequirement = all(
  ifMatches('R-ABE-13', 'adultBasic'),
  leaf('startingLevel', () => told('R-ABE-13', 'recognition.startingLevel', {})),
);
