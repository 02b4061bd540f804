import { useId, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { ACADEMIC_SUBJECTS, ARTS_SUBJECTS, isLanguageSubject, type Raise } from '#domain/admission/certificate.ts';
import { minus } from '#domain/admission/fraction.ts';
import { gainedRaises, type Outlook } from '#domain/engine/outlook.ts';
import type { Replay } from '#domain/engine/replay.ts';
import { sideOf, targetGoal, type Verdict, verdictOf } from '#domain/engine/targets.ts';
import type { Target } from '#domain/student/grades.ts';
import { yearOf } from '#domain/time/iso-date.ts';
import { Button, IconButton } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Select, TextField } from '../../components/field.tsx';
import { SourceNote } from '../../components/source-note.tsx';
import { decimalMark } from '#i18n/decimal-mark.ts';
import { ruleLaw } from '#i18n/format.ts';
import { RuleLink } from '../../shell/rule-link.tsx';
import { usePlanner } from '../../shell/planner-context.tsx';
import { usePorts } from '../../shell/services.tsx';
import pageStyles from './grades-page.module.css';
import {
  languageFault,
  type LimitText,
  limitFault,
  readTexts,
  subjectFault,
  subjectOf,
  targetOfSchool,
  testPointsFault,
  type TargetTexts,
  textsOf,
  type WeightText,
  weightFault,
  yearFault,
} from './target-text.ts';
import styles from './targets.module.css';
import type { GradeWords } from '../../components/average-picture/use-grade-words.ts';

const NO_TARGETS: readonly Target[] = [];

/** Where the student wants to get in: what it has asked in earlier years, and how the grades stand against that. */
export function TargetsSection({
  outlook,
  replayed,
  words,
  onSay,
}: {
  readonly outlook: Outlook | undefined;
  readonly replayed: Replay;
  readonly words: GradeWords;
  readonly onSay: (text: string) => void;
}) {
  const t = useTranslations();
  const titleId = useId();
  const { document, edit } = usePlanner();
  const ports = usePorts();
  const { situation } = document;
  const targets = situation.targets ?? NO_TARGETS;
  const { today, school } = replayed.context;
  // What is there already is not offered again.
  const offered = (school.targets ?? []).filter(({ name, kind }) =>
    targets.every((each) => each.kind !== kind || each.name.trim() !== name),
  );

  function set(next: readonly Target[], place: string) {
    const { targets: _, ...rest } = situation;
    edit(
      { kind: 'setSituation', situation: { ...rest, ...(next.length > 0 && { targets: next }) } },
      `grades.targets.${place}`,
    );
  }

  function addFromSchool(code: string) {
    const chosen = offered.find((each) => each.code === code);
    if (chosen === undefined) return;
    const id = ports.ids.next();
    set([...targets, targetOfSchool(chosen, id)], `add ${id}`);
    onSay(t('grades.targets.added'));
  }

  function add(kind: Target['kind']) {
    const id = ports.ids.next();
    set([...targets, { id, name: '', kind, limits: [] }], `add ${id}`);
    onSay(t('grades.targets.added'));
  }

  return (
    <section className={pageStyles.section} aria-labelledby={titleId}>
      <h2 id={titleId}>{t('grades.targets.title')}</h2>
      <p className={pageStyles.quiet}>{t('grades.targets.how')}</p>
      {targets.length > 0 && (
        <ul className={styles.targets}>
          {targets.map((target) => (
            <li key={target.id}>
              <TargetEditor
                target={target}
                lastYear={yearOf(today)}
                words={words}
                onChange={(next, field) =>
                  set(
                    targets.map((each) => (each.id === next.id ? next : each)),
                    `${target.id}.${field}`,
                  )
                }
                onRemove={() => {
                  set(
                    targets.filter(({ id }) => id !== target.id),
                    `remove ${target.id}`,
                  );
                  onSay(t('grades.targets.removed'));
                }}
              />
              {outlook !== undefined && (
                <Verdicts target={target} outlook={outlook} replayed={replayed} words={words} />
              )}
            </li>
          ))}
        </ul>
      )}
      {offered.length > 0 && (
        <Select
          label={t('grades.targets.fromSchool')}
          hint={t('grades.targets.fromSchoolHow')}
          empty={t('grades.targets.chooseTarget')}
          choices={offered.map(({ code, name }) => ({ value: code, label: name }))}
          value=""
          onChange={(event) => addFromSchool(event.target.value)}
        />
      )}
      <div className={pageStyles.actions}>
        <Button small icon="plus" onClick={() => add('lukio')}>
          {t('grades.targets.addLukio')}
        </Button>
        <Button small icon="plus" onClick={() => add('vocational')}>
          {t('grades.targets.addVocational')}
        </Button>
      </div>
      {targets.length > 0 && (
        <p className={pageStyles.quiet}>
          {t('grades.targets.history')} <SourceNote label={t('grades.source')}>{ruleLaw(t, 'R-APP-18')}</SourceNote>{' '}
          <RuleLink id="R-APP-18" />
        </p>
      )}
    </section>
  );
}

