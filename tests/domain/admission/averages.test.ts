import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Averages } from '#domain/admission/averages.ts';
import { averagesOf, reachesLimit } from '#domain/admission/averages.ts';
import type { Certificate, Raise } from '#domain/admission/certificate.ts';
import { compareFractions, decimalText, exactly, fraction } from '#domain/admission/fraction.ts';
import type { Reason } from '#domain/rules/reasons.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { discretionaryOnly, effectiveGrades } from '#domain/admission/raises.ts';
import { certificateOf, lineOf, ON, ONNI, randomCertificate, WHOLE } from './certificates.ts';

const AFTER = isoDate('2027-05-21');

function raise(key: string, grade: Raise['grade'], more: Partial<Raise> = {}): Raise {
  const { subject, syllabus, language } = lineOf(key, 4);
  return { subject, syllabus, language, grade, on: AFTER, confirmed: true, ...more };
}

function averages(certificate: Certificate, raises: readonly Raise[] = []): Averages {
  return averagesOf({ kind: 'certificate', certificate }, { raises });
}

function lukioOf(certificate: Certificate, raises: readonly Raise[] = []): string {
  const { lukio } = averages(certificate, raises);
  return lukio === undefined ? 'none' : decimalText(lukio.value, 2);
}

function codes(told: readonly Reason[]): readonly string[] {
  return told.map(({ rule, code }) => `${rule} ${code}`);
}

