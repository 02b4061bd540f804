import type { Average } from '#domain/admission/averages.ts';
import { averagesOf } from '#domain/admission/averages.ts';
import { type Raise, variantOf } from '#domain/admission/certificate.ts';
import type { Fraction } from '#domain/admission/fraction.ts';
import type { Points } from '#domain/admission/points.ts';
import { nextJointApplicationYear } from '#domain/engine/admission.ts';
import { gainedRaises, type Outlook, outlookOf, type Stage, stagesOver } from '#domain/engine/outlook.ts';
import { type PlanRaise, raisesOf } from '#domain/engine/planned-raises.ts';
import type { Replay } from '#domain/engine/replay.ts';
import { latestLimit, targetGoal, type TargetLimit, type Verdict, verdictOf } from '#domain/engine/targets.ts';
import { type Wishes, wishesOf } from '#domain/engine/wishes.ts';
import type { Reason } from '#domain/rules/reasons.ts';
import type { Target } from '#domain/student/grades.ts';

/** An average now, and with the raises of the plan; the same when no raise touches it. */
export type PaperAverage = {
  readonly kind: 'lukio' | 'all' | 'arts';
  readonly now: Fraction;
  readonly planned: Fraction;
};

/** A target with its latest known limit, and where the planned average or points stand to it. History, not a promise. */
export type PaperTarget = {
  readonly target: Target;
  readonly limit?: TargetLimit;
  /** By the grades of today, and with the raises of the plan. */
  readonly now?: Verdict;
  readonly planned?: Verdict;
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
  readonly wishes: readonly Wishes[];
  /** What the sums rest on, and what is not certain in them. */
  readonly told: readonly Reason[];
  /** Why a raise of the plan does not count, by the id of its item. */
  readonly ignored: ReadonlyMap<string, Reason>;
};

/** What the grades mean in the next joint application, on paper; undefined while the plan holds nothing of it. */
export function paperGrades(replayed: Replay): PaperGrades | undefined {
  const { document, context } = replayed;
  const { targets = [] } = document.situation;
  const raises = raisesOf(replayed);
  const wishes = wishesOf(replayed);
  const year = nextJointApplicationYear(context.today);
  const outlook = outlookOf(replayed, year);
  if (outlook === undefined && raises.length === 0 && targets.length === 0 && wishes.length === 0) return undefined;
  const bare = { year, raises, wishes, targets: targets.map((target) => standing(target, outlook, replayed)) };
  if (outlook === undefined) return { ...bare, averages: [], stages: [], told: [], ignored: new Map() };
  const { now, planned } = outlook;
  return {
    ...bare,
    averages: averageRows(outlook, replayed),
    ...(now !== undefined && { now }),
    ...(planned !== undefined && { planned }),
    stages: stagesOver(outlook, stepsOf(raises), replayed),
    told: planned === undefined ? [] : toldOf(planned),
    ignored: new Map(
      (planned?.averages.grades?.raises ?? []).flatMap(({ why }, index) => {
        const item = raises[index]?.item;
        return why === undefined || item === undefined ? [] : [[item.id, why] as const];
      }),
    ),
  };
}

/** What helps the one who types the certificate and says nothing to its reader. */
const FOR_TYPING: ReadonlySet<string> = new Set(['grades.commonMissing', 'grades.notCounted']);

/** Each thing once: first what the points rest on, then what is not certain. */
function toldOf({ parts, told }: Points): readonly Reason[] {
  const all = [...parts.flatMap(({ why }) => why), ...told].filter(({ code }) => !FOR_TYPING.has(code));
  return [...new Map(all.map((each) => [`${each.code} ${JSON.stringify(each.params)}`, each])).values()];
}

function averageRows(outlook: Outlook, { context: { rules } }: Replay): readonly PaperAverage[] {
  const { grades, dates, planRaises } = outlook;
  const averages = (raises: readonly Raise[]) => averagesOf(grades, { raises, by: dates.gradesLimit, rules });
  const now = averages(gainedRaises(outlook));
  const planned = averages(planRaises.map(({ raise }) => raise));
  return (['lukio', 'all', 'arts'] as const).flatMap((kind) => averageRow(kind, now[kind], planned[kind]));
}

function averageRow(
  kind: PaperAverage['kind'],
  now: Average | undefined,
  planned: Average | undefined,
): readonly PaperAverage[] {
  return now === undefined ? [] : [{ kind, now: now.value, planned: (planned ?? now).value }];
}

/** The raises that are still ahead, as steps of the picture. */
function stepsOf(raises: readonly PlanRaise[]): Parameters<typeof stagesOver>[1] {
  return raises.flatMap(({ item, state, raise }) => {
    if (state !== 'ahead' || item.raise === undefined) return [];
    const { subject, from, wished } = item.raise;
    const variant = variantOf(item.raise);
    const row = {
      key: item.id,
      subject,
      ...(variant !== undefined && { variant }),
      ...(from !== undefined && { from }),
      wished,
    };
    return [{ row, raise }];
  });
}

function standing(target: Target, outlook: Outlook | undefined, replayed: Replay): PaperTarget {
  const limit = latestLimit(target);
  const goal = outlook === undefined ? undefined : targetGoal(target, outlook, limit);
  const verdict = (raises: readonly Raise[]) =>
    outlook === undefined || goal === undefined ? undefined : verdictOf(goal, outlook, raises, replayed);
  const now = outlook === undefined ? undefined : verdict(gainedRaises(outlook));
  const planned = outlook === undefined ? undefined : verdict(outlook.planRaises.map(({ raise }) => raise));
  return {
    target,
    ...(limit !== undefined && { limit }),
    ...(now !== undefined && { now }),
    ...(planned !== undefined && { planned }),
  };
}
