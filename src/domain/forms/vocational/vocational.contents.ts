import { editionOn, editionsKnownOn, fixed, knownFrom, since } from '../../rules/edition.ts';
import type { Edition } from '../../rules/edition.ts';
import { GIVEN } from '../../rules/rulebook/given.ts';
import type { Rules } from '../../rules/rules.ts';
import { ALL_RULES } from '../../rules/rules.ts';
import { cite } from '../../rules/sources.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import type { Contents, Part, PartGroup } from '../study-right/contents.ts';

/** The vocational upper secondary qualification in education and guidance, in the national list `koulutus`. */
export const EDUCATION_AND_GUIDANCE = '381241';

/**
 * Its competence areas (list `osaamisala`), each with the title that it leads to (list `tutkintonimikkeet`) (R-VOC-12):
 * youth and community guidance, communication and sign language guidance, early childhood and family.
 */
export const COMPETENCE_AREAS = [
  { code: '1700', title: '10200' },
  { code: '1701', title: '10201' },
  { code: '1702', title: '10102' },
] as const;

/**
 * The share of the vocational units that may be parts of common units, lukio studies or other studies for further
 * education (R-VOC-2). The code is ours: the share has none in the list of units.
 */
export const FURTHER_STUDIES = 'furtherStudies';

/** A vocational unit of the list `tutkinnonosat`. Without a size its osp is not known, and the school tells it. */
type Unit = Pick<Part, 'code' | 'size' | 'lines' | 'choice'> & { readonly compulsory: boolean };
type Units = { readonly criteria: string; readonly compulsory: readonly Unit[]; readonly optional: readonly Unit[] };

const UNIT_FOR_ALL = '106331';
const CHILD_DEVELOPMENT = '106339';
const YOUTH = ['1700'];
const SIGN_LANGUAGE = ['1701'];
const EARLY_CHILDHOOD = ['1702'];

/** Optional units of both criteria, without the units that all qualifications share. */
const OPTIONAL_UNITS = ['106332', '106333', '106340', '106341', '106347', '106348'];
/** Units shared by all qualifications: business, international work, climate. */
const SHARED_UNITS = ['106732', '106733', '106734', '106735'];

/**
 * The units of competence area 1701. Which of them are obligatory was not found, so none is said to be; nor the osp of
 * the last three.
 */
const SIGN_LANGUAGE_UNITS = ['106337', '106334', '106346', '106335', '106336', '106338'];

/**
 * Criteria of 2018. The codes are those of its units; their osp were not found, except 15 for the unit that is the same
 * for all (a provider's page).
 */
const UNITS_2018: Units = {
  criteria: '381241 (2018)',
  compulsory: [
    { code: UNIT_FOR_ALL, compulsory: true, size: 15 },
    { code: '106350', compulsory: true, lines: YOUTH },
    { code: '106342', compulsory: true, lines: YOUTH },
    { code: '106343', compulsory: true, lines: YOUTH },
    { code: CHILD_DEVELOPMENT, compulsory: true, lines: EARLY_CHILDHOOD },
    { code: '106349', compulsory: true, lines: EARLY_CHILDHOOD },
    { code: '106344', compulsory: true, lines: EARLY_CHILDHOOD, choice: 'families' },
    { code: '106345', compulsory: true, lines: EARLY_CHILDHOOD, choice: 'families' },
    ...SIGN_LANGUAGE_UNITS.map((code) => ({ code, compulsory: false, lines: SIGN_LANGUAGE })),
  ],
  optional: OPTIONAL_UNITS.map((code) => ({ code, compulsory: false })),
};

/**
 * Criteria of 2024. Codes are those known from 2018 and may have changed; osp are from providers' pages (R-VOC-13), which
 * add up: 20 + 40 + 35 + 20 (or 25) and 20 + 35 + 30 + 30 are 115–120. The new optional unit of youth work at schools is
 * not here, since its code was not found. The unit of the child's development is obligatory in two areas: the child
 * carer's eligibility comes from those two (R-VOC-14).
 */
