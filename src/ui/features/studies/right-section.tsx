import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { RightContents } from '#domain/engine/studies/contents-of-rights.ts';
import type { FormCode } from '#domain/plan/item.ts';
import type { PeriodRef, Study } from '#domain/plan/study.ts';
import { dateText } from '#i18n/format.ts';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { Select } from '../../components/field.tsx';
import { FormDot } from '../../components/form-dot.tsx';
import { FillBar } from './fill-bar.tsx';
import colours from './form-colours.module.css';
import { colourOf } from './load-panel.tsx';
import { NotPlacedList } from './not-placed.tsx';
import styles from './right-section.module.css';
import { StudiesByPeriod } from './studies-by-period.tsx';
import { StudiesString } from './studies-string.tsx';
import { StudiesTable } from './studies-table.tsx';
import type { StudyWords } from './study-words.ts';
import { useLatest } from './use-latest.ts';

/** What can be done to the studies of one right. */
export type RightActions = {
  readonly onPropose: () => void;
  readonly onAdd: (part: string, period?: PeriodRef) => void;
  readonly onOpen: (study: Study) => void;
  readonly onMove: (study: Study, column: number) => void;
  /** The same from the list of a narrow screen: the focus stays in the list. */
  readonly onMoveInList: (study: Study, column: number) => void;
  readonly onPlace: (study: Study, period: PeriodRef) => void;
  readonly onClear: () => void;
  /** Without a code the line is not chosen. */
  readonly onLine: (code: string | undefined) => void;
};

/** A line that the school offers (`school.json#lines`), by the name that is shown. */
export type Line = { readonly code: string; readonly name: string };

const TOLD = ['accepted', 'credited', 'planned', 'claimed', 'notPlaced'] as const;
const PROPOSED: readonly FormCode[] = ['kops', 'tuva', 'adultBasic', 'vocational', 'lukio'];

/** One study right: how full it is, its string with blocks, what is not placed, and the same as a table. */
export function RightSection({
  of,
  late,
  words,
  narrow,
  lines,
  actions,
}: {
  readonly of: RightContents;
  /** The same right as the table shows it: it may follow a moment later than the string. */
  readonly late: RightContents;
  readonly words: StudyWords;
  readonly narrow: boolean;
  /** The lines that can be chosen; none when the school has none or the beginning is not in the plan. */
  readonly lines: readonly Line[];
  readonly actions: RightActions;
}) {
  const t = useTranslations();
  const id = useId();
  const onOpen = useLatest(actions.onOpen);
  const onAdd = useLatest(actions.onAdd);
  const onMoveInList = useLatest(actions.onMoveInList);
  const { form, right, whole, unit, contents, begunOn, until, unitemised } = of;
  const proposes = contents !== undefined && PROPOSED.includes(form);
  const planned = whole.planned + whole.notPlaced > 0;
  return (
    <section className={classNames(styles.right, colours.form, colourOf(form))} aria-labelledby={id}>
      <div className={styles.top}>
        <div>
          <h2 id={id} className={styles.heading} data-right={`${of.rightKey} ${begunOn}`} tabIndex={-1}>
            <FormDot form={form} /> {t(`terms.forms.${form}`)}
          </h2>
          <p className={styles.quiet}>
            {[
              ...(right.provider !== undefined && right.provider !== '' ? [right.provider] : []),
              until === undefined
                ? t('studies.right.since', { from: dateText(t, begunOn) })
                : t('studies.right.range', { from: dateText(t, begunOn), to: dateText(t, until) }),
              ...(contents === undefined ? [] : [t('studies.right.criteria', { criteria: contents.criteria })]),
            ].join(' · ')}
          </p>
        </div>
        <div className={styles.whole}>
          <FillBar large amounts={whole} bounds={whole} unit={unit} />
          <p className={styles.quiet}>
            {[
              ...TOLD.filter((kind) => whole[kind] > 0).map((kind) =>
                t(`studies.told.${kind}`, { amount: words.amount(whole[kind], unit) }),
              ),
              ...(unitemised > 0 ? [t('studies.right.unitemised', { amount: words.amount(unitemised, unit) })] : []),
            ].join(' · ')}
          </p>
        </div>
      </div>
      {contents === undefined && <p>{t('studies.right.noCriteria')}</p>}
      {lines.length > 0 && (
        <Select
          label={t('studies.right.line', { form })}
          hint={form === 'vocational' && right.line === undefined ? t('studies.right.lineNeeded') : undefined}
          empty={t('studies.right.lineNone')}
          choices={lines.map(({ code, name }) => ({ value: code, label: name }))}
          value={right.line ?? ''}
          onChange={(event) => actions.onLine(event.target.value === '' ? undefined : event.target.value)}
        />
      )}
      <div className={styles.tools}>
        {proposes && <Button onClick={actions.onPropose}>{t('studies.right.propose')}</Button>}
        <Button icon="plus" onClick={() => actions.onAdd('')}>
          {t('studies.right.add')}
        </Button>
        {planned && (
          <Button small tone="quiet" onClick={actions.onClear}>
            {t('studies.right.clear')}
          </Button>
        )}
      </div>
      {proposes && <p className={styles.quiet}>{t(`studies.right.proposeWhat.${proposalOf(form)}`)}</p>}
      <div className={styles.part}>
        <h3>{t('studies.string.heading')}</h3>
        <StudiesString of={of} words={words} onMove={actions.onMove} onOpen={actions.onOpen} />
      </div>
      <NotPlacedList of={of} words={words} onPlace={actions.onPlace} onOpen={actions.onOpen} />
      <div className={styles.part}>
        <h3>{narrow ? t('studies.table.headingList') : t('studies.table.heading')}</h3>
        {narrow ? (
          <StudiesByPeriod of={late} words={words} onOpen={onOpen} onAdd={onAdd} onMove={onMoveInList} />
        ) : (
          <StudiesTable of={late} words={words} onOpen={onOpen} onAdd={onAdd} />
        )}
      </div>
    </section>
  );
}

function proposalOf(form: FormCode): 'kops' | 'tuva' | 'adultBasic' | 'vocational' | 'lukio' | 'other' {
  switch (form) {
    case 'kops':
    case 'tuva':
    case 'adultBasic':
    case 'vocational':
    case 'lukio':
      return form;
    default:
      return 'other';
  }
}
