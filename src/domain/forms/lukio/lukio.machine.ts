import { before, ends, initialContext, pauses, studyRightSetup, timedStudies } from '../study-right/life.ts';
import { lukioRules } from './lukio.rules.ts';

/** General upper secondary (R-LUKIO): the shared life, four years of it (R-LUKIO-2). */
export const lukioMachine = studyRightSetup(lukioRules).createMachine({
  id: 'lukio',
  context: ({ input }) => initialContext(input),
  initial: 'notApplied',
  states: { ...before, studying: timedStudies, ...pauses, ...ends },
});
