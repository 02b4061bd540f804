import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOfJsonFault } from '#domain/schema/json-place.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('a place is found exactly when the text is not JSON', () => {
  const broken = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', ':', '0', 'tru', '\\', '\n'))
    .map(
      ([text, at, piece]) => text.slice(0, at % (text.length + 1)) + piece + text.slice((at % (text.length + 1)) + 1),
    );
  fc.assert(
    fc.property(fc.oneof(fc.json(), broken, fc.string()), (text) => {
      expect(placeOfJsonFault(text) === undefined).toBe(isJson(text));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['', 1, 1],
  ['{\n  "a": ,\n}', 2, 8],
  ['{\n  "a": 1,\n}', 3, 1],
  ['{"a": 1\n "b": 2}', 2, 2],
  ["{'a': 1}", 1, 2],
  ['[1, 2', 1, 6],
  ['{"a": 01}', 1, 8],
  ['// a comment\n{}', 1, 1],
])('%j breaks at line %i, column %i', (text, line, column) => {
  expect(placeOfJsonFault(text)).toEqual({ line, column });
});
