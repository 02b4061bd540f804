import type { Reason } from '../rules/reasons.ts';
import { reason } from '../rules/reasons.ts';
import type { Rules } from '../rules/rules.ts';
import { ALL_RULES } from '../rules/rules.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type {
  Certificate,
  ElectiveGrade,
  Grade,
  Letter,
  Raise,
  SubjectCode,
  SubjectGrade,
  SubjectGroup,
} from './certificate.ts';
import {
  alwaysCounts,
  groupOf,
  inOrder,
  isLanguageSubject,
  LETTERS,
  missingCommonSubjects,
  numberGrade,
  placeOf,
  subjectKey,
  variantOf,
} from './certificate.ts';

/** A subject as selection sees it: the grade of the certificate, the raised one, and the one that counts. */
export type CountedSubject = {
  /** `MA`, `B1-SV`: unique among the subjects of one certificate. */
  readonly key: string;
  readonly subject: SubjectCode;
  /** Syllabus of mother tongue or language of a language. */
  readonly variant?: string;
  readonly group: SubjectGroup;
  /** On the certificate; a number wins over a letter, the larger number over the smaller (A-ADM-12). */
  readonly original?: Grade;
  /** The best raise that counts, also when it is not better. */
  readonly raised?: number;
  /** The number that counts: the larger of the two (A-GRADE-1). Missing when there is only a letter. */
  readonly grade?: number;
  /** Numbers of the electives that count, in descending order. */
  readonly electives: readonly number[];
  /** From an earlier leaving certificate (A-ADM-5b). */
  readonly earlier?: boolean;
};

/** What became of a raise. `why` tells why it is ignored; it is missing when the raise counts. */
export type JudgedRaise = { readonly raise: Raise; readonly key?: string; readonly why?: Reason };

/** The grades that count, what became of each raise, and what has to be told beside them. */
export type EffectiveGrades = {
  readonly subjects: readonly CountedSubject[];
  readonly raises: readonly JudgedRaise[];
  readonly told: readonly Reason[];
};

export type RaiseLimits = {
  /** The last day on which a raise is taken (A-GRADE-9); without it every raise is. */
  readonly by?: IsoDate;
  readonly rules?: Rules;
};

/** The name of a subject for a reason. */
type Named = { readonly subject: SubjectCode; readonly variant?: string };

function named(line: { readonly subject: SubjectCode; readonly syllabus?: string; readonly language?: string }): Named {
  const variant = variantOf(line);
  return { subject: placeOf(line.subject), ...(variant !== undefined && { variant }) };
}

/** A certificate with its raises, by A-ADM-9…14 and A-GRADE-1…8. The order of the lines does not matter. */
export function effectiveGrades(
  certificate: Certificate,
  raises: readonly Raise[] = [],
  limits: RaiseLimits = {},
): EffectiveGrades {
  const rules = limits.rules ?? ALL_RULES;
  const told: Reason[] = [];
  const bases = basesOf(certificate, rules, told);
  const judged = raises.map((raise) => judgedRaise(raise, bases, certificate, limits, rules, told));
  const subjects = [...bases.values()].map((base) => countedSubject(base, judged, told)).sort(inOrder);
  for (const subject of missingCommonSubjects(subjects, certificate.adult))
    told.push(reason('A-ADM-13', 'grades.commonMissing', { subject }));
  return { subjects, raises: judged, told: inTextOrder(told) };
}

/** Told things come in the same order whatever the order of the certificate. */
function inTextOrder(told: readonly Reason[]): readonly Reason[] {
  return told
    .map((each) => ({ each, text: textOf(each) }))
    .sort((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0))
    .map(({ each }) => each);
}

function textOf({ rule, code, params }: Reason): string {
  return `${rule} ${code} ${JSON.stringify(params)}`;
}

// --- the certificate --------------------------------------------------------------------------------------------------

