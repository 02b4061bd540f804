import type { ReactNode } from 'react';
import type { FormCode } from '#domain/plan/item.ts';
import { classNames } from '../class-names.ts';
import type { Frame, FrameFlag, FrameLine } from './frame.ts';
import styles from './path-picture.module.css';
import { isRail, type StringCode } from './path-model.ts';
import type { Picture, PictureCrossing, PictureMark, PictureRow, PictureThread } from './picture.ts';

/** Radius of a mark of a study right, and of the smaller one of what happens around it. */
const RADIUS = 7;
const SMALL_RADIUS = 5;
const BAND = 12;

const COLOURS: Partial<Record<StringCode | FormCode, string>> = {
  kops: styles.kops,
  tuva: styles.tuva,
  adultBasic: styles.adultBasic,
  vocational: styles.vocational,
  lukio: styles.lukio,
};

export function colourOf(string: StringCode | FormCode): string | undefined {
  return COLOURS[string] ?? styles.other;
}

/**
 * The picture as drawn, without anything to press: time as ground, strings over it, the path played on them. Hidden from
 * assistive technology: whoever draws it gives the name and the equal list.
 */
export function PathDrawing({
  picture,
  frame,
  patternId,
  forPrint = false,
  children,
}: {
  readonly picture: Picture;
  readonly frame: Frame;
  /** Unique in the page: names the hatches. */
  readonly patternId: string;
  readonly forPrint?: boolean;
  readonly children?: ReactNode;
}) {
  const { width, height, rows, threads, crossings } = picture;
  return (
    <svg
      className={classNames(styles.drawing, forPrint && styles.forPrint)}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <Hatches id={patternId} />
      <Ground frame={frame} height={height} patternId={patternId} named={forPrint} />
      {rows.map(({ string, y }) => (
        <line key={string} x1={0} x2={width} y1={y} y2={y} className={isRail(string) ? styles.rail : styles.string} />
      ))}
      {frame.lines.map((line) => (
        <UprightLine key={line.id} line={line} height={height} />
      ))}
      {crossings.map((crossing) => (
        <CrossingLine key={crossing.path} drawn={crossing} />
      ))}
      {threads.map((drawn) => (
        <ThreadLine key={`${drawn.thread.rightKey} ${drawn.thread.from}`} drawn={drawn} sureUntil={frame.todayX} />
      ))}
      {rows.map((row) => (
        <RowMarks key={row.string} row={row} patternId={patternId} />
      ))}
      {children}
    </svg>
  );
}

function Hatches({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-term`} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1={0} y1={0} x2={0} y2={7} className={styles.termHatch} />
      </pattern>
      <pattern id={`${id}-window`} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1={0} y1={0} x2={0} y2={5} className={styles.windowHatch} />
      </pattern>
    </defs>
  );
}

/** Terms as shaded ground, breaks as bare paper, months as ticks. An estimated term is hatched and says so. */
function Ground({
  frame,
  height,
  patternId,
  named,
}: {
  readonly frame: Frame;
  readonly height: number;
  readonly patternId: string;
  /** On the screen the names of the terms stay in sight while the strings scroll: they are not part of the drawing. */
  readonly named: boolean;
}) {
  const { axisTop, axisBottom } = frame;
  return (
    <g>
      {frame.terms.map(({ x, toX, estimate }) => (
        <rect
          key={x}
          x={x}
          y={axisTop}
          width={Math.max(0, toX - x)}
          height={height - axisTop}
          className={estimate ? styles.termEstimate : styles.term}
          fill={estimate ? `url(#${patternId}-term)` : undefined}
        />
      ))}
      {frame.breaks.map(({ x, toX }) => (
        <rect
          key={x}
          x={x}
          y={axisTop}
          width={Math.max(0, toX - x)}
          height={height - axisTop}
          className={styles.break}
        />
      ))}
      {frame.months.map(({ x, label }) => (
        <g key={x}>
          <line x1={x} x2={x} y1={axisBottom - 4} y2={axisBottom + 2} className={styles.tick} />
          {label !== undefined && (
            <text x={x + 4} y={axisBottom - 3} className={styles.month}>
              {label}
            </text>
          )}
        </g>
      ))}
      {frame.years.map(({ x, label }) => (
        <text key={x} x={x + 4} y={axisTop + 17} className={styles.termName}>
          {label}
        </text>
      ))}
      {named &&
        frame.terms.flatMap(({ x, lines }) =>
          lines.map((line, index) => (
            <text key={`${x} ${line}`} x={x + 6} y={axisTop + 17 + index * 17} className={styles.termName}>
              {line}
            </text>
          )),
        )}
    </g>
  );
}

/** The words of the upright lines, on their flags. */
export function FlagDrawing({ flags }: { readonly flags: readonly FrameFlag[] }) {
  return flags.map(({ id, kind, left, top, width, height, text }) => (
    <g key={id} className={kind === 'today' ? styles.todayFlag : undefined}>
      <rect x={left} y={top} width={width} height={height} rx={4} className={styles.flag} />
      <text x={left + width / 2} y={top + height * 0.7} textAnchor="middle" className={styles.flagText}>
        {text}
      </text>
    </g>
  ));
}

