import { all, leaf, met, where } from '../../rules/requirement.ts';
import { latestNumberOf, ruleOf } from '../../rules/rulebook.ts';
import { addYears, dayBefore } from '../../time/iso-date.ts';
import { applying } from '../study-right/applying-rules.ts';
import {
  admittedBy,
  afterBirth,
  anyTimeFromTransition,
  basicDutyOver,
  basicEducationDone,
  freeWhenBegun,
  notOpenAlready,
  offeredHere,
  oneMainRight,
  stillExtendable,
  talkBeforeLeaving,
} from '../study-right/beginning-rules.ts';
import { told } from '../study-right/findings.ts';
import {
  completing,
  deemingResigned,
  earning,
  interrupting,
  resigning,
  resuming,
  rightIsOpen,
  suspending,
} from '../study-right/life-rules.ts';
import { isUnderDuty } from '../study-right/looking.ts';
import type { FormRequirement, FormRules, FormTraits } from '../study-right/form-rules.ts';

/** R-VOC-15: safety rules of the field, looked at early. */
const sora: FormRequirement = leaf('sora', ({ move }) =>
  move.field === 'otherField' ? met : told('R-VOC-15', 'admission.sora', {}),
);

/** R-VOC-6 from 1.1.2025: for learners under the duty only assessed studies are recognised; R-VOC-5 for others, and before. */
const recognition: FormRequirement = leaf('recognition', (facts) =>
  isUnderDuty(facts) && facts.moment.on >= ruleOf('R-VOC-6').from
    ? told('R-VOC-6', 'recognition.onlyAssessed', {})
    : told('R-VOC-5', 'recognition.allSkills', {}),
);

export const vocationalRules: FormRules = {
  apply: all(afterBirth, applying('R-APP-1', false)),
  admit: afterBirth,
  begin: all(
    afterBirth,
    where(({ move }) => move.field !== 'otherField', offeredHere),
    notOpenAlready,
    basicDutyOver,
    basicEducationDone('R-VOC-1'),
    oneMainRight,
    talkBeforeLeaving,
    admittedBy('R-APP-6'),
    sora,
    freeWhenBegun,
    stillExtendable,
    anyTimeFromTransition,
    recognition,
  ),
  attendLast: rightIsOpen,
  suspend: suspending,
  interrupt: interrupting('R-VOC-9'),
  resume: resuming,
  complete: completing('R-VOC-2', 'R-VOC-7', 'limit.studyTimePassed'),
  resign: resigning,
  deemResigned: deemingResigned,
  earn: earning,
};

export const vocationalTraits: FormTraits = {
  code: 'vocational',
  main: true,
  degree: true,
  limitOfPlan: true,
  /** R-VOC-7: the plan of a learner under the duty fits in four years; others have no general maximum. */
  limitOf: (begunOn, { underDuty }) =>
    underDuty ? dayBefore(addYears(begunOn, latestNumberOf('R-VOC-7', 'hoksYears'))) : undefined,
};
