import { useTranslations } from 'use-intl';
import type { RightTotals } from '#domain/engine/replay-types.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { amountText, dateText, formatWeeks } from '#i18n/format.ts';
import styles from './totals-strip.module.css';

/** What has gathered by the chosen day, each amount in its own unit; nothing is added over units. */
export function TotalsStrip({ totals, on }: { readonly totals: readonly RightTotals[]; readonly on: IsoDate }) {
  const t = useTranslations();
  const figures = totals.flatMap((right) => {
    const form = t(`terms.formsShort.${right.form}`);
    return [
      ...(right.studentWeeks === undefined
        ? []
        : [
            {
              key: `${right.rightKey} weeks`,
              value: formatWeeks(t, right.studentWeeks),
              of: t('plan.totals.studentWeeksOf', { form }),
            },
          ]),
      ...(right.opByWeeks === undefined || right.opByWeeks === 0
        ? []
        : [
            {
              key: `${right.rightKey} op`,
              value: t('plan.totals.opByWeeks', { op: right.opByWeeks }),
              of: t('plan.totals.opByWeeksOf', { form }),
            },
          ]),
      ...(right.tuvaWeeks === undefined
        ? []
        : [
            { key: `${right.rightKey} tuva`, value: formatWeeks(t, right.tuvaWeeks), of: t('plan.totals.tuvaWeeksOf') },
          ]),
      ...right.earned.map(({ amount, unit }) => ({
        key: `${right.rightKey} ${unit}`,
        value: amountText(t, amount, unit),
        of: t('plan.totals.earnedOf', { form }),
      })),
    ];
  });
  return (
    <section className={styles.strip} aria-labelledby="plan-totals-heading">
      <h3 id="plan-totals-heading" className={styles.heading}>
        {t('plan.totals.heading', { date: dateText(t, on) })}
      </h3>
      {figures.length === 0 ? (
        <p className={styles.of}>{t('plan.totals.none')}</p>
      ) : (
        <ul className={styles.figures}>
          {figures.map(({ key, value, of }) => (
            <li key={key} className={styles.figure}>
              <strong className={styles.value}>{value}</strong> <span className={styles.of}>{of}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
