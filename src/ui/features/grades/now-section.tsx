import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { AVERAGE_KINDS, type Average, type AverageKind } from '#domain/admission/averages.ts';
import { POINT_PARTS, type Points } from '#domain/admission/points.ts';
import type { Reason } from '#domain/rules/reasons.ts';
import { dateText, ruleLaw } from '#i18n/format.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { Checkbox, Select } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { SourceNote } from '../../components/source-note.tsx';
import { RuleLink } from '../../shell/rule-link.tsx';
import styles from './grades-page.module.css';
import type { Outlook } from '#domain/engine/outlook.ts';
import { NumberField } from './number-field.tsx';
import { ReasonList } from './reason-list.tsx';
import type { GradeWords } from '../../components/average-picture/use-grade-words.ts';

/** The averages and the points of a year's joint application, as they are now and as the plan would make them. */
export function NowSection({
  outlook,
  year,
  years,
  workMonths,
  byWishes,
  words,
  onYear,
  onFirstChoice,
  onWorkMonths,
}: {
  readonly outlook: Outlook | undefined;
  readonly year: number;
  readonly years: readonly number[];
  readonly workMonths: number | undefined;
  /** The first wish is as the wishes of the plan have it. */
  readonly byWishes: boolean;
  readonly words: GradeWords;
  readonly onYear: (year: number) => void;
  readonly onFirstChoice: (first: boolean) => void;
  readonly onWorkMonths: (months: number | undefined) => void;
}) {
  const t = useTranslations();
  const titleId = useId();
  const now = outlook?.now;
  const planned = outlook?.planRaises.some(({ state }) => state !== 'gained') === true ? outlook.planned : undefined;
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId}>{t('grades.now.title')}</h2>
      <div className={styles.fields}>
        <Select
          label={t('grades.now.year')}
          choices={years.map((each) => ({ value: String(each), label: String(each) }))}
          value={String(year)}
          onChange={(event) => onYear(Number(event.target.value))}
        />
        <Checkbox
          label={t('grades.now.firstChoice')}
          checked={outlook?.firstChoice ?? true}
          onChange={(event) => onFirstChoice(event.target.checked)}
        />
        {outlook?.now?.edition === 'from2018' && (
          <NumberField
            label={t('grades.now.workMonths')}
            value={workMonths}
            fault={t('grades.planned.notNumber')}
            onChange={onWorkMonths}
          />
        )}
      </div>
      {byWishes && <p className={styles.quiet}>{t('grades.now.byWishes')}</p>}
      {now === undefined || outlook === undefined ? (
        <p>{t('grades.now.nothing')}</p>
      ) : (
        <>
          {now.told.some(({ code }) => code === 'admission.onlyDiscretionary') && (
            <Notice tone="warns" title={t('grades.now.onlyDiscretionary')}>
              <ReasonList reasons={now.told.filter(({ code }) => code === 'admission.onlyDiscretionary')} />
            </Notice>
          )}
          <MissingGrades now={now} words={words} />
          <AveragesTable now={now} planned={planned} words={words} />
          <PointsTable now={now} planned={planned} />
          {outlook.dates.gradesEstimate && (
            <p className={styles.quiet}>
              {t('grades.now.cutOff', {
                plannedBy: dateText(t, outlook.dates.gradesPlannedBy),
                limit: dateText(t, outlook.dates.gradesLimit),
              })}
            </p>
          )}
          <Told now={now} />
        </>
      )}
    </section>
  );
}

/** Subjects that a certificate has and this one has not yet: the figures are not final. */
function MissingGrades({ now, words }: { readonly now: Points; readonly words: GradeWords }) {
  const t = useTranslations('grades.now');
  const missing = now.told.flatMap(({ code, params }) =>
    code === 'grades.commonMissing' && 'subject' in params ? [words.subject(params.subject)] : [],
  );
  if (missing.length === 0) return null;
  return <p className={styles.quiet}>{t('missing', { subjects: words.list(missing) })}</p>;
}

