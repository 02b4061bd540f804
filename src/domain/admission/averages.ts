import type { Reason } from '../rules/reasons.ts';
import { reason } from '../rules/reasons.ts';
import type { Rules } from '../rules/rules.ts';
import { ALL_RULES } from '../rules/rules.ts';
import type { RuleId } from '../rules/rulebook.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { Grades, Raise, SubjectCode } from './certificate.ts';
import { isLanguageSubject, placeOf } from './certificate.ts';
import type { Fraction } from './fraction.ts';
import { compareFractions, fraction, isAtLeast, meanOf, over, plus, rounded, weightedMeanOf } from './fraction.ts';
import type { CountedSubject, EffectiveGrades } from './raises.ts';
import { effectiveGrades } from './raises.ts';

/**
 * `lukio`: academic subjects (A-ADM-13). `weighted`: the same with the weights of a target (A-ADM-15). `all`: every
 * academic and arts subject, for the points of grades (A-ADM-11). `arts`: the best three of the arts (A-ADM-5).
 */
export const AVERAGE_KINDS = ['lukio', 'weighted', 'all', 'arts'] as const;
export type AverageKind = (typeof AVERAGE_KINDS)[number];

/** One term of an average. */
export type Term = { readonly key: string; readonly value: Fraction; readonly weight: Fraction };

export type Average = {
  readonly kind: AverageKind;
  /** The exact average, which the rows of points are compared with (A-ADM-8). */
  readonly exact: Fraction;
  /**
   * What it is read as: `lukio` and `weighted` are rounded half up to two decimals and compared so (A-ADM-13, A-ADM-16);
   * the two others are not rounded.
   */
  readonly value: Fraction;
  /** What it was made of; empty for an average that was told as such. */
  readonly terms: readonly Term[];
  readonly rule: RuleId;
  readonly told: readonly Reason[];
};

export type Averages = {
  /** The kinds that can be told, each once. A kind with nothing to average is missing, never zero (A-ADM-12). */
  readonly lukio?: Average;
  readonly weighted?: Average;
  readonly all?: Average;
  readonly arts?: Average;
  /** The grades behind them, with what became of the raises; missing when only averages are known. */
  readonly grades?: EffectiveGrades;
  readonly told: readonly Reason[];
};

/** What a target with an emphasis counts more; a language weight needs the language too (A-ADM-15). */
export type SubjectWeight = { readonly subject: SubjectCode; readonly language?: string; readonly weight: Fraction };

export type AverageQuestion = {
  readonly raises?: readonly Raise[];
  readonly weights?: readonly SubjectWeight[];
  /** The last day on which a raise is taken. */
  readonly by?: IsoDate;
  readonly rules?: Rules;
};

/** Every average of the grades, exact. */
export function averagesOf(grades: Grades, question: AverageQuestion = {}): Averages {
  if (grades.kind === 'averages') return knownAverages(grades.averages, question);
  const { certificate } = grades;
  const { raises = [], rules = ALL_RULES, weights } = question;
  const effective = effectiveGrades(certificate, raises, { ...question, rules });
  const decimals = rules.nearestNumberOf('R-APP-18', 'averageDecimals', certificate.on);
  const academic = effective.subjects.filter(({ group }) => group === 'academic');
  const lukio = averageOf('lukio', 'R-APP-18', academic.flatMap(baseTerm), decimals);
  const weighted =
    weights === undefined || weights.length === 0
      ? undefined
      : averageOf('weighted', 'A-ADM-15', effective.subjects.flatMap(weightedTerm(weights)), decimals);
  const all = averageOf('all', 'A-ADM-11', effective.subjects.flatMap(wholeTerm));
  const best = rules.nearestNumberOf('R-APP-11', 'weightedSubjects', certificate.on);
  const arts = artsAverage(effective, certificate.adult === true, all, best);
  return {
    ...(lukio !== undefined && { lukio }),
    ...(weighted !== undefined && { weighted }),
    ...(all !== undefined && { all }),
    ...(arts !== undefined && { arts }),
    grades: effective,
    told: effective.told,
  };
}

