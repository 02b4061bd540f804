import { averagesOf } from '#domain/admission/averages.ts';
import type { Certificate, Grades, Raise } from '#domain/admission/certificate.ts';
import { ARTS_SUBJECTS } from '#domain/admission/certificate.ts';
import { isAtLeast } from '#domain/admission/fraction.ts';
import { pointsOf } from '#domain/admission/points.ts';
import type { SubjectChoices } from '#domain/admission/raise-choice.ts';
import type { RaiseGoal } from '#domain/admission/raise-goal.ts';
import type { CountedSubject } from '#domain/admission/raises.ts';
import { effectiveGrades } from '#domain/admission/raises.ts';
import { dayAfter } from '#domain/time/iso-date.ts';

/** A set of raises as steps by subject: `MA 2, B1-SV 1`, with its effort. */
export type PlainSet = {
  readonly raises: readonly string[];
  readonly steps: number;
  readonly subjects: number;
  readonly hours: number;
};

type Candidate = PlainSet & {
  readonly height: number;
  readonly arts: readonly number[];
  readonly rest: readonly number[];
};

/**
 * Every set of raises, tried one by one through the averages and the points themselves: what the quick search is measured
 * against and checked by. Its time grows with the product of the steps, so it is for a handful of subjects only.
 */
export function plainRaiseSets(
  certificate: Certificate,
  goals: readonly RaiseGoal[],
  choices: SubjectChoices = {},
): readonly PlainSet[] {
  const grades = { kind: 'certificate', certificate } as const;
  const subjects = effectiveGrades(certificate).subjects.filter(
    ({ grade, earlier }) => grade !== undefined && earlier !== true,
  );
  const most = subjects.map(({ key, grade = 10 }) => Math.max(0, (choices[key]?.most ?? 10) - grade));
  const reached = new Map<string, boolean>();
  const reaches = (steps: readonly number[]): boolean => {
    const key = steps.join();
    const known = reached.get(key);
    if (known !== undefined) return known;
    const raises = subjects.flatMap((subject, index) => raiseBy(subject, steps[index] ?? 0, certificate));
    const answer = goals.every((goal) => isReached(goal, grades, raises));
    reached.set(key, answer);
    return answer;
  };

  const found: Candidate[] = [];
  const steps = subjects.map(() => 0);
  const enter = (index: number): void => {
    if (index < subjects.length) {
      for (let own = 0; own <= (most[index] ?? 0); own += 1) {
        steps[index] = own;
        enter(index + 1);
      }
      steps[index] = 0;
      return;
    }
    if (!reaches(steps)) return;
    const smaller = steps.some(
      (own, place) => own > 0 && reaches(steps.map((each, other) => (other === place ? each - 1 : each))),
    );
    if (!smaller) found.push(candidateOf(subjects, steps, goals, choices));
  };
  enter(0);
  return found.sort(byEffort).map(({ raises, steps: all, subjects: count, hours }) => ({
    raises,
    steps: all,
    subjects: count,
    hours,
  }));
}

/** The value of the raises against the goal as it is typed: an average with its two decimals, or the total of the points. */
function isReached(goal: RaiseGoal, grades: Grades, raises: readonly Raise[]): boolean {
  if (goal.kind === 'points') {
    const points = pointsOf({ ...goal.question, grades, raises });
    return points !== undefined && points.total >= goal.total;
  }
  const { lukio, weighted } = averagesOf(grades, { raises, weights: goal.weights });
  const average = weighted ?? lukio;
  return average !== undefined && isAtLeast(average.value, goal.limit);
}

function raiseBy({ subject, variant, grade }: CountedSubject, steps: number, { on }: Certificate): readonly Raise[] {
  if (steps === 0 || grade === undefined) return [];
  const of = variant === undefined ? {} : subject === 'AI' ? { syllabus: variant } : { language: variant };
  return [{ subject, ...of, grade: grade + steps, on: dayAfter(on), confirmed: true }];
}

const ARTS: ReadonlySet<string> = new Set(ARTS_SUBJECTS);

function candidateOf(
  subjects: readonly CountedSubject[],
  steps: readonly number[],
  goals: readonly RaiseGoal[],
  choices: SubjectChoices,
): Candidate {
  const pairs = subjects.map((subject, index) => ({ subject, own: steps[index] ?? 0 }));
  const isApart = ({ subject }: CountedSubject): boolean =>
    goals.some(({ kind }) => kind === 'points') && ARTS.has(subject);
  return {
    raises: pairs.flatMap(({ subject, own }) => (own === 0 ? [] : [`${subject.key} ${own}`])),
    steps: steps.reduce((sum, own) => sum + own, 0),
    subjects: steps.filter((own) => own > 0).length,
    hours: pairs.reduce((sum, { subject, own }) => sum + own * (choices[subject.key]?.hours ?? 0), 0),
    height: pairs.reduce((sum, { subject, own }) => sum + heightOf(subject.grade ?? 0, own), 0),
    arts: pairs.filter(({ subject }) => isApart(subject)).map(({ own }) => own),
    rest: pairs.filter(({ subject }) => !isApart(subject)).map(({ own }) => own),
  };
}

/** The grades that are stepped to, together: a step from six is easier than one from nine. */
function heightOf(grade: number, steps: number): number {
  let sum = 0;
  for (let step = 1; step <= steps; step += 1) sum += grade + step;
  return sum;
}

/** Steps, subjects, hours, the lowest grades; then the fewest arts, then the most in the earlier of the other subjects. */
function byEffort(one: Candidate, other: Candidate): number {
  return (
    one.steps - other.steps ||
    one.subjects - other.subjects ||
    one.hours - other.hours ||
    one.height - other.height ||
    firstDifference(one.arts, other.arts) ||
    firstDifference(other.rest, one.rest)
  );
}

function firstDifference(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