function averageOf({ averages }: Points, kind: AverageKind): Average | undefined {
  return averages[kind];
}

function AveragesTable({
  now,
  planned,
  words,
}: {
  readonly now: Points;
  readonly planned: Points | undefined;
  readonly words: GradeWords;
}) {
  const t = useTranslations('grades.now');
  const kinds = AVERAGE_KINDS.filter((kind) => kind !== 'weighted');
  const textOf = (points: Points, kind: AverageKind) => {
    const average = averageOf(points, kind);
    return average === undefined ? t('unknown') : words.average(average.value);
  };
  return (
    <table className={styles.figures} aria-label={t('averages')}>
      <thead>
        <tr>
          <th scope="col">{t('average')}</th>
          <th scope="col">{t('today')}</th>
          {planned !== undefined && <th scope="col">{t('planned')}</th>}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => {
          const count = averageOf(now, kind)?.terms.length ?? 0;
          return (
            <tr key={kind}>
              <th scope="row">
                {averageOf(now, kind)?.rule === 'A-ADM-5b' ? t('artsByAll') : t(`kinds.${kind}`)}
                {count > 0 && <span className={styles.quiet}> {t('subjects', { count })}</span>}
              </th>
              <td>{textOf(now, kind)}</td>
              {planned !== undefined && <td>{textOf(planned, kind)}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function PointsTable({ now, planned }: { readonly now: Points; readonly planned: Points | undefined }) {
  const t = useTranslations();
  const parts = POINT_PARTS.filter((part) => now.parts.some((each) => each.part === part));
  const totalText = ({ total, isLeast }: Points) => (isLeast ? t('grades.now.atLeast', { total }) : total);
  const pointsOf = (points: Points, part: (typeof POINT_PARTS)[number]) =>
    points.parts.find((each) => each.part === part)?.points ?? 0;
  return (
    <table className={styles.figures} aria-label={t('grades.now.points', { year: String(now.year) })}>
      <thead>
        <tr>
          <th scope="col">{t('grades.now.points', { year: String(now.year) })}</th>
          <th scope="col">{t('grades.now.today')}</th>
          {planned !== undefined && <th scope="col">{t('grades.now.planned')}</th>}
          <th scope="col">{t('grades.now.most')}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => {
          const own = now.parts.find((each) => each.part === part);
          return (
            <tr key={part}>
              <th scope="row">{t(`grades.now.parts.${part}`)}</th>
              <td>{pointsOf(now, part)}</td>
              {planned !== undefined && <td>{pointsOf(planned, part)}</td>}
              <td className={styles.quiet}>{own?.most ?? 0}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('grades.now.total')}</th>
          <td>{totalText(now)}</td>
          {planned !== undefined && <td>{totalText(planned)}</td>}
          <td className={styles.quiet}>{now.most}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** Why these points, where the numbers come from, and what is not certain. */
function Told({ now }: { readonly now: Points }) {
  const t = useTranslations();
  const of = (part: string): readonly Reason[] => now.parts.find((each) => each.part === part)?.why ?? [];
  const others = [...now.told, ...of('grades'), ...of('arts')].filter(
    ({ code }) => code !== 'admission.onlyDiscretionary',
  );
  return (
    <>
      <h3>{t('grades.now.why')}</h3>
      <ReasonList reasons={of('studies')} />
      {others.length > 0 && (
        <Disclosure summary={t('grades.now.told', { count: others.length })}>
          <ReasonList reasons={others} />
        </Disclosure>
      )}
      <Disclosure summary={t('grades.now.rules')}>
        <ul className={styles.reasons}>
          {now.parts.map(({ part, rule }) => (
            <li key={part}>
              <p>{t(`grades.now.parts.${part}`)}</p>
              <SourceNote label={t('grades.source')}>{ruleLaw(t, rule)}</SourceNote> <RuleLink id={rule} />
            </li>
          ))}
        </ul>
        <p>{t('grades.now.test', { most: now.testMost })}</p>
      </Disclosure>
    </>
  );
}
