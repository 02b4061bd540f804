import { describe, expect, it } from 'vitest';
import { tuvaContents } from '#domain/forms/tuva/tuva.contents.ts';
import { latestNumberOf } from '#domain/rules/rulebook.ts';
import { isoDate } from '#domain/time/iso-date.ts';

const today = tuvaContents(isoDate('2026-08-11'));
const first = tuvaContents(isoDate('2022-08-09'));

describe('what TUVA is made of', () => {
  it('is today one common part of 2–10 weeks and optional ones with maxima only, at most 38 weeks', () => {
    expect(today).toEqual({
      unit: 'tuvaWeek',
      criteria: 'OPH-3061-2023',
      rule: 'R-TUVA-5',
      most: 38,
      groups: [
        { code: 'common', rule: 'R-TUVA-8' },
        { code: 'optional', rule: 'R-TUVA-8' },
      ],
      parts: [
        { code: '101', group: 'common', compulsory: true, least: 2, most: 10 },
        { code: '107', group: 'optional', compulsory: false, most: 30 },
        { code: '105', group: 'optional', compulsory: false, most: 30 },
        { code: '106', group: 'optional', compulsory: false, most: 30 },
        { code: '103', group: 'optional', compulsory: false, most: 20 },
        { code: '102', group: 'optional', compulsory: false, most: 20 },
        { code: '104', group: 'optional', compulsory: false, most: 10 },
      ],
    });
  });

  it('asked until 31.7.2023 for two optional parts, each of a week at least, with the same maxima', () => {
    expect(first).toEqual({
      unit: 'tuvaWeek',
      criteria: 'OPH-1488-2021',
      rule: 'R-TUVA-5',
      most: 38,
      groups: [
        { code: 'common', rule: 'R-TUVA-7' },
        { code: 'optional', rule: 'R-TUVA-7', leastParts: 2 },
      ],
      parts: (today?.parts ?? []).map((part) => (part.compulsory ? part : { ...part, least: 1 })),
    });
  });

  it('has no lower bound but the common part, which the register takes as enough', () => {
    const minima = (today?.parts ?? []).reduce((sum, { least = 0 }) => sum + least, 0);
    expect([today?.least, minima]).toEqual([undefined, latestNumberOf('R-TUVA-19', 'commonPartWeeks')]);
  });

  it('is bounded by the 38 weeks, not by the maxima of the parts, which are 150 together', () => {
    const maxima = (today?.parts ?? []).reduce((sum, { most = 0 }) => sum + most, 0);
    expect([maxima, today?.most]).toEqual([150, latestNumberOf('R-TUVA-5', 'tuvaWeeks')]);
  });

  it('changes with the day the right began', () => {
    expect(
      ['2022-07-31', '2022-08-01', '2023-07-31', '2023-08-01'].map((day) => tuvaContents(isoDate(day))?.criteria),
    ).toEqual([undefined, 'OPH-1488-2021', 'OPH-1488-2021', 'OPH-3061-2023']);
  });
});
