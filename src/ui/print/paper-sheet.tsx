import { useTranslations } from 'use-intl';
import type { PlannerContext } from '#domain/engine/replay.ts';
import { PaperChecks } from './paper-checks.tsx';
import { PaperClosing } from './paper-closing.tsx';
import { PaperGoal, PaperLaw, PaperStart } from './paper-facts.tsx';
import { PaperHead } from './paper-head.tsx';
import { PaperGrades } from './paper-grades.tsx';
import { PaperLearning } from './paper-learning.tsx';
import type { Paper } from './paper-model.ts';
import { PaperMoves } from './paper-moves.tsx';
import { PaperPicture } from './paper-picture.tsx';
import styles from './paper-sheet.module.css';
import { PaperStudies } from './paper-studies.tsx';
import { PaperTasks } from './paper-tasks.tsx';
import { PaperTotals } from './paper-totals.tsx';

/**
 * The individual plan in the order that R-PLAN-0 asks: person, who took part, duty and free education, goal, background,
 * what happens when, support, what is open, follow-up, signatures.
 */
export function PaperSheet({
  paper,
  context,
  student,
  alternative,
}: {
  readonly paper: Paper;
  readonly context: PlannerContext;
  readonly student: string;
  /** Named when there are several to choose from. */
  readonly alternative?: string;
}) {
  const t = useTranslations();
  const { school } = context.school;
  return (
    <article className={styles.sheet} aria-label={t(`paper.names.${paper.planName}`)}>
      <PaperHead paper={paper} student={student} school={school.name} alternative={alternative} />
      <PaperLaw paper={paper} />
      <PaperGoal paper={paper} />
      <PaperStart paper={paper} />
      <PaperGrades grades={paper.grades} />
      <PaperLearning learning={paper.learning} />
      <PaperStudies studies={paper.studies} />
      <PaperPicture paper={paper} context={context} student={student} />
      <PaperMoves paper={paper} />
      <PaperTasks paper={paper} school={school.name} />
      <PaperTotals totals={paper.totals} />
      <PaperChecks paper={paper} />
      <PaperClosing paper={paper} school={context.school} student={student} />
    </article>
  );
}
