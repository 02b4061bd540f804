import { describe, expect, it } from 'vitest';
import type { Contents, Part } from '#domain/forms/study-right/contents.ts';
import { COMPETENCE_AREAS, FURTHER_STUDIES, vocationalContents } from '#domain/forms/vocational/vocational.contents.ts';
import { latestNumberOf } from '#domain/rules/rulebook.ts';
import { isoDate } from '#domain/time/iso-date.ts';

function on(day: string): Contents {
  const contents = vocationalContents(isoDate(day));
  if (contents === undefined) throw new Error(`Nothing on ${day}`);
  return contents;
}

function codes(contents: Contents, group: string): readonly string[] {
  return contents.parts.flatMap((part) => (part.group === group ? [part.code] : []));
}

/** Obligatory units of a competence area; of the parts with the same choice the one that `chosen` names. */
function obligatory(contents: Contents, line: string, chosen: string): readonly Part[] {
  return contents.parts.filter(
    ({ code, group, compulsory, lines, choice }) =>
      group === 'compulsory' &&
      compulsory &&
      (lines === undefined || lines.includes(line)) &&
      (choice === undefined || code === chosen),
  );
}

function osp(parts: readonly Part[]): number {
  return parts.reduce((sum, { size = 0 }) => sum + size, 0);
}

const of2018 = on('2018-08-01');
const of2022 = on('2022-08-01');
const of2024 = on('2024-08-01');
const of2026 = on('2026-08-11');
const ALL = [of2018, of2022, of2024, of2026];

describe('what the qualification in education and guidance is made of', () => {
  it('is 145 osp of vocational units and 35 of common units, 180 in all', () => {
    const group = (code: string) => of2026.groups.find((each) => each.code === code)?.least ?? 0;
    expect([group('vocational'), group('common'), of2026.least]).toEqual([145, 35, 180]);
    expect(group('vocational') + group('common')).toBe(latestNumberOf('R-VOC-2', 'qualificationOsp'));
  });

  it('has the groups of its two halves', () => {
    expect(of2026.groups).toEqual([
      { code: 'vocational', least: 145, rule: 'R-VOC-2' },
      { code: 'compulsory', parent: 'vocational', least: 115, most: 120, rule: 'R-VOC-13', assumed: true },
      { code: 'optional', parent: 'vocational', least: 25, most: 30, rule: 'R-VOC-13', assumed: true },
      { code: 'further', parent: 'optional', most: 25, rule: 'R-VOC-2', assumed: true },
      { code: 'common', least: 35, rule: 'R-VOC-2' },
      { code: '106727', parent: 'common', least: 11, rule: 'R-VOC-3' },
      { code: '106728', parent: 'common', least: 6, rule: 'R-VOC-3' },
      { code: '106729', parent: 'common', least: 9, rule: 'R-VOC-3' },
    ]);
  });

  it('has in 2024 the obligatory units of an area adding up to the bounds of the group', () => {
    expect([
      osp(obligatory(of2024, '1702', '106344')),
      osp(obligatory(of2024, '1702', '106345')),
      osp(obligatory(of2024, '1700', '106344')),
    ]).toEqual([115, 120, 115]);
  });

  it.each([
    ['2018', of2018],
    ['2024', of2024],
  ])('lets the compulsory and the optional units of %s make the 145 osp', (_, { groups }) => {
    const [compulsory, optional] = ['compulsory', 'optional'].map((code) => groups.find((each) => each.code === code));
    expect([
      (compulsory?.least ?? 0) + (optional?.most ?? 0),
      (compulsory?.most ?? 0) + (optional?.least ?? 0),
    ]).toEqual([145, 145]);
  });

  it('gives a unit to one competence area, to several or to all', () => {
    const linesOf = (code: string) => of2026.parts.find((part) => part.code === code)?.lines;
    expect([linesOf('106331'), linesOf('106339'), linesOf('106350')]).toEqual([undefined, ['1701', '1702'], ['1700']]);
  });

  it('knows only the three competence areas', () => {
    const known = COMPETENCE_AREAS.map(({ code }) => String(code));
    const used = ALL.flatMap(({ parts }) => parts.flatMap(({ lines = [] }) => lines));
    expect([...new Set(used)].toSorted()).toEqual(known);
  });

  it('marks every vocational unit as assumed: no primary source of their osp was read', () => {
    const sure = ALL.flatMap(({ parts }) =>
      parts.filter(({ group, assumed }) => (group === 'compulsory' || group === 'optional') && assumed !== true),
    );
    expect(sure).toEqual([]);
  });

  it('takes studies for further education up to 25 osp within the optional units', () => {
    expect(of2026.parts.filter(({ group }) => group === 'further')).toEqual([
      { code: FURTHER_STUDIES, group: 'further', compulsory: false },
    ]);
  });
});

