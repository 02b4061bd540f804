import type { LanguageCode, MotherTongueSyllabus, SubjectCode } from '#domain/admission/certificate.ts';

/** Subjects of basic education, by their official codes. */
export const subjects = {
  AI: 'äidinkieli ja kirjallisuus',
  A1: 'A1-kieli',
  A2: 'A2-kieli',
  B1: 'B1-kieli',
  B2: 'B2-kieli',
  B3: 'B3-kieli',
  KT: 'uskonto tai elämänkatsomustieto',
  HI: 'historia',
  YH: 'yhteiskuntaoppi',
  MA: 'matematiikka',
  FY: 'fysiikka',
  KE: 'kemia',
  BI: 'biologia',
  TE: 'terveystieto',
  GE: 'maantieto',
  LI: 'liikunta',
  KU: 'kuvataide',
  KS: 'käsityö',
  KO: 'kotitalous',
  MU: 'musiikki',
  ET: 'elämänkatsomustieto',
  AOM: 'äidinkielenomainen A-kieli',
  OP: 'opinto-ohjaus',
  OPA: 'opinto-ohjaus ja työelämätaidot',
  FI: 'filosofia',
  PS: 'psykologia',
  YL: 'ympäristöoppi',
  XX: 'muu aine',
} as const satisfies Readonly<Record<SubjectCode, string>>;

/** Languages, by their official codes. */
export const languages = {
  EN: 'englanti',
  SV: 'ruotsi',
  FI: 'suomi',
  DE: 'saksa',
  FR: 'ranska',
  ES: 'espanja',
  RU: 'venäjä',
  IT: 'italia',
  ET: 'viro',
  AR: 'arabia',
  SO: 'somali',
  FA: 'persia (farsi)',
  UK: 'ukraina',
  LA: 'latina',
  ZH: 'kiina',
  JA: 'japani',
  SE: 'saame',
  VK: 'viittomakieli',
  RI: 'romanikieli',
  XX: 'muu kieli',
} as const satisfies Readonly<Record<LanguageCode, string>>;

/** Variants of mother tongue and literature, by their official codes. */
export const syllabuses = {
  AI1: 'suomen kieli ja kirjallisuus',
  AI2: 'ruotsin kieli ja kirjallisuus',
  AI3: 'saamen kieli ja kirjallisuus',
  AI4: 'romanikieli ja kirjallisuus',
  AI5: 'viittomakieli ja kirjallisuus',
  AI6: 'muu äidinkieli',
  AI7: 'suomi toisena kielenä ja kirjallisuus',
  AI8: 'ruotsi toisena kielenä ja kirjallisuus',
  AI9: 'suomi saamenkielisille',
  AI10: 'ruotsi saamenkielisille',
  AI11: 'suomi viittomakielisille',
  AI12: 'ruotsi viittomakielisille',
  AIAI: 'äidinkielenomainen suomi',
} as const satisfies Readonly<Record<MotherTongueSyllabus, string>>;

function branches(words: Readonly<Record<string, string>>): string {
  return Object.entries(words)
    .map(([code, word]) => `${code} {${word}}`)
    .join(' ');
}

/** A subject with its language or syllabus, in the nominative: "B1-kieli (ruotsi)", to begin a sentence. For messages with `subject` and `variant`. */
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
