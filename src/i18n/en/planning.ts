import type { planning as fi } from '../fi/planning.ts';
import type { Widen } from '../widen.ts';
import { interruption } from './interruption.ts';
import { student } from './student.ts';

/** The texts of the page of the plan. */
export const planning = {
  ...student,
  interruption,
} satisfies Widen<typeof fi>;
