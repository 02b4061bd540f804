import { describe, expect, it } from 'vitest';
import { adultBasicContents } from '#domain/forms/adult-basic/adult-basic.contents.ts';
import { KOPS_INSIDE_CODES, kopsContents } from '#domain/forms/kops/kops.contents.ts';
import { lukioContents } from '#domain/forms/lukio/lukio.contents.ts';
import type { Contents } from '#domain/forms/study-right/contents.ts';
import { tuvaContents } from '#domain/forms/tuva/tuva.contents.ts';
import {
  COMPETENCE_AREAS,
  EDUCATION_AND_GUIDANCE,
  vocationalContents,
} from '#domain/forms/vocational/vocational.contents.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { adultBasicNames } from '#i18n/official/adult-basic.ts';
import { kopsNames } from '#i18n/official/kops.ts';
import { lukioNames } from '#i18n/official/lukio.ts';
import type { OfficialNames } from '#i18n/official/official-name.ts';
import { officialName, officialSwedishName } from '#i18n/official/official-name.ts';
import { tuvaNames } from '#i18n/official/tuva.ts';
import { vocationalNames } from '#i18n/official/vocational.ts';

/**
 * One row a form: its names, its contents on a day, a day of every edition, what else it names, and the codes without
 * a Swedish name: our own groups, and those that the lists leave without one.
 */
type Row = {
  readonly form: string;
  readonly names: OfficialNames;
  readonly contentsOn: (day: IsoDate) => readonly (Contents | undefined)[];
  readonly editions: readonly string[];
  readonly others: readonly string[];
  readonly withoutSwedish: readonly string[];
};

const ROWS: readonly Row[] = [
  {
    form: 'kops',
    names: kopsNames,
    contentsOn: (day) => [kopsContents(day)],
    editions: ['2021-08-01'],
    others: Object.values(KOPS_INSIDE_CODES),
    withoutSwedish: ['modules'],
  },
  {
    form: 'tuva',
    names: tuvaNames,
    contentsOn: (day) => [tuvaContents(day)],
    editions: ['2022-08-01', '2023-08-01'],
    others: [],
    withoutSwedish: ['common', 'optional'],
  },
  {
    form: 'vocational',
    names: vocationalNames,
    contentsOn: (day) => [vocationalContents(day)],
    editions: ['2018-08-01', '2022-08-01', '2024-08-01', '2026-08-01'],
    others: [EDUCATION_AND_GUIDANCE, ...COMPETENCE_AREAS.flatMap(({ code, title }) => [code, title])],
    withoutSwedish: ['compulsory', 'optional', 'further', 'furtherStudies', '106339'],
  },
  {
    form: 'adultBasic',
    names: adultBasicNames,
    contentsOn: (day) => [adultBasicContents(day)],
    editions: ['2018-01-01'],
    others: [],
    withoutSwedish: ['final:languages', 'literacy:optional', 'initial:optional', 'final:optional'],
  },
  {
    form: 'lukio',
    names: lukioNames,
    contentsOn: (day) => [lukioContents(day, 'young'), lukioContents(day, 'adult')],
    editions: ['2021-08-01'],
    others: [],
    withoutSwedish: ['A', 'B1', 'B2-B3', 'ET-UE', 'MU-KU', 'BI-GE-FY-KE'],
  },
];

/** Every code that a form uses, once: of its contents in every edition, and the others. */
function codesOf({ contentsOn, editions, others }: Row): readonly string[] {
  const contents = editions.flatMap((day) => contentsOn(isoDate(day)).filter((each) => each !== undefined));
  const codes = contents.flatMap(({ groups, parts }) => [...groups, ...parts].map(({ code }) => code));
  return [...new Set([...codes, ...others])].toSorted();
}

describe.each(ROWS)('the official names of $form', (row) => {
  const { names, contentsOn, editions, withoutSwedish } = row;

  it('are there for every edition of the contents', () => {
    expect(editions.filter((day) => contentsOn(isoDate(day)).includes(undefined))).toEqual([]);
  });

  it('cover every code, and name no code that is not used', () => {
    expect(Object.keys(names).toSorted()).toEqual(codesOf(row));
  });

  it('have Finnish and English, and Swedish wherever the lists have it', () => {
    expect(codesOf(row).filter((code) => officialName(names, code, 'fi') === undefined)).toEqual([]);
    expect(codesOf(row).filter((code) => officialName(names, code, 'en') === undefined)).toEqual([]);
    expect(codesOf(row).filter((code) => officialSwedishName(names, code) === undefined)).toEqual(
      withoutSwedish.toSorted(),
    );
  });

  it('have no empty text, no stray space, and no Finnish text as English', () => {
    const faults = Object.entries(names).flatMap(([code, { fi, sv, en }]) => {
      const texts = sv === undefined ? [fi, en] : [fi, sv, en];
      const unsound = texts.some((text) => text === '' || text !== text.trim() || text.includes('  '));
      return unsound || en === fi ? [code] : [];
    });
    expect(faults).toEqual([]);
  });
});

describe('an official name', () => {
  it('is given in the language asked for, and Swedish apart', () => {
    expect([
      officialName(tuvaNames, '107', 'fi'),
      officialName(tuvaNames, '107', 'en'),
      officialSwedishName(tuvaNames, '107'),
      officialSwedishName(tuvaNames, 'optional'),
    ]).toEqual([
      'Perustaitojen vahvistaminen',
      'Strengthening basic skills',
      'Stärkande av grundläggande färdigheter',
      undefined,
    ]);
  });

  it('is not there for a code without one', () => {
    expect([officialName(kopsNames, 'own', 'fi'), officialName(kopsNames, 'toString', 'fi')]).toEqual([
      undefined,
      undefined,
    ]);
  });
});