function units2024(begunOn: IsoDate, rules: Rules): Units {
  const optionalSize = rules.numberOf('R-VOC-13', 'optionalUnitOsp', begunOn);
  return {
    criteria: '381241 (2024)',
    compulsory: [
      { code: UNIT_FOR_ALL, compulsory: true, size: 20 },
      { code: '106350', compulsory: true, size: 35, lines: YOUTH },
      { code: '106342', compulsory: true, size: 30, lines: YOUTH },
      { code: '106343', compulsory: true, size: 30, lines: YOUTH },
      {
        code: CHILD_DEVELOPMENT,
        compulsory: true,
        size: rules.numberOf('R-VOC-13', 'childDevelopmentUnitOsp', begunOn),
        lines: [...SIGN_LANGUAGE, ...EARLY_CHILDHOOD],
      },
      { code: '106349', compulsory: true, size: 35, lines: EARLY_CHILDHOOD },
      { code: '106344', compulsory: true, size: 20, lines: EARLY_CHILDHOOD, choice: 'families' },
      { code: '106345', compulsory: true, size: 25, lines: EARLY_CHILDHOOD, choice: 'families' },
      { code: '106337', compulsory: false, size: 20, lines: SIGN_LANGUAGE },
      { code: '106334', compulsory: false, size: 20, lines: SIGN_LANGUAGE },
      { code: '106346', compulsory: false, size: 30, lines: SIGN_LANGUAGE },
      { code: '106335', compulsory: false, lines: SIGN_LANGUAGE },
      { code: '106336', compulsory: false, lines: SIGN_LANGUAGE },
      { code: '106338', compulsory: false, lines: SIGN_LANGUAGE },
    ],
    optional: [
      ...[...OPTIONAL_UNITS, ...SHARED_UNITS].map((code) => ({ code, compulsory: false, size: optionalSize })),
      { code: '106731', compulsory: false, size: 5 },
      { code: '106730', compulsory: false },
    ],
  };
}

function unitsOf(begunOn: IsoDate, rules: Rules): Units | undefined {
  if (rules.numberOf('R-VOC-13', 'compulsoryLeastOsp', begunOn) === undefined) return undefined;
  return rules.numberOf('R-VOC-13', 'optionalUnitOsp', begunOn) === undefined ? UNITS_2018 : units2024(begunOn, rules);
}

/** A part of a common unit (list `ammatillisenoppiaineet`): osp of its compulsory goals, and of those by choice. */
type Area = { readonly code: string; readonly least: number; readonly byChoice?: number };
type CommonUnit = {
  readonly code: string;
  readonly least: 'communicationLeastOsp' | 'mathsAndScienceLeastOsp' | 'societyAndWorkLeastOsp';
  readonly areas: readonly Area[];
};
/** `areasAssumed`: the osp of the areas were not read in these criteria. */
type Common = { readonly units: readonly CommonUnit[]; readonly areasAssumed: boolean };

/**
 * The common units from 1.8.2022 (AmA 2–3 §; OPH-5410-2021, the same for every qualification). For a student who studies
 * in Swedish the second national language is 2 osp; those studies are not arranged here.
 */
const COMMON_UNITS: readonly CommonUnit[] = [
  {
    code: '106727',
    least: 'communicationLeastOsp',
    areas: [
      { code: 'VVAI22', least: 4, byChoice: 3 },
      { code: 'VVTK', least: 1, byChoice: 3 },
      { code: 'VVVK', least: 3, byChoice: 3 },
      { code: 'VVTD', least: 2, byChoice: 3 },
      { code: 'VVTL', least: 1, byChoice: 3 },
    ],
  },
  {
    code: '106728',
    least: 'mathsAndScienceLeastOsp',
    areas: [
      { code: 'MLMA', least: 4, byChoice: 3 },
      { code: 'MLFK', least: 2, byChoice: 3 },
    ],
  },
  {
    code: '106729',
    least: 'societyAndWorkLeastOsp',
    areas: [
      { code: 'YTYK', least: 2, byChoice: 3 },
      { code: 'YTTT', least: 2, byChoice: 3 },
      { code: 'YTOU', least: 1 },
      { code: 'YTYY', least: 1 },
      { code: 'YTTH', least: 2, byChoice: 3 },
      { code: 'YTKK', least: 1, byChoice: 3 },
    ],
  },
];

/** Codes of the areas for rights begun on 1.8.2026 or later, where they are not the former one with `26` after it. */
const NEW_CODES: Readonly<Record<string, string>> = { VVAI22: 'VVAI26', YTTH: 'YTLTTH26' };

/**
 * From 1.8.2026 the areas have new codes, and keeping fit for work became physical and health education as well. The
 * minima of the units stayed; the osp of the areas were not found, so those of 2022 stand as assumptions.
 */
const COMMON_UNITS_2026: readonly CommonUnit[] = COMMON_UNITS.map((unit) => ({
  ...unit,
  areas: unit.areas.map((area) => ({ ...area, code: NEW_CODES[area.code] ?? `${area.code}26` })),
}));

