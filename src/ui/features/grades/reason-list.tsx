import { useTranslations } from 'use-intl';
import type { Reason } from '#domain/rules/reasons.ts';
import { isAssumed } from '#domain/rules/rulebook.ts';
import { reasonText, ruleLaw, ruleQuestion } from '#i18n/format.ts';
import { SourceNote } from '../../components/source-note.tsx';
import { RuleLink } from '../../shell/rule-link.tsx';
import styles from './grades-page.module.css';

/** Reasons in sentences, each once, with the section it comes from; of an assumption, what to ask and whom. */
export function ReasonList({ reasons }: { readonly reasons: readonly Reason[] }) {
  const t = useTranslations();
  const lines = [...new Map(reasons.map((reason) => [reasonText(t, reason), reason]))];
  if (lines.length === 0) return null;
  return (
    <ul className={styles.reasons}>
      {lines.map(([text, { rule }]) => (
        <li key={text}>
          <p>{text}</p>
          {isAssumed(rule) && (
            <p className={styles.quiet}>
              <strong>{t('terms.assumption')}.</strong> {ruleQuestion(t, rule)}
            </p>
          )}
          <SourceNote label={t('grades.source')}>{ruleLaw(t, rule)}</SourceNote> <RuleLink id={rule} />
        </li>
      ))}
    </ul>
  );
}
