import { reason } from '../../rules/reasons.ts';
import type { FormCode } from '../../plan/item.ts';
import type { RuleId } from '../../rules/rulebook.ts';
import { maxDate } from '../../time/iso-date.ts';
import type { Crediting } from '../crediting.ts';
import { creditings, requestDay } from '../crediting.ts';
import type { Check } from '../replay-types.ts';
import type { Replay } from '../replay.ts';
import { addTask, check } from './check.ts';

/** By which rule each form credits; one that credits nothing is never asked. */
const RULES: Partial<Record<FormCode, RuleId>> = {
  kops: 'R-KOPS-21',
  adultBasic: 'R-ABE-13',
  vocational: 'R-VOC-5',
  lukio: 'R-LUKIO-6',
};

/** Earlier learning that nobody has asked to be credited, or is asked too late (R-LUKIO-6): one finding for each form. */
export function learningChecks(replayed: Replay): readonly Check[] {
  const all = creditings(replayed);
  return [...notAsked(all, replayed), ...askedLate(all, replayed)];
}

function notAsked(all: readonly Crediting[], { context }: Replay): readonly Check[] {
  return firstOfEachForm(all.filter(({ unasked }) => unasked)).flatMap(({ learning: { toward }, right, draft }) => {
    const rule = RULES[toward];
    if (rule === undefined || right?.begunOn === undefined) return [];
    return [
      check('tells', reason(rule, 'crediting.notAsked', { form: toward }), {
        on: maxDate(context.today, right.begunOn),
        rightKey: right.key,
        mends: draft === undefined ? [] : [addTask(draft)],
      }),
    ];
  });
}

function askedLate(all: readonly Crediting[], replayed: Replay): readonly Check[] {
  return firstOfEachForm(all.filter(({ late }) => late)).flatMap(({ learning: { toward }, right, request }) => {
    if (right?.begunOn === undefined || request === undefined || request.happened) return [];
    return [
      check('warns', reason('R-LUKIO-6', 'crediting.askedLate', { form: toward, begins: right.begunOn }), {
        on: request.on,
        itemId: request.itemId,
        rightKey: right.key,
        mends: [{ kind: 'move', itemId: request.itemId, to: requestDay(replayed, right) }],
      }),
    ];
  });
}

function firstOfEachForm(all: readonly Crediting[]): readonly Crediting[] {
  return all.filter(
    ({ learning: { toward } }, index) => all.findIndex(({ learning }) => learning.toward === toward) === index,
  );
}
