import { grades } from './grades.ts';
import { paper } from './paper.ts';
import { student } from './student.ts';

/** The texts of the pages that speak of grades: the page of the grades and the paper. */
export const grading = {
  ...student,
  grades,
  paper,
} as const;
