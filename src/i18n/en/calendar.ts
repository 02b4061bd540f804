import type { calendar as fi } from '../fi/calendar.ts';
import type { Widen } from '../widen.ts';

/** Dates of the plan as a calendar file: the dialog, and the words in the file. */
export const calendar = {
  button: 'Dates to a calendar (.ics)',
  title: 'Dates to a calendar',
  close: 'Close',
  lead: 'The calendar file holds the planned dates of {alternatives, plural, one {the plan} other {this alternative}}, the deadlines that follow from them and the joint application, from today on: {count, plural, one {# entry} other {# entries}}.',
  again:
    'When you import the file again later into the same calendar, the calendar moves the dates that have changed. A date that was removed from the plan stays in the calendar, so remove it there.',
  privacy: 'Notes and the reasons for suspensions are not included.',
  withName: 'Include the name: {name}',
  withNameHint: 'The name is put in the titles of the entries and in the file name.',
  save: 'Save the calendar file',
  failed: 'The calendar file could not be made. Check the network connection and load the page again.',
  file: {
    name: 'Dates of the study path',
    named: '{name}: {title}',
    estimated: '{title} (estimate)',
    check: 'The date is an estimate: check it.',
    window: 'Joint application',
    who: 'Who does it: {names}',
    provider: 'Where: {provider}',
  },
} satisfies Widen<typeof fi>;
