import { useEffect, useState } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useLocale, useTranslations } from 'use-intl';
import type { FormCode, Item } from '#domain/plan/item.ts';
import { formatDate, itemTitle } from '#i18n/format.ts';
import { Button } from '../../components/button.tsx';
import { Select, TextField } from '../../components/field.tsx';
import { FormDot } from '../../components/form-dot.tsx';
import { usePlanner } from '../../shell/planner-context.tsx';
import { usePorts } from '../../shell/services.tsx';
import { DateTextField } from './date-text-field.tsx';
import { readHistory } from './history.ts';
import { Question, Side } from './question.tsx';
import styles from './rows.module.css';
import { useFields } from './use-field.ts';
import { asksLastAttended, isEnding, type SituationValues, type StudyState, type StudyValues } from './values.ts';

/** What can be added, in the order of how often it is told. */
const STUDY_FORMS = [
  'lukio',
  'vocational',
  'kops',
  'tuva',
  'adultBasic',
  'lisaopetus',
  'subjectStudent',
] as const satisfies readonly FormCode[];
const STATES = [
  'goesOn',
  'lastAttended',
  'completed',
  'resigned',
  'deemedResigned',
] as const satisfies readonly StudyState[];

/** What the student has done after basic education, an education a row. */
export function StudiesQuestion({
  onRowsChanged,
  onSaid,
}: {
  readonly onRowsChanged: () => void;
  readonly onSaid: (words: string) => void;
}) {
  const t = useTranslations('situation.studies');
  const terms = useTranslations('terms');
  const { ids } = usePorts();
  const { document } = usePlanner();
  const { control } = useFormContext<SituationValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'studies' });
  const [fresh, setFresh] = useState('');
  const { rest } = readHistory(document.happened);
  return (
    <Question title={t('question')} answered={fields.length > 0}>
      {fields.map((field, index) => (
        <StudyRow
          key={field.id}
          index={index}
          initial={field}
          fresh={field.key === fresh}
          onRemove={() => {
            remove(index);
            onRowsChanged();
            onSaid(t('removed'));
          }}
        />
      ))}
      <div role="group" aria-label={t('add')} className={styles.add}>
        <span aria-hidden="true">{t('add')}:</span>
        {STUDY_FORMS.map((form) => (
          <Button
            key={form}
            small
            onClick={() => {
              const key = ids.next();
              setFresh(key);
              append(
                { key, form, field: '', provider: '', began: '', state: 'goesOn', lastAttended: '', endedOn: '' },
                { shouldFocus: false },
              );
              onSaid('');
            }}
          >
            <FormDot form={form} />
            {terms(`formsShort.${form}`)}
          </Button>
        ))}
      </div>
      {rest.length > 0 && <Rest items={rest} />}
    </Question>
  );
}

function StudyRow({
  index,
  initial,
  fresh,
  onRemove,
}: {
  readonly index: number;
  readonly initial: StudyValues;
  /** Just added by the user: its first empty field takes the focus. */
  readonly fresh: boolean;
  readonly onRemove: () => void;
}) {
  const t = useTranslations('situation');
  const terms = useTranslations('terms');
  const { plain, checked } = useFields();
  const { control, setFocus } = useFormContext<SituationValues>();
  const row = useWatch({ control, name: `studies.${index}` }) ?? initial;
  useEffect(() => {
    if (fresh) setFocus(`studies.${index}.provider`);
  }, [fresh, index, setFocus]);
  const number = String(index + 1);
  // An old plan may hold a form that is not offered for adding; it keeps its name.
  const forms: readonly FormCode[] = STUDY_FORMS.some((form) => form === row.form)
    ? STUDY_FORMS
    : [...STUDY_FORMS, row.form];
  return (
    <fieldset className={styles.row} data-form={row.form}>
      <legend className={styles.legend}>
        <FormDot form={row.form} />
        {t('studies.row', { number })}
      </legend>
      <Side>
        <Select
          label={t('studies.form')}
          choices={forms.map((value) => ({ value, label: terms(`formsShort.${value}`) }))}
          {...plain(`studies.${index}.form`)}
        />
        {row.form === 'vocational' && (
          <Select
            label={t('studies.field')}
            empty={t('unknown')}
            choices={(['educationAndGuidance', 'otherField'] as const).map((value) => ({
              value,
              label: terms(`fields.${value}`),
            }))}
            {...plain(`studies.${index}.field`)}
          />
        )}
        <TextField label={t('studies.provider')} maxLength={200} {...plain(`studies.${index}.provider`)} />
      </Side>
      <Side>
        <DateTextField
          label={t('studies.began')}
          hint={row.began.trim() === '' ? t('studies.beganHint') : undefined}
          {...checked(`studies.${index}.began`)}
        />
        <Select
          label={t('studies.state')}
          choices={STATES.map((value) => ({ value, label: t(`studies.${value}`) }))}
          {...plain(`studies.${index}.state`)}
        />
        {asksLastAttended(row.state) && (
          <DateTextField label={t('studies.lastAttendedOn')} {...checked(`studies.${index}.lastAttended`)} />
        )}
        {isEnding(row.state) && (
          <DateTextField
            label={t(`studies.${row.state}On`)}
            hint={row.endedOn.trim() === '' ? t('studies.endedHint') : undefined}
            {...checked(`studies.${index}.endedOn`)}
          />
        )}
      </Side>
      <div>
        <Button small tone="quiet" icon="remove" aria-label={t('studies.removeOf', { number })} onClick={onRemove}>
          {t('remove')}
        </Button>
      </div>
    </fieldset>
  );
}

/** What the rows cannot say, as plain lines. */
function Rest({ items }: { readonly items: readonly Item[] }) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <div className={styles.rest}>
      <h3>{t('situation.studies.rest')}</h3>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            {'on' in item.date
              ? t('situation.studies.restLine', { date: formatDate(item.date.on, locale), what: itemTitle(t, item) })
              : itemTitle(t, item)}
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{t('situation.studies.restHint')}</p>
    </div>
  );
}
