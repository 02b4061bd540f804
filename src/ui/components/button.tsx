import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';

export type ButtonTone = 'plain' | 'primary' | 'quiet' | 'danger';

type Look = {
  readonly tone?: ButtonTone;
  readonly small?: boolean;
  readonly icon?: IconName;
  readonly children: ReactNode;
};

function lookOf(tone: ButtonTone, small: boolean, className: string | undefined): string | undefined {
  return classNames(styles.button, styles[tone], small && styles.small, className);
}

/** A button with words. `primary` is the one thing to do next, at most one in a view. */
export function Button({
  tone = 'plain',
  small = false,
  icon,
  className,
  children,
  type = 'button',
  ...rest
}: Look & Omit<ComponentProps<'button'>, 'children'>) {
  return (
    <button type={type} className={lookOf(tone, small, className)} {...rest}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function ButtonLink({
  tone = 'plain',
  small = false,
  icon,
  className,
  children,
  ...rest
}: Look & Omit<ComponentProps<'a'>, 'children'> & { readonly href: string }) {
  return (
    <a className={lookOf(tone, small, className)} {...rest}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </a>
  );
}

/** A button with a drawing only; `label` is its name and its tooltip. */
export function IconButton({
  label,
  icon,
  className,
  type = 'button',
  ...rest
}: { readonly label: string; readonly icon: IconName } & Omit<ComponentProps<'button'>, 'children' | 'aria-label'>) {
  return (
    <button type={type} className={classNames(styles.iconButton, className)} aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
