import { describe, expect, it } from 'vitest';
import type { Certificate, Raise } from '#domain/admission/certificate.ts';
import { certificateFaults, typedAverage } from '#domain/admission/faults.ts';
import { fraction } from '#domain/admission/fraction.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { certificateOf, lineOf, ON, ONNI, WHOLE } from './certificates.ts';

function faults(certificate: Certificate, raises: readonly Raise[] = []): readonly string[] {
  return certificateFaults(certificate, raises).map(({ code, path }) => `${path} ${code}`);
}

describe('what is wrong in typed grades', () => {
  it('is nothing in a whole certificate', () => {
    expect([faults(ONNI), faults(WHOLE)]).toEqual([[], []]);
  });

  it('is a grade that there is not', () => {
    const certificate = certificateOf({ MA: 11, FY: 3, KE: 7.5, HI: Number.NaN, YH: 'S' });
    const electives = { subject: 'LI', grade: 8, electives: [{ grade: 12 }, { grade: 7, weeklyLessons: 0 }] } as const;
    expect(faults({ ...certificate, subjects: [...certificate.subjects, electives] })).toEqual([
      'subjects[0].grade grade',
      'subjects[1].grade grade',
      'subjects[2].grade grade',
      'subjects[3].grade grade',
      'subjects[5].electives[0].grade grade',
      'subjects[5].electives[1].weeklyLessons extent',
    ]);
  });

  it('is a subject twice, religion and ethics together too, but not an elective or another language', () => {
    const subjects = [
      ...['MA', 'MA', 'A1-EN', 'A1-DE', 'KT', 'ET'].map((key) => lineOf(key, 8)),
      { ...lineOf('MA', 9), compulsory: false, weeklyLessons: 2 },
    ];
    expect(faults({ on: ON, subjects })).toEqual([
      'subjects[1].subject subjectTwice',
      'subjects[5].subject subjectTwice',
    ]);
  });

  it('is a language without its language, and a raise that is not after the certificate', () => {
    const raises: readonly Raise[] = [
      { subject: 'MA', grade: 8, on: ON, confirmed: true },
      { subject: 'B1', grade: 11, on: isoDate('2027-01-01'), confirmed: true },
    ];
    expect(faults({ on: ON, subjects: [lineOf('B1', 8)] }, raises)).toEqual([
      'subjects[0].language languageMissing',
      'raises[0].on raiseBeforeCertificate',
      'raises[1].grade grade',
      'raises[1].language languageMissing',
    ]);
  });

  it('is both kinds of special syllabus, and an earlier certificate with other subjects', () => {
    const certificate: Certificate = {
      on: ON,
      adult: true,
      subjects: [{ ...lineOf('MA', 7), individualised: true, restricted: true }],
      earlierArts: [lineOf('LI', 8), lineOf('HI', 8)],
    };
    expect(faults(certificate)).toEqual([
      'subjects[0].restricted bothSyllabuses',
      'subjects[0].individualised individualisedOver',
      'earlierArts[1].subject earlierNotArts',
    ]);
    const early = { on: isoDate('2025-05-31'), subjects: [{ ...lineOf('MA', 7), restricted: true }] };
    expect(faults(early)).toEqual(['subjects[0].restricted restrictedEarly']);
  });
});

describe('a typed average', () => {
  it.each([
    ['7,25', { kind: 'average', average: fraction(29, 4) }],
    ['10', { kind: 'average', average: fraction(10) }],
    [' ', { kind: 'empty' }],
    ['7.495', { kind: 'fault', fault: 'tooManyDecimals' }],
    ['3,99', { kind: 'fault', fault: 'outOfRange' }],
    ['10.1', { kind: 'fault', fault: 'outOfRange' }],
    ['-8', { kind: 'fault', fault: 'outOfRange' }],
    ['seitsemän', { kind: 'fault', fault: 'notNumber' }],
  ])('%s', (text, typed) => {
    expect(typedAverage(text)).toEqual(typed);
  });
});
