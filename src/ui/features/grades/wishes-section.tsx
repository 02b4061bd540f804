import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { Fraction } from '#domain/admission/fraction.ts';
import type { Replay } from '#domain/engine/replay.ts';
import { type Side, sideOf } from '#domain/engine/targets.ts';
import { type WishOutlook, type Wishes } from '#domain/engine/wishes.ts';
import type { FormCode, Item, Wish } from '#domain/plan/item.ts';
import type { Target } from '#domain/student/grades.ts';
import { maxDate } from '#domain/time/iso-date.ts';
import { type JointApplication, jointApplicationOf } from '#domain/time/national-dates.ts';
import { dateText, rangeText, ruleLaw, wishText } from '#i18n/format.ts';
import { Button, ButtonLink, IconButton } from '../../components/button.tsx';
import { SourceNote } from '../../components/source-note.tsx';
import type { GradeWords } from '../../components/average-picture/use-grade-words.ts';
import { usePlanner } from '../../shell/planner-context.tsx';
import { hrefs } from '../../shell/routes.ts';
import { RuleLink } from '../../shell/rule-link.tsx';
import { usePorts } from '../../shell/services.tsx';
import pageStyles from './grades-page.module.css';
import styles from './wishes.module.css';

const NO_TARGETS: readonly Target[] = [];
const NO_WISHES: readonly Wish[] = [];

/** The wishes of the year's joint application in their order: what each gives, and how it stands to earlier years. */
export function WishesSection({
  wishes,
  year,
  replayed,
  words,
  onSay,
}: {
  readonly wishes: readonly Wishes[];
  readonly year: number;
  readonly replayed: Replay;
  readonly words: GradeWords;
  readonly onSay: (text: string) => void;
}) {
  const t = useTranslations();
  const titleId = useId();
  const { id, document, edit } = usePlanner();
  const ports = usePorts();
  const { today, rules } = replayed.context;
  const targets = document.situation.targets ?? NO_TARGETS;
  const dates = jointApplicationOf(year, rules.knownOn);
  const application = wishes.at(-1);
  const item = replayed.steps.find((step) => step.item.id === application?.itemId)?.item;
  const own = item?.move === 'apply' ? item : undefined;
  const listed = own?.wishes ?? NO_WISHES;
  const missing = targets.filter(
    ({ name, kind }) =>
      name.trim() !== '' && !listed.some(({ form, target }) => form === kind && target?.trim() === name.trim()),
  );
  const most = rules.nearestNumberOf('R-APP-3', 'jointApplicationWishes', dates.opens);
  const isOver = dates.closes < today;
  const losesFirst = listed[0]?.form !== 'vocational' && listed.some(({ form }) => form === 'vocational');

  function change(next: readonly Wish[], said: string) {
    if (own === undefined) return;
    edit({ kind: 'changeItem', item: { ...own, wishes: next } });
    onSay(said);
  }

  function move(at: number, to: number) {
    const wish = listed[at];
    if (wish === undefined || to < 0 || to >= listed.length) return;
    const next = listed.toSpliced(at, 1).toSpliced(to, 0, wish);
    change(next, t('grades.wishes.moved', { wish: nameOf(wish), place: to + 1 }));
  }

  function add(added: readonly Target[]) {
    const fresh = added.map(({ kind, name }): Wish => ({ form: kind, target: name.trim() }));
    const said = t('grades.wishes.added', { count: fresh.length });
    if (own !== undefined) {
      change([...listed, ...fresh].slice(0, most), said);
      return;
    }
    const [first] = fresh;
    if (first === undefined) return;
    const application: Item = {
      id: ports.ids.next(),
      move: 'apply',
      form: first.form,
      way: 'jointApplication',
      date: { on: maxDate(today, dates.opens) },
      who: ['student'],
      wishes: fresh.slice(0, most),
    };
    edit({ kind: 'addItem', to: { alternativeId: replayed.alternative.id }, item: application });
    onSay(said);
  }

  function nameOf({ form, target }: Wish): string {
    return target?.trim() || t(`terms.formsShort.${form}`);
  }

  return (
    <section className={pageStyles.section} aria-labelledby={titleId}>
      <h2 id={titleId}>{t('grades.wishes.title', { year: String(year) })}</h2>
      <Dates dates={dates} />
      {application === undefined ? (
        <p>{t(missing.length > 0 ? 'grades.wishes.noneYet' : 'grades.wishes.none')}</p>
      ) : (
        <ol className={styles.wishes}>
          {application.wishes.map((each, at) => (
            <li key={`${at} ${wishText(t, each.wish, each.place)}`} className={styles.wish}>
              <div>
                <p className={styles.name}>{nameOf(each.wish)}</p>
                {each.wish.target !== undefined && each.wish.target.trim() !== '' && (
                  <p className={pageStyles.quiet}>{t(`terms.formsShort.${each.wish.form}`)}</p>
                )}
                <WishFigures wish={each} words={words} />
              </div>
              {!isOver && (
                <div className={styles.tools}>
                  <Button
                    small
                    tone="quiet"
                    aria-disabled={at === 0}
                    aria-label={t('grades.wishes.up', { wish: nameOf(each.wish) })}
                    onClick={() => move(at, at - 1)}
                  >
                    ↑
                  </Button>
                  <Button
                    small
                    tone="quiet"
                    aria-disabled={at === listed.length - 1}
                    aria-label={t('grades.wishes.down', { wish: nameOf(each.wish) })}
                    onClick={() => move(at, at + 1)}
                  >
                    ↓
                  </Button>
                  <IconButton
                    icon="remove"
                    label={t('grades.wishes.remove', { wish: nameOf(each.wish) })}
                    onClick={() => change(listed.toSpliced(at, 1), t('grades.wishes.removed'))}
                  />
                </div>
              )}
            </li>
          ))}
        </ol>
      )}
      {losesFirst && <p>{t('grades.wishes.losesFirst')}</p>}
      {!isOver && listed.length < most && (
        <div className={pageStyles.actions}>
          {application === undefined && missing.length > 1 && (
            <Button small icon="plus" onClick={() => add(missing)}>
              {t('grades.wishes.addAll')}
            </Button>
          )}
          {(application !== undefined || missing.length === 1) &&
            missing.map((target) => (
              <Button key={target.id} small icon="plus" onClick={() => add([target])}>
                {t('grades.wishes.add', { wish: target.name.trim() })}
              </Button>
            ))}
          <ButtonLink href={hrefs.plan(id, replayed.alternative.id)}>{t('grades.wishes.toPlan')}</ButtonLink>
        </div>
      )}
      <p className={pageStyles.quiet}>
        {t('grades.wishes.rules', { most })}{' '}
        <SourceNote label={t('grades.source')}>{ruleLaw(t, 'R-APP-12')}</SourceNote> <RuleLink id="R-APP-12" />
      </p>
    </section>
  );
}

