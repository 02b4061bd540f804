import type { Certificate, Grades, SubjectGrade } from '#domain/admission/certificate.ts';
import { exactly } from '#domain/admission/fraction.ts';
import type { RaiseGoal } from '#domain/admission/raise-sets.ts';
import { singleSteps, smallestSets } from '#domain/admission/raise-sets.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { plainRaiseSets } from './plain-raise-sets.ts';

/** Which raises reach a goal: the search against trying every set of eight subjects with three steps each (65,536 sets). */

const ON = isoDate('2026-05-30');
const SEARCHES = 50;

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

/** Six academic and two arts subjects at seven: three steps to ten in each. */
const EIGHT: Certificate = {
  on: ON,
  subjects: (['MA', 'FY', 'KE', 'BI', 'GE', 'HI', 'LI', 'KU'] as const).map((subject) => ({ subject, grade: 7 })),
};
const TWENTY: Certificate = { on: ON, subjects: [...LANGUAGES, ...OTHERS] };

function points(total: number): RaiseGoal {
  return { kind: 'points', total, question: { year: 2027, firstChoice: true } };
}

function lukio(limit: number): RaiseGoal {
  return { kind: 'lukio', limit: exactly(limit) };
}

function gradesOf(certificate: Certificate): Grades {
  return { kind: 'certificate', certificate };
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(run: () => unknown): number {
  const times = Array.from({ length: 2 * SEARCHES }, () => timed(run)).slice(SEARCHES);
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}

/** The lines of the report. Trying every set is run once: it takes seconds. */
export function raiseSetLines(): readonly string[] {
  const goal = points(26);
  const plain = timed(() => plainRaiseSets(EIGHT, goal));
  const search = median(() => smallestSets(gradesOf(EIGHT), goal));
  const goals = [lukio(6.5), lukio(9.5), points(20), points(30)];
  const slowest = Math.max(...goals.map((each) => median(() => smallestSets(gradesOf(TWENTY), each))));
  const steps = median(() => singleSteps({ grades: gradesOf(TWENTY), year: 2027, firstChoice: true }));
  return [
    'Which raises reach a goal\n',
    `8 subjects of three steps, every set tried: ${plain.toFixed(0)} ms; searched: ${search.toFixed(2)} ms, ${Math.round(plain / search)} times as fast`,
    `20 subjects, the slowest of ${goals.length} goals: ${slowest.toFixed(1)} ms (aim: one frame, 16 ms)`,
    `20 subjects, one step in each: ${steps.toFixed(1)} ms`,
    '',
  ];
}
