import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainRaiseSets } from '#cli/plain-raise-sets.ts';
import type { Certificate, Grades } from '#domain/admission/certificate.ts';
import { decimalText, exactly, fraction } from '#domain/admission/fraction.ts';
import type { SubjectChoices } from '#domain/admission/raise-choice.ts';
import type { RaiseGoal } from '#domain/admission/raise-goal.ts';
import type { SetAnswer } from '#domain/admission/raise-sets.ts';
import { smallestSets } from '#domain/admission/raise-sets.ts';
import { singleSteps } from '#domain/admission/single-steps.ts';
import { certificateOf, ON, ONNI, randomCertificate, WHOLE } from './certificates.ts';

function gradesOf(certificate: Certificate): Grades {
  return { kind: 'certificate', certificate };
}

function lukio(limit: number): RaiseGoal {
  return { kind: 'lukio', limit: exactly(limit) };
}

function points(total: number, firstChoice = true): RaiseGoal {
  return { kind: 'points', total, question: { year: 2027, firstChoice } };
}

function told(answer: SetAnswer): readonly string[] {
  if (answer.kind !== 'sets') return [answer.kind];
  return answer.sets.map(
    ({ raises, reached }) =>
      `${raises.map(({ key, from, to }) => `${key} ${from}→${to}`).join(', ')}: ${reached.map((value) => decimalText(value, 2)).join(' and ')}`,
  );
}

describe('the smallest sets of raises', () => {
  it('lift Onni’s 7.00 to 7.20 by three steps: in one subject where it can be, then in two', () => {
    const answer = smallestSets(gradesOf(ONNI), [lukio(7.2)], {
      choices: { MA: { most: 7 }, 'B1-SV': { most: 7 } },
      wanted: 3,
    });
    expect(told(answer)).toEqual(['FY 6→9: 7.25', 'AI-AI1 7→10: 7.25', 'HI 7→10: 7.25']);
    const onlyTwo = Object.fromEntries(
      ONNI.subjects.map(({ subject, syllabus, language, grade }) => [
        [subject, syllabus ?? language].filter((part) => part !== undefined).join('-'),
        { most: subject === 'MA' || subject === 'B1' ? 7 : Number(grade) },
      ]),
    );
    expect(told(smallestSets(gradesOf(ONNI), [lukio(7.2)], { choices: onlyTwo }))).toEqual(['B1-SV 6→7, MA 5→7: 7.25']);
    expect(told(smallestSets(gradesOf(ONNI), [lukio(7.26)], { choices: onlyTwo }))).toEqual(['unreachable']);
  });

  it('are none when the goal is reached already, and an answer when no set reaches it', () => {
    expect(smallestSets(gradesOf(ONNI), [lukio(7)])).toEqual({ kind: 'reached', now: [fraction(7)] });
    expect(smallestSets(gradesOf(WHOLE), [points(33)])).toEqual({
      kind: 'unreachable',
      now: [fraction(17)],
      best: [fraction(32)],
    });
  });

  it('cannot be told from averages alone, nor for a year before 2018', () => {
    const averages: Grades = { kind: 'averages', averages: { on: ON, lukio: fraction(7) } };
    expect(smallestSets(averages, [lukio(8)])).toEqual({
      kind: 'unknown',
      why: [{ rule: 'A-GRADE-14', code: 'grades.averageOnly', params: {} }],
    });
    const early: RaiseGoal = { kind: 'points', total: 20, question: { year: 2017, firstChoice: false } };
    expect(smallestSets(gradesOf(WHOLE), [early]).kind).toBe('unknown');
  });

  it('put the one with fewer typed hours first among equals', () => {
    const choices = { KS: { hours: 40 }, KO: { hours: 5 }, LI: { hours: 30 }, KU: { hours: 6 } };
    const [first] = told(smallestSets(gradesOf(WHOLE), [points(19)], { choices, wanted: 1 }));
    expect(first).toBe('KO 7→8: 19.00');
  });

  it('are found for twenty subjects, however far the goal is', () => {
    const twenty = certificateOf({
      'AI-AI1': 6,
      'A1-EN': 6,
      'A2-DE': 5,
      'B1-SV': 6,
      'B2-FR': 7,
      KT: 8,
      HI: 7,
      YH: 7,
      MA: 5,
      FY: 5,
      KE: 6,
      BI: 6,
      TE: 7,
      GE: 7,
      'B3-ES': 6,
      LI: 7,
      KU: 6,
      KS: 6,
      KO: 7,
      MU: 5,
    });
    const kinds = [lukio(6.5), lukio(8), lukio(9.5), points(16), points(20), points(26), points(30)].map((goal) => {
      // Trying every set would never end; the time itself is measured by `npm run bench`.
      return smallestSets(gradesOf(twenty), [goal]).kind;
    });
    expect(kinds).toEqual(['sets', 'sets', 'sets', 'sets', 'sets', 'sets', 'sets']);
  });
});

/** Few subjects near each other, so that every set can be tried one by one. */
const small = randomCertificate(5, fc.integer({ min: 5, max: 10 }));

const hours = fc.constantFrom(undefined, 0, 10, 20);
const options = fc.dictionary(
  fc.constantFrom('MA', 'FY', 'LI', 'KU', 'AI-AI1'),
  fc.record({ hours, most: fc.constantFrom(9, 10) }),
  {
    maxKeys: 4,
  },
);

