import type { LukioSyllabus } from '../../plan/item.ts';
import type { Rules } from '../../rules/rules.ts';
import { ALL_RULES } from '../../rules/rules.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import type { Contents, Part, PartGroup } from '../study-right/contents.ts';
import type { Syllabus } from './lukio.modules.ts';
import {
  A_LANGUAGES,
  ARTS,
  COMMON_MATHS,
  DIPLOMAS,
  HEALTH_SPORTS_GUIDANCE,
  HUMANITIES,
  LONG_MATHS,
  MOTHER_TONGUES,
  OPTIONAL_LANGUAGES,
  RELIGIONS_AND_ETHICS,
  SCIENCES,
  SECOND_NATIONAL,
  SHORT_MATHS,
} from './lukio.modules.ts';

const RULE = 'R-LUKIO-1';

/**
 * Compulsory op by subject (R-LUKIO-1; LukioA, annex 1 for the young and annex 2 for adults). Without a number the subject
 * has no compulsory studies of its own.
 */
const COMPULSORY_OP: Readonly<Record<LukioSyllabus, Readonly<Record<string, number>>>> = {
  young: { BI: 4, GE: 2, FY: 2, KE: 2, FI: 4, PS: 2, HI: 6, YH: 6, TE: 2, LI: 4, OP: 4, AI: 12, 'ET-UE': 4 },
  adult: { BI: 2, GE: 2, FY: 2, KE: 2, FI: 2, HI: 4, YH: 4, AI: 10, 'ET-UE': 2 },
};
const A_LANGUAGE_OP = 12;
const SECOND_NATIONAL_OP = 10;
const COMMON_MATHS_OP = 2;
const SHORT_MATHS_OP = 10;
const LONG_MATHS_OP = 18;
/** Annex 1: music and visual arts together, each 2 or 4 op. */
const ARTS_OP = 6;
const ONE_ART_OP = 2;
/** Annex 2: the four sciences of the adults together, each 2 or 4 op. */
const ADULT_SCIENCES_OP = 10;

/** Groups with the modules under them. */
type Branch = { readonly groups: readonly PartGroup[]; readonly parts: readonly Part[] };

function joined(branches: readonly Branch[]): Branch {
  return { groups: branches.flatMap(({ groups }) => groups), parts: branches.flatMap(({ parts }) => parts) };
}

function modulesOf({ code: group, prefix, first = 1, compulsory, elective }: Syllabus): readonly Part[] {
  return [...compulsory, ...elective].map((size, at) => ({
    code: `${prefix}${first + at}`,
    group,
    compulsory: at < compulsory.length,
    size,
  }));
}

/**
 * Which modules are compulsory for adults was not read where the decree gives them fewer op than the young have: there
 * the group has its minimum, and no module of it is said to be compulsory.
 */
function unsure(parts: readonly Part[]): readonly Part[] {
  return parts.map((part) => ({ ...part, compulsory: false, assumed: true }));
}

function branch(syllabus: Syllabus, bounds: Omit<PartGroup, 'code' | 'rule'>): Branch {
  return { groups: [{ code: syllabus.code, ...bounds, rule: RULE }], parts: modulesOf(syllabus) };
}

/** A group of ours over several syllabuses. With `choice` the student takes one of them. */
function over(code: string, least: number | undefined, children: readonly Branch[]): Branch {
  return joined([{ groups: [{ code, ...(least !== undefined && { least }), rule: RULE }], parts: [] }, ...children]);
}

function eachUnder(parent: string, syllabuses: readonly Syllabus[], choice?: string): readonly Branch[] {
  return syllabuses.map((each) => branch(each, { parent, ...(choice !== undefined && { choice }) }));
}

function subjects(of: LukioSyllabus, syllabuses: readonly Syllabus[], parent?: string): Branch {
  return joined(
    syllabuses.map((each) => {
      const least = COMPULSORY_OP[of][each.code];
      return branch(each, { ...(parent !== undefined && { parent }), ...(least !== undefined && { least }) });
    }),
  );
}

/** The same in both syllabuses. */
function languages(): Branch {
  return joined([
    over('A', A_LANGUAGE_OP, eachUnder('A', A_LANGUAGES)),
    over('B1', SECOND_NATIONAL_OP, eachUnder('B1', SECOND_NATIONAL, 'B1')),
    over('B2-B3', undefined, eachUnder('B2-B3', OPTIONAL_LANGUAGES)),
  ]);
}

