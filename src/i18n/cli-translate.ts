import { createTranslator } from 'use-intl/core';
import type { cli } from './fi/cli.ts';
import type { Locale } from './locales.ts';

type CliMessages = { readonly cli: typeof cli };

/** The texts of the command line only; the browser never loads them. */
export type CliTranslate = ReturnType<typeof createTranslator<CliMessages>>;

/** @throws Error from the translator, when a text is missing or cannot be formed. */
export async function makeCliTranslate(locale: Locale): Promise<CliTranslate> {
  const words = locale === 'fi' ? (await import('./fi/cli.ts')).cli : (await import('./en/cli.ts')).cli;
  return createTranslator<CliMessages>({
    locale,
    // The keys are those of Finnish by the compiler, the arguments by a test.
    messages: { cli: words as typeof cli },
    timeZone: 'Europe/Helsinki',
    onError(error) {
      throw error;
    },
  });
}