describe('the common units', () => {
  it.each([
    ['2022', of2022],
    ['2026', of2026],
  ])('of %s have compulsory goals that add up to the minima, and leave 9 osp by choice', (_, contents) => {
    const units = contents.groups.filter(({ parent }) => parent === 'common');
    const sums = units.map(({ code }) =>
      contents.parts.reduce((sum, { group, least = 0 }) => (group === code ? sum + least : sum), 0),
    );
    expect(sums).toEqual(units.map(({ least }) => least));
    expect(sums.reduce((sum, least) => sum + least, 0) + latestNumberOf('R-VOC-3', 'commonByChoiceOsp')).toBe(
      latestNumberOf('R-VOC-2', 'commonUnitsOsp'),
    );
  });

  it('have their parts with goals by choice', () => {
    expect(of2022.parts.filter(({ group }) => group === '106728')).toEqual([
      { code: 'MLMA', group: '106728', compulsory: true, least: 4, byChoice: 3 },
      { code: 'MLFK', group: '106728', compulsory: true, least: 2, byChoice: 3 },
    ]);
  });

  it('have new codes from 1.8.2026, whose osp are those of 2022 as assumptions', () => {
    expect(['106727', '106728', '106729'].map((group) => codes(of2026, group))).toEqual([
      ['VVAI26', 'VVTK26', 'VVVK26', 'VVTD26', 'VVTL26'],
      ['MLMA26', 'MLFK26'],
      ['YTYK26', 'YTTT26', 'YTOU26', 'YTYY26', 'YTLTTH26', 'YTKK26'],
    ]);
    expect(of2026.parts.find(({ code }) => code === 'YTLTTH26')).toEqual({
      code: 'YTLTTH26',
      group: '106729',
      compulsory: true,
      least: 2,
      byChoice: 3,
      assumed: true,
    });
  });

  it('are before 1.8.2022 the three former units, of which no more is known', () => {
    expect(of2018.parts.filter(({ group }) => group === 'common')).toEqual([
      { code: '400012', group: 'common', compulsory: true, assumed: true },
      { code: '400013', group: 'common', compulsory: true, assumed: true },
      { code: '400014', group: 'common', compulsory: true, assumed: true },
    ]);
  });
});

describe('the editions of the qualification', () => {
  it('change with the day the right began', () => {
    expect(
      ['2018-07-31', '2018-08-01', '2024-07-31', '2024-08-01'].map((day) => vocationalContents(isoDate(day))?.criteria),
    ).toEqual([undefined, '381241 (2018)', '381241 (2018)', '381241 (2024)']);
  });

  it('change the common units on their own days', () => {
    const firstArea = (day: string) => on(day).parts.find(({ code }) => code.startsWith('VVAI'))?.code;
    expect(['2022-07-31', '2022-08-01', '2026-07-31', '2026-08-01'].map(firstArea)).toEqual([
      undefined,
      'VVAI22',
      'VVAI22',
      'VVAI26',
    ]);
  });

  it('have every code once and every part under a group that is there', () => {
    const faults = ALL.flatMap(({ groups, parts }) => {
      const names = groups.map(({ code }) => code);
      const all = parts.map(({ code }) => code);
      return [
        ...all.filter((code, index) => all.indexOf(code) !== index),
        ...parts.flatMap(({ group }) => (names.includes(group) ? [] : [group])),
        ...groups.flatMap(({ parent }) => (parent === undefined || names.includes(parent) ? [] : [parent])),
      ];
    });
    expect(faults).toEqual([]);
  });
});
