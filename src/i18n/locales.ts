import type { DeepPartial } from './deep-partial.ts';
import type { all } from './fi/all.ts';
import type { Widen } from './widen.ts';

/**
 * The languages that are complete, in the order in which they are offered, each by its own name. A new one is a folder with
 * the catalogue files of Finnish and a line here, in `START`, `STUDENT`, `ASKING`, `PLANNING`, `GRADING` and `ALL`: `sv`, and easy Finnish as `fi-x-selko`, to which
 * `Intl` gives the formats of Finnish.
 */
export const LOCALES = [
  { code: 'fi', name: 'Suomeksi', short: 'Suomi' },
  { code: 'en', name: 'In English', short: 'English' },
] as const;

export type Locale = (typeof LOCALES)[number]['code'];
/**
 * Texts of rules and reasons are found by a code that the core gives, never by a key that somebody writes: their own types
 * and tests hold them complete (`format.ts`, `number-text.ts`). Left in, the compiler would spell out every key of some
 * hundred rules at every call.
 */
type FoundByCode = 'rules' | 'reasons' | 'numbers';
type Fi = typeof all;
/** Every text that is called by its key, typed from Finnish: the keys, and the arguments of each message. */
export type Messages = Omit<Fi, FoundByCode>;

/** Every text or some of them, in any language. Its type is the Finnish text, which gives the keys and their arguments. */
export type Catalogue = DeepPartial<Fi>;

declare module 'use-intl' {
  /** Keys and arguments are typed from Finnish. */
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}

export function isLocale(text: string): text is Locale {
  return LOCALES.some(({ code }) => code === text);
}

/**
 * The words of another language are plain strings to the compiler, which has held them to the keys of Finnish; that their
 * arguments are the same is held by a test.
 */
function asCatalogue(words: DeepPartial<Widen<Fi>>): Catalogue {
  return words as Catalogue;
}

const START: Record<Locale, () => Promise<Catalogue>> = {
  fi: async () => (await import('./fi/start.ts')).start,
  en: async () => asCatalogue((await import('./en/start.ts')).start),
};
const STUDENT: Record<Locale, () => Promise<Catalogue>> = {
  fi: async () => (await import('./fi/student.ts')).student,
  en: async () => asCatalogue((await import('./en/student.ts')).student),
};
const ASKING: Record<Locale, () => Promise<Catalogue>> = {
  fi: async () => (await import('./fi/asking.ts')).asking,
  en: async () => asCatalogue((await import('./en/asking.ts')).asking),
};
const PLANNING: Record<Locale, () => Promise<Catalogue>> = {
  fi: async () => (await import('./fi/planning.ts')).planning,
  en: async () => asCatalogue((await import('./en/planning.ts')).planning),
};
const GRADING: Record<Locale, () => Promise<Catalogue>> = {
  fi: async () => (await import('./fi/grading.ts')).grading,
  en: async () => asCatalogue((await import('./en/grading.ts')).grading),
};
const ALL: Record<Locale, () => Promise<Catalogue>> = {
  fi: async () => (await import('./fi/all.ts')).all,
  en: async () => asCatalogue((await import('./en/all.ts')).all),
};

const starts = new Map<Locale, Promise<Catalogue>>();
const students = new Map<Locale, Promise<Catalogue>>();
const askings = new Map<Locale, Promise<Catalogue>>();
const plannings = new Map<Locale, Promise<Catalogue>>();
const gradings = new Map<Locale, Promise<Catalogue>>();
const alls = new Map<Locale, Promise<Catalogue>>();

/** The texts of the first view. The same promise each time, so that a component may wait for it. */
export function startCatalogueOf(locale: Locale): Promise<Catalogue> {
  return remembered(starts, locale, START[locale]);
}

/** The texts of the pages of a student: all but what one page alone needs. */
export function studentCatalogueOf(locale: Locale): Promise<Catalogue> {
  return remembered(students, locale, STUDENT[locale]);
}

/** The texts of a student's pages with the questions of the situation. */
export function askingCatalogueOf(locale: Locale): Promise<Catalogue> {
  return remembered(askings, locale, ASKING[locale]);
}

/** The texts of a student's pages with those of an interruption. */
export function planningCatalogueOf(locale: Locale): Promise<Catalogue> {
  return remembered(plannings, locale, PLANNING[locale]);
}

/** The texts of a student's pages with those of the grades and the paper. */
export function gradingCatalogueOf(locale: Locale): Promise<Catalogue> {
  return remembered(gradings, locale, GRADING[locale]);
}

/** Every text of the language. */
export function catalogueOf(locale: Locale): Promise<Catalogue> {
  return remembered(alls, locale, ALL[locale]);
}

function remembered(
  known: Map<Locale, Promise<Catalogue>>,
  locale: Locale,
  load: () => Promise<Catalogue>,
): Promise<Catalogue> {
  const before = known.get(locale);
  if (before !== undefined) return before;
  const promise = load();
  known.set(locale, promise);
  // What could not be fetched is asked for again the next time.
  promise.catch(() => known.delete(locale));
  return promise;
}
