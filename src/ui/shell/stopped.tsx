import type { Locale } from '#i18n/locales.ts';
import { STOPPED } from '#i18n/stopped.ts';
import { Button, ButtonLink } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import styles from './page.module.css';
import { hrefs } from './routes.ts';

/**
 * What stands on the page when the app has broken. It needs nothing that may be broken: no catalogue to fetch, no
 * context, no store.
 */
export function Stopped({
  locale,
  onReload,
  onTakeFile,
}: {
  readonly locale: Locale;
  readonly onReload: () => void;
  readonly onTakeFile?: () => void;
}) {
  const texts = STOPPED[locale];
  return (
    <main lang={locale} className={styles.alone}>
      <div className={styles.page}>
        <h1>{texts.title}</h1>
        <Notice
          live
          tone="blocks"
          actions={
            <>
              <Button tone="primary" onClick={onReload}>
                {texts.reload}
              </Button>
              {onTakeFile !== undefined && (
                <Button icon="file" onClick={onTakeFile}>
                  {texts.takeFile}
                </Button>
              )}
              <ButtonLink href={hrefs.students()} onClick={() => setTimeout(onReload)}>
                {texts.students}
              </ButtonLink>
            </>
          }
        >
          <p>{texts.saved}</p>
          {onTakeFile !== undefined && <p>{texts.fileToo}</p>}
        </Notice>
      </div>
    </main>
  );
}
