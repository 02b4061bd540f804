import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { typedAverage } from '#domain/admission/faults.ts';
import { dateText } from '#i18n/format.ts';
import { Button } from '../../components/button.tsx';
import { DateField } from '../../components/date-field.tsx';
import { Checkbox, RadioGroup, TextField } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { added, emptyRow, type GradeRow, isArts, newKey, rowFaults } from './certificate-rows.ts';
import { GradeTable } from './grade-table.tsx';
import styles from './grades-page.module.css';
import type { AverageTexts, CertificateForm } from './use-certificate.ts';
import type { GradeWords } from '../../components/average-picture/use-grade-words.ts';

/** The grades of the certificate, or averages that were only told. */
export function CertificateSection({
  form,
  words,
  raisedBefore,
  onSay,
}: {
  readonly form: CertificateForm;
  readonly words: GradeWords;
  /** A raise of the plan is on or before the day of the certificate. */
  readonly raisedBefore: boolean;
  readonly onSay: (text: string) => void;
}) {
  const t = useTranslations();
  const titleId = useId();
  const { kind, on, isAssumed, otherDay, stored } = form;
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId}>{t('grades.certificate.title')}</h2>
      <RadioGroup
        legend={t('grades.certificate.known')}
        hideLegend
        choices={[
          { value: 'certificate', label: t('grades.certificate.bySubject') },
          { value: 'averages', label: t('grades.certificate.averagesOnly') },
        ]}
        value={kind}
        onValue={form.choose}
      />
      <DateField
        label={t('grades.certificate.on')}
        value={on}
        hint={isAssumed ? t('grades.certificate.assumedOn') : undefined}
        error={
          raisedBefore
            ? t('grades.certificate.raisedBefore')
            : otherDay === undefined
              ? undefined
              : t('grades.certificate.otherDay', { on: dateText(t, otherDay) })
        }
        onChange={(day) => {
          if (day !== undefined) form.setDay(day);
        }}
      />
      {isAssumed && stored !== undefined && (
        <div>
          <Button small icon="check" onClick={() => form.setDay(on)}>
            {t('grades.certificate.dayIsRight', { on: dateText(t, on) })}
          </Button>
        </div>
      )}
      {kind === 'certificate' ? (
        <BySubject form={form} words={words} onSay={onSay} />
      ) : (
        <Averages form={form} replaces={stored?.kind === 'certificate'} />
      )}
    </section>
  );
}

type Lists = 'subjects' | 'earlier';

