import { before, ends, initialContext, pauses, studyRightSetup, timedStudies } from '../study-right/life.ts';
import { vocationalRules } from './vocational.rules.ts';

/** Vocational education (R-VOC), the school's own field or another one elsewhere. */
export const vocationalMachine = studyRightSetup(vocationalRules).createMachine({
  id: 'vocational',
  context: ({ input }) => initialContext(input),
  initial: 'notApplied',
  states: { ...before, studying: timedStudies, ...pauses, ...ends },
});
