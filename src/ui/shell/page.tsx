import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { classNames } from '../components/class-names.ts';
import styles from './page.module.css';

/** Set once the user has gone from one page to another: the very first page does not take the focus. */
let pageShownBefore = false;

/** Names the page for the tab and moves the focus to its heading when the page has changed. */
export function usePageHeading(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const t = useTranslations('shell');
  useEffect(() => {
    document.title = t('documentTitle', { page: title });
  }, [t, title]);
  useEffect(() => {
    if (pageShownBefore) heading.current?.focus();
    pageShownBefore = true;
  }, []);
  return heading;
}

/** The heading of a page that lays out its own head. `title` names the browser's tab; it never holds a student's name. */
export function PageTitle({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = usePageHeading(title);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

/** A page with its heading. `title` is also the name of the tab. */
export function Page({
  title,
  heading = title,
  lead,
  wide = false,
  children,
}: {
  readonly title: string;
  readonly heading?: ReactNode;
  readonly lead?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={classNames(styles.page, wide && styles.wide)}>
      <div className={styles.head}>
        <PageTitle title={title}>{heading}</PageTitle>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </div>
      {children}
    </div>
  );
}
