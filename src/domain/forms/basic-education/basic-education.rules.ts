import { all, leaf, met } from '../../rules/requirement.ts';
import { dayAfter } from '../../time/iso-date.ts';
import {
  afterBirth,
  applying,
  deemingResigned,
  earning,
  noInterruption,
  notOpenAlready,
  resuming,
  rightIsOpen,
  suspending,
  unmet,
} from '../study-right/common-rules.ts';
import type { FormRequirement, FormRules, FormTraits } from '../study-right/form-rules.ts';

/** R-ABE-2, R-ABE-3: it is not left before the certificate or the end of its own duty. */
const leaving: FormRequirement = all(
  rightIsOpen,
  leaf('basicDutyIsOver', ({ moment }) => {
    const until = moment.person.basicDutyUntil;
    return until !== undefined && moment.on < until.on
      ? unmet(
          'R-ABE-3',
          'basicDuty.untilCertificate',
          { until: until.on, estimate: until.estimate },
          dayAfter(until.on),
        )
      : met;
  }),
);

export const basicEducationRules: FormRules = {
  apply: applying(undefined, false),
  admit: afterBirth,
  begin: all(afterBirth, notOpenAlready),
  attendLast: rightIsOpen,
  suspend: suspending,
  interrupt: noInterruption('R-ABE-3'),
  resume: resuming,
  /** The certificate completes it: given by its school when the syllabus is done. */
  complete: rightIsOpen,
  resign: leaving,
  deemResigned: deemingResigned,
  earn: earning,
};

export const basicEducationTraits: FormTraits = {
  code: 'basicEducation',
  main: true,
  degree: false,
  limitOf: () => undefined,
};
