/**
 * A syllabus or subject of the criteria of 2019 with its modules, as the list `moduulikoodistolops2021` has them: their
 * codes are the prefix and a number, the compulsory ones first, with the op of each.
 */
export type Syllabus = {
  readonly code: string;
  readonly prefix: string;
  /** Number of the first module, where it is not 1. */
  readonly first?: number;
  readonly compulsory: readonly number[];
  readonly elective: readonly number[];
};

function syllabus(code: string, prefix: string, compulsory: readonly number[], elective: readonly number[]): Syllabus {
  return { code, prefix, compulsory, elective };
}

/** So many modules of 2 op. */
function twos(count: number): readonly number[] {
  return Array.from({ length: count }, () => 2);
}

function motherTongue(code: string, prefix: string): Syllabus {
  return syllabus(code, prefix, [2, 1, 1, 2, 2, 1, 1, 2], twos(3));
}

function aLanguage(code: string, prefix: string): Syllabus {
  return syllabus(code, prefix, [1, 3, 2, 2, 2, 2], twos(2));
}

/**
 * Mother tongue and literature: Finnish, Swedish, Sámi, Romani, sign language, and Finnish or Swedish as a second
 * language. In the criteria S2 is AI6; the register calls it AI7, so do not mix the two lists.
 */
export const MOTHER_TONGUES: readonly Syllabus[] = [
  motherTongue('AI1', 'ÄI'),
  motherTongue('AI2', 'MO'),
  motherTongue('AI3', 'ÄIS'),
  motherTongue('AI4', 'ÄIR'),
  motherTongue('AI5', 'ÄIV'),
  motherTongue('AI6', 'S2'),
  motherTongue('AI7', 'SV2'),
];

/**
 * A languages. The criteria call the syllabus of other languages VKA1 too, but that is also the code of its first module,
 * so here it is VKA.
 */
export const A_LANGUAGES: readonly Syllabus[] = [aLanguage('VKENA1', 'ENA'), aLanguage('VKA', 'VKA')];

/** The second national language of a school that teaches in Finnish: Swedish as B1, as A, or at mother tongue level. */
export const SECOND_NATIONAL: readonly Syllabus[] = [
  syllabus('TKRUB1', 'RUB1', [1, 3, 2, 2, 2], twos(2)),
  aLanguage('TKRUA1', 'RUA'),
  aLanguage('TKRUAI', 'RUÄ'),
];

/** Optional languages, begun earlier (B2) or in lukio (B3). */
export const OPTIONAL_LANGUAGES: readonly Syllabus[] = [
  syllabus('VKB2', 'VKB2', [], twos(8)),
  syllabus('VKB3', 'VKB3', [], twos(8)),
  syllabus('TKRUB3', 'RUB3', [], twos(8)),
];

/** The module in common, then short or long mathematics, whose numbers go on from it. */
export const COMMON_MATHS: Syllabus = syllabus('MAY', 'MAY', [2], []);
export const SHORT_MATHS: Syllabus = { ...syllabus('MAB', 'MAB', [2, 2, 2, 2, 1, 1], twos(2)), first: 2 };
export const LONG_MATHS: Syllabus = { ...syllabus('MAA', 'MAA', [3, 2, 3, 2, 3, 2, 2, 1], twos(3)), first: 2 };

/** Religions, and ethics in place of them. */
export const RELIGIONS_AND_ETHICS: readonly Syllabus[] = [
  syllabus('KT1', 'UE', twos(2), twos(4)),
  syllabus('KT2', 'UO', twos(2), twos(4)),
  syllabus('KT3', 'UK', twos(2), twos(4)),
  syllabus('KT4', 'UI', twos(2), twos(4)),
  syllabus('KT5', 'UJ', twos(2), twos(4)),
  syllabus('KT7', 'UBA', twos(2), twos(4)),
  syllabus('KT8', 'UBU', twos(2), twos(4)),
  syllabus('KT10', 'UKR', twos(2), twos(4)),
  syllabus('ET', 'ET', twos(2), twos(4)),
];

export const SCIENCES: readonly Syllabus[] = [
  syllabus('BI', 'BI', [2, 1, 1], twos(3)),
  syllabus('GE', 'GE', [2], twos(3)),
  syllabus('FY', 'FY', [1, 1], twos(6)),
  syllabus('KE', 'KE', [1, 1], twos(4)),
];

export const HUMANITIES: readonly Syllabus[] = [
  syllabus('FI', 'FI', twos(2), twos(2)),
  syllabus('PS', 'PS', [2], twos(4)),
  syllabus('HI', 'HI', twos(3), twos(3)),
  syllabus('YH', 'YH', twos(3), [2]),
];

/** Only in the syllabus of the young. */
export const HEALTH_SPORTS_GUIDANCE: readonly Syllabus[] = [
  syllabus('TE', 'TE', [2], twos(2)),
  syllabus('LI', 'LI', twos(2), twos(3)),
  syllabus('OP', 'OP', twos(2), []),
];

/** Only in the syllabus of the young: one module of each, and the second one of either. */
export const ARTS: readonly Syllabus[] = [
  syllabus('MU', 'MU', twos(2), twos(2)),
  syllabus('KU', 'KU', twos(2), twos(2)),
];

/** General upper secondary diplomas of 2 op, only for the young. */
export const DIPLOMAS = ['KOLD1', 'KULD2', 'KÄLD3', 'LILD4', 'MELD5', 'MULD6', 'TALD7', 'TELD8'] as const;
