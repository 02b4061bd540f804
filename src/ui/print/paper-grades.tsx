import { useLocale, useTranslations } from 'use-intl';
import { variantOf } from '#domain/admission/certificate.ts';
import { decimal, decimalText, type Fraction } from '#domain/admission/fraction.ts';
import type { Points } from '#domain/admission/points.ts';
import type { PlanRaise } from '#domain/engine/planned-raises.ts';
import { sideOf, type Verdict } from '#domain/engine/targets.ts';
import type { Wishes } from '#domain/engine/wishes.ts';
import type { FormCode } from '#domain/plan/item.ts';
import type { Reason } from '#domain/rules/reasons.ts';
import { decimalMark } from '#i18n/decimal-mark.ts';
import { dateText, reasonText, wishText } from '#i18n/format.ts';
import { classNames } from '../components/class-names.ts';
import { AveragePicture, type Limit } from '../components/average-picture/average-picture.tsx';
import { type GradeWords, useGradeWords } from '../components/average-picture/use-grade-words.ts';
import type { PaperGrades as Grades, PaperTarget } from './grades-model.ts';
import styles from './paper-sheet.module.css';
import { lawText, NONE } from './paper-words.ts';

/** Averages and points now and with the planned raises, each raise with its days, and the targets; nothing where none is known. */
export function PaperGrades({ grades }: { readonly grades: Grades | undefined }) {
  const t = useTranslations();
  const locale = useLocale();
  const words = useGradeWords();
  if (grades === undefined) return null;
  const { year, averages, now, planned, raises, targets, stages, wishes, told, ignored } = grades;
  const limit = limitOf(targets);
  const point = decimalMark(locale);
  const total = (points: Points) => (points.isLeast ? t('grades.now.atLeast', { total: points.total }) : points.total);
  const number = (value: Fraction): string => decimalText(value, 2).replace('.', point);
  return (
    <section className={styles.section} aria-labelledby="paper-grades">
      <h2 id="paper-grades">{t('paper.grades.heading')}</h2>
      {averages.length > 0 && (
        <table className={classNames(styles.table, styles.figures)} aria-label={t('paper.grades.sums')}>
          <thead>
            <tr>
              <th scope="col">{t('paper.grades.what')}</th>
              <th scope="col">{t('paper.grades.now')}</th>
              {raises.length > 0 && <th scope="col">{t('paper.grades.planned')}</th>}
            </tr>
          </thead>
          <tbody>
            {averages.map(({ kind, now: before, planned: after }) => (
              <tr key={kind}>
                <th scope="row">{t(`grades.certificate.average.${kind}`)}</th>
                <td>{number(before)}</td>
                {raises.length > 0 && <td>{number(after)}</td>}
              </tr>
            ))}
            {now?.parts.map(({ part, points }) => (
              <tr key={part}>
                <th scope="row">{t('paper.grades.points', { year, part: t(`grades.now.parts.${part}`) })}</th>
                <td>{points}</td>
                {raises.length > 0 && <td>{planned?.parts.find((each) => each.part === part)?.points ?? points}</td>}
              </tr>
            ))}
            {now !== undefined && (
              <tr>
                <th scope="row">{t('paper.grades.total', { year })}</th>
                <td>
                  <strong>{total(now)}</strong>
                </td>
                {raises.length > 0 && (
                  <td>
                    <strong>{total(planned ?? now)}</strong>
                  </td>
                )}
              </tr>
            )}
          </tbody>
        </table>
      )}
      {now !== undefined && (
        <p className={classNames(styles.quiet, styles.afterTable)}>
          {t('paper.grades.sources', {
            laws: [
              ...new Set(['R-APP-18' as const, ...now.parts.map(({ rule }) => rule)].map((rule) => lawText(t, rule))),
            ].join('; '),
          })}
        </p>
      )}
      {told.length > 0 && (
        <ul className={classNames(styles.quiet, styles.afterTable)} aria-label={t('paper.grades.told')}>
          {told.map((each) => (
            <li key={reasonText(t, each)}>{reasonText(t, each)}</li>
          ))}
        </ul>
      )}
      {raises.length > 0 && (
        <table className={classNames(styles.table, styles.days)} aria-label={t('paper.grades.raises')}>
          <thead>
            <tr>
              <th scope="col">{t('paper.grades.raise')}</th>
              <th scope="col">{t('paper.grades.examination')}</th>
              <th scope="col">{t('paper.grades.register')}</th>
              <th scope="col">{t('paper.grades.certifier')}</th>
            </tr>
          </thead>
          <tbody>
            {raises.map((raise) => (
              <RaiseRow key={raise.item.id} raise={raise} ignored={ignored.get(raise.item.id)} />
            ))}
          </tbody>
        </table>
      )}
      {stages.length > 1 && <AveragePicture stages={stages} limit={limit} words={words} />}
      {wishes.map((each) => (
        <PaperWishes key={each.itemId} wishes={each} raised={raises.length > 0} />
      ))}
      {targets.length > 0 && (
        <ul aria-label={t('paper.grades.targets')}>
          {targets.map((target) => (
            <li key={target.target.id}>{targetText(target)}</li>
          ))}
        </ul>
      )}
    </section>
  );

  function targetText({ target, limit, now: before, planned: after }: PaperTarget): string {
    const valueOf = (verdict: Verdict | undefined) =>
      verdict === undefined ? NONE : valueText(words, target.kind, verdict.value);
    const sideText = (verdict: Verdict | undefined) => (verdict === undefined ? NONE : sideOf(verdict));
    return t('paper.grades.target', {
      name: target.name,
      kind: target.testPoints === undefined || target.kind === 'vocational' ? target.kind : 'lukioTest',
      year: limit === undefined ? NONE : String(limit.year),
      limit: limit === undefined ? NONE : limit.value.replace('.', point),
      now: valueOf(before),
      nowSide: sideText(before),
      planned: raises.length > 0 ? valueOf(after) : NONE,
      side: sideText(after),
    });
  }
}

