import { all, leaf, met, where } from '../../rules/requirement.ts';
import { applying } from '../study-right/applying-rules.ts';
import { afterBirth, basicDutyOver, basicEducationPermit, notOpenAlready } from '../study-right/beginning-rules.ts';
import { onlyIf, told, unmet } from '../study-right/findings.ts';
import { deemingResigned, earning, noInterruption, rightIsOpen, noExtraTime } from '../study-right/life-rules.ts';
import { isMain, isUnderDuty } from '../study-right/looking.ts';
import type { FormRequirement, FormRules, FormTraits } from '../study-right/form-rules.ts';

const ofAdultBasic = { basic: 'R-ABE-12', lukio: 'R-LUKIO-9' } as const;

/** The provider takes subject students by its own criteria. */
const taken: FormRequirement = leaf('taken', ({ move, right }) =>
  right?.tags.includes('admitted') === true
    ? met
    : onlyIf(move.of === 'adultBasic' ? ofAdultBasic.basic : ofAdultBasic.lukio, 'admission.providerDecides', {
        form: 'subjectStudent',
      }),
);

/** R-RAISE-8: single subjects do not fulfil the duty; a learner under it needs a main form beside them. */
const mainFormBeside: FormRequirement = where(
  isUnderDuty,
  leaf('mainFormBeside', ({ moment }) => {
    const open = moment.rights.some((right) => isMain(right.form) && right.tags.includes('open'));
    return open ? met : onlyIf('R-RAISE-8', 'parallel.mainNeeded', { form: 'subjectStudent' });
  }),
);

/** R-KOPS-9, R-TUVA-13: the subjects may be a part of the KOPS or TUVA that goes on beside them. */
const countsInside: FormRequirement = leaf('countsInside', ({ moment }) => {
  const beside = moment.rights.find(
    ({ form, tags }) => (form === 'kops' || form === 'tuva') && tags.includes('open') && !tags.includes('paused'),
  );
  if (beside === undefined) return met;
  return told(beside.form === 'kops' ? 'R-KOPS-9' : 'R-TUVA-13', 'parallel.countsInside', { form: beside.form });
});

const noSuspension: FormRequirement = leaf('noSuspension', () =>
  unmet('R-OV-13', 'interrupt.notInForm', { form: 'subjectStudent' }),
);

export const subjectStudentRules: FormRules = {
  apply: all(afterBirth, applying(undefined, false)),
  admit: afterBirth,
  begin: all(
    afterBirth,
    notOpenAlready,
    where(({ move }) => move.of === 'adultBasic', all(basicDutyOver, basicEducationPermit)),
    mainFormBeside,
    countsInside,
    taken,
  ),
  attendLast: rightIsOpen,
  suspend: noSuspension,
  interrupt: noInterruption('R-LUKIO-9'),
  resume: noSuspension,
  extraTime: noExtraTime('R-LUKIO-9'),
  complete: rightIsOpen,
  resign: rightIsOpen,
  deemResigned: deemingResigned,
  earn: earning,
};

export const subjectStudentTraits: FormTraits = {
  code: 'subjectStudent',
  main: false,
  degree: false,
  limitOf: () => undefined,
};
