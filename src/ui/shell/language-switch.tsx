import { useTranslations } from 'use-intl';
import { LOCALES } from '#i18n/locales.ts';
import styles from './language-switch.module.css';
import { useLanguage } from './language.tsx';

/** Changes the language of everything at once. Only complete languages are offered, each by its own name. */
export function LanguageSwitch() {
  const t = useTranslations('shell');
  const { locale, choose } = useLanguage();
  return (
    <div role="group" aria-label={t('language')} className={styles.languages}>
      {LOCALES.map(({ code, name, short }) => (
        <button
          key={code}
          type="button"
          lang={code}
          className={styles.language}
          aria-label={name}
          title={name}
          aria-pressed={code === locale}
          onClick={() => choose(code)}
        >
          <span className={styles.word}>{short}</span>
          <span className={styles.code}>{code}</span>
        </button>
      ))}
    </div>
  );
}