function UprightLine({ line, height }: { readonly line: FrameLine; readonly height: number }) {
  return <line x1={line.x} x2={line.x} y1={line.top} y2={height} className={styles[line.kind]} />;
}

function CrossingLine({ drawn: { crossing, path } }: { readonly drawn: PictureCrossing }) {
  const string = crossing.beside ? crossing.to.string : crossing.form;
  return <path d={path} className={classNames(crossing.beside ? styles.branch : styles.crossing, colourOf(string))} />;
}

/**
 * A played part of a string. Filled up to today when it has really begun, hollow where it is a plan: the same language
 * as that of the marks.
 */
function ThreadLine({ drawn, sureUntil }: { readonly drawn: PictureThread; readonly sureUntil: number }) {
  const { thread, x, toX, y } = drawn;
  const colour = colourOf(thread.beside ? thread.string : thread.form);
  if (thread.beside) return <line x1={x} x2={toX} y1={y} y2={y} className={classNames(styles.beside, colour)} />;
  const hollowFrom = thread.sure ? Math.min(Math.max(x, sureUntil), toX) : x;
  return (
    <g className={classNames(colour, styles[thread.kind])}>
      <line x1={x} x2={toX} y1={y} y2={y} className={styles.thread} />
      {hollowFrom < toX && <line x1={hollowFrom} x2={toX} y1={y} y2={y} className={styles.threadCore} />}
    </g>
  );
}

function RowMarks({ row, patternId }: { readonly row: PictureRow; readonly patternId: string }) {
  return (
    <g>
      {row.marks.map((mark) => (
        <Stem key={mark.entry.id} mark={mark} />
      ))}
      {row.marks.map((mark) => (
        <g key={mark.entry.id} className={toneOf(mark)}>
          <MarkShape mark={mark} patternId={patternId} />
          {mark.label !== undefined && <MarkLabel mark={mark} label={mark.label} />}
        </g>
      ))}
    </g>
  );
}

function Stem({ mark: { x, y, stringY, label } }: { readonly mark: PictureMark }) {
  return (
    <>
      {y !== stringY && <line x1={x} x2={x} y1={stringY} y2={y} className={styles.stem} />}
      {label?.pole !== undefined && (
        <line x1={x} x2={x} y1={label.pole.top} y2={label.pole.top + label.pole.height} className={styles.stem} />
      )}
    </>
  );
}

/** Colour and state of a mark; the state is always a form as well: filled, hollow, crossed, dashed. */
function toneOf({ entry }: PictureMark): string | undefined {
  if (entry.kind !== 'item') return styles.limitTone;
  const { happened, outcome } = entry.step;
  return classNames(
    isRail(entry.string) ? styles.aroundTone : colourOf(entry.string),
    happened ? styles.happened : styles.planned,
    outcome === 'refused' && styles.refused,
    outcome === 'waiting' && styles.waiting,
  );
}

function MarkShape({
  mark: { entry, x, y, toX },
  patternId,
}: {
  readonly mark: PictureMark;
  readonly patternId: string;
}) {
  if (entry.kind === 'window') {
    return (
      <rect
        x={x}
        y={y - BAND / 2}
        width={Math.max(BAND, (toX ?? x) - x)}
        height={BAND}
        rx={BAND / 2}
        className={entry.estimate ? styles.windowEstimate : styles.window}
        fill={entry.estimate ? `url(#${patternId}-window)` : undefined}
      />
    );
  }
  if (entry.kind === 'deadline') {
    const half = SMALL_RADIUS + 1;
    return (
      <path
        d={`M ${x} ${y - half} L ${x + half} ${y} L ${x} ${y + half} L ${x - half} ${y} Z`}
        className={entry.deadline.estimate ? styles.limitEstimate : styles.limit}
      />
    );
  }
  const radius = isRail(entry.string) || entry.step.item.move === 'earn' ? SMALL_RADIUS : RADIUS;
  const arm = radius - 2.5;
  return (
    <>
      <circle cx={x} cy={y} r={radius} className={styles.mark} />
      {entry.step.outcome === 'refused' && (
        <path
          d={`M ${x - arm} ${y - arm} L ${x + arm} ${y + arm} M ${x - arm} ${y + arm} L ${x + arm} ${y - arm}`}
          className={styles.cross}
        />
      )}
    </>
  );
}

function MarkLabel({ mark, label }: { readonly mark: PictureMark; readonly label: NonNullable<PictureMark['label']> }) {
  const { lines, box, align } = label;
  const x = align === 'start' ? box.left : box.left + box.width;
  const step = lines.length === 0 ? 0 : box.height / lines.length;
  const main =
    mark.entry.kind === 'item' && ['begin', 'complete', 'resign', 'deemResigned'].includes(mark.entry.step.item.move);
  return (
    <text className={classNames(styles.label, main && styles.mainLabel)} textAnchor={align}>
      {lines.map((line, index) => (
        <tspan key={`${index} ${line}`} x={x} y={box.top + step * index + step * 0.78}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
