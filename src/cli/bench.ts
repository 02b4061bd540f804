import { readFileSync } from 'node:fs';
import { plannerContext } from '#domain/engine/context.ts';
import { checksOf } from '#domain/engine/checks.ts';
import { deadlinesOf } from '#domain/engine/deadlines.ts';
import { optionsOn } from '#domain/engine/options.ts';
import type { PlannerContext, Replay } from '#domain/engine/replay.ts';
import { replay } from '#domain/engine/replay.ts';
import { contentsOfRights } from '#domain/engine/studies/contents-of-rights.ts';
import { loadOf } from '#domain/engine/studies/load.ts';
import type { PlanDocument } from '#domain/plan/document.ts';
import { makeCalendar } from '#domain/school/calendar.ts';
import { parseSchool } from '#domain/school/school-schema.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { measureRepaint } from './bench-browser.ts';
import { benchPlan, edited, longPlan, withStudyMoved } from './bench-plan.ts';
import { raiseSetLines } from './bench-raises.ts';
import { terminal } from './output.ts';

/*
 * Measures in this process, so the milliseconds are of this machine; the ratios can be compared between machines. Each
 * measure is the median of many runs, taken in turns so that a busy moment of the machine hits all of them alike.
 */

const ROUNDS = 200;
const WARM_UP = 50;

type Measure = { readonly name: string; readonly run: () => unknown };

function medians(measures: readonly Measure[]): readonly number[] {
  const times = measures.map((): number[] => []);
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const [index, { run }] of measures.entries()) {
      const start = performance.now();
      run();
      const ms = performance.now() - start;
      if (round >= WARM_UP) times[index]?.push(ms);
    }
  }
  return times.map((list) => [...list].sort((left, right) => left - right)[Math.floor(list.length / 2)] ?? 0);
}

/** Edit to repaint, when there is a built app and a browser. */
function repaintLines(repaint: ReturnType<typeof measureRepaint>): readonly string[] {
  if (!repaint.ok) return [`edit to repaint in Chromium: not measured (${repaint.why})`];
  const { median, slowest, edits } = repaint;
  return [
    `edit to repaint in Chromium: median ${median} ms, slowest ${slowest} ms of ${edits} edits (aim: under 100 ms)`,
  ];
}

function bench(): void {
  const parsed = parseSchool(JSON.parse(readFileSync(new URL('../../public/school.json', import.meta.url), 'utf8')));
  if (!parsed.ok) {
    terminal.err('public/school.json cannot be read.');
    process.exitCode = 2;
    return;
  }
  const { school } = parsed;
  const context = plannerContext({ school, calendar: makeCalendar(school), today: isoDate('2026-11-23') });
  const document = benchPlan();
  const long = longPlan(context);
  report(measuresOf(document, context), countOf(document));
  report([...measuresOf(long, context), ...studyMeasuresOf(long, context)], countOf(long));
  for (const line of raiseSetLines()) terminal.out(line);
  for (const line of repaintLines(measureRepaint(document))) terminal.out(line);
}

function countOf({ happened, alternatives: [first] }: PlanDocument): string {
  const dated = happened.length + (first?.items.length ?? 0);
  const studies = first?.studies.length ?? 0;
  return studies === 0 ? `${dated} items` : `${dated + studies} items (${studies} of them studies)`;
}

const ON = isoDate('2027-01-11');

function measuresOf(document: PlanDocument, context: PlannerContext): readonly Measure[] {
  const previous = replay(document, 'A', context);
  const early = edited(document, 'joint');
  const late = edited(document, 'done');
  return [
    { name: 'replay, full', run: () => replay(document, 'A', context) },
    { name: 'replay after an edit in spring 2027', run: () => replay(early, 'A', context, previous) },
    { name: 'replay after an edit of the last item', run: () => replay(late, 'A', context, previous) },
    { name: 'what is open on one date, all forms', run: () => optionsOn(previous, ON) },
    { name: 'checks', run: () => checksOf(previous) },
    { name: 'deadlines', run: () => deadlinesOf(previous) },
  ];
}

/** Each run has a replay of its own: totals and placements are remembered with it. */
function studyMeasuresOf(document: PlanDocument, context: PlannerContext): readonly Measure[] {
  const previous = replay(document, 'A', context);
  const moved = withStudyMoved(document, 'study40');
  return [
    { name: 'replay after a study moves', run: () => replay(moved, 'A', context, previous) },
    { name: 'the same, with its totals and load', run: () => totalsAndLoad(replay(moved, 'A', context, previous)) },
  ];
}

function totalsAndLoad(replayed: Replay): unknown {
  return [contentsOfRights(replayed), loadOf(replayed)];
}

function report(measures: readonly Measure[], what: string): void {
  const found = medians(measures);
  const full = found[0] ?? 1;
  terminal.out(`A plan of ${what}, median of ${ROUNDS} runs in one process\n`);
  terminal.out(`${'measure'.padEnd(40)} ${'ms'.padStart(8)} ${'of full'.padStart(9)}`);
  for (const [index, { name }] of measures.entries()) {
    const ms = found[index] ?? 0;
    terminal.out(`${name.padEnd(40)} ${ms.toFixed(3).padStart(8)} ${(ms / full).toFixed(2).padStart(9)}`);
  }
  terminal.out('');
}

bench();