function compared(certificate: Certificate, goals: readonly RaiseGoal[], choices: SubjectChoices): void {
  const answer = smallestSets(gradesOf(certificate), goals, { choices, wanted: 1000 });
  const plain = plainRaiseSets(certificate, goals, choices);
  const sets = answer.kind === 'sets' ? answer.sets : [];
  const found = sets.map(({ raises, steps, hours: all }) => ({
    raises: raises.map(({ key, from, to }) => `${key} ${to - from}`),
    steps,
    subjects: raises.length,
    hours: all,
  }));
  // A goal that is reached already has the empty set.
  const wanted = plain.filter(({ steps }) => steps > 0);
  expect(found).toEqual(wanted);
  if (answer.kind === 'reached') expect(plain.map(({ steps }) => steps)).toEqual([0]);
  if (answer.kind === 'unreachable') expect(plain).toEqual([]);
}

describe('the search of sets equals trying every set', () => {
  it('for a lukio average', () => {
    fc.assert(
      fc.property(small, fc.integer({ min: 600, max: 1000 }), options, (certificate, limit, choices) => {
        compared(certificate, [{ kind: 'lukio', limit: fraction(limit, 100) }], choices);
      }),
      { numRuns: 40 },
    );
  });

  it('for a weighted lukio average', () => {
    const weight = fc.integer({ min: 1, max: 10 }).map((halves) => fraction(halves, 2));
    fc.assert(
      fc.property(small, fc.integer({ min: 600, max: 1000 }), weight, weight, (certificate, limit, one, other) => {
        const weights = [
          { subject: 'MA', weight: one },
          { subject: 'LI', weight: other },
          { subject: 'B1', language: 'SV', weight: other },
        ] as const;
        compared(certificate, [{ kind: 'lukio', limit: fraction(limit, 100), weights }], {});
      }),
      { numRuns: 30 },
    );
  });

  it('for vocational points', () => {
    fc.assert(
      fc.property(small, fc.integer({ min: 8, max: 32 }), options, (certificate, total, choices) => {
        compared(certificate, [points(total, false)], choices);
      }),
      { numRuns: 40 },
    );
  });
});

describe('several goals at once', () => {
  const choices = { 'AI-AI1': { most: 8 }, 'A1-EN': { most: 8 }, 'B1-SV': { most: 8 } };

  it('ask for raises that reach every one of them', () => {
    const first = (...goals: readonly RaiseGoal[]) =>
      told(smallestSets(gradesOf(WHOLE), goals, { choices, wanted: 1 }));
    expect(first(lukio(6.75))).toEqual(['MA 5→8: 6.75']);
    expect(first(points(20))).toEqual(['KO 7→10: 20.00']);
    expect(first(lukio(6.75), points(20))).toEqual(['MA 5→8, MU 6→8: 6.75 and 20.00']);
  });

  it('are all reached, or none can be called reached', () => {
    expect(smallestSets(gradesOf(WHOLE), [lukio(6), points(17)])).toEqual({
      kind: 'reached',
      now: [fraction(13, 2), fraction(17)],
    });
    expect(smallestSets(gradesOf(WHOLE), [lukio(6.75), points(33)]).kind).toBe('unreachable');
  });

  it('equal trying every set, with weights, electives and two totals among them', () => {
    const weight = fc.integer({ min: 1, max: 6 }).map((halves) => fraction(halves, 2));
    const limit = fc.integer({ min: 600, max: 950 });
    const total = fc.integer({ min: 10, max: 28 });
    fc.assert(
      fc.property(
        small,
        options,
        limit,
        limit,
        total,
        total,
        weight,
        (certificate, choices, one, other, first, second, of) => {
          const weights = [
            { subject: 'MA', weight: of },
            { subject: 'LI', weight: of },
          ] as const;
          const goals: readonly RaiseGoal[] = [
            { kind: 'lukio', limit: fraction(one, 100) },
            { kind: 'lukio', limit: fraction(other, 100), weights },
            points(first, false),
            { kind: 'points', total: second, question: { year: 2021, firstChoice: true } },
          ];
          compared(certificate, goals, choices);
          compared(certificate, goals.slice(0, 2), choices);
          compared(certificate, goals.slice(1, 3), choices);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('one step in each subject', () => {
  it('tells what it does to each average and to the points, and where the next point is', () => {
    const steps = singleSteps({ grades: gradesOf(WHOLE), year: 2026, firstChoice: true });
    const shown = steps.map(({ raise, lukio: average, all, arts, points: total, pointAt }) =>
      [
        raise.key,
        average === undefined ? '–' : decimalText(average.after, 2),
        all === undefined ? '–' : decimalText(all.after, 4),
        arts === undefined ? '–' : decimalText(arts.after, 4),
        total === undefined ? '–' : `${total.before}→${total.after}`,
        pointAt,
      ].join(' '),
    );
    expect([shown[0], shown[9], shown[12], shown[16], shown.length]).toEqual([
      'AI-AI1 6.58 6.7647 7.6667 17→18 8',
      'BI 6.58 6.7647 7.6667 17→18 7',
      'LI 6.50 6.7647 8.0000 17→19 9',
      'MU 6.50 6.7647 7.6667 17→18 7',
      17,
    ]);
  });
});
