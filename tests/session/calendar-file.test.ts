import { expect, test } from 'vitest';
import { exportCalendar } from '#session/calendar-file.ts';
import { makeFakePorts } from './fake-ports.ts';

test('a calendar file goes out, with the name of the student in its own only when that is told', async () => {
  const { ports, downloads } = makeFakePorts();
  const calendar = { calendarName: 'Päivät', events: [] };
  expect(await exportCalendar(ports, calendar)).toEqual({ ok: true });
  expect(await exportCalendar(ports, { ...calendar, studentName: 'Nea Ö.' })).toEqual({ ok: true });
  const text = '{"name":"Päivät","events":[]}';
  expect(downloads).toEqual([
    { name: 'kannelpolku-2026-11-25.ics', mime: 'text/calendar', text },
    { name: 'kannelpolku-nea-o-2026-11-25.ics', mime: 'text/calendar', text },
  ]);
});

test('that the file cannot be made is told, and nothing goes out', async () => {
  const { ports, downloads } = makeFakePorts();
  const broken = { ...ports, calendars: { write: () => Promise.reject(new Error('offline')) } };
  expect(await exportCalendar(broken, { calendarName: 'Päivät', events: [] })).toEqual({ ok: false });
  expect(downloads).toEqual([]);
});
