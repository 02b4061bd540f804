import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ReadScenario } from './scenario-file.ts';
import { readScenario } from './scenario-file.ts';

/** Names of the scenario files of a folder, in the order of their numbers; undefined when there is no such folder. */
export function scenarioFiles(folder: string): readonly string[] | undefined {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return undefined;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') || name.endsWith('.yml'))
    .sort((left, right) => left.localeCompare(right, 'en', { numeric: true }))
    .map((name) => join(folder, name));
}

/** Reads a scenario file and the school file that it names. */
export function readScenarioFile(file: string): ReadScenario {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return { ok: false, faults: [{ path: '', text: 'there is no such file' }] };
  }
  return readScenario(file, text, (path) => readFileSync(resolve(dirname(file), path), 'utf8'));
}
