import type { IsoDate } from '../time/iso-date.ts';
import { dayAfter } from '../time/iso-date.ts';
import type { Raise, SubjectCode } from './certificate.ts';
import type { CountedSubject } from './raises.ts';

/** What is known of raising one subject. */
export type SubjectChoice = {
  /** The highest grade that is thought possible; 10 without it. Its own grade or less: it is not raised. */
  readonly most?: number;
  /** Hours of work for one grade step, as typed. */
  readonly hours?: number;
};

/** By the key of the subject (`MA`, `B1-SV`). */
export type SubjectChoices = Readonly<Record<string, SubjectChoice>>;

/** One subject raised from its grade to another. */
export type SetRaise = {
  readonly key: string;
  readonly subject: SubjectCode;
  readonly variant?: string;
  readonly from: number;
  readonly to: number;
};

/** Grade steps that a subject has left; none for one without a number, and for one of an earlier certificate (A-GRADE-5). */
export function stepsLeft({ key, grade, earlier }: CountedSubject, choices: SubjectChoices = {}): number {
  if (grade === undefined || earlier === true) return 0;
  return Math.max(0, Math.min(10, choices[key]?.most ?? 10) - grade);
}

/** Typed hours of work for one grade step; none where nothing is typed. */
export function hoursPerStep({ key }: Pick<CountedSubject, 'key'>, choices: SubjectChoices): number {
  return choices[key]?.hours ?? 0;
}

/** A subject raised by so many steps; undefined for none. */
export function raiseOf({ key, subject, variant, grade }: CountedSubject, steps: number): SetRaise | undefined {
  if (grade === undefined || steps === 0) return undefined;
  return { key, subject, ...(variant !== undefined && { variant }), from: grade, to: grade + steps };
}

/** A raise that is only thought of: confirmed on the first day on which it can be. */
export function asRaise({ subject, variant, to }: SetRaise, certificateOn: IsoDate): Raise {
  return {
    subject,
    ...(variant !== undefined && (subject === 'AI' ? { syllabus: variant } : { language: variant })),
    grade: to,
    on: dayAfter(certificateOn),
    confirmed: true,
  };
}
