import type { Use } from './areas.ts';
import type { RuleId } from './rulebook.ts';
import { RULEBOOK } from './rulebook.ts';
import { USES } from './uses.ts';

/** Why a rule of the field is not a rule of the planner. The words are in the catalogues. */
export const NOT_FOR_PLANNER_REASONS = ['recordKeeping', 'otherEducation', 'supervision', 'otherService'] as const;
export type NotForPlannerReason = (typeof NOT_FOR_PLANNER_REASONS)[number];

/**
 * What became of a rule of the field.
 * - `rule`: it is in the rulebook; `setting` where the school's own value replaces it.
 * - `setting`: it is a value of the school's settings, at this path of `public/school.json`.
 * - `same`: it says what these rules of the rulebook already say.
 * - `notForPlanner`: nothing in a plan depends on it.
 */
export type RegisterEntry =
  | { readonly kind: 'rule'; readonly setting?: string }
  | { readonly kind: 'setting'; readonly path: string }
  | { readonly kind: 'same'; readonly as: readonly RuleId[] }
  | { readonly kind: 'notForPlanner'; readonly reason: NotForPlannerReason };

function same(...as: readonly RuleId[]): RegisterEntry {
  return { kind: 'same', as };
}

function setting(path: string): RegisterEntry {
  return { kind: 'setting', path };
}

function notForPlanner(reason: NotForPlannerReason): RegisterEntry {
  return { kind: 'notForPlanner', reason };
}

