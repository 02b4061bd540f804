import { useTranslations } from 'use-intl';
import type { Replay } from '#domain/engine/replay.ts';
import type { Moment } from '#domain/forms/study-right/moment.ts';
import type { Situation } from '#domain/student/situation.ts';
import { dateText } from '#i18n/format.ts';
import { CalendarButton } from '../../shell/calendar-button.tsx';
import { PageTitle } from '../../shell/page.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import styles from './plan-page.module.css';

/** Who, how old, and where in the law today, on one line. */
export function PlanHead({
  situation,
  now,
  replayed,
  situationHref,
  printHref,
  onSave,
}: {
  readonly situation: Situation;
  readonly now: Moment;
  readonly replayed: Replay;
  readonly situationHref: string;
  readonly printHref: string;
  readonly onSave: () => void;
}) {
  const t = useTranslations('plan');
  const { age } = now.person;
  const goal = situation.goal?.words;
  return (
    <div className={styles.head}>
      <div>
        <PageTitle title={t('title')}>
          {situation.name.trim() === '' ? t('head.nameless') : situation.name}
          {age !== undefined && <span className={styles.age}> {t('head.age', { age })}</span>}
        </PageTitle>
        <ul className={styles.facts}>
          {age === undefined && (
            <li>
              <a href={situationHref}>{t('head.ageUnknown')}</a>
            </li>
          )}
          <Facts now={now} />
          {goal !== undefined && goal !== '' && <li>{t('head.goal', { goal })}</li>}
        </ul>
      </div>
      <div className={styles.headTools}>
        <ButtonLink small href={situationHref}>
          {t('head.situation')}
        </ButtonLink>
        <Button small icon="file" onClick={onSave}>
          {t('head.save')}
        </Button>
        <CalendarButton small replayed={replayed} />
        <ButtonLink small tone="primary" href={printHref}>
          {t('head.print')}
        </ButtonLink>
      </div>
    </div>
  );
}

function Facts({ now: { person, rights } }: { readonly now: Moment }) {
  const t = useTranslations();
  const { duty, free } = person;
  const current = rights.filter(({ tags }) => tags.includes('open'));
  return (
    <>
      {current.length === 0 && <li>{t('plan.head.rightNone')}</li>}
      {current.map(({ key, form, tags }) => (
        <li key={key}>
          {tags.includes('paused')
            ? t('plan.head.rightPaused', { form: t(`terms.formsShort.${form}`) })
            : t('plan.head.rightNow', { form: t(`terms.formsShort.${form}`) })}
        </li>
      ))}
      <li>
        {duty.kind === 'runs'
          ? t('plan.head.dutyRuns', { date: dateText(t, duty.lastDay) })
          : duty.kind === 'ended'
            ? t('plan.head.dutyEnded', { date: dateText(t, duty.lastDay) })
            : duty.kind === 'none'
              ? duty.because === 'noResidence' && duty.ifApplied.kind === 'runs'
                ? t('plan.head.dutyAsked', { date: dateText(t, duty.ifApplied.lastDay) })
                : t('plan.head.dutyNone')
              : t('plan.head.dutyUnknown')}
      </li>
      <li>
        {free.kind === 'until'
          ? t('plan.head.freeUntil', { date: dateText(t, free.until) })
          : free.kind === 'ask'
            ? t('plan.head.freeAsked', { date: dateText(t, free.ifApplied.until) })
            : free.kind === 'none'
              ? t('plan.head.freeNone')
              : t('plan.head.freeUnknown')}
      </li>
    </>
  );
}
