/**
 * Widths of text without a browser: advance widths of Atkinson Hyperlegible Next at weight 600 (the boldest that labels
 * use), in thousandths of an em, read from the font file and rounded up into groups. A character that is not listed
 * counts as a wide letter, so that a label is never wider than its box.
 */
const WIDE = 960;
const GROUPS: readonly (readonly [string, number])[] = [
  ["'’.,:;j·", 277],
  ['il!"[()]-', 363],
  [' ', 303],
  ['frtI/1”', 430],
  ['cszyv–', 510],
  ['aekxåä7?J2+§', 546],
  ['bdghnopquöELFTEZ35689=', 620],
  ['4S', 625],
  ['0ABKPRUXVYÅÄ', 690],
  ['CDGHNOQÖw&…', 747],
  ['mMW—', 877],
];
const ADVANCES: ReadonlyMap<string, number> = new Map(
  GROUPS.flatMap(([characters, advance]) => [...characters].map((character) => [character, advance] as const)),
);

/** Width of one line in CSS pixels at the given font size. */
export function textWidth(text: string, fontSize: number): number {
  let advance = 0;
  for (const character of text) advance += ADVANCES.get(character) ?? WIDE;
  return (advance * fontSize) / 1000;
}

/** Breaks a text at spaces into lines no wider than `most`; a single longer word keeps a line of its own, broken by letter. */
export function wrapText(text: string, most: number, fontSize: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, fontSize) <= most) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = brokenWord(word, most, fontSize);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

function brokenWord(word: string, most: number, fontSize: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, fontSize) > most) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
