import { useTranslations } from 'use-intl';
import type { Crediting } from '#domain/engine/crediting.ts';
import { lawLines, learningState, learningTitle, requestText } from '#i18n/learning-text.ts';
import { classNames } from '../components/class-names.ts';
import styles from './paper-sheet.module.css';
import { lawText } from './paper-words.ts';

/** Earlier learning, how far each matter has come, and what the law says of it; nothing where none was told. */
export function PaperLearning({ learning: rows }: { readonly learning: readonly Crediting[] }) {
  const t = useTranslations();
  if (rows.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="paper-learning">
      <h2 id="paper-learning">{t('crediting.paper.heading')}</h2>
      <table className={classNames(styles.table, styles.states)} aria-labelledby="paper-learning">
        <thead>
          <tr>
            <th scope="col">{t('crediting.paper.what')}</th>
            <th scope="col">{t('crediting.paper.state')}</th>
            <th scope="col">{t('crediting.paper.law')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((crediting) => (
            <LearningRow key={crediting.learning.id} crediting={crediting} />
          ))}
        </tbody>
      </table>
      <p className={styles.quiet}>{t('crediting.paper.units')}</p>
    </section>
  );
}

function LearningRow({ crediting }: { readonly crediting: Crediting }) {
  const t = useTranslations();
  const { learning, answer } = crediting;
  const asking = requestText(t, crediting);
  const provider = learning.provider?.trim() ?? '';
  const lines = lawLines(t, answer);
  return (
    <tr>
      <th scope="row">
        {learningTitle(t, learning)}
        <p>{t('crediting.paper.toward', { form: learning.toward })}</p>
        {provider !== '' && <p className={styles.quiet}>{provider}</p>}
      </th>
      <td>
        {learningState(t, learning)}
        {asking !== undefined && <p>{asking}</p>}
      </td>
      <td>
        {lines.map(({ text, rule }, index) => (
          <p key={text}>
            {text}
            {lines.findIndex((line) => line.rule === rule) === index && (
              <>
                {' '}
                <span className={styles.quiet}>({lawText(t, rule)})</span>
              </>
            )}
          </p>
        ))}
      </td>
    </tr>
  );
}