type Base = Named & {
  readonly key: string;
  readonly group: SubjectGroup;
  original?: Grade;
  readonly electives: number[];
  readonly earlier?: boolean;
};

/** An elective that stands on a line of its own. */
function isElective(line: SubjectGrade): boolean {
  return line.compulsory === false && !alwaysCounts(line.subject);
}

function basesOf(certificate: Certificate, rules: Rules, told: Reason[]): ReadonlyMap<string, Base> {
  const bases = new Map<string, Base>();
  const { adult = false, on } = certificate;
  const least: Least = {
    adult,
    lessons: rules.nearestNumberOf('A-ADM-10', 'electiveLeastLessons', on),
    courses: rules.nearestNumberOf('A-ADM-10', 'electiveLeastCourses', on),
  };
  const lines = certificate.subjects.filter((line) => {
    if (groupOf(line.subject) !== 'notCounted') return true;
    told.push(reason('A-ADM-13', 'grades.notCounted', { subject: line.subject }));
    return false;
  });
  for (const line of lines) if (!isElective(line)) addLine(bases, line, least, told);
  for (const line of lines) if (isElective(line)) addElectiveLine(bases, line, least, told);
  const ownArts = [...bases.values()].some(({ group, original }) => group === 'arts' && isNumber(original));
  if (adult && !ownArts) {
    const earlier = (certificate.earlierArts ?? []).filter(({ subject }) => groupOf(subject) === 'arts');
    for (const line of earlier) addLine(bases, line, least, told, true);
    if (earlier.length > 0) told.push(reason('A-ADM-5b', 'arts.earlierCertificate', {}));
  } else if ((certificate.earlierArts ?? []).length > 0) {
    told.push(reason('A-ADM-5b', 'arts.earlierLeftOut', { adult }));
  }
  return bases;
}

function isNumber(grade: Grade | undefined): grade is number {
  return grade !== undefined && numberGrade(grade) !== undefined;
}

type Least = { readonly adult: boolean; readonly lessons: number; readonly courses: number };

function addLine(bases: Map<string, Base>, line: SubjectGrade, least: Least, told: Reason[], earlier = false): void {
  const key = subjectKey(line);
  const known = bases.get(key);
  const base: Base = known ?? {
    ...named(line),
    key,
    group: groupOf(line.subject),
    electives: [],
    ...(earlier && { earlier }),
  };
  const better = betterOf(base.original, line.grade);
  if (better !== undefined) base.original = better;
  for (const elective of line.electives ?? []) addElective(base, elective, least, told);
  bases.set(key, base);
}

/** A number wins over a letter, even a 4; the larger number wins; of letters S wins over O and O over H (A-ADM-12). */
function betterOf(one: Grade | undefined, other: Grade): Grade | undefined {
  const number = numberGrade(other);
  if (number !== undefined) return isNumber(one) ? Math.max(one, number) : number;
  if (!isLetter(other) || isNumber(one)) return one;
  return isLetter(one) && LETTERS.indexOf(one) <= LETTERS.indexOf(other) ? one : other;
}

function isLetter(grade: Grade | undefined): grade is Letter {
  return typeof grade === 'string' && LETTERS.includes(grade);
}

function addElectiveLine(bases: Map<string, Base>, line: SubjectGrade, least: Least, told: Reason[]): void {
  const place = placeOf(line.subject);
  const alike = [...bases.values()].filter((base) => base.subject === place && base.earlier !== true);
  const only = alike.length === 1 ? alike[0] : undefined;
  const base = bases.get(subjectKey(line)) ?? (variantOf(line) === undefined ? only : undefined);
  if (base === undefined) {
    // A language that the certificate does not have otherwise is a subject of its own, when it is large enough; the register
    // does the same. Another subject has to be on the certificate as a common one.
    const isOwn = isLanguageSubject(line.subject) || place === 'AI';
    const verdict = isOwn ? verdictOf(line, least) : 'tooSmall';
    if (verdict === 'tooSmall') told.push(reason('A-ADM-10', 'grades.electiveLeftOut', named(line)));
    else addLine(bases, line, least, told);
    if (verdict === 'unknown') told.push(reason('A-ADM-10', 'grades.electiveExtentUnknown', named(line)));
    return;
  }
  if (isLanguageSubject(line.subject)) told.push(reason('A-ADM-14', 'grades.sameLanguageTwice', named(line)));
  addElective(base, line, least, told);
}