function knownAverages(
  { on, lukio, all, arts }: Extract<Grades, { kind: 'averages' }>['averages'],
  { raises = [], weights = [], rules = ALL_RULES }: AverageQuestion,
): Averages {
  const decimals = rules.nearestNumberOf('R-APP-18', 'averageDecimals', on);
  const of = (kind: AverageKind, rule: RuleId, exact: Fraction | undefined): Average | undefined =>
    exact === undefined
      ? undefined
      : { kind, exact, value: kind === 'lukio' ? rounded(exact, decimals) : exact, terms: [], rule, told: [] };
  const known = {
    lukio: of('lukio', 'R-APP-18', lukio),
    all: of('all', 'A-ADM-11', all),
    arts: of('arts', 'A-ADM-5', arts),
  };
  return {
    ...(known.lukio !== undefined && { lukio: known.lukio }),
    ...(known.all !== undefined && { all: known.all }),
    ...(known.arts !== undefined && { arts: known.arts }),
    told: [
      ...(raises.length > 0 ? [reason('A-GRADE-14', 'grades.averageOnly', {})] : []),
      ...(weights.length > 0 ? [reason('A-ADM-15', 'grades.weightsNeedGrades', {})] : []),
    ],
  };
}

function averageOf(
  kind: AverageKind,
  rule: RuleId,
  terms: readonly Term[],
  decimals?: number,
  told: readonly Reason[] = [],
): Average | undefined {
  const exact = weightedMeanOf(terms);
  if (exact === undefined) return undefined;
  return { kind, exact, value: decimals === undefined ? exact : rounded(exact, decimals), terms, rule, told };
}

const ONE = fraction(1);

function baseTerm({ key, grade }: CountedSubject): readonly Term[] {
  return grade === undefined ? [] : [{ key, value: fraction(grade), weight: ONE }];
}

/** A-ADM-9: the mean of the base grade and the mean of the electives; of either one where the other is missing. */
export function subjectValue({ grade, electives }: Pick<CountedSubject, 'grade' | 'electives'>): Fraction | undefined {
  const extra = meanOf(electives.map((elective) => fraction(elective)));
  if (grade === undefined) return extra;
  return extra === undefined ? fraction(grade) : over(plus(fraction(grade), extra), fraction(2));
}

function wholeTerm(subject: CountedSubject): readonly Term[] {
  const value = subjectValue(subject);
  return value === undefined ? [] : [{ key: subject.key, value, weight: ONE }];
}

function weightedTerm(weights: readonly SubjectWeight[]): (subject: CountedSubject) => readonly Term[] {
  return (subject) => {
    const own = weightOf(subject, weights);
    // An arts subject joins only when the target gives it a weight.
    const weight = own ?? (subject.group === 'academic' ? ONE : undefined);
    return subject.grade === undefined || weight === undefined
      ? []
      : [{ key: subject.key, value: fraction(subject.grade), weight }];
  };
}

/** The weight that a target gives a subject, or undefined. */
export function weightOf(
  { subject, variant }: Pick<CountedSubject, 'subject' | 'variant'>,
  weights: readonly SubjectWeight[],
): Fraction | undefined {
  return weights.find(
    (each) => placeOf(each.subject) === placeOf(subject) && (!isLanguageSubject(subject) || each.language === variant),
  )?.weight;
}

function artsAverage(
  { subjects }: EffectiveGrades,
  adult: boolean,
  all: Average | undefined,
  best: number,
): Average | undefined {
  const arts = subjects.filter(({ group }) => group === 'arts');
  const terms = arts.flatMap(wholeTerm);
  if (terms.length > 0) {
    const told = terms.length < best ? [reason('A-ADM-5', 'arts.fewerThanThree', { subjects: terms.length })] : [];
    return averageOf('arts', 'A-ADM-5', bestTerms(terms, best), undefined, told);
  }
  if (!adult || arts.length > 0 || all === undefined) return undefined;
  return { ...all, kind: 'arts', rule: 'A-ADM-5b', told: [reason('A-ADM-5b', 'arts.allAverage', {})] };
}

function bestTerms(terms: readonly Term[], best: number): readonly Term[] {
  return terms
    .toSorted((one, other) => compareFractions(other.value, one.value) || (one.key < other.key ? -1 : 1))
    .slice(0, best);
}

/** A-ADM-16: the rounded average against the lowest accepted one of a target; equal is enough. */
export function reachesLimit(average: Average, limit: Fraction): boolean {
  return isAtLeast(average.value, limit);
}
