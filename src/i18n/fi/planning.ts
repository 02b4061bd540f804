import { interruption } from './interruption.ts';
import { student } from './student.ts';

/** The texts of the page of the plan. */
export const planning = {
  ...student,
  interruption,
} as const;