/** Whether an elective is large enough (A-ADM-10); `unknown` when its extent is not told. */
export function electiveVerdict(
  elective: { readonly weeklyLessons?: number; readonly courses?: number },
  adult: boolean,
  rules: Rules = ALL_RULES,
): 'counts' | 'tooSmall' | 'unknown' {
  return verdictOf(elective, {
    adult,
    lessons: rules.latestNumberOf('A-ADM-10', 'electiveLeastLessons'),
    courses: rules.latestNumberOf('A-ADM-10', 'electiveLeastCourses'),
  });
}

function verdictOf(
  { weeklyLessons, courses }: { readonly weeklyLessons?: number; readonly courses?: number },
  least: Least,
): 'counts' | 'tooSmall' | 'unknown' {
  if (weeklyLessons !== undefined) return weeklyLessons >= least.lessons ? 'counts' : 'tooSmall';
  if (courses !== undefined) return courses >= least.courses ? 'counts' : 'tooSmall';
  return 'unknown';
}

function addElective(base: Base, elective: ElectiveGrade, least: Least, told: Reason[]): void {
  const number = numberGrade(elective.grade);
  if (number === undefined) return;
  const { subject, variant } = base;
  const of: Named = { subject, ...(variant !== undefined && { variant }) };
  const verdict = verdictOf(elective, least);
  if (verdict === 'tooSmall') {
    const unsure = elective.weeklyLessons === undefined && (elective.courses ?? 0) >= least.lessons;
    told.push(reason('A-ADM-10', unsure ? 'grades.adultElective' : 'grades.electiveLeftOut', of));
    return;
  }
  if (verdict === 'unknown') told.push(reason('A-ADM-10', 'grades.electiveExtentUnknown', of));
  base.electives.push(number);
}

// --- the raises -------------------------------------------------------------------------------------------------------

function judgedRaise(
  raise: Raise,
  bases: ReadonlyMap<string, Base>,
  certificate: Certificate,
  { by }: RaiseLimits,
  rules: Rules,
  told: Reason[],
): JudgedRaise {
  const of = named(raise);
  const number = numberGrade(raise.grade);
  const least = rules.nearestNumberOf('R-RAISE-9', 'raisedLeastGrade', raise.on);
  if (number === undefined || number < least) return { raise, why: reason('A-GRADE-8', 'raise.failed', of) };
  if (!raise.confirmed) return { raise, why: reason('A-GRADE-4', 'raise.notConfirmed', of) };
  if (raise.on <= certificate.on || (raise.examinedOn ?? raise.on) <= certificate.on)
    return { raise, why: reason('A-GRADE-2', 'raise.notAfterCertificate', { ...of, on: certificate.on }) };
  if (by !== undefined && raise.on > by) return { raise, why: reason('R-APP-22', 'raise.afterLimit', { ...of, by }) };

  const alike = [...bases.values()].filter((base) => base.earlier !== true && isSamePlace(base.subject, raise.subject));
  const exact = alike.filter(({ variant }) => variant === of.variant);
  const only = alike.length === 1 ? alike[0] : undefined;
  const guessed = of.variant === undefined || only?.variant === undefined ? only : undefined;
  // The same language can stand at two A levels: the raise lifts the lower of them only when its own level is not there.
  const base = exact.find(({ subject }) => subject === of.subject) ?? exact[0] ?? guessed;
  if (base === undefined) {
    if (alike.length > 0) return { raise, why: reason('A-GRADE-6', 'raise.otherVariant', of) };
    return { raise, why: reason('A-GRADE-5', 'raise.notOnCertificate', of) };
  }
  if (exact.length === 0) told.push(reason('A-GRADE-6', 'grades.variantAssumed', of));
  if (isNumber(base.original) && number <= base.original)
    return { raise, key: base.key, why: reason('A-GRADE-1', 'raise.notBetter', { ...of, grade: base.original }) };
  return { raise, key: base.key };
}

