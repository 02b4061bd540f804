import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { PlanDocument } from '#domain/plan/document.ts';
import { writePlan } from '#domain/plan/read-plan.ts';

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
  const run = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'tests/cli/repaint.ts'], {
    cwd: root,
    encoding: 'utf8',
    input: writePlan(document),
    timeout: 180_000,
  });
  if (run.status !== 0) return { ok: false, why: lastLine(run.stderr) };
  const [median, slowest, edits] = run.stdout.trim().split(' ').map(Number);
  if (median === undefined || slowest === undefined || edits === undefined || Number.isNaN(median)) {
    return { ok: false, why: lastLine(run.stdout) };
  }
  return { ok: true, median, slowest, edits };
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
