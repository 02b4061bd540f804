import type { Step } from '#domain/engine/replay-types.ts';
import type { Item, Who } from '#domain/plan/item.ts';
import type { Reason } from '#domain/rules/reasons.ts';
import type { RuleId } from '#domain/rules/rulebook.ts';
import type { Situation } from '#domain/student/situation.ts';
import type { Translate } from '#i18n/catalogue.ts';
import { reasonText, ruleLaw } from '#i18n/format.ts';
import { isPrintable } from './paper-model.ts';

/** A message's word for a value that is not there. */
export const NONE = 'none';

/** What was typed beside a thing. A note of a pause stays on the screen: it may hold the reason. */
export function paperNote(item: Item): readonly string[] {
  const note = item.move === 'suspend' || item.move === 'interrupt' ? undefined : item.note;
  return [item.provider, note].flatMap((text) => (text === undefined || text.trim() === '' ? [] : [text.trim()]));
}

export function paperReason(t: Translate, reason: Reason): string {
  return isPrintable(reason) ? reasonText(t, reason) : t('paper.pause.condition');
}

/** Why a step has no effect, or what it waits for; empty for one that has. */
export function refusalsOf(t: Translate, { happened, outcome, answer }: Step): readonly string[] {
  if (happened || answer === undefined || (outcome !== 'refused' && outcome !== 'waiting')) return [];
  return answer.unmet.map((reason) => paperReason(t, reason));
}

/** Where a rule stands; the sign of a section keeps with its number. */
export function lawText(t: Translate, rule: RuleId): string {
  return ruleLaw(t, rule).replaceAll(' §', '\u00a0§');
}

/** The person's own name beside the role, where it is known. */
export function personText(t: Translate, who: Who, situation: Situation, school: string): string {
  return t('paper.tasks.person', { who: t(`terms.who.${who}`), name: nameOf(who, situation, school) });
}

function nameOf(who: Who, { name, guardians, homeMunicipality }: Situation, school: string): string {
  const known: Partial<Record<Who, string | undefined>> = {
    student: name,
    guardian: guardians,
    school,
    municipality: homeMunicipality,
  };
  const own = known[who]?.trim() ?? '';
  return own === '' ? NONE : own;
}
