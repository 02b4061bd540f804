import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '#ui/components/path-picture/text-width.ts';

describe('text without a browser', () => {
  it('a word that fits stays whole; a longer text breaks at spaces', () => {
    expect(wrapText('KOPS alkaa 30.11.', 200, 13)).toEqual(['KOPS alkaa 30.11.']);
    expect(wrapText('Keskustelu lukion kanssa ja huoltaja mukana', 140, 13)).toEqual([
      'Keskustelu lukion',
      'kanssa ja huoltaja',
      'mukana',
    ]);
  });

  it('an empty text has no line', () => {
    expect(wrapText('', 100, 13)).toEqual([]);
  });

  it('no line is wider than asked, and no letter is lost', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const lines = wrapText(text, 120, 13);
        expect(lines.filter((line) => textWidth(line, 13) > 120)).toEqual([]);
        expect(lines.join('').replaceAll(/\s/gu, '')).toEqual(text.replaceAll(/\s/gu, ''));
      }),
    );
  });
});
