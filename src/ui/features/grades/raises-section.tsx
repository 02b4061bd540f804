import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { minus } from '#domain/admission/fraction.ts';
import type { SetRaise } from '#domain/admission/raise-choice.ts';
import { type RaiseSet, smallestSets } from '#domain/admission/raise-sets.ts';
import { type SingleStep, singleSteps } from '#domain/admission/single-steps.ts';
import { settledRaises, type Outlook, pointsQuestion } from '#domain/engine/outlook.ts';
import type { Replay } from '#domain/engine/replay.ts';
import { verdictOf } from '#domain/engine/targets.ts';
import type { Reason } from '#domain/rules/reasons.ts';
import { reason } from '#domain/rules/reasons.ts';
import type { Target } from '#domain/student/grades.ts';
import { dateText } from '#i18n/format.ts';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Notice } from '../../components/notice.tsx';
import { usePlanner } from '../../shell/planner-context.tsx';
import { usePorts } from '../../shell/services.tsx';
import { AveragePicture } from '../../components/average-picture/average-picture.tsx';
import { GoalFields } from './goal-fields.tsx';
import { GoalVerdict } from './goal-verdict.tsx';
import pageStyles from './grades-page.module.css';
import { PlannedRaises } from './planned-raises.tsx';
import {
  examinationOf,
  type GoalChoice,
  goalsOf,
  highestPlainLimit,
  leastWished,
  planRaiseByKey,
  raiseOfRow,
  raiseRows,
  stagesOf,
  type Trial,
  type Wanted,
  withLimits,
} from './raise-model.ts';
import { RaiseTable, readHours } from './raise-table.tsx';
import styles from './raises.module.css';
import { SetList } from './set-list.tsx';
import { ReasonList } from './reason-list.tsx';
import type { GradeWords } from '../../components/average-picture/use-grade-words.ts';

const NO_TARGETS: readonly Target[] = [];
const SHOWN_SETS = 6;
/** How many grade steps in one subject are thought possible, until the user says otherwise. */
const LIKELY_STEPS = 2;