/** Over, at or under the limit of each year, now and with the raises of the plan. */
function Verdicts({
  target,
  outlook,
  replayed,
  words,
}: {
  readonly target: Target;
  readonly outlook: Outlook;
  readonly replayed: Replay;
  readonly words: GradeWords;
}) {
  const t = useTranslations('grades.targets');
  const years = target.limits.toSorted((one, other) => other.year - one.year);
  const planned: readonly Raise[] = outlook.planRaises.map(({ raise }) => raise);
  const hasPlan = outlook.planRaises.some(({ state }) => state !== 'gained');
  const isPoints = target.kind === 'vocational';
  const mark = decimalMark(useLocale());
  const value = (of: Verdict['value']) => (isPoints ? words.points(of) : words.average(of));
  const lines = years.flatMap((limit) => {
    const goal = targetGoal(target, outlook, limit);
    const now = goal && verdictOf(goal, outlook, gainedRaises(outlook), replayed);
    const then = goal && hasPlan ? verdictOf(goal, outlook, planned, replayed) : undefined;
    return now === undefined
      ? []
      : [{ year: limit.year, limit: isPoints ? limit.value.replace('.', mark) : words.average(now.limit), now, then }];
  });
  if (years.length === 0) return null;
  const mostPoints = outlook.now?.most;
  const isWithTest =
    isPoints && mostPoints !== undefined && lines.some(({ now }) => now.limit.n > BigInt(mostPoints) * now.limit.d);
  if (lines.length === 0) {
    const isWeighing = (target.weights ?? []).length > 0 && outlook.grades.kind === 'averages';
    return <p className={pageStyles.quiet}>{t(isWeighing ? 'cannotWeigh' : 'cannotTell')}</p>;
  }
  const said = (verdict: Verdict) => ({
    value: value(verdict.value),
    side: sideOf(verdict),
    difference: value(verdict.difference.n < 0n ? minus(verdict.limit, verdict.value) : verdict.difference),
  });
  return (
    <ul className={styles.verdicts}>
      {lines.map(({ year, limit, now, then }) => (
        <li key={year} data-side={sideOf(then ?? now)}>
          {t('verdict', { year: String(year), limit, ...said(now) })}
          {then !== undefined && ` ${t('verdictPlanned', said(then))}`}
        </li>
      ))}
      {isWithTest && <li data-side="none">{t('withTest')}</li>}
    </ul>
  );
}

