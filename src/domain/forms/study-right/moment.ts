import type {
  EarnedUnit,
  FormCode,
  InterruptionReason,
  Item,
  LukioSyllabus,
  SubjectStudyOf,
  SuspensionReason,
  VocationalField,
} from '../../plan/item.ts';
import type { Calendar } from '../../school/calendar.ts';
import type { Rules } from '../../rules/rules.ts';
import type { School } from '../../school/school-schema.ts';
import type { PersonOn } from '../../student/person.ts';
import type { IsoDate } from '../../time/iso-date.ts';

/**
 * What other rooms may know of a study right's state: tags, never state names.
 * `open`: the right exists and has begun; `paused`: open but no studies; `accrues`: teaching counts for it;
 * `overTime`: its longest time has run out; `ended`: it is over; `candidate`: applied or admitted.
 */
export type RightTag =
  | 'candidate'
  | 'admitted'
  | 'open'
  | 'accrues'
  | 'paused'
  | 'overTime'
  | 'ended'
  | 'completed'
  /** Basic education that is still a duty of its own (R-ABE-2). */
  | 'basicDuty';

/** Why a right ended. */
export type RightEnd = 'completed' | 'movedOn' | 'resigned' | 'deemedResigned';

/** The numbers and days of one study right; lives in the machine's context. All dates are inclusive days. */
export type RightContext = {
  readonly form: FormCode;
  readonly key: string;
  readonly field?: VocationalField;
  readonly syllabus?: LukioSyllabus;
  readonly of?: SubjectStudyOf;
  readonly subject?: string;
  readonly provider?: string;
  readonly elsewhere?: boolean;
  readonly line?: string;
  readonly dual?: boolean;
  readonly appliedOn?: IsoDate;
  readonly appliedBy?: 'jointApplication' | 'continuousApplication';
  readonly admittedOn?: IsoDate;
  readonly begunOn?: IsoDate;
  /** Last day of taking part that was told; undefined while the student takes part. */
  readonly lastAttended?: IsoDate;
  readonly endedOn?: IsoDate;
  readonly end?: RightEnd;
  readonly pauses: readonly Pause[];
  /** Last day (inclusive) of the extra time that the provider has granted beyond the form's longest time. */
  readonly extraTimeUntil?: IsoDate;
  /** Accepted amounts, each in its own unit. */
  readonly earned: readonly {
    readonly amount: number;
    readonly unit: EarnedUnit;
    readonly on: IsoDate;
    /** Accepted already; otherwise the plan expects it. */
    readonly happened: boolean;
    readonly label?: string;
    /** Code of the part of the contents that was accepted. */
    readonly part?: string;
  }[];
};

/** A suspension of the duty or a temporary interruption; `to` is its last day when it is known or over. */
export type Pause = {
  readonly kind: 'suspension' | 'interruption';
  readonly reason: SuspensionReason | InterruptionReason;
  readonly from: IsoDate;
  readonly to?: IsoDate;
};

export type RightView = RightContext & {
  readonly tags: readonly RightTag[];
  /** The longest time's last day (inclusive) where the form has one. */
  readonly limit?: IsoDate;
};

/** An item with its resolved day, whether or not it takes effect: what the plan intends. */
export type AgendaEntry = { readonly item: Item; readonly on: IsoDate; readonly happened: boolean };

/** A piece of planned studies, by the last day of its period. */
export type ExpectedStudy = {
  readonly key: string;
  readonly part: string;
  readonly amount: number;
  readonly unit: EarnedUnit;
  readonly by: IsoDate;
};

/** Everything that rules may look at on a day. */
export type Moment = {
  readonly on: IsoDate;
  readonly person: PersonOn;
  readonly rights: readonly RightView[];
  /** Items that have taken effect up to now, in order. */
  readonly record: readonly AgendaEntry[];
  /**
   * Items dated this very day, whether or not they take effect: lets a beginning see the ending planned for the same day.
   * Rules never look further ahead, so an edit never changes what was before it.
   */
  readonly sameDay: readonly AgendaEntry[];
  /** Studies that are planned into periods which end by this day: accepted when they go as planned. */
  readonly expected: readonly ExpectedStudy[];
  readonly school: School;
  readonly calendar: Calendar;
  /** The rulebook as it is known to the replay: every number and validity is read through it. */
  readonly rules: Rules;
};
