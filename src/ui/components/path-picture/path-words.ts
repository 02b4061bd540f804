import type { IsoDate } from '#domain/time/iso-date.ts';
import type { FrameWords } from './frame.ts';
import type { PathEntry, StringCode } from './path-model.ts';

/** The words of the picture, already in the reader's language. */
export type PathWords = {
  /** Short, for the label beside a mark: what and when, and what is wrong with it. */
  readonly label: (entry: PathEntry) => string;
  /** Whole, for who cannot see the mark: when, what, and its state. */
  readonly name: (entry: PathEntry) => string;
  readonly string: (string: StringCode) => string;
  readonly term: FrameWords['term'];
  readonly estimate: string;
  readonly month: FrameWords['month'];
  readonly date: (day: IsoDate) => string;
  readonly today: (day: IsoDate) => string;
  readonly chosen: (day: IsoDate) => string;
};
