import type { faults as fi } from '../fi/faults.ts';
import type { Widen } from '../widen.ts';

export const faults = {
  file: {
    notJson:
      'The file cannot be read{line, select, none {.} other {: line {line} is broken.}} Ask for the file again just as Kannelpolku gives it.',
    notAPlan:
      'The file is not a plan of Kannelpolku. Choose another file: the name of a plan usually begins with kannelpolku.',
    newerVersion:
      'The file was made with a newer Kannelpolku (format {version, number}). Take the new version into use, then open the file.',
    shape: 'The file has places that cannot be read. Nothing was changed. Mend the places or ask for the file again.',
    impossible:
      'The contents of the file do not fit together. Nothing was changed. Mend the places or ask for the file again.',
    tooLarge: 'The file is too large for a plan. Check that you chose the right file.',
    unreadable: 'The file could not be read. Check that it is there and may be opened.',
  },
  place: '{path}: {fault}',
  plan: {
    missing: 'the value is missing',
    type: 'the value is of the wrong kind',
    value: 'the value is not known',
    unknownKey: 'the field {key} is not known',
    date: 'not a real day (written year-month-day)',
    number: 'the number is too small, too large or not whole',
    empty: 'the text is empty',
    migration: 'the old file could not be converted ({name})',
    idTwice: 'the id {id} is in two places',
    noAlternative: 'a plan has at least one alternative',
    other: 'the value is not accepted',
  },
  school: {
    title: 'The settings of the school (school.json) cannot be used',
    what: 'There are faults in the file school.json. Mend them and load the page again. The plans of the students are safe.',
    notJson:
      'The file school.json cannot be read{line, select, none {.} other {: line {line} is broken.}} Check commas, quotation marks and brackets.',
    notFound: 'The file school.json was not found. It belongs in the same place as the app.',
    code: {
      missing: 'the value is missing, add it',
      unknownKey: 'the field {key} is not known, check the spelling',
      type: 'the value is of the wrong kind{expected, select, none {} other { (should be {expected})}}',
      date: 'not a real day, write for example 2027-01-07',
      choice: 'the value is not known, choose one of these: {expected}',
      order: 'the day is before {other}, change the order',
      overlap: 'overlaps the one before it ({other})',
      outside: 'the day is of the wrong school year, term or year',
      amount:
        'the number is not possible: an average is 4–10, points 0–99 and a weight over 0, with at most two decimals',
      duplicate: 'the same school year, term or year is there twice',
      format: 'this is not the settings file of a school',
      version: 'the format of the file is not that of this version',
    },
  },
  store: {
    refused: 'The browser does not allow saving on this device. Take the plan as a file before you close the page.',
    full: 'The storage of this device is full. Make room or take the plan as a file.',
    newerVersion: 'A newer version of the app has saved this plan. Load the page again.',
    broken: 'The saved plan is damaged. It has not been changed: take it out as a file.',
    lockedByOtherTab: 'Another tab holds the storage. Close it and try again.',
    conflict: 'The plan has been changed in another tab. Nothing has been overwritten: choose which one stays.',
    missing: 'The plan is not on this device. Open it from a file, if there is one.',
    unknown: 'Saving did not work. Try again or take the plan as a file.',
  },
} satisfies Widen<typeof fi>;
