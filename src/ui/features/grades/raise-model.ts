import type { Raise, SubjectCode } from '#domain/admission/certificate.ts';
import { typedAverage } from '#domain/admission/faults.ts';
import type { Fraction } from '#domain/admission/fraction.ts';
import { compareFractions, decimal, minus } from '#domain/admission/fraction.ts';
import { averagesOf, type SubjectWeight } from '#domain/admission/averages.ts';
import type { Points } from '#domain/admission/points.ts';
import type { RaiseGoal, SetRaise } from '#domain/admission/raise-sets.ts';
import { examinationDay } from '#domain/engine/admission.ts';
import { type PlanRaise } from '#domain/engine/planned-raises.ts';
import type { Replay } from '#domain/engine/replay.ts';
import type { Item } from '#domain/plan/item.ts';
import type { Target } from '#domain/student/grades.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { dayAfter } from '#domain/time/iso-date.ts';
import { placeOfSubject } from './certificate-rows.ts';
import { type Outlook, pointsWith } from './outlook.ts';
import type { Stage } from '../../components/average-picture/average-picture.tsx';

/** What is tried of one subject. */
export type Trial = { readonly ticked?: boolean; readonly wished?: number; readonly hours?: string };

/** A subject that can be raised, with what is tried and what is planned. */
export type RaiseRow = {
  readonly key: string;
  readonly subject: SubjectCode;
  readonly variant?: string;
  readonly from: number;
  readonly ticked: boolean;
  readonly wished: number;
  /** Hours of work for one step, as typed. */
  readonly hours: string;
  /** The raise of this subject in the plan that is not over yet. */
  readonly plan?: PlanRaise;
  /** What the wished grade alone does. */
  readonly alone: Gain;
};

/** What changes between two points; a missing average has no change. */
export type Gain = { readonly lukio?: Fraction; readonly points: number };

export function gainBetween(before: Points, after: Points): Gain {
  const [one, other] = [before.averages.lukio?.value, after.averages.lukio?.value];
  return {
    ...(one !== undefined && other !== undefined && { lukio: minus(other, one) }),
    points: after.total - before.total,
  };
}

/** The raise of the plan that is meant for each subject, by the key of the subject; happened ones are in the grades already. */
export function planRaiseByKey(outlook: Outlook): ReadonlyMap<string, PlanRaise> {
  const judged = outlook.planned?.averages.grades?.raises ?? [];
  return new Map(
    outlook.planRaises.flatMap((planned, index) => {
      const key = judged[index]?.key;
      return key === undefined || planned.happened ? [] : [[key, planned] as const];
    }),
  );
}

/** A raise that is only tried: in the register by the day that is planned for. */
export function triedRaise(outlook: Outlook, raise: Pick<SetRaise, 'subject' | 'variant' | 'to'>): Raise {
  const { grades, dates } = outlook;
  const on = grades.kind === 'certificate' ? grades.certificate.on : grades.averages.on;
  return {
    subject: raise.subject,
    ...variantOf(raise),
    grade: raise.to,
    on: dates.gradesPlannedBy > on ? dates.gradesPlannedBy : dayAfter(on),
    confirmed: true,
  };
}

function variantOf({ subject, variant }: Pick<SetRaise, 'subject' | 'variant'>) {
  if (variant === undefined) return {};
  return subject === 'AI' ? { syllabus: variant } : { language: variant };
}

/** The subjects of the certificate that can be raised, in its order. */
export function raiseRows(
  outlook: Outlook,
  trials: Readonly<Record<string, Trial>>,
  replayed: Replay,
): readonly RaiseRow[] {
  const { now } = outlook;
  if (now === undefined) return [];
  const gained = gainedRaises(outlook);
  const plans = planRaiseByKey(outlook);
  const subjects = (now.averages.grades?.subjects ?? []).toSorted(
    (one, other) => placeOfSubject(one.subject) - placeOfSubject(other.subject),
  );
  return subjects.flatMap((subject): readonly RaiseRow[] => {
    const { key, grade: from, earlier } = subject;
    if (from === undefined || from >= 10 || earlier === true) return [];
    const plan = plans.get(key);
    const planned = plan === undefined ? undefined : Number(plan.raise.grade);
    const trial = trials[key] ?? {};
    const wished = Math.min(10, Math.max(from + 1, trial.wished ?? planned ?? from + 1));
    const named = { subject: subject.subject, ...(subject.variant !== undefined && { variant: subject.variant }) };
    const after = pointsWith(outlook, [...gained, triedRaise(outlook, { ...named, to: wished })], replayed);
    return [
      {
        key,
        ...named,
        from,
        ticked: trial.ticked ?? plan !== undefined,
        wished,
        hours: trial.hours ?? '',
        ...(plan !== undefined && { plan }),
        alone: after === undefined ? { points: 0 } : gainBetween(now, after),
      },
    ];
  });
}

export function gainedRaises({ planRaises }: Outlook): readonly Raise[] {
  return planRaises.filter(({ happened }) => happened).map(({ raise }) => raise);
}

/** The way from now over the ticked raises, one by one, in the order of the rows. */
export function stagesOf(outlook: Outlook, rows: readonly RaiseRow[], replayed: Replay): readonly Stage[] {
  const { now } = outlook;
  if (now === undefined) return [];
  const stages: Stage[] = [{ points: now }];
  const raises: Raise[] = [...gainedRaises(outlook)];
  for (const row of rows.filter(({ ticked }) => ticked)) {
    raises.push(raiseOfRow(outlook, row));
    const points = pointsWith(outlook, raises, replayed);
    if (points !== undefined) stages.push({ row, points });
  }
  return stages;
}

