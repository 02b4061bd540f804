import type { Calendar } from '#domain/school/calendar.ts';
import { type IsoDate, monthOf, yearOf } from '#domain/time/iso-date.ts';
import { layoutFlags } from './layout.ts';
import { monthsOf, type TimeScale } from './time-scale.ts';
import { textWidth } from './text-width.ts';

/** The ground of the picture: terms, breaks, months, and the upright lines with their flags. In CSS pixels. */
export type Frame = {
  readonly axisTop: number;
  readonly axisBottom: number;
  readonly terms: readonly {
    readonly x: number;
    readonly toX: number;
    readonly estimate: boolean;
    /** One line, or two where the term is narrow; empty where not even the name fits. */
    readonly lines: readonly string[];
  }[];
  readonly breaks: readonly { readonly x: number; readonly toX: number }[];
  readonly months: readonly { readonly x: number; readonly label?: string }[];
  /** Years, named at their first day where the terms are too narrow for their names. */
  readonly years: readonly { readonly x: number; readonly label: string }[];
  readonly lines: readonly FrameLine[];
  readonly flags: readonly FrameFlag[];
  readonly todayX: number;
};
export type FrameLine = {
  readonly id: string;
  readonly kind: 'today' | 'chosen' | 'dutyEnds';
  readonly x: number;
  readonly top: number;
};
export type FrameFlag = {
  readonly id: string;
  readonly kind: 'today' | 'chosen';
  readonly x: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
};

export type FrameWords = {
  readonly term: (season: 'autumn' | 'spring', year: number) => string;
  readonly estimate: string;
  readonly month: (day: IsoDate) => string;
  readonly today: string;
  readonly chosen?: string;
};

export type FrameFacts = {
  readonly scale: TimeScale;
  readonly calendar: Calendar;
  readonly today: IsoDate;
  /** The day that is being looked at; left out on paper. */
  readonly chosen?: IsoDate;
  readonly dutyEnds?: IsoDate;
  readonly words: FrameWords;
};

const FLAG = { height: 22, lane: 26, fontSize: 13, padding: 9 };
const AXIS = 44;
const TERM_SIZE = 14;
const MONTH_SIZE = 12;

export function frameOf({ scale, calendar, today, chosen, dutyEnds, words }: FrameFacts): Frame {
  const { x, width, perDay, from, to } = scale;
  const half = perDay / 2;
  const wanted = [
    ...(chosen === undefined || chosen === today || words.chosen === undefined
      ? []
      : [{ id: 'chosen' as const, on: chosen, text: words.chosen }]),
    ...(today >= from && today <= to ? [{ id: 'today' as const, on: today, text: words.today }] : []),
  ];
  const placed = layoutFlags(
    wanted.map(({ id, on, text }) => ({
      id,
      x: x(on),
      width: Math.ceil(textWidth(text, FLAG.fontSize)) + 2 * FLAG.padding,
    })),
    width,
  );
  const lanes = Math.max(1, ...placed.map(({ lane }) => lane + 1));
  const axisTop = lanes * FLAG.lane + 2;
  const flags = placed.flatMap((flag): readonly FrameFlag[] => {
    const source = wanted.find(({ id }) => id === flag.id);
    if (source === undefined) return [];
    const top = axisTop - (flag.lane + 1) * FLAG.lane;
    const wide = Math.ceil(textWidth(source.text, FLAG.fontSize)) + 2 * FLAG.padding;
    return [
      {
        id: flag.id,
        kind: source.id,
        x: flag.x,
        left: flag.left,
        top,
        width: wide,
        height: FLAG.height,
        text: source.text,
      },
    ];
  });
  const lines = flags.map(({ id, kind, x: at, top, height }): FrameLine => ({ id, kind, x: at, top: top + height }));
  const ends = dutyEnds !== undefined && dutyEnds >= from && dutyEnds <= to ? [dutyEndsLine(x(dutyEnds), axisTop)] : [];
  const terms = calendar.termsBetween(from, to).map((term) => {
    const start = Math.max(0, x(term.from) - half);
    const end = Math.min(width, x(term.to) + half);
    const { estimate } = term;
    const name = words.term(term.code === 'autumn' ? 'autumn' : 'spring', yearOf(term.from));
    return {
      x: start,
      toX: end,
      estimate,
      lines: termLines(name, estimate ? words.estimate : undefined, end - start, start > 0 && end < width),
    };
  });
  // The second line of a term stands where the months would.
  const every = terms.some(({ lines: named }) => named.length > 1)
    ? Number.POSITIVE_INFINITY
    : monthStep(scale, words.month);
  const fits = (text: string, day: IsoDate, size: number) => x(day) - half + textWidth(text, size) + 6 < width;
  return {
    axisTop,
    axisBottom: axisTop + AXIS,
    terms,
    breaks: calendar
      .breaksBetween(from, to)
      .map((span) => ({ x: Math.max(0, x(span.from) - half), toX: Math.min(width, x(span.to) + half) })),
    months: monthsOf(scale).map((day) => ({
      x: x(day) - half,
      ...(monthOf(day) % every === 0 && fits(words.month(day), day, MONTH_SIZE) && { label: words.month(day) }),
    })),
    years: terms.some(({ lines: named }) => named.length > 0)
      ? []
      : monthsOf(scale)
          .filter((day) => monthOf(day) === 1 && fits(String(yearOf(day)), day, TERM_SIZE))
          .map((day) => ({ x: x(day) - half, label: String(yearOf(day)) })),
    lines: [...ends, ...lines],
    flags,
    todayX: x(today),
  };
}

function dutyEndsLine(x: number, top: number): FrameLine {
  return { id: 'dutyEnds', kind: 'dutyEnds', x, top };
}

/** Every month is named, or every second or third, so that the names are even. */
function monthStep(scale: TimeScale, name: FrameWords['month']): number {
  const widest = Math.max(0, ...monthsOf(scale).map((day) => textWidth(name(day), MONTH_SIZE)));
  return [1, 2, 3].find((step) => scale.perDay * 28 * step >= widest + 10) ?? Number.POSITIVE_INFINITY;
}

/** A term that the edge of the axis cuts is named on one line or not at all. */
function termLines(name: string, estimate: string | undefined, room: number, isWhole: boolean): readonly string[] {
  const fits = (text: string) => textWidth(text, TERM_SIZE) + 14 <= room;
  if (estimate === undefined) return fits(name) ? [name] : [];
  const whole = `${name}, ${estimate}`;
  if (fits(whole)) return [whole];
  return isWhole && fits(name) ? [name, estimate] : [];
}
