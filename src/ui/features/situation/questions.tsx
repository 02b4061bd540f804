import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import type { FormCode } from '#domain/plan/item.ts';
import { DateTextField } from './date-text-field.tsx';
import { RadioGroup, Select, TextArea, TextField } from '../../components/field.tsx';
import { OriginSelect } from './origin-select.tsx';
import { Question, Side } from './question.tsx';
import { useFields } from './use-field.ts';
import type { SituationValues } from './values.ts';

/** What the form can aim at. */
const GOAL_FORMS = ['lukio', 'vocational', 'kops', 'tuva', 'adultBasic'] as const satisfies readonly FormCode[];

/** The values of some fields, as they are typed. */
function useTyped<Name extends keyof SituationValues>(...names: readonly Name[]): Pick<SituationValues, Name> {
  const { control } = useFormContext<SituationValues>();
  const values: readonly unknown[] = useWatch({ control, name: names });
  return Object.fromEntries(names.map((name, index) => [name, values[index]])) as Pick<SituationValues, Name>;
}

export function WhoQuestion() {
  const t = useTranslations('situation');
  const { plain, checked } = useFields();
  const { name, birthDate } = useTyped('name', 'birthDate');
  return (
    <Question title={t('who.question')} answered={name.trim() !== '' && birthDate.trim() !== ''}>
      <Side>
        <TextField label={t('who.name')} hint={t('who.nameHint')} maxLength={200} {...plain('name')} />
        <div>
          <DateTextField label={t('who.birthDate')} {...checked('birthDate')} />
          <OriginSelect name="birthDateOrigin" what={t('who.birthDate')} shown={birthDate.trim() !== ''} />
        </div>
      </Side>
    </Question>
  );
}

export function HomeQuestion() {
  const t = useTranslations('situation');
  const { plain } = useFields();
  const { residence, homeMunicipality } = useTyped('residence', 'homeMunicipality');
  return (
    <Question title={t('home.question')} answered={residence !== '' || homeMunicipality.trim() !== ''}>
      <div>
        <RadioGroup
          legend={t('home.residence')}
          choices={[
            { value: 'municipality', label: t('home.municipality') },
            { value: 'none', label: t('home.none') },
            { value: '', label: t('unknown') },
          ]}
          {...plain('residence')}
        />
        <OriginSelect name="residenceOrigin" what={t('home.residence')} shown={residence !== ''} />
      </div>
      <Side>
        {residence !== 'none' && (
          <TextField label={t('home.homeMunicipality')} maxLength={100} {...plain('homeMunicipality')} />
        )}
        <TextField label={t('home.guardians')} hint={t('home.guardiansHint')} maxLength={300} {...plain('guardians')} />
      </Side>
    </Question>
  );
}

export function BasicEducationQuestion() {
  const t = useTranslations('situation');
  const { plain, checked } = useFields();
  const { basicEducation, basicEducationOn } = useTyped('basicEducation', 'basicEducationOn');
  const certificate = basicEducation === 'certificate';
  return (
    <Question title={t('basic.question')} answered={basicEducation !== ''}>
      <RadioGroup
        legend={t('basic.question')}
        hideLegend
        stacked
        choices={[
          { value: 'certificate', label: t('basic.certificate') },
          { value: 'attending', label: t('basic.attending') },
          { value: 'left', label: t('basic.left') },
          { value: 'abroad', label: t('basic.abroad') },
          { value: '', label: t('unknown') },
        ]}
        {...plain('basicEducation')}
      />
      {(certificate || basicEducation === 'left') && (
        <DateTextField
          label={certificate ? t('basic.certificateOn') : t('basic.leftOn')}
          hint={certificate && basicEducationOn.trim() === '' ? t('basic.certificateHint') : undefined}
          {...checked('basicEducationOn')}
        />
      )}
      <OriginSelect name="basicEducationOrigin" what={t('basic.question')} shown={basicEducation !== ''} />
    </Question>
  );
}

export function NoticeQuestion() {
  const t = useTranslations('situation');
  const { checked } = useFields();
  const { noticeOn } = useTyped('noticeOn');
  return (
    <Question title={t('notice.question')} answered={noticeOn.trim() !== ''}>
      <DateTextField label={t('notice.on')} hint={t('notice.hint')} {...checked('noticeOn')} />
    </Question>
  );
}

