import { before, ends, initialContext, pauses, studyRightSetup, timedStudies } from '../study-right/life.ts';
import { kopsRules } from './kops.rules.ts';

/** The folk high school year (R-KOPS): the shared life, at most one year of it (R-KOPS-6). */
export const kopsMachine = studyRightSetup(kopsRules).createMachine({
  id: 'kops',
  context: ({ input }) => initialContext(input),
  initial: 'notApplied',
  states: { ...before, studying: timedStudies, ...pauses, ...ends },
});
