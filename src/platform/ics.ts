import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { addDays, type IsoDate } from '#domain/time/iso-date.ts';
import type { CalendarEvent } from '#session/ports.ts';

const ZONE = 'Europe/Helsinki';

/** A fixed name of the product, no host of anybody: with the key of the entry it is unique. */
const UID_END = '@kannelpolku';

/** Summer time in Finland as it has been since 1996. Its first line belongs to the calendar, which has no better place for it. */
const ZONE_LINES = [
  `X-WR-TIMEZONE:${ZONE}`,
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19970330T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0300',
  'TZNAME:EEST',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T040000',
  'TZOFFSETFROM:+0300',
  'TZOFFSETTO:+0200',
  'TZNAME:EET',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\n');

const DAY_SECONDS = 86_400;

/**
 * The text of a calendar file (RFC 5545). A calendar that has met an entry before knows it by its UID and takes the newer
 * one: SEQUENCE is the time of making in minutes since 2026, so it grows without anything being remembered, and within one
 * minute DTSTAMP decides. An entry that is not in the file any more stays in the calendar: nobody knows that it was there.
 */
export function writeIcs(name: string, events: readonly CalendarEvent[], now: Date): string {
  const calendar = ical({
    name: plain(name),
    prodId: { company: 'Kannelpolku', product: 'Kannelpolku', language: 'FI' },
    method: ICalCalendarMethod.PUBLISH,
    scale: 'gregorian',
    // Without a name: one would turn DTSTAMP, which has to be UTC, into local time.
    timezone: { name: null, generator: () => ZONE_LINES },
  });
  const sequence = Math.max(0, Math.floor((now.getTime() - Date.UTC(2026, 0, 1)) / 60_000));
  for (const { key, from, to, time, title, description, estimate, personal } of events) {
    const event = calendar.createEvent({
      id: uidOf(key),
      sequence,
      stamp: now,
      lastModified: now,
      timezone: ZONE,
      ...(time === undefined
        ? // RFC 5545: the end of whole days is the day after the last one.
          { allDay: true, start: wallTime(from), end: wallTime(addDays(to, 1)) }
        : { start: wallTime(from, time.from), end: wallTime(to, time.to) }),
      summary: plain(title),
      status: estimate ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      // Nobody is busy because of a date of the plan.
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(description !== '' && { description: plain(description) }),
      ...(personal && { class: ICalEventClass.PRIVATE }),
    });
    if (time !== undefined)
      event.createAlarm({ type: ICalAlarmType.display, trigger: DAY_SECONDS, description: plain(title) });
  }
  // The generator leaves the last line open.
  return `${calendar.toString()}\r\n`;
}

/**
 * A time as the clocks of the zone show it. Without an offset it is read in the zone of the device and written as the same
 * hands of the clock, so that the device's zone does not matter. Noon for whole days: some zones skip midnight once a year.
 */
function wallTime(day: IsoDate, time = '12:00'): string {
  return `${day}T${time}:00`;
}

function uidOf(key: string): string {
  // An id of a file from elsewhere may hold anything; half a character cannot be encoded.
  return `${encodeURIComponent(key.replaceAll(/\p{Surrogate}/gu, '-')).replaceAll('%3A', ':')}${UID_END}`;
}

/** Without control characters, which RFC 5545 does not know; line breaks stay. */
function plain(text: string): string {
  return text.replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');
}
