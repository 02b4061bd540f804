import type { Certificate, Grades } from '#domain/admission/certificate.ts';
import { smallestSets } from '#domain/admission/raise-sets.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { measureSearches } from './bench-browser.ts';
import type { SearchTime } from './bench-searches.ts';
import { median, pointsGoal, searchTimes } from './bench-searches.ts';
import { plainRaiseSets } from './plain-raise-sets.ts';

/** Which raises reach a goal: the search against trying every set of eight subjects with three steps each (65,536 sets). */

/** Six academic and two arts subjects at seven: three steps to ten in each. */
const EIGHT: Certificate = {
  on: isoDate('2026-05-30'),
  subjects: (['MA', 'FY', 'KE', 'BI', 'GE', 'HI', 'LI', 'KU'] as const).map((subject) => ({ subject, grade: 7 })),
};

/** The lines of the report. Trying every set is run once: it takes seconds. */
export function raiseSetLines(): readonly string[] {
  const goals = [pointsGoal(26)];
  const grades: Grades = { kind: 'certificate', certificate: EIGHT };
  const start = performance.now();
  plainRaiseSets(EIGHT, goals);
  const plain = performance.now() - start;
  const search = median(() => smallestSets(grades, goals));
  const browser = measureSearches();
  return [
    'Which raises reach a goal\n',
    `8 subjects of three steps, every set tried: ${plain.toFixed(0)} ms; searched: ${search.toFixed(2)} ms, ${Math.round(plain / search)} times as fast`,
    `20 subjects, in one process: ${timesText(searchTimes())}`,
    `20 subjects, in Chromium:    ${browser.ok ? timesText(browser.times) : `not measured: ${browser.why}`} (aim: one frame, 16 ms)`,
    '',
  ];
}

function timesText(times: readonly SearchTime[]): string {
  return times.map(({ name, milliseconds }) => `${name} ${milliseconds.toFixed(1)} ms`).join(', ');
}
