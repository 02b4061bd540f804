import { useTranslations } from 'use-intl';
import { decimal, type Fraction } from '#domain/admission/fraction.ts';
import { typedAverage } from '#domain/admission/faults.ts';
import type { RaiseSet, SetAnswer } from '#domain/admission/raise-sets.ts';
import { sideOf, type Verdict } from '#domain/engine/targets.ts';
import type { Target } from '#domain/student/grades.ts';
import { Button } from '../../components/button.tsx';
import { Checkbox, Select, TextField } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { type GoalChoice, type NamedGoal, withLimits } from './raise-model.ts';
import styles from './raises.module.css';
import type { GradeWords } from '../../components/average-picture/use-grade-words.ts';

/** What is aimed at: one target, the whole list of them, or a limit that is only typed here. */
export function GoalFields({
  choice,
  targets,
  onChoose,
}: {
  readonly choice: GoalChoice;
  readonly targets: readonly Target[];
  readonly onChoose: (choice: GoalChoice) => void;
}) {
  const t = useTranslations('grades');
  const known = withLimits(targets);
  const nameOf = ({ name }: Target) => name.trim() || t('targets.unnamed');
  return (
    <div className={styles.fields}>
      <Select
        label={t('goal.label')}
        choices={[
          ...(known.length > 1 ? [{ value: 'targets', label: t('goal.all') }] : []),
          ...known.map((target) => ({ value: `target ${target.id}`, label: nameOf(target) })),
          { value: 'lukio', label: t('goal.lukio') },
          { value: 'points', label: t('goal.points') },
        ]}
        value={choice.kind === 'target' ? `target ${choice.id}` : choice.kind}
        onChange={(event) => onChoose(choiceOf(event.target.value))}
      />
      {choice.kind === 'targets' && (
        <fieldset className={styles.included}>
          <legend>{t('goal.included')}</legend>
          {known.map((target) => (
            <Checkbox
              key={target.id}
              label={nameOf(target)}
              checked={!choice.leftOut.includes(target.id)}
              onChange={(event) => {
                const others = choice.leftOut.filter((id) => id !== target.id);
                onChoose({ kind: 'targets', leftOut: event.target.checked ? others : [...others, target.id] });
              }}
            />
          ))}
        </fieldset>
      )}
      {(choice.kind === 'lukio' || choice.kind === 'points') && <TypedGoal choice={choice} onChoose={onChoose} />}
    </div>
  );
}

function choiceOf(value: string): GoalChoice {
  if (value === 'lukio' || value === 'points') return { kind: value, text: '' };
  if (value === 'targets') return { kind: 'targets', leftOut: [] };
  return { kind: 'target', id: value.slice('target '.length) };
}

type TypedChoice = Extract<GoalChoice, { readonly text: string }>;

function TypedGoal({
  choice,
  onChoose,
}: {
  readonly choice: TypedChoice;
  readonly onChoose: (choice: GoalChoice) => void;
}) {
  const t = useTranslations('grades');
  const fault = goalFault(choice);
  return (
    <TextField
      label={t(choice.kind === 'lukio' ? 'goal.limit' : 'goal.total')}
      width="number"
      inputMode="decimal"
      autoComplete="off"
      placeholder={choice.kind === 'lukio' ? t('goal.limitExample') : t('goal.totalExample')}
      value={choice.text}
      error={
        fault === undefined
          ? undefined
          : fault === 'points'
            ? t('goal.notPoints')
            : t(`certificate.averageFault.${fault}`)
      }
      onChange={(event) => onChoose({ ...choice, text: event.target.value })}
    />
  );
}

function goalFault({ kind, text }: TypedChoice) {
  if (text.trim() === '') return undefined;
  if (kind === 'points') return isPoints(text) ? undefined : 'points';
  const typed = typedAverage(text);
  const isGrowing = /^(?:1|\d{1,2}[.,])$/u.test(text.trim());
  return typed.kind === 'fault' && !isGrowing ? typed.fault : undefined;
}

function isPoints(text: string): boolean {
  const read = decimal(text);
  return read !== undefined && read.n > 0n && read.n <= 99n * read.d;
}

