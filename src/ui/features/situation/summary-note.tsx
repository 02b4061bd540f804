import { useId, useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { momentAt, replay } from '#domain/engine/replay.ts';
import type { Duty, FreeEducation } from '#domain/student/person.ts';
import { formatDate } from '#i18n/format.ts';
import { ButtonLink } from '../../components/button.tsx';
import { FormDot } from '../../components/form-dot.tsx';
import { GoodToKnow } from '../../shell/good-to-know.tsx';
import { usePlanner, useSetting } from '../../shell/planner-context.tsx';
import { hrefs } from '../../shell/routes.ts';
import styles from './summary-note.module.css';

/** What follows today from what is told, in the margin while one writes. */
export function SummaryNote() {
  const t = useTranslations('situation.summary');
  const terms = useTranslations('terms');
  const { document, id } = usePlanner();
  const setting = useSetting();
  const titleId = useId();
  // Only what has happened counts here: the plan is another page.
  const { person, rights } = useMemo(
    () => momentAt(replay({ ...document, alternatives: [] }, '', setting), setting.today),
    [document, setting],
  );
  const open = rights.filter(({ tags, form }) => tags.includes('open') && form !== 'basicEducation');
  return (
    <aside aria-labelledby={titleId} className={styles.note}>
      <h2 id={titleId}>{t('title')}</h2>
      <dl className={styles.facts}>
        <div>
          <dt>{t('age')}</dt>
          <dd>{person.age === undefined ? t('needsBirthDate') : t('ageValue', { age: person.age })}</dd>
        </div>
        <div>
          <dt>{t('place')}</dt>
          {open.length === 0 && <dd>{t('noPlace')}</dd>}
          {open.map(({ key, form, tags }) => (
            <dd key={key} className={styles.place}>
              <FormDot form={form} hollow={tags.includes('paused')} />
              {tags.includes('paused')
                ? t('paused', { form: terms(`formsShort.${form}`) })
                : terms(`formsShort.${form}`)}
            </dd>
          ))}
        </div>
        <div>
          <dt>{t('duty')}</dt>
          <dd>
            <DutyWords duty={person.duty} />
          </dd>
        </div>
        <div>
          <dt>{t('free')}</dt>
          <dd>
            <FreeWords free={person.free} />
          </dd>
        </div>
      </dl>
      <div>
        <GoodToKnow topic="duty" on={setting.today} rules={setting.rules} />
        <GoodToKnow topic="free" on={setting.today} rules={setting.rules} />
      </div>
      <ButtonLink href={hrefs.plan(id)}>{t('openNow')}</ButtonLink>
    </aside>
  );
}

const UNKNOWN = {
  birthDate: 'unknownBirthDate',
  residence: 'unknownResidence',
  certificateDate: 'unknownCertificateDate',
} as const;

function DutyWords({ duty }: { readonly duty: Duty }) {
  const t = useTranslations('situation.summary');
  const locale = useLocale();
  switch (duty.kind) {
    case 'runs':
      return t('dutyRuns', { date: formatDate(duty.lastDay, locale) });
    case 'ended': {
      const date = formatDate(duty.lastDay, locale);
      return duty.by === 'age' ? t('dutyEndedAge', { date }) : t('dutyEndedQualification', { date });
    }
    case 'none':
      if (duty.because === 'noResidence' && duty.ifApplied.kind === 'runs')
        return t('dutyNoResidenceAsked', { date: formatDate(duty.ifApplied.lastDay, locale) });
      return t(
        ({ ageGroup: 'dutyAgeGroup', noResidence: 'dutyNoResidence', before2021: 'dutyBefore2021' } as const)[
          duty.because
        ],
      );
    case 'unknown':
      return t(UNKNOWN[duty.missing]);
  }
}

function FreeWords({ free }: { readonly free: FreeEducation }) {
  const t = useTranslations('situation.summary');
  const locale = useLocale();
  switch (free.kind) {
    case 'until': {
      const date = formatDate(free.until, locale);
      return free.extensionDays > 0 ? t('freeExtended', { date }) : t('freeUntil', { date });
    }
    case 'ask':
      return t('freeAsked', { date: formatDate(free.ifApplied.until, locale) });
    case 'none':
      return t('freeNone');
    case 'unknown':
      return t(UNKNOWN[free.missing]);
  }
}
