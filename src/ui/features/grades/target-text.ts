import { isLanguageSubject, SUBJECT_CODES, type SubjectCode } from '#domain/admission/certificate.ts';
import { typedAverage } from '#domain/admission/faults.ts';
import { decimal, decimalsOf, decimalText, exactly } from '#domain/admission/fraction.ts';
import type { SchoolTarget } from '#domain/school/school-schema.ts';
import type { Target } from '#domain/student/grades.ts';

/** The limits and weights of a target as they are typed; a row that cannot be read stays on the screen only. */
export type LimitText = { readonly year: string; readonly value: string };
export type WeightText = { readonly subject: SubjectCode | ''; readonly language: string; readonly weight: string };
export type TargetTexts = {
  readonly limits: readonly LimitText[];
  readonly weights: readonly WeightText[];
  /** Points of the lukio's own test and evidence. */
  readonly testPoints: string;
};

/** As the language writes decimals. */
export function textsOf({ limits, weights = [], testPoints = '' }: Target, mark: ',' | '.'): TargetTexts {
  return {
    limits: limits.map(({ year, value }) => ({ year: String(year), value: value.replace('.', mark) })),
    weights: weights.map(({ subject, language = '', weight }) => ({
      subject,
      language,
      weight: weight.replace('.', mark),
    })),
    testPoints: testPoints.replace('.', mark),
  };
}

export type TargetFault =
  | ('year' | 'yearTwice' | 'yearAhead')
  | ('notNumber' | 'outOfRange' | 'sumOutOfRange' | 'tooManyDecimals')
  | 'points'
  | ('weight' | 'weightLanguage' | 'weightTwice')
  | 'testPoints';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** `lastYear`: the latest year that can have a limit. */
export function yearFault(
  { year }: LimitText,
  others: readonly LimitText[],
  lastYear: number = LAST_YEAR,
): TargetFault | undefined {
  if (year.trim() === '') return undefined;
  const read = Number(year.trim());
  if (!/^\d{4}$/u.test(year.trim()) || read < FIRST_YEAR || read > LAST_YEAR) return 'year';
  if (read > lastYear) return 'yearAhead';
  return others.some((other) => other.year.trim() === year.trim()) ? 'yearTwice' : undefined;
}

/** With points of a test the limit is that of the average and the points together (A-ADM-17). */
export function limitFault(kind: Target['kind'], { value }: LimitText, testPoints = ''): TargetFault | undefined {
  if (value.trim() === '') return undefined;
  if (kind === 'lukio' && hasTest(testPoints)) {
    const read = decimal(value);
    if (read === undefined) return 'notNumber';
    if (decimalsOf(value) > 2) return 'tooManyDecimals';
    return read.n < 4n * read.d || read.n > MOST_WITH_TEST * read.d ? 'sumOutOfRange' : undefined;
  }
  if (kind === 'lukio') {
    const typed = typedAverage(value);
    return typed.kind === 'fault' ? typed.fault : undefined;
  }
  const read = decimal(value);
  return read === undefined || read.n < 0n || read.n > 99n * read.d || decimalsOf(value) > 2 ? 'points' : undefined;
}

/** The most that an average and the points of a test are together. */
const MOST_WITH_TEST = 20n;

function hasTest(testPoints: string): boolean {
  return testPoints.trim() !== '' && testPointsFault(testPoints) === undefined && decimal(testPoints)?.n !== 0n;
}

/** A-ADM-17: from 0 to 10 points together. */
export function testPointsFault(testPoints: string): TargetFault | undefined {
  if (testPoints.trim() === '') return undefined;
  const read = decimal(testPoints);
  return read === undefined || read.n < 0n || read.n > 10n * read.d || decimalsOf(testPoints) > 2
    ? 'testPoints'
    : undefined;
}

/** A weight of a language counts only for the language that it names (A-ADM-15). */
export function languageFault({ subject, language, weight }: WeightText): TargetFault | undefined {
  return subject !== '' && isLanguageSubject(subject) && language === '' && weight.trim() !== ''
    ? 'weightLanguage'
    : undefined;
}

/** A subject, of a language its own, has one weight: the first one that is written. */
export function subjectFault(
  { subject, language }: WeightText,
  others: readonly WeightText[],
): TargetFault | undefined {
  return subject !== '' && others.some((other) => other.subject === subject && other.language === language)
    ? 'weightTwice'
    : undefined;
}

export function weightFault({ weight }: WeightText): TargetFault | undefined {
  if (weight.trim() === '') return undefined;
  const read = decimal(weight);
  return read === undefined || read.n <= 0n || read.n > 20n * read.d || decimalsOf(weight) > 2 ? 'weight' : undefined;
}

/** A number as a file writes it. */
function plain(text: string): string {
  return text
    .trim()
    .replace(',', '.')
    .replace(/^\+?0*(?=\d)/u, '');
}

/** What of the texts can be read, as it is kept. */
export function readTexts(
  kind: Target['kind'],
  { limits, weights, testPoints }: TargetTexts,
  lastYear: number,
): Pick<Target, 'limits' | 'weights' | 'testPoints'> {
  const read = limits.flatMap((limit, index) =>
    limit.year.trim() !== '' &&
    limit.value.trim() !== '' &&
    yearFault(limit, limits.slice(0, index), lastYear) === undefined &&
    limitFault(kind, limit, testPoints) === undefined
      ? [{ year: Number(limit.year), value: plain(limit.value) }]
      : [],
  );
  const weighted = weights.flatMap((each, index) => {
    const { subject, language, weight } = each;
    return subject === '' ||
      weight.trim() === '' ||
      weightFault(each) !== undefined ||
      languageFault(each) !== undefined ||
      subjectFault(each, weights.slice(0, index)) !== undefined
      ? []
      : [
          {
            subject,
            ...(isLanguageSubject(subject) && language !== '' && { language }),
            weight: plain(weight),
          },
        ];
  });
  const isTestRead = testPoints.trim() !== '' && testPointsFault(testPoints) === undefined;
  return {
    limits: read,
    ...(weighted.length > 0 && { weights: weighted }),
    ...(isTestRead && { testPoints: plain(testPoints) }),
  };
}

/** A target of the school's list as the student's own copy: later changes of the list do not touch it. */
export function targetOfSchool({ name, kind, limits, weights = [] }: SchoolTarget, id: string): Target {
  return {
    id,
    name,
    kind,
    limits: limits.map(({ year, value }) => ({ year, value: kind === 'lukio' ? twoDecimals(value) : String(value) })),
    ...(weights.length > 0 && { weights: weights.map((each) => ({ ...each, weight: String(each.weight) })) }),
  };
}

/** An average is written with two decimals: 7.20. */
function twoDecimals(value: number): string {
  return decimalText(exactly(value), 2);
}

export function subjectOf(text: string): SubjectCode | '' {
  return SUBJECT_CODES.find((code) => code === text) ?? '';
}
