import { useMemo } from 'react';
import { useLocale } from 'use-intl';
import type { Locale } from '#i18n/locales.ts';
import { TIME_ZONE } from './language.tsx';

/** English here is the English of Europe: 25 Nov 2026, 14:02. */
const TAGS: Record<Locale, string> = { fi: 'fi-FI', en: 'en-GB' };

/** Writes an ISO instant as a day and as a time of day, where the school is. */
export function useInstant(): {
  readonly day: (instant: string) => string;
  readonly time: (instant: string) => string;
} {
  const locale = useLocale();
  return useMemo(() => {
    const day = new Intl.DateTimeFormat(TAGS[locale], {
      timeZone: TIME_ZONE,
      day: 'numeric',
      month: locale === 'fi' ? 'numeric' : 'short',
      year: 'numeric',
    });
    const time = new Intl.DateTimeFormat(TAGS[locale], { timeZone: TIME_ZONE, hour: 'numeric', minute: '2-digit' });
    return { day: (instant) => written(day, instant), time: (instant) => written(time, instant) };
  }, [locale]);
}

function written(format: Intl.DateTimeFormat, instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.valueOf()) ? '–' : format.format(date);
}
