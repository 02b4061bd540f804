import type { ReactNode } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import type { LoadSpan } from '#domain/engine/studies/load.ts';
import type { MidYear } from '#domain/engine/studies/mid-year.ts';
import { KOPS_INSIDE_CODES } from '#domain/forms/kops/kops.contents.ts';
import { OWN_PART } from '#domain/plan/study.ts';
import { competenceAreaName, dateText, formatWeeks, rangeText } from '#i18n/format.ts';
import { partName } from '#i18n/official/names.ts';
import { classNames } from '../components/class-names.ts';
import { BlankLines } from './paper-parts.tsx';
import styles from './paper-sheet.module.css';
import { lawText, NONE } from './paper-words.ts';
import type {
  Bounds,
  InPeriod,
  NotPlacedStudy,
  PaperStudies as Studies,
  StudyDetail,
  StudyRow,
  StudySection,
} from './studies-model.ts';

/** What the law of the form asks to be agreed beside the contents, written by hand (R-PLAN-VOC-1, R-PLAN-ABE-2, R-PLAN-LUKIO-1). */
const BY_HAND = ['vocational', 'adultBasic', 'lukio'] as const;

/** The contents of every study right that goes on or is ahead, with amounts, periods and the weekly load (R-PLAN-0). */
export function PaperStudies({ studies }: { readonly studies: Studies }) {
  const t = useTranslations();
  const { sections, periods, load, hoursPerWeek, homeless } = studies;
  if (sections.length === 0 && homeless.length === 0) return null;
  const allEstimates = periods.every(({ estimate }) => estimate);
  return (
    <section className={styles.section} aria-labelledby="paper-studies">
      <h2 id="paper-studies">{t('paper.studies.heading')}</h2>
      {sections.map((section) => (
        <Section key={section.key} section={section} />
      ))}
      <NotPlaced studies={homeless} heading={t('paper.studies.homeless')} />
      {periods.length > 0 && (
        <div className={styles.together}>
          <h3>{t('paper.studies.periods')}</h3>
          <ul className={styles.periods}>
            {periods.map(({ code, from, to, estimate }) => (
              <li key={from}>
                <strong>{code}</strong> {rangeText(t, from, to)}
                {estimate && !allEstimates && ` (${t('paper.moves.estimate')})`}
              </li>
            ))}
          </ul>
          {allEstimates && <p className={styles.quiet}>{t('paper.studies.periodsEstimate')}</p>}
        </div>
      )}
      {load.length > 0 && <Load load={load} hoursPerWeek={hoursPerWeek} />}
    </section>
  );
}

function Section({ section }: { readonly section: StudySection }) {
  const t = useTranslations();
  const { key, form, right, from, to, criteria, unit, rows, missing, notPlaced, midYear, permit, total } = section;
  const id = `paper-studies-${key.replaceAll(/\W+/g, '-')}`;
  const names = useNames(section);
  const byHand = BY_HAND.find((each) => each === form);
  const facts = [
    criteria === undefined ? t('paper.studies.noCriteria') : t('paper.studies.criteria', { criteria }),
    ...(right.line === undefined || form !== 'vocational'
      ? []
      : [t('paper.studies.area', { area: competenceAreaName(t, right.line) })]),
    ...(right.dual === true ? [t('paper.studies.dual')] : []),
    to === undefined ? t('paper.studies.from', { date: dateText(t, from) }) : rangeText(t, from, to),
    ...(rows.length === 0 ? [] : [t('paper.studies.unit', { unit: t(`paper.studies.units.${unit}`) })]),
  ];
  return (
    <div className={styles.studies}>
      <div className={styles.studiesHead}>
        <h3 id={id}>
          {t('paper.goal.target', { form: t(`terms.forms.${form}`), field: right.field ?? NONE })}
          {right.subject !== undefined && right.subject.trim() !== '' && `: ${right.subject.trim()}`}
        </h3>
        <p className={styles.quiet}>{facts.join(' · ')}</p>
        {midYear !== undefined && <MidYearText of={midYear} today={section.today} />}
        {permit !== undefined && (
          <p>
            {permit.assumed && <strong>{t('terms.assumption')}: </strong>}
            {t('paper.studies.permit')} <span className={styles.quiet}>({lawText(t, 'R-PLAN-TUVA-3')})</span>
          </p>
        )}
        {rows.length === 0 && notPlaced.length === 0 && <p>{t('paper.studies.empty')}</p>}
      </div>
      {rows.length > 0 && <StudiesTable section={section} labelledBy={id} />}
      {section.assumed && <p className={styles.quiet}>{t('paper.studies.assumedNote')}</p>}
      {total.claimed > 0 && (
        <p>{t('paper.studies.claimed', { amount: t(`studies.short.${unit}`, { amount: total.claimed }) })}</p>
      )}
      {missing.length > 0 && (
        <p>
          <strong>{t('paper.studies.missing')}</strong>{' '}
          {missing
            .map(({ code, amount }) =>
              amount === undefined
                ? names(code)
                : t('paper.studies.missingPart', {
                    name: names(code),
                    amount: t(`studies.short.${unit}`, { amount }),
                  }),
            )
            .join(', ')}
          .
        </p>
      )}
      <NotPlaced studies={notPlaced} heading={t('paper.studies.notPlaced')} />
      {byHand !== undefined && rows.length > 0 && !section.leaving && (
        <BlankLines label={t(`paper.studies.byHand.${byHand}`)} count={2} />
      )}
    </div>
  );
}