/** The planned raise with its own day, at the grade that is tried; or one that is only tried. */
export function raiseOfRow(outlook: Outlook, row: RaiseRow): Raise {
  return row.plan === undefined
    ? triedRaise(outlook, { ...row, to: row.wished })
    : { ...row.plan.raise, grade: row.wished };
}

// --- goals ------------------------------------------------------------------------------------------------------------

/** What is aimed at: a target of the student, a typed limit of a lukio average, or a typed total of points. */
export type GoalChoice =
  | { readonly kind: 'target'; readonly id: string }
  | { readonly kind: 'lukio'; readonly text: string }
  | { readonly kind: 'points'; readonly text: string };

/** The goal of a choice; undefined while nothing readable has been typed. */
export function goalOf(choice: GoalChoice, targets: readonly Target[], outlook: Outlook): RaiseGoal | undefined {
  if (choice.kind === 'lukio') {
    const typed = typedAverage(choice.text);
    return typed.kind === 'average' ? { kind: 'lukio', limit: typed.average } : undefined;
  }
  if (choice.kind === 'points') return pointsGoal(choice.text, outlook);
  const target = targets.find(({ id }) => id === choice.id);
  const latest = target === undefined ? undefined : latestLimit(target);
  if (target === undefined || latest === undefined) return undefined;
  if (target.kind === 'vocational') return pointsGoal(latest.value, outlook);
  const limit = decimal(latest.value);
  return limit === undefined ? undefined : { kind: 'lukio', limit, weights: weightsOf(target) };
}

/** A whole number of points that there are to be had: a finer limit asks for the next whole one. */
export function readPoints(text: string): number | undefined {
  const read = decimal(text);
  if (read === undefined || read.n <= 0n) return undefined;
  const whole = Number((read.n + read.d - 1n) / read.d);
  return whole <= 99 ? whole : undefined;
}

function pointsGoal(text: string, outlook: Outlook): RaiseGoal | undefined {
  const total = readPoints(text);
  const { year, studies, firstChoice, dates } = outlook;
  return total === undefined
    ? undefined
    : { kind: 'points', total, question: { year, studies, firstChoice, by: dates.gradesLimit } };
}

export function latestLimit({ limits }: Target): Target['limits'][number] | undefined {
  return limits.toSorted((one, other) => other.year - one.year)[0];
}

export function weightsOf({ weights = [] }: Target): readonly SubjectWeight[] {
  return weights.flatMap(({ subject, language, weight }) => {
    const read = decimal(weight);
    return read === undefined ? [] : [{ subject, ...(language !== undefined && { language }), weight: read }];
  });
}

/** How a goal is met by some raises: what there is, what is asked, and the difference. */
export type Verdict = { readonly value: Fraction; readonly limit: Fraction; readonly difference: Fraction };

export function verdictOf(
  goal: RaiseGoal,
  outlook: Outlook,
  raises: readonly Raise[],
  replayed: Replay,
): Verdict | undefined {
  const limit = goal.kind === 'lukio' ? goal.limit : decimal(goal.total);
  const value =
    goal.kind === 'lukio'
      ? lukioWith(goal.weights ?? [], outlook, raises, replayed)
      : decimal(pointsWith(outlook, raises, replayed)?.total ?? '');
  return value === undefined || limit === undefined ? undefined : { value, limit, difference: minus(value, limit) };
}

function lukioWith(
  weights: readonly SubjectWeight[],
  { grades, dates }: Outlook,
  raises: readonly Raise[],
  { context }: Replay,
): Fraction | undefined {
  const { weighted, lukio } = averagesOf(grades, { raises, weights, by: dates.gradesLimit, rules: context.rules });
  // Averages that were only told cannot be weighted.
  return weights.length > 0 ? weighted?.value : lukio?.value;
}

export function sideOf({ value, limit }: Verdict): 'over' | 'at' | 'under' {
  const side = compareFractions(value, limit);
  return side > 0 ? 'over' : side < 0 ? 'under' : 'at';
}

// --- into the plan ----------------------------------------------------------------------------------------------------

export type Wanted = Pick<SetRaise, 'key' | 'subject' | 'variant' | 'from' | 'to'> & { readonly hours?: number };

/** An examination for a raise: its day leaves the school time for the certificate, which is in the register in time. */
export function examinationOf(
  { subject, variant, from, to, hours }: Wanted,
  {
    id,
    registerBy,
    further,
    replayed,
  }: { readonly id: string; readonly registerBy: IsoDate; readonly further: number; readonly replayed: Replay },
): Item {
  const { school } = replayed.context;
  const { held, partner } = school.permits.basicEducation;
  const certifier = held ? school.school.name : school.partners.find(({ code }) => code === partner)?.name;
  const on = examinationDay(replayed, registerBy, further);
  return {
    id,
    move: 'specialExamination',
    date: { on },
    ...(certifier !== undefined && !held && { provider: certifier }),
    who: ['student', 'school'],
    raise: {
      subject,
      ...variantOf({ subject, variant }),
      from,
      wished: to,
      ...(hours !== undefined && { hours }),
      ...(certifier !== undefined && { certifier }),
      registerBy: registerBy > on ? registerBy : on,
    },
  };
}