export function UpperSecondaryQuestion() {
  const t = useTranslations('situation');
  const { plain, checked } = useFields();
  const { upperSecondary } = useTyped('upperSecondary');
  return (
    <Question title={t('upper.question')} answered={upperSecondary !== ''}>
      <Side>
        <Select
          label={t('upper.question')}
          hideLabel
          empty={t('unknown')}
          choices={(['none', 'vocational', 'matriculation', 'lukioSyllabus', 'higherEducation'] as const).map(
            (value) => ({
              value,
              label: t(`upper.${value}`),
            }),
          )}
          {...plain('upperSecondary')}
        />
        {upperSecondary !== '' && upperSecondary !== 'none' && (
          <DateTextField label={t('upper.on')} {...checked('upperSecondaryOn')} />
        )}
      </Side>
      <OriginSelect name="upperSecondaryOrigin" what={t('upper.question')} shown={upperSecondary !== ''} />
    </Question>
  );
}

export function LanguageQuestion() {
  const t = useTranslations('situation');
  const { plain } = useFields();
  const { language } = useTyped('language');
  return (
    <Question title={t('language.question')} answered={language !== ''}>
      <RadioGroup
        legend={t('language.question')}
        hideLegend
        choices={[
          { value: 'sufficient', label: t('language.sufficient') },
          { value: 'insufficient', label: t('language.insufficient') },
          { value: '', label: t('unknown') },
        ]}
        {...plain('language')}
      />
      <OriginSelect name="languageOrigin" what={t('language.question')} shown={language !== ''} />
    </Question>
  );
}

export function HoursQuestion() {
  const t = useTranslations('situation');
  const { checked } = useFields();
  const { hoursPerWeek, workHours, travelHours } = useTyped('hoursPerWeek', 'workHours', 'travelHours');
  return (
    <Question title={t('hours.question')} answered={`${hoursPerWeek}${workHours}${travelHours}`.trim() !== ''}>
      <TextField
        label={t('hours.label')}
        hint={t('hours.hint')}
        width="number"
        inputMode="decimal"
        {...checked('hoursPerWeek')}
      />
      <Side>
        <TextField
          label={t('hours.work')}
          hint={t('hours.workHint')}
          width="number"
          inputMode="decimal"
          {...checked('workHours')}
        />
        <TextField
          label={t('hours.travel')}
          hint={t('hours.travelHint')}
          width="number"
          inputMode="decimal"
          {...checked('travelHours')}
        />
      </Side>
    </Question>
  );
}

export function GoalQuestion() {
  const t = useTranslations('situation');
  const terms = useTranslations('terms');
  const { plain, checked } = useFields();
  const { goalForm, goalWords, goalBy } = useTyped('goalForm', 'goalWords', 'goalBy');
  return (
    <Question title={t('goal.question')} answered={goalForm !== '' || `${goalWords}${goalBy}`.trim() !== ''}>
      <Side>
        <Select
          label={t('goal.form')}
          empty={t('goal.open')}
          choices={GOAL_FORMS.map((value) => ({ value, label: terms(`formsShort.${value}`) }))}
          {...plain('goalForm')}
        />
        {goalForm === 'vocational' && (
          <Select
            label={t('goal.field')}
            empty={t('goal.open')}
            choices={(['educationAndGuidance', 'otherField'] as const).map((value) => ({
              value,
              label: terms(`fields.${value}`),
            }))}
            {...plain('goalField')}
          />
        )}
        <DateTextField label={t('goal.by')} {...checked('goalBy')} />
      </Side>
      <TextArea label={t('goal.words')} hint={t('goal.wordsHint')} rows={2} maxLength={1000} {...plain('goalWords')} />
    </Question>
  );
}

export function NotesQuestion() {
  const t = useTranslations('situation');
  const { plain } = useFields();
  const { notes } = useTyped('notes');
  return (
    <Question title={t('notes.question')} answered={notes.trim() !== ''}>
      <TextArea
        label={t('notes.label')}
        hideLabel
        hint={t('notes.hint')}
        rows={4}
        maxLength={5000}
        {...plain('notes')}
      />
    </Question>
  );
}
