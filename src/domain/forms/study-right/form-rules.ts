import type {
  ApplicationWay,
  EarnedUnit,
  FormCode,
  InterruptionReason,
  LukioSyllabus,
  RightMove,
  SubjectStudyOf,
  SuspensionReason,
  VocationalField,
  Wish,
} from '../../plan/item.ts';
import type { Requirement } from '../../rules/requirement.ts';
import type { Rules } from '../../rules/rules.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import type { Moment, RightView } from './moment.ts';

/** The move that rules are asked about: what the item says, without its day (the day is the moment's). */
export type MoveSubject = {
  readonly form: FormCode;
  readonly key: string;
  readonly field?: VocationalField;
  readonly syllabus?: LukioSyllabus;
  readonly of?: SubjectStudyOf;
  readonly elsewhere?: boolean;
  readonly line?: string;
  readonly dual?: boolean;
  readonly way?: ApplicationWay;
  readonly wishes?: readonly Wish[];
  readonly reason?: SuspensionReason | InterruptionReason;
  readonly until?: IsoDate;
  readonly unit?: EarnedUnit;
};

/** What a rule looks at: the moment, the move, and the study right it speaks of, where there is one by then. */
export type RuleFacts = { readonly moment: Moment; readonly move: MoveSubject; readonly right?: RightView };

export type FormRequirement = Requirement<RuleFacts>;

/** One requirement tree a move: what the machine's guards and the screen's reasons are both made of. */
export type FormRules = { readonly [Move in RightMove]: FormRequirement };

/** What the longest time of a right depends on, beside its first day. */
export type LimitFacts = { readonly underDuty: boolean; readonly rules: Rules };

/** A study form as the engine knows it. */
export type FormTraits = {
  readonly code: FormCode;
  /** The education fulfils the duty to study (R-OV-6, R-OV-7), so it is a main form of which one runs at a time (R-X-1). */
  readonly main: boolean;
  /** Leads to a degree (R-OV-6): what the duty to apply of R-OV-19 asks for. */
  readonly degree: boolean;
  /**
   * Last day (inclusive) of the longest time the right may last, by the edition of its first day; undefined where the law
   * knows none.
   */
  readonly limitOf: (begunOn: IsoDate, facts: LimitFacts) => IsoDate | undefined;
  /** The limit binds the plan that is made, not the right, which goes on past it (R-VOC-7). */
  readonly limitOfPlan?: true;
};
