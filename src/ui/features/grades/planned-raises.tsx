import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { type Grade, numberGrade } from '#domain/admission/certificate.ts';
import type { PlanRaise } from '#domain/engine/planned-raises.ts';
import type { PlannedRaise } from '#domain/plan/item.ts';
import { dateText } from '#i18n/format.ts';
import { Button } from '../../components/button.tsx';
import { DateField } from '../../components/date-field.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Select, TextField } from '../../components/field.tsx';
import { usePlanner, useSetting } from '../../shell/planner-context.tsx';
import type { Outlook } from '#domain/engine/outlook.ts';
import { NumberField } from './number-field.tsx';
import styles from './raises.module.css';
import type { GradeWords } from '../../components/average-picture/use-grade-words.ts';

/** The raises that stand in the plan, each with its days, preparation and who certifies. */
export function PlannedRaises({
  outlook,
  words,
  onSay,
}: {
  readonly outlook: Outlook;
  readonly words: GradeWords;
  readonly onSay: (text: string) => void;
}) {
  const t = useTranslations('grades.planned');
  const titleId = useId();
  const { planRaises, planned } = outlook;
  if (planRaises.length === 0) return null;
  const judged = planned?.averages.grades?.raises ?? [];
  return (
    <section aria-labelledby={titleId} className={styles.column}>
      <h3 id={titleId} tabIndex={-1} data-planned-raises="">
        {t('title')}
      </h3>
      {planRaises.some(({ happened }) => !happened) && <p className={styles.quiet}>{t('daysProposed')}</p>}
      <ul className={styles.planned}>
        {planRaises.map((each, index) => (
          <li key={each.item.id}>
            <Planned
              of={each}
              counts={judged[index]?.why === undefined}
              outlook={outlook}
              words={words}
              onSay={onSay}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

const WISHED = [5, 6, 7, 8, 9, 10] as const;
/** What an examination can come to: a four is a fail, a letter gives no number (A-GRADE-8). */
const RESULTS: readonly Grade[] = [4, ...WISHED, 'S', 'O', 'H'];

function readGrade(text: string): Grade | undefined {
  return RESULTS.find((grade) => String(grade) === text);
}

function Planned({
  of,
  counts,
  outlook,
  words,
  onSay,
}: {
  readonly of: PlanRaise;
  readonly counts: boolean;
  readonly outlook: Outlook;
  readonly words: GradeWords;
  readonly onSay: (text: string) => void;
}) {
  const t = useTranslations();
  const { edit } = usePlanner();
  const { school } = useSetting();
  const { item, examinedOn, happened, state } = of;
  const { today } = useSetting();
  const { raise } = item;
  if (raise === undefined) return null;
  const name = words.line({ subject: raise.subject, variant: raise.syllabus ?? raise.language });
  const certificateOn =
    outlook.grades.kind === 'certificate' ? outlook.grades.certificate.on : outlook.grades.averages.on;
  const set = (change: Partial<PlannedRaise>, field: string) =>
    edit({ kind: 'changeItem', item: { ...item, raise: { ...raise, ...change } } }, `grades.raise.${item.id}.${field}`);
  const { held, partner, assumed } = school.permits.basicEducation;
  const holder = held ? school.school.name : school.partners.find(({ code }) => code === partner)?.name;
  return (
    <Disclosure
      summary={t('grades.planned.summary', {
        subject: name,
        from: raise.from === undefined ? 'none' : String(raise.from),
        to: raise.wished,
        on: dateText(t, examinedOn),
        by: raise.registerBy === undefined ? 'none' : dateText(t, raise.registerBy),
        counts: String(counts),
        state: happened && state === 'ahead' ? 'waits' : state,
        result: raise.result === undefined ? 'none' : String(raise.result),
      })}
    >
      <div className={styles.plannedFields}>
        <Select
          label={t('grades.planned.wished')}
          choices={WISHED.map((grade) => ({ value: String(grade), label: String(grade) }))}
          value={String(raise.wished)}
          onChange={(event) => {
            const wished = numberGrade(Number(event.target.value));
            if (wished !== undefined) set({ wished }, 'wished');
          }}
        />
        <DateField
          label={t('grades.planned.on')}
          value={examinedOn}
          error={
            examinedOn <= certificateOn
              ? t('grades.planned.beforeCertificate', { on: dateText(t, certificateOn) })
              : undefined
          }
          onChange={(on) => {
            if (on !== undefined) edit({ kind: 'moveItem', itemId: item.id, on }, `grades.raise.${item.id}.on`);
          }}
        />
        <DateField
          label={t('grades.planned.registerBy')}
          value={raise.registerBy}
          error={
            raise.registerBy !== undefined && raise.registerBy < examinedOn
              ? t('grades.planned.registerEarly')
              : raise.registerBy !== undefined && raise.registerBy > outlook.dates.gradesLimit
                ? t('grades.planned.registerLate', {
                    limit: dateText(t, outlook.dates.gradesLimit),
                    year: String(outlook.year),
                  })
                : undefined
          }
          onChange={(registerBy) => set({ registerBy }, 'registerBy')}
        />
        <NumberField
          label={t('grades.planned.weeks')}
          value={raise.weeks}
          fault={t('grades.planned.notNumber')}
          onChange={(weeks) => set({ weeks }, 'weeks')}
        />
        <NumberField
          label={t('grades.planned.hours')}
          value={raise.hours}
          fault={t('grades.planned.notNumber')}
          onChange={(hours) => set({ hours }, 'hours')}
        />
        <TextField
          label={t('grades.planned.certifier')}
          hint={
            holder === undefined
              ? t('grades.planned.noHolder')
              : assumed
                ? t('grades.planned.holderAssumed', { holder })
                : t('grades.planned.holder', { holder })
          }
          value={raise.certifier ?? ''}
          onChange={(event) => {
            const certifier = event.target.value;
            set({ certifier: certifier === '' ? undefined : certifier }, 'certifier');
          }}
        />
        {examinedOn <= today && (
          <>
            <Select
              label={t('grades.planned.result')}
              empty={t('grades.planned.noResult')}
              choices={RESULTS.map((grade) => ({ value: String(grade), label: String(grade) }))}
              value={raise.result === undefined ? '' : String(raise.result)}
              onChange={(event) => set({ result: readGrade(event.target.value) }, 'result')}
            />
            <DateField
              label={t('grades.planned.confirmedOn')}
              value={raise.confirmedOn}
              error={
                raise.confirmedOn !== undefined && raise.confirmedOn < examinedOn
                  ? t('grades.planned.registerEarly')
                  : undefined
              }
              onChange={(confirmedOn) => set({ confirmedOn }, 'confirmedOn')}
            />
          </>
        )}
        <div>
          <Button
            small
            icon="remove"
            aria-label={t('grades.planned.removeOf', { subject: name })}
            onClick={() => {
              edit({ kind: 'removeItem', itemId: item.id });
              onSay(t('grades.planned.removed', { subject: name }));
            }}
          >
            {t('grades.planned.remove')}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
