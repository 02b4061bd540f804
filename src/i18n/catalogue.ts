import { createTranslator } from 'use-intl/core';
import { catalogueOf, type Locale, type Messages } from './locales.ts';

/** The whole translator: `useTranslations()` in React, `makeTranslate` elsewhere. */
export type Translate = ReturnType<typeof createTranslator<Messages>>;

/**
 * A translator outside React: the command line, tests, files that go out.
 * @throws Error from the translator, when a text is missing or cannot be formed.
 */
export async function makeTranslate(locale: Locale): Promise<Translate> {
  // The type of a catalogue is its Finnish text; the words of the others are plain strings, which the assertion narrows.
  // The compiler holds every language to the keys of Finnish, and a test to its arguments.
  const messages = (await catalogueOf(locale)) as Messages;
  return createTranslator<Messages>({
    locale,
    messages,
    timeZone: 'Europe/Helsinki',
    onError(error) {
      throw error;
    },
  });
}
