import { useTranslations } from 'use-intl';
import { sideOf, type Verdict } from '#domain/engine/targets.ts';
import type { GradeWords } from '../../components/average-picture/use-grade-words.ts';
import { kindOf, valueText } from './goal-words.ts';
import type { NamedGoal } from './raise-model.ts';
import styles from './raises.module.css';

/** Whether what is tried is enough, in one sentence for one goal, and goal by goal for several. */
export function GoalVerdict({
  goals,
  verdicts,
  count,
  decides,
  by,
  words,
}: {
  readonly goals: readonly NamedGoal[];
  /** In the order of the goals. */
  readonly verdicts: readonly Verdict[];
  /** How many raises are tried. */
  readonly count: number;
  /** Whether averages and points decide at all (A-ADM-19). */
  readonly decides: boolean;
  /** The day by which the certificate is in the register, as text. */
  readonly by: string;
  readonly words: GradeWords;
}) {
  const t = useTranslations('grades');
  const isEnough = verdicts.every((verdict) => sideOf(verdict) !== 'under');
  const told = verdicts.map((verdict, index) => {
    const kind = kindOf(goals[index]);
    const { limit, difference } = verdict;
    const under = { n: difference.n < 0n ? -difference.n : difference.n, d: difference.d };
    return {
      name: goals[index]?.name || t('targets.unnamed'),
      kind,
      value: valueText(verdict.value, kind, words),
      limit: valueText(limit, kind, words),
      side: sideOf(verdict),
      difference: valueText(under, kind, words),
    };
  });
  const [first] = told;
  if (first === undefined) return null;
  const years = [...new Set(goals.flatMap(({ year }) => (year === undefined ? [] : [String(year)])))];
  const side = isEnough ? 'over' : 'under';
  return (
    <div className={styles.verdict} data-side={decides ? side : 'under'}>
      {told.length === 1 ? (
        <p role="status">{t('goal.verdict', { ...first, count, by })}</p>
      ) : (
        <>
          <p role="status">{t('goal.verdictAll', { side, count, by })}</p>
          <ul className={styles.eachGoal}>
            {told.map((each, index) => (
              <li key={index} data-side={each.side}>
                {t('goal.verdictEach', each)}
              </li>
            ))}
          </ul>
        </>
      )}
      {years.length > 0 && <p className={styles.quiet}>{t('goal.history', { years: words.list(years) })}</p>}
    </div>
  );
}
