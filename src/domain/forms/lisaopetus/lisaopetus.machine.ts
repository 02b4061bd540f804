import { before, ends, initialContext, pauses, studyRightSetup, timedStudies } from '../study-right/life.ts';
import { lisaopetusRules } from './lisaopetus.rules.ts';

/** Additional basic education, the tenth grade (S-LISA): one school year, ended on 31.7.2022. */
export const lisaopetusMachine = studyRightSetup(lisaopetusRules).createMachine({
  id: 'lisaopetus',
  context: ({ input }) => initialContext(input),
  initial: 'notApplied',
  states: { ...before, studying: timedStudies, ...pauses, ...ends },
});
