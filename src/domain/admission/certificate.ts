import type { IsoDate } from '../time/iso-date.ts';
import type { Fraction } from './fraction.ts';

/** Academic subjects (lukuaineet): A-ADM-13. `KT` is religion or ethics, which share one place. */
export const ACADEMIC_SUBJECTS = [
  ...(['AI', 'A1', 'A2', 'B1', 'B2', 'B3'] as const),
  ...(['KT', 'HI', 'YH', 'MA', 'FY', 'KE', 'BI', 'TE', 'GE'] as const),
] as const;
/** Arts and skills subjects (taito- ja taideaineet): physical education, visual arts, crafts, home economics, music. */
export const ARTS_SUBJECTS = ['LI', 'KU', 'KS', 'KO', 'MU'] as const;
/** Other names of an academic subject: ethics, and a mother-tongue-like language, which counts as A1 (A-ADM-14). */
export const OTHER_NAMES = ['ET', 'AOM'] as const;
/** On some certificates, in no average: guidance, philosophy, psychology, environmental studies, unknown (A-ADM-13). */
export const NOT_COUNTED_SUBJECTS = ['OP', 'OPA', 'FI', 'PS', 'YL', 'XX'] as const;

export const SUBJECT_CODES = [...ACADEMIC_SUBJECTS, ...ARTS_SUBJECTS, ...OTHER_NAMES, ...NOT_COUNTED_SUBJECTS] as const;

/** The official code of a subject of basic education. */
export type SubjectCode = (typeof SUBJECT_CODES)[number];

/** Official codes of the variants of mother tongue and literature. */
export const MOTHER_TONGUE_SYLLABUSES = [
  ...(['AI1', 'AI2', 'AI3', 'AI4', 'AI5', 'AI6', 'AI7', 'AI8', 'AI9', 'AI10', 'AI11', 'AI12', 'AIAI'] as const),
] as const;
export type MotherTongueSyllabus = (typeof MOTHER_TONGUE_SYLLABUSES)[number];

/** Languages with a name; another one is written by its official two-letter code. */
export const LANGUAGE_CODES = [
  ...(['EN', 'SV', 'FI', 'DE', 'FR', 'ES', 'RU', 'IT', 'ET', 'AR'] as const),
  ...(['SO', 'FA', 'UK', 'LA', 'ZH', 'JA', 'SE', 'VK', 'RI', 'XX'] as const),
] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/** Pass, participated, failed: never turned into numbers (A-ADM-12). */
export const LETTERS = ['S', 'O', 'H'] as const;
export type Letter = (typeof LETTERS)[number];

/** A whole number from 4 to 10, or a letter. What else is typed is a fault (`faults.ts`) and counts nowhere. */
export type Grade = number | Letter;

/** How much there was of an elective: weekly lessons in grades 7–9, or courses of adult basic education (A-ADM-10). */
type Extent = { readonly weeklyLessons?: number; readonly courses?: number };

export type ElectiveGrade = Extent & { readonly grade: Grade };

/** One line of a certificate. */
export type SubjectGrade = Extent & {
  readonly subject: SubjectCode;
  /** Of `AI`: which variant, by its official code (AI1 Finnish, AI7 Finnish as a second language). */
  readonly syllabus?: string;
  /** Of a language subject: official two-letter code. */
  readonly language?: string;
  readonly grade: Grade;
  /** Grades of electives that belong to the subject. An elective without its extent is taken as counted, and told. */
  readonly electives?: readonly ElectiveGrade[];
  /** Individualised syllabus, which ended on 31.7.2025 (A-ADM-18, A-ADM-19). */
  readonly individualised?: boolean;
  /** Restricted syllabus, from 1.8.2025. */
  readonly restricted?: boolean;
  /** False: an elective that stands on a line of its own, with its extent. A2 and B2 count whatever is said here. */
  readonly compulsory?: boolean;
};

export type Certificate = {
  /** The day on which the certificate was given. */
  readonly on: IsoDate;
  /** Basic education was done as adult education (PoL 46 §), which has no arts subjects (A-ADM-5b, A-ADM-24). */
  readonly adult?: boolean;
  readonly subjects: readonly SubjectGrade[];
  /** Arts grades of an earlier leaving certificate (erotodistus), for an adult whose certificate has none. */
  readonly earlierArts?: readonly SubjectGrade[];
};

/** Averages told without the grades behind them. */
export type KnownAverages = {
  readonly on: IsoDate;
  readonly lukio?: Fraction;
  readonly all?: Fraction;
  readonly arts?: Fraction;
};

