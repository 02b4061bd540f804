import { leaf } from '../../rules/requirement.ts';
import type { CreditingRequirement } from '../study-right/crediting.ts';
import { onlyIf } from '../study-right/findings.ts';

/** R-KOPS-21: neither the act nor the criteria have a rule; the school may accept any of it by its own decision (assumed). */
export const kopsCrediting: CreditingRequirement = leaf('schoolDecides', () =>
  onlyIf('R-KOPS-21', 'recognition.schoolDecides', { form: 'kops' }),
);