/** Which raises are worth the work: tried here, searched for by a goal, and put into the plan. */
export function RaisesSection({
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
  const t = useTranslations('grades.raises');
  const titleId = useId();
  return (
    <section className={pageStyles.section} aria-labelledby={titleId}>
      <h2 id={titleId}>{t('title')}</h2>
      {outlook === undefined ? (
        <p>{t('nothing')}</p>
      ) : outlook.grades.kind === 'averages' ? (
        <ReasonList reasons={[reason('A-GRADE-14', 'grades.averageOnly', {})]} />
      ) : (
        <Raises outlook={outlook} replayed={replayed} words={words} onSay={onSay} />
      )}
    </section>
  );
}

function Raises({
  outlook,
  replayed,
  words,
  onSay,
}: {
  readonly outlook: Outlook;
  readonly replayed: Replay;
  readonly words: GradeWords;
  readonly onSay: (text: string) => void;
}) {
  const t = useTranslations();
  const { actor, document, edit } = usePlanner();
  const ports = usePorts();
  const { today } = replayed.context;
  const targets = document.situation.targets ?? NO_TARGETS;
  const [trials, setTrials] = useState<Readonly<Record<string, Trial>>>({});
  const [chosen, setChosen] = useState<GoalChoice>();
  const [onlyTicked, setOnlyTicked] = useState(false);
  const [added, setAdded] = useState(0);
  const here = useRef<HTMLDivElement>(null);
  // The button that added them is gone: the list that they are in takes the focus.
  useEffect(() => {
    if (added > 0) here.current?.querySelector<HTMLElement>('[data-planned-raises]')?.focus();
  }, [added]);
  const [mostSteps, setMostSteps] = useState(LIKELY_STEPS);
  const choice = useMemo((): GoalChoice => {
    if (chosen !== undefined && (chosen.kind !== 'target' || targets.some(({ id }) => id === chosen.id))) return chosen;
    const [first] = withLimits(targets);
    return first === undefined ? { kind: 'lukio', text: '' } : { kind: 'target', id: first.id };
  }, [chosen, targets]);

  const rows = useMemo(() => raiseRows(outlook, trials, replayed), [outlook, trials, replayed]);
  const stages = useMemo(() => stagesOf(outlook, rows, replayed), [outlook, rows, replayed]);
  const goals = useMemo(() => goalsOf(choice, targets, outlook), [choice, targets, outlook]);
  const ticked = rows.filter((row) => row.ticked);
  const standing = useMemo(() => outlook.planRaises.map(({ raise }) => raise), [outlook]);
  const tried = [...settledRaises(outlook), ...ticked.map((row) => raiseOfRow(outlook, row))];
  const verdicts = goals.flatMap(({ goal }) => verdictOf(goal, outlook, tried, replayed) ?? []);
  const by = dateText(t, outlook.dates.gradesPlannedBy);

  const answer = useMemo(() => {
    if (goals.length === 0) return undefined;
    const choices = Object.fromEntries(
      rows.map(({ key, ticked: on, wished, from, hours }) => [
        key,
        {
          most: onlyTicked ? (on ? wished : (from ?? 0)) : Math.min(10, (from ?? 0) + mostSteps),
          hours: readHours(hours),
        },
      ]),
    );
    const raises = onlyTicked ? settledRaises(outlook) : standing;
    const { gradesLimit } = outlook.dates;
    const wanted = goals.map(({ goal }) => goal);
    return smallestSets(outlook.grades, wanted, {
      raises,
      choices,
      wanted: SHOWN_SETS,
      by: gradesLimit,
      rules: replayed.context.rules,
    });
  }, [goals, rows, onlyTicked, mostSteps, outlook, standing, replayed]);

  function onTry(key: string, trial: Trial) {
    setTrials((before) => ({ ...before, [key]: { ...before[key], ...trial } }));
  }

  function trySet(set: RaiseSet) {
    setTrials((before) => ({
      ...Object.fromEntries(
        rows.map(({ key, hours, plan }) => [key, { ...before[key], hours, ticked: plan !== undefined }]),
      ),
      ...Object.fromEntries(set.raises.map(({ key, to }) => [key, { ...before[key], ticked: true, wished: to }])),
    }));
    onSay(t('grades.goal.tried'));
  }

  function add(raises: readonly Wanted[]) {
    const plans = planRaiseByKey(outlook);
    const coalesceKey = `grades.add.${ports.ids.next()}`;
    for (const [index, wanted] of raises.entries()) {
      const plan = plans.get(wanted.key);
      if (plan?.item.raise !== undefined) {
        edit(
          { kind: 'changeItem', item: { ...plan.item, raise: { ...plan.item.raise, wished: wanted.to } } },
          coalesceKey,
        );
        continue;
      }
      const item = examinationOf(wanted, {
        id: ports.ids.next(),
        registerBy: outlook.dates.gradesPlannedBy,
        further: index,
        replayed,
      });
      edit({ kind: 'addItem', to: { alternativeId: replayed.alternative.id }, item }, coalesceKey);
    }
    actor.send({ type: 'END_TYPING' });
    setAdded((times) => times + 1);
    setTrials({});
    onSay(t('grades.raises.added', { count: raises.length, by }));
  }

  function wantedOf(raise: Omit<SetRaise, 'from'> & { readonly from?: number }): Wanted {
    const row = rows.find(({ key }) => key === raise.key);
    const plan = row?.plan?.item.raise;
    const perStep = readHours(row?.hours ?? '');
    const from = plan?.from ?? raise.from;
    const { key, subject, variant, to } = raise;
    return {
      key,
      subject,
      variant,
      from,
      to,
      ...(perStep !== undefined && { hours: perStep * (to - leastWished(from) + 1) }),
    };
  }

  const changed = ticked.filter(({ plan, wished }) => plan === undefined || plan.raise.grade !== wished);
  const limit = highestPlainLimit(goals);
  // A raise of mathematics or mother tongue may open the ordinary way, so the last stage is asked (A-ADM-19).
  const isDiscretionary =
    stages.at(-1)?.points.told.some(({ code }) => code === 'admission.onlyDiscretionary') === true;

  return (
    <>
      {outlook.dates.gradesPlannedBy < today && (
        <Notice tone="warns">{t('grades.raises.tooLate', { by, year: String(outlook.year) })}</Notice>
      )}
      <GoalFields choice={choice} targets={targets} onChoose={setChosen} />
      {verdicts.length === goals.length && (
        <GoalVerdict
          goals={goals}
          verdicts={verdicts}
          count={ticked.length}
          decides={!isDiscretionary}
          by={by}
          words={words}
        />
      )}
      {isDiscretionary && (
        <Notice tone="warns" title={t('grades.now.onlyDiscretionary')}>
          {t('grades.raises.onlyDiscretionary')}
        </Notice>
      )}
      <div className={styles.columns}>
        <div className={styles.column}>
          <h3>{t('grades.raises.tryTitle')}</h3>
          <p className={pageStyles.quiet}>{t('grades.raises.how')}</p>
          <RaiseTable rows={rows} words={words} onTry={onTry} />
        </div>
        <div className={styles.column}>
          <h3>{t('grades.picture.title')}</h3>
          <AveragePicture stages={stages} limit={limit} words={words} />
          {changed.length > 0 && (
            <div>
              <Button
                tone="primary"
                icon="plus"
                onClick={() => add(changed.map((row) => wantedOf({ ...row, to: row.wished })))}
              >
                {t('grades.raises.addTicked', { count: changed.length })}
              </Button>
            </div>
          )}
          {answer === undefined ? (
            <p className={pageStyles.quiet}>{t('grades.goal.typeFirst')}</p>
          ) : answer.kind === 'unknown' ? (
            <ReasonList reasons={answer.why} />
          ) : (
            <SetList
              answer={answer}
              goals={goals}
              by={by}
              onlyTicked={onlyTicked}
              mostSteps={mostSteps}
              canTick={ticked.length > 0}
              words={words}
              onOnlyTicked={setOnlyTicked}
              onMostSteps={setMostSteps}
              onTry={trySet}
              onAdd={(set) => add(set.raises.map(wantedOf))}
            />
          )}
        </div>
      </div>
      <BestSteps outlook={outlook} replayed={replayed} words={words} />
      <div ref={here}>
        <PlannedRaises outlook={outlook} words={words} onSay={onSay} />
      </div>
      <Ignored outlook={outlook} />
    </>
  );
}

/** Raises of the plan that do not count, and why not. */
function Ignored({ outlook }: { readonly outlook: Outlook }) {
  const t = useTranslations('grades.raises');
  const reasons: readonly Reason[] = (outlook.planned?.averages.grades?.raises ?? []).flatMap(({ why }) =>
    why === undefined ? [] : [why],
  );
  if (reasons.length === 0) return null;
  return (
    <Notice tone="warns" title={t('ignored')}>
      <ReasonList reasons={reasons} />
    </Notice>
  );
}

/** What one step in each subject does by itself, the most useful first. */
function BestSteps({
  outlook,
  replayed,
  words,
}: {
  readonly outlook: Outlook;
  readonly replayed: Replay;
  readonly words: GradeWords;
}) {
  const t = useTranslations('grades.best');
  const [open, setOpen] = useState(false);
  const steps = useMemo(() => {
    if (!open) return [];
    const question = {
      ...pointsQuestion(outlook),
      grades: outlook.grades,
      raises: settledRaises(outlook),
      rules: replayed.context.rules,
    };
    return singleSteps(question).toSorted(byUse);
  }, [open, outlook, replayed]);
  const change = (of: SingleStep['lukio']) => (of === undefined ? '–' : words.rise(minus(of.after, of.before)));
  return (
    <Disclosure summary={t('title')} onToggle={setOpen}>
      <p className={pageStyles.quiet}>{t('how')}</p>
      <table className={styles.steps} aria-label={t('title')}>
        <thead>
          <tr>
            <th scope="col">{t('subject')}</th>
            <th scope="col">{t('lukio')}</th>
            <th scope="col">{t('all')}</th>
            <th scope="col">{t('arts')}</th>
            <th scope="col">{t('points')}</th>
            <th scope="col">{t('pointAt')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.raise.key}>
              <th scope="row">
                {t('step', {
                  subject: words.line(step.raise),
                  from: String(step.raise.from),
                  to: String(step.raise.to),
                })}
              </th>
              <td data-label={t('lukio')}>{change(step.lukio)}</td>
              <td data-label={t('all')}>{change(step.all)}</td>
              <td data-label={t('arts')}>{change(step.arts)}</td>
              <td data-label={t('points')}>
                {step.points === undefined ? '–' : t('gain', { points: pointsGain(step) })}
              </td>
              <td data-label={t('pointAt')}>{step.pointAt ?? t('never')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}

function pointsGain({ points }: SingleStep): number {
  return points === undefined ? 0 : points.after - points.before;
}

/** More points first, then more of the lukio average; equal ones stay in the order of the certificate. */
function byUse(one: SingleStep, other: SingleStep): number {
  const points = pointsGain(other) - pointsGain(one);
  if (points !== 0) return points;
  const [left, right] = [one, other].map(({ lukio }) =>
    lukio === undefined ? undefined : minus(lukio.after, lukio.before),
  );
  if (left === undefined || right === undefined) return 0;
  const difference = minus(right, left);
  return difference.n > 0n ? 1 : difference.n < 0n ? -1 : 0;
}
