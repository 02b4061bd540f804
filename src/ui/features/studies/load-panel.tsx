import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { type LoadSpan, loadOf } from '#domain/engine/studies/load.ts';
import type { Replay } from '#domain/engine/replay.ts';
import { rangeText } from '#i18n/format.ts';
import { ButtonLink } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import colours from './form-colours.module.css';
import styles from './panels.module.css';

/** The honest weekly load: studies, work and travel against the hours the student has, span by span. */
export const LoadPanel = memo(function LoadPanel({
  replayed,
  situationHref,
}: {
  readonly replayed: Replay;
  readonly situationHref: string;
}) {
  const t = useTranslations('studies.load');
  const spans = loadOf(replayed);
  const kinds = new Set(spans.flatMap(({ rows }) => rows.map(({ counts }) => counts)));
  const top = Math.max(1, ...spans.map(({ total, available = 0 }) => Math.max(total, available)));
  return (
    <section className={styles.panel} aria-labelledby="studies-load">
      <h2 id="studies-load">{t('heading')}</h2>
      {spans.length === 0 ? (
        <p className={styles.quiet}>{t('none')}</p>
      ) : (
        <>
          <p className={styles.quiet}>{t('what')}</p>
          <ul className={styles.spans}>
            {spans.map((span) => (
              <Span key={span.from} span={span} top={top} />
            ))}
          </ul>
          {kinds.has('allWork') && <p className={styles.quiet}>{t('allWorkNote')}</p>}
          {kinds.has('teachingOnly') && <p className={styles.quiet}>{t('teachingOnlyNote')}</p>}
        </>
      )}
      {replayed.document.situation.hoursPerWeek === undefined && (
        <div className={styles.ask}>
          <p>{t('tell')}</p>
          <ButtonLink small href={situationHref}>
            {t('toSituation')}
          </ButtonLink>
        </div>
      )}
    </section>
  );
});

function Span({ span, top }: { readonly span: LoadSpan; readonly top: number }) {
  const t = useTranslations();
  const { from, to, rows, work, travel, total, available, over, estimate } = span;
  const share = (hours: number) => `${(100 * hours) / top}%`;
  return (
    <li className={styles.span}>
      <p className={styles.spanHead}>
        <span>
          {rangeText(t, from, to)}
          {estimate && <span className={styles.quiet}> ({t('studies.load.estimate')})</span>}
        </span>
        <strong className={classNames(over > 0 && styles.over)}>
          {over > 0 && <Icon name="alert" />}
          <span>
            {available === undefined
              ? t('studies.load.unknown', { total })
              : over > 0
                ? t('studies.load.over', { over, total, available })
                : t('studies.load.fits', { total, available })}
          </span>
        </strong>
      </p>
      <div className={styles.hours} aria-hidden="true">
        {rows.map(({ rightKey, form, hours }) => (
          <i
            key={rightKey}
            className={classNames(styles.study, colours.form, colourOf(form))}
            style={{ width: share(hours) }}
          />
        ))}
        {work > 0 && <i className={styles.work} style={{ width: share(work) }} />}
        {travel > 0 && <i className={styles.travel} style={{ width: share(travel) }} />}
        {available !== undefined && <b className={styles.tick} style={{ left: share(available) }} />}
      </div>
      <p className={styles.quiet}>
        {[
          ...rows.map(({ form, hours, counts }) =>
            t('studies.load.studies', {
              form: t(`terms.formsShort.${form}`),
              hours,
              counts: t(`studies.load.${counts}`),
            }),
          ),
          ...(work > 0 ? [t('studies.load.work', { hours: work })] : []),
          ...(travel > 0 ? [t('studies.load.travel', { hours: travel })] : []),
        ].join(' · ')}
      </p>
    </li>
  );
}

/** The class of a form's colour; a form without one has the quiet ink of the base class. */
export function colourOf(form: string): string | undefined {
  return colours[form];
}
