import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { averagesOf, reachesLimit } from '#domain/admission/averages.ts';
import type { Certificate, Grade, Raise, SubjectCode, SubjectGrade } from '#domain/admission/certificate.ts';
import { isSubjectCode, missingCommonSubjects, subjectKey } from '#domain/admission/certificate.ts';
import { typedAverage } from '#domain/admission/faults.ts';
import { decimal, exactly, fraction, isAtLeast, shownNumber, weightedMeanOf } from '#domain/admission/fraction.ts';
import type { StudyAmount } from '#domain/admission/points.ts';
import { completionOf, pointsOf, rowPoints, rowsOf, testOutcome, trainingDay } from '#domain/admission/points.ts';
import { smallestSets } from '#domain/admission/raise-sets.ts';
import { discretionaryOnly, effectiveGrades, electiveVerdict } from '#domain/admission/raises.ts';
import { singleSteps } from '#domain/admission/single-steps.ts';
import { isoDate, yearOf } from '#domain/time/iso-date.ts';
import { jointApplicationOf } from '#domain/time/national-dates.ts';

/**
 * Pairs of question and answer, collected from the statutes and from the test suites of national services. Another file of
 * the same kind: `ADMISSION_CASES=<file> npx vitest run tests/domain/admission/cases.test.ts`.
 */
const FILE = process.env['ADMISSION_CASES'] ?? fileURLToPath(new URL('./admission-cases.json', import.meta.url));

type Json = { readonly [key: string]: unknown };
type Case = {
  readonly id: string;
  readonly op: string;
  readonly title: string;
  readonly authority: string;
  readonly appliesNow: boolean;
  readonly given: Json;
  readonly expect: Json;
};

const CASES = (JSON.parse(readFileSync(FILE, 'utf8')) as { readonly cases: readonly Case[] }).cases;

/** Questions that are not the planner's, each with the reason. */
const NOT_OURS: Readonly<Record<string, string>> = {
  wishOrderTiePoints: 'five wishes, until 2021; who comes first of equals is not planned',
  sumOfBest: 'a building block of the national calculation engine, not a question about a student',
  meanOfBest: 'a building block of the national calculation engine, with numbers that are no grades',
  rangeLookup: 'a building block of the national calculation engine',
  rejectInRange: 'a building block of the national calculation engine',
  lukioTestAndEvidence: 'the test of one lukio and its own limits are not in the planner',
  importWeights: 'how a service spreads weights to its slots; the planner takes weights by subject and language',
  applyWeights: 'how a service puts weights on its form',
  formShape: 'the empty form of a portal',
  showCalculator: 'when a portal shows its calculator',
  motherTongueCode: 'codes of the register',
  bonusStudyState: 'the state that a register gives to a study right',
  failedGradesVisible: 'what a register shows of an unfinished certificate',
  bonusExtent: 'how a register adds up parts; the plan holds accepted amounts',
  specialSyllabusLevel: 'the code that a register gives to basic education',
  discretionaryReason: 'the reason that a service records for a target',
  baseEducation: 'the code that a register gives to basic education',
  conditionalCertificate: 'an unfinished certificate in a register near its deadline',
  languageProved: 'rules before 2018',
  schoolWorkDays: 'the school’s own calendar tells its days',
  lastSchoolDay: 'the school’s own calendar tells its days',
};

/** Why a case is not asked, or undefined. */
function whyNot({ op, given, appliesNow }: Case): string | undefined {
  if (NOT_OURS[op] !== undefined) return NOT_OURS[op];
  if (given['ruleVersion'] === 'V2014') return 'rules before 2018';
  if (op === 'vocationalTotal' && (given['ruleVersion'] === undefined || yearOfVersion(given) === undefined))
    return 'rules before 2018';
  if (op === 'mergeGrades' && !appliesNow) return 'a service that has been replaced; the current one differs';
  if (op === 'includeSubject' && (given['national'] === false || !isSubjectCode(String(given['code']))))
    return 'a code that no certificate of the planner can hold';
  if (ANSWERS[op] === undefined) return 'a question that nobody knew when this test was written';
  return undefined;
}

