import type { Grade, SubjectCode } from '../admission/certificate.ts';
import type { IsoDate } from '../time/iso-date.ts';

/** The study forms, by glossary code. `subjectStudent` is the right that runs beside a main form (R-LUKIO-9, R-ABE-12). */
export const FORM_CODES = [
  'kops',
  'tuva',
  'adultBasic',
  'vocational',
  'lukio',
  'lisaopetus',
  'basicEducation',
  'subjectStudent',
] as const;
export type FormCode = (typeof FORM_CODES)[number];

/** A field of vocational education: the school's own, or another one elsewhere. */
export type VocationalField = 'educationAndGuidance' | 'otherField';
export type LukioSyllabus = 'young' | 'adult';
export type SubjectStudyOf = 'lukio' | 'adultBasic';

/** R-OV-13: the only reasons to suspend the duty for a time; `permanentIllness` is R-OV-14, until further notice. */
export type SuspensionReason = 'illness' | 'parental' | 'abroad' | 'lifeSituation' | 'permanentIllness';
/** R-TUVA-20, R-VOC-9, R-LUKIO-7: temporary interruption for those not under the duty. */
export type InterruptionReason = 'militaryService' | 'illnessOrParental' | 'otherGoodReason';
export type TalkTopic = 'interruption' | 'studyPlan' | 'interview' | 'threeParty' | 'hearing' | 'followUp' | 'other';
export type ApplicationWay = 'jointApplication' | 'continuousApplication';
export type Who =
  | 'student'
  | 'guardian'
  | 'school'
  | 'lukio'
  | 'vocationalProvider'
  | 'municipality'
  | 'basicEducationProvider'
  | 'other';

/** Amount in its own unit. op of KOPS and op of lukio are different units and never added together. */
export type EarnedUnit = 'op' | 'lukioOp' | 'osp' | 'tuvaWeek' | 'course';

/**
 * When an item is. An own date stays when others move; a tied date moves with the item it is tied to:
 * `sameDay`, `daysAfter` (whole days, may be 0 or more), or `termEnd` (last teaching day of the term which holds that
 * day, else of the next term).
 */
export type ItemDate =
  | { readonly on: IsoDate }
  | { readonly tiedTo: string; readonly relation: 'sameDay' | 'termEnd' }
  | { readonly tiedTo: string; readonly relation: 'daysAfter'; readonly days: number };

/** A wish in the joint application, in order. */
export type Wish = { readonly form: FormCode; readonly field?: VocationalField; readonly target?: string };

/** A grade that the student wants to raise, and what came of it: the examination's own day is the item's. */
export type PlannedRaise = {
  readonly subject: SubjectCode;
  /** Of mother tongue: the variant by its official code. */
  readonly syllabus?: string;
  /** Of a language: its official two-letter code. */
  readonly language?: string;
  readonly from?: number;
  readonly wished: number;
  /** Preparation: weeks, and hours in all. */
  readonly weeks?: number;
  readonly hours?: number;
  /** Who certifies: the holder of the basic-education permit (R-RAISE-2), as written. */
  readonly certifier?: string;
  /** The day by which the certificate is in the register. */
  readonly registerBy?: IsoDate;
  /** What came of the examination; missing until it is told. A fail (4) or a letter is a result too (A-GRADE-8). */
  readonly result?: Grade;
  /** The day on which the certificate of the result was confirmed in the register (A-GRADE-4). */
  readonly confirmedOn?: IsoDate;
};

type Base = {
  readonly id: string;
  readonly date: ItemDate;
  /** Names the study right when a student has two of the same form; default is the form's code. */
  readonly right?: string;
  /** The school or other body at the other end, as the user typed it. */
  readonly provider?: string;
  readonly who?: readonly Who[];
  readonly note?: string;
};

/** What can happen to a study right. */
export type RightItem = Base & { readonly form: FormCode } & (
    | {
        readonly move: 'apply';
        readonly way: ApplicationWay;
        readonly wishes?: readonly Wish[];
        readonly field?: VocationalField;
      }
    | { readonly move: 'admit'; readonly field?: VocationalField }
    | {
        readonly move: 'begin';
        readonly field?: VocationalField;
        readonly syllabus?: LukioSyllabus;
        readonly of?: SubjectStudyOf;
        readonly subject?: string;
        readonly elsewhere?: boolean;
        /** The school's line (`school.json#lines`), or the competence area of a vocational qualification by its code. */
        readonly line?: string;
        /** R-VOC-16: the matriculation examination is done beside the qualification. */
        readonly dual?: boolean;
      }
    /** The last day on which the student took part. */
    | { readonly move: 'attendLast' }
    /** `until` is the last day of the suspension (inclusive). */
    | { readonly move: 'suspend'; readonly reason: SuspensionReason; readonly until?: IsoDate }
    | { readonly move: 'interrupt'; readonly reason: InterruptionReason; readonly until?: IsoDate }
    | { readonly move: 'resume' }
    /** The provider grants time beyond the longest time: `until` is the new last day (inclusive). */
    | { readonly move: 'extraTime'; readonly until: IsoDate }
    | { readonly move: 'complete' }
    /** The student's own notice takes effect. */
    | { readonly move: 'resign' }
    /** The provider's decision. */
    | { readonly move: 'deemResigned' }
    /** Accepted studies, in their own unit. */
    | {
        readonly move: 'earn';
        readonly amount: number;
        readonly unit: EarnedUnit;
        readonly label?: string;
        /** Code of the part of the form's contents that was accepted; without it the amount is not itemised. */
        readonly part?: string;
      }
  );

/** What happens around study rights. */
export type OtherItem = Base &
  (
    | { readonly move: 'talk'; readonly topic: TalkTopic }
    /** Basic-education certificate is given. */
    | { readonly move: 'certificate' }
    | { readonly move: 'notifyMunicipality' }
    /** The municipality assigns a place in TUVA (or TELMA, which the school does not give). */
    | { readonly move: 'assignPlace'; readonly form: 'tuva' }
    | { readonly move: 'askExtension' }
    | { readonly move: 'askTranscript'; readonly form: FormCode }
    | { readonly move: 'askStudiesCertificate'; readonly form: FormCode }
    | { readonly move: 'askCrediting'; readonly form: FormCode; readonly amount?: number; readonly unit?: EarnedUnit }
    /** `raise`: what is raised, when the examination is for a better grade (R-RAISE-6). */
    | { readonly move: 'specialExamination'; readonly subject?: string; readonly raise?: PlannedRaise }
    | { readonly move: 'raiseCertificate'; readonly subject?: string }
    /** Anything else with a day: the user's own words. */
    | { readonly move: 'task'; readonly title: string }
  );

/** An item of a kind this edition does not know: kept as it came, without effect. */
export type UnknownItem = Base & { readonly move: 'unknown'; readonly raw: { readonly [key: string]: unknown } };

export type Item = RightItem | OtherItem | UnknownItem;
export type Move = Item['move'];
export type RightMove = RightItem['move'];

export const RIGHT_MOVES = [
  'apply',
  'admit',
  'begin',
  'attendLast',
  'suspend',
  'interrupt',
  'resume',
  'extraTime',
  'complete',
  'resign',
  'deemResigned',
  'earn',
] as const satisfies readonly RightMove[];

export function isRightItem(item: Item): item is RightItem {
  return (RIGHT_MOVES as readonly string[]).includes(item.move);
}

/** The key of the study right an item speaks of: its own name, else the form's code. */
export function rightKeyOf(item: { readonly form: FormCode; readonly right?: string }): string {
  return item.right ?? item.form;
}