const COMMON: readonly Edition<Common>[] = [
  {
    ...knownFrom(GIVEN.commonUnits2022, since('2022-08-01', '2026-07-31')),
    value: { units: COMMON_UNITS, areasAssumed: false },
    source: cite('AmA', '2–3 §'),
  },
  ...fixed<Common>(
    { units: COMMON_UNITS_2026, areasAssumed: true },
    knownFrom(GIVEN.commonUnits2026, since('2026-08-01')),
    cite('Koski'),
  ),
];

/** The common units before 1.8.2022; their parts and minima were not found. */
const FORMER_COMMON_UNITS = ['400012', '400013', '400014'];

function assumedWhen(assumed: boolean): { readonly assumed?: true } {
  return assumed ? { assumed: true } : {};
}

function commonOf(
  begunOn: IsoDate,
  rules: Rules,
): { readonly groups: readonly PartGroup[]; readonly parts: readonly Part[] } {
  const known = rules.knownOn === undefined ? COMMON : editionsKnownOn(COMMON, rules.knownOn);
  const common = editionOn(known, begunOn)?.value;
  if (common === undefined) {
    return {
      groups: [],
      parts: FORMER_COMMON_UNITS.map((code) => ({ code, group: 'common', compulsory: true, assumed: true })),
    };
  }
  return {
    groups: common.units.map(({ code, least }) => ({
      code,
      parent: 'common',
      least: rules.numberOf('R-VOC-3', least, begunOn),
      rule: 'R-VOC-3',
    })),
    parts: common.units.flatMap((unit) =>
      unit.areas.map((area) => ({
        ...area,
        group: unit.code,
        compulsory: true,
        ...assumedWhen(common.areasAssumed),
      })),
    ),
  };
}

/**
 * What the qualification in education and guidance (381241) is made of: 145 osp of vocational units by competence area
 * (R-VOC-2, R-VOC-13) and 35 osp of common units (R-VOC-3). A right keeps both the criteria of the qualification
 * (1.8.2018 or 1.8.2024) and the common units (until 31.7.2022, 1.8.2022, 1.8.2026) of the day it began; a move to newer
 * criteria is a new beginning. A unit's `size` is what it counts; what is `assumed` the school may replace. The whole and its
 * halves have no upper bound: a student may take units that widen the qualification. Undefined before 1.8.2018.
 */
export function vocationalContents(begunOn: IsoDate, rules: Rules = ALL_RULES): Contents | undefined {
  const units = unitsOf(begunOn, rules);
  if (units === undefined) return undefined;
  const common = commonOf(begunOn, rules);
  return {
    unit: 'osp',
    criteria: units.criteria,
    rule: 'R-VOC-2',
    least: rules.numberOf('R-VOC-2', 'qualificationOsp', begunOn),
    groups: [
      { code: 'vocational', least: rules.numberOf('R-VOC-2', 'vocationalUnitsOsp', begunOn), rule: 'R-VOC-2' },
      {
        code: 'compulsory',
        parent: 'vocational',
        least: rules.numberOf('R-VOC-13', 'compulsoryLeastOsp', begunOn),
        most: rules.numberOf('R-VOC-13', 'compulsoryMostOsp', begunOn),
        rule: 'R-VOC-13',
        assumed: true,
      },
      {
        code: 'optional',
        parent: 'vocational',
        least: rules.numberOf('R-VOC-13', 'optionalLeastOsp', begunOn),
        most: rules.numberOf('R-VOC-13', 'optionalMostOsp', begunOn),
        rule: 'R-VOC-13',
        assumed: true,
      },
      {
        // The decree lets the criteria allow 10–25 osp; how much these criteria allow was not found.
        code: 'further',
        parent: 'optional',
        most: rules.numberOf('R-VOC-2', 'furtherStudiesMostOsp', begunOn),
        rule: 'R-VOC-2',
        assumed: true,
      },
      { code: 'common', least: rules.numberOf('R-VOC-2', 'commonUnitsOsp', begunOn), rule: 'R-VOC-2' },
      ...common.groups,
    ],
    parts: [
      ...units.compulsory.map((unit): Part => ({ ...unit, group: 'compulsory', assumed: true })),
      ...units.optional.map((unit): Part => ({ ...unit, group: 'optional', assumed: true })),
      { code: FURTHER_STUDIES, group: 'further', compulsory: false },
      ...common.parts,
    ],
  };
}