/** The days of the joint application, each marked where it is an estimate. */
function Dates({ dates }: { readonly dates: JointApplication }) {
  const t = useTranslations();
  const { estimate, resultsEstimate, gradesEstimate } = dates;
  const days = [
    ['window', rangeText(t, dates.opens, dates.closes), estimate],
    ['gradesPlannedBy', dateText(t, dates.gradesPlannedBy), gradesEstimate],
    ['gradesLimit', dateText(t, dates.gradesLimit), gradesEstimate],
    ['correctionsLimit', dateText(t, dates.correctionsLimit), gradesEstimate],
    ['results', dateText(t, dates.results), resultsEstimate],
    ['acceptBy', dateText(t, dates.acceptBy), resultsEstimate],
    ['reservesEnd', dateText(t, dates.reservesEnd), resultsEstimate],
  ] as const;
  const isGuessed = days.some(([, , guessed]) => guessed);
  return (
    <>
      <dl className={styles.dates}>
        {days.map(([code, text, guessed]) => (
          <div key={code} className={styles.date}>
            <dt>{t(`grades.wishes.dates.${code}`)}</dt>
            <dd>{guessed ? t('grades.wishes.estimated', { date: text }) : text}</dd>
          </div>
        ))}
      </dl>
      {isGuessed && <p className={pageStyles.quiet}>{t('grades.wishes.checkDates')}</p>}
    </>
  );
}

function WishFigures({ wish, words }: { readonly wish: WishOutlook; readonly words: GradeWords }) {
  const t = useTranslations('grades.wishes');
  const { value, limit, verdict, getsFirst } = wish;
  const text = (of: Fraction, form: FormCode) => (form === 'vocational' ? words.points(of) : words.average(of));
  return (
    <>
      {value !== undefined && (
        <p>
          {t('value', {
            kind: value.kind,
            now: text(value.now, wish.wish.form),
            planned: isSame(value.now, value.planned) ? 'same' : text(value.planned, wish.wish.form),
          })}
        </p>
      )}
      {getsFirst && <p className={pageStyles.quiet}>{t('first')}</p>}
      {limit !== undefined && verdict !== undefined && (
        <p className={styles.limit} data-side={sideOf(verdict)}>
          {t('limit', {
            year: String(limit.year),
            limit: text(verdict.limit, wish.wish.form),
            side: sideOf(verdict) satisfies Side,
          })}
        </p>
      )}
    </>
  );
}

function isSame(one: Fraction, other: Fraction): boolean {
  return one.n === other.n && one.d === other.d;
}
