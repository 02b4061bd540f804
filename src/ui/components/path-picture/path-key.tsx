import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import styles from './path-picture.module.css';

/** What the shapes of the picture mean. */
export function PathKey() {
  const t = useTranslations('plan.picture');
  return (
    <ul className={styles.key} aria-label={t('key')}>
      <KeyItem text={t('keyHappened')}>
        <circle cx={11} cy={9} r={6} className={styles.keyFilled} />
      </KeyItem>
      <KeyItem text={t('keyPlanned')}>
        <circle cx={11} cy={9} r={5.5} className={styles.keyHollow} />
      </KeyItem>
      <KeyItem text={t('keyRefused')}>
        <circle cx={11} cy={9} r={5.5} className={styles.keyRefused} />
        <path d="M8 6l6 6M8 12l6-6" className={styles.keyRefused} />
      </KeyItem>
      <KeyItem text={t('keyLimit')}>
        <path d="M11 3L17 9 11 15 5 9z" className={styles.limit} />
      </KeyItem>
      <KeyItem text={t('keyWindow')}>
        <rect x={0} y={4} width={22} height={10} rx={5} className={styles.window} />
      </KeyItem>
      <KeyItem text={t('keyEstimate')}>
        <rect x={1} y={4} width={20} height={10} rx={5} className={styles.keyEstimate} />
      </KeyItem>
    </ul>
  );
}

function KeyItem({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <li className={styles.keyItem}>
      <svg className={styles.keyMark} viewBox="0 0 22 18" aria-hidden="true" focusable="false">
        {children}
      </svg>
      {text}
    </li>
  );
}