/** The same in both syllabuses: the common module, then short or long. The minimum of the whole is that of the short. */
function mathematics(): Branch {
  return over('MA', COMMON_MATHS_OP + SHORT_MATHS_OP, [
    branch(COMMON_MATHS, { parent: 'MA', least: COMMON_MATHS_OP }),
    branch(SHORT_MATHS, { parent: 'MA', least: SHORT_MATHS_OP, choice: 'MA' }),
    branch(LONG_MATHS, { parent: 'MA', least: LONG_MATHS_OP, choice: 'MA' }),
  ]);
}

function motherTongue(of: LukioSyllabus): Branch {
  return over('AI', COMPULSORY_OP[of].AI, eachUnder('AI', MOTHER_TONGUES, 'AI'));
}

function religionOrEthics(of: LukioSyllabus): Branch {
  return over('ET-UE', COMPULSORY_OP[of]['ET-UE'], eachUnder('ET-UE', RELIGIONS_AND_ETHICS, 'ET-UE'));
}

/** One module of each is compulsory, and the second one of either: that one is a choice. */
function arts(): Branch {
  const children = ARTS.map((each) => branch(each, { parent: 'MU-KU', least: ONE_ART_OP }));
  const both = over('MU-KU', ARTS_OP, children);
  const seconds = ARTS.map(({ prefix }) => `${prefix}2`);
  return {
    groups: both.groups,
    parts: both.parts.map((part) => (seconds.includes(part.code) ? { ...part, choice: 'MU-KU' } : part)),
  };
}

/** Thematic studies and diplomas; the list has no modules of the former. */
function otherOfTheYoung(): Branch {
  return {
    groups: ['TO', 'LD'].map((code) => ({ code, rule: RULE })),
    parts: DIPLOMAS.map((code) => ({ code, group: 'LD', compulsory: false, size: 2 })),
  };
}

function ofTheYoung(): Branch {
  return joined([
    motherTongue('young'),
    languages(),
    mathematics(),
    subjects('young', SCIENCES),
    subjects('young', HUMANITIES),
    religionOrEthics('young'),
    subjects('young', HEALTH_SPORTS_GUIDANCE),
    arts(),
    otherOfTheYoung(),
  ]);
}

function ofAdults(): Branch {
  const fewer = joined([
    motherTongue('adult'),
    over('BI-GE-FY-KE', ADULT_SCIENCES_OP, [subjects('adult', SCIENCES, 'BI-GE-FY-KE')]),
    subjects('adult', HUMANITIES),
    religionOrEthics('adult'),
  ]);
  return joined([
    { groups: fewer.groups, parts: unsure(fewer.parts) },
    languages(),
    mathematics(),
    { groups: [{ code: 'TO', rule: RULE }], parts: [] },
  ]);
}

/**
 * What lukio is made of (R-LUKIO-1): 150 op for the young, 88 for adults, by subject and syllabus, in modules of the
 * criteria of 2019. The compulsory op are the minima of the groups at the top, with long mathematics in place of short
 * eight more. A module that is not compulsory is a national elective; the young need 20 op of them
 * (`nationalElectiveLeastOp`). The school's own courses are in no list.
 *
 * Left out: Finnish as a second national language, Sámi, Latin and languages of Asia and Africa; a language that is
 * none of the series (VKA, VKB2, VKB3) has its studies recorded as the school's own. Undefined before 1.8.2021: the 75
 * courses of the former syllabus are in no data of ours.
 */
export function lukioContents(
  begunOn: IsoDate,
  syllabus: LukioSyllabus,
  rules: Rules = ALL_RULES,
): Contents | undefined {
  const least = rules.numberOf(RULE, syllabus === 'young' ? 'lukioOp' : 'adultLukioOp', begunOn);
  if (least === undefined) return undefined;
  return {
    unit: 'lukioOp',
    criteria: syllabus === 'young' ? 'OPH-2263-2019' : 'OPH-2267-2019',
    rule: RULE,
    least,
    ...(syllabus === 'young' ? ofTheYoung() : ofAdults()),
  };
}
