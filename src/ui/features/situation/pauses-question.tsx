import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/field.tsx';
import { usePorts } from '../../shell/services.tsx';
import { DateTextField } from './date-text-field.tsx';
import { INTERRUPTION_REASONS, SUSPENSION_REASONS } from './history.ts';
import { Question, Side } from './question.tsx';
import styles from './rows.module.css';
import { useFields } from './use-field.ts';
import type { PauseValues, SituationValues } from './values.ts';

/** Official pauses. Each belongs to an education of the rows above. */
export function PausesQuestion({ onRowsChanged }: { readonly onRowsChanged: () => void }) {
  const t = useTranslations('situation');
  const { ids } = usePorts();
  const { control } = useFormContext<SituationValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'pauses' });
  const studies = useWatch({ control, name: 'studies' });
  const last = studies.at(-1);
  return (
    <Question title={t('pauses.question')} hint={t('pauses.hint')} answered={fields.length > 0}>
      {fields.map((field, index) => (
        <PauseFields
          key={field.id}
          index={index}
          initial={field}
          onRemove={() => {
            remove(index);
            onRowsChanged();
          }}
        />
      ))}
      {last === undefined ? (
        <p className={styles.quiet}>{t('pauses.needsStudy')}</p>
      ) : (
        <div>
          <Button
            small
            icon="plus"
            onClick={() =>
              append(
                { key: ids.next(), study: last.key, reason: 'illness', from: '', until: '' },
                { focusName: `pauses.${fields.length}.reason` },
              )
            }
          >
            {t('pauses.add')}
          </Button>
        </div>
      )}
    </Question>
  );
}

function PauseFields({
  index,
  initial,
  onRemove,
}: {
  readonly index: number;
  readonly initial: PauseValues;
  readonly onRemove: () => void;
}) {
  const t = useTranslations('situation');
  const terms = useTranslations('terms');
  const { plain, checked } = useFields();
  const { control } = useFormContext<SituationValues>();
  const [watched, studies] = useWatch({ control, name: [`pauses.${index}`, 'studies'] });
  const row = watched ?? initial;
  const number = String(index + 1);
  return (
    <fieldset className={styles.row}>
      <legend className={styles.legend}>{t('pauses.row', { number })}</legend>
      <Side>
        {studies.length > 1 && (
          <Select
            label={t('pauses.study')}
            choices={studies.map(({ key, form, provider }) => ({
              value: key,
              label:
                provider.trim() === ''
                  ? terms(`formsShort.${form}`)
                  : t('pauses.studyOf', { form: terms(`formsShort.${form}`), provider: provider.trim() }),
            }))}
            {...plain(`pauses.${index}.study`)}
          />
        )}
        <Select
          label={t('pauses.reason')}
          groups={[
            {
              label: t('pauses.suspension'),
              choices: SUSPENSION_REASONS.map((value) => ({ value, label: terms(`suspensionReasons.${value}`) })),
            },
            {
              label: t('pauses.interruption'),
              choices: INTERRUPTION_REASONS.map((value) => ({ value, label: terms(`interruptionReasons.${value}`) })),
            },
          ]}
          {...plain(`pauses.${index}.reason`)}
        />
      </Side>
      <Side>
        <DateTextField
          label={t('pauses.from')}
          hint={row.from.trim() === '' ? t('pauses.fromHint') : undefined}
          {...checked(`pauses.${index}.from`)}
        />
        <DateTextField label={t('pauses.until')} hint={t('pauses.untilHint')} {...checked(`pauses.${index}.until`)} />
      </Side>
      <div>
        <Button small tone="quiet" icon="remove" aria-label={t('pauses.removeOf', { number })} onClick={onRemove}>
          {t('remove')}
        </Button>
      </div>
    </fieldset>
  );
}
