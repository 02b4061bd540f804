import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { classNames } from '../components/class-names.ts';
import { LanguageSwitch } from './language-switch.tsx';
import styles from './layout.module.css';
import { Logo } from './logo.tsx';
import { hrefs, type StudentView } from './routes.ts';

/** The frame of every page: skip link, top bar, main. `tools` are the save state and undo of an open student. */
export function Layout({
  student,
  rules = false,
  tools,
  trouble,
  children,
}: {
  readonly student?: { readonly id: string; readonly view: StudentView; readonly alternative?: string };
  /** The page is the rulebook. */
  readonly rules?: boolean;
  readonly tools?: ReactNode;
  readonly trouble?: ReactNode;
  readonly children: ReactNode;
}) {
  const t = useTranslations('shell');
  const locale = useLocale();
  return (
    <div className={styles.frame} lang={locale}>
      {/* A hash is the page's address here, so the skip link moves the focus itself. */}
      <a
        className={styles.skip}
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {t('skip')}
      </a>
      <header className={styles.bar}>
        <a className={styles.brand} href={hrefs.students()}>
          <Logo />
          <span>{t('name')}</span>
        </a>
        <nav className={styles.nav} aria-label={t('nav.label')}>
          <NavLink href={hrefs.students()} here={student === undefined && !rules}>
            {t('nav.students')}
          </NavLink>
          {student !== undefined && (
            <>
              <NavLink href={hrefs.situation(student.id)} here={student.view === 'situation'}>
                {t('nav.situation')}
              </NavLink>
              <NavLink href={hrefs.plan(student.id, student.alternative)} here={student.view === 'plan'}>
                {t('nav.plan')}
              </NavLink>
              <NavLink href={hrefs.studies(student.id, student.alternative)} here={student.view === 'studies'}>
                {t('nav.studies')}
              </NavLink>
              <NavLink href={hrefs.grades(student.id, student.alternative)} here={student.view === 'grades'}>
                {t('nav.grades')}
              </NavLink>
              <NavLink href={hrefs.print(student.id, student.alternative)} here={student.view === 'print'}>
                {t('nav.print')}
              </NavLink>
            </>
          )}
          <NavLink href={hrefs.rules()} here={rules}>
            {t('nav.rules')}
          </NavLink>
        </nav>
        <div className={styles.tools}>
          {tools}
          <LanguageSwitch />
        </div>
      </header>
      <Strings />
      {trouble}
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </div>
  );
}

function NavLink({
  href,
  here,
  children,
}: {
  readonly href: string;
  readonly here: boolean;
  readonly children: ReactNode;
}) {
  return (
    <a className={classNames(styles.link)} href={href} aria-current={here ? 'page' : undefined}>
      {children}
    </a>
  );
}

/** The strings under the top bar, one a form. */
function Strings() {
  return (
    <div className={styles.strings} aria-hidden="true">
      <i />
      <i />
      <i />
      <i />
      <i />
    </div>
  );
}