describe('the averages', () => {
  it('of case 3: 7.00, with maths and Swedish 7.25, with maths alone 7.17, which is under 7.20', () => {
    const maths = raise('MA', 7);
    const swedish = raise('B1-SV', 7);
    expect([lukioOf(ONNI), lukioOf(ONNI, [maths, swedish]), lukioOf(ONNI, [maths])]).toEqual(['7.00', '7.25', '7.17']);
    const limits = [averages(ONNI, [maths]), averages(ONNI, [maths, swedish])].map(
      ({ lukio }) => lukio !== undefined && reachesLimit(lukio, exactly(7.2)),
    );
    expect(limits).toEqual([false, true]);
  });

  it('are nothing of nothing, never zero', () => {
    const { lukio, all, arts } = averages(certificateOf({ MA: 'S', LI: 'S' }));
    expect([lukio, all, arts]).toEqual([undefined, undefined, undefined]);
  });

  it('take the best three of the arts, or as many as there are', () => {
    const of = (certificate: Certificate) => averages(certificate).arts;
    expect(of(WHOLE)?.exact).toEqual(fraction(23, 3));
    const two = of(certificateOf({ MA: 7, LI: 9, KU: 8, KS: 'S' }));
    expect([two?.exact, codes(two?.told ?? [])]).toEqual([fraction(17, 2), ['A-ADM-5 arts.fewerThanThree']]);
  });

  it('use the average of all subjects for an adult without arts, or an earlier certificate', () => {
    const adult = certificateOf({ 'AI-AI7': 7, MA: 8 }, { adult: true });
    expect([averages(adult).arts?.rule, averages(adult).arts?.exact, codes(averages(adult).arts?.told ?? [])]).toEqual([
      'A-ADM-5b',
      fraction(15, 2),
      ['A-ADM-5b arts.allAverage'],
    ]);
    const earlier = averages({ ...adult, earlierArts: [lineOf('LI', 9), lineOf('KU', 8), lineOf('MU', 10)] });
    expect([earlier.arts?.exact, earlier.all?.exact]).toEqual([fraction(9), fraction(42, 5)]);
    expect(codes(earlier.told)).toContain('A-ADM-5b arts.earlierCertificate');
    // Adult basic education with a number of its own in the arts, and a certificate for young people: the earlier one waits.
    const own = averages({ ...adult, subjects: [...adult.subjects, lineOf('LI', 6)], earlierArts: [lineOf('KU', 9)] });
    expect([own.arts?.exact, codes(own.told).includes('A-ADM-5b arts.earlierLeftOut')]).toEqual([fraction(6), true]);
    // A certificate for young people that merely lacks them has no such rule.
    expect(averages(certificateOf({ MA: 8 })).arts).toBe(undefined);
  });

  it('count an elective language of its own only when it is large enough', () => {
    const withGerman = (weeklyLessons: number | undefined) => {
      const german = {
        ...lineOf('A1-DE', 10),
        compulsory: false,
        ...(weeklyLessons !== undefined && { weeklyLessons }),
      };
      const { lukio, told } = averages({ on: ON, subjects: [lineOf('MA', 6), german] });
      return [lukio?.exact, codes(told).filter((code) => code.includes('elective'))];
    };
    expect([withGerman(1), withGerman(2), withGerman(undefined)]).toEqual([
      [fraction(6), ['A-ADM-10 grades.electiveLeftOut']],
      [fraction(8), []],
      [fraction(8), ['A-ADM-10 grades.electiveExtentUnknown']],
    ]);
  });

  it('count electives in the average of all subjects when they are large enough, and never in the lukio average', () => {
    const withElectives = (weeklyLessons: number | undefined): Certificate => ({
      on: ON,
      subjects: [{ subject: 'MA', grade: 7, electives: [{ grade: 10, weeklyLessons }] }],
    });
    const shown = [2, 1.5, undefined].map((lessons) => {
      const { lukio, all, told } = averages(withElectives(lessons));
      const electives = codes(told).filter((code) => code.includes('elective'));
      return [lukio?.exact, all?.exact, electives];
    });
    expect(shown).toEqual([
      [fraction(7), fraction(17, 2), []],
      [fraction(7), fraction(7), ['A-ADM-10 grades.electiveLeftOut']],
      [fraction(7), fraction(17, 2), ['A-ADM-10 grades.electiveExtentUnknown']],
    ]);
  });

  it('count an elective of the same language by the decree, and say that the service may not', () => {
    const { all, told } = averages({
      on: ON,
      subjects: [lineOf('B1-SV', 8), { ...lineOf('B1-SV', 6), compulsory: false, weeklyLessons: 2 }],
    });
    expect([all?.exact, codes(told).includes('A-ADM-14 grades.sameLanguageTwice')]).toEqual([fraction(7), true]);
  });

  it('ask three courses of an adult’s elective, and say so of two', () => {
    const of = (courses: number) =>
      averages({ on: ON, adult: true, subjects: [{ subject: 'MA', grade: 7, electives: [{ grade: 9, courses }] }] });
    expect([of(3).all?.exact, of(2).all?.exact, codes(of(2).told).includes('A-ADM-10 grades.adultElective')]).toEqual([
      fraction(8),
      fraction(7),
      true,
    ]);
  });

  it('weigh what a target weighs: a language by its language, an arts subject only with a weight', () => {
    const certificate = certificateOf({ MA: 8, 'A1-EN': 6, 'A1-DE': 10, LI: 9 });
    const weights = [
      { subject: 'A1', language: 'DE', weight: fraction(2) },
      { subject: 'LI', weight: fraction(1) },
    ] as const;
    const { lukio, weighted } = averagesOf({ kind: 'certificate', certificate }, { weights });
    expect([lukio?.value, weighted?.value]).toEqual([fraction(8), fraction(43, 5)]);
  });

  it('known as such answer themselves, and nothing about raises or weights', () => {
    const grades = { kind: 'averages', averages: { on: ON, lukio: exactly(7.2) } } as const;
    const { lukio, all, told } = averagesOf(grades, { raises: [raise('MA', 8)] });
    expect([lukio?.value, all, codes(told)]).toEqual([fraction(36, 5), undefined, ['A-GRADE-14 grades.averageOnly']]);
  });
});

