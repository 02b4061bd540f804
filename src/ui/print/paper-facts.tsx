import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { BasicEducation, Origin, UpperSecondary } from '#domain/student/situation.ts';
import type { RightView } from '#domain/forms/study-right/moment.ts';
import type { RuleId } from '#domain/rules/rulebook.ts';
import { amountText, dateText, ruleName } from '#i18n/format.ts';
import { BlankLines } from './paper-parts.tsx';
import type { Paper } from './paper-model.ts';
import styles from './paper-sheet.module.css';
import { lawText, NONE } from './paper-words.ts';

/** Where the student wants to go, and the goals that are written by hand (R-PLAN-KOPS-1). */
export function PaperGoal({ paper: { situation } }: { readonly paper: Paper }) {
  const t = useTranslations('paper.goal');
  const all = useTranslations();
  const { words, form, field, by } = situation.goal ?? {};
  const said = words?.trim() ?? '';
  return (
    <section className={styles.section} aria-labelledby="paper-goal">
      <h2 id="paper-goal">{t('heading')}</h2>
      <p className={styles.goal}>
        {said !== '' && <strong>{t('words', { words: said })} </strong>}
        {form !== undefined && <span>{t('target', { form: all(`terms.forms.${form}`), field: field ?? NONE })}. </span>}
        {by !== undefined && <span>{t('by', { date: dateText(all, by) })}</span>}
        {said === '' && form === undefined && t('none')}
      </p>
      <BlankLines label={t('growth')} count={2} />
    </section>
  );
}

