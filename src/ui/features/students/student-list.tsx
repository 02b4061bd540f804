import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { StudentRow } from '#session/ports.ts';
import { Button } from '../../components/button.tsx';
import { useInstant } from '../../shell/instant.ts';
import { hrefs } from '../../shell/routes.ts';
import styles from './student-list.module.css';

/** The students of this device, each on a string of its own. */
export function StudentList({
  rows,
  onTakeFile,
  onRemove,
}: {
  readonly rows: readonly StudentRow[];
  readonly onTakeFile: (row: StudentRow) => void;
  readonly onRemove: (row: StudentRow) => void;
}) {
  const t = useTranslations('students');
  const { day, time } = useInstant();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{t('list.title')}</h2>
      <ul className={styles.list}>
        {rows.map((row) => {
          const name = row.name === '' ? t('nameless') : row.name;
          return (
            <li key={row.id} className={styles.row}>
              <div className={styles.who}>
                {row.unreadable === undefined ? (
                  <a className={styles.name} href={hrefs.plan(row.id)}>
                    {name}
                  </a>
                ) : (
                  <span className={styles.name}>{name}</span>
                )}
                <span className={styles.when}>
                  {row.unreadable !== undefined
                    ? t(`list.${row.unreadable}`)
                    : t('list.saved', { date: day(row.savedAt), time: time(row.savedAt) })}
                </span>
              </div>
              <div className={styles.actions}>
                <Button small tone="quiet" aria-label={t('list.takeFileOf', { name })} onClick={() => onTakeFile(row)}>
                  {row.unreadable === undefined ? t('list.takeFile') : t('list.takeRaw')}
                </Button>
                <Button small tone="quiet" aria-label={t('list.removeOf', { name })} onClick={() => onRemove(row)}>
                  {t('list.remove')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
