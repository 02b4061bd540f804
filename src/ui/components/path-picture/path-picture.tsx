import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Calendar } from '#domain/school/calendar.ts';
import { addDays, addMonths, daysBetween, type IsoDate, isoDate, yearOf } from '#domain/time/iso-date.ts';
import { frameOf } from './frame.ts';
import { FlagDrawing, PathDrawing } from './path-drawing.tsx';
import type { Box } from './layout.ts';
import { type PathEntry, type PathModel, spanOf, type StringCode } from './path-model.ts';
import { PathNames, type StartAnswers } from './path-names.tsx';
import styles from './path-picture.module.css';
import type { PathWords } from './path-words.ts';
import { composePicture, type PictureMark } from './picture.ts';
import { scaleFor, type TimeScale, ZOOMS, type Zoom } from './time-scale.ts';

const THUMB = 24;
const AXIS_GAP = 4;
const LABEL_SIZE = 14;
const LABEL_WIDTH = 214;
const NAMES = { wide: 196, narrow: 122 };
const NARROW_SCREEN = 560;
/** Where the day that is looked at stands in view, as a share of the width, when its term does not fit before it. */
const STAND = 0.3;
const FURTHEST_STAND = 0.62;
const TERM_MARGIN = 10;
const FIRST_GUESS = 860;

/**
 * The path on the strings, to be looked at and played: every mark is a button, the time axis is a slider for the day that
 * is looked at. The list whose id is `listId` holds the same entries in the same order.
 */
export function PathPicture({
  model,
  words,
  calendar,
  today,
  chosen,
  onChoose,
  onOpen,
  dutyEnds,
  starts,
  onAsk,
  heading,
  name,
  listId,
}: {
  readonly model: PathModel;
  readonly words: PathWords;
  readonly calendar: Calendar;
  readonly today: IsoDate;
  readonly chosen: IsoDate;
  readonly onChoose: (day: IsoDate) => void;
  readonly onOpen: (entry: PathEntry) => void;
  readonly dutyEnds?: IsoDate;
  /** Whether each form could be begun on the chosen day. */
  readonly starts: StartAnswers;
  readonly onAsk: (string: StringCode) => void;
  readonly heading: ReactNode;
  readonly name: string;
  readonly listId: string;
}) {
  const t = useTranslations('plan.picture');
  const [zoom, setZoom] = useState<Zoom>('schoolYear');
  const frameRef = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const whole = useWidth(frameRef);
  const namesWidth = whole < NARROW_SCREEN ? NAMES.narrow : NAMES.wide;
  const seen = Math.max(200, whole - namesWidth);
  const scale = scaleFor(zoom, seen, spanOf(model) ?? { from: today, to: today }, today);
  const frame = frameOf({
    scale,
    calendar,
    today,
    chosen,
    dutyEnds,
    words: {
      term: words.term,
      estimate: words.estimate,
      month: words.month,
      today: words.today(today),
      chosen: words.chosen(chosen),
    },
  });
  const picture = composePicture(model, {
    x: scale.x,
    width: scale.width,
    labelOf: words.label,
    fontSize: LABEL_SIZE,
    labelWidth: LABEL_WIDTH,
    top: frame.axisBottom + AXIS_GAP,
  });
  const patternId = useId();
  const hintId = `${patternId}-hint`;
  const sameId = `${patternId}-same`;

  const labels = picture.rows.flatMap((row) => row.marks.flatMap((mark) => mark.label?.box ?? []));
  useStandAt(scroller, scale, chosen, seen, labels);
  return (
    <div className={styles.whole}>
      <div className={styles.tools}>
        <div className={styles.lead}>
          {heading}
          <p id={hintId} className={styles.hint}>
            {t('axisHint')}
          </p>
        </div>
        <div className={styles.zooms} role="group" aria-label={t('zoom')}>
          {ZOOMS.map((each) => (
            <button
              key={each}
              type="button"
              className={styles.zoom}
              aria-pressed={each === zoom}
              onClick={() => setZoom(each)}
            >
              {t(`zooms.${each}`)}
            </button>
          ))}
        </div>
      </div>
      <div
        ref={frameRef}
        className={styles.picture}
        role="group"
        aria-label={name}
        aria-describedby={sameId}
        aria-details={listId}
      >
        <p id={sameId} hidden>
          {t('sameAsList')}
        </p>
        <PathNames
          picture={picture}
          words={words}
          width={namesWidth}
          answers={starts}
          day={{ text: t('startOn', { date: words.date(chosen) }), top: frame.axisTop }}
          onAsk={onAsk}
        />
        <div ref={scroller} className={styles.scroller}>
          <div className={styles.canvas} style={{ width: scale.width, height: picture.height }}>
            <PathDrawing picture={picture} frame={frame} patternId={patternId}>
              <FlagDrawing flags={frame.flags} />
            </PathDrawing>
            {frame.terms.map(({ x, toX, lines }) => (
              <div
                key={x}
                className={styles.termBox}
                style={{ left: x, width: toX - x, top: frame.axisTop }}
                aria-hidden="true"
              >
                <span className={styles.termLabel}>
                  {lines.map((line) => (
                    <span key={line}>{line}</span>
                  ))}
                </span>
              </div>
            ))}
            <DaySlider
              scale={scale}
              top={frame.axisTop}
              chosen={chosen}
              onChoose={onChoose}
              text={words.chosen(chosen)}
              hintId={hintId}
            />
            <Marks
              marks={picture.rows.flatMap((row) => row.marks)}
              model={model}
              words={words}
              today={today}
              onOpen={onOpen}
            />
          </div>
        </div>
      </div>
    </div>
  );
}

