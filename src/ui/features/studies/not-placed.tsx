import { useTranslations } from 'use-intl';
import type { RightContents } from '#domain/engine/studies/contents-of-rights.ts';
import type { Placement } from '#domain/engine/studies/placement.ts';
import type { PeriodRef, Study } from '#domain/plan/study.ts';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/field.tsx';
import styles from './not-placed.module.css';
import { periodKey, periodOf } from './study-form.ts';
import { namedOf, type StudyWords } from './study-words.ts';

/** What is planned but falls in no period of its right: nothing disappears, each says why and can be placed. */
export function NotPlacedList({
  of,
  words,
  onPlace,
  onOpen,
}: {
  readonly of: RightContents;
  readonly words: StudyWords;
  readonly onPlace: (study: Study, period: PeriodRef) => void;
  readonly onOpen: (study: Study) => void;
}) {
  const t = useTranslations('studies');
  if (of.notPlaced.length === 0) return null;
  const choices = of.periods.map(({ period }) => ({ value: periodKey(period), label: words.period(period) }));
  return (
    <section className={styles.list} aria-label={t('notPlaced.heading')}>
      <h3>{t('notPlaced.heading')}</h3>
      <ul>
        {of.notPlaced.map((placement) => {
          const { study } = placement;
          const title = words.study(namedOf(of), study);
          return (
            <li key={study.id} className={styles.row} data-unplaced={study.id}>
              <div className={styles.what}>
                <button
                  type="button"
                  className={styles.open}
                  aria-label={t('table.editUnplaced', { title, amount: words.amount(study.amount, study.unit) })}
                  onClick={() => onOpen(study)}
                >
                  {t('notPlaced.row', { title, amount: words.amount(study.amount, study.unit) })}
                </button>
                <Why placement={placement} words={words} />
              </div>
              <Select
                label={t('notPlaced.place', { title })}
                hideLabel
                compact
                empty={t('notPlaced.choose')}
                choices={choices}
                value=""
                onChange={(event) => {
                  const period = periodOf(event.target.value);
                  if (period !== undefined) onPlace(study, period);
                }}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Studies of a right that does not begin in the plan: they wait here for it. */
export function HomelessList({
  placements,
  words,
  onRemove,
}: {
  readonly placements: readonly Placement[];
  readonly words: StudyWords;
  readonly onRemove: (study: Study) => void;
}) {
  const t = useTranslations('studies');
  const forms = useTranslations('terms.formsShort');
  if (placements.length === 0) return null;
  return (
    <section className={styles.list} aria-labelledby="studies-homeless">
      <h2 id="studies-homeless">{t('notPlaced.homeless')}</h2>
      <ul>
        {placements.map((placement) => {
          const { study } = placement;
          const title = words.study(study, study);
          return (
            <li key={study.id} className={styles.row} data-unplaced={study.id}>
              <div className={styles.what}>
                <p>
                  {forms(study.form)}: {t('notPlaced.row', { title, amount: words.amount(study.amount, study.unit) })}
                </p>
                <Why placement={{ ...placement, kind: 'notPlaced', why: 'noRight' }} words={words} />
              </div>
              <Button
                small
                tone="quiet"
                icon="remove"
                aria-label={`${t('editor.remove')}: ${title}`}
                onClick={() => onRemove(study)}
              >
                {t('editor.remove')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Why({ placement, words }: { readonly placement: Placement; readonly words: StudyWords }) {
  const t = useTranslations('studies.notPlaced');
  if (placement.kind === 'placed') return null;
  const { period } = placement.study;
  return (
    <p className={styles.why}>
      {t(`why.${placement.why}`)}
      {period !== undefined && ` ${t('was', { period: words.period(period) })}`}
    </p>
  );
}
