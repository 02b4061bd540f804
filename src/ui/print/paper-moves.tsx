import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import type { Step } from '#domain/engine/replay-types.ts';
import { doersOf } from '#domain/plan/doers.ts';
import type { Who } from '#domain/plan/item.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { dateText, deadlineMeaning, deadlineText, rangeText } from '#i18n/format.ts';
import { publicTitle } from '#i18n/public-title.ts';
import { classNames } from '../components/class-names.ts';
import { type ItemState, type PathEntry, stateOf } from '../components/path-picture/path-model.ts';
import type { Paper, TermGroup } from './paper-model.ts';
import styles from './paper-sheet.module.css';
import { paperNote, refusalsOf } from './paper-words.ts';

/** Every dated thing in order, with the limits between them: the same entries as in the picture. */
export function PaperMoves({ paper }: { readonly paper: Paper }) {
  const { groups, undated } = paper;
  const t = useTranslations('paper.moves');
  const empty = groups.length === 0 && undated.length === 0;
  return (
    <section className={styles.section} aria-labelledby="paper-moves">
      <h2 id="paper-moves">{t('heading')}</h2>
      {empty ? (
        <p>{t('none')}</p>
      ) : (
        <table className={styles.moves} aria-labelledby="paper-moves">
          <thead>
            <tr>
              <th scope="col">{t('date')}</th>
              <th scope="col">{t('what')}</th>
              <th scope="col">{t('who')}</th>
              <th scope="col">{t('state')}</th>
            </tr>
          </thead>
          {groups.map((group) => (
            <Group key={group.key} group={group} paper={paper} />
          ))}
          {undated.length > 0 && (
            <tbody>
              <tr className={styles.groupRow}>
                <th scope="rowgroup" colSpan={4}>
                  {t('noDate')}
                </th>
              </tr>
              {undated.map((step) => (
                <MoveRow key={step.item.id} step={step} />
              ))}
            </tbody>
          )}
        </table>
      )}
    </section>
  );
}

function Group({
  group: { season, year, estimate, entries },
  paper: { firstAhead, printedOn },
}: {
  readonly group: TermGroup;
  readonly paper: Paper;
}) {
  const t = useTranslations('paper.moves');
  const term = t(`terms.${season}`, { year: String(year) });
  return (
    <tbody>
      <tr className={styles.groupRow}>
        <th scope="rowgroup" colSpan={4}>
          {estimate ? t('termEstimate', { term }) : term}
        </th>
      </tr>
      {entries.map((entry) => (
        <Fragment key={entry.id}>
          {entry.id === firstAhead && <TodayRow on={printedOn} />}
          <EntryRow entry={entry} />
        </Fragment>
      ))}
    </tbody>
  );
}

/** Between what has been and what is ahead. */
function TodayRow({ on }: { readonly on: IsoDate }) {
  const t = useTranslations();
  return (
    <tr className={styles.today}>
      <td colSpan={4}>{t('paper.moves.today', { date: dateText(t, on) })}</td>
    </tr>
  );
}

function EntryRow({ entry }: { readonly entry: PathEntry }) {
  const t = useTranslations();
  switch (entry.kind) {
    case 'item':
      return <MoveRow step={entry.step} />;
    case 'deadline':
      return (
        <LimitRow
          date={dateText(t, entry.on)}
          title={deadlineText(t, entry.deadline)}
          meaning={deadlineMeaning(t, entry.deadline)}
          estimate={entry.deadline.estimate}
          state={t('paper.moves.states.deadline')}
        />
      );
    case 'window':
      return (
        <LimitRow
          date={rangeText(t, entry.on, entry.to)}
          title={t('paper.moves.window')}
          meaning={deadlineMeaning(t, entry.opens)}
          estimate={entry.estimate}
          state={t('paper.moves.states.window')}
        />
      );
  }
}

const STATE_CLASS: Partial<Record<ItemState, string>> = { refused: styles.refused, waiting: styles.waiting };

function MoveRow({ step }: { readonly step: Step }) {
  const t = useTranslations();
  const { item, on } = step;
  const state = stateOf(step);
  const refusals = refusalsOf(t, step);
  return (
    <tr className={classNames(styles.move, STATE_CLASS[state])}>
      <td className={styles.date}>{on === undefined ? t('paper.moves.noDate') : dateText(t, on)}</td>
      <td>
        <p className={styles.moveTitle}>{publicTitle(t, item)}</p>
        {paperNote(item).map((note) => (
          <p key={note}>{note}</p>
        ))}
        {refusals.length > 0 && (
          <p className={styles.why}>
            <strong>{t(state === 'waiting' ? 'paper.moves.waits' : 'paper.moves.why')}</strong> {refusals.join(' ')}
          </p>
        )}
      </td>
      <td>
        <Doers who={doersOf(item)} />
      </td>
      <td className={styles.state}>{t(`paper.moves.states.${state}`)}</td>
    </tr>
  );
}

function Doers({ who }: { readonly who: readonly Who[] }) {
  const t = useTranslations('terms.who');
  if (who.length < 2) return who.map((each) => t(each));
  return (
    <ul>
      {who.map((each) => (
        <li key={each}>{t(each)}</li>
      ))}
    </ul>
  );
}

function LimitRow({
  date,
  title,
  meaning,
  estimate,
  state,
}: {
  readonly date: string;
  readonly title: string;
  readonly meaning: string;
  readonly estimate: boolean;
  readonly state: string;
}) {
  const t = useTranslations('paper.moves');
  return (
    <tr className={styles.limit}>
      <td className={styles.date}>
        {date}
        {estimate && <span className={styles.estimate}>{t('estimate')}</span>}
      </td>
      <td colSpan={2}>
        <p>
          <Diamond hollow={estimate} />
          {title}
        </p>
        <p className={styles.quiet}>{meaning}</p>
      </td>
      <td className={styles.state}>{state}</td>
    </tr>
  );
}

/** The sign that a limit has in the picture too. */
function Diamond({ hollow }: { readonly hollow: boolean }) {
  return (
    <svg
      className={classNames(styles.diamond, hollow && styles.hollow)}
      viewBox="0 0 12 12"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M6 1l5 5-5 5-5-5z" />
    </svg>
  );
}
