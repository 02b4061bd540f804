import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { PlanDocument } from '#domain/plan/document.ts';
import { writePlan } from '#domain/plan/read-plan.ts';
import type { SearchTime } from './bench-searches.ts';

/** Medians of milliseconds in Chromium, or why nothing was measured. */
export type Repaint =
  | { readonly ok: true; readonly median: number; readonly slowest: number; readonly edits: number }
  | { readonly ok: false; readonly why: string };

/** npm runs its scripts in the folder of the package. */
const root = `${process.cwd()}/`;

/**
 * From an edit to the repaint in the built app. The browser is driven by a program of its own among the tests, which own the
 * browser; this one only gives it a plan and reads its numbers.
 */
export function measureRepaint(document: PlanDocument): Repaint {
  if (!existsSync(`${root}dist/index.html`)) return { ok: false, why: 'there is no built app: npm run build' };
  const run = runBesideTests('repaint.ts', writePlan(document));
  if (run.status !== 0) return { ok: false, why: lastLine(run.stderr) };
  const [median, slowest, edits] = run.stdout.trim().split(' ').map(Number);
  if (median === undefined || slowest === undefined || edits === undefined || Number.isNaN(median)) {
    return { ok: false, why: lastLine(run.stdout) };
  }
  return { ok: true, median, slowest, edits };
}

/** Medians of the searches in Chromium, or why nothing was measured. */
export type Searches =
  | { readonly ok: true; readonly times: readonly SearchTime[] }
  | { readonly ok: false; readonly why: string };

/** How long the searches of `bench-searches.ts` take in a page of the browser. */
export function measureSearches(): Searches {
  const run = runBesideTests('searches.ts');
  if (run.status !== 0) return { ok: false, why: lastLine(run.stderr) };
  return { ok: true, times: JSON.parse(run.stdout) as readonly SearchTime[] };
}

function runBesideTests(file: string, input = '') {
  return spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', `tests/cli/${file}`], {
    cwd: root,
    encoding: 'utf8',
    input,
    timeout: 180_000,
  });
}

function lastLine(text: string): string {
  return (
    text
      .trim()
      .split('\n')
      .find((line) => line.includes('Error')) ??
    text.trim().split('\n').at(-1) ??
    'no output'
  );
}
