import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** What a phone has to fetch, in kB (1024 bytes) of gzipped JavaScript. */
const LIMITS = { firstView: 150, route: 300, press: 20 } as const;

/** What is fetched only when a button is pressed, and belongs to no route: the maker of calendar files. */
const ON_PRESS: readonly string[] = ['src/platform/ics.ts'];

type Chunk = {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
};
type Manifest = Readonly<Record<string, Chunk>>;

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

function readManifest(): Manifest {
  const path = join(dist, '.vite/manifest.json');
  if (!existsSync(path)) throw new Error('No build to measure: run npm run build first.');
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

/** The chunks that load together with these: they and all that they import statically. */
function closure(manifest: Manifest, keys: readonly string[], seen = new Set<string>()): Set<string> {
  for (const key of keys) {
    if (seen.has(key)) continue;
    seen.add(key);
    closure(manifest, manifest[key]?.imports ?? [], seen);
  }
  return seen;
}

const sizes = new Map<string, number>();

function sizeOf(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const size = gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1024;
  sizes.set(file, size);
  return size;
}

function kiloBytes(manifest: Manifest, keys: ReadonlySet<string>): number {
  const files = new Set([...keys].flatMap((key) => manifest[key]?.file ?? []).filter((file) => file.endsWith('.js')));
  return [...files].reduce((sum, file) => sum + sizeOf(file), 0);
}

/** Of chunks of which a visit takes one (a language), the heaviest. */
function heaviest(manifest: Manifest, keys: readonly string[], base: ReadonlySet<string>): readonly string[] {
  const [first] = keys
    .map((key) => ({ key, size: kiloBytes(manifest, closure(manifest, [key], new Set(base))) }))
    .sort((one, other) => other.size - one.size);
  return first === undefined ? [] : [first.key];
}

/** Routes that read more than the texts of a student's pages. */
const MORE_TEXTS: readonly (readonly [route: string, file: string])[] = [
  ['src/ui/features/rules/', '/all.ts'],
  ['src/ui/features/situation/', '/asking.ts'],
  ['src/ui/features/plan/', '/planning.ts'],
  ['src/ui/features/grades/', '/grading.ts'],
  ['src/ui/print/', '/grading.ts'],
];

/**
 * The first view is the entry, the student list and the texts of the start. A route adds the frames around it, its texts,
 * and what the entry fetches beside the screens when a student is opened.
 */
function measure(manifest: Manifest): readonly { name: string; size: number; limit: number }[] {
  const lazyOf = (keys: Iterable<string>) => [
    ...new Set([...keys].flatMap((key) => manifest[key]?.dynamicImports ?? [])),
  ];
  const entry = closure(
    manifest,
    Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true),
  );
  const lazy = lazyOf(entry);
  const texts = lazy.filter((key) => key.startsWith('src/i18n/'));
  const startTexts = texts.filter((key) => key.endsWith('/start.ts'));
  const list = closure(
    manifest,
    lazy.filter((key) => key.startsWith('src/ui/features/students/')),
    new Set(entry),
  );
  const firstView = closure(
    manifest,
    heaviest(manifest, startTexts.length > 0 ? startTexts : texts, list),
    new Set(list),
  );
  const beside = closure(
    manifest,
    lazy.filter((key) => !/^src\/(ui|i18n)\//.test(key) && !ON_PRESS.includes(key)),
    new Set(firstView),
  );
  const withTexts = (file: string) => {
    const own = texts.filter((key) => key.endsWith(file));
    if (own.length === 0) throw new Error(`no texts in ${file}: what a route loads has changed`);
    return closure(manifest, heaviest(manifest, own, beside), new Set(beside));
  };
  const opened = withTexts('/student.ts');

  const routes: { name: string; size: number; limit: number }[] = [];
  const follow = (keys: readonly string[], around: ReadonlySet<string>) => {
    for (const key of keys.filter((each) => each.startsWith('src/ui/') && !around.has(each))) {
      const more = MORE_TEXTS.find(([route]) => key.startsWith(route));
      // In place of the texts of the other pages, not on top of those of another language.
      const frames = [...around].filter((each) => beside.has(each) || !opened.has(each));
      const own = more === undefined ? around : new Set([...withTexts(more[1]), ...frames]);
      const route = closure(manifest, [key], new Set(own));
      routes.push({ name: key, size: kiloBytes(manifest, route), limit: LIMITS.route });
      follow(manifest[key]?.dynamicImports ?? [], route);
    }
  };
  follow(lazy, opened);

  const pressed = ON_PRESS.map((key) => {
    // A key that is not there any more would measure nothing and pass.
    if (!lazy.includes(key)) throw new Error(`${key} is not fetched lazily`);
    const added = [...closure(manifest, [key], new Set(opened))].filter((each) => !opened.has(each));
    return { name: `on a press: ${key}`, size: kiloBytes(manifest, new Set(added)), limit: LIMITS.press };
  });

  const workers = readdirSync(join(dist, 'assets')).filter((file) => /worker.*\.js$/.test(file));
  return [
    { name: 'first view', size: kiloBytes(manifest, firstView), limit: LIMITS.firstView },
    ...routes,
    ...pressed,
    ...workers.map((file) => ({ name: file, size: sizeOf(`assets/${file}`), limit: LIMITS.route })),
  ];
}

const rows = measure(readManifest());
for (const { name, size, limit } of rows) {
  const verdict = size > limit ? 'TOO MUCH' : 'ok';
  console.log(`${size.toFixed(1).padStart(7)} kB of ${limit} kB  ${verdict.padEnd(8)}  ${name}`);
}
if (rows.some(({ size, limit }) => size > limit)) process.exitCode = 1;