/** What is known of the grades: the certificate, or only averages, with which no raise can be answered. */
export type Grades =
  | { readonly kind: 'certificate'; readonly certificate: Certificate }
  | { readonly kind: 'averages'; readonly averages: KnownAverages };

/** A grade gained after the certificate, with a certificate of its own. Planned ones have the day they are aimed at. */
export type Raise = {
  readonly subject: SubjectCode;
  readonly syllabus?: string;
  readonly language?: string;
  readonly grade: Grade;
  /** The day of the certificate of the raise. */
  readonly on: IsoDate;
  /** The day of the examination, when it is known: a raise is gained after the certificate of basic education (A-GRADE-2). */
  readonly examinedOn?: IsoDate;
  /** Confirmed in the register, or expected to be (A-GRADE-4). */
  readonly confirmed: boolean;
};

export type SubjectGroup = 'academic' | 'arts' | 'notCounted';

const LANGUAGES: ReadonlySet<string> = new Set(['A1', 'A2', 'B1', 'B2', 'B3']);
const ACADEMIC: ReadonlySet<string> = new Set(ACADEMIC_SUBJECTS);
const ARTS: ReadonlySet<string> = new Set(ARTS_SUBJECTS);
const CODES: ReadonlySet<string> = new Set(SUBJECT_CODES);

export function isSubjectCode(code: string): code is SubjectCode {
  return CODES.has(code);
}

/** The place of a subject in the averages: ethics is in the place of religion, AOM in that of A1. */
export function placeOf(subject: SubjectCode): SubjectCode {
  return subject === 'ET' ? 'KT' : subject === 'AOM' ? 'A1' : subject;
}

export function groupOf(subject: SubjectCode): SubjectGroup {
  const place = placeOf(subject);
  return ACADEMIC.has(place) ? 'academic' : ARTS.has(place) ? 'arts' : 'notCounted';
}

export function isLanguageSubject(subject: SubjectCode): boolean {
  return LANGUAGES.has(placeOf(subject));
}

/** A2 and B2 always count as subjects of their own (A-ADM-10). */
export function alwaysCounts(subject: SubjectCode): boolean {
  return subject === 'A2' || subject === 'B2';
}

/** The variant of a line: the syllabus of mother tongue, the language of a language, nothing of other subjects. */
export function variantOf(line: {
  readonly subject: SubjectCode;
  readonly syllabus?: string;
  readonly language?: string;
}): string | undefined {
  if (line.subject === 'AI') return line.syllabus;
  return isLanguageSubject(line.subject) ? line.language : undefined;
}

/** `MA`, `B1-SV`, `AI-AI7`: names a subject of one certificate. */
export function subjectKey(line: {
  readonly subject: SubjectCode;
  readonly syllabus?: string;
  readonly language?: string;
}): string {
  const variant = variantOf(line);
  return variant === undefined ? placeOf(line.subject) : `${placeOf(line.subject)}-${variant}`;
}

/** A grade that can be counted: a whole number from 4 to 10. */
export function numberGrade(grade: Grade): number | undefined {
  return typeof grade === 'number' && Number.isInteger(grade) && grade >= 4 && grade <= 10 ? grade : undefined;
}

const COMMON = ['AI', 'A1', 'B1', 'MA', 'BI', 'GE', 'FY', 'KE', 'HI', 'YH', 'TE', 'KT'] as const;

/**
 * Common subjects that a complete certificate has and this one has not (A-ADM-13). Adult basic education has no arts
 * subjects, and no health education for those who have studied it before (A-ADM-24).
 */
export function missingCommonSubjects(
  subjects: readonly { readonly subject: SubjectCode }[],
  adult = false,
): readonly SubjectCode[] {
  const there = new Set(subjects.map(({ subject }) => placeOf(subject)));
  const wanted: readonly SubjectCode[] = adult ? COMMON.filter((code) => code !== 'TE') : [...COMMON, ...ARTS_SUBJECTS];
  return wanted.filter((code) => !there.has(code));
}

const ORDER: ReadonlyMap<SubjectCode, number> = new Map(SUBJECT_CODES.map((code, index) => [code, index]));

/** The order in which subjects are listed, whatever the order in which they were typed: by subject, then by variant. */
export function inOrder(
  one: { readonly subject: SubjectCode; readonly variant?: string },
  other: { readonly subject: SubjectCode; readonly variant?: string },
): number {
  const places = (ORDER.get(one.subject) ?? 0) - (ORDER.get(other.subject) ?? 0);
  if (places !== 0) return places;
  const [left, right] = [one.variant ?? '', other.variant ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
}
