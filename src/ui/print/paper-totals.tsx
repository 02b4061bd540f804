import { useTranslations } from 'use-intl';
import type { RightTotals } from '#domain/engine/replay-types.ts';
import type { EarnedUnit } from '#domain/plan/item.ts';
import type { Translate } from '#i18n/catalogue.ts';
import { amountText, dateText } from '#i18n/format.ts';
import { type Totals, tenth } from './paper-model.ts';
import styles from './paper-sheet.module.css';

const UNITS: readonly EarnedUnit[] = ['op', 'lukioOp', 'osp', 'tuvaWeek', 'course'];

/** What has gathered and what will, each amount in its own unit; nothing is added over units. */
export function PaperTotals({ totals: { now, end, rows, left } }: { readonly totals: Totals }) {
  const t = useTranslations();
  const later = end > now;
  if (rows.length === 0) return null;
  return (
    <section className={styles.whole} aria-labelledby="paper-totals">
      <h2 id="paper-totals">{t('paper.totals.heading')}</h2>
      <table className={styles.table} aria-labelledby="paper-totals">
        <thead>
          <tr>
            <th scope="col">{t('paper.totals.right')}</th>
            <th scope="col">{t('paper.totals.now', { date: dateText(t, now) })}</th>
            {later && <th scope="col">{t('paper.totals.end', { date: dateText(t, end) })}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                {t('paper.totals.rightFrom', {
                  form: t(`terms.formsShort.${row.form}`),
                  from: dateText(t, row.from),
                })}
              </th>
              <td>
                <Figures totals={row.now} />
              </td>
              {later && (
                <td>
                  <Figures totals={row.end} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {left !== undefined && <p>{t('paper.totals.left', left)}</p>}
      <p className={styles.quiet}>{t('paper.totals.units')}</p>
    </section>
  );
}

function Figures({ totals }: { readonly totals?: RightTotals }) {
  const t = useTranslations();
  const figures = totals === undefined ? [] : figuresOf(t, totals);
  if (figures.length === 0) return t('paper.totals.nothing');
  return (
    <ul>
      {figures.map((figure) => (
        <li key={figure}>{figure}</li>
      ))}
    </ul>
  );
}

function figuresOf(
  t: Translate,
  { studentWeeks = 0, tuvaWeeks = 0, opByWeeks = 0, earned }: RightTotals,
): readonly string[] {
  return [
    ...(studentWeeks === 0 ? [] : [amountText(t, tenth(studentWeeks), 'studentWeek')]),
    ...(opByWeeks === 0 ? [] : [t('paper.totals.opByWeeks', { op: opByWeeks })]),
    ...(tuvaWeeks === 0 ? [] : [amountText(t, tenth(tuvaWeeks), 'tuvaWeek')]),
    ...earned.flatMap(({ amount, unit }) => {
      const known = UNITS.find((each) => each === unit);
      return known === undefined ? [] : [t('paper.totals.accepted', { amount: amountText(t, amount, known) })];
    }),
  ];
}
