import { before, ends, initialContext, pauses, studyRightSetup, waysOut, waysToPause } from '../study-right/life.ts';
import { basicEducationRules } from './basic-education.rules.ts';

/**
 * Basic education: a duty of its own until the certificate or the end of the school year in the calendar year of turning
 * 17 (R-ABE-2); after that it may go on by the student's own choice (R-OV-11).
 */
export const basicEducationMachine = studyRightSetup(basicEducationRules).createMachine({
  id: 'basicEducation',
  context: ({ input }) => initialContext(input),
  initial: 'notApplied',
  states: {
    ...before,
    studying: {
      id: 'studying',
      initial: 'byDuty',
      on: { ...waysOut, ...waysToPause },
      states: {
        byDuty: { tags: ['open', 'accrues', 'basicDuty'], on: { basicDutyOver: 'byChoice' } },
        byChoice: { tags: ['open', 'accrues'] },
      },
    },
    ...pauses,
    ...ends,
  },
});
