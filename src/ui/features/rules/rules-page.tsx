import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RegisterEntry, SeriesCode } from '#domain/rules/register.ts';
import type { RuleStatus } from '#domain/rules/rulebook/rule.ts';
import { RULE_STATUSES } from '#domain/rules/rulebook/rule.ts';
import { Button } from '../../components/button.tsx';
import { DateField } from '../../components/date-field.tsx';
import { type Choice, Select, TextField } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../shell/page.tsx';
import { articleId, RegisterArticle } from './register-article.tsx';
import type { RuleFilter } from './rules-model.ts';
import { bySeries, countsOf, filteredRows, indexedRows, NO_FILTER, ROWS } from './rules-model.ts';
import styles from './rules-page.module.css';

const COUNTS = countsOf(ROWS);
const ALL_SERIES = bySeries(ROWS).map(({ series }) => series);
const KINDS = ['rule', 'setting', 'same', 'notForPlanner'] as const satisfies readonly RegisterEntry['kind'][];
const STATUSES = ['assumption', ...RULE_STATUSES] as const;

/** The whole rulebook and what became of every other rule of the field. With an id, opened at that row. */
export function RulesPage({ id }: { readonly id?: string }) {
  const t = useTranslations('rulebook');
  const tAll = useTranslations();
  const indexed = useMemo(() => indexedRows(tAll), [tAll]);
  const [filter, setFilter] = useState(NO_FILTER);
  const calm = useDeferredValue(filter);
  const rows = useMemo(() => filteredRows(indexed, calm), [indexed, calm]);
  const groups = useMemo(() => bySeries(rows), [rows]);
  const unknown = id !== undefined && !ROWS.some((row) => row.id === id);
  const there = rows.some((row) => row.id === id);
  useOpenedAt(id, there, () => setFilter(NO_FILTER));
  return (
    <Page title={t('title')} lead={t('lead')}>
      {unknown && <Notice tone="warns">{t('unknown', { id })}</Notice>}
      <Filters filter={filter} onFilter={setFilter} />
      <div className={styles.counts}>
        <p>{t('count', COUNTS)}</p>
        <p role="status">{rows.length < ROWS.length && t('shown', { shown: rows.length, all: ROWS.length })}</p>
        {filter !== NO_FILTER && (
          <Button small tone="quiet" onClick={() => setFilter(NO_FILTER)}>
            {t('filter.clear')}
          </Button>
        )}
      </div>
      {rows.length === 0 && <Notice title={t('none.title')}>{t('none.more')}</Notice>}
      {groups.map((group) => (
        <section key={group.series} className={styles.series} aria-labelledby={`series-${group.series}`}>
          <h2 id={`series-${group.series}`}>{t(`series.${group.series}`)}</h2>
          <ul className={styles.list}>
            {group.rows.map((row) => (
              <li key={row.id}>
                <RegisterArticle row={row} on={calm.on} chosen={row.id === id} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}

/**
 * Takes the focus and the eye to the row that the address names, once for each address: what is filtered later does not
 * take the focus again. A row that the filters hide is brought back.
 */
function useOpenedAt(id: string | undefined, there: boolean, showAll: () => void): void {
  const opened = useRef<string>(undefined);
  useEffect(() => {
    if (opened.current === id) return;
    if (id !== undefined && !there && ROWS.some((row) => row.id === id)) {
      showAll();
      return;
    }
    opened.current = id;
    if (id === undefined) return;
    const article = document.getElementById(articleId(id));
    article?.querySelector('h3')?.focus({ preventScroll: true });
    article?.scrollIntoView({ block: 'start' });
  });
}

function Filters({
  filter,
  onFilter,
}: {
  readonly filter: RuleFilter;
  readonly onFilter: (filter: RuleFilter) => void;
}) {
  const t = useTranslations();
  const change = (part: Partial<RuleFilter>) => onFilter({ ...filter, ...part });
  return (
    <div role="search" className={styles.filters} aria-label={t('rulebook.filter.label')}>
      <TextField
        className={styles.search}
        label={t('rulebook.filter.search')}
        hint={t('rulebook.filter.searchHint')}
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={filter.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <Select
        className={styles.choice}
        label={t('rulebook.filter.series')}
        empty={t('rulebook.filter.allSeries')}
        choices={ALL_SERIES.map((value): Choice => ({ value, label: t(`rulebook.series.${value}`) }))}
        value={filter.series ?? ''}
        onChange={(event) => change({ series: chosenOf<SeriesCode>(ALL_SERIES, event.target.value) })}
      />
      <Select
        className={styles.choice}
        label={t('rulebook.filter.status')}
        empty={t('rulebook.filter.allStatuses')}
        choices={STATUSES.map((value) => ({
          value,
          label: value === 'assumption' ? t('rulebook.filter.assumption') : t(`ruleStatus.${value}`),
        }))}
        value={filter.status ?? ''}
        onChange={(event) => change({ status: chosenOf<RuleStatus | 'assumption'>(STATUSES, event.target.value) })}
      />
      <Select
        className={styles.choice}
        label={t('rulebook.filter.kind')}
        empty={t('rulebook.filter.allKinds')}
        choices={KINDS.map((value) => ({ value, label: t(`register.kind.${value}`) }))}
        value={filter.kind ?? ''}
        onChange={(event) => change({ kind: chosenOf(KINDS, event.target.value) })}
      />
      <DateField label={t('rulebook.filter.on')} value={filter.on} onChange={(on) => change({ on })} />
    </div>
  );
}

function chosenOf<Value extends string>(choices: readonly Value[], text: string): Value | undefined {
  return choices.find((choice) => choice === text);
}
