import { posix } from 'node:path';
import { parseSync } from 'vite';

/**
 * Who may import whom. Rooms are the folders under src; `packages` are the outside ones, as names or name starts ending
 * with a slash. What is not listed is forbidden.
 */
const ROOMS: Readonly<Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>> = {
  main: { rooms: ['domain', 'session', 'platform', 'i18n', 'ui'], packages: ['react', 'react-dom/'] },
  cli: {
    rooms: ['domain', 'session', 'platform', 'i18n', 'cli'],
    packages: ['node:', 'yaml', 'use-intl', 'use-intl/'],
  },
  ui: {
    rooms: ['ui', 'session', 'i18n', 'domain'],
    packages: [
      'react',
      'react-dom',
      'react-dom/',
      'xstate',
      '@xstate/react',
      'use-intl',
      'use-intl/',
      'wouter',
      'wouter/',
      'react-hook-form',
      '@hookform/',
      'react-aria-components',
      '@fontsource-variable/',
    ],
  },
  i18n: { rooms: ['i18n', 'domain'], packages: ['use-intl', 'use-intl/'] },
  platform: { rooms: ['platform', 'domain'], packages: ['ical-generator', 'idb', '@noble/'] },
  session: { rooms: ['session', 'domain'], packages: ['xstate'] },
  domain: { rooms: ['domain'], packages: ['xstate'] },
};

/** What a single folder or file may have beyond its room. */
const EXCEPTIONS: readonly { readonly from: RegExp; readonly may: RegExp }[] = [
  { from: /^src\/domain\/time\//, may: /^date-fns$/ },
  { from: /^src\/domain\/schema\/zod\.ts$/, may: /^zod\/mini$/ },
  { from: /^src\/platform\//, may: /^src\/session\/ports\.ts$/ },
  { from: /^src\/cli\//, may: /^public\/school\.json$/ },
];

/** Names of `xstate` that start something: machines of the core run by `transition` only. */
const ACTORS = new Set([
  'createActor',
  'fromPromise',
  'fromCallback',
  'fromObservable',
  'fromTransition',
  'spawnChild',
]);

/**
 * Globals that bring a clock, chance or the outside into the core. Not `document` and `window`, which are words of the
 * field too: the core is compiled without the browser's types, and the linter tells the global from the local.
 */
const OUTSIDE = new Set([
  'Date',
  'performance',
  'setTimeout',
  'setInterval',
  'localStorage',
  'indexedDB',
  'globalThis',
]);

type Imported = { readonly target: string; readonly names: readonly string[] };
type Node = { readonly type: string; readonly [key: string]: unknown };

/**
 * What a file of src does that its place forbids, in words; empty when nothing.
 * @param path from the root of the project, with forward slashes
 */
export function faultsOf(path: string, source: string): readonly string[] {
  const program = parse(path, source);
  const faults = importsOf(path, program).flatMap((imported) => importFaults(path, imported));
  const nodes = nodesOf(program);
  if (path.startsWith('src/domain/')) faults.push(...outsideFaults(path, nodes));
  if (path.startsWith('src/domain/admission/') && !path.endsWith('/fraction.ts')) faults.push(...inexactFaults(nodes));
  if (/^src\/domain\/forms\/.*(\.machine|\/life)\.ts$/.test(path)) faults.push(...impureFaults(nodes));
  if (/(^|\/)index\.tsx?$/.test(path)) faults.push('an index file: import the module itself');
  for (const { type } of nodes) {
    if (type === 'ExportDefaultDeclaration') faults.push('a default export');
    if (type === 'ExportAllDeclaration') faults.push('a barrel: export *');
    if (type === 'ClassDeclaration' || type === 'ClassExpression') faults.push('a class');
  }
  return faults;
}

/** The paths in src, or the package names, that a file imports: also types, dynamic imports and worker addresses. */
export function targetsOf(path: string, source: string): readonly string[] {
  return importsOf(path, parse(path, source)).map(({ target }) => target);
}

function parse(path: string, source: string): Node {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return program as object as Node;
}

function importFaults(path: string, { target, names }: Imported): readonly string[] {
  if (EXCEPTIONS.some(({ from, may }) => from.test(path) && may.test(target))) return [];
  const from = roomOf(path);
  const rule = ROOMS[from];
  if (rule === undefined) return [`an unknown room: ${from}`];
  if (!target.startsWith('src/')) {
    if (!rule.packages.some((name) => target === name || (/[/:]$/.test(name) && target.startsWith(name)))) {
      return [`${from} imports ${target}`];
    }
    const actors = from === 'domain' && target === 'xstate' ? names.filter((name) => ACTORS.has(name)) : [];
    return actors.map((name) => `the core starts an actor: ${name}`);
  }
  const to = roomOf(target);
  if (!rule.rooms.includes(to)) return [`${from} imports ${to}: ${target}`];
  const form = partOf(path, 'src/domain/forms/');
  const otherForm = partOf(target, 'src/domain/forms/');
  if (form !== undefined && otherForm !== undefined && form !== otherForm && otherForm !== 'study-right') {
    return [`form ${form} imports form ${otherForm}`];
  }
  const feature = partOf(path, 'src/ui/features/');
  const otherFeature = partOf(target, 'src/ui/features/');
  if (feature !== undefined && otherFeature !== undefined && feature !== otherFeature) {
    return [`feature ${feature} imports feature ${otherFeature}`];
  }
  return [];
}

function outsideFaults(path: string, nodes: readonly Node[]): readonly string[] {
  const mayKnowDates = path.startsWith('src/domain/time/');
  return nodes.flatMap((node) => {
    if (node.type === 'Identifier' && typeof node['name'] === 'string' && OUTSIDE.has(node['name'])) {
      return node['name'] === 'Date' && mayKnowDates ? [] : [`the core knows ${node['name']}`];
    }
    const callee = nodeAt(node, 'callee');
    const noArguments = Array.isArray(node['arguments']) && node['arguments'].length === 0;
    if (node.type === 'NewExpression' && callee?.['name'] === 'Date' && noArguments) return ['a clock: new Date()'];
    if (node.type === 'CallExpression' && callee?.['name'] === 'Date') return ['a clock: Date()'];
    if (node.type === 'MemberExpression') {
      const whole = `${String(nodeAt(node, 'object')?.['name'])}.${String(nodeAt(node, 'property')?.['name'])}`;
      if (whole === 'Date.now') return ['a clock: Date.now'];
      if (whole === 'Math.random') return ['chance: Math.random'];
    }
    return [];
  });
}

/** What rounds or divides on the way from a number to a number: averages are counted by `fraction.ts` only (A-ADM-8). */
const ROUNDING = new Set(['Math.round', 'Math.floor', 'Math.ceil', 'Math.trunc', 'Math.fround', 'Number.parseFloat']);

function inexactFaults(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) => {
    const operator = String(node['operator']);
    const isOperation = node.type === 'BinaryExpression' || node.type === 'AssignmentExpression';
    if (isOperation && /^[/%]=?$/.test(operator)) return [`inexact arithmetic: ${operator}`];
    if (node.type === 'Literal' && typeof node['value'] === 'number' && !Number.isInteger(node['value']))
      return [`a number that is not whole: ${node['value']}`];
    if (node.type === 'CallExpression' && nodeAt(node, 'callee')?.['name'] === 'parseFloat')
      return ['inexact arithmetic: parseFloat'];
    if (node.type !== 'MemberExpression') return [];
    const name = String(nodeAt(node, 'property')?.['name']);
    const whole = `${String(nodeAt(node, 'object')?.['name'])}.${name}`;
    if (ROUNDING.has(whole)) return [`inexact arithmetic: ${whole}`];
    return name === 'toFixed' || name === 'toPrecision' ? [`inexact arithmetic: ${name}`] : [];
  });
}

function impureFaults(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'Property') return [];
    const name = nodeAt(node, 'key')?.['name'];
    const value = nodeAt(node, 'value');
    if (name === 'invoke' || name === 'after') return [`a machine with ${name}`];
    return name === 'guard' && value?.type.endsWith('FunctionExpression') ? ['a machine with an inline guard'] : [];
  });
}

