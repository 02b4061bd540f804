import { before, ends, initialContext, pauses, studyRightSetup, timedStudies } from '../study-right/life.ts';
import { adultBasicRules } from './adult-basic.rules.ts';

/** Adult basic education (R-ABE): the shared life, full-time within five years (R-ABE-11). */
export const adultBasicMachine = studyRightSetup(adultBasicRules).createMachine({
  id: 'adultBasic',
  context: ({ input }) => initialContext(input),
  initial: 'notApplied',
  states: { ...before, studying: timedStudies, ...pauses, ...ends },
});
