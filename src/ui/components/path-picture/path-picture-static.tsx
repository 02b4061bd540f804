import { useId } from 'react';
import type { Calendar } from '#domain/school/calendar.ts';
import {
  addDays,
  addYears,
  daysBetween,
  type IsoDate,
  isoDate,
  maxDate,
  minDate,
  schoolYearOf,
} from '#domain/time/iso-date.ts';
import { type Frame, frameOf } from './frame.ts';
import { FlagDrawing, PathDrawing } from './path-drawing.tsx';
import type { PathEntry, PathModel } from './path-model.ts';
import { PathNames } from './path-names.tsx';
import styles from './path-picture.module.css';
import type { PathWords } from './path-words.ts';
import { composePicture, type Picture } from './picture.ts';
import { scaleOf } from './time-scale.ts';

const NAMES = 150;
const LABEL_SIZE = 14;
const LABEL_WIDTH = 170;
const AXIS_GAP = 4;
/** Room before the first and after the last day, as a share of the days between. */
const MARGIN = 0.03;
const AFTER_LAST_BEGINNING = 120;

/** What the picture on paper is made of. */
export type StaticFacts = {
  readonly model: PathModel;
  readonly words: PathWords;
  readonly calendar: Calendar;
  readonly today: IsoDate;
  /** First and last day to show (inclusive); without them `staticSpan`. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** The whole width in CSS pixels; A4 between its margins is about 680. */
  readonly width: number;
};

/**
 * The path on paper, with nothing to press. States differ by shape, forms by the name of their string and by the pattern
 * of what is played on it, so that it holds in black and white. The text beside it, the list of the same entries, is the
 * caller's; `name` is the picture's own.
 */
export function PathPictureStatic({ name, ...facts }: StaticFacts & { readonly name: string }) {
  const patternId = useId();
  const { frame, picture } = staticPicture(facts);
  return (
    <div className={styles.static} role="img" aria-label={name} style={{ width: facts.width }}>
      <PathNames picture={picture} words={facts.words} width={NAMES} />
      <PathDrawing picture={picture} frame={frame} patternId={patternId} forPrint>
        <FlagDrawing flags={frame.flags} />
      </PathDrawing>
    </div>
  );
}

/** The picture on paper before it is drawn: callers ask how high it becomes. */
export function staticPicture(facts: StaticFacts): { readonly frame: Frame; readonly picture: Picture } {
  const { model, words, calendar, today, width } = facts;
  const span = staticSpan(facts);
  const from = facts.from ?? span.from;
  const to = facts.to ?? span.to;
  const room = width - NAMES;
  const scale = scaleOf(from, to, room / (daysBetween(from, to) + 1));
  const frame = frameOf({
    scale,
    calendar,
    today,
    words: { term: words.term, estimate: words.estimate, month: words.month, today: words.today(today) },
  });
  const picture = composePicture(within(model, from, to), {
    x: scale.x,
    width: room,
    labelOf: words.label,
    fontSize: LABEL_SIZE,
    labelWidth: LABEL_WIDTH,
    top: frame.axisBottom + AXIS_GAP,
  });
  return { frame, picture };
}

/**
 * From the beginning of the school year (or what the plan does before it, a year at most) to some months after the last
 * beginning: the way to the goal. What comes later is told by the list.
 */
export function staticSpan({ model: { entries, threads }, today }: Pick<StaticFacts, 'model' | 'today'>): {
  readonly from: IsoDate;
  readonly to: IsoDate;
} {
  const own = entries.filter(({ kind }) => kind !== 'deadline').map(({ on }) => on);
  const schoolYear = isoDate(`${schoolYearOf(today)}-08-01`);
  const from = minDate(maxDate(minDate(schoolYear, ...own), addYears(schoolYear, -1)), schoolYear);
  // What the plan itself holds is all shown, and a while of what the last studies begin.
  const begun = addDays(maxDate(today, ...threads.map((thread) => thread.from)), AFTER_LAST_BEGINNING);
  const to = maxDate(begun, ...own);
  const margin = Math.ceil(daysBetween(from, to) * MARGIN);
  return { from: addDays(from, -margin), to: addDays(to, margin) };
}

/** What falls outside the days is left out; what runs over an end is cut there. */
function within(model: PathModel, from: IsoDate, to: IsoDate): PathModel {
  const inside = (entry: PathEntry) => entry.on >= from && entry.on <= to;
  return {
    ...model,
    entries: model.entries.filter(inside),
    threads: model.threads.flatMap((thread) => {
      if (thread.from > to || (thread.to !== undefined && thread.to < from)) return [];
      const end = thread.to !== undefined && thread.to <= to ? { to: thread.to } : { to: undefined };
      return [{ ...thread, from: maxDate(thread.from, from), ...end }];
    }),
    // A crossing that runs over an end is cut by the edge of the drawing.
    crossings: model.crossings.filter((crossing) => crossing.to.on >= from && crossing.from.on <= to),
  };
}
