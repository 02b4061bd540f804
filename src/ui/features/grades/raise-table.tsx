import { useTranslations } from 'use-intl';
import { IconButton } from '../../components/button.tsx';
import { Checkbox } from '../../components/field.tsx';
import styles from './raises.module.css';
import { leastWished, type RaiseRow, type Trial } from './raise-model.ts';
import type { GradeWords } from '../../components/average-picture/use-grade-words.ts';

/** Every subject that can be raised: whether, to what, and what that alone gives. */
export function RaiseTable({
  rows,
  words,
  onTry,
}: {
  readonly rows: readonly RaiseRow[];
  readonly words: GradeWords;
  readonly onTry: (key: string, trial: Trial) => void;
}) {
  const t = useTranslations('grades.raises');
  return (
    <table className={styles.table} aria-label={t('table')}>
      <thead>
        <tr>
          <th scope="col">{t('subject')}</th>
          <th scope="col">{t('wished')}</th>
          <th scope="col">{t('alone')}</th>
          <th scope="col">{t('hours')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const name = words.line(row);
          return (
            <tr key={row.key} className={row.ticked ? styles.ticked : undefined}>
              <th scope="row" className={styles.name}>
                <Checkbox
                  label={
                    <>
                      {name}{' '}
                      <span className={styles.quiet}>{t('nowGrade', { grade: String(row.from ?? row.letter) })}</span>
                      {row.plan !== undefined && <span className={styles.inPlan}>{t('inPlan')}</span>}
                    </>
                  }
                  checked={row.ticked}
                  onChange={(event) => onTry(row.key, { ticked: event.target.checked })}
                />
              </th>
              <td>
                <div className={styles.stepper} role="group" aria-label={t('wishedOf', { subject: name })}>
                  <IconButton
                    label={t('lower', { subject: name })}
                    icon="minus"
                    disabled={row.wished <= leastWished(row.from)}
                    onClick={() => onTry(row.key, { ticked: true, wished: row.wished - 1 })}
                  />
                  <output className={styles.wished}>{row.wished}</output>
                  <IconButton
                    label={t('higher', { subject: name })}
                    icon="plus"
                    disabled={row.wished >= 10}
                    onClick={() => onTry(row.key, { ticked: true, wished: row.wished + 1 })}
                  />
                </div>
              </td>
              <td className={styles.alone}>
                <GainText row={row} words={words} />
              </td>
              <td className={styles.hoursCell} data-label={t('hours')}>
                <input
                  className={styles.hours}
                  type="text"
                  inputMode="decimal"
                  autoComplete="off"
                  maxLength={5}
                  aria-label={t('hoursOf', { subject: name })}
                  aria-invalid={readHours(row.hours) === undefined && row.hours.trim() !== '' ? true : undefined}
                  value={row.hours}
                  onChange={(event) => onTry(row.key, { hours: event.target.value })}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function GainText({ row, words }: { readonly row: RaiseRow; readonly words: GradeWords }) {
  const t = useTranslations('grades.raises');
  const { lukio, points } = row.alone;
  return (
    <>
      <span>{lukio === undefined ? t('noAverage') : t('gainLukio', { rise: words.rise(lukio) })}</span>
      <span>{t('gainPoints', { points })}</span>
    </>
  );
}

/** Hours as typed: a number that is not below zero. */
export function readHours(text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  return /^\d{1,3}(\.\d{1,2})?$/u.test(plain) ? Number(plain) : undefined;
}
