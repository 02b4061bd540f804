import type { Crediting } from '#domain/engine/crediting.ts';
import { isDecided, unitOfForm } from '#domain/engine/crediting.ts';
import type { Answer } from '#domain/rules/requirement.ts';
import type { RuleId } from '#domain/rules/rulebook.ts';
import type { PriorLearning } from '#domain/student/prior-learning.ts';
import type { Translate } from './catalogue.ts';
import { amountText, dateText, questionText, reasonText } from './format.ts';

/** A message's word for a value that is not there. */
const NONE = 'none';

/** What it is and how much, in the unit of the learning itself: "Lukio-opintoja: matematiikka, 34 op (lukio)". */
export function learningTitle(t: Translate, { kind, words, amount, unit }: PriorLearning): string {
  return t('crediting.title', {
    kind: t(`crediting.kinds.${kind}`),
    words: words?.trim() ? words.trim() : NONE,
    amount:
      amount === undefined
        ? NONE
        : unit === undefined
          ? t('crediting.plainAmount', { amount })
          : amountText(t, amount, unit),
  });
}

/** How far the matter has come; of a decision its day, and how much was accepted in the unit of the form. */
export function learningState(t: Translate, { state, decidedOn, toward, credited }: PriorLearning): string {
  const unit = unitOfForm(toward);
  return t('crediting.state', {
    state: t(`crediting.states.${state}`),
    date: decidedOn === undefined ? NONE : dateText(t, decidedOn),
    credited:
      state !== 'accepted' || credited === undefined || unit === undefined ? NONE : amountText(t, credited, unit),
  });
}

export type LawLine = { readonly text: string; readonly rule: RuleId };

/** What the law says, the weightiest first: why not, what to ask, what is left to see, what else is worth knowing. */
export function lawLines(t: Translate, { unmet, questions, conditions, told }: Answer): readonly LawLine[] {
  return [
    ...unmet.map((reason) => ({ text: reasonText(t, reason), rule: reason.rule })),
    ...questions.map((question) => ({ text: questionText(t, question), rule: question.reason.rule })),
    ...[...conditions, ...told].map((reason) => ({ text: reasonText(t, reason), rule: reason.rule })),
  ];
}

/** When it is asked for, or that the plan has no such studies; undefined when it is decided or there is nothing to ask. */
export function requestText(
  t: Translate,
  {
    learning,
    answer,
    right,
    request,
    askBy,
    unasked,
  }: Pick<Crediting, 'learning' | 'answer' | 'right' | 'request' | 'askBy' | 'unasked'>,
): string | undefined {
  if (isDecided(learning)) return undefined;
  if (request !== undefined) {
    const date = dateText(t, request.on);
    return request.happened ? t('crediting.askedHappened', { date }) : t('crediting.asked', { date });
  }
  if (unasked && askBy !== undefined) return t('crediting.askBy', { date: dateText(t, askBy) });
  return right === undefined && answer.kind !== 'closed'
    ? t('crediting.notInPlan', { form: learning.toward })
    : undefined;
}
