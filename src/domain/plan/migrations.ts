import { PLAN_VERSION } from './document.ts';

export type Json = { readonly [key: string]: unknown };

/**
 * Lifts a file of version `from` to the next one. The name says what changed and never changes itself. `up` is pure,
 * knows no type of today (those move on, the migration does not), and does not set the version: `migrated` does.
 */
export type Migration = { readonly name: string; readonly from: number; readonly up: (file: Json) => Json };

/** Version 2: every alternative holds the studies that are planned into its study rights. */
const studiesOfAlternatives: Migration = {
  name: 'studiesOfAlternatives',
  from: 1,
  up: (file) => {
    const alternatives = file['alternatives'];
    // Whatever is not as version 1 had it is left as it is: the schema tells its place.
    if (!Array.isArray(alternatives)) return file;
    return { ...file, alternatives: alternatives.map((one) => (isRecord(one) ? { ...one, studies: [] } : one)) };
  },
};

/**
 * Version 3: a raise can hold its result, and a target the points of its own test. Until then an examination that had happened
 * said only what was hoped for; nobody said that it was passed, so nothing is added.
 */
const resultsOfRaises: Migration = { name: 'resultsOfRaises', from: 2, up: (file) => file };

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every step from the oldest version to this one, in order. Version 1 is the first there ever was. */
export const MIGRATIONS: readonly Migration[] = [studiesOfAlternatives, resultsOfRaises];

export type MigrationGap =
  | { readonly kind: 'gap'; readonly expectedFrom: number; readonly foundFrom: number; readonly name: string }
  | { readonly kind: 'short'; readonly reaches: number; readonly version: number }
  | { readonly kind: 'nameTwice'; readonly name: string };

/** What is wrong with a list of migrations: it must go from version 1 to `version` by single steps with own names. */
export function migrationGaps(migrations: readonly Migration[], version: number): readonly MigrationGap[] {
  const gaps: MigrationGap[] = [];
  const names = new Set<string>();
  migrations.forEach(({ name, from }, index) => {
    if (from !== index + 1) gaps.push({ kind: 'gap', expectedFrom: index + 1, foundFrom: from, name });
    if (names.has(name)) gaps.push({ kind: 'nameTwice', name });
    names.add(name);
  });
  const reaches = migrations.length + 1;
  if (reaches !== version) gaps.push({ kind: 'short', reaches, version });
  return gaps;
}

export type Migrated =
  | { readonly ok: true; readonly file: Json }
  /** The named step could not lift this file. */
  | { readonly ok: false; readonly name: string };

/**
 * Lifts a file from its version to the newest. The list has been checked by `migrationGaps`, and `version` is at least 1
 * and at most the newest.
 */
export function migrated(file: Json, version: number, migrations: readonly Migration[] = MIGRATIONS): Migrated {
  let lifted = file;
  for (const { name, from, up } of migrations) {
    if (from < version) continue;
    try {
      lifted = { ...up(lifted), version: from + 1 };
    } catch {
      // A file from outside may hold anything: a step that stumbles on it is a fault of the file, told by its name.
      return { ok: false, name };
    }
  }
  return { ok: true, file: lifted };
}

/** A list with a gap would lift files wrongly without a word, so the module does not even load with one. */
if (migrationGaps(MIGRATIONS, PLAN_VERSION).length > 0) {
  throw new Error(`plan migrations: ${JSON.stringify(migrationGaps(MIGRATIONS, PLAN_VERSION))}`);
}
