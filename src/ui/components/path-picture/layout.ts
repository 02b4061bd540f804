/**
 * Where the marks of one string and their labels go. Pure geometry in CSS pixels; knows nothing of dates or words.
 * `x` runs right from the left end of the strings; `y` is relative to the string, negative above it.
 *
 * Promises, held by a property test: no two label boxes of a row intersect, no label covers a mark or the string, two
 * marks are never closer than a fingertip, and every label lies between 0 and `width`.
 */
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** A mark to place: its true `x`, and the size of its label (0 wide: no label; never wider than the row). */
export type MarkSize = {
  readonly id: string;
  readonly x: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** The side where the label should stand if there is room: away from the line that arrives. */
  readonly prefer?: 'above' | 'below';
  /** The side where a label beside its mark is tried first: away from the line that leaves. */
  readonly turn?: 'left' | 'right';
  /** How far the mark itself runs right from `x`: the band of a window. */
  readonly reach?: number;
};

export type PlacedLabel = {
  readonly box: Box;
  readonly align: 'start' | 'end';
  /** The pole from the mark to a label further away; absent when the label stands right by its mark. */
  readonly pole?: Box;
};

export type PlacedMark = {
  readonly id: string;
  readonly x: number;
  /** 0: on the string; the other marks of one chord hang under each other. */
  readonly y: number;
  readonly label?: PlacedLabel;
};

export type RowLayout = {
  readonly marks: readonly PlacedMark[];
  /** Room that the row needs above and below its string. */
  readonly above: number;
  readonly below: number;
};

export type RowOptions = {
  /** Right end of the strings. */
  readonly width: number;
  /** Upright lines that labels of this row keep clear of while there is room elsewhere. */
  readonly obstacles?: readonly { readonly from: number; readonly to: number }[];
  /** Half the thickness of what is drawn along the string. */
  readonly stroke?: number;
  readonly minAbove?: number;
  readonly minBelow?: number;
};

/** Smallest distance of two marks: the target size that WCAG 2.5.8 asks. */
export const TARGET = 24;
const MARK_RADIUS = 10;
const GAP = 3;
const LABEL_DISTANCE = 12;
const LABEL_INSET = 7;
const BESIDE = 13;
const LANE = 6;
/** How far a label that has no pole may stand aside of its mark. */
const ASIDE = [0, 12, 24];
/** After so many lanes a label may pass an upright line, and do without its pole. */
const PATIENT_LANES = 10;
const ENDLESS = 100_000;

/** How many lanes nearer a place must be for its pole to pass behind another label. */
const BEHIND_COST = 4;

type Placed = { readonly size: MarkSize; readonly y: number };
type Room = {
  readonly width: number;
  /** The string and the marks: nothing passes them. */
  readonly solid: readonly Box[];
  readonly labels: Box[];
  readonly poles: Box[];
  readonly obstacles: readonly Box[];
};

export function intersects(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}

/** Places the marks of one string: chords first, then labels from right to left, so that flags and poles do not cross. */
export function layoutRow(sizes: readonly MarkSize[], options: RowOptions): RowLayout {
  const chords = placeChords(sizes);
  const stroke = options.stroke ?? 5;
  const room: Room = {
    width: options.width,
    solid: [
      { left: -ENDLESS, top: -stroke, width: 2 * ENDLESS, height: 2 * stroke },
      ...chords.map(({ size, y }) => markBox(size.x, y)),
      ...chords.flatMap(({ size: { x, reach = 0 }, y }) =>
        reach > 0 ? [{ left: x, top: y - MARK_RADIUS, width: reach, height: 2 * MARK_RADIUS }] : [],
      ),
    ],
    labels: [],
    poles: [],
    obstacles: (options.obstacles ?? []).map(({ from, to }) => ({
      left: from,
      top: -ENDLESS,
      width: to - from,
      height: 2 * ENDLESS,
    })),
  };
  const labels = new Map<string, PlacedLabel>();
  for (const placed of [...chords].sort((left, right) => right.size.x - left.size.x || left.y - right.y)) {
    if (placed.size.labelWidth === 0) continue;
    const label = placeLabel(placed, room);
    labels.set(placed.size.id, label);
    room.labels.push(label.box);
    if (label.pole !== undefined) room.poles.push(label.pole);
  }
  const marks = chords.map(({ size, y }): PlacedMark => {
    const label = labels.get(size.id);
    const { id, x } = size;
    return label === undefined ? { id, x, y } : { id, x, y, label };
  });
  return { marks, ...roomOf(marks, options) };
}

/** Marks closer than a fingertip hang under each other like the notes of a chord; none leaves its day. */
function placeChords(sizes: readonly MarkSize[]): readonly Placed[] {
  const lastOfSlot: number[] = [];
  return [...sizes]
    .sort((left, right) => left.x - right.x)
    .map((size) => {
      const free = lastOfSlot.findIndex((last) => size.x - last >= TARGET);
      const slot = free === -1 ? lastOfSlot.length : free;
      lastOfSlot[slot] = size.x;
      return { size, y: slot * TARGET };
    });
}