function TargetEditor({
  target,
  lastYear,
  words,
  onChange,
  onRemove,
}: {
  readonly target: Target;
  readonly lastYear: number;
  readonly words: GradeWords;
  readonly onChange: (target: Target, field: string) => void;
  readonly onRemove: () => void;
}) {
  const t = useTranslations('grades.targets');
  const mark = decimalMark(useLocale());
  const [texts, setTexts] = useState(() => withEmptyLimit(textsOf(target, mark), lastYear));
  const kept = keptText(target);
  const [agreed, setAgreed] = useState(kept);
  // Changed from elsewhere (undo, another tab): the fields follow.
  if (kept !== agreed) {
    setAgreed(kept);
    setTexts(withEmptyLimit(textsOf(target, mark), lastYear));
  }
  const name = target.name.trim() || t('unnamed');

  function type(next: TargetTexts, field: string) {
    setTexts(next);
    const read = readTexts(target.kind, next, lastYear);
    const { weights: _, testPoints: __, ...rest } = target;
    setAgreed(keptText(read));
    if (keptText(read) !== kept) onChange({ ...rest, ...read }, field);
  }

  const setLimit = (at: number, change: Partial<LimitText>) =>
    type(
      { ...texts, limits: texts.limits.map((each, place) => (place === at ? { ...each, ...change } : each)) },
      `limit${at}`,
    );
  const setWeight = (at: number, change: Partial<WeightText>) =>
    type(
      { ...texts, weights: texts.weights.map((each, place) => (place === at ? { ...each, ...change } : each)) },
      `weight${at}`,
    );
  const faultText = (fault: ReturnType<typeof limitFault>) => (fault === undefined ? undefined : t(`faults.${fault}`));

  return (
    <fieldset className={styles.target}>
      <legend className={styles.legend}>{name}</legend>
      <div className={styles.head}>
        <TextField
          label={t(target.kind === 'lukio' ? 'nameLukio' : 'nameVocational')}
          value={target.name}
          onChange={(event) => onChange({ ...target, name: event.target.value }, 'name')}
        />
        <IconButton label={t('removeOf', { name })} icon="remove" onClick={onRemove} />
      </div>
      {texts.limits.map((limit, at) => (
        <div key={at} className={styles.limit}>
          <TextField
            label={t('year')}
            width="number"
            inputMode="numeric"
            value={limit.year}
            error={
              limit.year.trim().length < 4
                ? undefined
                : faultText(yearFault(limit, texts.limits.slice(0, at), lastYear))
            }
            onChange={(event) => setLimit(at, { year: event.target.value })}
          />
          <TextField
            label={t(target.kind === 'lukio' ? 'limitLukio' : 'limitVocational')}
            width="number"
            inputMode="decimal"
            value={limit.value}
            error={
              /^(?:1|\d{1,2}[.,])$/u.test(limit.value.trim())
                ? undefined
                : faultText(limitFault(target.kind, limit, texts.testPoints))
            }
            onChange={(event) => setLimit(at, { value: event.target.value })}
          />
          {texts.limits.length > 1 && (
            <IconButton
              label={t('removeLimit', { year: limit.year })}
              icon="remove"
              onClick={() => type({ ...texts, limits: texts.limits.filter((_, place) => place !== at) }, 'removeLimit')}
            />
          )}
        </div>
      ))}
      <div>
        <Button
          small
          tone="quiet"
          icon="plus"
          onClick={() =>
            setTexts({
              ...texts,
              limits: [...texts.limits, { year: String(earliest(texts.limits, lastYear) - 1), value: '' }],
            })
          }
        >
          {t('addLimit')}
        </Button>
      </div>
      {target.kind === 'lukio' && (
        <Disclosure summary={t('weights', { count: target.weights?.length ?? 0 })}>
          <p className={pageStyles.quiet}>{t('weightsHow')}</p>
          {texts.weights.map((weight, at) => (
            <div key={at} className={styles.limit}>
              <Select
                label={t('weightSubject')}
                empty={t('chooseSubject')}
                choices={[...ACADEMIC_SUBJECTS, ...ARTS_SUBJECTS].map((code) => ({
                  value: code,
                  label: words.subject(code),
                }))}
                value={weight.subject}
                error={faultText(subjectFault(weight, texts.weights.slice(0, at)))}
                onChange={(event) => setWeight(at, { subject: subjectOf(event.target.value) })}
              />
              {weight.subject !== '' && isLanguageSubject(weight.subject) && (
                <Select
                  label={t('weightLanguage')}
                  empty={t('chooseLanguage')}
                  choices={words.languages}
                  value={weight.language}
                  error={faultText(languageFault(weight))}
                  onChange={(event) => setWeight(at, { language: event.target.value })}
                />
              )}
              <TextField
                label={t('weight')}
                width="number"
                inputMode="decimal"
                value={weight.weight}
                error={faultText(weightFault(weight))}
                onChange={(event) => setWeight(at, { weight: event.target.value })}
              />
              <IconButton
                label={t('removeWeight', { number: String(at + 1) })}
                icon="remove"
                onClick={() =>
                  type({ ...texts, weights: texts.weights.filter((_, place) => place !== at) }, 'removeWeight')
                }
              />
            </div>
          ))}
          <Button
            small
            tone="quiet"
            icon="plus"
            onClick={() =>
              setTexts({ ...texts, weights: [...texts.weights, { subject: '', language: '', weight: '' }] })
            }
          >
            {t('addWeight')}
          </Button>
          <TextField
            label={t('testPoints')}
            hint={t('testPointsHow')}
            width="number"
            inputMode="decimal"
            value={texts.testPoints}
            error={faultText(testPointsFault(texts.testPoints))}
            onChange={(event) => type({ ...texts, testPoints: event.target.value }, 'testPoints')}
          />
        </Disclosure>
      )}
    </fieldset>
  );
}

/** What of the texts is kept, to see whether it has changed elsewhere. */
function keptText({ limits, weights, testPoints }: Pick<Target, 'limits' | 'weights' | 'testPoints'>): string {
  return JSON.stringify([limits, weights, testPoints]);
}

/** A row to type the latest year's limit into is always there. */
function withEmptyLimit(texts: TargetTexts, lastYear: number): TargetTexts {
  return texts.limits.length > 0 ? texts : { ...texts, limits: [{ year: String(lastYear), value: '' }] };
}

function earliest(limits: readonly LimitText[], lastYear: number): number {
  return limits.reduce(
    (least, { year }) => (/^\d{4}$/u.test(year) ? Math.min(least, Number(year)) : least),
    lastYear + 1,
  );
}
