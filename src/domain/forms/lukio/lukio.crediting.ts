import { all, leaf } from '../../rules/requirement.ts';
import type { CreditingRequirement } from '../study-right/crediting.ts';
import { askedBefore, exceptKinds, ifMatches, ofKinds } from '../study-right/crediting.ts';
import { told } from '../study-right/findings.ts';

/** R-LUKIO-5: studies under the lukio act must be credited. R-LUKIO-6: other learning must be, where it matches. */
export const lukioCrediting: CreditingRequirement = all(
  ofKinds(
    ['lukioStudies'],
    leaf('lukioStudies', () => told('R-LUKIO-5', 'crediting.mustCredit', {})),
  ),
  exceptKinds(['lukioStudies'], ifMatches('R-LUKIO-6', 'lukio')),
  askedBefore,
);
