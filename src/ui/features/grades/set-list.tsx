import { useTranslations } from 'use-intl';
import type { Fraction } from '#domain/admission/fraction.ts';
import type { RaiseSet, SetAnswer } from '#domain/admission/raise-sets.ts';
import { Button } from '../../components/button.tsx';
import { Checkbox, Select } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import type { GradeWords } from '../../components/average-picture/use-grade-words.ts';
import { kindOf, valueText } from './goal-words.ts';
import type { NamedGoal } from './raise-model.ts';
import styles from './raises.module.css';

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
