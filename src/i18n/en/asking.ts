import type { asking as fi } from '../fi/asking.ts';
import type { Widen } from '../widen.ts';
import { situation } from './situation.ts';
import { student } from './student.ts';

/** The texts of the page that asks for the situation. */
export const asking = {
  ...student,
  situation,
} satisfies Widen<typeof fi>;