/** Cases of a peer that the statute answers otherwise: the statute is followed. */
function statuteDiffers({ op, given, authority }: Case): string | undefined {
  const decimals = /[.,]\d{3,}$/u;
  if (op === 'isValidAverageInput' && decimals.test(String(given['text'])))
    return 'two decimals in the decree; the portal takes any number of them (A-ADM-8)';
  if (op === 'vocationalPointsFromAverages' && authority === 'public-calculator') {
    const typed = [given['all'], given['arts']].map(String);
    if (typed.some((each) => decimals.test(each)))
      return 'the portal rounds or drops a third decimal; rows are half-open (A-ADM-8)';
  }
  if (op === 'pointsFromSubjects' && authority === 'public-calculator') {
    const lines = linesIn(given['subjects']);
    if (lines.some(({ grade, electives = [] }) => typeof grade !== 'number' && electives.length > 0))
      return 'the portal drops a subject without a number together with its electives (A-ADM-12)';
  }
  if (op === 'mergeGrades') {
    const lines = linesIn(given['certificate']);
    if (linesIn(given['raises']).some(({ electives = [] }) => electives.length > 0))
      return 'the service joins the electives of raises; those of the certificate are taken to stay (A-GRADE-7)';
    const electives = lines.filter(({ compulsory }) => compulsory === false);
    if (
      electives.some((elective) => lines.some((line) => line !== elective && subjectKey(line) === subjectKey(elective)))
    )
      return 'the service takes the better of two grades of one language; the decree averages them (A-ADM-14)';
  }
  return undefined;
}

// --- from the words of the cases to those of the planner ---------------------------------------------------------------

function linesIn(list: unknown): readonly SubjectGrade[] {
  return (Array.isArray(list) ? (list as readonly Json[]) : []).map(lineIn);
}

function gradeIn(grade: unknown): Grade {
  if (typeof grade === 'number' || grade === 'S' || grade === 'O' || grade === 'H') return grade;
  // No grade at all, or none that is known: a number that counts nowhere.
  return 0;
}

function codeIn(code: unknown): SubjectCode {
  // X stands for any subject.
  if (code === 'X') return 'MA';
  if (typeof code === 'string' && isSubjectCode(code)) return code;
  throw new Error(`No subject ${String(code)}`);
}

function lineIn(line: Json): SubjectGrade {
  const { code, lang, grade, electives, optional } = line;
  const subject = codeIn(code);
  return {
    subject,
    ...(typeof lang === 'string' && (subject === 'AI' ? { syllabus: lang } : { language: lang })),
    grade: gradeIn(grade),
    ...(Array.isArray(electives) && {
      electives: electives.map((each: unknown) => ({ grade: gradeIn(each), weeklyLessons: 2 })),
    }),
    ...(optional === true && { compulsory: false }),
  };
}

function raisesIn(list: unknown): readonly Raise[] {
  return linesIn(list).map(({ subject, syllabus, language, grade }, index) => {
    const confirmed = (list as readonly Json[])[index]?.['confirmed'] !== false;
    return { subject, syllabus, language, grade, on: isoDate('2027-01-01'), confirmed };
  });
}

const YEAR = 2026;
const CERTIFICATE_ON = isoDate('2026-05-30');
/** Too old for the six points, unless the case says that they are due. */
const OLD = isoDate('2020-05-30');

function certificateIn(given: Json): Certificate {
  const subjects = [...linesIn(given['subjects']), ...linesIn(given['ignoredSubjects'])];
  const on = given['completed'] === false ? OLD : CERTIFICATE_ON;
  const never = given['artsNeverStudied'] === true;
  if (given['artsFromLeavingCertificate'] === true) {
    const isArts = ({ subject }: SubjectGrade): boolean => ['LI', 'KU', 'KS', 'KO', 'MU'].includes(subject);
    return {
      on,
      adult: true,
      subjects: subjects.filter((line) => !isArts(line)),
      earlierArts: subjects.filter(isArts),
    };
  }
  return { on, subjects, ...(never && { adult: true }) };
}

function weightsIn(list: unknown) {
  return (Array.isArray(list) ? (list as readonly Json[]) : []).flatMap((line) => {
    const { subject, language } = lineIn(line);
    const weight = line['weight'];
    return typeof weight === 'number' ? [{ subject, language, weight: exactly(weight) }] : [];
  });
}

