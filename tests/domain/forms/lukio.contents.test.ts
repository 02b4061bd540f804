import { describe, expect, it } from 'vitest';
import { lukioContents } from '#domain/forms/lukio/lukio.contents.ts';
import type { Contents } from '#domain/forms/study-right/contents.ts';
import type { LukioSyllabus } from '#domain/plan/item.ts';
import { latestNumberOf } from '#domain/rules/rulebook.ts';
import { isoDate } from '#domain/time/iso-date.ts';

function of(syllabus: LukioSyllabus): Contents {
  const contents = lukioContents(isoDate('2026-08-11'), syllabus);
  if (contents === undefined) throw new Error('No contents');
  return contents;
}

const young = of('young');
const adult = of('adult');
const BOTH = [
  ['the young', young],
  ['adults', adult],
] as const;

/** The minima of the groups at the top together: the compulsory op with short mathematics. */
function compulsoryOp({ groups }: Contents): number {
  return groups.reduce((sum, { parent, least }) => (parent === undefined ? sum + (least ?? 0) : sum), 0);
}

/** The common module and the long syllabus come in place of the minimum of mathematics. */
function compulsoryOpWithLongMaths(contents: Contents): number {
  const least = (code: string) => contents.groups.find((group) => group.code === code)?.least ?? 0;
  return compulsoryOp(contents) - least('MA') + least('MAY') + least('MAA');
}

function topGroups({ groups }: Contents): readonly (readonly [string, number | undefined])[] {
  return groups.flatMap(({ code, parent, least }) => (parent === undefined ? [[code, least] as const] : []));
}

/** Op of the modules right under a group; of the compulsory ones those of a choice count once. */
function op(contents: Contents, group: string, compulsory: boolean): number {
  const chosen = new Set<string>();
  return contents.parts.reduce((sum, part) => {
    if (part.group !== group || part.compulsory !== compulsory) return sum;
    if (part.choice !== undefined && chosen.has(part.choice)) return sum;
    if (part.choice !== undefined) chosen.add(part.choice);
    return sum + (part.size ?? 0);
  }, 0);
}

