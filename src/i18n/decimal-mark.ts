import type { Locale } from './locales.ts';

/** What a language writes between whole numbers and decimals in a field: 7,25 in Finnish, 7.25 in English. Both are read. */
export function decimalMark(locale: string): ',' | '.' {
  return COMMA.has(locale) ? ',' : '.';
}

const COMMA: ReadonlySet<string> = new Set<Locale>(['fi']);
