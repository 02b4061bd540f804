import { before, ends, initialContext, pauses, studyRightSetup, timedStudies } from '../study-right/life.ts';
import { tuvaRules } from './tuva.rules.ts';

/** Preparatory education for degree education (R-TUVA): the shared life, at most one year of it (R-TUVA-6). */
export const tuvaMachine = studyRightSetup(tuvaRules).createMachine({
  id: 'tuva',
  context: ({ input }) => initialContext(input),
  initial: 'notApplied',
  states: { ...before, studying: timedStudies, ...pauses, ...ends },
});
