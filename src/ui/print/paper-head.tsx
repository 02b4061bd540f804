import { useTranslations } from 'use-intl';
import { dateText, rangeText } from '#i18n/format.ts';
import { FillLine, Term } from './paper-parts.tsx';
import type { About, Paper } from './paper-model.ts';
import styles from './paper-sheet.module.css';

/** What the paper is, about whom, and who made it. */
export function PaperHead({
  paper,
  student,
  school,
  alternative,
}: {
  readonly paper: Paper;
  readonly student: string;
  readonly school: string;
  readonly alternative?: string;
}) {
  const t = useTranslations();
  const { person, situation, printedOn, minor, about } = paper;
  const { birthDate, age } = person;
  const guardians = situation.guardians?.trim() ?? '';
  return (
    <div>
      <p className={styles.school}>{school}</p>
      <h1 className={styles.title}>{t(`paper.names.${paper.planName}`)}</h1>
      {alternative !== undefined && <p className={styles.alternative}>{alternative}</p>}
      <dl className={styles.terms}>
        <Term name={t('paper.head.student')}>
          <strong className={styles.student}>{student}</strong>
        </Term>
        <Term name={t('paper.head.born')}>
          {birthDate === undefined
            ? t('paper.head.unknown')
            : age === undefined
              ? dateText(t, birthDate)
              : t('paper.head.bornAge', { date: dateText(t, birthDate), age })}
        </Term>
        <Term name={t('paper.head.guardian')}>
          {guardians === '' ? (minor === false ? t('paper.head.guardianOf18') : t('paper.head.unknown')) : guardians}
        </Term>
        <Term name={t('paper.head.printed')}>{dateText(t, printedOn)}</Term>
        <Term name={t('paper.head.about')} wide>
          {about.length === 0 ? (
            t('paper.head.aboutNone')
          ) : (
            <ul>
              {about.map((each) => (
                <li key={each.key}>
                  <AboutText about={each} />
                </li>
              ))}
            </ul>
          )}
        </Term>
      </dl>
      <section className={styles.took} aria-labelledby="paper-took">
        <h2 id="paper-took">{t('paper.took.heading')}</h2>
        <ul className={styles.tookList}>
          <FillLine box label={t('paper.took.student')} value={student} />
          <FillLine box label={t('paper.took.guardian')} />
          <FillLine box label={t('paper.took.counsellor')} />
          <FillLine box label={t('paper.took.other')} />
        </ul>
      </section>
    </div>
  );
}

function AboutText({ about: { form, field, from, to } }: { readonly about: About }) {
  const t = useTranslations();
  const named = t('paper.goal.target', { form: t(`terms.forms.${form}`), field: field ?? 'none' });
  if (to === undefined) return t('paper.head.aboutFrom', { form: named, from: dateText(t, from) });
  return t('paper.head.aboutFromTo', { form: named, range: rangeText(t, from, to) });
}
