import type { EarnedUnit, FormCode, VocationalField } from '../plan/item.ts';
import type { StoredGrades, Target } from './grades.ts';
import type { OtherHours, PriorLearning } from './prior-learning.ts';
import type { IsoDate } from '../time/iso-date.ts';

/** Where a fact comes from: a certificate that was seen, the student's word, or the national register. */
export type Origin = 'certificate' | 'told' | 'register';
export type Fact<T> = { readonly value: T; readonly origin: Origin };

/**
 * Basic education. `certificate`: the Finnish certificate, on that day. `attending`: still in basic education.
 * `left`: school ended without the certificate. `abroad`: equal schooling done abroad (R-OV-9).
 */
export type BasicEducation =
  | { readonly kind: 'certificate'; readonly on: IsoDate }
  | { readonly kind: 'attending' }
  | { readonly kind: 'left'; readonly on?: IsoDate }
  | { readonly kind: 'abroad' };

/** What has been completed after basic education. `lukioSyllabus` alone does not end the duty (R-OV-4). */
export type UpperSecondary =
  | { readonly kind: 'none' }
  | { readonly kind: 'vocational' | 'matriculation' | 'lukioSyllabus' | 'higherEducation'; readonly on?: IsoDate };

/** Municipality of residence in Finland (kotikunta): R-OV-1. */
export type Residence = 'municipality' | 'none';
/** Skill in the language of teaching, enough for further studies or not (R-OV-9, R-LUKIO-3). */
export type LanguageSkill = 'sufficient' | 'insufficient';

/** Prior amounts the student brings, each in its own unit. */
export type Earned = { readonly form: FormCode; readonly amount: number; readonly unit: EarnedUnit };

export type Goal = {
  readonly form?: FormCode;
  readonly field?: VocationalField;
  readonly by?: IsoDate;
  readonly words?: string;
};

/** What is known of the student. Everything is optional except the name; a missing fact gives the answer *ask*. */
export type Situation = {
  readonly name: string;
  readonly birthDate?: Fact<IsoDate>;
  readonly residence?: Fact<Residence>;
  readonly homeMunicipality?: string;
  readonly basicEducation?: Fact<BasicEducation>;
  readonly upperSecondary?: Fact<UpperSecondary>;
  readonly language?: Fact<LanguageSkill>;
  readonly earned?: readonly Earned[];
  /** Earlier learning that is offered for crediting (F-6). */
  readonly priorLearning?: readonly PriorLearning[];
  /** Grades of basic education (F-7). */
  readonly grades?: StoredGrades;
  readonly targets?: readonly Target[];
  readonly guardians?: string;
  /** Hours a week that the student has for studies, work and travel together. */
  readonly hoursPerWeek?: number;
  readonly otherHours?: OtherHours;
  readonly goal?: Goal;
  readonly notes?: string;
};
