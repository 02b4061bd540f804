import { before, ends, initialContext, studyRightSetup, waysOut } from '../study-right/life.ts';
import { subjectStudentRules } from './subject-student.rules.ts';

/** The subject student's right (R-LUKIO-9, R-ABE-12): runs beside a main form, is not suspended and has no longest time. */
export const subjectStudentMachine = studyRightSetup(subjectStudentRules).createMachine({
  id: 'subjectStudent',
  context: ({ input }) => initialContext(input),
  initial: 'notApplied',
  states: { ...before, studying: { id: 'studying', tags: ['open', 'accrues'], on: waysOut }, ...ends },
});
