import { memo, type ReactNode, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RightContents } from '#domain/engine/studies/contents-of-rights.ts';
import { leavingOn } from '#domain/engine/studies/leaving.ts';
import { type MidYear, type MidYearForm, midYearOf } from '#domain/engine/studies/mid-year.ts';
import type { Replay } from '#domain/engine/replay.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { dateText, formatWeeks } from '#i18n/format.ts';
import { DateField } from '../../components/date-field.tsx';
import { Select } from '../../components/field.tsx';
import styles from './panels.module.css';
import type { StudyWords } from './study-words.ts';

const FORMS: readonly MidYearForm[] = ['kops', 'tuva', 'adultBasic', 'vocational', 'lukio'];

/** A day that the user chose, or emptied. */
type Chosen = { readonly day: IsoDate | undefined };

/** What a start on a day leaves time for (F-4), and what leaving on a day gives. */
export const MidYearPanel = memo(function MidYearPanel({
  replayed,
  rights,
  words,
}: {
  readonly replayed: Replay;
  readonly rights: readonly RightContents[];
  readonly words: StudyWords;
}) {
  const t = useTranslations('studies.midYear');
  const forms = useTranslations('terms.formsShort');
  const { today } = replayed.context;
  const ofForms = rights.filter(({ form }) => isMidYearForm(form));
  const first = ofForms.find(({ until }) => until === undefined || until >= today) ?? ofForms[0];
  const [chosen, choose] = useState<MidYearForm>();
  // Untouched, a day follows the plan; an emptied box stays empty.
  const [startOn, setStartOn] = useState<Chosen>();
  const [leaveOn, setLeaveOn] = useState<Chosen>();
  const form = chosen ?? (first !== undefined && isMidYearForm(first.form) ? first.form : 'kops');
  const right = rights.findLast((each) => each.form === form);
  const on = startOn === undefined ? (right?.begunOn ?? today) : startOn.day;
  const midYear = on && midYearOf(replayed, form, on);
  const leave = leaveOn === undefined ? midYear?.springEnd : leaveOn.day;
  return (
    <section className={styles.panel} aria-labelledby="studies-mid-year">
      <h2 id="studies-mid-year">{t('heading')}</h2>
      <div className={styles.fields}>
        <Select
          label={t('form')}
          choices={FORMS.map((value) => ({ value, label: forms(value) }))}
          value={form}
          onChange={(event) => {
            const next = FORMS.find((each) => each === event.target.value);
            if (next === undefined) return;
            choose(next);
            setStartOn(undefined);
            setLeaveOn(undefined);
          }}
        />
        <DateField label={t('on')} value={on} onChange={(day) => setStartOn({ day })} />
      </div>
      {midYear !== undefined && <Figures of={midYear} words={words} />}
      {right !== undefined && (
        <div className={styles.leaving}>
          <DateField label={t('leave')} value={leave} onChange={(day) => setLeaveOn({ day })} />
          {leave !== undefined && (
            <LeavingText replayed={replayed} rightKey={right.rightKey} on={leave} words={words} />
          )}
        </div>
      )}
    </section>
  );
});

function Figures({ of, words }: { readonly of: MidYear; readonly words: StudyWords }) {
  const t = useTranslations();
  const date = (day: IsoDate) => dateText(t, day);
  const weeks = (count: number) => t('studies.midYear.weeks', { weeks: formatWeeks(t, count) });
  const reached = ({ on }: { readonly on?: IsoDate }) => (on === undefined ? t('studies.midYear.never') : date(on));
  return (
    <div role="status" className={styles.figures}>
      <p>{t('studies.midYear.first', { date: date(of.firstTeachingDay) })}</p>
      <dl className={styles.facts}>
        <Fact name={t('studies.midYear.toTerm', { date: date(of.termEnd) })}>{weeks(of.weeksToTermEnd)}</Fact>
        <Fact name={t('studies.midYear.toSpring', { date: date(of.springEnd) })}>{weeks(of.weeksToSpringEnd)}</Fact>
        {of.limit !== undefined && of.weeksToLimit !== undefined && (
          <Fact name={t('studies.midYear.toLimit', { date: date(of.limit) })}>{weeks(of.weeksToLimit)}</Fact>
        )}
        <Fact name={t('studies.midYear.fits')}>{words.amount(of.fitsBySpring, of.unit)}</Fact>
        <Fact name={t('studies.midYear.open')}>{words.amount(of.openAfterSpring, of.unit)}</Fact>
        {of.half !== undefined && (
          <Fact name={t('studies.midYear.half', { weeks: of.half.weeks })}>
            {reached(of.half)} <span className={styles.quiet}>({t('studies.midYear.halfMore')})</span>
          </Fact>
        )}
        {of.whole !== undefined && (
          <Fact name={t('studies.midYear.whole', { weeks: of.whole.weeks })}>{reached(of.whole)}</Fact>
        )}
      </dl>
      {of.limit === undefined && <p className={styles.quiet}>{t('studies.midYear.noLimit')}</p>}
      {of.estimate && <p className={styles.quiet}>{t('studies.midYear.estimate')}</p>}
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <div className={styles.fact}>
      <dt id={id}>{name}</dt>
      <dd aria-labelledby={id}>{children}</dd>
    </div>
  );
}

function LeavingText({
  replayed,
  rightKey,
  on,
  words,
}: {
  readonly replayed: Replay;
  readonly rightKey: string;
  readonly on: IsoDate;
  readonly words: StudyWords;
}) {
  const t = useTranslations();
  const date = dateText(t, on);
  const leaving = leavingOn(replayed, rightKey, on);
  if (leaving === undefined) return <p role="status">{t('studies.midYear.notThen', { date })}</p>;
  const { unit, halfReached } = leaving;
  const some = (amount: number) => (amount === 0 ? 'none' : words.amount(amount, unit));
  const { accepted, plannedBy } = leaving;
  const gained = accepted > 0 ? (plannedBy > 0 ? 'both' : 'accepted') : plannedBy > 0 ? 'planned' : 'nothing';
  return (
    <p role="status">
      {t('studies.midYear.leaving', {
        date,
        gained,
        accepted: words.amount(accepted, unit),
        planned: words.amount(plannedBy, unit),
        weeks: leaving.weeks === undefined ? 'none' : formatWeeks(t, leaving.weeks),
        undone: some(leaving.leftUndone),
        open: some(leaving.stillOpen),
        paper: t(`studies.midYear.papers.${leaving.paper}`),
      })}
      {halfReached !== undefined &&
        ` ${t(halfReached ? 'studies.midYear.halfReached' : 'studies.midYear.halfNotReached')}`}
    </p>
  );
}

function isMidYearForm(form: string): form is MidYearForm {
  return FORMS.some((each) => each === form);
}
