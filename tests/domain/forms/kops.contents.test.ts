import { describe, expect, it } from 'vitest';
import { KOPS_INSIDE_CODES, kopsContents } from '#domain/forms/kops/kops.contents.ts';
import { INSIDE_KINDS } from '#domain/plan/study.ts';
import { latestNumberOf } from '#domain/rules/rulebook.ts';
import { isoDate } from '#domain/time/iso-date.ts';

const contents = kopsContents(isoDate('2026-08-11'));
const parts = contents?.parts ?? [];

describe('what the folk high school year is made of', () => {
  it('is six modules of at least 4 op and orientation studies without a minimum, at least 53 op in all', () => {
    expect(contents).toEqual({
      unit: 'op',
      criteria: 'OPH-58-2021',
      rule: 'R-KOPS-5',
      least: 53,
      groups: [
        { code: 'modules', rule: 'R-KOPS-7' },
        { code: 'orientation', rule: 'R-KOPS-7' },
      ],
      parts: [
        { code: '1002', group: 'modules', compulsory: true, least: 4 },
        { code: '1003', group: 'modules', compulsory: true, least: 4 },
        { code: '1004', group: 'modules', compulsory: true, least: 4 },
        { code: '1005', group: 'modules', compulsory: true, least: 4 },
        { code: '1006', group: 'modules', compulsory: true, least: 4 },
        { code: '1007', group: 'modules', compulsory: true, least: 4 },
        { code: '1008', group: 'orientation', compulsory: false },
      ],
    });
  });

  it('adds up with the numbers of the rulebook: 6 × 4 = 24, and 29 for the rest', () => {
    const minima = parts.reduce((sum, { least = 0 }) => sum + least, 0);
    expect(parts.filter(({ compulsory }) => compulsory).length).toBe(latestNumberOf('R-KOPS-7', 'kopsModules'));
    expect(minima).toBe(24);
    expect(minima + latestNumberOf('R-KOPS-7', 'orientationMostOp')).toBe(contents?.least);
  });

  it('is nothing before 1.8.2021, when the year was the school’s own line', () => {
    expect([kopsContents(isoDate('2021-07-31')), kopsContents(isoDate('2021-08-01'))]).toEqual([undefined, contents]);
  });

  it('has a code of the register for each kind of studies of others, and no code twice', () => {
    const codes = INSIDE_KINDS.map((kind) => KOPS_INSIDE_CODES[kind]);
    expect(codes).toEqual([
      'lukioopinnot',
      'ammatillisentutkinnonosat',
      'avoimetkorkeakouluopinnot',
      'perusopetuksenarvosanankorottaminen',
      'tyoelamaantutustuminen',
      'vapaansivistystyonopinnot',
    ]);
  });
});
