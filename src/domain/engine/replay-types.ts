import type { SubjectCode } from '../admission/certificate.ts';
import type { Amount } from '../plan/amounts.ts';
import type { EarnedUnit, FormCode, Item, RightMove, VocationalField } from '../plan/item.ts';
import type { Answer } from '../rules/requirement.ts';
import type { Reason, Whom } from '../rules/reasons.ts';
import type { RuleId } from '../rules/rulebook.ts';
import type { IsoDate } from '../time/iso-date.ts';

/**
 * What became of one item.
 * `effect`: took effect; `refused`: planned, the law says no, no effect; `waiting`: planned, needs something that did
 * not take effect; `noted`: has no effect by nature (talk, task) or cannot be understood.
 */
export type Outcome = 'effect' | 'refused' | 'waiting' | 'noted';

export type Step = {
  readonly item: Item;
  /** The resolved day; undefined when a tie is broken. */
  readonly on?: IsoDate;
  readonly happened: boolean;
  readonly outcome: Outcome;
  /** The rules' answer at that moment, for items that rules speak of. */
  readonly answer?: Answer;
};

export type DeadlineCode =
  | 'dutyLastDay'
  | 'freeEducationUntil'
  | 'extensionFrom'
  | 'basicEducationDutyUntil'
  | 'kopsStartBy'
  | 'kopsStartFor17Weeks'
  | 'oneMonthLimit'
  | 'placeAssignedFrom'
  | 'nextBeginsBy'
  | 'yearLimit'
  | 'studyTimeLimit'
  | 'studyTimeTarget'
  | 'weeks17'
  | 'weeks34'
  | 'weeks19'
  | 'weeks38'
  | 'suspensionEnds'
  | 'jointApplicationOpens'
  | 'jointApplicationCloses'
  | 'jointApplicationResults'
  | 'jointApplicationAcceptBy'
  | 'reservesEnd'
  | 'raiseRegisterBy'
  | 'gradesPlannedBy'
  | 'gradesLimit';

/** The subject of a raise and the item that it is planned in. */
export type RaiseOfDeadline = { readonly itemId: string; readonly subject: SubjectCode; readonly variant?: string };

/** A day that follows from the facts and the plan; never stored. */
export type Deadline = {
  readonly code: DeadlineCode;
  readonly on: IsoDate;
  readonly rule: RuleId;
  readonly form?: FormCode;
  readonly rightKey?: string;
  readonly estimate: boolean;
  /** Of `raiseRegisterBy`: the raise of the plan whose certificate has to be in the register; several where days are shown together. */
  readonly raises?: readonly RaiseOfDeadline[];
  /** Holds only if the duty applies to this person without a municipality of residence (R-OV-1). */
  readonly ifDutyApplies?: true;
};

export type Weight = 'blocks' | 'warns' | 'tells';

/** A new item that would mend something, without its id. `happened` items are never proposed. */
export type ItemDraft = DistributiveOmit<Item, 'id'>;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** What of a planned raise is changed: the day of the examination, the certificate's last day, who certifies. */
export type RaiseChange = { readonly on?: IsoDate; readonly registerBy?: IsoDate; readonly certifier?: string };

/** What would mend a check: an edit the user can take with one press, or a fact to fill in, or a person to ask. */
export type Mend =
  | { readonly kind: 'add'; readonly draft: ItemDraft }
  | { readonly kind: 'move'; readonly itemId: string; readonly to: IsoDate }
  | { readonly kind: 'remove'; readonly itemId: string }
  /** A planned raise with other days or another certifier; `item` is the changed one. */
  | { readonly kind: 'changeRaise'; readonly item: Item; readonly change: RaiseChange }
  | {
      readonly kind: 'fact';
      readonly field: 'birthDate' | 'residence' | 'basicEducation' | 'upperSecondary' | 'language' | 'happened';
    }
  | { readonly kind: 'ask'; readonly whom: Whom };

export type Check = {
  /** Stable for the same reason about the same item or right: lets the screen keep its place. */
  readonly id: string;
  readonly weight: Weight;
  readonly reason: Reason;
  readonly on: IsoDate;
  readonly itemId?: string;
  readonly rightKey?: string;
  readonly mends: readonly Mend[];
};

/** One move that could be made on a date. */
export type Option = {
  /** Stable: `begin:kops`, `begin:vocational:otherField`, `resign:lukio` … */
  readonly id: string;
  readonly move: RightMove | 'assignPlace' | 'askExtension' | 'notifyMunicipality';
  readonly form: FormCode;
  readonly field?: VocationalField;
  readonly rightKey?: string;
  readonly on: IsoDate;
  readonly answer: Answer;
  /** First later day on which the answer is not closed, when it is closed now and such a day exists. */
  readonly opens?: { readonly inLaw: IsoDate; readonly firstTeachingDay: IsoDate; readonly estimate: boolean };
  /** Last day on which the answer is still not closed, when it is open now and such a day is known. */
  readonly until?: IsoDate;
  /** The item this option adds. */
  readonly draft: ItemDraft;
};

/** One stretch of a study right on the strings. `to` inclusive; undefined = goes on. */
export type Stretch = {
  readonly rightKey: string;
  readonly form: FormCode;
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly kind: 'studies' | 'paused' | 'overTime';
  /** Beside a main form (subject studies, raises). */
  readonly beside: boolean;
};

/** Student weeks, TUVA weeks and the like of one right up to a day. */
export type RightTotals = {
  readonly rightKey: string;
  readonly form: FormCode;
  readonly studentWeeks?: number;
  readonly tuvaWeeks?: number;
  /** KOPS op that the elapsed weeks correspond to (R-KOPS-5); an estimate, not accepted studies. */
  readonly opByWeeks?: number;
  readonly earned: readonly Amount<EarnedUnit>[];
};
