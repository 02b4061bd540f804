import { all, leaf, met, where } from '../../rules/requirement.ts';
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
  noExtraTime,
} from '../study-right/life-rules.ts';
import { isUnderDuty } from '../study-right/looking.ts';
import type { FormRequirement, FormRules, FormTraits } from '../study-right/form-rules.ts';

/** R-VOC-15: safety rules of the field, looked at early. */
const sora: FormRequirement = leaf('sora', ({ move }) =>
  move.field === 'otherField' ? met : told('R-VOC-15', 'admission.sora', {}),
);

/** R-VOC-12, R-VOC-14: the competence area, and what it gives eligibility for. */
const competenceArea: FormRequirement = where(
  ({ move }) => move.field !== 'otherField',
  leaf('competenceArea', ({ move: { line } }) => {
    if (line === undefined) return told('R-VOC-12', 'vocational.chooseLine', {});
    return told('R-VOC-14', 'vocational.childcare', { eligible: CHILDCARE_AREAS.includes(line) });
  }),
);

/** R-VOC-14: early childhood, and sign language guidance. */
const CHILDCARE_AREAS: readonly string[] = ['1701', '1702'];

/** R-VOC-16: the matriculation examination beside the qualification. */
const dualQualification: FormRequirement = where(
  ({ move }) => move.dual === true,
  leaf('dualQualification', () => told('R-VOC-16', 'vocational.dual', {})),
);

/** R-VOC-6 from 1.1.2025: for learners under the duty only assessed studies are recognised; R-VOC-5 for others, and before. */
const recognition: FormRequirement = leaf('recognition', (facts) =>
  isUnderDuty(facts) && facts.moment.rules.holdsOn('R-VOC-6', facts.moment.on)
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
    competenceArea,
    dualQualification,
    freeWhenBegun,
    stillExtendable,
    anyTimeFromTransition,
    recognition,
  ),
  attendLast: rightIsOpen,
  suspend: suspending,
  interrupt: interrupting('R-VOC-9'),
  resume: resuming,
  extraTime: noExtraTime('R-VOC-7'),
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
  limitOf: (begunOn, { underDuty, rules }) => {
    const years = underDuty ? rules.numberOf('R-VOC-7', 'hoksYears', begunOn) : undefined;
    return years === undefined ? undefined : dayBefore(addYears(begunOn, years));
  },
};
