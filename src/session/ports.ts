import type { PlanDocument } from '#domain/plan/document.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';

/** One line of the student list. `savedAt` is an ISO instant. */
export type StudentRow = {
  readonly id: string;
  readonly name: string;
  readonly savedAt: string;
  /** Set when the stored data cannot be read; the raw text can still be taken out as a file. */
  readonly unreadable?: 'broken' | 'newerVersion';
};

export type StoreFault = 'refused' | 'full' | 'newerVersion' | 'broken' | 'lockedByOtherTab' | 'unknown';

export type Loaded =
  | { readonly ok: true; readonly document: PlanDocument; readonly revision: number }
  | { readonly ok: false; readonly fault: StoreFault | 'missing'; readonly raw?: string };

export type Saved =
  | { readonly ok: true; readonly revision: number; readonly savedAt: string }
  /** `conflict`: another tab saved a newer revision; nothing was overwritten. */
  | { readonly ok: false; readonly fault: StoreFault | 'conflict' };

/** Where plans are kept. `durable` is false when the browser refuses storage and everything lives in memory only. */
export type PlanStore = {
  readonly durable: boolean;
  list(): Promise<readonly StudentRow[]>;
  load(id: string): Promise<Loaded>;
  /** Saves when `revision` is still the stored one; 0 for a new plan. Nothing stored is lost on a fault. */
  save(document: PlanDocument, revision: number): Promise<Saved>;
  /** Keeps the removed plan until `restore`, so that a removal can be undone in the same visit. */
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  /** Calls back when another tab changed the plan with this id (or any, for `null`). */
  subscribe(id: string | null, changed: () => void): () => void;
};

export type Clock = { today(): IsoDate };
export type IdSource = { next(): string };

/** Files the user hands over or takes out. */
export type Files = {
  save(name: string, mime: string, text: string): void;
  /** Lets the user choose a file; `undefined` when none was chosen. */
  open(accept: string): Promise<OpenedFile | undefined>;
};

export type OpenedFile =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly fault: 'tooLarge' | 'unreadable' };

/** One entry of a calendar file, in words. */
export type CalendarEvent = {
  /** The same for the same thing in every file: a calendar that has it already moves and renames its own. Any text. */
  readonly key: string;
  /** Whole days, both inclusive. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Clock times in Finland, `HH:MM`, when it is not about whole days. */
  readonly time?: { readonly from: string; readonly to: string };
  readonly title: string;
  /** Lines are parted by `\n`. */
  readonly description: string;
  readonly estimate: boolean;
  /** About one person: a calendar that is shown to others keeps its words to itself. */
  readonly personal: boolean;
};

/** Makes calendar files (iCalendar, RFC 5545). */
export type Calendars = {
  /** `name` is what a calendar calls the whole. Rejects when what makes the files cannot be fetched. */
  write(name: string, events: readonly CalendarEvent[]): Promise<string>;
};

/** The page's own life. */
export type Page = {
  /** Calls back when the page is hidden or goes away: the last moment to save. Gives the unsubscribe. */
  onHide(hidden: () => void): () => void;
  /** Lets the browser ask before the page closes while `isAtRisk` says so. Gives the release. */
  guardLeaving(isAtRisk: () => boolean): () => void;
};

export type Ports = {
  readonly store: PlanStore;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly files: Files;
  readonly calendars: Calendars;
  readonly print: () => void;
  readonly page?: Page;
};
