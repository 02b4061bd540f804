import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PeriodTotal, RightContents } from '#domain/engine/studies/contents-of-rights.ts';
import type { Placed } from '#domain/engine/studies/placement.ts';
import type { Study } from '#domain/plan/study.ts';
import { formatWeeks, rangeText } from '#i18n/format.ts';
import { classNames } from '../../components/class-names.ts';
import { useBlockDrag } from './block-drag.ts';
import { namedOf, schoolYearText, type StudyWords } from './study-words.ts';
import styles from './studies-string.module.css';

/** Height of the fullest period's blocks, in rem, and the least of one block: a finger must hit it. */
const FULL_HEIGHT = 18;
const LEAST_HEIGHT = 2.75;
const MOST_PER_UNIT = 1.4;
/** A block lower than this has room for one line of its name. */
const TWO_LINES = 3.5;

/**
 * The studies of one right as blocks hanging from its string, period by period; taller is more. Each block is one stop of
 * the arrows: ← → move it in time, ↑ ↓ go to the next block, Enter opens it.
 */
export function StudiesString({
  of,
  words,
  onMove,
  onOpen,
}: {
  readonly of: RightContents;
  readonly words: StudyWords;
  /** `column`: index of the period to move to; beyond either end nothing moves, and that is told. */
  readonly onMove: (study: Study, column: number) => void;
  readonly onOpen: (study: Study) => void;
}) {
  const t = useTranslations();
  const hint = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string>();
  const refocus = useRef<string>(undefined);
  const drag = useBlockDrag(scroller, (study, column) => {
    refocus.current = study.id;
    onMove(study, column);
  });
  const columns = columnsOf(of);
  const order = columns.flatMap(({ placements }) => placements.map(({ study }) => study.id));
  const stop = current !== undefined && order.includes(current) ? current : order[0];
  const most = Math.max(1, ...columns.map(({ amount }) => amount));
  const perUnit = Math.min(MOST_PER_UNIT, FULL_HEIGHT / most);

  // A block that moved hangs elsewhere in the tree: the focus goes with it.
  useLayoutEffect(() => {
    const wanted = refocus.current;
    if (wanted === undefined) return;
    refocus.current = undefined;
    blockOf(scroller.current, wanted)?.focus();
  });

  function focusOn(id: string | undefined) {
    if (id === undefined) return;
    setCurrent(id);
    blockOf(scroller.current, id)?.focus();
  }

  function onKeyDown(event: KeyboardEvent, study: Study, column: number) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      refocus.current = study.id;
      setCurrent(study.id);
      onMove(study, column + step);
      return;
    }
    const at = order.indexOf(study.id);
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: order.length - 1 }[event.key];
    if (to === undefined || event.altKey) return;
    event.preventDefault();
    focusOn(order[to]);
  }

  return (
    <div className={styles.picture}>
      <p id={hint} className={styles.hint}>
        <span className={styles.forKeys}>{t('studies.string.hint')}</span>
        <span className={styles.forTouch}>{t('studies.string.hintTouch')}</span>
      </p>
      <div
        ref={scroller}
        className={styles.scroller}
        role="group"
        aria-label={t('studies.string.name', { form: t(`terms.forms.${of.form}`) })}
        aria-describedby={hint}
        tabIndex={order.length === 0 ? 0 : undefined}
      >
        <ol className={styles.columns}>
          {columns.map((total, column) => (
            <li
              key={`${total.period.year} ${total.period.code}`}
              data-column={column}
              className={classNames(
                styles.column,
                total.period.estimate && styles.estimate,
                drag.over === column && styles.over,
              )}
            >
              <PeriodHead of={of} total={total} most={most} words={words} />
              <ul className={styles.blocks}>
                {total.placements.map((placed) => (
                  <Block
                    key={placed.study.id}
                    of={of}
                    placed={placed}
                    words={words}
                    height={Math.max(LEAST_HEIGHT, placed.study.amount * perUnit)}
                    isStop={placed.study.id === stop}
                    onPointerDown={(event) => drag.start(event, placed.study)}
                    onKeyDown={(event) => onKeyDown(event, placed.study, column)}
                    onFocus={() => setCurrent(placed.study.id)}
                    onClick={() => !drag.wasDrag() && onOpen(placed.study)}
                  />
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </div>
      <p className={styles.hint}>{t('studies.string.key')}</p>
    </div>
  );
}

function PeriodHead({
  of,
  total: { period, from, to, weeks, amount },
  most,
  words,
}: {
  readonly of: RightContents;
  readonly total: PeriodTotal;
  readonly most: number;
  readonly words: StudyWords;
}) {
  const t = useTranslations();
  return (
    <div className={styles.head}>
      <p className={styles.period}>
        <strong>{period.code}</strong> <span className={styles.year}>{schoolYearText(period.year)}</span>
        {period.estimate && <span className={styles.year}> ({t('studies.string.estimate')})</span>}
      </p>
      <p className={styles.days}>{rangeText(t, from, to)}</p>
      <p className={styles.days}>{t('studies.string.weeks', { weeks: formatWeeks(t, weeks) })}</p>
      <div className={styles.string} aria-hidden="true">
        <i className={styles.bead} style={{ '--size': `${0.5 + (1.1 * amount) / most}rem` } as object} />
      </div>
      <p className={styles.sum}>{amount === 0 ? t('studies.string.emptyPeriod') : words.amount(amount, of.unit)}</p>
    </div>
  );
}

function Block({
  of,
  placed,
  words,
  height,
  isStop,
  onPointerDown,
  onKeyDown,
  onFocus,
  onClick,
}: {
  readonly of: RightContents;
  readonly placed: Placed;
  readonly words: StudyWords;
  readonly height: number;
  readonly isStop: boolean;
  readonly onPointerDown: (event: React.PointerEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onClick: () => void;
}) {
  const t = useTranslations('studies');
  const { study, period } = placed;
  const title = words.study(namedOf(of), study);
  const amount = words.amount(study.amount, study.unit);
  const compulsory = of.parts.some(({ part }) => part.code === study.part && part.compulsory);
  return (
    <li
      className={classNames(styles.block, !compulsory && styles.optional, height < TWO_LINES && styles.small)}
      style={{ height: `${height}rem` }}
      onPointerDown={onPointerDown}
    >
      <span data-handle="" className={styles.handle} aria-hidden="true" />
      <button
        type="button"
        className={styles.open}
        data-block={study.id}
        tabIndex={isStop ? 0 : -1}
        title={title}
        aria-label={t('string.block', {
          title,
          amount,
          period: words.period(period),
          compulsory: String(compulsory),
        })}
        aria-keyshortcuts="ArrowLeft ArrowRight"
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onClick={onClick}
      >
        <span className={styles.name}>{title}</span>
        <span className={styles.amount}>{amount}</span>
      </button>
    </li>
  );
}

/** The periods with their blocks in the order of the contents. */
function columnsOf({ periods, parts }: RightContents): readonly PeriodTotal[] {
  const rank = new Map(parts.map(({ part }, index) => [part.code, index]));
  const rankOf = ({ study }: Placed): number => rank.get(study.part) ?? parts.length;
  return periods.map((total) => ({
    ...total,
    placements: [...total.placements].sort((left, right) => rankOf(left) - rankOf(right)),
  }));
}

function blockOf(area: HTMLElement | null, id: string): HTMLElement | undefined {
  return [...(area?.querySelectorAll<HTMLElement>('[data-block]') ?? [])].find(
    (block) => block.dataset['block'] === id,
  );
}