function valueText(words: GradeWords, kind: 'lukio' | 'vocational', value: Fraction): string {
  return kind === 'lukio' ? words.average(value) : words.points(value);
}

/** The wishes of one joint application in their order: what each gives, and how it stands to what was asked before. */
function PaperWishes({ wishes: { year, wishes }, raised }: { readonly wishes: Wishes; readonly raised: boolean }) {
  const t = useTranslations();
  const words = useGradeWords();
  return (
    <>
      <table className={classNames(styles.table, styles.figures)} aria-label={t('paper.grades.wishes', { year })}>
        <thead>
          <tr>
            <th scope="col">{t('paper.grades.wishes', { year })}</th>
            <th scope="col">{t('paper.grades.now')}</th>
            {raised && <th scope="col">{t('paper.grades.planned')}</th>}
            <th scope="col">{t('paper.grades.before')}</th>
          </tr>
        </thead>
        <tbody>
          {wishes.map(({ place, wish, getsFirst, value, limit, verdict }) => (
            <tr key={place}>
              <th scope="row">
                {wishText(t, wish, place)}
                {getsFirst && <p className={styles.quiet}>{t('paper.grades.firstWish')}</p>}
              </th>
              <td>{value === undefined ? '' : wishValue(value.now, value.kind)}</td>
              {raised && <td>{value === undefined ? '' : wishValue(value.planned, value.kind)}</td>}
              <td>
                {limit === undefined
                  ? ''
                  : t('paper.grades.wishLimit', {
                      year: limit.year,
                      limit: verdict === undefined ? limit.value : wishLimit(verdict.limit, wish.form),
                      side: verdict === undefined ? NONE : sideOf(verdict),
                    })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classNames(styles.quiet, styles.afterTable)}>{t('paper.grades.wishOrder')}</p>
    </>
  );

  function wishValue(value: Fraction, kind: 'lukio' | 'points'): string {
    return kind === 'points'
      ? t('paper.grades.wishPoints', { points: words.points(value) })
      : t('paper.grades.wishAverage', { average: words.average(value) });
  }

  function wishLimit(value: Fraction, form: FormCode): string {
    return form === 'vocational' ? words.points(value) : words.average(value);
  }
}

/** The limit of the first lukio among the targets: the line that the picture goes over. */
function limitOf(targets: readonly PaperTarget[]): Limit | undefined {
  const found = targets.find(({ target, limit }) => target.kind === 'lukio' && limit !== undefined);
  const value = found?.limit === undefined ? undefined : decimal(found.limit.value);
  return found === undefined || value === undefined ? undefined : { name: found.target.name, value };
}

function RaiseRow({
  raise: { item, examinedOn, happened, state },
  ignored,
}: {
  readonly raise: PlanRaise;
  readonly ignored: Reason | undefined;
}) {
  const t = useTranslations();
  const words = useGradeWords();
  const { raise } = item;
  if (raise === undefined) return null;
  const variant = variantOf(raise);
  return (
    <tr>
      <th scope="row">
        {t('paper.grades.step', {
          subject: words.line({ subject: raise.subject, ...(variant !== undefined && { variant }) }),
          from: raise.from === undefined ? NONE : String(raise.from),
          wished: raise.wished,
        })}
        {(raise.weeks !== undefined || raise.hours !== undefined) && (
          <p className={styles.quiet}>
            {t('paper.grades.work', {
              weeks: raise.weeks === undefined ? NONE : String(raise.weeks),
              hours: raise.hours === undefined ? NONE : String(raise.hours),
            })}
          </p>
        )}
      </th>
      <td>
        {dateText(t, examinedOn)}
        {happened && <p className={styles.quiet}>{t('terms.happened')}</p>}
        {state !== 'ahead' && (
          <p className={styles.quiet}>{t('paper.grades.result', { result: String(raise.result), state })}</p>
        )}
      </td>
      <td>{raise.registerBy === undefined ? '' : dateText(t, raise.registerBy)}</td>
      <td>
        {raise.certifier ?? item.provider ?? ''}
        {ignored !== undefined && <p>{t('paper.grades.ignored', { why: reasonText(t, ignored) })}</p>}
      </td>
    </tr>
  );
}