/** The S- and A- rules that are not in the rulebook themselves. */
const OTHERS = {
  'S-TUVA-1': same('R-TUVA-5', 'R-TUVA-6'),
  'S-TUVA-2': same('R-TUVA-8'),
  'S-TUVA-3': same('R-TUVA-5'),
  'S-TUVA-4': same('R-TUVA-11'),
  'S-TUVA-5': same('R-TUVA-13'),
  'S-TUVA-6': same('R-TUVA-14'),
  'S-TUVA-7': same('R-PLAN-TUVA-1', 'R-PLAN-TUVA-3'),
  'S-TUVA-8': same('R-TUVA-17'),
  'S-TUVA-9': same('R-OV-25', 'R-OV-26', 'R-OV-27', 'R-TUVA-6'),
  'S-TUVA-10': same('R-TUVA-12'),
  'S-TUVA-11': same('R-TUVA-2'),
  'S-TUVA-14': same('R-TUVA-7'),
  'S-TUVA-15': same('R-TUVA-8'),
  'S-TUVA-17': notForPlanner('recordKeeping'),
  'S-TUVA-19': notForPlanner('recordKeeping'),
  'S-TUVA-20': notForPlanner('recordKeeping'),
  'S-TUVA-21': notForPlanner('recordKeeping'),
  'S-TUVA-22': notForPlanner('recordKeeping'),
  'S-TUVA-23': notForPlanner('recordKeeping'),
  'S-TUVA-24': same('R-TUVA-16'),
  'S-TUVA-25': same('R-TUVA-15'),
  'S-TUVA-26': same('R-TUVA-20'),
  'S-TUVA-27': same('R-TUVA-18'),
  'S-TUVA-28': setting('permits.tuvaPermit'),
  'S-TUVA-29': same('R-TUVA-7'),
  'S-KOPS-1': same('R-KOPS-4', 'R-KOPS-6'),
  'S-KOPS-2': same('R-KOPS-4', 'R-KOPS-5'),
  'S-KOPS-3': same('R-KOPS-7'),
  'S-KOPS-4': same('R-KOPS-7'),
  'S-KOPS-5': same('R-KOPS-9'),
  'S-KOPS-6': same('R-KOPS-2', 'R-KOPS-11', 'R-KOPS-18'),
  'S-KOPS-7': same('R-APP-6', 'R-APP-7', 'R-KOPS-12', 'R-KOPS-13'),
  'S-KOPS-8': setting('permits.basicEducation'),
  'S-KOPS-9': same('R-KOPS-15', 'R-KOPS-16'),
  'S-KOPS-12': notForPlanner('recordKeeping'),
  'S-KOPS-13': same('R-KOPS-9'),
  'S-KOPS-14': notForPlanner('recordKeeping'),
  'S-KOPS-15': notForPlanner('recordKeeping'),
  'S-KOPS-16': notForPlanner('recordKeeping'),
  'S-KOPS-17': same('R-KOPS-6', 'R-OV-14', 'R-OV-25', 'R-OV-26', 'R-OV-27'),
  'S-KOPS-18': same('R-KOPS-17'),
  'S-KOPS-19': same('R-PLAN-KOPS-1'),
  'S-VST-1': same('R-OV-10', 'S-OV-16'),
  'S-VST-2': notForPlanner('otherEducation'),
  'S-VST-3': notForPlanner('otherEducation'),
  'S-VST-4': notForPlanner('otherEducation'),
  'S-AIPE-1': same('R-ABE-2'),
  'S-AIPE-2': same('R-ABE-6'),
  'S-AIPE-3': same('R-ABE-7'),
  'S-AIPE-4': same('R-ABE-8'),
  'S-AIPE-6': same('R-ABE-6', 'R-ABE-7', 'R-ABE-8', 'R-ABE-10'),
  'S-AIPE-7': same('R-ABE-11'),
  'S-AIPE-8': same('R-ABE-15'),
  'S-AIPE-9': same('R-ABE-15'),
  'S-AIPE-10': same('R-ABE-13', 'R-PLAN-ABE-1', 'R-PLAN-ABE-2'),
  'S-AIPE-11': same('R-ABE-4', 'R-OV-9', 'R-OV-11'),
  'S-AIPE-12': same('R-ABE-12'),
  'S-AIPE-13': notForPlanner('recordKeeping'),
  'S-AIPE-16': notForPlanner('recordKeeping'),
  'S-AIPE-17': notForPlanner('recordKeeping'),
  'S-AIPE-19': same('R-ABE-15'),
  'S-AIPE-20': same('R-ABE-17'),
  'S-GRADE-1': same('R-RAISE-1', 'R-RAISE-2'),
  'S-GRADE-2': same('R-RAISE-7'),
  'S-GRADE-3': same('R-RAISE-4'),
  'S-GRADE-4': notForPlanner('recordKeeping'),
  'S-GRADE-6': notForPlanner('recordKeeping'),
  'S-GRADE-7': notForPlanner('recordKeeping'),
  'S-GRADE-8': same('R-RAISE-8'),
  'S-GRADE-9': same('R-RAISE-8'),
  'S-GRADE-10': same('R-ABE-15'),
  'S-VOC-1': same('R-VOC-2'),
  'S-VOC-2': same('R-VOC-3'),
  'S-VOC-3': same('R-VOC-2'),
  'S-VOC-4': same('R-VOC-2', 'R-VOC-3'),
  'S-VOC-5': notForPlanner('recordKeeping'),
  'S-VOC-6': notForPlanner('recordKeeping'),
  'S-VOC-7': notForPlanner('recordKeeping'),
  'S-VOC-8': notForPlanner('recordKeeping'),
  'S-VOC-9': notForPlanner('recordKeeping'),
  'S-VOC-10': same('R-VOC-14'),
  'S-VOC-11': same('R-VOC-13'),
  'S-VOC-12': same('R-VOC-5', 'R-VOC-6'),
  'S-VOC-14': same('R-VOC-8'),
  'S-LUKIO-1': same('R-LUKIO-1'),
  'S-LUKIO-2': same('R-LUKIO-1'),
  'S-LUKIO-3': same('R-LUKIO-1'),
  'S-LUKIO-4': same('R-LUKIO-2', 'R-LUKIO-4'),
  'S-LUKIO-6': same('R-LUKIO-10'),
  'S-LUKIO-7': same('R-LUKIO-5', 'R-LUKIO-6'),
  'S-LUKIO-8': same('R-LUKIO-7'),
  'S-LUKIO-10': notForPlanner('recordKeeping'),
  'S-LUKIO-11': notForPlanner('recordKeeping'),
  'S-LUKIO-12': notForPlanner('recordKeeping'),
  'S-LUKIO-13': notForPlanner('recordKeeping'),
  'S-LUKIO-15': same('R-LUKIO-8', 'R-OV-27'),
  'S-LUKIO-16': same('R-OV-30', 'R-PLAN-LUKIO-1'),
  'S-LUKIO-17': same('R-LUKIO-3', 'R-LUKIO-9'),
  'S-LUVA-1': notForPlanner('otherEducation'),
  'S-LUVA-2': same('R-TUVA-2'),
  'S-LUVA-3': notForPlanner('otherEducation'),
  'S-TILA-1': notForPlanner('recordKeeping'),
  'S-TILA-2': notForPlanner('recordKeeping'),
  'S-TILA-3': notForPlanner('recordKeeping'),
  'S-TILA-4': notForPlanner('recordKeeping'),
  'S-TILA-7': notForPlanner('recordKeeping'),
  'S-TILA-8': notForPlanner('recordKeeping'),
  'S-KOSKI-2': same('S-LUKIO-14'),
  'S-KOSKI-3': notForPlanner('recordKeeping'),
  'S-ADM-1': same('R-APP-8', 'R-APP-9'),
  'S-ADM-2': same('R-APP-9'),
  'S-ADM-4': same('R-RAISE-9', 'R-APP-21'),
  'S-OV-1': same('R-OV-1', 'R-OV-2', 'R-OV-5'),
  'S-OV-2': same('R-OV-5'),
  'S-OV-3': same('R-OV-3'),
  'S-OV-4': same('R-OV-4'),
  'S-OV-5': same('R-OV-6', 'R-OV-7'),
  'S-OV-6': same('R-OV-12', 'R-OV-23', 'R-OV-24'),
  'S-OV-7': same('R-OV-13', 'R-OV-14', 'R-OV-15'),
  'S-OV-8': same('R-OV-18', 'R-OV-19', 'R-OV-20'),
  'S-OV-9': same('R-OV-21'),
  'S-OV-10': same('R-OV-25', 'R-OV-26'),
  'S-OV-11': same('R-OV-28', 'R-OV-29'),
  'S-OV-12': same('R-OV-1'),
  'S-OV-13': same('R-OV-31', 'R-OV-32', 'R-OV-33', 'R-OV-34', 'R-OV-35', 'R-OV-36'),
  'S-OV-14': same('R-OV-31', 'R-OV-32'),
  'S-OV-15': notForPlanner('recordKeeping'),
  'S-OV-17': notForPlanner('supervision'),
  'S-OV-18': notForPlanner('supervision'),
  'S-OV-19': notForPlanner('supervision'),
  'S-OV-20': notForPlanner('supervision'),
  'S-OV-21': same('R-OV-40'),
  'S-OV-22': same('R-OV-30'),
  'S-PATH-1': same('R-APP-6', 'R-APP-7'),
  'S-PATH-2': same('R-X-3', 'R-X-4'),
  'S-PATH-3': same('R-OV-25', 'R-OV-27', 'R-OV-29', 'R-X-2'),
  'A-ADM-3': same('R-APP-14'),
  'A-ADM-4': same('R-APP-10'),
  'A-ADM-7': same('R-APP-12'),
  'A-ADM-8b': same('R-APP-13'),
  'A-ADM-9': same('A-ADM-11'),
  'A-ADM-16': same('R-APP-18', 'R-APP-19'),
  'A-ADM-17': same('R-APP-19'),
  'A-ADM-18': same('A-ADM-19'),
  'A-ADM-20': notForPlanner('otherService'),
  'A-ADM-21': same('R-APP-20', 'R-LUKIO-3'),
  'A-ADM-22': same('R-APP-1', 'R-APP-2', 'R-APP-3'),
  'A-ADM-23': same('R-APP-13', 'R-VOC-15'),
  'A-ADM-24': same('R-ABE-8', 'R-RAISE-5'),
  'A-GRADE-3': same('R-RAISE-1', 'R-RAISE-2', 'R-RAISE-5'),
  'A-GRADE-9': same('R-APP-22'),
  'A-GRADE-10': notForPlanner('recordKeeping'),
  'A-GRADE-11': notForPlanner('recordKeeping'),
  'A-GRADE-12': same('A-ADM-19'),
  'A-GRADE-13': same('R-RAISE-1'),
  'A-CAL-1': same('R-APP-4'),
  'A-CAL-2': same('R-APP-5'),
  'A-CAL-3': same('R-APP-6'),
  'A-CAL-4': same('R-APP-22'),
  'A-CAL-5': same('R-APP-1'),
  'A-CAL-6': same('R-CAL-1', 'R-CAL-4'),
  'A-CAL-7': same('R-TUVA-5', 'R-TUVA-6', 'R-KOPS-4', 'R-KOPS-5', 'R-KOPS-6'),
  'A-CAL-8': same('R-CAL-2', 'R-CAL-3', 'R-KOPS-14'),
  'A-CAL-9': same('R-OV-2', 'R-OV-18', 'R-OV-25', 'R-OV-29', 'R-OV-31'),
  'A-CAL-10': notForPlanner('otherEducation'),
} as const satisfies Readonly<Record<`S-${string}` | `A-${string}`, RegisterEntry>>;

