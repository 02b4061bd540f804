import { useTranslations } from 'use-intl';
import type { Amounts } from '#domain/engine/studies/contents-of-rights.ts';
import type { EarnedUnit } from '#domain/plan/item.ts';
import { classNames } from '../../components/class-names.ts';
import styles from './fill-bar.module.css';
import { type Bounds, boundsKind, verdictOf } from './filling.ts';
import { rounded } from './study-words.ts';

/**
 * What has gathered against its bounds, as a bar and in words that say the same. `binding`: the minimum holds although
 * nothing has been planned.
 */
export function FillBar({
  amounts,
  bounds,
  unit,
  binding = true,
  large = false,
}: {
  readonly amounts: Amounts;
  readonly bounds: Bounds;
  readonly unit: EarnedUnit;
  readonly binding?: boolean;
  readonly large?: boolean;
}) {
  const t = useTranslations('studies');
  const { accepted, credited, planned } = amounts;
  const { least = 0, most } = bounds;
  const sum = rounded(accepted + credited + planned);
  const { verdict, difference } = verdictOf(sum, bounds, binding);
  // Without a minimum or a maximum there is nothing to fill: the words alone are enough.
  const end = Math.max(most ?? 0, least, sum);
  const bounded = bounds.least !== undefined || most !== undefined;
  const share = (amount: number) => `${Math.min(100, (100 * amount) / (end === 0 ? 1 : end))}%`;
  return (
    <div className={classNames(styles.fill, large && styles.large)}>
      {bounded && (
        <div className={styles.track} aria-hidden="true">
          <i className={styles.accepted} style={{ width: share(accepted) }} />
          <i className={styles.credited} style={{ width: share(credited) }} />
          <i className={styles.planned} style={{ width: share(planned) }} />
          {least > 0 && least < end && <b className={styles.tick} style={{ left: share(least) }} />}
          {most !== undefined && most < end && <b className={styles.tick} style={{ left: share(most) }} />}
        </div>
      )}
      <p className={classNames(styles.words, verdict === 'over' && styles.over)}>
        {t('fill', {
          kind: boundsKind(bounds),
          sum,
          least,
          most: most ?? 0,
          unit: t(`units.${unit}`),
          verdict,
          difference,
        })}
      </p>
    </div>
  );
}
