import { useTranslations } from 'use-intl';
import { decimal } from '#domain/admission/fraction.ts';
import { typedAverage } from '#domain/admission/faults.ts';
import type { Target } from '#domain/student/grades.ts';
import { Checkbox, Select, TextField } from '../../components/field.tsx';
import { type GoalChoice, withLimits } from './raise-model.ts';
import styles from './raises.module.css';

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
