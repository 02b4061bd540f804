import { all, leaf, met, where } from '../../rules/requirement.ts';
import { addYears, dayBefore } from '../../time/iso-date.ts';
import { applying } from '../study-right/applying-rules.ts';
import {
  admittedBy,
  afterBirth,
  basicDutyOver,
  basicEducationPermit,
  notOpenAlready,
  offeredHere,
  oneMainRight,
  talkBeforeLeaving,
} from '../study-right/beginning-rules.ts';
import { onlyIf, told, unmet } from '../study-right/findings.ts';
import {
  completing,
  deemingResigned,
  earning,
  noInterruption,
  resigning,
  resuming,
  rightIsOpen,
  suspending,
  noExtraTime,
} from '../study-right/life-rules.ts';
import { isUnderDuty } from '../study-right/looking.ts';
import type { FormRequirement, FormRules, FormTraits } from '../study-right/form-rules.ts';

/**
 * For whom: the syllabus is still missing, or it is done but the language is not enough for further studies (R-OV-9).
 * A certificate in hand leaves single subjects (R-ABE-12) and the special examination (R-RAISE-1).
 */
const syllabusMissing: FormRequirement = leaf('syllabusMissing', ({ moment }) => {
  const { basicEducation, situation } = moment.person;
  const weakLanguage = situation.language?.value === 'insufficient';
  if (basicEducation.kind === 'certificate') {
    return weakLanguage
      ? onlyIf('R-OV-9', 'admission.languageUnclear', { form: 'adultBasic' })
      : unmet('R-ABE-12', 'adultBasic.done', { on: basicEducation.on });
  }
  if (basicEducation.kind === 'abroad') {
    return weakLanguage ? met : onlyIf('R-OV-9', 'adultBasic.syllabusDoneAbroad', {});
  }
  return met;
});

/** R-OV-11, R-ABE-4: for a learner without the certificate it fulfils the duty; R-ABE-14: it is free at any age. */
const worthKnowing: FormRequirement = all(
  where(
    isUnderDuty,
    leaf('fulfilsDuty', () => told('R-OV-11', 'adultBasic.fulfilsDuty', {})),
  ),
  leaf('freeAtAnyAge', () => told('R-ABE-14', 'free.anyAge', { form: 'adultBasic' })),
  leaf('startingLevel', () => told('R-ABE-13', 'recognition.startingLevel', {})),
);

export const adultBasicRules: FormRules = {
  apply: all(afterBirth, basicDutyOver, syllabusMissing, applying(undefined, false)),
  admit: afterBirth,
  begin: all(
    afterBirth,
    offeredHere,
    basicEducationPermit,
    notOpenAlready,
    basicDutyOver,
    syllabusMissing,
    oneMainRight,
    talkBeforeLeaving,
    admittedBy('R-APP-7'),
    worthKnowing,
  ),
  attendLast: rightIsOpen,
  suspend: suspending,
  interrupt: noInterruption('R-OV-13'),
  resume: resuming,
  extraTime: noExtraTime('R-ABE-11'),
  complete: completing('R-ABE-16', 'R-ABE-11', 'limit.studyTimePassed'),
  resign: resigning,
  deemResigned: deemingResigned,
  earn: earning,
};

export const adultBasicTraits: FormTraits = {
  code: 'adultBasic',
  main: true,
  degree: false,
  /** R-ABE-11: full-time studies within five years. */
  limitOf: (begunOn, { rules }) =>
    dayBefore(addYears(begunOn, rules.nearestNumberOf('R-ABE-11', 'abeFullTimeYears', begunOn))),
};