/** A languages match whatever their level; every other subject matches its own code (A-GRADE-6). */
function isSamePlace(one: SubjectCode, other: SubjectCode): boolean {
  const [left, right] = [placeOf(one), placeOf(other)];
  return left === right || (isALanguage(left) && isALanguage(right));
}

function isALanguage(place: SubjectCode): boolean {
  return place === 'A1' || place === 'A2';
}

function countedSubject(base: Base, judged: readonly JudgedRaise[], told: Reason[]): CountedSubject {
  const { key, subject, variant, group, original, earlier } = base;
  const of: Named = { subject, ...(variant !== undefined && { variant }) };
  const raises = judged.filter((each) => each.key === key && each.why === undefined);
  const numbers = raises.flatMap(({ raise }) => numberGrade(raise.grade) ?? []);
  const raised = numbers.length === 0 ? undefined : Math.max(...numbers);
  const known = isNumber(original) ? original : undefined;
  const grade = raised === undefined ? known : Math.max(raised, known ?? raised);
  if (isLetter(original))
    told.push(
      raised === undefined
        ? reason('A-ADM-12', base.electives.length > 0 ? 'grades.electivesOnly' : 'grades.letterLeftOut', of)
        : reason('A-ADM-12', 'grades.letterRaised', of),
    );
  if (raised !== undefined && base.electives.length > 0) told.push(reason('A-GRADE-7', 'grades.electivesStay', of));
  return {
    ...of,
    key,
    group,
    ...(original !== undefined && { original }),
    ...(raised !== undefined && { raised }),
    ...(grade !== undefined && { grade }),
    electives: base.electives.toSorted((left, right) => right - left),
    ...(earlier === true && { earlier }),
  };
}

// --- discretionary selection ------------------------------------------------------------------------------------------

/** Last day on which a certificate with individualised syllabuses can have been given (A-ADM-18). */
export const INDIVIDUALISED_UNTIL = '2025-07-31';

/**
 * A-ADM-19: with mathematics and mother tongue both individualised, only discretionary selection is open, until either has
 * been raised. `only`: whether it is; `told` says so, or that a raise opened the ordinary way.
 */
export function discretionaryOnly(
  certificate: Certificate,
  raises: readonly Raise[] = [],
  limits: RaiseLimits = {},
): { readonly only: boolean; readonly told: readonly Reason[] } {
  const { by } = limits;
  const both = (['MA', 'AI'] as const).every((subject) =>
    certificate.subjects.some((line) => line.subject === subject && line.individualised === true),
  );
  if (!both || certificate.on > INDIVIDUALISED_UNTIL || (by !== undefined && certificate.on > by))
    return { only: false, told: [] };
  const { raises: judged } = effectiveGrades(certificate, raises, limits);
  const opened = judged.find(
    ({ raise, key, why }) =>
      key !== undefined &&
      (raise.subject === 'MA' || raise.subject === 'AI') &&
      // A completed raise opens the way also when its number is no better.
      (why === undefined || why.code === 'raise.notBetter'),
  );
  if (opened === undefined) return { only: true, told: [reason('A-ADM-19', 'admission.onlyDiscretionary', {})] };
  const { raise } = opened;
  return { only: false, told: [reason('A-ADM-19', 'admission.raiseOpens', { ...named(raise), on: raise.on })] };
}
