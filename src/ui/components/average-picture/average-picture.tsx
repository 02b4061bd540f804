import { useTranslations } from 'use-intl';
import type { Fraction } from '#domain/admission/fraction.ts';
import { compareFractions, shownNumber } from '#domain/admission/fraction.ts';
import { POINT_PARTS } from '#domain/admission/points.ts';
import type { Stage } from '#domain/engine/outlook.ts';
import { classNames } from '../class-names.ts';
import styles from './average-picture.module.css';
import type { GradeWords } from './use-grade-words.ts';

/** A limit to get over, with its name. */
export type Limit = { readonly name: string; readonly value: Fraction };

/**
 * The lukio average as a line that goes on over the limit, one ticked raise after the other, and the points as beads on
 * strings, one string a part. The same is told in sentences beside it.
 */
export function AveragePicture({
  stages,
  limit,
  words,
}: {
  readonly stages: readonly Stage[];
  readonly limit: Limit | undefined;
  readonly words: GradeWords;
}) {
  const t = useTranslations('grades.picture');
  return (
    <figure className={styles.figure} aria-label={t('title')}>
      <Line stages={stages} limit={limit} words={words} />
      <Beads stages={stages} />
      <figcaption>
        <ol className={styles.told}>
          {stages.map(({ row, points }, index) => {
            const lukio = points.averages.lukio?.value;
            const side = lukio === undefined || limit === undefined ? 'none' : sideOf(lukio, limit.value);
            const before = stages[index - 1]?.points.total ?? points.total;
            return (
              <li key={row?.key ?? 'now'}>
                {t('stage', {
                  what:
                    row === undefined
                      ? t('now')
                      : t('raise', { subject: words.line(row), from: String(row.from ?? '–'), to: String(row.wished) }),
                  average: lukio === undefined ? 'none' : words.average(lukio),
                  side,
                  limit: limit === undefined ? 'none' : words.average(limit.value),
                  points: points.total,
                  more: points.total - before,
                })}
              </li>
            );
          })}
        </ol>
      </figcaption>
    </figure>
  );
}

function sideOf(value: Fraction, limit: Fraction): 'over' | 'at' | 'under' {
  const side = compareFractions(value, limit);
  return side > 0 ? 'over' : side < 0 ? 'under' : 'at';
}

function Line({
  stages,
  limit,
  words,
}: {
  readonly stages: readonly Stage[];
  readonly limit: Limit | undefined;
  readonly words: GradeWords;
}) {
  const t = useTranslations('grades.picture');
  const shown = stages.flatMap(({ row, points }) => {
    const value = points.averages.lukio?.value;
    return value === undefined ? [] : [{ row, value }];
  });
  if (shown.length === 0) return null;
  const heights = [...shown.map(({ value }) => value), ...(limit === undefined ? [] : [limit.value])].map((value) =>
    shownNumber(value, 4),
  );
  const low = Math.min(...heights) - 0.06;
  const high = Math.max(...heights) + 0.1;
  const yOf = (value: Fraction) => 100 - ((shownNumber(value, 4) - low) / (high - low)) * 100;
  const xOf = (index: number) => ((index + 0.5) / shown.length) * 100;
  const path = shown.map(({ value }, index) => `${index === 0 ? 'M' : 'L'}${xOf(index)} ${yOf(value)}`).join('');
  return (
    <div className={styles.line} aria-hidden="true">
      <div className={styles.plot}>
        <svg className={styles.drawing} viewBox="0 0 100 100" preserveAspectRatio="none">
          {limit !== undefined && (
            <path className={styles.limit} d={`M0 ${yOf(limit.value)}H100`} vectorEffect="non-scaling-stroke" />
          )}
          <path className={styles.string} d={path} vectorEffect="non-scaling-stroke" />
        </svg>
        {limit !== undefined && (
          <span className={styles.limitName} style={{ top: `${yOf(limit.value)}%` }}>
            {t('limit', { limit: words.average(limit.value) })}
          </span>
        )}
        {shown.map(({ row, value }, index) => {
          const over = limit !== undefined && compareFractions(value, limit.value) >= 0;
          return (
            <span
              key={row?.key ?? 'now'}
              className={classNames(styles.bead, over && styles.over)}
              style={{ left: `${xOf(index)}%`, top: `${yOf(value)}%` }}
            >
              <span className={styles.value}>{words.average(value)}</span>
            </span>
          );
        })}
      </div>
      <div className={styles.names} style={{ gridTemplateColumns: `repeat(${shown.length}, minmax(0, 1fr))` }}>
        {shown.map(({ row }) => (
          <span key={row?.key ?? 'now'}>
            {row === undefined ? t('now') : t('short', { subject: row.subject, to: String(row.wished) })}
          </span>
        ))}
      </div>
    </div>
  );
}

/** One string a part: what there is, what the ticked raises bring, and what is left of the table. */
function Beads({ stages }: { readonly stages: readonly Stage[] }) {
  const t = useTranslations('grades');
  const [before, after] = [stages[0]?.points, stages.at(-1)?.points];
  if (before === undefined || after === undefined) return null;
  return (
    <div className={styles.strings} aria-hidden="true">
      {POINT_PARTS.flatMap((part) => {
        const now = before.parts.find((each) => each.part === part);
        const then = after.parts.find((each) => each.part === part);
        if (now === undefined || then === undefined) return [];
        return [
          <div key={part} className={styles.beads}>
            <span className={styles.part}>{t(`now.parts.${part}`)}</span>
            <span className={styles.row}>
              {Array.from({ length: now.most }, (_, index) => (
                <i
                  key={index}
                  className={classNames(
                    styles.point,
                    index < now.points && styles.has,
                    index >= now.points && index < then.points && styles.gained,
                  )}
                />
              ))}
            </span>
            <span className={styles.sum}>
              {t('picture.sum', { now: now.points, more: then.points - now.points, most: now.most })}
            </span>
          </div>,
        ];
      })}
    </div>
  );
}