function resultOf(given: Json, raises: readonly Raise[] = []): Json {
  const grades = { kind: 'certificate', certificate: certificateIn(given) } as const;
  const { lukio, weighted, all, arts } = averagesOf(grades, { raises, weights: weightsIn(given['subjects']) });
  const points = pointsOf({ grades, raises, year: YEAR, firstChoice: given['firstChoice'] === true });
  const part = (name: string): number => points?.parts.find((each) => each.part === name)?.points ?? 0;
  return {
    lukioAverage: lukio === undefined ? null : shownNumber(lukio.value, 2),
    lukioWeightedAverage: weighted === undefined ? null : shownNumber(weighted.value, 2),
    allSubjectAverage: all === undefined ? null : shownNumber(all.value, 4),
    artsAverage: arts === undefined ? null : shownNumber(arts.value, 4),
    general: part('grades'),
    arts: part('arts'),
    completion: part('studies'),
    firstChoice: part('firstChoice'),
    total: points?.total ?? null,
  };
}

function yearOfVersion({ ruleVersion }: Json): number | undefined {
  return ruleVersion === 'V2018' ? 2021 : ruleVersion === 'V2022' || ruleVersion === undefined ? YEAR : undefined;
}

const STUDIES: readonly (readonly [RegExp, Pick<StudyAmount, 'form' | 'unit'>])[] = [
  [/^KOPS$/u, { form: 'kops', unit: 'op' }],
  [/^TUVA$/u, { form: 'tuva', unit: 'tuvaWeek' }],
  [/^TELMA$/u, { form: 'telma', unit: 'osp' }],
  [/^VALMA$/u, { form: 'valma', unit: 'osp' }],
  [/^LUVA$/u, { form: 'luva', unit: 'course' }],
  [/^lis[aä]opetus$/iu, { form: 'lisaopetus', unit: 'hour' }],
  [/folk/iu, { form: 'folkLine', unit: 'studentWeek' }],
];

/** An amount without a year is one that goes on: it counts for the year of the application. */
function studiesIn(list: unknown, applicationYear: unknown): readonly StudyAmount[] {
  return (Array.isArray(list) ? (list as readonly Json[]) : []).flatMap((study) => {
    const known = STUDIES.find(([name]) => name.test(String(study['type'])))?.[1];
    const weeks = study['studentWeeks'];
    const amount = [study['extent'], weeks, study['weeks'], study['hours'], study['courses'], study['credits']].find(
      (each) => typeof each === 'number',
    );
    if (known === undefined || typeof amount !== 'number') return [];
    const unit = weeks === undefined ? known.unit : 'studentWeek';
    const on = isoDate(`${number(study['year'] ?? applicationYear)}-05-30`);
    return [{ form: known.form, unit, amount, on }];
  });
}

function number(value: unknown): number {
  if (typeof value !== 'number') throw new Error(`No number ${String(value)}`);
  return value;
}

/** The certificate and the raises of a case that merges them. */
function mergedIn(given: Json): { readonly certificate: Certificate; readonly raises: readonly Raise[] } {
  const records = Array.isArray(given['records']) ? (given['records'] as readonly Json[]) : undefined;
  if (records !== undefined) {
    const confirmed = records.filter((record) => record['confirmed'] !== false);
    const of = (type: string) =>
      confirmed.filter((record) => record['type'] === type).map((record) => record['grades']);
    return {
      certificate: { on: CERTIFICATE_ON, subjects: of('certificate').flatMap(linesIn) },
      raises: of('subject-syllabus').flatMap(raisesIn),
    };
  }
  const own = linesIn(given['certificate']);
  // Grades told on the application stand in for a certificate that is not there (A-GRADE-11).
  const year = given['applicationCertificateYear'];
  const believed = year === undefined || number(year) <= 2017;
  const subjects = own.length > 0 || !believed ? own : linesIn(given['application']);
  return { certificate: { on: CERTIFICATE_ON, subjects }, raises: raisesIn(given['raises']) };
}

