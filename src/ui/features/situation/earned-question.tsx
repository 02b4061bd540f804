import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { Button } from '../../components/button.tsx';
import { Select, TextField } from '../../components/field.tsx';
import { Question, Side } from './question.tsx';
import styles from './rows.module.css';
import { useFields } from './use-field.ts';
import { EARNING_FORMS, type EarnedValues, type SituationValues } from './values.ts';

/** What has been earned, each form in its own unit. */
export function EarnedQuestion({ onRowsChanged }: { readonly onRowsChanged: () => void }) {
  const t = useTranslations('situation');
  const { control, getValues } = useFormContext<SituationValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'earned' });
  return (
    <Question title={t('earned.question')} hint={t('earned.hint')} answered={fields.length > 0}>
      {fields.map((field, index) => (
        <EarnedFields
          key={field.id}
          index={index}
          initial={field}
          onRemove={() => {
            remove(index);
            onRowsChanged();
          }}
        />
      ))}
      <div>
        <Button
          small
          icon="plus"
          onClick={() => {
            const told = new Set<string>(getValues('earned').map(({ form }) => form));
            const next = getValues('studies')
              .map(({ form }) => EARNING_FORMS.find((earning) => earning === form))
              .find((form) => form !== undefined && !told.has(form));
            append({ form: next ?? 'lukio', amount: '' }, { focusName: `earned.${fields.length}.amount` });
          }}
        >
          {t('earned.add')}
        </Button>
      </div>
    </Question>
  );
}

function EarnedFields({
  index,
  initial,
  onRemove,
}: {
  readonly index: number;
  readonly initial: EarnedValues;
  readonly onRemove: () => void;
}) {
  const t = useTranslations('situation');
  const terms = useTranslations('terms');
  const { plain, checked } = useFields();
  const { control } = useFormContext<SituationValues>();
  const form = useWatch({ control, name: `earned.${index}.form` }) ?? initial.form;
  const number = String(index + 1);
  return (
    <fieldset className={styles.row}>
      <legend className={styles.legend}>{t('earned.row', { number })}</legend>
      <Side>
        <Select
          label={t('earned.form')}
          choices={EARNING_FORMS.map((value) => ({ value, label: terms(`formsShort.${value}`) }))}
          {...plain(`earned.${index}.form`)}
        />
        <TextField
          label={t('earned.amount')}
          hint={t(`earned.unit.${form}`)}
          width="number"
          inputMode="decimal"
          {...checked(`earned.${index}.amount`)}
        />
      </Side>
      <div>
        <Button small tone="quiet" icon="remove" aria-label={t('earned.removeOf', { number })} onClick={onRemove}>
          {t('remove')}
        </Button>
      </div>
    </fieldset>
  );
}
