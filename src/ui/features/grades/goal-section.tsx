import { useTranslations } from 'use-intl';
import { typedAverage } from '#domain/admission/faults.ts';
import type { RaiseSet, SetAnswer } from '#domain/admission/raise-sets.ts';
import type { Target } from '#domain/student/grades.ts';
import { Button } from '../../components/button.tsx';
import { Checkbox, Select, TextField } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { type GoalChoice, latestLimit, readPoints } from './raise-model.ts';
import styles from './raises.module.css';
import type { GradeWords } from '../../components/average-picture/use-grade-words.ts';

/** What is aimed at. */
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
  const withLimit = targets.filter((target) => latestLimit(target) !== undefined);
  const fault = choice.kind === 'target' ? undefined : goalFault(choice);
  return (
    <div className={styles.fields}>
      <Select
        label={t('goal.label')}
        choices={[
          ...withLimit.map(({ id, name }) => ({ value: `target ${id}`, label: name.trim() || t('targets.unnamed') })),
          { value: 'lukio', label: t('goal.lukio') },
          { value: 'points', label: t('goal.points') },
        ]}
        value={choice.kind === 'target' ? `target ${choice.id}` : choice.kind}
        onChange={(event) => {
          const { value } = event.target;
          if (value === 'lukio' || value === 'points') onChoose({ kind: value, text: '' });
          else onChoose({ kind: 'target', id: value.slice('target '.length) });
        }}
      />
      {choice.kind !== 'target' && (
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
      )}
    </div>
  );
}

function goalFault(choice: Exclude<GoalChoice, { kind: 'target' }>) {
  const { kind, text } = choice;
  if (text.trim() === '') return undefined;
  if (kind === 'points') return readPoints(text) === undefined ? 'points' : undefined;
  const typed = typedAverage(text);
  const isGrowing = /^(?:1|\d{1,2}[.,])$/u.test(text.trim());
  return typed.kind === 'fault' && !isGrowing ? typed.fault : undefined;
}

/** From a grade of 4 there are six steps to 10: no limit. */
const MOST_STEPS = [1, 2, 3, 6] as const;

/** The smallest sets of raises that reach the goal, or that none does. */
export function SetList({
  answer,
  isPoints,
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
  readonly isPoints: boolean;
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
  const valueText = (value: RaiseSet['reached']) => (isPoints ? String(Number(value.n)) : words.average(value));
  const kind = isPoints ? 'points' : 'lukio';
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
      {answer.kind === 'reached' && <p>{t('reached', { kind, value: valueText(answer.now) })}</p>}
      {answer.kind === 'unreachable' && (
        <Notice tone="warns" title={t('unreachable')}>
          {t('unreachableMore', {
            kind,
            value: valueText(answer.best),
            ticked: onlyTicked ? 'true' : mostSteps < 6 ? 'some' : 'all',
          })}
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
                      {t('gives', {
                        kind,
                        value: valueText(set.reached),
                        steps: set.steps,
                        hours: set.hours,
                      })}
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
}
