import type { EarnedUnit, FormCode } from '../plan/item.ts';
import type { IsoDate } from '../time/iso-date.ts';

/** What earlier learning is by nature: the acts treat the kinds differently (R-LUKIO-5/6, R-VOC-5/6, R-ABE-13, R-KOPS-21). */
export const LEARNING_KINDS = [
  /** Studies under the lukio act, assessed at another lukio or as a subject student. */
  'lukioStudies',
  /** Units of vocational qualifications under criteria in force, assessed. */
  'vocationalUnits',
  /** Parts of the common units (YTO), assessed. */
  'commonUnitParts',
  'higherEducation',
  /** Other studies that a competent authority has assessed. */
  'otherAssessed',
  /** Subjects or courses of basic education. */
  'basicEducation',
  /** Modules of KOPS as such. */
  'kopsModules',
  /** Parts of TUVA as such. */
  'tuvaParts',
  /** Skills from work, hobbies, a club led: nothing has been assessed. */
  'workOrHobby',
  /** Schooling abroad. */
  'abroad',
] as const;
export type LearningKind = (typeof LEARNING_KINDS)[number];

/** `claimed`: the student tells; `evidenceSeen`: a paper was seen; `accepted`, `refused`: the provider has decided. */
export const LEARNING_STATES = ['claimed', 'evidenceSeen', 'accepted', 'refused'] as const;
export type LearningState = (typeof LEARNING_STATES)[number];

/** Earlier learning that is offered for crediting in one study form, in the unit of the learning itself. */
export type PriorLearning = {
  readonly id: string;
  readonly kind: LearningKind;
  /** In whose studies it would be credited. */
  readonly toward: FormCode;
  /** In the unit in which it was earned; never turned into another unit. */
  readonly amount?: number;
  readonly unit?: EarnedUnit;
  /** Code of the part of `toward`'s contents that it would replace. */
  readonly part?: string;
  /** How much of `toward` the provider accepts, in that form's own unit; known once it is accepted. */
  readonly credited?: number;
  readonly words?: string;
  readonly provider?: string;
  readonly state: LearningState;
  /** Day of the decision. */
  readonly decidedOn?: IsoDate;
};

/** Hours a week that other things take (whole or half hours): the student tells them. */
export type OtherHours = { readonly work?: number; readonly travel?: number };