/** The table of a study right: the heads of groups carry their sums, and the last row those of the whole. */
function StudiesTable({ section, labelledBy }: { readonly section: StudySection; readonly labelledBy: string }) {
  const t = useTranslations('paper.studies');
  const all = useTranslations();
  const { rows, columns, total, unit, years, form } = section;
  const bodies = rows.reduce<readonly (readonly StudyRow[])[]>(
    (sofar, row) =>
      row.depth === 0 || sofar.length === 0
        ? [...sofar, [row]]
        : [...sofar.slice(0, -1), [...(sofar.at(-1) ?? []), row]],
    [],
  );
  const amount = (value: number) => all(`studies.short.${unit}`, { amount: value });
  return (
    <table className={classNames(styles.table, styles.studyTable)} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{t('part')}</th>
          {columns.bounds && <th scope="col">{t('bounds')}</th>}
          {columns.accepted && <th scope="col">{t('accepted')}</th>}
          {columns.credited && <th scope="col">{t('credited')}</th>}
          <th scope="col">{t('planned')}</th>
          <th scope="col">{t('inPeriods')}</th>
        </tr>
      </thead>
      {bodies.map((body) => (
        <tbody key={body[0]?.key}>
          {body.map((row) => (
            <Row key={row.key} row={row} section={section} />
          ))}
        </tbody>
      ))}
      <tbody>
        <tr className={styles.totalRow}>
          <th scope="row">
            {t('total')}
            {total.missing > 0 && <p>{t('lacks', { amount: amount(total.missing), form })}</p>}
            {total.over > 0 && <p>{t('over', { amount: amount(total.over) })}</p>}
          </th>
          <Figures amounts={total} bounds={total} columns={columns} />
          <td>
            <Periods placed={section.placed} years={years} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function Row({ row, section }: { readonly row: StudyRow; readonly section: StudySection }) {
  const t = useTranslations('paper.studies');
  const { columns, years } = section;
  const { kind, depth, placed, details } = row;
  const isHead = kind === 'group' || kind === 'ownGroup';
  return (
    <tr className={classNames(isHead && styles.studyGroup)}>
      <th scope={isHead ? 'rowgroup' : 'row'} data-depth={depth}>
        <RowName row={row} section={section} />
        {details.length > 0 && (
          <ul className={styles.details}>
            {details.map((detail) => (
              <li key={detail.key}>
                <Detail detail={detail} years={years} alone={details.length === 1 && same(detail.placed, placed)} />
              </li>
            ))}
          </ul>
        )}
      </th>
      <Figures amounts={row} bounds={row.bounds} exact={row.exact} assumed={row.assumed} columns={columns} />
      <td data-label={placed.length > 0 ? t('inPeriods') : undefined}>
        <Periods placed={placed} years={years} />
      </td>
    </tr>
  );
}

function RowName({ row, section }: { readonly row: StudyRow; readonly section: StudySection }) {
  const t = useTranslations('paper.studies');
  const names = useNames(section);
  const { kind, code, title } = row;
  switch (kind) {
    case 'group':
      return names(code);
    case 'ownGroup':
      return t('own');
    case 'unitemised':
      return t('unitemised');
    case 'own':
      return title ?? (code === OWN_PART ? t('ownStudy') : code);
    case 'part': {
      const { form } = section;
      const name = names(code);
      // The codes that people speak in stand before the name, those of a register after it; our own nowhere.
      if (name === code || !/^[\dA-ZÄÖÅ]+$/.test(code)) return name;
      const small = <span className={styles.code}>{code}</span>;
      const first = form === 'lukio' || form === 'adultBasic' || form === 'subjectStudent';
      return first ? (
        <>
          {small} {name}
        </>
      ) : (
        <>
          {name} {small}
        </>
      );
    }
  }
}

function useNames({ form, of }: Pick<StudySection, 'form' | 'of'>): (code: string) => string {
  const locale = useLocale();
  return (code) => partName(form, code, locale, of);
}

function Figures({
  amounts: { accepted, credited, planned },
  bounds,
  exact = false,
  assumed = false,
  columns,
}: {
  readonly amounts: Pick<StudyRow, 'accepted' | 'credited' | 'planned'>;
  readonly bounds: Bounds;
  readonly exact?: boolean;
  readonly assumed?: boolean;
  readonly columns: StudySection['columns'];
}) {
  const t = useTranslations('paper.studies');
  const { least, most } = bounds;
  const known = least !== undefined || most !== undefined;
  return (
    <>
      {columns.bounds && (
        <td data-label={known ? t('bounds') : undefined}>
          {known && t('limits', { kind: kindOf(bounds, exact), least: least ?? 0, most: most ?? 0 })}
          {known && assumed && <i>, {t('assumed')}</i>}
        </td>
      )}
      {columns.accepted && <Figure name={t('accepted')} value={accepted} />}
      {columns.credited && <Figure name={t('credited')} value={credited} />}
      <Figure name={t('planned')} value={planned} />
    </>
  );
}

/** Nothing is an empty cell: a table full of noughts cannot be read. */
function Figure({ name, value }: { readonly name: string; readonly value: number }): ReactNode {
  const format = useFormatter();
  return <td data-label={value === 0 ? undefined : name}>{value === 0 ? '' : format.number(value)}</td>;
}

function kindOf({ least, most }: Bounds, exact: boolean): 'exact' | 'least' | 'range' | 'most' {
  if (least === undefined) return 'most';
  if (most === undefined) return exact ? 'exact' : 'least';
  return least === most ? 'exact' : 'range';
}

/** P3: 4 · P4: 2; with the school year before them where there are several. */
function Periods({ placed, years }: { readonly placed: readonly InPeriod[]; readonly years: boolean }) {
  const format = useFormatter();
  const text = (of: readonly InPeriod[]) =>
    of.map(({ period, amount }) => `${period.code}:\u00a0${format.number(amount)}`).join('\u00a0· ');
  if (!years) return text(placed);
  const starts = [...new Set(placed.map(({ period }) => period.year))];
  return starts.map((year) => (
    <p key={year}>
      <span className={styles.year}>{schoolYear(year)}</span>{' '}
      {text(placed.filter(({ period }) => period.year === year))}
    </p>
  ));
}

/** A school year as schools write it: 2026–27. */
function schoolYear(first: number): string {
  return `${first}–${String((first + 1) % 100).padStart(2, '0')}`;
}

function same(left: readonly InPeriod[], right: readonly InPeriod[]): boolean {
  const sum = (all: readonly InPeriod[]) => all.reduce((total, { amount }) => total + amount, 0);
  return sum(left) === sum(right);
}

/** What was written of a study: its own name, whose studies it is, who teaches it. */
function Detail({
  detail: { title, inside, provider, note, placed },
  years,
  alone,
}: {
  readonly detail: StudyDetail;
  readonly years: boolean;
  /** All of the part is this: its periods stand in their column. */
  readonly alone: boolean;
}) {
  const locale = useLocale();
  const words = [
    title,
    inside === undefined ? undefined : partName('kops', KOPS_INSIDE_CODES[inside], locale),
    provider,
    note,
  ].filter((word) => word !== undefined);
  return (
    <>
      {words.join(' · ')}
      {!alone && placed.length > 0 && !years && (
        <>
          {' ('}
          <Periods placed={placed} years={false} />)
        </>
      )}
    </>
  );
}

function NotPlaced({ studies, heading }: { readonly studies: readonly NotPlacedStudy[]; readonly heading: string }) {
  const t = useTranslations();
  const locale = useLocale();
  if (studies.length === 0) return null;
  const nameOf = ({ study: { form, part, title = '' } }: NotPlacedStudy) => {
    const name = part === OWN_PART ? t('paper.studies.ownStudy') : partName(form, part, locale);
    const own = title.trim();
    if (own === '') return name;
    return part === OWN_PART ? own : `${name}: ${own}`;
  };
  return (
    <div className={styles.together}>
      <p>
        <strong>{heading}</strong>
      </p>
      <ul className={styles.notes}>
        {studies.map((each) => (
          <li key={each.study.id}>
            {t('paper.studies.notPlacedLine', {
              name: nameOf(each),
              amount: t(`terms.amount.${each.study.unit}`, { amount: each.study.amount }),
              why: t(`studies.notPlaced.why.${each.why}`),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** R-PLAN-KOPS-3: the start, what is done by when, and what stays open. */
function MidYearText({ of, today }: { readonly of: MidYear; readonly today: string }) {
  const t = useTranslations();
  const { form, on, springEnd, weeksToSpringEnd, fitsBySpring, openAfterSpring, unit, limit, weeksToLimit, half } = of;
  const amount = (value: number): string => t(`studies.short.${unit}`, { amount: value });
  return (
    <p>
      {t('paper.studies.midYear.start', {
        on: dateText(t, on),
        begun: String(on < today),
        spring: dateText(t, springEnd),
        weeks: formatWeeks(t, weeksToSpringEnd),
        estimate: String(of.estimate),
      })}{' '}
      {t('paper.studies.midYear.fits', {
        fits: amount(Math.round(fitsBySpring)),
        open: Math.round(openAfterSpring) === 0 ? NONE : amount(Math.round(openAfterSpring)),
        form,
      })}
      {/* Where the law has no year's limit the last day is far away and tells nothing of this start. */}
      {limit !== undefined && weeksToLimit !== undefined && (form === 'kops' || form === 'tuva') && (
        <> {t('paper.studies.midYear.limit', { limit: dateText(t, limit), weeks: formatWeeks(t, weeksToLimit) })}</>
      )}
      {half !== undefined && (
        <>
          {' '}
          {t('paper.studies.midYear.half', {
            weeks: half.weeks,
            on: half.on === undefined ? NONE : dateText(t, half.on),
          })}
        </>
      )}
    </p>
  );
}

/** Hours a week, a line for each stretch in which nothing changes. */
function Load({ load, hoursPerWeek }: { readonly load: readonly LoadSpan[]; readonly hoursPerWeek?: number }) {
  const t = useTranslations();
  const kinds = new Set(load.flatMap(({ rows }) => rows.map(({ counts }) => counts)));
  const allEstimates = load.every(({ estimate }) => estimate);
  return (
    <div className={styles.load}>
      <h3 id="paper-load">{t('paper.studies.load.heading')}</h3>
      <p>
        {hoursPerWeek === undefined
          ? t('paper.studies.load.unknown')
          : t('paper.studies.load.available', { hours: hoursPerWeek })}
      </p>
      <table className={classNames(styles.table, styles.loadTable)} aria-labelledby="paper-load">
        <thead>
          <tr>
            <th scope="col">{t('paper.studies.load.span')}</th>
            <th scope="col">{t('paper.studies.load.what')}</th>
            <th scope="col">{t('paper.studies.load.hours')}</th>
          </tr>
        </thead>
        <tbody>
          {load.map((span) => (
            <LoadLine key={span.from} span={span} mixed={kinds.size > 1} marked={!allEstimates && span.estimate} />
          ))}
        </tbody>
      </table>
      {kinds.has('allWork') && <p className={styles.quiet}>{t('studies.load.allWorkNote')}</p>}
      {kinds.has('teachingOnly') && <p className={styles.quiet}>{t('studies.load.teachingOnlyNote')}</p>}
    </div>
  );
}

function LoadLine({
  span,
  mixed,
  marked,
}: {
  readonly span: LoadSpan;
  /** Hours of all work and of teaching alone stand side by side. */
  readonly mixed: boolean;
  readonly marked: boolean;
}) {
  const t = useTranslations();
  const { from, to, rows, work, travel, total, over } = span;
  return (
    <tr>
      <th scope="row">
        {rangeText(t, from, to)}
        {marked && ` (${t('paper.moves.estimate')})`}
      </th>
      <td>
        {[
          ...rows.map(({ form, hours, counts }) =>
            t('paper.studies.load.studies', {
              form: t(`terms.formsShort.${form}`),
              hours,
              counts: mixed ? counts : NONE,
            }),
          ),
          ...(work > 0 ? [t('studies.load.work', { hours: work })] : []),
          ...(travel > 0 ? [t('studies.load.travel', { hours: travel })] : []),
        ].join(' · ')}
      </td>
      <td>
        {t('paper.studies.load.total', { total })}
        {over > 0 && <strong> {t('paper.studies.load.over', { over })}</strong>}
      </td>
    </tr>
  );
}