/** How long the duty and free education last, and by which rule. */
export function PaperLaw({ paper }: { readonly paper: Paper }) {
  const t = useTranslations();
  return (
    <section className={styles.whole} aria-labelledby="paper-law">
      <h2 id="paper-law">{t('paper.law.heading')}</h2>
      <table className={styles.table} aria-labelledby="paper-law">
        <thead>
          <tr>
            <th scope="col">{t('paper.law.what')}</th>
            <th scope="col">{t('paper.law.value')}</th>
            <th scope="col">{t('paper.law.rule')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('paper.law.duty')}</th>
            <td>
              <DutyText paper={paper} />
            </td>
            <td>
              <RuleCell rule={paper.duty.rule} />
            </td>
          </tr>
          <tr>
            <th scope="row">{t('paper.law.free')}</th>
            <td>
              <FreeText paper={paper} />
            </td>
            <td>
              <RuleCell rule={paper.free.rule} />
              {paper.free.planned !== undefined && (
                <p>
                  <RuleCell rule={paper.free.planned.rule} />
                </p>
              )}
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function RuleCell({ rule }: { readonly rule: RuleId }) {
  const t = useTranslations();
  return (
    <>
      {ruleName(t, rule)} <span className={styles.quiet}>({lawText(t, rule)})</span>
    </>
  );
}

function DutyText({
  paper: {
    duty: { duty },
  },
}: {
  readonly paper: Paper;
}) {
  const t = useTranslations();
  switch (duty.kind) {
    case 'runs':
      return t('paper.law.dutyRuns', { date: dateText(t, duty.lastDay) });
    case 'ended':
      return duty.by === 'qualification'
        ? t('paper.law.dutyEndedQualification', { date: dateText(t, duty.lastDay) })
        : t('paper.law.dutyEnded', { date: dateText(t, duty.lastDay) });
    case 'none':
      return duty.because === 'noResidence' && duty.ifApplied.kind === 'runs'
        ? t('paper.law.dutyNone.noResidenceAsked', { date: dateText(t, duty.ifApplied.lastDay) })
        : t(`paper.law.dutyNone.${duty.because}`);
    case 'unknown':
      return t(`paper.law.unknown.${duty.missing}`);
  }
}

function FreeText({
  paper: {
    free: { free, planned },
  },
}: {
  readonly paper: Paper;
}) {
  const t = useTranslations();
  switch (free.kind) {
    case 'until':
      return planned === undefined
        ? t('paper.law.freeUntil', { date: dateText(t, free.until) })
        : t('paper.law.freePlanned', { date: dateText(t, free.until), planned: dateText(t, planned.until) });
    case 'ask':
      return t('paper.law.freeAsked', { date: dateText(t, free.ifApplied.until) });
    case 'none':
      return t('paper.law.freeNone');
    case 'unknown':
      return t(`paper.law.unknown.${free.missing}`);
  }
}

type FactRow = { readonly key: string; readonly name: string; readonly value: ReactNode; readonly origin?: Origin };

/** What is known of the student, and where each fact comes from. */
export function PaperStart({ paper }: { readonly paper: Paper }) {
  const t = useTranslations();
  return (
    <section className={styles.section} aria-labelledby="paper-start">
      <h2 id="paper-start">{t('paper.start.heading')}</h2>
      <table className={styles.table} aria-labelledby="paper-start">
        <thead>
          <tr>
            <th scope="col">{t('paper.start.fact')}</th>
            <th scope="col">{t('paper.start.value')}</th>
            <th scope="col">{t('paper.start.origin')}</th>
          </tr>
        </thead>
        <tbody>
          {useFacts(paper).map(({ key, name, value, origin }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{value}</td>
              <td>{origin !== undefined && t(`terms.origins.${origin}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Facts that rules need are named even when they are missing. */
function useFacts({ situation, current }: Paper): readonly FactRow[] {
  const t = useTranslations();
  const unknown = t('paper.head.unknown');
  const {
    birthDate,
    residence,
    homeMunicipality,
    basicEducation,
    upperSecondary,
    language,
    earned = [],
    hoursPerWeek,
    otherHours,
  } = situation;
  return [
    { key: 'now', name: t('paper.start.now'), value: <NowText current={current} /> },
    {
      key: 'born',
      name: t('paper.head.born'),
      value: birthDate === undefined ? unknown : dateText(t, birthDate.value),
      origin: birthDate?.origin,
    },
    {
      key: 'residence',
      name: t('paper.start.residence'),
      value:
        residence === undefined
          ? unknown
          : residence.value === 'none'
            ? t('paper.start.residenceNo')
            : t('paper.start.residenceYes', {
                municipality: homeMunicipality?.trim() === '' ? NONE : (homeMunicipality ?? NONE),
              }),
      origin: residence?.origin,
    },
    {
      key: 'basic',
      name: t('paper.start.basic'),
      value: basicEducation === undefined ? unknown : <BasicText basic={basicEducation.value} />,
      origin: basicEducation?.origin,
    },
    ...(upperSecondary === undefined
      ? []
      : [
          {
            key: 'upper',
            name: t('paper.start.upper'),
            value: <UpperText upper={upperSecondary.value} />,
            origin: upperSecondary.origin,
          },
        ]),
    ...(language === undefined
      ? []
      : [
          {
            key: 'language',
            name: t('paper.start.language'),
            value: t(`paper.start.${language.value}`),
            origin: language.origin,
          },
        ]),
    ...earned.map(({ form, amount, unit }, index) => ({
      key: `earned ${index}`,
      name: t('paper.start.earned', { form: t(`terms.formsShort.${form}`) }),
      value: amountText(t, amount, unit),
    })),
    ...(hoursPerWeek === undefined
      ? []
      : [
          {
            key: 'hours',
            name: t('paper.start.hours'),
            value: t('paper.start.hoursValue', {
              hours: hoursPerWeek,
              work: otherHours?.work ?? 0,
              travel: otherHours?.travel ?? 0,
            }),
          },
        ]),
  ];
}

function NowText({ current }: { readonly current: readonly RightView[] }) {
  const t = useTranslations();
  if (current.length === 0) return t('paper.start.nowNone');
  return (
    <ul>
      {current.map(({ key, form, tags, begunOn }) => (
        <li key={key}>
          {tags.includes('paused')
            ? t('paper.start.nowPaused', { form: t(`terms.forms.${form}`) })
            : begunOn === undefined
              ? t(`terms.forms.${form}`)
              : t('paper.start.nowStudies', { form: t(`terms.forms.${form}`), since: dateText(t, begunOn) })}
        </li>
      ))}
    </ul>
  );
}

function BasicText({ basic }: { readonly basic: BasicEducation }) {
  const t = useTranslations();
  switch (basic.kind) {
    case 'certificate':
      return t('paper.start.basicKinds.certificate', { date: dateText(t, basic.on) });
    case 'left':
      return t('paper.start.basicKinds.left', { date: basic.on === undefined ? NONE : dateText(t, basic.on) });
    default:
      return t(`paper.start.basicKinds.${basic.kind}`);
  }
}

function UpperText({ upper }: { readonly upper: UpperSecondary }) {
  const t = useTranslations();
  const what = t(`paper.start.upperKinds.${upper.kind}`);
  return upper.kind === 'none' || upper.on === undefined
    ? what
    : t('paper.start.dated', { what, date: dateText(t, upper.on) });
}
