import type { students as fi } from '../fi/students.ts';
import type { Widen } from '../widen.ts';

export const students = {
  title: 'Students',
  nameless: 'No name',
  empty: {
    what: 'With Kannelpolku you and a student plan the way from where the student is now to upper secondary education: what is open, what there is time for, and what each day changes.',
    private: 'Everything you write stays on this device until you hand it over yourself.',
  },
  figure: {
    lukio: 'Lukio',
    vocational: 'Vocational',
    kops: 'Folk high school',
    tuva: 'Preparatory',
    adultBasic: 'Adult basic education',
  },
  start: {
    title: 'Begin a talk',
    name: 'Name of the student',
    hint: 'A name or a nickname. It can be written later, too.',
    create: 'New student',
    open: 'Open from a file',
  },
  list: {
    title: 'On this device',
    saved: 'Saved {date} at {time}',
    takeFile: 'Take as a file',
    takeFileOf: 'Take as a file: {name}',
    remove: 'Remove',
    removeOf: 'Remove: {name}',
    broken: 'Damaged: does not open with this version. The content is kept.',
    newerVersion: 'Saved by a newer version of the app. Load the page again.',
    takeRaw: 'Take it out as a file',
    loading: 'Fetching the students…',
    failed: 'The browser does not let us read the saved students.',
    retry: 'Try again',
  },
  removed: 'Removed: {name}',
  removedMore: 'You can undo this as long as the page is open.',
  undo: 'Undo the removal',
  copied: 'The student was already on this device. The file was opened beside the old one; nothing was replaced.',
  openCopy: 'Open: {name}',
  notDurable: 'The browser does not allow saving on this device. Plans live only while the page is open.',
  fault: {
    title: 'The file was not opened',
    createTitle: 'The student could not be added',
    otherTitle: 'That did not work',
    more: 'and {count, plural, one {one more place} other {# more places}}',
  },
} satisfies Widen<typeof fi>;
