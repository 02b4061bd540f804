import type { Average } from '#domain/admission/averages.ts';
import { averagesOf } from '#domain/admission/averages.ts';
import { type Fraction, isAtLeast } from '#domain/admission/fraction.ts';
import { decimal } from '#domain/admission/fraction.ts';
import { type Points, pointsOf } from '#domain/admission/points.ts';
import { firstWishIsVocational, gradesOf, nextJointApplicationYear, studyAmountsOf } from '#domain/engine/admission.ts';
import { type PlanRaise, raisesOf } from '#domain/engine/planned-raises.ts';
import type { Replay } from '#domain/engine/replay.ts';
import { type Raise, variantOf } from '#domain/admission/certificate.ts';
import type { Stage } from '../components/average-picture/average-picture.tsx';
import type { Target } from '#domain/student/grades.ts';
import { jointApplicationOf } from '#domain/time/national-dates.ts';

/** An average now, and with the raises of the plan; the same when no raise touches it. */
export type PaperAverage = {
  readonly kind: 'lukio' | 'all' | 'arts';
  readonly now: Fraction;
  readonly planned: Fraction;
};

/** A target with its latest known limit, and where the planned average or points stand to it. History, not a promise. */
export type PaperTarget = {
  readonly target: Target;
  readonly limit?: { readonly year: number; readonly value: string };
  readonly stands?: 'over' | 'at' | 'under';
};

export type PaperGrades = {
  readonly year: number;
  readonly averages: readonly PaperAverage[];
  readonly now?: Points;
  readonly planned?: Points;
  readonly raises: readonly PlanRaise[];
  readonly targets: readonly PaperTarget[];
  /** Now, and after each planned raise: what the picture is drawn from. */
  readonly stages: readonly Stage[];
};

/** What the grades mean in the next joint application, on paper; undefined while the plan holds no grades. */
export function paperGrades(replayed: Replay): PaperGrades | undefined {
  const { document, context } = replayed;
  const { grades: stored, targets = [] } = document.situation;
  const raises = raisesOf(replayed);
  if (stored === undefined && raises.length === 0 && targets.length === 0) return undefined;
  const year = nextJointApplicationYear(context.today);
  if (stored === undefined)
    return { year, averages: [], raises, targets: targets.map((target) => standing(target, {})), stages: [] };
  const grades = gradesOf(stored);
  const by = jointApplicationOf(year, context.rules.knownOn).gradesLimit;
  const gained = raises.filter(({ happened }) => happened).map(({ raise }) => raise);
  const all = raises.map(({ raise }) => raise);
  const shared = {
    grades,
    year,
    by,
    studies: studyAmountsOf(replayed, year),
    // Until there are wishes, the answer is for somebody who puts the line first.
    firstChoice: firstWishIsVocational(replayed, year) ?? true,
    rules: context.rules,
  };
  const now = averagesOf(grades, { raises: gained, by, rules: context.rules });
  const planned = averagesOf(grades, { raises: all, by, rules: context.rules });
  const points = pointsOf({ ...shared, raises: all });
  return {
    year,
    averages: (['lukio', 'all', 'arts'] as const).flatMap((kind) => averageRow(kind, now[kind], planned[kind])),
    ...definedPoints('now', pointsOf({ ...shared, raises: gained })),
    ...definedPoints('planned', points),
    raises,
    stages: stagesOf(raises, (counted) => pointsOf({ ...shared, raises: counted })),
    targets: targets.map((target) =>
      standing(target, {
        ...(planned.lukio !== undefined && { lukio: planned.lukio.value }),
        ...(points !== undefined && { points: points.total }),
      }),
    ),
  };
}

function stagesOf(
  planned: readonly PlanRaise[],
  pointsWith: (raises: readonly Raise[]) => Points | undefined,
): readonly Stage[] {
  const gained = planned.filter(({ happened }) => happened).map(({ raise }) => raise);
  const ahead = planned.filter(({ happened }) => !happened);
  return [undefined, ...ahead].flatMap((latest, index): readonly Stage[] => {
    const points = pointsWith([...gained, ...ahead.slice(0, index).map(({ raise }) => raise)]);
    if (points === undefined) return [];
    const raise = latest?.item.raise;
    if (latest === undefined || raise === undefined) return [{ points }];
    const variant = variantOf(raise);
    return [
      {
        row: {
          key: latest.item.id,
          subject: raise.subject,
          ...(variant !== undefined && { variant }),
          ...(raise.from !== undefined && { from: raise.from }),
          wished: raise.wished,
        },
        points,
      },
    ];
  });
}

function averageRow(
  kind: PaperAverage['kind'],
  now: Average | undefined,
  planned: Average | undefined,
): readonly PaperAverage[] {
  return now === undefined ? [] : [{ kind, now: now.value, planned: (planned ?? now).value }];
}

function definedPoints(
  key: 'now' | 'planned',
  points: Points | undefined,
): Partial<Pick<PaperGrades, 'now' | 'planned'>> {
  return points === undefined ? {} : { [key]: points };
}

/** A weighted average is left to the screen: paper tells the plain one. */
function standing(
  target: Target,
  { lukio, points }: { readonly lukio?: Fraction; readonly points?: number },
): PaperTarget {
  const limit = [...target.limits].sort((left, right) => right.year - left.year)[0];
  const value = limit === undefined ? undefined : decimal(limit.value);
  const own = target.kind === 'lukio' ? lukio : points === undefined ? undefined : decimal(points);
  const weighted = (target.weights ?? []).length > 0;
  if (limit === undefined || value === undefined) return { target };
  if (own === undefined || weighted) return { target, limit };
  const isAt = isAtLeast(own, value) && isAtLeast(value, own);
  return { target, limit, stands: isAt ? 'at' : isAtLeast(own, value) ? 'over' : 'under' };
}
