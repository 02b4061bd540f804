import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import { calendarEntries } from '#domain/engine/calendar-entries.ts';
import { replay } from '#domain/engine/replay.ts';
import type { PlanDocument } from '#domain/plan/document.ts';
import { applyEdit } from '#domain/plan/edits.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { calendarWords } from '#i18n/calendar-text.ts';
import { makeTranslate } from '#i18n/catalogue.ts';
import { writeIcs } from '#platform/ics.ts';
import type { CalendarEvent } from '#session/ports.ts';
import { neaPlan } from '../support/browser-plans.ts';
import { plannerContext } from '../support/school.ts';

const NOW = new Date('2026-11-25T08:00:30Z');

function event(more: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    key: 'plan:item:one',
    from: isoDate('2026-11-30'),
    to: isoDate('2026-11-30'),
    title: 'Opistovuosi (KOPS) alkaa',
    description: '',
    estimate: false,
    personal: true,
    ...more,
  };
}

/** The file as another program reads it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone));
  for (const zone of zones) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  return { calendar, zones, events };
}

const zoneOfTests = process.env['TZ'];
afterEach(() => {
  if (zoneOfTests === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneOfTests;
  ICAL.TimezoneService.reset();
});

describe('a calendar file', () => {
  it('is this text', () => {
    const text = writeIcs(
      'Päivät',
      [event({ title: 'Käynti; huoltaja, opo', description: 'Kuka: Opisto\nMissä: C:\\' })],
      NOW,
    );
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Kannelpolku//Kannelpolku//FI',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'NAME:Päivät',
      'X-WR-CALNAME:Päivät',
      'X-WR-TIMEZONE:Europe/Helsinki',
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Helsinki',
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
      'BEGIN:VEVENT',
      'UID:plan:item:one@kannelpolku',
      'SEQUENCE:472800',
      'DTSTAMP:20261125T080030Z',
      'DTSTART;VALUE=DATE:20261130',
      'DTEND;VALUE=DATE:20261201',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
      'SUMMARY:Käynti\\; huoltaja\\, opo',
      'TRANSP:TRANSPARENT',
      'DESCRIPTION:Kuka: Opisto\\nMissä: C:\\\\',
      'STATUS:CONFIRMED',
      'LAST-MODIFIED:20261125T080030Z',
      'CLASS:PRIVATE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('gives whole days an end that is the day after the last one', () => {
    const stretch = event({ from: isoDate('2027-02-23'), to: isoDate('2027-03-23') });
    const { events } = read(
      writeIcs('Päivät', [event({ from: isoDate('2026-12-31'), to: isoDate('2026-12-31') }), stretch], NOW),
    );
    expect(
      events.map(({ startDate, endDate }) => [
        startDate.isDate,
        startDate.toString(),
        endDate.isDate,
        endDate.toString(),
      ]),
    ).toEqual([
      [true, '2026-12-31', true, '2027-01-01'],
      [true, '2027-02-23', true, '2027-03-24'],
    ]);
  });

  it.each([
    ['the last winter days of March', '2027-03-23', '2027-03-23T13:00:00.000Z'],
    ['the day of the change to summer time', '2027-03-28', '2027-03-28T12:00:00.000Z'],
    ['summer time', '2027-04-07', '2027-04-07T12:00:00.000Z'],
    ['the day of the change to winter time', '2027-10-31', '2027-10-31T13:00:00.000Z'],
  ])('closes at 15:00 in Helsinki in %s', (_, day, instant) => {
    const closing = event({ from: isoDate(day), to: isoDate(day), time: { from: '14:30', to: '15:00' } });
    const { events } = read(writeIcs('Päivät', [closing], NOW));
    const [closes] = events;
    expect(closes?.component.getFirstProperty('dtend')?.getParameter('tzid')).toBe('Europe/Helsinki');
    expect([closes?.startDate.toString(), closes?.endDate.toString()]).toEqual([`${day}T14:30:00`, `${day}T15:00:00`]);
    expect(closes?.endDate.zone?.tzid).toBe('Europe/Helsinki');
    expect(closes?.endDate.toJSDate().toISOString()).toBe(instant);
    expect(closes?.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe('-P1D');
  });

  it('is the same whatever the zone of the device', () => {
    const events = [event(), event({ key: 'closing', time: { from: '14:30', to: '15:00' } })];
    const inZone = (zone: string) => {
      process.env['TZ'] = zone;
      return { offset: NOW.getTimezoneOffset(), text: writeIcs('Päivät', events, NOW) };
    };
    const [utc, west, east] = [inZone('UTC'), inZone('America/Los_Angeles'), inZone('Pacific/Auckland')];
    expect([utc.offset, west.offset, east.offset]).toEqual([0, 480, -780]);
    expect(west.text).toBe(utc.text);
    expect(east.text).toBe(utc.text);
  });

  it('folds lines at 75 octets, and no character is cut', () => {
    const title = 'Ääkkösiä öisin 🎓 '.repeat(30).trim();
    const text = writeIcs('Päivät', [event({ title, key: 'ä'.repeat(60) })], NOW);
    const lengths = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(read(text).events.map(({ summary }) => summary)).toEqual([title]);
  });

  it('has nothing in it that a calendar cannot read, whatever a plan file holds', () => {
    const [only] = read(
      writeIcs('Päivät', [event({ key: 'a\r\nb\ud800 ;', title: 'yksi\u0000\r\nkaksi\tkolme\nEND:VCALENDAR' })], NOW),
    ).events;
    expect(only?.uid).toBe('a%0D%0Ab-%20%3B@kannelpolku');
    expect(only?.summary).toBe('yksi  \nkaksi kolme\nEND:VCALENDAR');
  });

  it('marks estimates as tentative, and hides only what is about a person', () => {
    const { events } = read(writeIcs('Päivät', [event({ estimate: true, personal: false }), event()], NOW));
    expect(
      events.map(({ component }) => [
        component.getFirstPropertyValue('status'),
        component.getFirstPropertyValue('class'),
      ]),
    ).toEqual([
      ['TENTATIVE', null],
      ['CONFIRMED', 'PRIVATE'],
    ]);
  });
});

describe('the same plan taken out again', () => {
  it('updates what was moved: the same UID, a higher SEQUENCE, another day', async () => {
    const t = await makeTranslate('fi');
    const taken = (document: PlanDocument, at: string) => {
      const entries = calendarEntries(replay(document, 'a', plannerContext('2026-11-25')));
      const events = entries.map((entry) => ({ ...entry, ...calendarWords(t, entry) }));
      return new Map(read(writeIcs('Päivät', events, new Date(at))).events.map((each) => [each.uid, each]));
    };
    const before = taken(neaPlan(), '2026-11-25T08:00:00Z');
    const moved = applyEdit(neaPlan(), { kind: 'moveItem', itemId: 'sora', on: isoDate('2027-01-19') });
    const after = taken(moved, '2026-11-25T08:05:00Z');
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    const uid = 'nea:item:sora@kannelpolku';
    expect([before.get(uid)?.startDate.toString(), after.get(uid)?.startDate.toString()]).toEqual([
      '2027-01-12',
      '2027-01-19',
    ]);
    expect((after.get(uid)?.sequence ?? 0) - (before.get(uid)?.sequence ?? 0)).toBe(5);
  });
});
