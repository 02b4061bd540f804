import { addDays, addMonths, daysBetween, type IsoDate, isoDate, maxDate, minDate } from '#domain/time/iso-date.ts';

/** How much time is seen at once. */
export const ZOOMS = ['term', 'schoolYear', 'twoYears', 'fourYears'] as const;
export type Zoom = (typeof ZOOMS)[number];

const DAYS_SEEN: Record<Zoom, number> = { term: 165, schoolYear: 320, twoYears: 700, fourYears: 1430 };
/** A narrower screen scrolls instead of pressing the days together. */
const NARROWEST = 640;

export type TimeScale = {
  /** First and last day on the axis (both inclusive). */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly days: number;
  readonly perDay: number;
  readonly width: number;
  /** x of the middle of a day. */
  readonly x: (day: IsoDate) => number;
};

export function scaleOf(from: IsoDate, to: IsoDate, perDay: number): TimeScale {
  const days = daysBetween(from, to) + 1;
  return {
    from,
    to,
    days,
    perDay,
    width: Math.round(days * perDay),
    x: (day) => (daysBetween(from, day) + 0.5) * perDay,
  };
}

/** The scale of a screen `seen` pixels wide: all of `span` and today, with room around, at the chosen zoom. */
export function scaleFor(
  zoom: Zoom,
  seen: number,
  span: { readonly from: IsoDate; readonly to: IsoDate },
  today: IsoDate,
): TimeScale {
  const perDay = Math.max(seen, NARROWEST) / DAYS_SEEN[zoom];
  const from = firstOfMonth(addDays(minDate(span.from, addDays(today, -30)), -14));
  const to = addDays(maxDate(span.to, addDays(today, 300)), Math.max(45, Math.round(60 / perDay)));
  const filled = addDays(from, Math.ceil(seen / perDay));
  return scaleOf(from, maxDate(to, filled), perDay);
}

/** First days of the months on the axis. */
export function monthsOf({ from, to }: TimeScale): readonly IsoDate[] {
  const months: IsoDate[] = [];
  for (let day = firstOfMonth(from); day <= to; day = addMonths(day, 1)) if (day >= from) months.push(day);
  return months;
}

function firstOfMonth(day: IsoDate): IsoDate {
  return isoDate(`${day.slice(0, 7)}-01`);
}
