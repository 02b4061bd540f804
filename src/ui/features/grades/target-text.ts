import { isLanguageSubject, SUBJECT_CODES, type SubjectCode } from '#domain/admission/certificate.ts';
import { typedAverage } from '#domain/admission/faults.ts';
import { decimal, decimalsOf } from '#domain/admission/fraction.ts';
import type { Target } from '#domain/student/grades.ts';

/** The limits and weights of a target as they are typed; a row that cannot be read stays on the screen only. */
export type LimitText = { readonly year: string; readonly value: string };
export type WeightText = { readonly subject: SubjectCode | ''; readonly language: string; readonly weight: string };
export type TargetTexts = { readonly limits: readonly LimitText[]; readonly weights: readonly WeightText[] };

export function textsOf({ limits, weights = [] }: Target): TargetTexts {
  return {
    limits: limits.map(({ year, value }) => ({ year: String(year), value: value.replace('.', ',') })),
    weights: weights.map(({ subject, language = '', weight }) => ({
      subject,
      language,
      weight: weight.replace('.', ','),
    })),
  };
}

export type TargetFault = 'year' | 'yearTwice' | 'notNumber' | 'outOfRange' | 'tooManyDecimals' | 'points' | 'weight';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

export function yearFault({ year }: LimitText, others: readonly LimitText[]): TargetFault | undefined {
  if (year.trim() === '') return undefined;
  const read = Number(year.trim());
  if (!/^\d{4}$/u.test(year.trim()) || read < FIRST_YEAR || read > LAST_YEAR) return 'year';
  return others.some((other) => other.year.trim() === year.trim()) ? 'yearTwice' : undefined;
}

export function limitFault(kind: Target['kind'], { value }: LimitText): TargetFault | undefined {
  if (value.trim() === '') return undefined;
  if (kind === 'lukio') {
    const typed = typedAverage(value);
    return typed.kind === 'fault' ? typed.fault : undefined;
  }
  const read = decimal(value);
  return read === undefined || read.n < 0n || read.n > 99n * read.d || decimalsOf(value) > 2 ? 'points' : undefined;
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
export function readTexts(kind: Target['kind'], { limits, weights }: TargetTexts): Pick<Target, 'limits' | 'weights'> {
  const read = limits.flatMap((limit, index) =>
    limit.year.trim() !== '' &&
    limit.value.trim() !== '' &&
    yearFault(limit, limits.slice(0, index)) === undefined &&
    limitFault(kind, limit) === undefined
      ? [{ year: Number(limit.year), value: plain(limit.value) }]
      : [],
  );
  const weighted = weights.flatMap((each) => {
    const { subject, language, weight } = each;
    return subject === '' || weight.trim() === '' || weightFault(each) !== undefined
      ? []
      : [
          {
            subject,
            ...(isLanguageSubject(subject) && language !== '' && { language }),
            weight: plain(weight),
          },
        ];
  });
  return { limits: read, ...(weighted.length > 0 && { weights: weighted }) };
}

export function subjectOf(text: string): SubjectCode | '' {
  return SUBJECT_CODES.find((code) => code === text) ?? '';
}
