import { describe, expect, it } from 'vitest';
import {
  ADULT_BASIC_PHASES,
  adultBasicContents,
  OPTIONAL_COURSES,
} from '#domain/forms/adult-basic/adult-basic.contents.ts';
import { latestNumberOf } from '#domain/rules/rulebook.ts';
import { isoDate } from '#domain/time/iso-date.ts';

const contents = adultBasicContents(isoDate('2026-08-11'));
const groups = contents?.groups ?? [];
const parts = contents?.parts ?? [];

/** The minima of the groups right under another one, together. */
function leastUnder(parent: string): number {
  return groups.reduce((sum, group) => (group.parent === parent ? sum + (group.least ?? 0) : sum), 0);
}

function codesUnder(group: string): readonly string[] {
  return parts.flatMap((part) => (part.group === group ? [part.code] : []));
}

describe('what adult basic education is made of', () => {
  it('is three phases with a minimum each, and no bounds for the whole', () => {
    expect({ ...contents, groups: groups.filter(({ parent }) => parent === undefined), parts: [] }).toEqual({
      unit: 'course',
      criteria: 'OPH-1280-2017',
      rule: 'R-ABE-5',
      groups: [
        { code: 'literacy', least: 27, rule: 'R-ABE-6' },
        { code: 'initial', least: 38, rule: 'R-ABE-7' },
        { code: 'final', least: 46, rule: 'R-ABE-8' },
      ],
      parts: [],
    });
  });

  it('has subjects whose minima are the compulsory courses of the phase', () => {
    expect(ADULT_BASIC_PHASES.map(leastUnder)).toEqual([23, 34, 39]);
    expect(ADULT_BASIC_PHASES.map(leastUnder)).toEqual([
      latestNumberOf('R-ABE-6', 'literacyPhaseCompulsoryCourses'),
      latestNumberOf('R-ABE-7', 'initialPhaseCompulsoryCourses'),
      latestNumberOf('R-ABE-8', 'finalPhaseCompulsoryCourses'),
    ]);
  });

  it('has as many compulsory courses in a subject as its minimum, those of a choice counted once', () => {
    const faults = groups.filter(({ code, parent, least }) => {
      const compulsory = parts.filter((part) => part.group === code && part.compulsory);
      const count = new Set(compulsory.map((part) => part.choice ?? part.code)).size;
      return parent !== undefined && count > 0 && least !== undefined && count !== least;
    });
    expect(faults).toEqual([]);
    expect(['initial:AI:FI', 'initial:AI:S2'].map((group) => codesUnder(group).length)).toEqual([17, 17]);
    expect(groups.find(({ code }) => code === 'initial:AI')?.least).toBe(17);
  });

  it('has mathematics of eight courses in the final phase, by the rulebook too', () => {
    expect(groups.find(({ code }) => code === 'final:MA')).toEqual({
      code: 'final:MA',
      parent: 'final',
      least: 8,
      rule: 'R-ABE-8',
    });
    expect(latestNumberOf('R-ABE-8', 'mathsCourses')).toBe(8);
  });

  it('has languages of 20 courses together in the final phase, mother tongue at least four of them', () => {
    expect(groups.filter(({ code, parent }) => [code, parent].includes('final:languages'))).toEqual([
      { code: 'final:languages', parent: 'final', least: 20, rule: 'R-ABE-8' },
      { code: 'final:AI', parent: 'final:languages', least: 4, rule: 'R-ABE-8' },
      { code: 'final:A1', parent: 'final:languages', rule: 'R-ABE-8' },
      { code: 'final:B1', parent: 'final:languages', rule: 'R-ABE-8' },
    ]);
  });

  it('lets the student choose Finnish or Finnish as a second language, and religion or ethics', () => {
    expect(groups.flatMap(({ code, choice }) => (choice === undefined ? [] : [[code, choice]]))).toEqual([
      ['initial:AI:FI', 'initial:AI'],
      ['initial:AI:S2', 'initial:AI'],
      ['final:AI:FI', 'final:AI'],
      ['final:AI:S2', 'final:AI'],
    ]);
    expect(parts.filter(({ choice }) => choice !== undefined)).toEqual([
      { code: 'U1', group: 'final:KT', compulsory: true, size: 1, choice: 'KT' },
      { code: 'ET1', group: 'final:KT', compulsory: true, size: 1, choice: 'KT' },
    ]);
  });

  it('has courses of the size one with the codes of the lists, and the optional courses of a school without a size', () => {
    expect(codesUnder('initial:A1')).toEqual(['AENA1', 'AENA2', 'AENA3', 'AENA4']);
    expect(parts.filter(({ size }) => size !== 1)).toEqual(
      ADULT_BASIC_PHASES.map((phase) => ({ code: OPTIONAL_COURSES[phase], group: phase, compulsory: false })),
    );
  });

  it('has every code once, and no part or group under nothing', () => {
    const codes = [...groups, ...parts].map(({ code }) => code);
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
    const known = groups.map(({ code }) => code);
    const parents = [...groups.map(({ parent }) => parent), ...parts.map(({ group }) => group)];
    expect(parents.filter((parent) => parent !== undefined && !known.includes(parent))).toEqual([]);
  });

  it('is known from 1.1.2018', () => {
    expect(['2017-12-31', '2018-01-01'].map((day) => adultBasicContents(isoDate(day))?.criteria)).toEqual([
      undefined,
      'OPH-1280-2017',
    ]);
  });
});
