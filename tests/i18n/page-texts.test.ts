import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { student } from '#i18n/fi/student.ts';
import { all } from '#i18n/fi/all.ts';

/**
 * Texts that one page alone loads, and the folders and files whose code runs only there. The compiler knows every key of the
 * language, and does not see which of them a page has loaded.
 */
const ONLY_THERE: Readonly<Record<string, readonly string[]>> = {
  situation: ['src/ui/features/situation/'],
  interruption: ['src/ui/features/plan/'],
  grades: ['src/ui/features/grades/', 'src/ui/print/', 'src/ui/components/average-picture/'],
  paper: ['src/ui/print/'],
  numbers: ['src/ui/features/rules/', 'src/i18n/number-text.ts'],
  numberUnits: ['src/ui/features/rules/', 'src/i18n/number-text.ts'],
  register: ['src/ui/features/rules/'],
};

const NAMES = Object.keys(ONLY_THERE).join('|');
const CALLED = new RegExp(`(?:\\bt|\\bsayByCode|as Say\\))\\(\\s*(?:t,\\s*)?['\`](${NAMES})\\.`, 'g');
const NAMESPACE = new RegExp(`useTranslations\\('(${NAMES})(?:\\.|')`, 'g');

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path).replaceAll('\\', '/'));
}

/** The texts of one page that a file asks for: by their whole key, or as its namespace. */
function askedIn(text: string): readonly string[] {
  // A translator of a namespace of its own may have keys of the same names inside it.
  const isWhole = /useTranslations\(\)|t: Translate/.test(text);
  const whole = isWhole ? [...text.matchAll(CALLED)] : [];
  return [...whole, ...text.matchAll(NAMESPACE)].flatMap(([, name]) => name ?? []);
}

test('texts that one page alone loads are asked for there only', () => {
  const files = [...sources('src/ui'), ...sources('src/i18n').filter((path) => /^src\/i18n\/[^/]+$/.test(path))];
  const strays = files.flatMap((path) =>
    askedIn(readFileSync(path, 'utf8'))
      .filter((name) => !(ONLY_THERE[name] ?? []).some((place) => path.startsWith(place)))
      .map((name) => `${path}: ${name}`),
  );
  expect([...new Set(strays)]).toEqual([]);
});

test('what one page alone loads is what the pages of a student do not share', () => {
  const shared = Object.keys(student);
  expect(
    Object.keys(all)
      .filter((name) => !shared.includes(name))
      .sort(),
  ).toEqual(Object.keys(ONLY_THERE).sort());
});

test('a text that strays is found', () => {
  expect(askedIn("const t = useTranslations();\n t('paper.pause.suspended')")).toEqual(['paper']);
  expect(askedIn("useTranslations('grades.goal')")).toEqual(['grades']);
});
