import type { InsideKind } from '../../plan/study.ts';
import type { Rules } from '../../rules/rules.ts';
import { ALL_RULES } from '../../rules/rules.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import type { Contents } from '../study-right/contents.ts';

/** The six modules by the codes of the national list `vstosaamiskokonaisuus`, in the order of the criteria. */
const MODULES = ['1002', '1003', '1004', '1005', '1006', '1007'] as const;

/** The optional orientation studies: in the list of the modules 1008, in `vstmuutopinnot` a word. */
export const KOPS_ORIENTATION = '1008';

/** How the register names studies of others inside the orientation studies: codes of `vstmuuallasuoritetutopinnot` (R-KOPS-9). */
export const KOPS_INSIDE_CODES = {
  lukioStudies: 'lukioopinnot',
  vocationalUnits: 'ammatillisentutkinnonosat',
  openHigherEducation: 'avoimetkorkeakouluopinnot',
  gradeRaising: 'perusopetuksenarvosanankorottaminen',
  workLifeOrientation: 'tyoelamaantutustuminen',
  liberalAdultEducation: 'vapaansivistystyonopinnot',
} as const satisfies Readonly<Record<InsideKind, string>>;

/**
 * What the folk high school year is made of (R-KOPS-5, R-KOPS-7): six modules with the same minimum each, and orientation
 * studies without one. Undefined for a right begun before 1.8.2021, when the year was the school's own line.
 */
export function kopsContents(begunOn: IsoDate, rules: Rules = ALL_RULES): Contents | undefined {
  const whole = rules.numberOf('R-KOPS-5', 'kopsOp', begunOn);
  if (whole === undefined) return undefined;
  const moduleLeast = rules.numberOf('R-KOPS-7', 'moduleLeastOp', begunOn);
  return {
    unit: 'op',
    criteria: 'OPH-58-2021',
    rule: 'R-KOPS-5',
    least: whole,
    groups: [
      { code: 'modules', rule: 'R-KOPS-7' },
      { code: 'orientation', rule: 'R-KOPS-7' },
    ],
    parts: [
      ...MODULES.map((code) => ({ code, group: 'modules', compulsory: true, least: moduleLeast })),
      { code: KOPS_ORIENTATION, group: 'orientation', compulsory: false },
    ],
  };
}