function BySubject({
  form,
  words,
  onSay,
}: {
  readonly form: CertificateForm;
  readonly words: GradeWords;
  readonly onSay: (text: string) => void;
}) {
  const t = useTranslations('grades.certificate');
  const { rows, on } = form;
  const faults = rowFaults(rows, on);
  // A row that was there stays while the page is open, so that a wrong digit can be typed anew.
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const isShown = ({ key, subject, grade }: GradeRow) => !isArts(subject) || grade !== '' || kept.has(key);
  const subjects = rows.adult ? rows.subjects.filter(isShown) : rows.subjects;

  function setRow(list: Lists, row: GradeRow, field: string) {
    if (rows.adult && isArts(row.subject)) setKept((before) => new Set([...before, row.key]));
    const next = rows[list].map((each) => (each.key === row.key ? row : each));
    form.change({ ...rows, [list]: next }, `${list}.${row.key}.${field}`);
  }

  function remove(list: Lists, row: GradeRow) {
    form.change({ ...rows, [list]: rows[list].filter(({ key }) => key !== row.key) }, 'remove');
    onSay(t('removed', { subject: words.line(row) }));
  }

  function paste(list: Lists, shown: readonly GradeRow[], from: number, texts: readonly string[]) {
    const by = new Map(shown.slice(from).map(({ key }, index) => [key, texts[index] ?? '']));
    const next = rows[list].map((row) => {
      const text = by.get(row.key) ?? '';
      return text === '' ? row : { ...row, grade: text.toUpperCase() };
    });
    form.change({ ...rows, [list]: next }, 'paste');
    onSay(t('pasted', { count: texts.filter((text) => text !== '').length }));
  }

  function add(row: GradeRow) {
    form.change({ ...rows, subjects: added(rows.subjects, row) }, 'add');
    onSay(t('added', { subject: words.line(row) }));
  }

  return (
    <>
      <p className={styles.quiet}>{t('how')}</p>
      <GradeTable
        caption={t('table')}
        rows={subjects}
        adult={rows.adult}
        faults={faults.filter(({ list }) => list === 'subjects')}
        words={words}
        onRow={(row, field) => setRow('subjects', row, field)}
        onRemove={(row) => remove('subjects', row)}
        onPaste={(from, texts) => paste('subjects', subjects, from, texts)}
      />
      <div className={styles.actions}>
        <Button small icon="plus" onClick={() => add(emptyRow(newKey(rows.subjects, 'A2'), 'A2'))}>
          {t('addLanguage')}
        </Button>
        <Button small icon="plus" onClick={() => add(emptyRow(newKey(rows.subjects, 'OP'), 'OP'))}>
          {t('addSubject')}
        </Button>
      </div>
      <Checkbox
        label={t('adult')}
        checked={rows.adult}
        onChange={(event) => form.change({ ...rows, adult: event.target.checked }, 'adult')}
      />
      {rows.adult && (
        <>
          <h3>{t('earlier')}</h3>
          <p className={styles.quiet}>{t('earlierHow')}</p>
          <GradeTable
            caption={t('earlier')}
            rows={rows.earlier}
            adult={false}
            faults={faults.filter(({ list }) => list === 'earlier')}
            words={words}
            onRow={(row, field) => setRow('earlier', row, field)}
            onRemove={(row) => remove('earlier', row)}
            onPaste={(from, texts) => paste('earlier', rows.earlier, from, texts)}
          />
        </>
      )}
    </>
  );
}

const KINDS = ['lukio', 'all', 'arts'] as const;

function Averages({ form, replaces }: { readonly form: CertificateForm; readonly replaces: boolean }) {
  const t = useTranslations('grades.certificate');
  const [left, setLeft] = useState<readonly string[]>([]);
  const { averages } = form;

  function type(kind: (typeof KINDS)[number], text: string) {
    const next = { ...averages, [kind]: text };
    form.changeAverages(next, writtenOf(next), kind);
  }

  return (
    <div className={styles.averages}>
      <Notice>
        <p>{t('averagesMean')}</p>
        {replaces && <p>{t('averagesReplace')}</p>}
      </Notice>
      {KINDS.map((kind) => {
        const typed = typedAverage(averages[kind]);
        // While it is typed, 1 is on its way to 10 and "7," to "7,5".
        const isGrowing = !left.includes(kind) && /^(?:1|\d{1,2}[.,])$/u.test(averages[kind].trim());
        return (
          <TextField
            key={kind}
            label={t(`average.${kind}`)}
            hint={t(`averageHint.${kind}`)}
            width="number"
            inputMode="decimal"
            autoComplete="off"
            value={averages[kind]}
            error={typed.kind === 'fault' && !isGrowing ? t(`averageFault.${typed.fault}`) : undefined}
            onChange={(event) => type(kind, event.target.value)}
            onFocus={() => setLeft((before) => before.filter((each) => each !== kind))}
            onBlur={() => setLeft((before) => [...before, kind])}
          />
        );
      })}
    </div>
  );
}

/** The averages that can be read, as a file writes them: with a point. */
function writtenOf(texts: AverageTexts): Partial<AverageTexts> {
  return Object.fromEntries(
    KINDS.flatMap((kind) =>
      typedAverage(texts[kind]).kind === 'average'
        ? [
            [
              kind,
              texts[kind]
                .trim()
                .replace(',', '.')
                .replace(/^\+?0*(?=\d)/u, ''),
            ],
          ]
        : [],
    ),
  );
}
