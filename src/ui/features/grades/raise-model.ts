import { groupOf, type Letter, type Raise, type SubjectCode } from '#domain/admission/certificate.ts';
import { typedAverage } from '#domain/admission/faults.ts';
import type { Fraction } from '#domain/admission/fraction.ts';
import { compareFractions, decimal, minus } from '#domain/admission/fraction.ts';
import type { Points } from '#domain/admission/points.ts';
import type { SetRaise } from '#domain/admission/raise-choice.ts';
import type { RaiseGoal } from '#domain/admission/raise-goal.ts';
import { type Outlook, pointsWith, settledRaises, type Stage, stagesOver } from '#domain/engine/outlook.ts';
import { examinationDay, type PlanRaise } from '#domain/engine/planned-raises.ts';
import type { Replay } from '#domain/engine/replay.ts';
import { latestLimit, pointsGoalOf, targetGoal } from '#domain/engine/targets.ts';
import type { Item } from '#domain/plan/item.ts';
import type { Target } from '#domain/student/grades.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { dayAfter } from '#domain/time/iso-date.ts';
import { placeOfSubject } from './certificate-rows.ts';

/** What is tried of one subject. */
export type Trial = { readonly ticked?: boolean; readonly wished?: number; readonly hours?: string };

/** A subject that can be raised, with what is tried and what is planned. */
export type RaiseRow = {
  readonly key: string;
  readonly subject: SubjectCode;
  readonly variant?: string;
  /** The number that counts now; missing for a subject that has only a letter. */
  readonly from?: number;
  readonly letter?: Letter;
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
  const [one, other] = [before.averages.lukio?.exact, after.averages.lukio?.exact];
  return {
    ...(one !== undefined && other !== undefined && { lukio: minus(other, one) }),
    points: after.total - before.total,
  };
}

