import { type ComponentProps, type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './field.module.css';
import { Icon } from './icon.tsx';

/** What a control inside a field carries so that its label, hint and fault belong to it. */
export type ControlProps = {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
};

type FieldText = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong and how to mend it; the field is marked invalid while it is there. */
  readonly error?: ReactNode;
  /** Hides the label from the eye where the surroundings say the same. */
  readonly hideLabel?: boolean;
};

/** Label above, control, then the hint and the fault beside it. `children` gets the attributes for the control. */
export function Field({
  label,
  hint,
  error,
  hideLabel = false,
  className,
  children,
}: FieldText & { readonly className?: string; readonly children: (control: ControlProps) => ReactNode }) {
  const id = useId();
  const wrong = error !== undefined && error !== '' && error !== false && error !== null;
  const described = classNames(hint !== undefined && `${id}-hint`, wrong && `${id}-error`);
  return (
    <div className={classNames(styles.field, className)}>
      <label htmlFor={id} className={hideLabel ? styles.hiddenLabel : styles.label}>
        {label}
      </label>
      {children({
        id,
        ...(described !== undefined && { 'aria-describedby': described }),
        ...(wrong && { 'aria-invalid': true as const }),
      })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`}>{wrong ? error : undefined}</FieldError>
    </div>
  );
}

/** The fault beside a field; announced when it appears. */
export function FieldError({ id, children }: { readonly id: string; readonly children?: ReactNode }) {
  return (
    <div role="status" className={styles.errorPlace}>
      {children !== undefined && (
        <p id={id} className={styles.error}>
          <Icon name="alert" />
          <span>{children}</span>
        </p>
      )}
    </div>
  );
}

/** One line of text. */
export function TextField({
  label,
  hint,
  error,
  hideLabel,
  className,
  width = 'wide',
  ...input
}: FieldText & { readonly width?: 'wide' | 'date' | 'number' } & Omit<ComponentProps<'input'>, 'width' | 'id'>) {
  return (
    <Field label={label} hint={hint} error={error} hideLabel={hideLabel} className={className}>
      {(control) => <input type="text" {...input} {...control} className={classNames(styles.control, styles[width])} />}
    </Field>
  );
}

/** Several lines of text. */
export function TextArea({
  label,
  hint,
  error,
  hideLabel,
  className,
  rows = 3,
  ...area
}: FieldText & Omit<ComponentProps<'textarea'>, 'id'>) {
  return (
    <Field label={label} hint={hint} error={error} hideLabel={hideLabel} className={className}>
      {(control) => <textarea rows={rows} {...area} {...control} className={classNames(styles.control, styles.area)} />}
    </Field>
  );
}

export type Choice<Value extends string = string> = { readonly value: Value; readonly label: string };
export type ChoiceGroup = { readonly label: string; readonly choices: readonly Choice[] };

/** The browser's own list of choices. `empty` is the words of the choice that means nothing chosen. */
export function Select({
  label,
  hint,
  error,
  hideLabel,
  className,
  choices,
  groups,
  empty,
  compact = false,
  ...select
}: FieldText & {
  readonly choices?: readonly Choice[];
  readonly groups?: readonly ChoiceGroup[];
  readonly empty?: string;
  readonly compact?: boolean;
} & Omit<ComponentProps<'select'>, 'id' | 'children'>) {
  return (
    <Field label={label} hint={hint} error={error} hideLabel={hideLabel} className={className}>
      {(control) => (
        <select
          {...select}
          {...control}
          className={classNames(styles.control, styles.select, compact && styles.compact)}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {choices?.map(optionOf)}
          {groups?.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.choices.map(optionOf)}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}

function optionOf({ value, label }: Choice) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}

/**
 * One of a few. Pass `value` and `onChange` (controlled), or `register` attributes of a form (uncontrolled): the rest of
 * the props go to every radio button.
 */
export function RadioGroup<Value extends string>({
  legend,
  hint,
  error,
  hideLegend = false,
  stacked = false,
  choices,
  value,
  onValue,
  ...input
}: {
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly hideLegend?: boolean;
  /** One under another, for choices that are sentences. */
  readonly stacked?: boolean;
  readonly choices: readonly (Choice<Value> & { readonly hint?: string })[];
  readonly value?: Value | '';
  readonly onValue?: (value: Value) => void;
} & Omit<ComponentProps<'input'>, 'value' | 'id' | 'type'>) {
  const id = useId();
  const controlled = onValue !== undefined;
  const described = classNames(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`);
  return (
    <fieldset className={styles.field} aria-describedby={described}>
      <legend className={hideLegend ? styles.hiddenLabel : styles.label}>{legend}</legend>
      <div className={classNames(styles.radios, stacked && styles.stacked)}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.radio}>
            <input
              type="radio"
              name={id}
              {...input}
              value={choice.value}
              {...(controlled && { checked: value === choice.value, onChange: () => onValue(choice.value) })}
            />
            <span>
              {choice.label}
              {choice.hint !== undefined && <span className={styles.choiceHint}>{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </fieldset>
  );
}

/** A box to tick. */
export function Checkbox({ label, ...input }: { readonly label: ReactNode } & Omit<ComponentProps<'input'>, 'type'>) {
  return (
    <label className={styles.radio}>
      <input type="checkbox" {...input} />
      <span>{label}</span>
    </label>
  );
}
