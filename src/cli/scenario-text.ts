import type { ScenarioFault } from './scenario-file.ts';
import type { PartReport, ScenarioReport } from './scenario-run.ts';
import { isAsExpected, partsOf } from './scenario-run.ts';

/** One line a scenario; under it, what did not come as expected. */
export function reportText(report: ScenarioReport): string {
  const { good, withoutPlan, traps } = report;
  const values = partsOf(report).reduce((sum, part) => sum + part.values, 0);
  const ok = isAsExpected(report);
  const count = `${values} ${values === 1 ? 'value' : 'values'}, ${traps.length} ${traps.length === 1 ? 'trap' : 'traps'}`;
  const line = `${ok ? 'ok  ' : 'DIFF'}  ${report.case.padEnd(3)} ${report.title.padEnd(58)} ${count}`;
  return [
    line,
    ...partText(good, undefined),
    ...partText(withoutPlan, undefined),
    ...traps.flatMap((trap) => partText(trap, trap.name)),
  ].join('\n');
}

function partText({ differences }: PartReport, trap: string | undefined): readonly string[] {
  if (differences.length === 0) return [];
  const head = trap === undefined ? [] : [`      trap: ${trap}`];
  return [
    ...head,
    ...differences.flatMap(({ at, expected, came, rule }) => [
      `      ${at}${rule === undefined ? '' : `  (${rule})`}`,
      `        expected  ${expected}`,
      `        came      ${came}`,
    ]),
  ];
}

/** A scenario that cannot be read: each fault with its place. */
export function faultText(file: string, faults: readonly ScenarioFault[]): string {
  return [
    `${file} cannot be read as a scenario:`,
    ...faults.map(({ path, text }) => `  ${path === '' ? 'the file' : path}: ${text}`),
  ].join('\n');
}
