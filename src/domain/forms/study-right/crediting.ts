import type { FormCode } from '../../plan/item.ts';
import type { RuleId } from '../../rules/rulebook.ts';
import type { Requirement } from '../../rules/requirement.ts';
import { leaf, where } from '../../rules/requirement.ts';
import type { LearningKind, PriorLearning } from '../../student/prior-learning.ts';
import { ask, onlyIf, told } from './findings.ts';
import type { Moment } from './moment.ts';

/** What a rule of crediting looks at: the day on which the form would decide of it, and the learning itself. */
export type CreditingFacts = { readonly moment: Moment; readonly learning: PriorLearning };

/** What one form can credit, kind by kind. Never how much: that is the provider's word, in its own unit. */
export type CreditingRequirement = Requirement<CreditingFacts>;

/** A branch for some kinds of learning only. */
export function ofKinds(kinds: readonly LearningKind[], then: CreditingRequirement): CreditingRequirement {
  return where(({ learning }) => kinds.includes(learning.kind), then);
}

/** A branch for every kind but some. */
export function exceptKinds(kinds: readonly LearningKind[], then: CreditingRequirement): CreditingRequirement {
  return where(({ learning }) => !kinds.includes(learning.kind), then);
}

/** R-LUKIO-6, R-ABE-13: what matches the curriculum must be credited; whether it does is for the school to see. */
export function ifMatches(rule: RuleId, form: FormCode): CreditingRequirement {
  return leaf('matches', () => onlyIf(rule, 'crediting.ifMatches', { form }));
}

/** R-LUKIO-6: the decision is asked for before the studies in question begin. */
export const askedBefore: CreditingRequirement = leaf('askedBefore', () =>
  told('R-LUKIO-6', 'crediting.askBefore', {}),
);

/** Forms whose acts and criteria were not read for a rule of crediting: whoever gives the education is asked. */
export const notRead: CreditingRequirement = leaf('notRead', ({ learning }) =>
  ask('provider', 'R-OV-40', 'crediting.notRead', { form: learning.toward }),
);
