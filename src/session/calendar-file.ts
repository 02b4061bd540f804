import type { CalendarEvent, Ports } from './ports.ts';
import { planFileName } from './students.ts';

/**
 * Hands the entries to the user as a calendar file; its name tells the student's only when it is given.
 * `ok` is false when what makes the file could not be fetched: nothing was handed out.
 */
export async function exportCalendar(
  { calendars, files, clock }: Pick<Ports, 'calendars' | 'files' | 'clock'>,
  {
    calendarName,
    events,
    studentName = '',
  }: { readonly calendarName: string; readonly events: readonly CalendarEvent[]; readonly studentName?: string },
): Promise<{ readonly ok: boolean }> {
  try {
    const text = await calendars.write(calendarName, events);
    files.save(planFileName(studentName, clock.today(), 'ics'), 'text/calendar', text);
    return { ok: true };
  } catch {
    // Offline, or the page is older than what the server has: told as a value, for the screen to say.
    return { ok: false };
  }
}
