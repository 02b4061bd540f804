import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import styles from './notice.module.css';

export type NoticeTone = 'tells' | 'agrees' | 'warns' | 'blocks';

const ICONS: Record<NoticeTone, IconName> = { tells: 'info', agrees: 'check', warns: 'alert', blocks: 'close' };

/**
 * A few sentences that matter now, with what to do about it as `actions`. `live` announces it when it appears: pass it
 * for what happens while the user works, not for what the page begins with.
 */
export function Notice({
  tone = 'tells',
  title,
  actions,
  live = false,
  children,
}: {
  readonly tone?: NoticeTone;
  readonly title?: ReactNode;
  readonly actions?: ReactNode;
  readonly live?: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <div
      className={classNames(styles.notice, styles[tone])}
      role={live ? (tone === 'blocks' ? 'alert' : 'status') : undefined}
    >
      <span className={styles.mark}>
        <Icon name={ICONS[tone]} />
      </span>
      <div className={styles.body}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children !== undefined && <div>{children}</div>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
