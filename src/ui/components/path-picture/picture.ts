import type { IsoDate } from '#domain/time/iso-date.ts';
import { type Box, layoutRow, type MarkSize, type RowLayout } from './layout.ts';
import { type Crossing, isRail, type PathEntry, type PathModel, type StringCode, type Thread } from './path-model.ts';
import { textWidth, wrapText } from './text-width.ts';

/** The whole picture in CSS pixels: every string with its marks, threads and crossings, from the top down. Pure. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly PictureRow[];
  readonly threads: readonly PictureThread[];
  readonly crossings: readonly PictureCrossing[];
};
export type PictureRow = {
  readonly string: StringCode;
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
  readonly marks: readonly PictureMark[];
};
export type PictureMark = {
  readonly entry: PathEntry;
  readonly x: number;
  readonly y: number;
  /** The string's own y: a stem runs there from a mark that hangs in a chord. */
  readonly stringY: number;
  /** Right end of a window's band. */
  readonly toX?: number;
  readonly label?: PictureLabel;
};
export type PictureLabel = {
  readonly lines: readonly string[];
  readonly box: Box;
  readonly align: 'start' | 'end';
  readonly pole?: Box;
};
export type PictureThread = { readonly thread: Thread; readonly x: number; readonly toX: number; readonly y: number };
export type PictureCrossing = { readonly crossing: Crossing; readonly path: string };

export type PictureOptions = {
  /** x of the middle of a day. */
  readonly x: (day: IsoDate) => number;
  readonly width: number;
  readonly labelOf: (entry: PathEntry) => string;
  readonly fontSize: number;
  /** Labels wider than this are broken into lines. */
  readonly labelWidth: number;
  /** Where the first string's room begins. */
  readonly top: number;
};

const LINE = 1.25;
const STEEP = 56;
const ROOM = { string: { above: 28, below: 28 }, rail: { above: 14, below: 14 } };
const BAND_STROKE = 8;
const STRING_STROKE = 6;

export function composePicture(model: PathModel, options: PictureOptions): Picture {
  const { x, width } = options;
  const labels = new Map(
    model.entries.map((entry) => [
      entry.id,
      wrapText(options.labelOf(entry), Math.min(options.labelWidth, width), options.fontSize),
    ]),
  );
  const rows: PictureRow[] = [];
  let top = options.top;
  for (const string of model.strings) {
    const entries = model.entries.filter((entry) => entry.string === string);
    const layout = layoutOf(entries, string, labels, model, options);
    const y = top + layout.above;
    rows.push({ string, y, top, bottom: y + layout.below, marks: marksOf(layout, entries, labels, y, x) });
    top = y + layout.below;
  }
  const yOf = new Map(rows.map((row) => [row.string, row.y]));
  return {
    width,
    height: top,
    rows,
    threads: model.threads.map((thread) => ({
      thread,
      x: x(thread.from),
      toX: thread.to === undefined ? width : x(thread.to),
      y: yOf.get(thread.string) ?? 0,
    })),
    crossings: model.crossings.map((crossing) => ({
      crossing,
      path: curve(
        x(crossing.from.on),
        yOf.get(crossing.from.string) ?? 0,
        x(crossing.to.on),
        yOf.get(crossing.to.string) ?? 0,
      ),
    })),
  };
}

function layoutOf(
  entries: readonly PathEntry[],
  string: StringCode,
  labels: ReadonlyMap<string, readonly string[]>,
  model: PathModel,
  { x, width, fontSize }: PictureOptions,
): RowLayout {
  const room = isRail(string) ? ROOM.rail : ROOM.string;
  const sizes = entries.map((entry): MarkSize => {
    const lines = labels.get(entry.id) ?? [];
    return {
      id: entry.id,
      x: x(entry.on),
      labelWidth: Math.min(width, Math.ceil(Math.max(0, ...lines.map((line) => textWidth(line, fontSize))))),
      labelHeight: Math.ceil(lines.length * fontSize * LINE),
      prefer: sideOf(entry, model),
      turn: leaves(entry, model) ? 'left' : 'right',
      ...(entry.kind === 'window' && { reach: x(entry.to) - x(entry.on) }),
    };
  });
  return layoutRow(sizes, {
    width,
    obstacles: obstaclesOf(string, model, x),
    stroke: string === 'application' ? BAND_STROKE : STRING_STROKE,
    minAbove: room.above,
    minBelow: room.below,
  });
}

function marksOf(
  layout: RowLayout,
  entries: readonly PathEntry[],
  labels: ReadonlyMap<string, readonly string[]>,
  stringY: number,
  x: (day: IsoDate) => number,
): readonly PictureMark[] {
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  return layout.marks.flatMap((mark): readonly PictureMark[] => {
    const entry = entryOf.get(mark.id);
    if (entry === undefined) return [];
    const at = {
      entry,
      x: mark.x,
      y: stringY + mark.y,
      stringY,
      ...(entry.kind === 'window' ? { toX: x(entry.to) } : {}),
    };
    if (mark.label === undefined) return [at];
    const { box, align, pole } = mark.label;
    const moved = { lines: labels.get(entry.id) ?? [], box: lowered(box, stringY), align };
    return [{ ...at, label: pole === undefined ? moved : { ...moved, pole: lowered(pole, stringY) } }];
  });
}

/** The label stands on the side that the line of the crossing does not use. */
function sideOf(entry: PathEntry, { crossings, strings }: PathModel): 'above' | 'below' {
  const place = strings.indexOf(entry.string);
  for (const { from, to } of crossings) {
    if (to.string === entry.string && to.on === entry.on)
      return strings.indexOf(from.string) > place ? 'above' : 'below';
    if (from.string === entry.string && from.on === entry.on)
      return strings.indexOf(to.string) > place ? 'above' : 'below';
  }
  return isRail(entry.string) ? 'below' : 'above';
}

/** A line leaves to the right from the end of a stretch: a label that turns left keeps clear of it. */
function leaves(entry: PathEntry, { crossings }: PathModel): boolean {
  return crossings.some(
    ({ from, to, beside }) => !beside && from.string === entry.string && from.on === entry.on && to.on !== from.on,
  );
}

function obstaclesOf(
  string: StringCode,
  { crossings, strings }: PathModel,
  x: (day: IsoDate) => number,
): readonly { readonly from: number; readonly to: number }[] {
  const place = strings.indexOf(string);
  return crossings.flatMap(({ from, to }) => {
    const ends = [strings.indexOf(from.string), strings.indexOf(to.string)];
    const passes = Math.min(...ends) < place && place < Math.max(...ends);
    const [start, end] = [x(from.on), x(to.on)];
    return passes && end - start < STEEP ? [{ from: start - 6, to: end + 6 }] : [];
  });
}

function lowered(box: Box, by: number): Box {
  return { ...box, top: box.top + by };
}

function curve(x: number, y: number, toX: number, toY: number): string {
  // On the same day the line goes straight up or down; else it leaves and arrives along the strings.
  const reach = Math.max((toX - x) / 2, Math.min(14, toX - x));
  return `M ${round(x)} ${round(y)} C ${round(x + reach)} ${round(y)}, ${round(toX - reach)} ${round(toY)}, ${round(toX)} ${round(toY)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
