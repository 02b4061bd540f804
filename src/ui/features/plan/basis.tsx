import { useTranslations } from 'use-intl';
import type { Reason } from '#domain/rules/reasons.ts';
import type { RuleId } from '#domain/rules/rulebook.ts';
import { isAssumed, ruleOf } from '#domain/rules/rulebook.ts';
import { addressOf } from '#domain/rules/sources.ts';
import { dateText, reasonText, ruleLaw, ruleName, ruleQuestion, ruleSentence } from '#i18n/format.ts';
import { SourceNote } from '../../components/source-note.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { RuleLink } from '../../shell/rule-link.tsx';
import styles from './basis.module.css';

/** A reason in a sentence, with where it comes from behind one press. */
export function ReasonLine({ reason, text }: { readonly reason: Reason; readonly text?: string }) {
  const t = useTranslations();
  const sentence = text ?? reasonText(t, reason);
  return (
    <div className={styles.reason}>
      <p>{sentence}</p> {isAssumed(reason.rule) && <span className={styles.assumed}>{t('terms.assumption')}</span>}{' '}
      <details className={styles.details}>
        <summary className={styles.summary}>
          {t('plan.rule.basis')}
          <VisuallyHidden>: {sentence}</VisuallyHidden>
        </summary>
        <Basis reason={reason} />
      </details>
    </div>
  );
}

/** The rule behind a reason: its name and sentence, the section, the source, its validity, and how well it is known. */
function Basis({ reason: { rule: id } }: { readonly reason: Reason }) {
  const t = useTranslations();
  const rule = ruleOf(id);
  const validity =
    rule.to === undefined
      ? t('plan.rule.validFrom', { from: dateText(t, rule.from) })
      : t('plan.rule.validFromTo', { from: dateText(t, rule.from), to: dateText(t, rule.to) });
  return (
    <div className={styles.basis}>
      <p className={styles.name}>{ruleName(t, id)}</p>
      <p>{ruleSentence(t, id)}</p>
      <p className={styles.law}>{ruleLaw(t, id)}</p>
      <ul className={styles.sources}>
        {rule.sources.map(({ key, section }) => (
          <li key={`${key} ${section}`}>
            <SourceNote href={addressOf(key)} label={t('plan.rule.source')}>
              {t(`sources.${key}`)}
            </SourceNote>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>
        {validity}. {t(`ruleStatus.${rule.status}`)}. {t('plan.rule.id', { id })}.
      </p>
      <AssumptionNote rule={id} />
      <p className={styles.open}>
        <RuleLink id={id} />
      </p>
    </div>
  );
}

/** That a rule rests on an assumption, with the question that would settle it and whom to ask; nothing for other rules. */
export function AssumptionNote({ rule }: { readonly rule: RuleId }) {
  const t = useTranslations();
  return isAssumed(rule) ? (
    <p>
      <strong>{t('terms.assumption')}.</strong> {ruleQuestion(t, rule)}
    </p>
  ) : null;
}