function mergeGrades({ given, expect: wanted }: Case): Json {
  const { certificate, raises } = mergedIn(given);
  const { subjects } = effectiveGrades(certificate, raises);
  const find = (key: string) => {
    const place = key === 'X' ? 'MA' : key;
    return subjects.find((each) => each.key === place) ?? subjects.find((each) => each.subject === place);
  };
  const slots = (wanted['slots'] ?? {}) as Readonly<Record<string, { readonly lang: string }>>;
  const slotOf = (name: string, lang: string) => {
    const subject = /^(AI|A1|A2|B1|B2|B3)/u.exec(name)?.[0];
    const found = subjects.find((each) => each.subject === subject && each.variant === lang);
    return { lang, grade: found?.grade ?? null };
  };
  const record = (value: unknown) => (typeof value === 'object' && value !== null ? Object.keys(value) : []);
  const origin = certificate.subjects.length > 0 && given['application'] !== undefined ? 'application' : 'certificate';
  return {
    effective: Object.fromEntries(record(wanted['effective']).map((key) => [key, find(key)?.grade ?? null])),
    electives: Object.fromEntries(record(wanted['electives']).map((key) => [key, find(key)?.electives ?? []])),
    slots: Object.fromEntries(Object.entries(slots).map(([name, { lang }]) => [name, slotOf(name, lang)])),
    languageSlots: Object.fromEntries(record(wanted['languageSlots']).map((key) => [key, find(key)?.variant ?? null])),
    origin: Object.fromEntries(
      record(wanted['origin']).map((key) => [key, find(key)?.raised === undefined ? origin : 'register']),
    ),
    // A numbered slot is absent when there are fewer languages of its level.
    absent: ((wanted['absent'] ?? []) as readonly string[]).filter((key) => {
      const [, level, place] = /^(AI|A1|A2|B1|B2|B3)(\d)$/u.exec(key) ?? [];
      if (level === undefined) return find(key)?.grade === undefined;
      return subjects.filter(({ subject, grade }) => subject === level && grade !== undefined).length < Number(place);
    }),
  };
}

