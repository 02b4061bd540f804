import { relative } from 'node:path';
import type { Output } from './output.ts';
import { readScenarioFile, scenarioFiles } from './scenario-folder.ts';
import { isAsExpected, runScenario } from './scenario-run.ts';
import { faultText, reportText } from './scenario-text.ts';

const USAGE =
  'Usage: npm run scenarios -- [DIR]\nRuns every scenario file (*.yaml) of the folder; default tests/scenarios.';

/** Exit codes: 0 all as expected, 1 something came out differently, 2 a scenario could not be read. */
export function runScenarios(args: readonly string[], { out, err }: Output): number {
  const [folder = 'tests/scenarios', ...more] = args;
  if (more.length > 0 || folder.startsWith('-')) {
    (folder === '--help' ? out : err)(USAGE);
    return folder === '--help' && more.length === 0 ? 0 : 2;
  }
  const files = scenarioFiles(folder);
  if (files === undefined || files.length === 0) {
    err(files === undefined ? `There is no folder ${folder}.` : `There are no scenario files (*.yaml) in ${folder}.`);
    return 2;
  }
  let code = 0;
  for (const file of files) {
    const read = readScenarioFile(file);
    if (!read.ok) {
      err(faultText(relative('.', file), read.faults));
      code = 2;
      continue;
    }
    const report = runScenario(read.scenario);
    out(reportText(report));
    if (!isAsExpected(report)) code = Math.max(code, 1);
  }
  return code;
}
