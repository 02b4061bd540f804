import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { faultsOf, targetsOf } from '#tests/support/boundaries.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

function sources(): readonly { readonly path: string; readonly source: string }[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({
      path: `src/${name.replaceAll('\\', '/')}`,
      source: readFileSync(join(root, 'src', name), 'utf8'),
    }));
}

describe('the rooms of the house', () => {
  const files = sources();

  it('are many, and their imports are seen', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(files.flatMap(({ path, source }) => targetsOf(path, source)).length).toBeGreaterThan(200);
  });

  it('import only what the house allows', () => {
    expect(files.flatMap(({ path, source }) => faultsOf(path, source).map((fault) => `${path}: ${fault}`))).toEqual([]);
  });

  it.each([
    [
      'src/ui/shell/x.tsx',
      "import { openStore } from '#platform/open-store.ts';",
      ['ui imports platform: src/platform/open-store.ts'],
    ],
    ['src/ui/shell/x.tsx', "import type { X } from '../../platform/x.ts';", ['ui imports platform: src/platform/x.ts']],
    ['src/ui/shell/x.tsx', "const x = import('#platform/x.ts');", ['ui imports platform: src/platform/x.ts']],
    ['src/ui/shell/x.tsx', "type X = import('#platform/x.ts').X;", ['ui imports platform: src/platform/x.ts']],
    [
      'src/ui/shell/x.tsx',
      "new Worker(new URL('../../platform/w.ts', import.meta.url));",
      ['ui imports platform: src/platform/w.ts'],
    ],
    ['src/ui/shell/x.tsx', "import { openDB } from 'idb';", ['ui imports idb']],
    ['src/domain/plan/x.ts', "import { useState } from 'react';", ['domain imports react']],
    ['src/domain/plan/x.ts', "export { x } from '#session/x.ts';", ['domain imports session: src/session/x.ts']],
    ['src/domain/plan/x.ts', "import { addDays } from 'date-fns';", ['domain imports date-fns']],
    ['src/domain/plan/x.ts', "import * as z from 'zod/mini';", ['domain imports zod/mini']],
    ['src/domain/plan/x.ts', "import { createActor } from 'xstate';", ['the core starts an actor: createActor']],
    ['src/domain/plan/x.ts', 'const day = new Date(2026, 1, 1);', ['the core knows Date']],
    ['src/domain/plan/x.ts', 'const chance = Math.random();', ['chance: Math.random']],
    ['src/domain/time/x.ts', 'const now = new Date();', ['a clock: new Date()']],
    ['src/domain/time/x.ts', 'const now = Date.now();', ['a clock: Date.now']],
    ['src/domain/admission/x.ts', 'const mean = (7 + 8) / 2;', ['inexact arithmetic: /']],
    ['src/domain/admission/x.ts', 'let left = 7; left %= 2;', ['inexact arithmetic: %=']],
    ['src/domain/admission/x.ts', "const read = parseFloat('7.25');", ['inexact arithmetic: parseFloat']],
    ['src/domain/admission/x.ts', 'const up = Math.round(y);', ['inexact arithmetic: Math.round']],
    ['src/domain/admission/x.ts', 'const shown = y.toFixed(2);', ['inexact arithmetic: toFixed']],
    ['src/domain/admission/x.ts', 'const limit = 7.25;', ['a number that is not whole: 7.25']],
    ['src/domain/forms/kops/x.ts', "import { y } from '../tuva/y.ts';", ['form kops imports form tuva']],
    ['src/domain/forms/kops/contents/x.ts', "import { y } from '../../tuva/y.ts';", ['form kops imports form tuva']],
    [
      'src/domain/forms/study-right/x.ts',
      "import { y } from '#domain/forms/kops/y.ts';",
      ['form study-right imports form kops'],
    ],
    ['src/domain/forms/kops/kops.machine.ts', 'const m = { after: { 10: {} } };', ['a machine with after']],
    ['src/domain/forms/kops/kops.machine.ts', 'const m = { guard: () => true };', ['a machine with an inline guard']],
    ['src/ui/features/plan/x.tsx', "import { y } from '../students/y.tsx';", ['feature plan imports feature students']],
    ['src/session/x.ts', "import { y } from '#platform/y.ts';", ['session imports platform: src/platform/y.ts']],
    [
      'src/platform/x.ts',
      "import { y } from '#session/planner.ts';",
      ['platform imports session: src/session/planner.ts'],
    ],
    ['src/i18n/x.ts', "import { y } from '#ui/y.ts';", ['i18n imports ui: src/ui/y.ts']],
    ['src/cli/x.ts', "import { y } from '#ui/y.ts';", ['cli imports ui: src/ui/y.ts']],
    ['src/session/x.ts', "import { y } from '#tests/support/y.ts';", ['session imports tests: src/tests/support/y.ts']],
    ['src/session/x.ts', 'export default 1;', ['a default export']],
    [
      'src/session/index.ts',
      "export * from './x.ts';",
      ['an index file: import the module itself', 'a barrel: export *'],
    ],
  ])('a planted fault in %s is reported: %s', (path, source, faults) => {
    expect(faultsOf(path, source)).toEqual(faults);
  });

  it.each([
    ['src/domain/time/x.ts', "import { addDays } from 'date-fns'; const day = new Date(2026, 1, 1);"],
    ['src/domain/forms/kops/x.ts', "import { y } from '../study-right/y.ts';"],
    ['src/domain/engine/x.ts', "import { y } from '../forms/kops/y.ts'; const { Date: day } = y; y.document.window;"],
    ['src/domain/admission/fraction.ts', 'const half = one / two; const rest = one % two;'],
    ['src/domain/admission/x.ts', 'const most = Math.min(10, 7 + 1) * 2;'],
    ['src/platform/x.ts', "import type { Ports } from '#session/ports.ts'; import { openDB } from 'idb';"],
    ['src/ui/shell/x.tsx', "import { y } from '../features/plan/y.tsx'; const now = new Date();"],
  ])('what is allowed in %s stays allowed: %s', (path, source) => {
    expect(faultsOf(path, source)).toEqual([]);
  });
});

