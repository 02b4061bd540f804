import { useTranslations } from 'use-intl';
import { mendText } from '#i18n/format.ts';
import { RuleNote } from './paper-parts.tsx';
import type { Paper, PaperCheck } from './paper-model.ts';
import styles from './paper-sheet.module.css';
import { paperReason } from './paper-words.ts';

/** Everything that is still open, weightiest first, each with its reason and the rule it rests on. */
export function PaperChecks({ paper: { checks } }: { readonly paper: Paper }) {
  const t = useTranslations('paper.checks');
  return (
    <section className={styles.section} aria-labelledby="paper-checks">
      <h2 id="paper-checks">{t('heading')}</h2>
      {checks.length === 0 && <p>{t('none')}</p>}
      {checks.map(({ weight, first, checks: own }) => (
        <div key={weight} className={styles.weight}>
          <h3>{t(`weights.${weight}`)}</h3>
          <ol start={first}>
            {own.map((check) => (
              <CheckLine key={check.id} paperCheck={check} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function CheckLine({ paperCheck: { check, rule } }: { readonly paperCheck: PaperCheck }) {
  const t = useTranslations();
  const ask = check.mends.find(({ kind }) => kind === 'ask');
  return (
    <li>
      {paperReason(t, check.reason)} {ask !== undefined && <strong>{mendText(t, ask)} </strong>}
      <RuleNote rule={rule} />
    </li>
  );
}
