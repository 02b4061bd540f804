import { type KeyboardEvent, memo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RightContents } from '#domain/engine/studies/contents-of-rights.ts';
import type { Part } from '#domain/forms/study-right/contents.ts';
import type { EarnedUnit } from '#domain/plan/item.ts';
import { OWN_PART, type PeriodRef, type Study } from '#domain/plan/study.ts';
import { Button, IconButton } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { FillBar } from './fill-bar.tsx';
import type { Bounds } from './filling.ts';
import { namedOf, schoolYearText, type StudyWords } from './study-words.ts';
import styles from './studies-table.module.css';
import { type TableRow, tableRows } from './table-model.ts';

/** Everything that the strings show, as a table: each amount opens its study, each empty cell adds one. */
export const StudiesTable = memo(function StudiesTable({
  of,
  words,
  onOpen,
  onAdd,
}: {
  readonly of: RightContents;
  readonly words: StudyWords;
  readonly onOpen: (study: Study) => void;
  readonly onAdd: (part: string, period?: PeriodRef) => void;
}) {
  const t = useTranslations('studies.table');
  const forms = useTranslations('terms.forms');
  const [all, setAll] = useState(false);
  const body = useRef<HTMLTableSectionElement>(null);
  const { rows, hidden } = tableRows(of, all);
  const { periods, whole, unit } = of;

  /** Arrows go from button to button as the cells stand. */
  function onKeyDown(event: KeyboardEvent<HTMLTableSectionElement>) {
    const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
    const cell = event.target instanceof Element ? event.target.closest('td, th') : null;
    const row = cell?.closest('tr');
    if (step === undefined || cell === null || row === null || row === undefined || event.altKey) return;
    const [down = 0, right = 0] = step;
    const lines = [...(body.current?.rows ?? [])];
    let [y, x] = [lines.indexOf(row), [...row.cells].indexOf(cell as HTMLTableCellElement)];
    for (;;) {
      y += down;
      x += right;
      const next = lines[y]?.cells[x];
      if (next === undefined) return;
      const button = next.querySelector('button');
      if (button === null) continue;
      event.preventDefault();
      button.focus();
      return;
    }
  }

  return (
    <>
      <p className={styles.hint}>{t('hint')}</p>
      {/* A wide table scrolls by itself, also by the keyboard. */}
      <div className={styles.scroller} role="group" aria-label={t('caption', { form: forms(of.form) })} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.nameColumn}>
                {t('part')}
              </th>
              <th scope="col" className={styles.number}>
                {t('bounds')}
              </th>
              <th scope="col" className={styles.number}>
                {t('accepted')}
              </th>
              <th scope="col" className={styles.number}>
                {t('credited')}
              </th>
              <th scope="col" className={styles.number}>
                {t('planned')}
              </th>
              {periods.map(({ period }) => (
                <th
                  key={words.period(period)}
                  scope="col"
                  className={classNames(styles.number, styles.period, period.estimate && styles.estimate)}
                >
                  {period.code} <span className={styles.year}>{schoolYearText(period.year)}</span>
                </th>
              ))}
              <th scope="col" className={styles.number}>
                {t('notPlaced')}
              </th>
              <th scope="col" className={styles.sumColumn}>
                {t('sum')}
              </th>
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={onKeyDown}>
            {rows.map((row) => (
              <Row key={row.key} of={of} row={row} words={words} onOpen={onOpen} onAdd={onAdd} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className={styles.nameColumn}>
                {t('total')}
              </th>
              <td className={styles.number}>
                <BoundsText bounds={whole} />
              </td>
              <Amount amount={whole.accepted} words={words} />
              <Amount amount={whole.credited} words={words} />
              <Amount amount={whole.planned} words={words} />
              {periods.map(({ period, amount }) => (
                <Amount key={words.period(period)} amount={amount} words={words} />
              ))}
              <Amount amount={whole.notPlaced} words={words} />
              <td className={styles.sumColumn}>
                <FillBar amounts={whole} bounds={whole} unit={unit} />
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
      {hidden > 0 && !all && (
        <div>
          <Button small tone="quiet" icon="down" onClick={() => setAll(true)}>
            {t('all', { count: hidden })}
          </Button>
        </div>
      )}
    </>
  );
});

function Row({
  of,
  row,
  words,
  onOpen,
  onAdd,
}: {
  readonly of: RightContents;
  readonly row: TableRow;
  readonly words: StudyWords;
  readonly onOpen: (study: Study) => void;
  readonly onAdd: (part: string, period?: PeriodRef) => void;
}) {
  const t = useTranslations('studies.table');
  const { kind, amounts, bounds, cells, unplaced } = row;
  const name = useRowName(of, words)(row);
  const isGroup = kind === 'group';
  const open = kind === 'part' || kind === 'own';
  return (
    <tr className={classNames(isGroup && styles.group)} data-row={row.key}>
      <th scope="row" className={styles.nameColumn}>
        <div className={styles.name} style={{ '--depth': row.depth } as object}>
          <span>
            {name}
            <RowNotes part={row.part} assumed={row.assumed} />
          </span>
          {open && (
            <IconButton
              className={styles.add}
              icon="plus"
              label={t('addRow', { title: name })}
              onClick={() => onAdd(kind === 'own' ? OWN_PART : row.code)}
            />
          )}
        </div>
      </th>
      <td className={styles.number}>
        <BoundsText bounds={bounds} fixed={row.part?.size !== undefined && row.part.least === undefined} />
      </td>
      <Amount amount={amounts.accepted} words={words} />
      <Amount amount={amounts.credited} words={words} />
      <Amount amount={amounts.planned} words={words} />
      {cells.map((placed, index) => {
        const period = of.periods[index]?.period;
        if (period === undefined) return null;
        if (!open)
          return <Amount key={words.period(period)} amount={sumOf(placed.map(({ study }) => study))} words={words} />;
        return (
          <td key={words.period(period)} className={styles.cell}>
            {placed.map(({ study }) => (
              <button
                key={study.id}
                type="button"
                className={styles.study}
                data-study={study.id}
                aria-label={t('edit', {
                  title: words.study(namedOf(of), study),
                  amount: words.amount(study.amount, study.unit),
                  period: words.period(period),
                })}
                onClick={() => onOpen(study)}
              >
                {words.number(study.amount)}
              </button>
            ))}
            {placed.length === 0 && kind === 'part' && (
              <button
                type="button"
                className={styles.empty}
                tabIndex={-1}
                aria-label={t('addTo', { title: name, period: words.period(period) })}
                onClick={() => onAdd(row.code, period)}
              >
                +
              </button>
            )}
          </td>
        );
      })}
      <td className={styles.cell}>
        {isGroup
          ? words.number(amounts.notPlaced)
          : unplaced.map(({ study }) => (
              <button
                key={study.id}
                type="button"
                className={styles.study}
                data-study={study.id}
                aria-label={t('editUnplaced', {
                  title: words.study(namedOf(of), study),
                  amount: words.amount(study.amount, study.unit),
                })}
                onClick={() => onOpen(study)}
              >
                {words.number(study.amount)}
              </button>
            ))}
      </td>
      <td className={styles.sumColumn}>
        <FillBar amounts={amounts} bounds={bounds} unit={of.unit} binding={row.binding} />
        <Claimed amount={amounts.claimed} unit={of.unit} words={words} />
      </td>
    </tr>
  );
}

/** What each row is called. */
export function useRowName(of: RightContents, words: StudyWords): (row: TableRow) => string {
  const t = useTranslations('studies.table');
  return ({ kind, code }) => {
    if (kind === 'own') return t('own');
    if (kind === 'unitemised') return t('unitemised');
    return kind === 'group' ? words.part(namedOf(of), code) : words.coded(namedOf(of), code);
  };
}

/** Recognition that nobody has decided on yet counts as nothing, but is not forgotten. */
export function Claimed({
  amount,
  unit,
  words,
}: {
  readonly amount: number;
  readonly unit: EarnedUnit;
  readonly words: StudyWords;
}) {
  const t = useTranslations('studies.told');
  return amount === 0 ? null : <p className={styles.note}>{t('claimed', { amount: words.amount(amount, unit) })}</p>;
}

export function RowNotes({ part, assumed }: { readonly part?: Part; readonly assumed: boolean }) {
  const t = useTranslations('studies.table');
  const notes = [
    ...(part?.compulsory === true ? [part.choice === undefined ? t('compulsory') : t('choice')] : []),
    ...(assumed ? [t('assumed')] : []),
  ];
  return notes.length === 0 ? null : <span className={styles.note}> {notes.join(', ')}</span>;
}

/** `fixed`: the criteria give one scope, not a minimum. */
function BoundsText({ bounds: { least, most }, fixed = false }: { readonly bounds: Bounds; readonly fixed?: boolean }) {
  const t = useTranslations('studies');
  if (least === undefined && most === undefined) return null;
  const open = fixed ? 'exact' : 'least';
  const kind = least === undefined ? 'most' : most === undefined ? open : least === most ? 'exact' : 'range';
  return t('bounds', { kind, least: least ?? 0, most: most ?? 0 });
}

function Amount({ amount, words }: { readonly amount: number; readonly words: StudyWords }) {
  return <td className={styles.number}>{words.number(amount)}</td>;
}

function sumOf(studies: readonly Study[]): number {
  return studies.reduce((sum, { amount }) => sum + amount, 0);
}
