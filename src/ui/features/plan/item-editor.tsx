import { zodResolver } from '@hookform/resolvers/zod';
import type { FormEvent } from 'react';
import type { ReactNode } from 'react';
import { Controller, useFieldArray, useForm, type UseFormReturn, useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import type { Step } from '#domain/engine/replay-types.ts';
import { FORM_CODES, type FormCode, type Item, isRightItem, rightKeyOf } from '#domain/plan/item.ts';
import { numberOf } from '#domain/rules/rulebook.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { competenceAreaName, dateText, itemTitle } from '#i18n/format.ts';
import { Button, IconButton } from '../../components/button.tsx';
import { DateField, datesAreRead } from '../../components/date-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Checkbox, RadioGroup, Select, TextArea, TextField } from '../../components/field.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { useSetting } from '../../shell/planner-context.tsx';
import styles from './item-editor.module.css';
import {
  type ItemFault,
  type ItemField,
  type ItemValues,
  fieldsOf,
  itemOf,
  itemValuesSchema,
  OTHER_CHOICES,
  RIGHT_CHOICES,
} from './item-form.ts';

const WHO = [
  'student',
  'guardian',
  'school',
  'lukio',
  'vocationalProvider',
  'municipality',
  'basicEducationProvider',
  'other',
] as const;
const SUSPENSIONS = ['illness', 'parental', 'abroad', 'lifeSituation', 'permanentIllness'] as const;
const INTERRUPTIONS = ['militaryService', 'illnessOrParental', 'otherGoodReason'] as const;
const TOPICS = ['interruption', 'studyPlan', 'interview', 'threeParty', 'hearing', 'followUp', 'other'] as const;
const UNITS = ['op', 'lukioOp', 'osp', 'tuvaWeek', 'course'] as const;
const DATE_KINDS = ['own', 'sameDay', 'daysAfter', 'termEnd'] as const;
const FIELDS = ['educationAndGuidance', 'otherField'] as const;
const WISHED: readonly FormCode[] = ['vocational', 'lukio', 'tuva', 'kops'];

type ItemFormApi = UseFormReturn<ItemValues>;

/**
 * One item of the plan, to fill in or change. `initial` holds the values to begin with; `itemId` is that of an item that
 * is in the plan already. The form keeps its own state and gives one finished item.
 */
export function ItemEditor({
  title,
  initial,
  itemId,
  others,
  today,
  onSave,
  onRemove,
  onClose,
}: {
  readonly title: string;
  readonly initial: ItemValues;
  readonly itemId: string;
  /** The other items of the plan, in order: what a day may be tied to. */
  readonly others: readonly Step[];
  readonly today: IsoDate;
  readonly onSave: (item: Item) => void;
  readonly onRemove?: () => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations();
  const form = useForm<ItemValues>({ defaultValues: initial, resolver: zodResolver(itemValuesSchema) });
  const { control, handleSubmit, register } = form;
  const [move, formCode, way, field] = useWatch({ control, name: ['move', 'form', 'way', 'field'] });
  const fields = fieldsOf({ move, form: formCode, way, field });
  const say = useFaults(form);

  function save(values: ItemValues) {
    const item = itemOf({ ...values, right: rightFor(values, others) }, itemId);
    if (item !== undefined) onSave(item);
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    const { currentTarget } = event;
    void handleSubmit((values) => {
      if (datesAreRead(currentTarget)) save(values);
    })(event);
  }

  return (
    <Dialog title={title} closeLabel={t('plan.editor.close')} onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={submit}>
        <div className={styles.pair}>
          <Select
            label={t('plan.editor.what')}
            empty={t('plan.editor.choose')}
            error={say('move')}
            groups={[
              {
                label: t('plan.editor.groupRight'),
                choices: RIGHT_CHOICES.map((value) => ({ value, label: t(`plan.editor.moves.${value}`) })),
              },
              {
                label: t('plan.editor.groupOther'),
                choices: OTHER_CHOICES.map((value) => ({ value, label: t(`plan.editor.moves.${value}`) })),
              },
            ]}
            {...register('move')}
          />
          {fields.includes('form') && (
            <Select
              label={t('plan.editor.form')}
              empty={t('plan.editor.choose')}
              error={say('form')}
              choices={FORM_CODES.map((value) => ({ value, label: t(`terms.formsShort.${value}`) }))}
              {...register('form')}
            />
          )}
        </div>
        <OwnFields form={form} fields={fields} />
        {fields.includes('wishes') && <Wishes form={form} today={today} />}
        <When form={form} others={others} itemId={itemId} />
        <fieldset className={styles.who}>
          <legend className={styles.legend}>{t('plan.editor.who')}</legend>
          {WHO.map((value) => (
            <Checkbox key={value} label={t(`terms.who.${value}`)} value={value} {...register('who')} />
          ))}
        </fieldset>
        <TextField label={t('plan.editor.provider')} {...register('provider')} />
        <TextArea label={t('plan.editor.note')} hint={t('plan.editor.noteHint')} rows={2} {...register('note')} />
        <div className={styles.actions}>
          <Button type="submit" tone="primary">
            {onRemove === undefined ? t('plan.editor.addButton') : t('plan.editor.save')}
          </Button>
          <Button onClick={onClose}>{t('plan.editor.cancel')}</Button>
          {onRemove !== undefined && (
            <Button tone="danger" className={styles.remove} onClick={onRemove}>
              {t('plan.editor.remove')}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}

/** What the kind of the item asks. */
function OwnFields({ form, fields }: { readonly form: ItemFormApi; readonly fields: readonly ItemField[] }) {
  const t = useTranslations();
  const say = useFaults(form);
  const { control, register } = form;
  const has = (field: ItemField) => fields.includes(field);
  if (fields.length === 0) return null;
  return (
    <>
      {has('way') && (
        <Controller
          control={control}
          name="way"
          render={({ field }) => (
            <RadioGroup
              legend={t('plan.editor.way')}
              choices={(['jointApplication', 'continuousApplication'] as const).map((value) => ({
                value,
                label: t(`terms.ways.${value}`),
              }))}
              value={field.value}
              onValue={field.onChange}
            />
          )}
        />
      )}
      {has('field') && (
        <Select
          label={t('plan.editor.field')}
          empty={t('plan.editor.choose')}
          choices={FIELDS.map((value) => ({ value, label: t(`terms.fields.${value}`) }))}
          {...register('field')}
        />
      )}
      {has('line') && <LineSelect form={form} />}
      {has('dual') && <Checkbox label={t('plan.editor.dual')} {...register('dual')} />}
      {has('elsewhere') && <Checkbox label={t('plan.editor.elsewhere')} {...register('elsewhere')} />}
      {has('syllabus') && (
        <Select
          label={t('plan.editor.syllabus')}
          empty={t('plan.editor.choose')}
          choices={(['young', 'adult'] as const).map((value) => ({ value, label: t(`terms.syllabuses.${value}`) }))}
          {...register('syllabus')}
        />
      )}
      {has('of') && (
        <Select
          label={t('plan.editor.of')}
          empty={t('plan.editor.choose')}
          choices={(['lukio', 'adultBasic'] as const).map((value) => ({
            value,
            label: t(`terms.formsShort.${value}`),
          }))}
          {...register('of')}
        />
      )}
      {/* What is raised is said on the page of the grades. */}
      {has('subject') && form.getValues('raise') === null && (
        <TextField label={t('plan.editor.subject')} {...register('subject')} />
      )}
      {has('suspensionReason') && (
        <Select
          label={t('plan.editor.reason')}
          empty={t('plan.editor.choose')}
          error={say('suspensionReason')}
          choices={SUSPENSIONS.map((value) => ({ value, label: t(`terms.suspensionReasons.${value}`) }))}
          {...register('suspensionReason')}
        />
      )}
      {has('interruptionReason') && (
        <Select
          label={t('plan.editor.reason')}
          empty={t('plan.editor.choose')}
          error={say('interruptionReason')}
          choices={INTERRUPTIONS.map((value) => ({ value, label: t(`terms.interruptionReasons.${value}`) }))}
          {...register('interruptionReason')}
        />
      )}
      {has('until') && (
        <Controller
          control={control}
          name="until"
          render={({ field }) => (
            <DateField
              label={t(form.getValues('move') === 'extraTime' ? 'plan.editor.extraUntil' : 'plan.editor.until')}
              value={field.value === '' ? undefined : field.value}
              onChange={(day) => field.onChange(day ?? '')}
              error={say('until')}
            />
          )}
        />
      )}
      {has('amount') && (
        <div className={styles.pair}>
          <TextField
            label={t('plan.editor.amount')}
            inputMode="decimal"
            width="number"
            error={say('amount')}
            {...register('amount')}
          />
          <Select
            label={t('plan.editor.unit')}
            empty={t('plan.editor.choose')}
            error={say('unit')}
            choices={UNITS.map((value) => ({ value, label: t(`terms.units.${value}`) }))}
            {...register('unit')}
          />
        </div>
      )}
      {has('label') && <TextField label={t('plan.editor.label')} {...register('label')} />}
      {has('topic') && (
        <Select
          label={t('plan.editor.topic')}
          empty={t('plan.editor.choose')}
          error={say('topic')}
          choices={TOPICS.map((value) => ({ value, label: t(`terms.talkTopics.${value}`) }))}
          {...register('topic')}
        />
      )}
      {has('title') && <TextField label={t('plan.editor.taskTitle')} error={say('title')} {...register('title')} />}
    </>
  );
}

/** The lines that the school has for the form; a line that the item already has is never lost from the choices. */
function LineSelect({ form }: { readonly form: ItemFormApi }) {
  const t = useTranslations();
  const { school } = useSetting();
  const [chosen, line] = useWatch({ control: form.control, name: ['form', 'line'] });
  const offered = (school.lines ?? []).filter((each) => each.form === chosen);
  const known = offered.map(({ code, name }) => ({ value: code, label: name ?? competenceAreaName(t, code) }));
  const choices =
    line === '' || known.some(({ value }) => value === line)
      ? known
      : [...known, { value: line, label: competenceAreaName(t, line) }];
  if (choices.length === 0) return null;
  return (
    <Select
      label={t('plan.editor.line')}
      empty={t('plan.editor.noLine')}
      choices={choices}
      {...form.register('line')}
    />
  );
}

/** The ordered wishes of a joint application, as many as the rule of the year allows. */
function Wishes({ form, today }: { readonly form: ItemFormApi; readonly today: IsoDate }) {
  const t = useTranslations();
  const { control, register, getFieldState, formState } = form;
  const { fields, append, remove, move } = useFieldArray({ control, name: 'wishes' });
  const [on, wishes] = useWatch({ control, name: ['on', 'wishes'] });
  const most = numberOf('R-APP-3', 'jointApplicationWishes', on === '' ? today : on) ?? Number.POSITIVE_INFINITY;
  return (
    <fieldset className={styles.wishes}>
      <legend className={styles.legend}>{t('plan.editor.wishes')}</legend>
      {fields.map(({ id }, index) => {
        const number = index + 1;
        const fault = getFieldState(`wishes.${index}.form`, formState).error?.message;
        return (
          <div key={id} className={styles.wish}>
            <span className={styles.wishNumber} aria-hidden="true">
              {number}.
            </span>
            <div className={styles.wishFields}>
              <Select
                label={<Numbered number={number}>{t('plan.editor.wishForm')}</Numbered>}
                empty={t('plan.editor.choose')}
                error={isFault(fault) ? t(`plan.editor.errors.${fault}`) : undefined}
                choices={WISHED.map((value) => ({ value, label: t(`terms.formsShort.${value}`) }))}
                {...register(`wishes.${index}.form`)}
              />
              {wishes[index]?.form === 'vocational' && (
                <Select
                  label={<Numbered number={number}>{t('plan.editor.wishField')}</Numbered>}
                  empty={t('plan.editor.choose')}
                  choices={FIELDS.map((value) => ({ value, label: t(`terms.fields.${value}`) }))}
                  {...register(`wishes.${index}.field`)}
                />
              )}
              <TextField
                label={<Numbered number={number}>{t('plan.editor.wishTarget')}</Numbered>}
                {...register(`wishes.${index}.target`)}
              />
            </div>
            <div className={styles.wishTools}>
              <Button
                small
                tone="quiet"
                disabled={index === 0}
                aria-label={t('plan.editor.wishUp', { number })}
                onClick={() => move(index, index - 1)}
              >
                ↑
              </Button>
              <Button
                small
                tone="quiet"
                disabled={index === fields.length - 1}
                aria-label={t('plan.editor.wishDown', { number })}
                onClick={() => move(index, index + 1)}
              >
                ↓
              </Button>
              <IconButton icon="close" label={t('plan.editor.removeWish', { number })} onClick={() => remove(index)} />
            </div>
          </div>
        );
      })}
      {fields.length < most ? (
        <Button small icon="plus" onClick={() => append({ form: '', field: '', target: '' })}>
          {t('plan.editor.addWish')}
        </Button>
      ) : (
        <p className={styles.hint}>{t('plan.editor.wishesFull', { most })}</p>
      )}
    </fieldset>
  );
}

/** The label of one wish: its number stands beside it for the eye, and before it for those who listen. */
function Numbered({ number, children }: { readonly number: number; readonly children: ReactNode }) {
  const t = useTranslations('plan.editor');
  return (
    <>
      <VisuallyHidden>{t('wish', { number })}: </VisuallyHidden>
      {children}
    </>
  );
}

/** A day of its own, or one that follows another item. */
function When({
  form,
  others,
  itemId,
}: {
  readonly form: ItemFormApi;
  readonly others: readonly Step[];
  readonly itemId: string;
}) {
  const t = useTranslations();
  const say = useFaults(form);
  const { control, register } = form;
  const kind = useWatch({ control, name: 'dateKind' });
  return (
    <div className={styles.pair}>
      <Select
        label={t('plan.editor.dateKind')}
        choices={DATE_KINDS.map((value) => ({ value, label: t(`plan.editor.dateKinds.${value}`) }))}
        {...register('dateKind')}
      />
      {kind === 'own' ? (
        <Controller
          control={control}
          name="on"
          render={({ field }) => (
            <DateField
              label={t('plan.editor.on')}
              value={field.value === '' ? undefined : field.value}
              onChange={(day) => field.onChange(day ?? '')}
              error={say('on')}
            />
          )}
        />
      ) : (
        <Select
          label={t('plan.editor.tiedTo')}
          empty={t('plan.editor.tiedToEmpty')}
          error={say('tiedTo')}
          choices={others
            .filter(({ item }) => item.id !== itemId)
            .map(({ item, on }) => ({
              value: item.id,
              label: on === undefined ? itemTitle(t, item) : `${dateText(t, on)} ${itemTitle(t, item)}`,
            }))}
          {...register('tiedTo')}
        />
      )}
      {kind === 'daysAfter' && (
        <TextField
          label={t('plan.editor.days')}
          inputMode="numeric"
          width="number"
          error={say('days')}
          {...register('days')}
        />
      )}
    </div>
  );
}

/** The words of the fault of a field, if it has one. */
function useFaults({ formState: { errors } }: ItemFormApi): (field: keyof ItemValues) => string | undefined {
  const t = useTranslations('plan.editor.errors');
  return (field) => {
    const message = errors[field]?.message;
    return isFault(message) ? t(message) : undefined;
  };
}

const FAULTS: ReadonlySet<string> = new Set<ItemFault>([
  'moveMissing',
  'formMissing',
  'dateMissing',
  'tiedToMissing',
  'daysWrong',
  'reasonMissing',
  'amountWrong',
  'unitMissing',
  'titleMissing',
  'topicMissing',
  'wishFormMissing',
  'untilMissing',
  'untilBeforeStart',
]);

function isFault(message: unknown): message is ItemFault {
  return typeof message === 'string' && FAULTS.has(message);
}

/**
 * The right an item speaks of: what it already names, else the newest right of the form that has begun, else the form
 * itself. A further beginning in a form that has one gets a right of its own, so that two lukios stay two.
 */
function rightFor({ move, form, right }: ItemValues, others: readonly Step[]): string {
  if (right !== '' || form === '') return right;
  const begun = others.flatMap(({ item }) =>
    isRightItem(item) && item.form === form && item.move === 'begin' ? [rightKeyOf(item)] : [],
  );
  const newest = begun.at(-1);
  if (newest === undefined) return '';
  if (move !== 'begin') return newest === form ? '' : newest;
  let number = begun.length + 1;
  while (begun.includes(`${form}-${number}`)) number += 1;
  return begun.includes(form) ? `${form}-${number}` : '';
}
