import { all, leaf, met, where } from '../../rules/requirement.ts';
import { dayAfter, endOfSchoolYear } from '../../time/iso-date.ts';
import { applying } from '../study-right/applying-rules.ts';
import { afterBirth, notOpenAlready } from '../study-right/beginning-rules.ts';
import { ask, unmet } from '../study-right/findings.ts';
import {
  deemingResigned,
  earning,
  nextBegunFirst,
  noInterruption,
  resuming,
  rightIsOpen,
  suspending,
  noExtraTime,
} from '../study-right/life-rules.ts';
import type { FormRequirement, FormRules, FormTraits } from '../study-right/form-rules.ts';

/** R-ABE-2, R-ABE-3: it is not left before the certificate or the end of its own duty, by notice or by decision. */
const basicDutyIsOver: FormRequirement = leaf('basicDutyIsOver', ({ moment }) => {
  const until = moment.person.basicDutyUntil;
  if (until === undefined) return ask('student', 'R-ABE-2', 'fact.birthDateMissing', {});
  return moment.on < until.on
    ? unmet('R-ABE-3', 'basicDuty.untilCertificate', { until: until.on, estimate: until.estimate }, dayAfter(until.on))
    : met;
});

/** The school year that ends the duty of basic education is left as it ends; studies by choice after it as any others (R-OV-25). */
const leaving: FormRequirement = all(
  rightIsOpen,
  basicDutyIsOver,
  where(({ moment }) => {
    const until = moment.person.basicDutyUntil;
    return until !== undefined && moment.on > endOfSchoolYear(until.on);
  }, nextBegunFirst),
);

export const basicEducationRules: FormRules = {
  apply: applying(undefined, false),
  admit: afterBirth,
  begin: all(afterBirth, notOpenAlready),
  attendLast: rightIsOpen,
  suspend: suspending,
  interrupt: noInterruption('R-ABE-3'),
  resume: resuming,
  extraTime: noExtraTime('R-ABE-3'),
  /** The certificate completes it: given by its school when the syllabus is done. */
  complete: rightIsOpen,
  resign: leaving,
  deemResigned: all(basicDutyIsOver, deemingResigned),
  earn: earning,
};

export const basicEducationTraits: FormTraits = {
  code: 'basicEducation',
  main: true,
  degree: false,
  limitOf: () => undefined,
};