/** The rules of the rulebook whose value the school's own settings give. */
const SETTINGS: Readonly<Partial<Record<RuleId, string>>> = {
  'R-TUVA-24': 'limits.tuvaOverfillPercent',
  'R-RAISE-2': 'permits.basicEducation',
  'R-ABE-18': 'permits.basicEducation',
  'R-PLAN-TUVA-3': 'permits.tuvaPermit',
  'R-CAL-1': 'years',
  'R-CAL-4': 'years',
  'R-KAN-1': 'school',
  'R-KAN-2': 'permits.vocational',
  'R-KAN-3': 'permits.tuvaPermit',
  'R-KAN-4': 'permits.basicEducation',
  'R-KAN-5': 'partners',
  'K-3': 'offers',
};

export type RegisterId = RuleId | keyof typeof OTHERS;

const IN_BOOK = Object.fromEntries(
  // The keys of the rulebook are rule ids.
  (Object.keys(RULEBOOK) as RuleId[]).map((id): [string, RegisterEntry] => {
    const path = SETTINGS[id];
    return [id, path === undefined ? { kind: 'rule' } : { kind: 'rule', setting: path }];
  }),
) as Readonly<Record<RuleId, RegisterEntry>>;

/** What became of every rule of the field. */
export const REGISTER: Readonly<Record<RegisterId, RegisterEntry>> = { ...IN_BOOK, ...OTHERS };