describe('a raise', () => {
  it.each([
    ['is better', raise('MA', 8), undefined],
    ['is no better', raise('MA', 5), 'A-GRADE-1 raise.notBetter'],
    ['failed', raise('MA', 4), 'A-GRADE-8 raise.failed'],
    ['is a letter', raise('MA', 'S'), 'A-GRADE-8 raise.failed'],
    ['is not confirmed', raise('MA', 8, { confirmed: false }), 'A-GRADE-4 raise.notConfirmed'],
    ['is not after the certificate', raise('MA', 8, { on: ON }), 'A-GRADE-2 raise.notAfterCertificate'],
    [
      'is examined before the certificate',
      raise('MA', 8, { examinedOn: isoDate('2026-05-20') }),
      'A-GRADE-2 raise.notAfterCertificate',
    ],
    ['is too late', raise('MA', 8, { on: isoDate('2027-06-05') }), 'R-APP-22 raise.afterLimit'],
    ['has no subject on the certificate', raise('LI', 8), 'A-GRADE-5 raise.notOnCertificate'],
    ['is of another language', raise('B1-FI', 8), 'A-GRADE-6 raise.otherVariant'],
    ['is of another level of a B language', raise('B2-SV', 8), 'A-GRADE-5 raise.notOnCertificate'],
    ['is of another A level of the same language', raise('A2-EN', 9), undefined],
    ['is of another mother tongue', raise('AI-AI7', 9), 'A-GRADE-6 raise.otherVariant'],
    ['is of ethics for religion', raise('ET', 9), undefined],
  ] as const)('that %s', (_what, given, why) => {
    const { raises } = effectiveGrades(ONNI, [given], { by: isoDate('2027-06-04') });
    expect(raises.map((each) => (each.why === undefined ? undefined : codes([each.why])[0]))).toEqual([why]);
  });

  it('without its language is read as the only one, and that is told', () => {
    const { raises, told } = effectiveGrades(ONNI, [{ subject: 'B1', grade: 8, on: AFTER, confirmed: true }]);
    expect([raises[0]?.key, codes(told)]).toEqual([
      'B1-SV',
      expect.arrayContaining(['A-GRADE-6 grades.variantAssumed']),
    ]);
  });

  it('opens the ordinary way when mathematics and mother tongue were individualised', () => {
    const both: Certificate = {
      on: isoDate('2025-05-30'),
      subjects: ['MA', 'AI-AI1', 'HI'].map((key) => ({ ...lineOf(key, 7), individualised: key !== 'HI' })),
    };
    const only = (raises: readonly Raise[]) => {
      const { only: closed, told } = discretionaryOnly(both, raises);
      return [closed, codes(told)];
    };
    expect([
      only([]),
      only([raise('MA', 8)]),
      only([raise('MA', 8, { confirmed: false })]),
      only([raise('HI', 9)]),
    ]).toEqual([
      [true, ['A-ADM-19 admission.onlyDiscretionary']],
      [false, ['A-ADM-19 admission.raiseOpens']],
      [true, ['A-ADM-19 admission.onlyDiscretionary']],
      [true, ['A-ADM-19 admission.onlyDiscretionary']],
    ]);
    expect(discretionaryOnly({ ...both, on: isoDate('2026-05-30') })).toEqual({ only: false, told: [] });
  });
});

describe('whatever the certificate', () => {
  const KINDS = ['lukio', 'all', 'arts'] as const;

  it('the order of its lines and of the raises does not matter', () => {
    fc.assert(
      fc.property(randomCertificate(), fc.infiniteStream(fc.nat()), (certificate, stream) => {
        const raises = certificate.subjects.map(
          ({ grade: _, electives: __, ...of }): Raise => ({
            ...of,
            grade: 9,
            on: AFTER,
            confirmed: true,
          }),
        );
        const mixed = <T>(list: readonly T[]): readonly T[] =>
          list
            .map((each) => ({ each, at: stream.next().value as number }))
            .sort((one, other) => one.at - other.at)
            .map(({ each }) => each);
        const { grades: _, ...one } = averages(certificate, raises);
        const { grades: __, ...other } = averages(
          { ...certificate, subjects: mixed(certificate.subjects) },
          mixed(raises),
        );
        expect(other).toEqual(one);
      }),
      { numRuns: 60 },
    );
  });

  it('raising a numeric grade never lowers an average', () => {
    fc.assert(
      fc.property(randomCertificate(), fc.nat(), fc.integer({ min: 5, max: 10 }), (certificate, at, grade) => {
        const line = certificate.subjects[at % certificate.subjects.length];
        if (line === undefined || typeof line.grade !== 'number') return;
        const { subject, syllabus, language } = line;
        const before = averages(certificate);
        const after = averages(certificate, [{ subject, syllabus, language, grade, on: AFTER, confirmed: true }]);
        for (const kind of KINDS) {
          const [one, other] = [before[kind], after[kind]];
          if (one !== undefined && other !== undefined)
            expect(compareFractions(other.exact, one.exact)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('every average lies from 4 to 10', () => {
    fc.assert(
      fc.property(randomCertificate(), (certificate) => {
        const found = averages(certificate);
        for (const kind of KINDS) {
          const average = found[kind];
          if (average === undefined) continue;
          expect(compareFractions(average.exact, fraction(4))).toBeGreaterThanOrEqual(0);
          expect(compareFractions(average.exact, fraction(10))).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});