/** Whether what is tried is enough, in one sentence for one goal, and goal by goal for several. */
export function GoalVerdict({
  goals,
  verdicts,
  count,
  by,
  words,
}: {
  readonly goals: readonly NamedGoal[];
  /** In the order of the goals. */
  readonly verdicts: readonly Verdict[];
  /** How many raises are tried. */
  readonly count: number;
  /** The day by which the certificate is in the register, as text. */
  readonly by: string;
  readonly words: GradeWords;
}) {
  const t = useTranslations('grades');
  const isEnough = verdicts.every((verdict) => sideOf(verdict) !== 'under');
  const told = verdicts.map((verdict, index) => {
    const kind = kindOf(goals[index]);
    const { limit, difference } = verdict;
    const under = { n: difference.n < 0n ? -difference.n : difference.n, d: difference.d };
    return {
      name: goals[index]?.name || t('targets.unnamed'),
      kind,
      value: valueText(verdict.value, kind, words),
      limit: valueText(limit, kind, words),
      side: sideOf(verdict),
      difference: valueText(under, kind, words),
    };
  });
  const [first] = told;
  if (first === undefined) return null;
  const side = isEnough ? 'over' : 'under';
  return (
    <div className={styles.verdict} data-side={side}>
      {told.length === 1 ? (
        <p>{t('goal.verdict', { ...first, count, by })}</p>
      ) : (
        <>
          <p>{t('goal.verdictAll', { side, count, by })}</p>
          <ul className={styles.eachGoal}>
            {told.map((each, index) => (
              <li key={index} data-side={each.side}>
                {t('goal.verdictEach', each)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** What a goal is measured by, for its sentence. */
type GoalKind = 'lukio' | 'lukioTest' | 'points';

function kindOf(named: NamedGoal | undefined): GoalKind {
  if (named === undefined || named.goal.kind === 'points') return named?.goal.kind ?? 'lukio';
  return named.goal.testPoints === undefined ? 'lukio' : 'lukioTest';
}

function valueText(value: Fraction, kind: GoalKind, words: GradeWords): string {
  return kind === 'points' ? words.points(value) : words.average(value);
}

/** From a grade of 4 there are six steps to 10: no limit. */
const MOST_STEPS = [1, 2, 3, 6] as const;

/** The smallest sets of raises that reach the goals, or that none does. */
export function SetList({
  answer,
  goals,
  by,
  onlyTicked,
  mostSteps,
  canTick,
  words,
  onOnlyTicked,
  onMostSteps,
  onTry,
  onAdd,
}: {
  readonly answer: SetAnswer;
  readonly goals: readonly NamedGoal[];
  /** The day by which the certificate is in the register, as text. */
  readonly by: string;
  readonly onlyTicked: boolean;
  /** The most grade steps in one subject that are looked for. */
  readonly mostSteps: number;
  readonly canTick: boolean;
  readonly words: GradeWords;
  readonly onOnlyTicked: (only: boolean) => void;
  readonly onMostSteps: (steps: number) => void;
  readonly onTry: (set: RaiseSet) => void;
  readonly onAdd: (set: RaiseSet) => void;
}) {
  const t = useTranslations('grades.goal');
  const unnamed = useTranslations('grades.targets')('unnamed');
  const [only] = goals.length === 1 ? goals : [];
  const nameOf = ({ name }: NamedGoal) => name || unnamed;
  const textOf = (values: readonly Fraction[], index: number) => {
    const kind = kindOf(goals[index]);
    const value = values[index];
    return value === undefined ? '' : valueText(value, kind, words);
  };
  const gives = ({ reached }: RaiseSet) =>
    goals
      .map((each, index) =>
        only === undefined
          ? t('givesFor', { name: nameOf(each), kind: kindOf(each), value: textOf(reached, index) })
          : t('gives', { kind: kindOf(each), value: textOf(reached, index) }),
      )
      .join(' ');
  return (
    <div className={styles.sets}>
      <h3>{t('sets')}</h3>
      {!onlyTicked && (
        <Select
          label={t('mostSteps')}
          choices={MOST_STEPS.map((steps) => ({ value: String(steps), label: t('steps', { steps }) }))}
          value={String(mostSteps)}
          onChange={(event) => onMostSteps(Number(event.target.value))}
        />
      )}
      {(canTick || onlyTicked) && (
        <Checkbox
          label={t('onlyTicked')}
          checked={onlyTicked}
          onChange={(event) => onOnlyTicked(event.target.checked)}
        />
      )}
      {answer.kind === 'reached' && (
        <p>
          {only === undefined ? t('reachedAll') : t('reached', { kind: kindOf(only), value: textOf(answer.now, 0) })}
        </p>
      )}
      {answer.kind === 'unreachable' && (
        <Notice tone="warns" title={t(only === undefined ? 'unreachableAll' : 'unreachable')}>
          {only === undefined ? (
            <>
              <p>{t('best', { ticked: reachText() })}</p>
              <ul className={styles.eachGoal}>
                {goals.map((each, index) => (
                  <li key={index}>
                    {t('bestFor', {
                      name: nameOf(each),
                      kind: kindOf(each),
                      value: textOf(answer.best, index),
                      limit: limitText(each),
                    })}
                  </li>
                ))}
              </ul>
            </>
          ) : (
            t('unreachableMore', { kind: kindOf(only), value: textOf(answer.best, 0), ticked: reachText() })
          )}
        </Notice>
      )}
      {answer.kind === 'sets' && (
        <>
          <p>{t('enough', { count: answer.sets.length, by })}</p>
          <p className={styles.quiet}>{t('order')}</p>
          <ol className={styles.setList}>
            {answer.sets.map((set) => {
              const names = words.list(
                set.raises.map((raise) =>
                  t('raise', { subject: words.line(raise), from: String(raise.from), to: String(raise.to) }),
                ),
              );
              return (
                <li key={names} className={styles.set}>
                  <div>
                    <p className={styles.setNames}>{names}</p>
                    <p className={styles.quiet}>
                      {t('effort', { steps: set.steps, hours: set.hours })} {gives(set)}
                    </p>
                  </div>
                  <div className={styles.actions}>
                    <Button small aria-label={t('tryOf', { set: names })} onClick={() => onTry(set)}>
                      {t('try')}
                    </Button>
                    <Button small icon="plus" aria-label={t('addOf', { set: names })} onClick={() => onAdd(set)}>
                      {t('add')}
                    </Button>
                  </div>
                </li>
              );
            })}
          </ol>
          {answer.more && <p className={styles.quiet}>{t('more')}</p>}
        </>
      )}
    </div>
  );

  function reachText(): 'true' | 'some' | 'all' {
    return onlyTicked ? 'true' : mostSteps < 6 ? 'some' : 'all';
  }

  function limitText({ goal }: NamedGoal): string {
    return goal.kind === 'points' ? String(goal.total) : words.average(goal.limit);
  }
}