/** The series of ids in reading order: the duty, applying, the forms, moving, plans, the school, and register structures. */
export const SERIES = [
  ...['R-OV', 'R-APP', 'R-KOPS', 'R-TUVA', 'R-RAISE', 'R-ABE', 'R-VOC', 'R-LUKIO', 'R-X'],
  ...['A-ADM', 'A-GRADE', 'A-CAL'],
  ...['R-PLAN', 'R-PLAN-KOPS', 'R-PLAN-TUVA', 'R-PLAN-RAISE', 'R-PLAN-ABE', 'R-PLAN-VOC', 'R-PLAN-LUKIO'],
  ...['R-PLAN-OV', 'R-PLAN-PRIV', 'R-PLAN-FORM', 'R-CAL', 'R-KAN', 'K'],
  ...['S-OV', 'S-KOPS', 'S-VST', 'S-TUVA', 'S-LISA', 'S-LUVA', 'S-GRADE', 'S-AIPE', 'S-VOC', 'S-LUKIO'],
  ...['S-PATH', 'S-ADM', 'S-TILA', 'S-KOSKI'],
] as const;

export type SeriesCode = (typeof SERIES)[number];

/** The series of an id: `R-PLAN-TUVA` of `R-PLAN-TUVA-2`. Its test holds every series to be one of the list. */
export function seriesOf(id: RegisterId): SeriesCode {
  return id.slice(0, id.lastIndexOf('-')) as SeriesCode;
}

function placeOf(id: RegisterId): number {
  const series = SERIES.findIndex((known) => known === seriesOf(id));
  const [, number = '', letter] = /(\d+)([a-z]?)$/u.exec(id) ?? [];
  return (series === -1 ? SERIES.length : series) * 1000 + Number(number) + (letter === '' ? 0 : 0.5);
}

const NOWHERE: readonly Use[] = [{ area: 'information' }];

/** Where the planner uses a rule, read from its own code; `information` for a rule that is only read on its page. */
export function usesOf(id: RuleId): readonly Use[] {
  const uses: Readonly<Partial<Record<RuleId, readonly Use[]>>> = USES;
  return uses[id] ?? NOWHERE;
}

/** One row of the register; `uses` is empty for what is not a rule of the rulebook. */
export type RegisterRow = { readonly id: RegisterId; readonly entry: RegisterEntry; readonly uses: readonly Use[] };

/** Whether an id of the register is that of a rule of the rulebook. */
export function isRuleOfBook(id: RegisterId): id is RuleId {
  return Object.hasOwn(RULEBOOK, id);
}

/** The whole register in reading order: by series, then by number. */
export function registerEntries(): readonly RegisterRow[] {
  return (Object.keys(REGISTER) as RegisterId[])
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .map((id) => ({ id, entry: REGISTER[id], uses: isRuleOfBook(id) ? usesOf(id) : [] }));
}
