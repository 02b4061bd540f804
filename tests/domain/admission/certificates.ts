import fc from 'fast-check';
import type { Certificate, Grade, SubjectCode, SubjectGrade } from '#domain/admission/certificate.ts';
import { isoDate } from '#domain/time/iso-date.ts';

/** Certificates for tests: readable ones, and random ones. */

export const ON = isoDate('2026-05-30');

/** `{ MA: 5, 'B1-SV': 6, 'AI-AI7': 8 }` as a certificate. */
export function certificateOf(grades: Readonly<Record<string, Grade>>, more: Partial<Certificate> = {}): Certificate {
  return { on: ON, subjects: Object.entries(grades).map(([key, grade]) => lineOf(key, grade)), ...more };
}

export function lineOf(key: string, grade: Grade): SubjectGrade {
  const [subject, variant] = key.split('-') as [SubjectCode, string | undefined];
  if (variant === undefined) return { subject, grade };
  return subject === 'AI' ? { subject, syllabus: variant, grade } : { subject, language: variant, grade };
}

export const ONNI = certificateOf({
  'AI-AI1': 7,
  'B1-SV': 6,
  'A1-EN': 8,
  KT: 8,
  HI: 7,
  YH: 7,
  MA: 5,
  FY: 6,
  KE: 7,
  BI: 7,
  TE: 8,
  GE: 8,
});

/** A whole certificate of seventeen subjects, and three more languages. */
export const WHOLE = certificateOf({
  'AI-AI1': 7,
  'A1-EN': 7,
  'B1-SV': 6,
  MA: 5,
  BI: 6,
  GE: 7,
  FY: 5,
  KE: 6,
  TE: 7,
  KT: 8,
  HI: 7,
  YH: 7,
  LI: 8,
  KU: 8,
  KS: 7,
  KO: 7,
  MU: 6,
});

const KEYS = [
  ...['AI-AI1', 'A1-EN', 'A2-DE', 'B1-SV', 'B2-FR', 'KT', 'HI', 'YH', 'MA', 'FY', 'KE', 'BI', 'TE', 'GE'],
  ...['LI', 'KU', 'KS', 'KO', 'MU'],
];

const numberGrade = fc.integer({ min: 4, max: 10 });
const anyGrade: fc.Arbitrary<Grade> = fc.oneof(
  { weight: 9, arbitrary: numberGrade },
  { weight: 1, arbitrary: fc.constantFrom('S' as const, 'O' as const, 'H' as const) },
);

const electives = fc.array(fc.record({ grade: numberGrade, weeklyLessons: fc.integer({ min: 1, max: 3 }) }), {
  maxLength: 2,
});

/** Certificates of some subjects in any order, with letters and electives among them. */
export function randomCertificate(
  most = KEYS.length,
  grade: fc.Arbitrary<Grade> = anyGrade,
): fc.Arbitrary<Certificate> {
  return fc.tuple(fc.shuffledSubarray(KEYS, { minLength: 1, maxLength: most }), fc.boolean()).chain(([keys, adult]) =>
    fc
      .tuple(...keys.map((key) => fc.tuple(fc.constant(key), grade, fc.option(electives, { freq: 4, nil: undefined }))))
      .map((lines) => ({
        on: ON,
        ...(adult && { adult }),
        subjects: lines.map(([key, own, extra]) => ({
          ...lineOf(key, own),
          ...(extra !== undefined && { electives: extra }),
        })),
      })),
  );
}
