import { LETTERS, isLanguageSubject, numberGrade, subjectKey } from './certificate.ts';
import type { Certificate, Grade, Raise, SubjectGrade } from './certificate.ts';
import type { Fraction } from './fraction.ts';
import { compareFractions, decimal, decimalsOf, fraction } from './fraction.ts';
import { INDIVIDUALISED_UNTIL } from './raises.ts';

/**
 * What is wrong in typed grades.
 * - `grade`: no whole number from 4 to 10 and no letter.
 * - `subjectTwice`: the same subject on two compulsory lines; of a language the same level and language.
 * - `languageMissing`: a language subject without its language.
 * - `raiseBeforeCertificate`: a raise on or before the day of the certificate.
 * - `extent`: an extent that is no positive number.
 * - `bothSyllabuses`: individualised and restricted at once.
 * - `individualisedOver`, `restrictedEarly`: a syllabus that there was not on the day of the certificate (A-ADM-18).
 * - `earlierNotArts`: a subject of the earlier leaving certificate that is none of the arts.
 */
export const GRADE_FAULTS = [
  'grade',
  'subjectTwice',
  'languageMissing',
  'raiseBeforeCertificate',
  'extent',
  'bothSyllabuses',
  'individualisedOver',
  'restrictedEarly',
  'earlierNotArts',
] as const;
export type GradeFaultCode = (typeof GRADE_FAULTS)[number];

/** One fault and its place, written as in the data: `subjects[2].grade`, `raises[0].on`. */
export type GradeFault = { readonly code: GradeFaultCode; readonly path: string };

/** Everything wrong in a certificate and its raises, in the order of the data; empty when all is well. */
export function certificateFaults(certificate: Certificate, raises: readonly Raise[] = []): readonly GradeFault[] {
  const faults: GradeFault[] = [];
  const add = (code: GradeFaultCode, path: string): void => {
    faults.push({ code, path });
  };
  lineFaults(certificate.subjects, 'subjects', add);
  lineFaults(certificate.earlierArts ?? [], 'earlierArts', add);
  for (const [index, { individualised, restricted }] of certificate.subjects.entries()) {
    const path = `subjects[${index}]`;
    if (individualised === true && certificate.on > INDIVIDUALISED_UNTIL)
      add('individualisedOver', `${path}.individualised`);
    else if (restricted === true && certificate.on <= INDIVIDUALISED_UNTIL)
      add('restrictedEarly', `${path}.restricted`);
  }
  for (const [index, { subject }] of (certificate.earlierArts ?? []).entries())
    if (!ARTS.has(subject)) add('earlierNotArts', `earlierArts[${index}].subject`);
  for (const [index, raise] of raises.entries()) {
    const path = `raises[${index}]`;
    if (!isGrade(raise.grade)) add('grade', `${path}.grade`);
    if (isLanguageSubject(raise.subject) && raise.language === undefined) add('languageMissing', `${path}.language`);
    if (raise.on <= certificate.on) add('raiseBeforeCertificate', `${path}.on`);
  }
  return faults;
}

const ARTS: ReadonlySet<string> = new Set(['LI', 'KU', 'KS', 'KO', 'MU']);

function lineFaults(
  lines: readonly SubjectGrade[],
  list: string,
  add: (code: GradeFaultCode, path: string) => void,
): void {
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const path = `${list}[${index}]`;
    if (!isGrade(line.grade)) add('grade', `${path}.grade`);
    if (isLanguageSubject(line.subject) && line.language === undefined) add('languageMissing', `${path}.language`);
    if (line.individualised === true && line.restricted === true) add('bothSyllabuses', `${path}.restricted`);
    extentFaults(line, path, add);
    for (const [place, elective] of (line.electives ?? []).entries()) {
      if (!isGrade(elective.grade)) add('grade', `${path}.electives[${place}].grade`);
      extentFaults(elective, `${path}.electives[${place}]`, add);
    }
    if (line.compulsory === false) continue;
    const key = subjectKey(line);
    if (seen.has(key)) add('subjectTwice', `${path}.subject`);
    seen.add(key);
  }
}

function extentFaults(
  { weeklyLessons, courses }: Pick<SubjectGrade, 'weeklyLessons' | 'courses'>,
  path: string,
  add: (code: GradeFaultCode, path: string) => void,
): void {
  if (weeklyLessons !== undefined && !(weeklyLessons > 0)) add('extent', `${path}.weeklyLessons`);
  if (courses !== undefined && !(courses > 0)) add('extent', `${path}.courses`);
}

function isGrade(grade: Grade): boolean {
  return typeof grade === 'number' ? numberGrade(grade) !== undefined : LETTERS.includes(grade);
}

/** What is wrong in a typed average: no number, not from 4 to 10, or more decimals than a certificate's average has. */
export type AverageFault = 'notNumber' | 'outOfRange' | 'tooManyDecimals';

export type TypedAverage =
  | { readonly kind: 'empty' }
  | { readonly kind: 'average'; readonly average: Fraction }
  | { readonly kind: 'fault'; readonly fault: AverageFault };

const LEAST = fraction(4);
const MOST = fraction(10);

/**
 * A typed average, with a comma or a point. An empty field is no fault. A third decimal is one: the decrees speak of two, and
 * 7.495 can be either side of a row (A-ADM-8).
 */
export function typedAverage(text: string): TypedAverage {
  if (text.trim() === '') return { kind: 'empty' };
  const average = decimal(text);
  if (average === undefined) return { kind: 'fault', fault: 'notNumber' };
  if (compareFractions(average, LEAST) < 0 || compareFractions(average, MOST) > 0)
    return { kind: 'fault', fault: 'outOfRange' };
  return decimalsOf(text) > 2 ? { kind: 'fault', fault: 'tooManyDecimals' } : { kind: 'average', average };
}
