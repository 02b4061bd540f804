import { situation } from './situation.ts';
import { student } from './student.ts';

/** The texts of the page that asks for the situation. */
export const asking = {
  ...student,
  situation,
} as const;
