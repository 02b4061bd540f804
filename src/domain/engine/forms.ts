import { adultBasicMachine } from '../forms/adult-basic/adult-basic.machine.ts';
import { adultBasicRules, adultBasicTraits } from '../forms/adult-basic/adult-basic.rules.ts';
import { basicEducationMachine } from '../forms/basic-education/basic-education.machine.ts';
import { basicEducationRules, basicEducationTraits } from '../forms/basic-education/basic-education.rules.ts';
import { kopsMachine } from '../forms/kops/kops.machine.ts';
import { kopsRules, kopsTraits } from '../forms/kops/kops.rules.ts';
import { lisaopetusMachine } from '../forms/lisaopetus/lisaopetus.machine.ts';
import { lisaopetusRules, lisaopetusTraits } from '../forms/lisaopetus/lisaopetus.rules.ts';
import { lukioMachine } from '../forms/lukio/lukio.machine.ts';
import { lukioRules, lukioTraits } from '../forms/lukio/lukio.rules.ts';
import type { FormRules, FormTraits } from '../forms/study-right/form-rules.ts';
import { subjectStudentMachine } from '../forms/subject-student/subject-student.machine.ts';
import { subjectStudentRules, subjectStudentTraits } from '../forms/subject-student/subject-student.rules.ts';
import { tuvaMachine } from '../forms/tuva/tuva.machine.ts';
import { tuvaRules, tuvaTraits } from '../forms/tuva/tuva.rules.ts';
import { vocationalMachine } from '../forms/vocational/vocational.machine.ts';
import { vocationalRules, vocationalTraits } from '../forms/vocational/vocational.rules.ts';
import type { FormCode } from '../plan/item.ts';

/** The one place where forms meet: each with its machine, its rules and its traits. */
export const MACHINES = {
  kops: kopsMachine,
  tuva: tuvaMachine,
  adultBasic: adultBasicMachine,
  vocational: vocationalMachine,
  lukio: lukioMachine,
  lisaopetus: lisaopetusMachine,
  basicEducation: basicEducationMachine,
  subjectStudent: subjectStudentMachine,
} as const satisfies Record<FormCode, object>;

export const FORM_RULES: Readonly<Record<FormCode, FormRules>> = {
  kops: kopsRules,
  tuva: tuvaRules,
  adultBasic: adultBasicRules,
  vocational: vocationalRules,
  lukio: lukioRules,
  lisaopetus: lisaopetusRules,
  basicEducation: basicEducationRules,
  subjectStudent: subjectStudentRules,
};

export const FORM_TRAITS: Readonly<Record<FormCode, FormTraits>> = {
  kops: kopsTraits,
  tuva: tuvaTraits,
  adultBasic: adultBasicTraits,
  vocational: vocationalTraits,
  lukio: lukioTraits,
  lisaopetus: lisaopetusTraits,
  basicEducation: basicEducationTraits,
  subjectStudent: subjectStudentTraits,
};
