import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Runs every check of the project and never stops at the first failure. A test counts as one, and so does each check
 * without tests of its own. The last line is `tests: N passed, N failed`.
 */
type Outcome = {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  /** What failed, for the reader; empty when nothing did. */
  readonly report: string;
};

type Run = { readonly code: number; readonly output: string };

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.cache/kannelpolku');
const bin = (path: string) => join(root, 'node_modules', path);

const TSC = bin('typescript/bin/tsc');
const VITE = bin('vite/bin/vite.js');
const VITEST = bin('vitest/vitest.mjs');

/** Days and zones in which the headless suite must say the same. */
const ELSEWHEN = [
  { today: '2020-02-29', zone: 'Europe/Helsinki' },
  { today: '2022-08-01', zone: 'UTC' },
  { today: '2026-11-23', zone: 'America/New_York' },
  { today: '2028-02-29', zone: 'Europe/Helsinki' },
  { today: '2032-12-31', zone: 'UTC' },
] as const;

const running = new Set<ChildProcess>();

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let output = '';
    const take = (piece: string) => {
      output += piece;
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', (error) => take(String(error)));
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

async function check(name: string, ...commands: readonly (readonly string[])[]): Promise<Outcome> {
  const runs: Run[] = [];
  for (const command of commands) runs.push(await run(command));
  const bad = runs.filter(({ code }) => code !== 0);
  const report = bad.map(({ output }) => output.trim()).join('\n');
  return { name, passed: bad.length === 0 ? 1 : 0, failed: bad.length === 0 ? 0 : 1, report };
}

async function vitest(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const file = join(cache, `${name.replaceAll(/[^\w-]+/g, '-')}.json`);
  rmSync(file, { force: true });
  const { code, output } = await run(
    [VITEST, 'run', ...args, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
    env,
  );
  const counts = vitestCounts(file);
  return outcome(
    name,
    code,
    counts,
    output.slice(Math.max(0, output.search(/\n[^\n]*(Failed (Tests|Suites)|Unhandled)/))),
  );
}

/** A file that does not even load has no tests to fail, so it counts as one failure. */
function vitestCounts(file: string): { readonly passed: number; readonly failed: number } {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly numPassedTests: number;
    readonly numFailedTests: number;
    readonly testResults: readonly {
      readonly status: string;
      readonly assertionResults: readonly { readonly status: string }[];
    }[];
  };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

async function browser(built: Outcome): Promise<Outcome> {
  if (built.failed > 0) return { name: 'e2e', passed: 0, failed: 1, report: 'Nothing to open: the build failed.' };
  const file = join(cache, 'e2e.json');
  rmSync(file, { force: true });
  const { code, output } = await run([
    bin('@playwright/test/cli.js'),
    'test',
    '--config',
    'tests/e2e/playwright.config.ts',
  ]);
  if (!existsSync(file)) return outcome('e2e', code, { passed: 0, failed: 0 }, output);
  const { stats } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  };
  return outcome('e2e', code, { passed: stats.expected, failed: stats.unexpected + stats.flaky }, output);
}

/** No test at all, and a run that breaks although no test failed, are failures too. */
function outcome(
  name: string,
  code: number,
  { passed, failed }: { readonly passed: number; readonly failed: number },
  output: string,
): Outcome {
  const broken = failed === 0 && (code !== 0 || passed === 0) ? 1 : 0;
  return { name, passed, failed: failed + broken, report: failed + broken === 0 ? '' : output.trim() };
}

/** The headless suite on another day and in another zone, as one check. */
async function elsewhen(today: string, zone: string): Promise<Outcome> {
  const name = `today ${today} in ${zone}`;
  const { failed, report } = await vitest(name, ['--project', 'headless'], { KANNELPOLKU_TODAY: today, TZ: zone });
  // What fails everywhere is told in full by the unit run; here it is enough to know which.
  const names = report.split('\n').filter((line) => line.startsWith(' FAIL '));
  const short = names.length > 0 ? names.join('\n') : report;
  return { name, passed: failed === 0 ? 1 : 0, failed: failed === 0 ? 0 : 1, report: short };
}

async function inTurn(checks: readonly (() => Promise<Outcome>)[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const each of checks) {
    const started = Date.now();
    const done = await each();
    outcomes.push(done);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(
      `\n${done.failed === 0 ? 'ok  ' : 'FAIL'} ${done.name}: ${done.passed} passed, ${done.failed} failed (${seconds} s)`,
    );
    if (done.report !== '') console.log(done.report);
  }
  return outcomes;
}

async function all(): Promise<readonly Outcome[]> {
  const build = check('build', [VITE, 'build', '--logLevel', 'warn']);
  // Two lanes for two cores; the browser comes last and has the machine for itself.
  const [still, unit] = await Promise.all([
    inTurn([
      () => build,
      () => check('budgets', ['--import', 'tsx', 'tests/support/budgets.ts']),
      () => check('types', [TSC, '--project', 'tsconfig.json'], [TSC, '--project', 'src/domain/tsconfig.json']),
      () =>
        check('lint', [
          bin('oxlint/bin/oxlint'),
          '--type-aware',
          '--report-unused-disable-directives-severity=error',
          '--deny-warnings',
        ]),
      () => check('format', [bin('@biomejs/biome/bin/biome'), 'format']),
      () => check('dead code', [bin('knip/bin/knip.js')]),
    ]),
    inTurn([
      () => vitest('unit', []),
      ...ELSEWHEN.map(
        ({ today, zone }) =>
          () =>
            elsewhen(today, zone),
      ),
    ]),
  ]);
  return [...still, ...unit, ...(await inTurn([async () => browser(await build)]))];
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const child of running) child.kill(signal);
    process.exit(1);
  });
}

mkdirSync(cache, { recursive: true });
const outcomes = await all();
const passed = outcomes.reduce((sum, each) => sum + each.passed, 0);
const failed = outcomes.reduce((sum, each) => sum + each.failed, 0);
const broken = outcomes.filter((each) => each.failed > 0).map(({ name }) => name);
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`\ntests: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
