import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { RuleId } from '#domain/rules/rulebook.ts';
import { ruleName } from '#i18n/format.ts';
import { classNames } from '../components/class-names.ts';
import styles from './paper-sheet.module.css';
import { lawText } from './paper-words.ts';

/** One named fact of the head. */
export function Term({
  name,
  wide = false,
  children,
}: {
  readonly name: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={classNames(styles.term, wide && styles.wideTerm)}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A line to write on by hand, with what belongs there; `box` is ticked first. */
export function FillLine({
  label,
  value,
  box = false,
}: {
  readonly label: string;
  readonly value?: string;
  readonly box?: boolean;
}) {
  return (
    <li className={styles.fill}>
      {box && <span className={styles.box} aria-hidden="true" />}
      <span>{label}</span>
      <span className={styles.line}>{value}</span>
    </li>
  );
}

/** Empty lines under a heading, for what is agreed by hand. */
export function BlankLines({ label, count }: { readonly label: string; readonly count: number }) {
  return (
    <div className={styles.blank}>
      <h3>{label}</h3>
      {Array.from({ length: count }, (_, index) => (
        <span key={index} className={styles.blankLine} aria-hidden="true" />
      ))}
    </div>
  );
}

/** Which rule a claim rests on: its name and the section of the law. */
export function RuleNote({ rule }: { readonly rule: RuleId }) {
  const t = useTranslations();
  return (
    <span className={styles.quiet}>{t('paper.checks.rule', { name: ruleName(t, rule), law: lawText(t, rule) })}</span>
  );
}
