import type { ReactNode } from 'react';
import styles from './source-note.module.css';

/** Where a claim comes from, in the colour of sources: the rule's name, and a link out only when `href` is given. */
export function SourceNote({
  children,
  href,
  label,
}: {
  readonly children: ReactNode;
  readonly href?: string;
  /** A hidden word before the source for those who listen, such as "Lähde:". */
  readonly label?: string;
}) {
  return (
    <cite className={styles.source}>
      {label !== undefined && <span className={styles.label}>{label} </span>}
      {href === undefined ? (
        children
      ) : (
        <a href={href} target="_blank" rel="noreferrer">
          {children}
        </a>
      )}
    </cite>
  );
}