function importsOf(path: string, program: Node): Imported[] {
  return nodesOf(program).flatMap((node) => {
    const from = nodeAt(node, 'source') ?? (isWorkerAddress(node) ? firstArgument(node) : undefined);
    const specifier = from?.['value'];
    if (typeof specifier !== 'string') return [];
    const specifiers = Array.isArray(node['specifiers']) ? (node['specifiers'] as readonly Node[]) : [];
    const names = specifiers.map((each) => String(nodeAt(each, 'imported')?.['name']));
    return [{ target: resolve(path, specifier), names }];
  });
}

/** `new URL('./x.ts', import.meta.url)` */
function isWorkerAddress(node: Node): boolean {
  return node.type === 'NewExpression' && nodeAt(node, 'callee')?.['name'] === 'URL';
}

function firstArgument(node: Node): Node | undefined {
  const [first] = Array.isArray(node['arguments']) ? (node['arguments'] as readonly Node[]) : [];
  return first;
}

function resolve(path: string, specifier: string): string {
  const plain = specifier.replace(/\?.*$/, '');
  if (plain.startsWith('#')) return `src/${plain.slice(1)}`;
  return plain.startsWith('.') ? posix.join(posix.dirname(path), plain) : plain;
}

function roomOf(path: string): string {
  const [, room = ''] = path.split('/');
  return room === 'main.tsx' ? 'main' : room;
}

/** The folder right under `folder` that a path lies in. */
function partOf(path: string, folder: string): string | undefined {
  const [part, ...rest] = path.startsWith(folder) ? path.slice(folder.length).split('/') : [];
  return rest.length === 0 ? undefined : part;
}

/** Every node, without the plain names of members and properties, which are no use of a global. */
function nodesOf(root: Node): readonly Node[] {
  const found: Node[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const each of value) visit(each);
      return;
    }
    if (!isNode(value)) return;
    found.push(value);
    for (const [key, child] of Object.entries(value)) {
      if ((key === 'property' || key === 'key') && value['computed'] === false) continue;
      visit(child);
    }
  };
  visit(root);
  return found;
}

function nodeAt(node: Node, key: string): Node | undefined {
  const value = node[key];
  return isNode(value) ? value : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
