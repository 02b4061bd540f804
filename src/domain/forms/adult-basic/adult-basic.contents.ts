import type { Rules } from '../../rules/rules.ts';
import { ALL_RULES } from '../../rules/rules.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import type { Contents, Part, PartGroup } from '../study-right/contents.ts';

/** The three phases; each is a group at the top, and the groups of its subjects are `<phase>:<subject>`. */
export const ADULT_BASIC_PHASES = ['literacy', 'initial', 'final'] as const;
export type AdultBasicPhase = (typeof ADULT_BASIC_PHASES)[number];

/**
 * The school's own optional courses of a phase: the decree says how many are offered, the school's curriculum what they
 * are. The codes are ours, since no list has them; a student may take several courses of the part.
 */
export const OPTIONAL_COURSES = {
  literacy: 'literacy:optional',
  initial: 'initial:optional',
  final: 'final:optional',
} as const satisfies Readonly<Record<AdultBasicPhase, string>>;

const RULE = { literacy: 'R-ABE-6', initial: 'R-ABE-7', final: 'R-ABE-8' } as const;

/** A series of courses of the national list: its code and a number from 1 on, in one subject. */
type Series = {
  /** Without its phase. */
  readonly group: string;
  readonly prefix: string;
  readonly courses: number;
  /** Not compulsory one by one: only the number of courses of the group is. */
  readonly free?: true;
  readonly choice?: string;
};

/*
 * Courses of the lists `aikuistenperusopetuksenalkuvaiheenkurssit2017` and `…paattovaiheenkurssit2017`, with the numbers
 * of TjA 7 §. Of mother tongue the series of a school that teaches in Finnish are here, of foreign languages the one
 * that the list names, English: the codes of the others (`RUA1`, `VEA1` …) do not tell their language.
 */
const SERIES: Readonly<Record<AdultBasicPhase, readonly Series[]>> = {
  literacy: [
    { group: 'AI', prefix: 'LÄI', courses: 15 },
    { group: 'MA', prefix: 'LMA', courses: 3 },
    { group: 'YH', prefix: 'LYK', courses: 2 },
    { group: 'YL', prefix: 'LYL', courses: 1 },
    { group: 'OP', prefix: 'LOT', courses: 2 },
  ],
  initial: [
    { group: 'AI:FI', prefix: 'AÄI', courses: 17 },
    { group: 'AI:S2', prefix: 'AS2', courses: 17 },
    { group: 'A1', prefix: 'AENA', courses: 4 },
    { group: 'MA', prefix: 'AMA', courses: 5 },
    { group: 'YH', prefix: 'AYK', courses: 3 },
    { group: 'YL', prefix: 'AYL', courses: 2 },
    { group: 'TE', prefix: 'ATE', courses: 1 },
    { group: 'OP', prefix: 'AOT', courses: 2 },
  ],
  final: [
    { group: 'AI:FI', prefix: 'ÄI', courses: 10, free: true },
    { group: 'AI:S2', prefix: 'S2', courses: 10, free: true },
    { group: 'A1', prefix: 'ENA', courses: 8, free: true },
    { group: 'B1', prefix: 'RUB', courses: 8, free: true },
    { group: 'MA', prefix: 'MA', courses: 8 },
    { group: 'KT', prefix: 'U', courses: 1, choice: 'KT' },
    { group: 'KT', prefix: 'ET', courses: 1, choice: 'KT' },
    { group: 'HI', prefix: 'HI', courses: 1 },
    { group: 'YH', prefix: 'YH', courses: 2 },
    { group: 'FY', prefix: 'FY', courses: 1 },
    { group: 'KE', prefix: 'KE', courses: 1 },
    { group: 'BI', prefix: 'BI', courses: 1 },
    { group: 'GE', prefix: 'GE', courses: 1 },
    { group: 'TE', prefix: 'TE', courses: 1 },
    { group: 'OPA', prefix: 'OT', courses: 2 },
  ],
};

function partsOf(phase: AdultBasicPhase): readonly Part[] {
  const courses = SERIES[phase].flatMap(({ group, prefix, courses: count, free, choice }) =>
    Array.from(
      { length: count },
      (_, at): Part => ({
        code: `${prefix}${at + 1}`,
        group: `${phase}:${group}`,
        compulsory: free !== true,
        size: 1,
        ...(choice !== undefined && { choice }),
      }),
    ),
  );
  return [...courses, { code: OPTIONAL_COURSES[phase], group: phase, compulsory: false }];
}

/** A group for each subject that needs as many courses as its list has; those of the same choice count once. */
function subjectsOf(phase: AdultBasicPhase, subjects: readonly string[]): readonly PartGroup[] {
  return subjects.map((subject) => ({
    code: `${phase}:${subject}`,
    parent: phase,
    least: SERIES[phase].find(({ group }) => group === subject)?.courses,
    rule: RULE[phase],
  }));
}

/** Mother tongue: Finnish, or Finnish as a second language. */
function motherTongue(phase: 'initial' | 'final', parent: string, least: number | undefined): readonly PartGroup[] {
  const code = `${phase}:AI`;
  return [
    { code, parent, least, rule: RULE[phase] },
    { code: `${code}:FI`, parent: code, choice: code, rule: RULE[phase] },
    { code: `${code}:S2`, parent: code, choice: code, rule: RULE[phase] },
  ];
}

/**
 * What adult basic education is made of, in courses of 28 hours (R-ABE-5–R-ABE-8, R-ABE-10). A student studies one phase or
 * more by need, so the whole has no bounds, and the `least` of a phase and of its subjects holds when the plan uses the phase.
 * The minimum is a level: credited courses count in it (R-ABE-9), health education of the initial phase (ATE1) for that of the
 * final one (TE1) too. In the final phase the languages have a minimum together, and only mother tongue one of its own;
 * which of their courses a student takes is in the student's plan. Undefined before 1.1.2018.
 */
export function adultBasicContents(begunOn: IsoDate, rules: Rules = ALL_RULES): Contents | undefined {
  const finalLeast = rules.numberOf('R-ABE-8', 'finalPhaseCourses', begunOn);
  if (finalLeast === undefined) return undefined;
  return {
    unit: 'course',
    criteria: 'OPH-1280-2017',
    rule: 'R-ABE-5',
    groups: [
      { code: 'literacy', least: rules.numberOf('R-ABE-6', 'literacyPhaseCourses', begunOn), rule: RULE.literacy },
      ...subjectsOf('literacy', ['AI', 'MA', 'YH', 'YL', 'OP']),
      { code: 'initial', least: rules.numberOf('R-ABE-7', 'initialPhaseCourses', begunOn), rule: RULE.initial },
      ...motherTongue('initial', 'initial', 17),
      ...subjectsOf('initial', ['A1', 'MA', 'YH', 'YL', 'TE', 'OP']),
      { code: 'final', least: finalLeast, rule: RULE.final },
      {
        code: 'final:languages',
        parent: 'final',
        least: rules.numberOf('R-ABE-8', 'languageLeastCourses', begunOn),
        rule: RULE.final,
      },
      ...motherTongue('final', 'final:languages', rules.numberOf('R-ABE-8', 'motherTongueLeastCourses', begunOn)),
      { code: 'final:A1', parent: 'final:languages', rule: RULE.final },
      { code: 'final:B1', parent: 'final:languages', rule: RULE.final },
      ...subjectsOf('final', ['MA', 'KT', 'HI', 'YH', 'FY', 'KE', 'BI', 'GE', 'TE', 'OPA']),
    ],
    parts: ADULT_BASIC_PHASES.flatMap(partsOf),
  };
}
