import { all, leaf, met } from '../../rules/requirement.ts';
import { endOfSchoolYear, minDate, yearOf } from '../../time/iso-date.ts';
import { applying } from '../study-right/applying-rules.ts';
import {
  admittedBy,
  afterBirth,
  basicEducationPermit,
  existsByRule,
  notOpenAlready,
  offeredHere,
  oneMainRight,
  talkBeforeLeaving,
} from '../study-right/beginning-rules.ts';
import { ask, unmet } from '../study-right/findings.ts';
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
import type { FormRequirement, FormRules, FormTraits } from '../study-right/form-rules.ts';

const exists = existsByRule('lisaopetus', 'S-LISA-1');

/** S-LISA-3: for those who got the certificate the same or the previous year. */
const freshCertificate: FormRequirement = leaf('freshCertificate', ({ moment }) => {
  const { basicEducation } = moment.person;
  if (basicEducation.kind === 'unknown') return ask('student', 'S-LISA-3', 'fact.basicEducationMissing', {});
  if (basicEducation.kind !== 'certificate')
    return unmet('S-LISA-3', 'admission.certificateMissing', { form: 'lisaopetus' });
  return yearOf(basicEducation.on) >= yearOf(moment.on) - 1
    ? met
    : unmet('S-LISA-3', 'admission.certificateTooOld', { form: 'lisaopetus', on: basicEducation.on });
});

export const lisaopetusRules: FormRules = {
  apply: all(afterBirth, exists, applying(undefined, false)),
  admit: all(afterBirth, exists),
  begin: all(
    afterBirth,
    exists,
    offeredHere,
    basicEducationPermit,
    notOpenAlready,
    freshCertificate,
    oneMainRight,
    talkBeforeLeaving,
    admittedBy('S-LISA-3'),
  ),
  attendLast: rightIsOpen,
  suspend: suspending,
  interrupt: noInterruption('S-LISA-1'),
  resume: resuming,
  extraTime: noExtraTime('S-LISA-3'),
  complete: completing('S-LISA-5', 'S-LISA-3', 'limit.yearPassed'),
  resign: resigning,
  deemResigned: deemingResigned,
  earn: earning,
};

export const lisaopetusTraits: FormTraits = {
  code: 'lisaopetus',
  main: true,
  degree: false,
  /** S-LISA-1, S-LISA-3: one school year, and none after the form ended. */
  limitOf: (begunOn, { rules }) => {
    const yearEnd = endOfSchoolYear(begunOn);
    const to = rules.validityOf('S-LISA-1')?.to;
    return to === undefined ? yearEnd : minDate(yearEnd, to);
  },
};
