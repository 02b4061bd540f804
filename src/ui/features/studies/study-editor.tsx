import { type FormEvent, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { partsToChoose, type RightContents } from '#domain/engine/studies/contents-of-rights.ts';
import { KOPS_INSIDE_CODES } from '#domain/forms/kops/kops.contents.ts';
import type { Part } from '#domain/forms/study-right/contents.ts';
import { INSIDE_KINDS, OWN_PART, type Study } from '#domain/plan/study.ts';
import type { School } from '#domain/school/school-schema.ts';
import { type IsoDate, minDate } from '#domain/time/iso-date.ts';
import { partName, partSwedishName } from '#i18n/official/names.ts';
import { Button } from '../../components/button.tsx';
import { DateField, datesAreRead } from '../../components/date-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Field, Select, TextArea, TextField } from '../../components/field.tsx';
import styles from './study-editor.module.css';
import {
  faultsOf,
  periodKey,
  periodOf,
  type StudyFault,
  type StudyValues,
  studyOf,
  takesOthers,
  usualAmount,
} from './study-form.ts';
import { namedOf, type StudyWords } from './study-words.ts';

/** A list longer than this is searched, not scrolled. */
const LONG_LIST = 40;

/** A study that may be the same work: of another right. */
export type Twin = { readonly id: string; readonly label: string };

/** One piece of studies, to add or to change. `initial` holds the values to begin with. */
export function StudyEditor({
  of,
  studyId,
  isNew,
  initial,
  twins,
  partners,
  words,
  today,
  onSave,
  onRemove,
  onAccept,
  onClose,
}: {
  readonly of: RightContents;
  readonly studyId: string;
  readonly isNew: boolean;
  readonly initial: StudyValues;
  readonly twins: readonly Twin[];
  readonly partners: School['partners'];
  readonly words: StudyWords;
  readonly today: IsoDate;
  readonly onSave: (study: Study) => void;
  readonly onRemove: () => void;
  readonly onAccept: (study: Study, on: IsoDate) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations('studies.editor');
  const unit = useTranslations('studies.units')(of.unit);
  const [values, setValues] = useState(initial);
  const [tried, setTried] = useState(false);
  const faults = tried ? faultsOf(values) : [];
  const set = (changes: Partial<StudyValues>) => setValues((before) => ({ ...before, ...changes }));
  const say = (fault: StudyFault) => (faults.includes(fault) ? t(`faults.${fault}`) : undefined);
  const part = of.contents?.parts.find(({ code }) => code === values.part);
  const isOwn = values.part === OWN_PART;

  function choosePart(code: string) {
    const before = values.part === '' ? '' : words.number(usualAmount(of, values.part));
    const untouched = values.amount === '' || values.amount === before;
    set({ part: code, ...(untouched && code !== '' && { amount: words.number(usualAmount(of, code)) }) });
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setTried(true);
    const study = studyOf(values, { id: studyId, of });
    if (study !== undefined && datesAreRead(event.currentTarget)) onSave(study);
  }

  return (
    <Dialog title={isNew ? t('addTitle') : t('editTitle')} closeLabel={t('close')} onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={submit}>
        {isNew ? (
          <PartField of={of} words={words} value={values.part} error={say('part')} onChoose={choosePart} />
        ) : (
          <PartName of={of} code={values.part} words={words} />
        )}
        {part?.assumed === true && <p className={styles.quiet}>{t('assumed')}</p>}
        <div className={styles.pair}>
          <TextField
            label={t('amount', { unit })}
            width="number"
            inputMode="decimal"
            autoComplete="off"
            error={say('amount')}
            value={values.amount}
            onChange={(event) => set({ amount: event.target.value })}
          />
          <PeriodField of={of} words={words} value={values.period} onChange={(period) => set({ period })} />
        </div>
        <TextField
          label={isOwn ? t('title') : t('titleMore')}
          hint={t('titleHint')}
          error={say('title')}
          value={values.title}
          onChange={(event) => set({ title: event.target.value })}
        />
        {takesOthers(of.form, values.part) && (
          <InsideField value={values.inside} onChange={(inside) => set({ inside })} />
        )}
        <Field label={t('provider')}>
          {(control) => (
            <>
              <input
                {...control}
                className={styles.input}
                list={`${control.id}-partners`}
                autoComplete="off"
                value={values.provider}
                onChange={(event) => set({ provider: event.target.value })}
              />
              <datalist id={`${control.id}-partners`}>
                {partners.map(({ code, name }) => (
                  <option key={code}>{name}</option>
                ))}
              </datalist>
            </>
          )}
        </Field>
        {twins.length > 0 && (
          <Select
            label={t('sameAs')}
            hint={t('sameAsHint')}
            empty={t('sameAsNone')}
            choices={twins.map(({ id, label }) => ({ value: id, label }))}
            value={values.sameAs}
            onChange={(event) => set({ sameAs: event.target.value })}
          />
        )}
        <TextArea
          label={t('note')}
          rows={2}
          value={values.note}
          onChange={(event) => set({ note: event.target.value })}
        />
        <div className={styles.actions}>
          <Button type="submit" tone="primary">
            {isNew ? t('addButton') : t('save')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
          {!isNew && (
            <Button tone="danger" className={styles.remove} onClick={onRemove}>
              {t('remove')}
            </Button>
          )}
        </div>
      </form>
      {!isNew && (
        <AcceptPart
          first={firstGuess(of, values, today)}
          today={today}
          onAccept={(on) => {
            setTried(true);
            const study = studyOf(values, { id: studyId, of });
            if (study !== undefined) onAccept(study, on);
          }}
        />
      )}
    </Dialog>
  );
}

/** The last day of the study's period when that is past, else today. */
function firstGuess({ periods }: RightContents, { period }: StudyValues, today: IsoDate): IsoDate {
  const to = periods.find((total) => periodKey(total.period) === period)?.to;
  return to === undefined ? today : minDate(to, today);
}

/** Its official name, and the Swedish one of the code lists. */
function PartName({
  of,
  code,
  words,
}: {
  readonly of: RightContents;
  readonly code: string;
  readonly words: StudyWords;
}) {
  const t = useTranslations('studies.editor');
  const named = namedOf(of);
  const swedish = partSwedishName(named.form, code, named.of);
  return (
    <div>
      <p className={styles.name}>{words.coded(named, code)}</p>
      {swedish !== undefined && (
        <p className={styles.quiet}>
          {t('inSwedish')}: <span lang="sv">{swedish}</span>
        </p>
      )}
    </div>
  );
}

/** The parts of the edition: a list of the browser's own, and a search above it where there are hundreds. */
function PartField({
  of,
  words,
  value,
  error,
  onChoose,
}: {
  readonly of: RightContents;
  readonly words: StudyWords;
  readonly value: string;
  readonly error?: string;
  readonly onChoose: (code: string) => void;
}) {
  const t = useTranslations('studies.editor');
  const [sought, setSought] = useState('');
  const parts = partsToChoose(of);
  const named = namedOf(of);
  const labelOf = ({ code, size }: Part) =>
    size === undefined ? words.coded(named, code) : `${words.coded(named, code)}, ${words.amount(size, of.unit)}`;
  const own = { value: OWN_PART, label: t('ownPart') };
  if (parts.length <= LONG_LIST) {
    const groups = (of.contents?.groups ?? [])
      .map((group) => ({
        label: words.part(named, group.code),
        choices: parts
          .filter((part) => part.group === group.code)
          .map((part) => ({ value: part.code, label: labelOf(part) })),
      }))
      .filter(({ choices }) => choices.length > 0);
    return (
      <>
        <Select
          label={t('part')}
          empty={t('choosePart')}
          error={error}
          groups={groups}
          choices={[own]}
          value={value}
          onChange={(event) => onChoose(event.target.value)}
        />
        {value !== '' && value !== OWN_PART && <SwedishName of={of} code={value} />}
      </>
    );
  }
  const letters = sought.trim().toLocaleLowerCase('fi');
  const found = parts.filter((part) => labelOf(part).toLocaleLowerCase('fi').includes(letters));
  return (
    <div className={styles.search}>
      <TextField
        label={t('find')}
        type="search"
        autoComplete="off"
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      <p role="status" className={styles.quiet}>
        {t('found', { count: found.length })}
      </p>
      <Field label={t('part')} error={error}>
        {(control) => (
          <select
            {...control}
            className={styles.list}
            size={8}
            value={value}
            onChange={(event) => onChoose(event.target.value)}
          >
            <option value={own.value}>{own.label}</option>
            {found.map((part) => (
              <option key={part.code} value={part.code}>
                {labelOf(part)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {value !== '' && value !== OWN_PART && <SwedishName of={of} code={value} />}
    </div>
  );
}

function SwedishName({ of, code }: { readonly of: RightContents; readonly code: string }) {
  const t = useTranslations('studies.editor');
  const named = namedOf(of);
  const swedish = partSwedishName(named.form, code, named.of);
  if (swedish === undefined) return null;
  return (
    <p className={styles.quiet}>
      {t('inSwedish')}: <span lang="sv">{swedish}</span>
    </p>
  );
}

function PeriodField({
  of,
  words,
  value,
  onChange,
}: {
  readonly of: RightContents;
  readonly words: StudyWords;
  readonly value: string;
  readonly onChange: (period: string) => void;
}) {
  const t = useTranslations('studies.editor');
  const known = of.periods.map(({ period }) => ({ value: periodKey(period), label: words.period(period) }));
  const given = periodOf(value);
  const outside =
    given === undefined || known.some((choice) => choice.value === value)
      ? []
      : [{ value, label: t('outside', { period: words.period(given) }) }];
  return (
    <Select
      label={t('period')}
      empty={t('noPeriod')}
      choices={[...outside, ...known]}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function InsideField({ value, onChange }: { readonly value: string; readonly onChange: (kind: string) => void }) {
  const t = useTranslations('studies.editor');
  const locale = useLocale();
  return (
    <Select
      label={t('inside')}
      hint={t('insideHint')}
      empty={t('insideNone')}
      choices={INSIDE_KINDS.map((kind) => ({ value: kind, label: partName('kops', KOPS_INSIDE_CODES[kind], locale) }))}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** The study is done: on which day it was accepted. */
function AcceptPart({
  first,
  today,
  onAccept,
}: {
  readonly first: IsoDate;
  readonly today: IsoDate;
  readonly onAccept: (on: IsoDate) => void;
}) {
  const t = useTranslations('studies.editor');
  const [on, setOn] = useState<IsoDate | undefined>(first);
  const [tried, setTried] = useState(false);
  const wrong = on === undefined || on > today;
  return (
    <div className={styles.accept}>
      <Disclosure summary={t('acceptMore')}>
        <div className={styles.form}>
          <p className={styles.quiet}>{t('acceptHint')}</p>
          <DateField
            label={t('acceptOn')}
            value={on}
            onChange={setOn}
            error={tried && wrong ? t('faults.acceptOn') : undefined}
          />
          <div>
            <Button
              icon="check"
              onClick={() => {
                setTried(true);
                if (on !== undefined && !wrong) onAccept(on);
              }}
            >
              {t('accept')}
            </Button>
          </div>
        </div>
      </Disclosure>
    </div>
  );
}
