import type { all as fi } from '../fi/all.ts';
import type { Widen } from '../widen.ts';
import { asking } from './asking.ts';
import { grading } from './grading.ts';
import { planning } from './planning.ts';
import { register } from './register.ts';
import { numbers, numberUnits } from './rule-numbers.ts';

/** Every text of the language, by namespace: those of a student's pages, and the numbers and the register of the rules. */
export const all = {
  ...asking,
  ...planning,
  ...grading,
  numbers,
  numberUnits,
  register,
} satisfies Widen<typeof fi>;
