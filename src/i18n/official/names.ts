import type { FormCode, SubjectStudyOf } from '#domain/plan/item.ts';
import type { Locale } from '../locales.ts';
import { adultBasicNames } from './adult-basic.ts';
import { kopsNames } from './kops.ts';
import { lukioNames } from './lukio.ts';
import { officialName, type OfficialNames, officialSwedishName } from './official-name.ts';
import { tuvaNames } from './tuva.ts';
import { vocationalNames } from './vocational.ts';

/*
 * Official names of every form. The tables are large: only what is loaded lazily imports this file.
 */

const NO_NAMES: OfficialNames = {};

/** Subject studies have the names of the syllabus that they are part of. */
function namesOf(form: FormCode, of: SubjectStudyOf | undefined): OfficialNames {
  switch (form) {
    case 'kops':
      return kopsNames;
    case 'tuva':
      return tuvaNames;
    case 'adultBasic':
      return adultBasicNames;
    case 'vocational':
      return vocationalNames;
    case 'lukio':
      return lukioNames;
    case 'subjectStudent':
      return of === 'adultBasic' ? adultBasicNames : lukioNames;
    default:
      return NO_NAMES;
  }
}

/** The official name of a part or a group; the code itself where it has none. `of`: whose subject studies they are. */
export function partName(form: FormCode, code: string, locale: Locale, of?: SubjectStudyOf): string {
  return officialName(namesOf(form, of), code, locale) ?? code;
}

/** The official Swedish name, to be shown with `lang="sv"`; undefined where none exists. */
export function partSwedishName(form: FormCode, code: string, of?: SubjectStudyOf): string | undefined {
  return officialSwedishName(namesOf(form, of), code);
}