/** The chosen day on the axis: the browser's own slider, so that arrows, pages, Home, End, touch and dragging all work. */
function DaySlider({
  scale,
  top,
  chosen,
  onChoose,
  text,
  hintId,
}: {
  readonly scale: TimeScale;
  readonly top: number;
  readonly chosen: IsoDate;
  readonly onChoose: (day: IsoDate) => void;
  readonly text: string;
  readonly hintId: string;
}) {
  const t = useTranslations('plan.picture');
  const value = Math.min(Math.max(0, daysBetween(scale.from, chosen)), scale.days - 1);
  return (
    <input
      type="range"
      className={styles.axis}
      style={{ top, left: scale.perDay / 2 - THUMB / 2, width: scale.width - scale.perDay + THUMB }}
      min={0}
      max={scale.days - 1}
      step={1}
      value={value}
      aria-label={t('axis')}
      aria-valuetext={text}
      aria-describedby={hintId}
      onChange={(event) => onChoose(addDays(scale.from, Number(event.currentTarget.value)))}
      onKeyDown={(event) => {
        // A page of a slider is a tenth of it; a page of a calendar is a month.
        const months = { PageUp: 1, PageDown: -1 }[event.key];
        if (months === undefined) return;
        event.preventDefault();
        const day = addMonths(chosen, months);
        if (day >= scale.from && day <= scale.to) onChoose(day);
      }}
    />
  );
}

/** One stop for Tab; arrows go along the marks in the order of their days. */
function Marks({
  marks,
  model,
  words,
  today,
  onOpen,
}: {
  readonly marks: readonly PictureMark[];
  readonly model: PathModel;
  readonly words: PathWords;
  readonly today: IsoDate;
  readonly onOpen: (entry: PathEntry) => void;
}) {
  const t = useTranslations('plan.picture');
  const list = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<string>();
  const placed = new Map(marks.map((mark) => [mark.entry.id, mark]));
  const { entries } = model;
  const first = entries.find(({ on }) => on >= today) ?? entries.at(-1);
  const current = entries.some(({ id }) => id === held) ? held : first?.id;

  function onKeyDown(event: KeyboardEvent) {
    const index = entries.findIndex(({ id }) => id === current);
    const last = entries.length - 1;
    const to = {
      ArrowRight: index + 1,
      ArrowDown: index + 1,
      ArrowLeft: index - 1,
      ArrowUp: index - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>('[data-entry]')[Math.min(Math.max(0, to), last)]?.focus();
  }

  return (
    <div ref={list} role="toolbar" aria-label={t('marks')} onKeyDown={onKeyDown}>
      {entries.map((entry) => {
        const mark = placed.get(entry.id);
        if (mark === undefined) return null;
        const { x, y, label } = mark;
        return (
          <button
            key={entry.id}
            type="button"
            data-entry={entry.id}
            className={styles.press}
            style={{ left: x, top: y }}
            tabIndex={entry.id === current ? 0 : -1}
            aria-label={words.name(entry)}
            onFocus={() => setHeld(entry.id)}
            onClick={() => onOpen(entry)}
          >
            {label !== undefined && (
              <span
                className={styles.pressLabel}
                style={{
                  left: label.box.left - x + THUMB / 2,
                  top: label.box.top - y + THUMB / 2,
                  width: label.box.width,
                  height: label.box.height,
                }}
              />
            )}
          </button>
        );
      })}
    </div>
  );
}

/** Width of an element in CSS pixels, following its changes. */
function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(FIRST_GUESS);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    if (current.clientWidth > 0) setWidth(current.clientWidth);
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => setWidth(current.clientWidth));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** Brings the chosen day into view: at once when the scale changes, and when it is chosen elsewhere and out of sight. */
function useStandAt(
  scroller: { readonly current: HTMLDivElement | null },
  scale: TimeScale,
  chosen: IsoDate,
  seen: number,
  labels: readonly Box[],
) {
  const at = scale.x(chosen);
  const term = scale.x(termStart(chosen)) - TERM_MARGIN;
  const left = besideLabels(at - term > seen * FURTHEST_STAND ? at - seen * STAND : term, labels);
  const { perDay, from } = scale;
  const latest = useRef(left);
  useLayoutEffect(() => {
    latest.current = left;
  });
  useLayoutEffect(() => {
    if (scroller.current !== null) scroller.current.scrollLeft = latest.current;
    // `perDay` and `from` are the scale: standing again is for a new scale, not for every move of the day.
  }, [scroller, perDay, from, seen]);
  useEffect(() => {
    const { current } = scroller;
    if (current === null) return;
    const outside = at < current.scrollLeft + TERM_MARGIN || at > current.scrollLeft + seen - TERM_MARGIN;
    if (outside) current.scrollLeft = latest.current;
  }, [scroller, at, seen]);
}

/** The nearest place to the left where the edge of the view cuts through no label. */
function besideLabels(left: number, labels: readonly Box[]): number {
  const cut = labels.filter((box) => box.left < left && left < box.left + box.width);
  if (cut.length === 0) return left;
  return besideLabels(Math.min(...cut.map((box) => box.left)) - 1, labels);
}

/** The first of August or of January, whichever came last: the term of a day begins in view. */
function termStart(day: IsoDate): IsoDate {
  return isoDate(`${yearOf(day)}-${day.slice(5) >= '08-01' ? '08' : '01'}-01`);
}
