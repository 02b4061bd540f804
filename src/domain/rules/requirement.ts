import type { IsoDate } from '../time/iso-date.ts';
import type { Question, Reason } from './reasons.ts';

/**
 * What one named requirement finds.
 * - `met`: the law is satisfied here; `told` may hold facts worth saying.
 * - `if`: the law is satisfied, something named is still to be done or decided.
 * - `unmet`: the law says no; `opensOn` is the first day when this one requirement could be met, where that is known.
 * - `ask`: a fact or a reading is missing; says whom to ask.
 */
export type Finding =
  | { readonly kind: 'met'; readonly told?: readonly Reason[] }
  | { readonly kind: 'if'; readonly reason: Reason; readonly whom?: Question['whom'] }
  | { readonly kind: 'unmet'; readonly reason: Reason; readonly opensOn?: IsoDate }
  | { readonly kind: 'ask'; readonly question: Question };

/** A tree of named requirements over facts of type F. The tree is data: it is read both to allow and to explain. */
export type Requirement<F> =
  | { readonly kind: 'leaf'; readonly name: string; readonly test: (facts: F) => Finding }
  | { readonly kind: 'all'; readonly of: readonly Requirement<F>[] }
  | { readonly kind: 'any'; readonly of: readonly Requirement<F>[] }
  /** Applies only where `when` holds; elsewhere the branch is removed before evaluation, so it can satisfy no `any`. */
  | { readonly kind: 'where'; readonly when: (facts: F) => boolean; readonly then: Requirement<F> };

/** The three answers (open with and without conditions are one): see `architecture.md`, decision 4. */
export type AnswerKind = 'open' | 'openIf' | 'ask' | 'closed';

export type Answer = {
  readonly kind: AnswerKind;
  /** Why it is closed: empty unless `kind` is `closed`. */
  readonly unmet: readonly Reason[];
  /** What is left to do or decide; may stand beside `ask` and `closed` too. */
  readonly conditions: readonly Reason[];
  readonly questions: readonly Question[];
  /** Facts worth telling whatever the answer. */
  readonly told: readonly Reason[];
};

const OPEN: Answer = { kind: 'open', unmet: [], conditions: [], questions: [], told: [] };

const RANK: Record<AnswerKind, number> = { open: 0, openIf: 1, ask: 2, closed: 3 };

export function leaf<F>(name: string, test: (facts: F) => Finding): Requirement<F> {
  return { kind: 'leaf', name, test };
}

export function all<F>(...of: readonly Requirement<F>[]): Requirement<F> {
  return { kind: 'all', of };
}

export function any<F>(...of: readonly Requirement<F>[]): Requirement<F> {
  return { kind: 'any', of };
}

export function where<F>(when: (facts: F) => boolean, then: Requirement<F>): Requirement<F> {
  return { kind: 'where', when, then };
}

export const met: Finding = { kind: 'met' };

/** Evaluates the tree. `all` is as closed as its worst branch and tells every reason; `any` takes its best branch. */
export function answerOf<F>(requirement: Requirement<F>, facts: F): Answer {
  return evaluate(requirement, facts) ?? OPEN;
}

/** A move may take effect when the law does not say no; a question or a condition does not refuse it. */
export function isAllowed(answer: Answer): boolean {
  return answer.kind !== 'closed';
}

function evaluate<F>(requirement: Requirement<F>, facts: F): Answer | undefined {
  switch (requirement.kind) {
    case 'leaf':
      return ofFinding(requirement.test(facts));
    case 'where':
      return requirement.when(facts) ? evaluate(requirement.then, facts) : undefined;
    case 'all':
      return allOf(requirement.of, facts);
    case 'any': {
      const answers = requirement.of.flatMap((branch) => evaluate(branch, facts) ?? []);
      if (answers.length === 0) return undefined;
      const best = answers.reduce((left, right) => (RANK[right.kind] < RANK[left.kind] ? right : left));
      return best.kind === 'closed' ? joined(answers) : best;
    }
  }
}

/** Most branches of most trees have nothing to say: only those that do are gathered, for this is asked thousands of times. */
function allOf<F>(of: readonly Requirement<F>[], facts: F): Answer | undefined {
  let applies = false;
  let only: Answer | undefined;
  let several: Answer[] | undefined;
  for (const branch of of) {
    const answer = evaluate(branch, facts);
    if (answer === undefined) continue;
    applies = true;
    if (answer === OPEN) continue;
    if (only === undefined) only = answer;
    else if (several === undefined) several = [only, answer];
    else several.push(answer);
  }
  if (several !== undefined) return joined(several);
  return only ?? (applies ? OPEN : undefined);
}

function joined(answers: readonly Answer[]): Answer {
  return {
    kind: answers.reduce<AnswerKind>((worst, { kind }) => (RANK[kind] > RANK[worst] ? kind : worst), 'open'),
    unmet: distinct(answers.flatMap((answer) => answer.unmet)),
    conditions: distinct(answers.flatMap((answer) => answer.conditions)),
    questions: distinctBy(
      answers.flatMap((answer) => answer.questions),
      ({ reason, whom }) => `${keyOf(reason)} ${whom}`,
    ),
    told: distinct(answers.flatMap((answer) => answer.told)),
  };
}

function distinct(reasons: readonly Reason[]): readonly Reason[] {
  return distinctBy(reasons, keyOf);
}

function keyOf({ code, params }: Reason): string {
  return `${code} ${JSON.stringify(params)}`;
}

function distinctBy<T>(list: readonly T[], key: (one: T) => string): readonly T[] {
  if (list.length < 2) return list;
  return [...new Map(list.toReversed().map((one) => [key(one), one])).values()].toReversed();
}

function ofFinding(finding: Finding): Answer {
  switch (finding.kind) {
    case 'met':
      return finding.told === undefined ? OPEN : { ...OPEN, told: finding.told };
    case 'if':
      return { ...OPEN, kind: 'openIf', conditions: [finding.reason] };
    case 'unmet':
      return { ...OPEN, kind: 'closed', unmet: [finding.reason] };
    case 'ask':
      return { ...OPEN, kind: 'ask', questions: [finding.question] };
  }
}
