import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readScenarioFile, scenarioFiles } from '#cli/scenario-folder.ts';
import { partsOf, runScenario } from '#cli/scenario-run.ts';

/** `SCENARIOS_DIR` points the same tests at another folder. */
const folder = process.env['SCENARIOS_DIR'] ?? 'tests/scenarios';
const files = scenarioFiles(folder) ?? [];

describe(`the scenarios of ${folder}`, () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  for (const file of files) {
    const read = readScenarioFile(file);
    describe(basename(file), () => {
      it('can be read', () => {
        expect(read.ok ? [] : read.faults).toEqual([]);
      });
      if (!read.ok) return;
      for (const { name, values, differences } of partsOf(runScenario(read.scenario))) {
        if (values === 0) continue;
        it(name, () => {
          expect(differences).toEqual([]);
        });
      }
    });
  }
});
