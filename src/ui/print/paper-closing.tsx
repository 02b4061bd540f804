import { useTranslations } from 'use-intl';
import { RULEBOOK_READ_ON } from '#domain/rules/read-on.ts';
import type { School } from '#domain/school/school-schema.ts';
import { dateText, ruleName } from '#i18n/format.ts';
import { publicTitle } from '#i18n/public-title.ts';
import { BlankLines, FillLine } from './paper-parts.tsx';
import type { Paper } from './paper-model.ts';
import styles from './paper-sheet.module.css';
import { lawText } from './paper-words.ts';

/** The follow-up tells the nearest ones; the table has all. */
const NEXT_TALKS = 4;

/** When the plan is looked at again, what it rests on, and who agrees. */
export function PaperClosing({
  paper,
  school,
  student,
}: {
  readonly paper: Paper;
  readonly school: School;
  readonly student: string;
}) {
  const t = useTranslations();
  const { talks, minor } = paper;
  return (
    <>
      <section className={styles.section} aria-labelledby="paper-follow">
        <h2 id="paper-follow">{t('paper.follow.heading')}</h2>
        {talks.length === 0 ? (
          <p>{t('paper.follow.none')}</p>
        ) : (
          <ul className={styles.talks}>
            {talks.slice(0, NEXT_TALKS).map(({ item, on }) => (
              <li key={item.id}>
                {t('paper.follow.line', {
                  date: on === undefined ? t('paper.moves.noDate') : dateText(t, on),
                  what: publicTitle(t, item),
                })}
              </li>
            ))}
          </ul>
        )}
        <ul className={styles.pairs}>
          <FillLine label={t('paper.follow.when')} />
          <FillLine label={t('paper.follow.who')} />
        </ul>
        <ul>
          <FillLine label={t('paper.follow.ask')} />
        </ul>
        <BlankLines label={t('paper.follow.support')} count={2} />
        <BlankLines label={t('paper.follow.changed')} count={2} />
      </section>
      {/* Signatures never stand alone on a page: what is signed is above them. */}
      <div className={styles.end}>
        <section className={styles.section} aria-labelledby="paper-edition">
          <h2 id="paper-edition">{t('paper.edition.heading')}</h2>
          <ul className={styles.notes}>
            <li>{t('paper.edition.rules', { date: dateText(t, RULEBOOK_READ_ON) })}</li>
            <li>
              <CalendarNote school={school} />
            </li>
            <li>{t('paper.edition.plan', { name: ruleName(t, 'R-PLAN-0'), law: lawText(t, 'R-PLAN-0') })}</li>
          </ul>
        </section>
        <section className={styles.signatures} aria-labelledby="paper-signatures">
          <h2 id="paper-signatures">{t('paper.signatures.heading')}</h2>
          <p>{t('paper.signatures.lead')}</p>
          <ul>
            <Signature role={t('paper.signatures.student')} name={student} />
            {minor !== false && (
              <Signature
                role={minor === undefined ? t('paper.signatures.guardianIfUnder18') : t('paper.signatures.guardian')}
              />
            )}
            <Signature role={t('paper.signatures.counsellor')} />
          </ul>
        </section>
      </div>
    </>
  );
}

function CalendarNote({ school }: { readonly school: School }) {
  const t = useTranslations('paper.edition');
  const known = school.years.filter(({ assumed }) => assumed !== true).map(({ year }) => `${year}–${year + 1}`);
  const { name } = school.school;
  return known.length === 0
    ? t('calendarAssumed', { school: name })
    : t('calendarKnown', { school: name, years: known.join(', ') });
}

function Signature({ role, name }: { readonly role: string; readonly name?: string }) {
  const t = useTranslations('paper.signatures');
  return (
    <li className={styles.signature}>
      <p>
        <strong>{role}</strong>
        {name !== undefined && <span> {name}</span>}
      </p>
      <p className={styles.signLine}>{t('place')}</p>
      <p className={styles.signLine}>{t('sign')}</p>
    </li>
  );
}