describe('what lukio is made of', () => {
  it('is 150 op for the young and 88 for adults', () => {
    expect([young, adult].map(({ unit, criteria, rule, least }) => ({ unit, criteria, rule, least }))).toEqual([
      { unit: 'lukioOp', criteria: 'OPH-2263-2019', rule: 'R-LUKIO-1', least: 150 },
      { unit: 'lukioOp', criteria: 'OPH-2267-2019', rule: 'R-LUKIO-1', least: 88 },
    ]);
    expect([young.most, adult.most]).toEqual([undefined, undefined]);
  });

  it('has minima of subjects that add up to the compulsory op, with short and with long mathematics', () => {
    expect([young, adult].map(compulsoryOp)).toEqual([94, 66]);
    expect([young, adult].map(compulsoryOpWithLongMaths)).toEqual([102, 74]);
    expect([94, 66, 102, 74]).toEqual([
      latestNumberOf('R-LUKIO-1', 'compulsoryShortMathsOp'),
      latestNumberOf('R-LUKIO-1', 'adultCompulsoryShortMathsOp'),
      latestNumberOf('R-LUKIO-1', 'compulsoryLongMathsOp'),
      latestNumberOf('R-LUKIO-1', 'adultCompulsoryLongMathsOp'),
    ]);
  });

  it('distributes them by annex 1 for the young', () => {
    expect(topGroups(young)).toEqual([
      ['AI', 12],
      ['A', 12],
      ['B1', 10],
      ['B2-B3', undefined],
      ['MA', 12],
      ['BI', 4],
      ['GE', 2],
      ['FY', 2],
      ['KE', 2],
      ['FI', 4],
      ['PS', 2],
      ['HI', 6],
      ['YH', 6],
      ['ET-UE', 4],
      ['TE', 2],
      ['LI', 4],
      ['OP', 4],
      ['MU-KU', 6],
      ['TO', undefined],
      ['LD', undefined],
    ]);
  });

  it('distributes them by annex 2 for adults, without arts, sports, health and guidance', () => {
    expect(topGroups(adult)).toEqual([
      ['AI', 10],
      ['BI-GE-FY-KE', 10],
      ['FI', 2],
      ['PS', undefined],
      ['HI', 4],
      ['YH', 4],
      ['ET-UE', 2],
      ['A', 12],
      ['B1', 10],
      ['B2-B3', undefined],
      ['MA', 12],
      ['TO', undefined],
    ]);
    expect(
      adult.groups.filter(({ parent }) => parent === 'BI-GE-FY-KE').map(({ code, least }) => [code, least]),
    ).toEqual([
      ['BI', 2],
      ['GE', 2],
      ['FY', 2],
      ['KE', 2],
    ]);
  });

  it('has compulsory modules of the young of as many op as annex 1 says, and the electives offered', () => {
    const subjects = ['BI', 'GE', 'FY', 'KE', 'FI', 'PS', 'HI', 'YH', 'TE', 'LI', 'OP', 'MAY', 'MAB', 'MAA', 'LD'];
    expect(subjects.map((code) => [code, op(young, code, true), op(young, code, false)])).toEqual([
      ['BI', 4, 6],
      ['GE', 2, 6],
      ['FY', 2, 12],
      ['KE', 2, 8],
      ['FI', 4, 4],
      ['PS', 2, 8],
      ['HI', 6, 6],
      ['YH', 6, 2],
      ['TE', 2, 4],
      ['LI', 4, 6],
      ['OP', 4, 0],
      ['MAY', 2, 0],
      ['MAB', 10, 4],
      ['MAA', 18, 6],
      ['LD', 0, 16],
    ]);
  });

  it('has them in every syllabus that a student may choose', () => {
    const under = (parent: string) => young.groups.filter((group) => group.parent === parent).map(({ code }) => code);
    const each = (parent: string) => under(parent).map((code) => [op(young, code, true), op(young, code, false)]);
    expect(each('AI')).toEqual(Array.from({ length: 7 }, () => [12, 6]));
    expect(each('ET-UE')).toEqual(Array.from({ length: 9 }, () => [4, 8]));
    expect(each('A')).toEqual([
      [12, 4],
      [12, 4],
    ]);
    expect([under('B1'), each('B1')]).toEqual([
      ['TKRUB1', 'TKRUA1', 'TKRUAI'],
      [
        [10, 4],
        [12, 4],
        [12, 4],
      ],
    ]);
    expect(each('B2-B3')).toEqual(Array.from({ length: 3 }, () => [0, 16]));
  });

  it('asks for a module of music and one of visual arts, and the second one of either', () => {
    expect(young.parts.filter(({ code }) => ['MU1', 'MU2', 'MU3', 'KU2'].includes(code))).toEqual([
      { code: 'MU1', group: 'MU', compulsory: true, size: 2 },
      { code: 'MU2', group: 'MU', compulsory: true, size: 2, choice: 'MU-KU' },
      { code: 'MU3', group: 'MU', compulsory: false, size: 2 },
      { code: 'KU2', group: 'KU', compulsory: true, size: 2, choice: 'MU-KU' },
    ]);
  });

  it('lets the student choose long or short mathematics after the common module', () => {
    expect(young.groups.filter(({ parent }) => parent === 'MA')).toEqual([
      { code: 'MAY', parent: 'MA', least: 2, rule: 'R-LUKIO-1' },
      { code: 'MAB', parent: 'MA', least: 10, choice: 'MA', rule: 'R-LUKIO-1' },
      { code: 'MAA', parent: 'MA', least: 18, choice: 'MA', rule: 'R-LUKIO-1' },
    ]);
    expect(young.parts.filter(({ group }) => group === 'MAY' || group === 'MAB').map(({ code }) => code)).toEqual([
      'MAY1',
      ...['MAB2', 'MAB3', 'MAB4', 'MAB5', 'MAB6', 'MAB7', 'MAB8', 'MAB9'],
    ]);
  });

  it('leaves the young room for the national electives that they need', () => {
    const electives = young.parts.filter(({ compulsory }) => !compulsory).reduce((sum, { size = 0 }) => sum + size, 0);
    const needed = latestNumberOf('R-LUKIO-1', 'nationalElectiveLeastOp');
    expect([needed, electives >= needed, compulsoryOpWithLongMaths(young) + needed <= 150]).toEqual([20, true, true]);
  });

  it('says of no module of adults that it is compulsory where the decree gives them fewer op', () => {
    const groupsWith = (assumed: true | undefined) =>
      [...new Set(adult.parts.filter((part) => part.assumed === assumed).map(({ group }) => group))].toSorted();
    expect(groupsWith(undefined)).toEqual(
      ['MAA', 'MAB', 'MAY', 'TKRUA1', 'TKRUAI', 'TKRUB1', 'TKRUB3', 'VKA', 'VKB2', 'VKB3', 'VKENA1'].toSorted(),
    );
    expect(adult.parts.filter(({ assumed, compulsory }) => assumed === true && compulsory)).toEqual([]);
  });

  it.each(BOTH)('has in the contents of %s every code once, and no part or group under nothing', (_, contents) => {
    const codes = [...contents.groups, ...contents.parts].map(({ code }) => code);
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
    const known = contents.groups.map(({ code }) => code);
    const parents = [...contents.groups.map(({ parent }) => parent), ...contents.parts.map(({ group }) => group)];
    expect(parents.filter((parent) => parent !== undefined && !known.includes(parent))).toEqual([]);
  });

  it('is known from 1.8.2021', () => {
    expect(['2021-07-31', '2021-08-01'].map((day) => lukioContents(isoDate(day), 'young')?.criteria)).toEqual([
      undefined,
      'OPH-2263-2019',
    ]);
  });
});
