import type { AverageQuestion, Averages } from '#domain/admission/averages.ts';
import { averagesOf } from '#domain/admission/averages.ts';
import type { Grades, Raise } from '#domain/admission/certificate.ts';
import { decimal, decimalsOf, decimalText, fraction } from '#domain/admission/fraction.ts';
import { pointsOf } from '#domain/admission/points.ts';
import type { Replay } from '#domain/engine/replay.ts';
import { firstWishIsVocational, studyAmountsOf } from '#domain/engine/admission.ts';
import { baseOf } from '#domain/engine/outlook.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { dayAfter } from '#domain/time/iso-date.ts';
import { jointApplicationOf } from '#domain/time/national-dates.ts';
import type { Expected, ScenarioGrades, ScenarioRaise } from './scenario-schema.ts';
import type { Tally } from './scenario-tally.ts';

/** Averages and vocational points, from the grades of the scenario and the studies of its plan. */
export function compareAdmission(
  { averages, points }: Expected,
  written: ScenarioGrades | undefined,
  replayed: Replay,
  { same }: Tally,
): void {
  if (averages === undefined && points === undefined) return;
  const { basicEducation } = replayed.document.situation;
  const { today, rules } = replayed.context;
  const on =
    written?.on ?? (basicEducation?.value.kind === 'certificate' ? basicEducation.value.on : undefined) ?? today;
  const grades = written === undefined ? undefined : gradesOf(written, on);

  for (const [index, { kind, value, raises = [], weights = [], rule }] of (averages ?? []).entries()) {
    const at = `averages[${index}] ${kind}`;
    const question: AverageQuestion = {
      raises: raisesOf(raises, on),
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

  for (const [index, wanted] of (points ?? []).entries()) {
    const { year, rule, raises = [] } = wanted;
    const at = `points[${index}] ${year}`;
    const came =
      grades === undefined
        ? undefined
        : pointsOf({
            grades,
            raises: raisesOf(raises, on),
            year,
            studies: studyAmountsOf(replayed, year),
            base: baseOf(replayed, jointApplicationOf(year, rules.knownOn)),
            // Without a form that has been filled in, the question is about the first wish.
            firstChoice: firstWishIsVocational(replayed, year) ?? true,
            by: jointApplicationOf(year, rules.knownOn).gradesLimit,
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

function gradesOf(written: ScenarioGrades, on: IsoDate): Grades {
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

/** A raise without a day is one that is confirmed right after the certificate. */
function raisesOf(written: readonly ScenarioRaise[], certificateOn: IsoDate): readonly Raise[] {
  return written.map(({ on = dayAfter(certificateOn), confirmed = true, ...raise }) => ({ ...raise, on, confirmed }));
}