const ANSWERS: Readonly<Record<string, (each: Case) => Json>> = {
  vocationalPointsFromAverages: ({ given }) => {
    const averages = {
      on: given['completed'] === false ? OLD : CERTIFICATE_ON,
      lukio: decimal(String(given['academic'])),
      all: decimal(String(given['all'])),
      arts: decimal(String(given['arts'])),
    };
    const grades = { kind: 'averages', averages } as const;
    const points = pointsOf({ grades, year: YEAR, firstChoice: given['firstChoice'] === true });
    const { lukio } = averagesOf(grades);
    return { lukioAverage: lukio === undefined ? null : shownNumber(lukio.value, 2), total: points?.total ?? null };
  },
  isValidAverageInput: ({ given }) => ({ valid: typedAverage(String(given['text'])).kind !== 'fault' }),
  pointsFromSubjects: ({ given }) => resultOf(given),
  simulateRaises: ({ given, expect: wanted }) => {
    const before = resultOf(given);
    const after = resultOf(given, raisesIn(given['raises']));
    const gains = Object.keys((wanted['gain'] ?? {}) as Json).map((key) => {
      const difference = fraction(0);
      const [one, other] = [exactly(number(before[key])), exactly(number(after[key]))];
      const gain = { n: other.n * one.d - one.n * other.d, d: one.d * other.d };
      return [key, shownNumber(gain.n === 0n ? difference : fraction(gain.n, gain.d), 4)] as const;
    });
    return { before, after, gain: Object.fromEntries(gains) };
  },
  usefulSingleRaises: ({ given, expect: wanted }) => {
    const grades = { kind: 'certificate', certificate: certificateIn(given) } as const;
    const steps = singleSteps({ grades, year: YEAR, firstChoice: false });
    const step = number(given['step']);
    const useful = steps.filter(({ raise, points, pointAt }) =>
      step === 1
        ? points !== undefined && points.after > points.before
        : pointAt !== undefined && pointAt - raise.from <= step,
    );
    const order = (wanted['useful'] ?? []) as readonly string[];
    const keys = useful.map(({ raise }) => raise.key);
    return { useful: keys.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)) };
  },
  gradeStepsToLukioAverage: ({ given }) => {
    const grades = { kind: 'certificate', certificate: certificateIn(given) } as const;
    const answer = smallestSets(grades, [{ kind: 'lukio', limit: exactly(number(given['goal'])) }]);
    return { steps: answer.kind === 'sets' ? (answer.sets[0]?.steps ?? null) : answer.kind === 'reached' ? 0 : null };
  },
  pointsComponent: ({ given }) => {
    const year = yearOfVersion(given) ?? YEAR;
    if (given['table'] !== undefined) {
      const rows = rowsOf(given['table'] === 'arts' ? 'arts' : 'grades', trainingDay(year));
      const average = exactly(number(given['average']));
      return { points: rows === undefined ? null : rowPoints(average, rows) };
    }
    if (given['component'] === 'completion') {
      const { points } = completionOf({
        year: number(given['applicationYear']),
        certificateOn: isoDate(`${number(given['certificateYear'])}-05-30`),
        studies: studiesIn(given['studies'], given['applicationYear']),
      });
      return { points };
    }
    const asked = pointsOf({
      grades: { kind: 'averages', averages: { on: OLD } },
      year,
      firstChoice: given['wishOrder'] === 1,
      workMonths: typeof given['months'] === 'number' ? given['months'] : 0,
    });
    const part = given['component'] === 'workExperience' ? 'work' : 'firstChoice';
    return { points: asked?.parts.find((each) => each.part === part)?.points ?? 0 };
  },
  vocationalTotal: ({ given }) => resultOf(given),
  entranceTest: ({ given }) => {
    const participation = given['participation'];
    const outcome = testOutcome({
      held: given['required'] === true,
      ...(typeof participation === 'string' && { taken: participation === 'participated' }),
      ...(typeof given['points'] === 'number' && { points: given['points'] }),
    });
    return {
      points: outcome.kind === 'points' ? outcome.points : null,
      accepted: outcome.kind === 'points' || outcome.kind === 'notHeld',
      state: outcome.kind === 'unknown' ? 'error' : outcome.kind === 'notAdmitted' ? 'rejected' : 'acceptable',
    };
  },
  weightedMean: ({ given }) => {
    const items = (
      given['items'] as readonly { readonly weight: number | null; readonly value: number | null }[]
    ).flatMap(({ weight, value }) => (value === null ? [] : [{ weight: exactly(weight ?? 1), value: exactly(value) }]));
    const mean = weightedMeanOf(items);
    return { value: mean === undefined ? null : shownNumber(mean, 4) };
  },
  lukioSelection: ({ given }) => {
    const grades = { kind: 'certificate', certificate: certificateIn(given) } as const;
    const { lukio, weighted } = averagesOf(grades, { weights: weightsIn(given['subjects']) });
    const average = weighted ?? lukio;
    if (average === undefined) return { average: null, accepted: false };
    return {
      average: shownNumber(average.value, 2),
      accepted: reachesLimit(average, exactly(number(given['threshold']))),
    };
  },
  lukioThreshold: ({ given }) => ({
    accepted: (given['averages'] as readonly number[]).map((average) =>
      isAtLeast(exactly(average), exactly(number(given['lowestAccepted']))),
    ),
  }),
  mergeGrades,
  importRaise: ({ given }) => {
    const raise = given['raise'] as Json;
    const line = lineIn({ ...raise, lang: raise['lang'] });
    const finished = given['basicEducation'] === 'finished';
    const subjects = finished ? [{ ...line, grade: 5 }] : [];
    const { raises } = effectiveGrades({ on: CERTIFICATE_ON, subjects }, raisesIn([raise]));
    return { stored: raises.every(({ why }) => why === undefined) };
  },
  bonusStudy: ({ given }) => {
    const base = given['baseEducation'];
    const { why } = completionOf({
      year: number(given['applicationYear']),
      base: base === '0' ? 'abroad' : base === '7' ? 'none' : 'certificate',
      studies: studiesIn(given['studies'], given['applicationYear']),
    });
    const counted = why.find(({ code }) => code === 'points.studiesReached');
    if (counted?.code !== 'points.studiesReached') return { completed: false, year: null };
    return { completed: true, year: yearOf(counted.params.on) };
  },
  completionPoints: ({ given }) => ({
    points: completionOf({
      year: number(given['applicationYear']),
      ...(typeof given['certificateYear'] === 'number' && {
        certificateOn: isoDate(`${given['certificateYear']}-05-30`),
      }),
      studies: studiesIn(given['studies'], given['applicationYear']),
    }).points,
  }),
  includeSubject: ({ given }) => {
    const subject = codeIn(given['code']);
    const compulsory = given['compulsory'] === true;
    const codes = given['compulsoryCodes'] as readonly string[];
    const extent = given['extent'];
    const grade: Grade = given['assessed'] === true ? 8 : 0;
    const weeklyLessons = typeof extent === 'number' ? extent : undefined;
    const others = codes.filter((code) => isSubjectCode(code) && (code !== subject || !compulsory));
    const lines: readonly SubjectGrade[] = [
      ...others.map((code): SubjectGrade => ({ subject: codeIn(code), grade: 6 })),
      { subject, grade, compulsory, ...(weeklyLessons !== undefined && { weeklyLessons }) },
    ];
    const { subjects } = effectiveGrades({ on: CERTIFICATE_ON, subjects: lines });
    const own = subjects.find((each) => each.subject === subject);
    const inside = own !== undefined && (own.grade === 8 || own.electives.includes(8));
    // In a register an elective without an extent has none.
    const unknown = !compulsory && own?.grade !== 8 && electiveVerdict({ weeklyLessons }, false) === 'unknown';
    return { included: inside && !unknown };
  },
  commonSubjectMissing: ({ given }) => ({
    missing:
      missingCommonSubjects((given['codes'] as readonly string[]).map((code) => ({ subject: codeIn(code) }))).length >
      0,
  }),
  discretionaryOnly: ({ given }) => {
    const by = isoDate(String(given['deadline']));
    // Only compulsory mathematics and mother tongue open the ordinary way.
    const raised = ((given['raises'] ?? []) as readonly Json[]).filter((raise) => raise['compulsory'] !== false);
    const certificates = given['certificates'] as readonly Json[];
    return {
      discretionaryOnly: certificates.some((each) => {
        const on = isoDate(String(each['confirmed']));
        const restricted = each['restricted'] === true;
        const line = (subject: 'MA' | 'AI', special: unknown): SubjectGrade => ({
          subject,
          grade: 6,
          ...(special === true && (restricted ? { restricted: true } : { individualised: true })),
        });
        const subjects = [line('MA', each['mathsIndividualised']), line('AI', each['motherTongueIndividualised'])];
        const raises = raised.map(
          (raise): Raise => ({
            subject: codeIn(raise['code']),
            grade: gradeIn(raise['grade'] ?? 7),
            on: typeof raise['confirmed'] === 'string' ? isoDate(raise['confirmed']) : isoDate(by),
            confirmed: raise['confirmed'] !== null && raise['confirmed'] !== false,
          }),
        );
        return discretionaryOnly({ on, subjects }, raises, { by }).only;
      }),
    };
  },
  jointApplicationWindow: ({ given }) => {
    const { opens, closes } = jointApplicationOf(number(given['year']));
    return { start: opens, end: closes };
  },
};

