import type { LanguageCode, MotherTongueSyllabus, SubjectCode } from '#domain/admission/certificate.ts';

/** Subjects of basic education, by their official codes. */
export const subjects = {
  AI: 'mother tongue and literature',
  A1: 'A1 language',
  A2: 'A2 language',
  B1: 'B1 language',
  B2: 'B2 language',
  B3: 'B3 language',
  KT: 'religion or ethics',
  HI: 'history',
  YH: 'social studies',
  MA: 'mathematics',
  FY: 'physics',
  KE: 'chemistry',
  BI: 'biology',
  TE: 'health education',
  GE: 'geography',
  LI: 'physical education',
  KU: 'visual arts',
  KS: 'crafts',
  KO: 'home economics',
  MU: 'music',
  ET: 'ethics',
  AOM: 'mother-tongue-like A language',
  OP: 'guidance counselling',
  OPA: 'guidance counselling and working life skills',
  FI: 'philosophy',
  PS: 'psychology',
  YL: 'environmental studies',
  XX: 'another subject',
} as const satisfies Readonly<Record<SubjectCode, string>>;

/** Languages, by their official codes. */
export const languages = {
  EN: 'English',
  SV: 'Swedish',
  FI: 'Finnish',
  DE: 'German',
  FR: 'French',
  ES: 'Spanish',
  RU: 'Russian',
  IT: 'Italian',
  ET: 'Estonian',
  AR: 'Arabic',
  SO: 'Somali',
  FA: 'Persian (Farsi)',
  UK: 'Ukrainian',
  LA: 'Latin',
  ZH: 'Chinese',
  JA: 'Japanese',
  SE: 'Sámi',
  VK: 'sign language',
  RI: 'Romani',
  XX: 'another language',
} as const satisfies Readonly<Record<LanguageCode, string>>;

/** Variants of mother tongue and literature, by their official codes. */
export const syllabuses = {
  AI1: 'Finnish language and literature',
  AI2: 'Swedish language and literature',
  AI3: 'Sámi language and literature',
  AI4: 'Romani and literature',
  AI5: 'sign language and literature',
  AI6: 'another mother tongue',
  AI7: 'Finnish as a second language and literature',
  AI8: 'Swedish as a second language and literature',
  AI9: 'Finnish for Sámi speakers',
  AI10: 'Swedish for Sámi speakers',
  AI11: 'Finnish for sign language users',
  AI12: 'Swedish for sign language users',
  AIAI: 'Finnish as a mother-tongue-like language',
} as const satisfies Readonly<Record<MotherTongueSyllabus, string>>;

function branches(words: Readonly<Record<string, string>>): string {
  return Object.entries(words)
    .map(([code, word]) => `${code} {${word}}`)
    .join(' ');
}

/** A subject with its language or syllabus: "B1 language (Swedish)", to begin a sentence. For messages with `subject` and `variant`. */
export const SUBJECT = `{subject, select, ${branches(capitalized(subjects))} other {{subject}}}{variant, select, none {} ${branches(parenthesized({ ...languages, ...syllabuses }))} other { ({variant})}}`;

function parenthesized(words: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(words).map(([code, word]) => [code, ` (${word})`]));
}

/** A sentence begins with the subject. */
function capitalized(words: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(words).map(([code, word]) => [code, `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`]),
  );
}
