import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { RightContents } from '#domain/engine/studies/contents-of-rights.ts';
import type { PeriodRef, Study } from '#domain/plan/study.ts';
import { rangeText } from '#i18n/format.ts';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { FillBar } from './fill-bar.tsx';
import { Claimed, RowNotes, useRowName } from './studies-table.tsx';
import { namedOf, type StudyWords } from './study-words.ts';
import styles from './studies-by-period.module.css';
import { tableRows } from './table-model.ts';

/** The table of a narrow screen: period by period, and then what has gathered by part. */
export const StudiesByPeriod = memo(function StudiesByPeriod({
  of,
  words,
  onOpen,
  onAdd,
  onMove,
}: {
  readonly of: RightContents;
  readonly words: StudyWords;
  readonly onOpen: (study: Study) => void;
  readonly onAdd: (part: string, period?: PeriodRef) => void;
  readonly onMove: (study: Study, column: number) => void;
}) {
  const t = useTranslations();
  const rowName = useRowName(of, words);
  const { rows } = tableRows(of, false);
  return (
    <div className={styles.periods}>
      {of.periods.map(({ period, from, to, amount, placements }, column) => (
        <div key={words.period(period)} className={styles.period}>
          <h4 className={styles.head}>
            <span>
              {words.period(period)} <span className={styles.days}>{rangeText(t, from, to)}</span>
            </span>
            <span>{amount === 0 ? '' : words.amount(amount, of.unit)}</span>
          </h4>
          <ul>
            {placements.map(({ study }) => {
              const title = words.study(namedOf(of), study);
              return (
                <li key={study.id} className={styles.study}>
                  <button
                    type="button"
                    className={styles.open}
                    data-study={study.id}
                    aria-label={t('studies.table.edit', {
                      title,
                      amount: words.amount(study.amount, study.unit),
                      period: words.period(period),
                    })}
                    onClick={() => onOpen(study)}
                  >
                    <span>{title}</span> <strong>{words.amount(study.amount, study.unit)}</strong>
                  </button>
                  <button
                    type="button"
                    className={styles.move}
                    disabled={column === 0}
                    aria-label={t('studies.table.earlier', { title })}
                    onClick={() => onMove(study, column - 1)}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    className={styles.move}
                    disabled={column === of.periods.length - 1}
                    aria-label={t('studies.table.later', { title })}
                    onClick={() => onMove(study, column + 1)}
                  >
                    ↓
                  </button>
                </li>
              );
            })}
          </ul>
          <div>
            <Button small tone="quiet" icon="plus" onClick={() => onAdd('', period)}>
              {t('studies.table.addHere', { period: words.period(period) })}
            </Button>
          </div>
        </div>
      ))}
      <Disclosure summary={t('studies.table.parts')}>
        <ul className={styles.parts}>
          {rows.map((row) => (
            <li key={row.key} className={styles.part}>
              <p className={row.kind === 'group' ? styles.group : undefined}>
                {rowName(row)}
                <RowNotes part={row.part} assumed={row.assumed} />
              </p>
              <FillBar amounts={row.amounts} bounds={row.bounds} unit={of.unit} binding={row.binding} />
              <Claimed amount={row.amounts.claimed} unit={of.unit} words={words} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
});
