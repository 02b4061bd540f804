import { Fragment, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { isLanguageSubject, LETTERS, SUBJECT_CODES, type SubjectCode } from '#domain/admission/certificate.ts';
import { Button, IconButton } from '../../components/button.tsx';
import { Checkbox, Select, TextField } from '../../components/field.tsx';
import { Icon } from '../../components/icon.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { type ElectiveRow, type GradeRow, isOnItsWay, type RowFault } from './certificate-rows.ts';
import { GradeCell } from './grade-cell.tsx';
import styles from './grade-table.module.css';
import type { GradeWords } from '../../components/average-picture/use-grade-words.ts';

/** One row a subject, in the order of a certificate; a grade a row, its details behind a press. */
export function GradeTable({
  caption,
  rows,
  adult,
  faults,
  words,
  onRow,
  onRemove,
  onPaste,
}: {
  readonly caption: string;
  readonly rows: readonly GradeRow[];
  readonly adult: boolean;
  readonly faults: readonly RowFault[];
  readonly words: GradeWords;
  /** `field`: what was changed, so that typing is one step of undo. */
  readonly onRow: (row: GradeRow, field: string) => void;
  readonly onRemove: (row: GradeRow) => void;
  readonly onPaste: (from: number, texts: readonly string[]) => void;
}) {
  const t = useTranslations('grades.table');
  const id = useId();
  const [open, setOpen] = useState<readonly string[]>([]);
  return (
    <table className={styles.table} data-grades="" aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">{t('subject')}</th>
          <th scope="col">{t('grade')}</th>
          <th scope="col">
            <VisuallyHidden>{t('more')}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const own = faults.filter(({ key }) => key === row.key);
          const shown = own.filter(({ code }) => !(code === 'grade' && isOnItsWay(row.grade)));
          const inDetails = shown.some(({ elective, field }) => elective !== undefined || field === 'extent');
          const isOpen = open.includes(row.key) || inDetails;
          const name = words.line(row);
          const faultId = `${id}-${row.key}`;
          return (
            <Fragment key={row.key}>
              <tr className={styles.row}>
                <th scope="row" className={styles.name}>
                  <RowName row={row} words={words} onRow={onRow} />
                  <div role="status" id={faultId}>
                    {shown
                      .filter(({ elective }) => elective === undefined)
                      .map(({ field, code }) => (
                        <p key={`${field} ${code}`} className={styles.fault}>
                          <Icon name="alert" />
                          <span>{t(`faults.${code}`)}</span>
                        </p>
                      ))}
                  </div>
                  <Marks row={row} />
                </th>
                <td className={styles.cell}>
                  <GradeCell
                    label={t('gradeOf', { subject: name })}
                    value={row.grade}
                    invalid={own.some(({ field, elective }) => field === 'grade' && elective === undefined)}
                    describedBy={shown.length > 0 ? faultId : undefined}
                    onType={(grade) => onRow({ ...row, grade }, 'grade')}
                    onPaste={(texts) => onPaste(index, texts)}
                  />
                </td>
                <td className={styles.tools}>
                  <IconButton
                    label={t('detailsOf', { subject: name })}
                    icon={isOpen ? 'down' : 'right'}
                    aria-expanded={isOpen}
                    onClick={() =>
                      setOpen((before) => (isOpen ? before.filter((key) => key !== row.key) : [...before, row.key]))
                    }
                  />
                  {!row.common && (
                    <IconButton label={t('removeOf', { subject: name })} icon="remove" onClick={() => onRemove(row)} />
                  )}
                </td>
              </tr>
              {isOpen && (
                <tr>
                  <td colSpan={3} className={styles.details}>
                    <Details row={row} adult={adult} faults={own} name={name} onRow={onRow} />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

/** The name of the subject, and of what has kinds, which kind. */
function RowName({
  row,
  words,
  onRow,
}: {
  readonly row: GradeRow;
  readonly words: GradeWords;
  readonly onRow: (row: GradeRow, field: string) => void;
}) {
  const t = useTranslations('grades.table');
  const { subject, common, variant } = row;
  const name = words.subject(subject);
  return (
    <>
      {common ? (
        <span>{name}</span>
      ) : (
        <Select
          compact
          hideLabel
          label={t('subject')}
          choices={SUBJECT_CODES.map((code) => ({ value: code, label: words.subject(code) })).filter(
            ({ value }) => value !== 'KT',
          )}
          value={subject === 'KT' ? 'ET' : subject}
          onChange={(event) => {
            const next = SUBJECT_CODES.find((code) => code === event.target.value);
            if (next !== undefined) onRow(withSubject(row, next), 'subject');
          }}
        />
      )}
      {isLanguageSubject(subject) && (
        <Select
          compact
          hideLabel
          label={t('languageOf', { subject: name })}
          empty={t('chooseLanguage')}
          choices={words.languages}
          value={variant}
          onChange={(event) => onRow({ ...row, variant: event.target.value }, 'variant')}
        />
      )}
      {subject === 'AI' && (
        <Select
          compact
          hideLabel
          label={t('syllabusOf', { subject: name })}
          choices={words.syllabuses}
          value={variant}
          onChange={(event) => onRow({ ...row, variant: event.target.value }, 'variant')}
        />
      )}
    </>
  );
}

function withSubject(row: GradeRow, subject: SubjectCode): GradeRow {
  const same = isLanguageSubject(subject) && isLanguageSubject(row.subject);
  return { ...row, subject, variant: same ? row.variant : subject === 'AI' ? 'AI1' : '' };
}

/** What the details hold, in a few words, while they are shut. */
function Marks({ row }: { readonly row: GradeRow }) {
  const t = useTranslations('grades.table');
  const marks = [
    ...(row.electives.length > 0 ? [t('electives', { count: row.electives.length })] : []),
    ...(row.elective ? [t('ownElective')] : []),
    ...(row.individualised ? [t('individualised')] : []),
    ...(row.restricted ? [t('restricted')] : []),
  ];
  return marks.length === 0 ? null : <p className={styles.marks}>{marks.join(', ')}</p>;
}

function Details({
  row,
  adult,
  faults,
  name,
  onRow,
}: {
  readonly row: GradeRow;
  readonly adult: boolean;
  readonly faults: readonly RowFault[];
  readonly name: string;
  readonly onRow: (row: GradeRow, field: string) => void;
}) {
  const t = useTranslations('grades.table');
  const faultAt = (field: RowFault['field'], elective?: number) => {
    const found = faults.find((fault) => fault.field === field && fault.elective === elective);
    return found === undefined ? undefined : t(`faults.${found.code}`);
  };
  const setElective = (at: number, change: Partial<ElectiveRow>) =>
    onRow(
      { ...row, electives: row.electives.map((each, place) => (place === at ? { ...each, ...change } : each)) },
      `elective${at}`,
    );
  const extentLabel = t(adult ? 'courses' : 'lessons');
  return (
    <fieldset className={styles.detailFields}>
      <legend className={styles.legend}>{t('detailsOf', { subject: name })}</legend>
      <Select
        label={t('letter')}
        empty={t('noLetter')}
        choices={LETTERS.map((letter) => ({ value: letter, label: t(`letters.${letter}`) }))}
        value={LETTERS.find((letter) => letter === row.grade) ?? ''}
        onChange={(event) => onRow({ ...row, grade: event.target.value }, 'grade')}
      />
      <div>
        <Checkbox
          label={t('individualised')}
          checked={row.individualised}
          onChange={(event) => onRow({ ...row, individualised: event.target.checked }, 'individualised')}
        />
        <Checkbox
          label={t('restricted')}
          checked={row.restricted}
          onChange={(event) => onRow({ ...row, restricted: event.target.checked }, 'restricted')}
        />
        {!row.common && (
          <Checkbox
            label={t('ownElective')}
            checked={row.elective}
            onChange={(event) => onRow({ ...row, elective: event.target.checked }, 'elective')}
          />
        )}
      </div>
      {row.elective && (
        <TextField
          label={extentLabel}
          width="number"
          inputMode="decimal"
          value={row.extent}
          error={faultAt('extent')}
          onChange={(event) => onRow({ ...row, extent: event.target.value }, 'extent')}
        />
      )}
      {row.electives.map((elective, at) => (
        <div key={at} className={styles.elective}>
          <TextField
            label={t('electiveGrade', { number: String(at + 1) })}
            width="number"
            value={elective.grade}
            error={isOnItsWay(elective.grade) ? undefined : faultAt('grade', at)}
            onChange={(event) => setElective(at, { grade: event.target.value.toUpperCase() })}
          />
          <TextField
            label={extentLabel}
            width="number"
            inputMode="decimal"
            value={elective.extent}
            error={faultAt('extent', at)}
            onChange={(event) => setElective(at, { extent: event.target.value })}
          />
          <IconButton
            label={t('removeElective', { number: String(at + 1) })}
            icon="remove"
            onClick={() => onRow({ ...row, electives: row.electives.filter((_, place) => place !== at) }, 'removed')}
          />
        </div>
      ))}
      <div>
        <Button
          small
          tone="quiet"
          icon="plus"
          onClick={() => onRow({ ...row, electives: [...row.electives, { grade: '', extent: '' }] }, 'added')}
        >
          {t('addElective')}
        </Button>
      </div>
    </fieldset>
  );
}
