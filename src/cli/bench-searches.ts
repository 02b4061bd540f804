import type { Certificate, SubjectGrade } from '#domain/admission/certificate.ts';
import { exactly } from '#domain/admission/fraction.ts';
import type { RaiseGoal } from '#domain/admission/raise-goal.ts';
import { smallestSets } from '#domain/admission/raise-sets.ts';
import { singleSteps } from '#domain/admission/single-steps.ts';
import { isoDate } from '#domain/time/iso-date.ts';

/*
 * How long the search of raises takes at twenty subjects. Nothing here needs Node: the same measurement runs in one process
 * and in a page of the browser.
 */

const ON = isoDate('2026-05-30');
const RUNS = 40;

const LANGUAGES: readonly SubjectGrade[] = [
  { subject: 'AI', syllabus: 'AI1', grade: 6 },
  { subject: 'A1', language: 'EN', grade: 6 },
  { subject: 'A2', language: 'DE', grade: 5 },
  { subject: 'B1', language: 'SV', grade: 6 },
  { subject: 'B2', language: 'FR', grade: 7 },
  { subject: 'B3', language: 'ES', grade: 6 },
];
const OTHERS: readonly SubjectGrade[] = [
  ...(['HI', 'YH', 'KT', 'TE', 'GE', 'LI', 'KO'] as const).map((subject) => ({ subject, grade: 7 })),
  ...(['KE', 'BI', 'KU', 'KS'] as const).map((subject) => ({ subject, grade: 6 })),
  ...(['MA', 'FY', 'MU'] as const).map((subject) => ({ subject, grade: 5 })),
];

/** Every academic and arts subject that a certificate can have. */
const TWENTY: Certificate = { on: ON, subjects: [...LANGUAGES, ...OTHERS] };

export function pointsGoal(total: number): RaiseGoal {
  return { kind: 'points', total, question: { year: 2027, firstChoice: true } };
}

function lukio(limit: number): RaiseGoal {
  return { kind: 'lukio', limit: exactly(limit) };
}

/** A lukio with an emphasis on the sciences. */
function emphasised(limit: number): RaiseGoal {
  const weights = [
    { subject: 'MA', weight: exactly(2) },
    { subject: 'FY', weight: exactly(1.5) },
    { subject: 'LI', weight: exactly(1) },
  ] as const;
  return { kind: 'lukio', limit: exactly(limit), weights };
}

const GOALS: Readonly<Record<string, readonly RaiseGoal[]>> = {
  'lukio 6.50': [lukio(6.5)],
  'lukio 9.50': [lukio(9.5)],
  '20 points': [pointsGoal(20)],
  '30 points': [pointsGoal(30)],
  'a list of three targets': [lukio(7.5), emphasised(7.6), pointsGoal(24)],
};

export type SearchTime = { readonly name: string; readonly milliseconds: number };

/** Medians of a warm search, by goal, and of the table of single steps. */
export function searchTimes(): readonly SearchTime[] {
  const grades = { kind: 'certificate', certificate: TWENTY } as const;
  return [
    ...Object.entries(GOALS).map(([name, goals]) => ({
      name,
      milliseconds: median(() => smallestSets(grades, goals)),
    })),
    { name: 'one step in each', milliseconds: median(() => singleSteps({ grades, year: 2027, firstChoice: true })) },
  ];
}

/** The median time of warm runs. */
export function median(run: () => unknown): number {
  const times = Array.from({ length: 2 * RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).slice(RUNS);
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}
