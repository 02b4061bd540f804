import { faults } from './faults.ts';
import { format } from './format.ts';
import { shell } from './shell.ts';
import { students } from './students.ts';

/** What the first view needs: the frame, the list of students, and the faults of files that are opened there. */
export const start = { faults, format, shell, students };
