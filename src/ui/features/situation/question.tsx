import { type ReactNode, useId } from 'react';
import { classNames } from '../../components/class-names.ts';
import styles from './question.module.css';

/**
 * One question of the talk, a dot on the string that runs beside them. The dot fills when there is an answer; it tells
 * nothing that the fields do not.
 */
export function Question({
  title,
  hint,
  answered,
  children,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly answered: boolean;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classNames(styles.question, answered && styles.answered)}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {children}
    </section>
  );
}

/** Fields side by side, where there is room. */
export function Side({ children }: { readonly children: ReactNode }) {
  return <div className={styles.side}>{children}</div>;
}
