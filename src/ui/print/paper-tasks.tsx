import { useTranslations } from 'use-intl';
import { dateText } from '#i18n/format.ts';
import { publicTitle } from '#i18n/public-title.ts';
import type { Paper } from './paper-model.ts';
import styles from './paper-sheet.module.css';
import { personText } from './paper-words.ts';

/** Who does what by when, a box to tick before each. */
export function PaperTasks({
  paper: { tasks, situation },
  school,
}: {
  readonly paper: Paper;
  readonly school: string;
}) {
  const t = useTranslations();
  if (tasks.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="paper-tasks">
      <h2 id="paper-tasks">{t('paper.tasks.heading')}</h2>
      <div className={styles.people}>
        {tasks.map(({ who, steps }) => (
          <div key={who} className={styles.person}>
            <h3>{personText(t, who, situation, school)}</h3>
            <ul>
              {steps.map(({ item, on }) => (
                <li key={item.id} className={styles.task}>
                  <span className={styles.box} aria-hidden="true" />
                  <span className={styles.date}>{on === undefined ? t('paper.moves.noDate') : dateText(t, on)}</span>
                  <span>{publicTitle(t, item)}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