describe('the linter', () => {
  const planted: readonly (readonly [string, string, string])[] = [
    ['src/ui/shell/x.ts', "import { y } from '#platform/y.ts';\nexport const x = y;\n", 'no-restricted-imports'],
    [
      'src/ui/features/plan/x.ts',
      "import { y } from '../students/y.ts';\nexport const x = y;\n",
      'no-restricted-imports',
    ],
    [
      'src/domain/plan/x.ts',
      "import { useState } from 'react';\nexport const x = useState;\n",
      'no-restricted-imports',
    ],
    ['src/domain/forms/kops/x.ts', "import { y } from '../tuva/y.ts';\nexport const x = y;\n", 'no-restricted-imports'],
    ['src/session/x.ts', "import { y } from '#ui/y.ts';\nexport const x = y;\n", 'no-restricted-imports'],
    ['src/domain/plan/x.ts', 'export const x = new Date(2026, 1, 1);\n', 'no-restricted-globals'],
    ['src/domain/plan/x.ts', 'export const x = Math.random();\n', 'no-restricted-properties'],
    ['src/domain/plan/x.ts', "import './y.ts';\nexport const x = 1;\n", 'no-cycle'],
    ['src/ui/shell/x.tsx', 'export function X() {\n  return <p>Hei</p>;\n}\n', 'jsx-no-literals'],
    ['src/ui/shell/x.tsx', 'export function X() {\n  return <img src="x.png" alt="Hei" />;\n}\n', 'jsx-no-literals'],
    ['src/ui/shell/x.tsx', 'export function X() {\n  return <img src="x.png" />;\n}\n', 'alt-text'],
    ['src/ui/shell/x.ts', 'export default 1;\n', 'no-default-export'],
  ];

  function lint(files: Readonly<Record<string, string>>): {
    readonly status: number | null;
    readonly rules: readonly string[];
  } {
    const folder = mkdtempSync(join(tmpdir(), 'kannelpolku-lint-'));
    try {
      copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
      for (const [path, source] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), source);
      }
      const run = spawnSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), '--format=json'], {
        cwd: folder,
        encoding: 'utf8',
      });
      const { diagnostics } = JSON.parse(run.stdout) as { readonly diagnostics: readonly { readonly code: string }[] };
      return { status: run.status, rules: diagnostics.map(({ code }) => code.replace(/^.*\(|\)$/g, '')) };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  it.each(planted)('a planted fault in %s fails it: %s', (path, source, rule) => {
    const neighbour = "import './x.ts';\nexport const y = 1;\n";
    const { status, rules } = lint({ [path]: source, 'src/domain/plan/y.ts': rule === 'no-cycle' ? neighbour : '' });
    expect(status).toBe(1);
    expect(new Set(rules)).toContain(rule);
  });

  it('is content with clean files', () => {
    expect(lint({ 'src/domain/plan/x.ts': 'export const x = 1;\n' })).toEqual({ status: 0, rules: [] });
  });
});
