import type { NumberName } from '../../rules/rulebook.ts';
import type { Rules } from '../../rules/rules.ts';
import { ALL_RULES } from '../../rules/rules.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import type { Contents } from '../study-right/contents.ts';

/** The part that is common to all, in the national list `koulutuksenosattuva`. */
export const TUVA_COMMON = '101';

/** The optional parts in the order of the criteria, each with the name of its largest number of weeks. */
const OPTIONAL = [
  { code: '107', most: 'basicSkillsMostWeeks' },
  { code: '105', most: 'vocationalStudiesMostWeeks' },
  { code: '106', most: 'lukioStudiesMostWeeks' },
  { code: '103', most: 'everydayAndSocietyMostWeeks' },
  { code: '102', most: 'workLifeMostWeeks' },
  { code: '104', most: 'optionalStudiesMostWeeks' },
] as const satisfies readonly { code: string; most: NumberName<'R-TUVA-7'> & NumberName<'R-TUVA-8'> }[];

/** The first criteria asked for two optional parts, each of one week at least; the change of 1.8.2023 took both away. */
type TuvaEdition = { readonly criteria: string; readonly rule: 'R-TUVA-7' | 'R-TUVA-8' };

function editionOf(begunOn: IsoDate, rules: Rules): TuvaEdition | undefined {
  if (rules.numberOf('R-TUVA-8', 'commonLeastWeeks', begunOn) !== undefined)
    return { criteria: 'OPH-3061-2023', rule: 'R-TUVA-8' };
  if (rules.numberOf('R-TUVA-7', 'commonLeastWeeks', begunOn) !== undefined)
    return { criteria: 'OPH-1488-2021', rule: 'R-TUVA-7' };
  return undefined;
}

/**
 * What TUVA is made of: one common part and six optional ones, in weeks of TUVA (R-TUVA-7 for rights begun
 * 1.8.2022–31.7.2023, R-TUVA-8 after that). The whole has only an upper bound (R-TUVA-5): a student takes what is needed.
 * Undefined before 1.8.2022.
 */
export function tuvaContents(begunOn: IsoDate, rules: Rules = ALL_RULES): Contents | undefined {
  const edition = editionOf(begunOn, rules);
  if (edition === undefined) return undefined;
  const { criteria, rule } = edition;
  return {
    unit: 'tuvaWeek',
    criteria,
    rule: 'R-TUVA-5',
    most: rules.numberOf('R-TUVA-5', 'tuvaWeeks', begunOn),
    groups: [
      { code: 'common', rule },
      { code: 'optional', rule, leastParts: rules.numberOf('R-TUVA-7', 'optionalLeastParts', begunOn) },
    ],
    parts: [
      {
        code: TUVA_COMMON,
        group: 'common',
        compulsory: true,
        least: rules.numberOf(rule, 'commonLeastWeeks', begunOn),
        most: rules.numberOf(rule, 'commonMostWeeks', begunOn),
      },
      ...OPTIONAL.map(({ code, most }) => ({
        code,
        group: 'optional',
        compulsory: false,
        least: rules.numberOf('R-TUVA-7', 'optionalLeastWeeks', begunOn),
        most: rules.numberOf(rule, most, begunOn),
      })),
    ],
  };
}
