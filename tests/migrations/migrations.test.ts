import { describe, expect, test } from 'vitest';
import { PLAN_VERSION } from '#domain/plan/document.ts';
import { MIGRATIONS, type Migration, migrated, migrationGaps } from '#domain/plan/migrations.ts';

const addNote: Migration = { name: 'addNote', from: 1, up: (file) => ({ ...file, note: '' }) };
const nameToLabel: Migration = {
  name: 'nameToLabel',
  from: 2,
  up: ({ name, ...rest }) => ({ ...rest, label: name }),
};

test('the list goes from version 1 to the version of today without a gap', () => {
  expect(migrationGaps(MIGRATIONS, PLAN_VERSION)).toEqual([]);
});

describe('a list of migrations', () => {
  test('without a gap is sound', () => {
    expect(migrationGaps([addNote, nameToLabel], 3)).toEqual([]);
  });

  test('that skips a version is told where', () => {
    expect(migrationGaps([nameToLabel], 3)).toEqual([
      { kind: 'gap', expectedFrom: 1, foundFrom: 2, name: 'nameToLabel' },
      { kind: 'short', reaches: 2, version: 3 },
    ]);
  });

  test('that ends too early, or too late, is told', () => {
    expect(migrationGaps([addNote], 3)).toEqual([{ kind: 'short', reaches: 2, version: 3 }]);
    expect(migrationGaps([addNote, nameToLabel], 2)).toEqual([{ kind: 'short', reaches: 3, version: 2 }]);
  });

  test('with a name twice is told: names are how a failed step is spoken of', () => {
    expect(migrationGaps([addNote, { ...nameToLabel, name: 'addNote' }], 3)).toEqual([
      { kind: 'nameTwice', name: 'addNote' },
    ]);
  });
});

describe('a file', () => {
  const list = [addNote, nameToLabel];

  test('goes through every step from its own version on', () => {
    expect(migrated({ version: 1, name: 'Nea' }, 1, list)).toEqual({
      ok: true,
      file: { version: 3, note: '', label: 'Nea' },
    });
    expect(migrated({ version: 2, name: 'Nea', note: 'x' }, 2, list)).toEqual({
      ok: true,
      file: { version: 3, note: 'x', label: 'Nea' },
    });
  });

  test('of the newest version stays the very same', () => {
    const file = { version: 3, label: 'Nea' };
    const lifted = migrated(file, 3, list);
    expect(lifted.ok && lifted.file).toBe(file);
  });

  test('that a step stumbles on is refused by the name of the step', () => {
    const brittle: Migration = {
      name: 'brittle',
      from: 1,
      up: () => {
        throw new TypeError('no such thing');
      },
    };
    expect(migrated({ version: 1 }, 1, [brittle, nameToLabel])).toEqual({ ok: false, name: 'brittle' });
  });
});