/** The raise of the plan that is meant for each subject, by the key of the subject; one with a result is no plan any more. */
export function planRaiseByKey(outlook: Outlook): ReadonlyMap<string, PlanRaise> {
  const judged = outlook.planned?.averages.grades?.raises ?? [];
  return new Map(
    outlook.planRaises.flatMap((planned, index) => {
      const key = judged[index]?.key;
      return key === undefined || planned.state !== 'ahead' ? [] : [[key, planned] as const];
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

/** The lowest grade that is a raise: the next one, or a pass where there is only a letter (A-GRADE-8). */
export function leastWished(from: number | undefined): number {
  return (from ?? 4) + 1;
}

/** The subjects of the certificate that can be raised, in its order. */
export function raiseRows(
  outlook: Outlook,
  trials: Readonly<Record<string, Trial>>,
  replayed: Replay,
): readonly RaiseRow[] {
  const settled = settledRaises(outlook);
  const now = pointsWith(outlook, settled, replayed);
  if (now === undefined) return [];
  const plans = planRaiseByKey(outlook);
  const subjects = (now.averages.grades?.subjects ?? []).toSorted(
    (one, other) => placeOfSubject(one.subject) - placeOfSubject(other.subject),
  );
  return subjects.flatMap((subject): readonly RaiseRow[] => {
    const { key, grade: from, original, earlier } = subject;
    const letter = typeof original === 'string' ? original : undefined;
    if ((from === undefined && letter === undefined) || (from ?? 0) >= 10 || earlier === true) return [];
    const least = leastWished(from);
    const plan = plans.get(key);
    const planned = plan === undefined ? undefined : Number(plan.raise.grade);
    const trial = trials[key] ?? {};
    const wished = Math.min(10, Math.max(least, trial.wished ?? planned ?? least));
    const named = { subject: subject.subject, ...(subject.variant !== undefined && { variant: subject.variant }) };
    const after = pointsWith(outlook, [...settled, triedRaise(outlook, { ...named, to: wished })], replayed);
    return [
      {
        key,
        ...named,
        ...(from === undefined ? { letter } : { from }),
        ticked: trial.ticked ?? plan !== undefined,
        wished,
        hours: trial.hours ?? '',
        ...(plan !== undefined && { plan }),
        alone: after === undefined ? { points: 0 } : gainBetween(now, after),
      },
    ];
  });
}

/** The way from now over the ticked raises, one by one, in the order of the rows. */
export function stagesOf(outlook: Outlook, rows: readonly RaiseRow[], replayed: Replay): readonly Stage[] {
  const ticked = rows.filter((row) => row.ticked).map((row) => ({ row, raise: raiseOfRow(outlook, row) }));
  return stagesOver(outlook, ticked, replayed);
}

/** The planned raise with its own day, at the grade that is tried; or one that is only tried. */
export function raiseOfRow(outlook: Outlook, row: RaiseRow): Raise {
  return row.plan === undefined
    ? triedRaise(outlook, { ...row, to: row.wished })
    : { ...row.plan.raise, grade: row.wished };
}

// --- goals ------------------------------------------------------------------------------------------------------------

/** What is aimed at: a target of the student, all of them at once, a typed limit of a lukio average, or typed points. */
export type GoalChoice =
  | { readonly kind: 'target'; readonly id: string }
  | { readonly kind: 'targets'; readonly leftOut: readonly string[] }
  | { readonly kind: 'lukio'; readonly text: string }
  | { readonly kind: 'points'; readonly text: string };

/** A goal, named by the target that it comes from; `year`: the limit is the one of that year. */
export type NamedGoal = { readonly goal: RaiseGoal; readonly name: string; readonly year?: number };

/** Targets that something can be aimed at by: they have a limit of some year. */
export function withLimits(targets: readonly Target[]): readonly Target[] {
  return targets.filter((target) => latestLimit(target) !== undefined);
}

/** The goals of a choice; none while nothing readable has been typed. */
export function goalsOf(choice: GoalChoice, targets: readonly Target[], outlook: Outlook): readonly NamedGoal[] {
  if (choice.kind === 'lukio') {
    const typed = typedAverage(choice.text);
    return typed.kind === 'average' ? [{ goal: { kind: 'lukio', limit: typed.average }, name: '' }] : [];
  }
  if (choice.kind === 'points') {
    const total = decimal(choice.text);
    const goal = total === undefined ? undefined : pointsGoalOf(total, outlook);
    return goal === undefined ? [] : [{ goal, name: '' }];
  }
  return targets
    .filter(({ id }) => (choice.kind === 'target' ? id === choice.id : !choice.leftOut.includes(id)))
    .flatMap((target) => {
      const goal = targetGoal(target, outlook);
      return goal === undefined ? [] : [{ goal, name: target.name.trim(), year: latestLimit(target)?.year }];
    });
}

/** The highest limit of a plain average among the goals: the line that the picture goes over. */
export function highestPlainLimit(goals: readonly NamedGoal[]): { name: string; value: Fraction } | undefined {
  const plain = goals.flatMap(({ goal, name }) =>
    goal.kind === 'lukio' && (goal.weights ?? []).length === 0 ? [{ name, value: goal.limit }] : [],
  );
  return plain.toSorted((one, other) => compareFractions(one.value, other.value)).at(-1);
}

// --- into the plan ----------------------------------------------------------------------------------------------------

export type Wanted = Pick<SetRaise, 'key' | 'subject' | 'variant' | 'to'> & {
  readonly from?: number;
  readonly hours?: number;
};

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
  // Adult basic education, which the school can give, has no arts subjects (R-RAISE-5): somebody else certifies them.
  const own = held && groupOf(subject) !== 'arts' ? school.school.name : undefined;
  const certifier = own ?? (held ? undefined : school.partners.find(({ code }) => code === partner)?.name);
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
      ...(from !== undefined && { from }),
      wished: to,
      ...(hours !== undefined && { hours }),
      ...(certifier !== undefined && { certifier }),
      registerBy: registerBy > on ? registerBy : on,
    },
  };
}