/**
 * The nearest free place. A label never stands on another; its pole may pass behind one when a place with a clear pole is
 * much further away. Where even that fails, the pole is not drawn.
 */
function placeLabel(placed: Placed, { width, solid, labels, poles, obstacles }: Room): PlacedLabel {
  let behind: { readonly label: PlacedLabel; readonly lane: number } | undefined;
  for (let lane = 0; ; lane += 1) {
    const patient = lane < PATIENT_LANES;
    if (behind !== undefined && lane - behind.lane >= BEHIND_COST) return behind.label;
    for (const candidate of candidatesAt(placed, lane, width)) {
      const box = grown(candidate.box);
      if (!isFree(box, solid) || !isFree(box, labels) || !isFree(box, poles)) continue;
      if (patient && !isFree(box, obstacles)) continue;
      const { pole } = candidate;
      if (pole === undefined || (isFree(pole, solid) && isFree(pole, labels))) return candidate;
      if (isFree(pole, solid)) behind ??= { label: candidate, lane };
      else if (!patient) return { box: candidate.box, align: candidate.align };
    }
  }
}

function candidatesAt({ size, y }: Placed, lane: number, width: number): readonly PlacedLabel[] {
  const { x, labelWidth, labelHeight } = size;
  const aside = lane === 0 ? ASIDE : [0];
  const lefts = aside.flatMap((by) => [
    { align: 'start' as const, left: clamp(x - LABEL_INSET + by, 0, width - labelWidth) },
    { align: 'end' as const, left: clamp(x + LABEL_INSET - labelWidth - by, 0, width - labelWidth) },
  ]);
  const away = LABEL_DISTANCE + lane * LANE;
  const pole = lane * LANE > LANE;
  const above = lefts.map(({ align, left }): PlacedLabel => {
    const top = y - away - labelHeight;
    const box = { left, top, width: labelWidth, height: labelHeight };
    return pole
      ? { box, align, pole: { left: x - 1, top: y - away, width: 2, height: away - MARK_RADIUS } }
      : { box, align };
  });
  const below = lefts.map(({ align, left }): PlacedLabel => {
    const top = y + away;
    const box = { left, top, width: labelWidth, height: labelHeight };
    return pole
      ? { box, align, pole: { left: x - 1, top: y + MARK_RADIUS, width: 2, height: away - MARK_RADIUS } }
      : { box, align };
  });
  if (y > 0) return lane === 0 ? [...besides(size, y, width), ...below] : below;
  return size.prefer === 'below' ? [...below, ...above] : [...above, ...below];
}

/** A mark that hangs in a chord has its label at its side. */
function besides({ x, labelWidth, labelHeight, turn }: MarkSize, y: number, width: number): readonly PlacedLabel[] {
  const top = y - labelHeight / 2;
  const right: PlacedLabel = { box: { left: x + BESIDE, top, width: labelWidth, height: labelHeight }, align: 'start' };
  const left: PlacedLabel = {
    box: { left: x - BESIDE - labelWidth, top, width: labelWidth, height: labelHeight },
    align: 'end',
  };
  return (turn === 'left' ? [left, right] : [right, left]).filter(
    ({ box }) => box.left >= 0 && box.left + box.width <= width,
  );
}

function isFree(box: Box, taken: readonly Box[]): boolean {
  return !taken.some((other) => intersects(box, other));
}

function grown({ left, top, width, height }: Box): Box {
  return { left: left - GAP, top: top - 1, width: width + 2 * GAP, height: height + 2 };
}

function markBox(x: number, y: number): Box {
  return { left: x - MARK_RADIUS, top: y - MARK_RADIUS, width: 2 * MARK_RADIUS, height: 2 * MARK_RADIUS };
}

function roomOf(
  marks: readonly PlacedMark[],
  { minAbove = 0, minBelow = 0 }: RowOptions,
): Pick<RowLayout, 'above' | 'below'> {
  const boxes = marks.flatMap(({ x, y, label }) =>
    label === undefined ? [markBox(x, y)] : [markBox(x, y), label.box],
  );
  return {
    above: Math.max(minAbove, ...boxes.map(({ top }) => Math.ceil(-top))),
    below: Math.max(minBelow, ...boxes.map(({ top, height }) => Math.ceil(top + height))),
  };
}

/** A flag on an upright line, such as today: where its word goes, and in which lane (0 lowest). */
export type PlacedFlag = { readonly id: string; readonly x: number; readonly left: number; readonly lane: number };

/** Places the words of upright lines in as few lanes as needed, each touching its own line, none on another. */
export function layoutFlags(
  flags: readonly { readonly id: string; readonly x: number; readonly width: number }[],
  width: number,
): readonly PlacedFlag[] {
  const lanes: { readonly left: number; readonly right: number }[][] = [];
  return flags.map((flag) => {
    const left = clamp(flag.x - flag.width / 2, 0, width - flag.width);
    const span = { left: left - GAP, right: left + flag.width + GAP };
    const free = lanes.findIndex((lane) => lane.every((other) => span.right <= other.left || other.right <= span.left));
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), span];
    return { id: flag.id, x: flag.x, left, lane };
  });
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
