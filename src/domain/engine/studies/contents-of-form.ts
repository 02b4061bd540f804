import { adultBasicContents } from '../../forms/adult-basic/adult-basic.contents.ts';
import { kopsContents } from '../../forms/kops/kops.contents.ts';
import { lukioContents } from '../../forms/lukio/lukio.contents.ts';
import type { Contents } from '../../forms/study-right/contents.ts';
import type { RightView } from '../../forms/study-right/moment.ts';
import { tuvaContents } from '../../forms/tuva/tuva.contents.ts';
import { vocationalContents } from '../../forms/vocational/vocational.contents.ts';
import type { Rules } from '../../rules/rules.ts';
import type { IsoDate } from '../../time/iso-date.ts';

/**
 * What a study right is made of, in the edition of its first day; undefined where the criteria are not known here (another
 * vocational field, a syllabus of before 1.8.2021, the school's own line of before the act).
 */
export function contentsOf(
  right: Pick<RightView, 'form' | 'field' | 'syllabus' | 'of'>,
  begunOn: IsoDate,
  rules: Rules,
): Contents | undefined {
  switch (right.form) {
    case 'kops':
      return kopsContents(begunOn, rules);
    case 'tuva':
      return tuvaContents(begunOn, rules);
    case 'adultBasic':
      return adultBasicContents(begunOn, rules);
    case 'vocational':
      return right.field === 'otherField' ? undefined : vocationalContents(begunOn, rules);
    case 'lukio':
      return lukioContents(begunOn, right.syllabus ?? 'young', rules);
    case 'subjectStudent':
      return ofSubjects(
        right.of === 'adultBasic'
          ? adultBasicContents(begunOn, rules)
          : lukioContents(begunOn, right.syllabus ?? 'young', rules),
      );
    case 'lisaopetus':
    case 'basicEducation':
      return undefined;
  }
}

/** Single subjects have the parts of the syllabus and none of its bounds (R-LUKIO-9, R-ABE-12). */
function ofSubjects(whole: Contents | undefined): Contents | undefined {
  if (whole === undefined) return undefined;
  return {
    ...whole,
    least: undefined,
    most: undefined,
    groups: whole.groups.map(({ least: _, most: __, leastParts: ___, ...group }) => group),
    parts: whole.parts.map((part) => ({ ...part, compulsory: false })),
  };
}