/** Of the answer only what the case asks, as deep as it asks. */
function asAsked(came: unknown, wanted: unknown): unknown {
  if (typeof wanted !== 'object' || wanted === null || Array.isArray(wanted)) return came;
  if (typeof came !== 'object' || came === null) return came;
  return Object.fromEntries(
    Object.entries(wanted).map(([key, value]) => [key, asAsked(Reflect.get(came, key), value)]),
  );
}

const asked = CASES.filter((each) => whyNot(each) === undefined);
const followed = asked.filter((each) => statuteDiffers(each) === undefined);

describe('the cases of admission', () => {
  it.each(followed.map((each) => [each.id, each.title, each] as const))('%s %s', (_id, _title, each) => {
    const answer = ANSWERS[each.op];
    expect(asAsked(answer?.(each), each.expect)).toEqual(each.expect);
  });

  it('are not asked only for a reason that is told here', () => {
    const left = CASES.filter((each) => !followed.includes(each));
    const lines = left.map((each) => `${each.id} ${each.op}: ${whyNot(each) ?? statuteDiffers(each) ?? ''}`);
    console.info([`${followed.length} of ${CASES.length} cases asked; the others:`, ...lines].join('\n'));
    expect(left.filter((each) => (whyNot(each) ?? statuteDiffers(each)) === undefined)).toEqual([]);
    expect(
      left.filter(({ op }) => ANSWERS[op] === undefined && NOT_OURS[op] === undefined).map(({ op }) => op),
    ).toEqual([]);
  });
});
