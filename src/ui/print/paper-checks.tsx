import { useTranslations } from 'use-intl';
import { ruleOf } from '#domain/rules/rulebook.ts';
import { dateText, mendText, ruleName } from '#i18n/format.ts';
import { RuleNote } from './paper-parts.tsx';
import type { Paper, PaperCheck } from './paper-model.ts';
import styles from './paper-sheet.module.css';
import { paperReason } from './paper-words.ts';

/** Everything that is still open, weightiest first, each with its reason and the rule it rests on. */
export function PaperChecks({ paper: { checks, later } }: { readonly paper: Paper }) {
  const t = useTranslations('paper.checks');
  return (
    <section className={styles.section} aria-labelledby="paper-checks">
      <h2 id="paper-checks">{t('heading')}</h2>
      {checks.length === 0 && later.lines.length === 0 && <p>{t('none')}</p>}
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
      {later.lines.length > 0 && <Later later={later} />}
    </section>
  );
}

/** What is far away and only good to know: the matter and its day, so that the list of today stays short. */
function Later({ later: { first, lines } }: { readonly later: Paper['later'] }) {
  const t = useTranslations();
  return (
    <div className={styles.weight}>
      <h3>{t('paper.checks.later')}</h3>
      <p className={styles.quiet}>{t('paper.checks.laterMore')}</p>
      <ol start={first} className={styles.later}>
        {lines.map(({ rule, days }) => (
          <li key={rule}>
            {t('paper.checks.laterLine', {
              name: ruleName(t, rule),
              days: days.map((day) => dateText(t, day)).join(', '),
            })}
          </li>
        ))}
      </ol>
    </div>
  );
}

function CheckLine({ paperCheck: { check, rule } }: { readonly paperCheck: PaperCheck }) {
  const t = useTranslations();
  const ask = check.mends.find(({ kind }) => kind === 'ask');
  const { assumption } = ruleOf(rule);
  return (
    <li>
      {paperReason(t, check.reason)} {ask !== undefined && <strong>{mendText(t, ask)} </strong>}
      {ask === undefined && assumption !== undefined && (
        <strong>
          {t('terms.assumption')}. {t(`terms.ask.${assumption.ask}`)}{' '}
        </strong>
      )}
      <RuleNote rule={rule} />
    </li>
  );
}
