/** A place in a text; both count from 1. */
export type TextPlace = { readonly line: number; readonly column: number };

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

const TOKEN =
  /[{}[\]:,]|"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPACE = /[ \t\n\r]*/y;

/**
 * Where a text stops being JSON; `undefined` for a text that is JSON. Browsers tell this each in its own way or not at
 * all, and people who edit a file by hand need the line.
 */
export function placeOfJsonFault(text: string): TextPlace | undefined {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  while (true) {
    SPACE.lastIndex = at;
    SPACE.test(text);
    at = SPACE.lastIndex;
    if (at === text.length) return expected === 'nothing' ? undefined : placeAt(text, at);
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) return placeAt(text, at);
    const next = afterToken(token, expected, open);
    if (next === undefined) return placeAt(text, at);
    expected = next;
    at += token.length;
  }
}

/** What may follow the token, or `undefined` where it may not stand. Keeps `open` in step. */
function afterToken(token: string, expected: Expected, open: ('{' | '[')[]): Expected | undefined {
  const afterValue = () => (open.length === 0 ? 'nothing' : 'commaOrEnd');
  const takesValue = expected === 'value' || expected === 'valueOrEnd';
  switch (token) {
    case '{':
    case '[':
      if (!takesValue) return undefined;
      open.push(token);
      return token === '{' ? 'keyOrEnd' : 'valueOrEnd';
    case '}':
      if (open.at(-1) !== '{' || (expected !== 'keyOrEnd' && expected !== 'commaOrEnd')) return undefined;
      open.pop();
      return afterValue();
    case ']':
      if (open.at(-1) !== '[' || (expected !== 'valueOrEnd' && expected !== 'commaOrEnd')) return undefined;
      open.pop();
      return afterValue();
    case ':':
      return expected === 'colon' ? 'value' : undefined;
    case ',':
      if (expected !== 'commaOrEnd') return undefined;
      return open.at(-1) === '{' ? 'key' : 'value';
    default:
      if (takesValue) return afterValue();
      return token.startsWith('"') && (expected === 'key' || expected === 'keyOrEnd') ? 'colon' : undefined;
  }
}

function placeAt(text: string, at: number): TextPlace {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
