import type { IsoDate } from '#domain/time/iso-date.ts';
import { isIsoDate } from '#domain/time/iso-date.ts';
import type { Clock } from '#session/ports.ts';

/** Today where the school is: Finland, whatever the time zone of the device. `now` is for tests of this very file. */
export function makeClock(now: () => Date = () => new Date()): Clock {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Helsinki',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return { today: () => dateOf(parts.formatToParts(now())) };
}

function dateOf(parts: readonly Intl.DateTimeFormatPart[]): IsoDate {
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  const text = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  if (!isIsoDate(text)) throw new Error(`clock: not a day: ${text}`);
  return text;
}
