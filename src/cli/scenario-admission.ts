import type { AverageQuestion, Averages } from '#domain/admission/averages.ts';
import { averagesOf } from '#domain/admission/averages.ts';
import type { Grades, Raise } from '#domain/admission/certificate.ts';
import { decimal, decimalsOf, decimalText, fraction } from '#domain/admission/fraction.ts';
import { pointsOf } from '#domain/admission/points.ts';
import type { RaiseGoal } from '#domain/admission/raise-goal.ts';
import { smallestSets } from '#domain/admission/raise-sets.ts';
import { effectiveGrades } from '#domain/admission/raises.ts';
import type { Replay } from '#domain/engine/replay.ts';
import { firstWishIsVocational, nextJointApplicationYear, studyAmountsOf } from '#domain/engine/admission.ts';
import { baseOf } from '#domain/engine/outlook.ts';
import { raisesOf as raisesOfPlan } from '#domain/engine/planned-raises.ts';
import type { Situation } from '#domain/student/situation.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { dayAfter } from '#domain/time/iso-date.ts';
import { jointApplicationOf } from '#domain/time/national-dates.ts';
import type { Expected, ScenarioGrades, ScenarioRaise } from './scenario-schema.ts';
import type { Tally } from './scenario-tally.ts';

/** Averages and vocational points, from the grades of the scenario and the studies of its plan. */
export function compareAdmission(
  { averages, points, raiseSets }: Expected,
  written: ScenarioGrades | undefined,
  replayed: Replay,
  tally: Tally,
): void {
  const { same } = tally;
  if (averages === undefined && points === undefined && raiseSets === undefined) return;
  const { today, rules } = replayed.context;
  const on = dayOfGrades(written, replayed.document.situation, today);
  const grades = written === undefined ? undefined : gradesOf(written, on);

  for (const [index, { kind, value, raises = [], weights = [], rule }] of (averages ?? []).entries()) {
    const at = `averages[${index}] ${kind}`;
    const question: AverageQuestion = {
      raises: raisesOf(raises, on, replayed),
      weights: weights.map(({ weight, ...subject }) => ({ ...subject, weight: decimal(weight) ?? fraction(1) })),
      rules,
    };
    const came: Averages = grades === undefined ? { told: [] } : averagesOf(grades, question);
    // At least two decimals: 7.17 is not 7.
    const decimals = Math.max(2, decimalsOf(String(value)));
    const wanted = value === 'none' ? undefined : decimal(value);
    const average = came[kind];
    same(
      at,
      wanted === undefined ? 'none' : decimalText(wanted, decimals),
      average === undefined ? 'none' : decimalText(average.value, decimals),
      rule ?? average?.rule,
    );
  }

  compareRaiseSets(raiseSets ?? [], grades, replayed, tally);
  for (const [index, wanted] of (points ?? []).entries()) {
    const { year, rule, raises = [] } = wanted;
    const at = `points[${index}] ${year}`;
    const came =
      grades === undefined
        ? undefined
        : pointsOf({
            ...pointsQuestion(year, replayed),
            grades,
            raises: raisesOf(raises, on, replayed),
            rules,
          });
    if (came === undefined) {
      same(
        at,
        'points',
        grades === undefined ? 'none: the scenario has no grades' : 'none: the year is too early',
        rule,
      );
      continue;
    }
    if (wanted.total !== undefined) same(`${at}.total`, String(wanted.total), String(came.total), rule);
    for (const name of ['grades', 'arts', 'studies', 'firstChoice', 'work'] as const) {
      const value = wanted[name];
      const part = came.parts.find((each) => each.part === name);
      if (value !== undefined) same(`${at}.${name}`, String(value), String(part?.points ?? 'none'), part?.rule ?? rule);
    }
  }
}

/** What is asked of the points beside the grades: by the plan, and without wishes for somebody who puts the line first. */
function pointsQuestion(year: number, replayed: Replay) {
  const dates = jointApplicationOf(year, replayed.context.rules.knownOn);
  return {
    year,
    studies: studyAmountsOf(replayed, year),
    base: baseOf(replayed, dates),
    firstChoice: firstWishIsVocational(replayed, year) ?? true,
    by: dates.gradesLimit,
  };
}

/** The effort of the smallest sets of raises for a goal, or for a lukio and points at once. */
function compareRaiseSets(
  raiseSets: NonNullable<Expected['raiseSets']>,
  grades: Grades | undefined,
  replayed: Replay,
  { same }: Tally,
): void {
  const { today, rules } = replayed.context;
  for (const [index, wanted] of raiseSets.entries()) {
    const at = `raiseSets[${index}]`;
    const { year = nextJointApplicationYear(today), lukio, points, mostSteps, rule } = wanted;
    const question = pointsQuestion(year, replayed);
    const limit = valueOf(lukio);
    const goals: readonly RaiseGoal[] = [
      ...(limit === undefined ? [] : [{ kind: 'lukio' as const, limit }]),
      ...(points === undefined ? [] : [{ kind: 'points' as const, total: points, question }]),
    ];
    const choices =
      grades?.kind === 'certificate' && mostSteps !== undefined
        ? Object.fromEntries(
            effectiveGrades(grades.certificate).subjects.map(({ key, grade = 10 }) => [
              key,
              { most: Math.min(10, grade + mostSteps) },
            ]),
          )
        : {};
    const answer =
      grades === undefined ? undefined : smallestSets(grades, goals, { choices, wanted: 1, by: question.by, rules });
    const first = answer?.kind === 'sets' ? answer.sets[0] : undefined;
    const steps = answer?.kind === 'reached' ? '0' : first === undefined ? 'none' : String(first.steps);
    same(`${at}.steps`, String(wanted.steps), steps, rule);
    if (wanted.subjects !== undefined)
      same(`${at}.subjects`, String(wanted.subjects), String(first?.raises.length ?? 0), rule);
  }
}

/** The day of the certificate: as written, or as the situation has it. */
export function dayOfGrades(
  written: ScenarioGrades | undefined,
  { basicEducation }: Situation,
  today: IsoDate,
): IsoDate {
  return written?.on ?? (basicEducation?.value.kind === 'certificate' ? basicEducation.value.on : undefined) ?? today;
}

export function gradesOf(written: ScenarioGrades, on: IsoDate): Grades {
  if ('certificate' in written) {
    const { certificate, adult, earlierArts } = written;
    return {
      kind: 'certificate',
      certificate: {
        on,
        subjects: certificate,
        ...(adult !== undefined && { adult }),
        ...(earlierArts !== undefined && { earlierArts }),
      },
    };
  }
  const { lukio, all, arts } = written.averages;
  const told = { lukio: valueOf(lukio), all: valueOf(all), arts: valueOf(arts) };
  return {
    kind: 'averages',
    averages: {
      on,
      ...(told.lukio !== undefined && { lukio: told.lukio }),
      ...(told.all !== undefined && { all: told.all }),
      ...(told.arts !== undefined && { arts: told.arts }),
    },
  };
}

function valueOf(written: number | undefined): ReturnType<typeof decimal> {
  return written === undefined ? undefined : decimal(written);
}

/** Those of the plan; a raise that is told without a day is one that is confirmed right after the certificate. */
function raisesOf(
  written: readonly ScenarioRaise[] | 'plan',
  certificateOn: IsoDate,
  replayed: Replay,
): readonly Raise[] {
  if (written === 'plan') return raisesOfPlan(replayed).map(({ raise }) => raise);
  return written.map(({ on = dayAfter(certificateOn), confirmed = true, ...raise }) => ({ ...raise, on, confirmed }));
}
