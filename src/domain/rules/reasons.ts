import type { SubjectCode } from '../admission/certificate.ts';
import type { StudyForm, StudyUnit } from '../admission/study-forms.ts';
import type { EarnedUnit, FormCode, SuspensionReason, TalkTopic } from '../plan/item.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { AskCode } from './rulebook/rule.ts';
import type { RuleId } from './rulebook.ts';

/** Who can answer an open question: the same people as for an assumption of the rulebook. */
export type Whom = AskCode;

/**
 * Every reason the rules can give, with its typed parameters. A reason is a code: sentences live in the catalogues,
 * which do not compile while one is missing. Dates are plain days; `form` is the study form the reason speaks of.
 */
export interface ReasonParams {
  // the person
  'fact.birthDateMissing': Record<never, never>;
  'fact.basicEducationMissing': Record<never, never>;
  'fact.residenceMissing': Record<never, never>;
  'fact.certificateDateMissing': Record<never, never>;
  'fact.languageMissing': Record<never, never>;
  'duty.notBefore2021': Record<never, never>;
  'duty.noResidence': { lastDay: IsoDate; until: IsoDate };
  'date.beforeBirth': { birthDate: IsoDate };

  // when a form exists at all
  'form.notYet': { form: FormCode; from: IsoDate };
  'form.notKnown': { form: FormCode };
  'form.ended': { form: FormCode; lastDay: IsoDate };
  'form.ownLine': { from: IsoDate };
  'form.notOffered': { form: FormCode };
  'form.permitMissing': { form: FormCode };
  'form.permitAssumed': { form: FormCode };
  'form.jointApplicationNotYet': { form: FormCode; from: IsoDate };

  // age and duty
  'kops.onlyUnderDuty': { lastDay: IsoDate };
  'kops.dutyDoesNotApply': Record<never, never>;
  'kops.yearUsed': { days: number };
  'kops.yearLeft': { until: IsoDate };
  'basicDuty.runs': { until: IsoDate; estimate: boolean };
  'basicDuty.untilCertificate': { until: IsoDate; estimate: boolean };
  'adultBasic.done': { on: IsoDate };
  'adultBasic.syllabusDoneAbroad': Record<never, never>;
  'admission.certificateMissing': { form: FormCode };
  'admission.certificateTooOld': { form: FormCode; on: IsoDate };
  'admission.languageInsufficient': { form: FormCode };
  'admission.languageUnclear': { form: FormCode };
  'admission.providerDecides': { form: FormCode };
  'admission.providerDecidesWithoutCertificate': { form: FormCode };
  'admission.upperSecondaryDone': { form: FormCode };
  'admission.preparatoryDone': { form: FormCode };
  'admission.needed': { form: FormCode };
  'admission.adultLukioReason': Record<never, never>;
  'admission.sora': Record<never, never>;

  // one right at a time, no gap
  'right.endOldSameDay': { form: FormCode };
  'right.alreadyOpen': { form: FormCode; since: IsoDate };
  'right.none': { form: FormCode };
  'right.notStudying': { form: FormCode };
  'right.notPaused': { form: FormCode };
  'right.ended': { form: FormCode; on: IsoDate };
  'right.notBegun': { form: FormCode };
  'right.suspensionRuns': { form: FormCode; until: IsoDate };
  'leave.nextNotBegun': { form: FormCode };
  'leave.talkFirst': { form: FormCode };
  'leave.deemedOnlyAfterWarning': { form: FormCode };
  'leave.deemedAfterNotice': { form: FormCode };
  'leave.attendingStill': { form: FormCode };
  'gap.begun': { from: IsoDate; to: IsoDate; days: number };
  'gap.beforeNext': { from: IsoDate; to: IsoDate; days: number };
  'gap.noNext': { form: FormCode; on: IsoDate; latest: IsoDate };
  'gap.noPlace': { lastDay: IsoDate };
  'parallel.mainNeeded': { form: FormCode };
  'parallel.countsInside': { form: FormCode };

  // an interruption step by step
  'interruption.lastAttended': { form: FormCode; on: IsoDate };
  'interruption.support': { form: FormCode };
  'interruption.joint': { opens: IsoDate; closes: IsoDate; estimate: boolean };
  'interruption.nextBegins': { form: FormCode; latest: IsoDate };
  'interruption.resignSameDay': { form: FormCode };
  'interruption.noticeBy': { form: FormCode; by: IsoDate };
  'interruption.deemedBy': { form: FormCode; by: IsoDate };
  'interruption.appeal': { days: number };
  'interruption.suspension': { form: FormCode };
  'interruption.suspensionDecides': { form: FormCode };
  'interruption.planMeanwhile': { form: FormCode };
  'interruption.appealSuspension': { days: number };
  'interruption.ownNotice': { form: FormCode };
  'interruption.guidance': Record<never, never>;
  'interruption.temporary': { form: FormCode };
  'interruption.freeGoesOn': { until: IsoDate };

  // suspensions
  'suspend.onlyUnderDuty': Record<never, never>;
  'suspend.reasonNeeded': Record<never, never>;
  'suspend.decision': { reason: SuspensionReason };
  'suspend.supportFirst': { reason: SuspensionReason };
  'suspend.openEndedResigns': { form: FormCode };
  'interrupt.notUnderDuty': { lastDay: IsoDate };
  'interrupt.notInForm': { form: FormCode };
  'interrupt.decision': { form: FormCode };

  // completing
  'kops.weeksMissing': { weeks: number; needed: number; reachedOn?: IsoDate };
  'kops.opMissing': { op: number; needed: number };
  'kops.opUnknown': { needed: number };
  'kops.opPlanned': { op: number; needed: number };
  'kops.modulesMissing': { missing: number; least: number };
  'kops.leftEarly': { weeks: number; needed: number };
  'kops.seventeenLate': { by: IsoDate; reachedOn?: IsoDate; latestStart?: IsoDate };
  'kops.registerOp': { needed: number; by: IsoDate };
  'tuva.commonPartNeeded': { weeks: number };
  'complete.providerDecides': { form: FormCode };
  'complete.lukioNotDuty': Record<never, never>;

  // extra time
  'extraTime.decision': { form: FormCode };
  'extraTime.none': { form: FormCode };
  'extraTime.noLimit': { form: FormCode };
  'extraTime.notLater': { limit: IsoDate };
  'extraTime.severeDisability': Record<never, never>;

  // time limits
  'limit.oneMonth': { form: FormCode; lastAttended: IsoDate; limit: IsoDate };
  'limit.oneMonthPassed': { form: FormCode; lastAttended: IsoDate; limit: IsoDate };
  'limit.year': { form: FormCode; limit: IsoDate };
  'limit.yearPassed': { form: FormCode; limit: IsoDate };
  'limit.studyTimePassed': { form: FormCode; limit: IsoDate };
  'limit.lukioTotal': { limit: IsoDate };
  'limit.free': { until: IsoDate; end: IsoDate };
  'limit.freeBegin': { until: IsoDate };
  'limit.freeExtension': { from: IsoDate; months: number };

  // duty to apply, municipality
  'apply.beforeEnd': { form: FormCode; by: IsoDate; estimate: boolean };
  'apply.degreeNeeded': { form: FormCode; by: IsoDate };
  'apply.inInterruption': { form: FormCode };
  'apply.windowClosed': { year: number; opens: IsoDate; closes: IsoDate; estimate: boolean };
  'apply.windowOpens': { year: number; opens: IsoDate; closes: IsoDate; estimate: boolean };
  'apply.estimate': { year: number };
  'apply.notInJoint': { form: FormCode };
  'apply.qualificationDone': Record<never, never>;
  'apply.tooManyWishes': { wishes: number; most: number };
  'apply.pointsNeedCertificate': Record<never, never>;
  'apply.discretionary': Record<never, never>;
  'apply.continuousDecides': { form: FormCode };
  'apply.adultBasicContinuous': Record<never, never>;
  'municipality.notice': { form: FormCode; on: IsoDate };
  'municipality.responsible': { since: IsoDate };
  'municipality.assignsFrom': { from: IsoDate };
  'municipality.assignNotYet': { from: IsoDate };
  'municipality.notResponsible': Record<never, never>;
  'municipality.heard': Record<never, never>;
  'municipality.nextBegins': { form: FormCode; on: IsoDate };

  // free education
  'free.ended': { until: IsoDate };
  'free.tooLate': { until: IsoDate };
  'free.extensionNotYet': { from: IsoDate };
  'free.extensionNeedsStudies': Record<never, never>;
  'free.extensionNoRight': Record<never, never>;
  'free.extensionDecides': Record<never, never>;

  'free.noResidence': { until: IsoDate };
  'free.anyAge': { form: FormCode };
  'free.teachingForAll': { form: FormCode };
  'free.stillExtendable': { until: IsoDate };

  // what earlier learning gives, form by form
  'recognition.onlyAssessed': Record<never, never>;
  'recognition.allSkills': Record<never, never>;
  'recognition.schoolDecides': { form: FormCode };
  'recognition.startingLevel': Record<never, never>;
  'recognition.none': Record<never, never>;

  // what can be credited of one piece of earlier learning
  'crediting.mustCredit': Record<never, never>;
  'crediting.ifMatches': { form: FormCode };
  'crediting.askBefore': Record<never, never>;
  'crediting.assessedIfFits': Record<never, never>;
  'crediting.byDemonstration': Record<never, never>;
  'crediting.notUnderDuty': { until: IsoDate };
  'crediting.notOnList': { form: FormCode; until: IsoDate };
  'crediting.insideThem': Record<never, never>;
  'crediting.basicEducationUnclear': Record<never, never>;
  'crediting.abroadUnclear': Record<never, never>;
  'crediting.notRead': { form: FormCode };
  'crediting.notAsked': { form: FormCode };
  'crediting.askedLate': { form: FormCode; begins: IsoDate };

  // moving, crediting, information
  'move.anyTime': { from: FormCode };
  'kops.midYear': Record<never, never>;
  'tuva.midYear': Record<never, never>;
  'adultBasic.fulfilsDuty': Record<never, never>;
  'lukio.periodStart': { next: IsoDate };
  'raise.besideDegree': Record<never, never>;
  'raise.afterCutOff': { by: IsoDate };
  'raise.permitHolder': Record<never, never>;
  'raise.artsElsewhere': Record<never, never>;
  'raise.schoolHasNoPermit': Record<never, never>;
  'raise.partnerPermitUnknown': { name: string };
  'raise.permitAssumed': { holder: string };
  'raise.registeredBeforeExamination': Record<never, never>;
  'raise.certificateTakesTime': { by: IsoDate; weeks: number };
  'raise.noTeaching': { to: IsoDate };
  'raise.otherIsEnough': { subject: SubjectCode; variant?: string; grade: number; on: IsoDate };
  'move.fallback': { from: FormCode; to: FormCode };
  'move.transcript': { form: FormCode };
  'move.crediting': { form: FormCode };
  'move.unitsNotAdded': { from: FormCode; to: FormCode };
  'move.adultNow': { on: IsoDate };
  'move.studiesCertificate': { form: FormCode };
  'plan.talk': { form: FormCode; topic: TalkTopic };
  'plan.raiseAlone': Record<never, never>;
  'plan.holiday': { next: IsoDate };
  'plan.schoolYearEstimate': { year: number };
  'plan.schoolYearAssumed': { year: number; next: number };

  // grades, averages and points; `variant` is the language or the syllabus of mother tongue
  'grades.notCounted': { subject: SubjectCode };
  'grades.commonMissing': { subject: SubjectCode };
  'grades.letterLeftOut': { subject: SubjectCode; variant?: string };
  'grades.letterRaised': { subject: SubjectCode; variant?: string };
  'grades.electivesOnly': { subject: SubjectCode; variant?: string };
  'grades.electiveLeftOut': { subject: SubjectCode; variant?: string };
  'grades.electiveExtentUnknown': { subject: SubjectCode; variant?: string };
  'grades.adultElective': { subject: SubjectCode; variant?: string };
  'grades.electivesStay': { subject: SubjectCode; variant?: string };
  'grades.sameLanguageTwice': { subject: SubjectCode; variant?: string };
  'grades.variantAssumed': { subject: SubjectCode; variant?: string };
  'grades.averageOnly': Record<never, never>;
  'grades.weightsNeedGrades': Record<never, never>;
  'grades.none': Record<never, never>;
  'grades.notTold': Record<never, never>;
  'arts.none': Record<never, never>;
  'arts.notTold': Record<never, never>;
  'arts.earlierLeftOut': { adult: boolean };
  'arts.fewerThanThree': { subjects: number };
  'arts.allAverage': Record<never, never>;
  'arts.earlierCertificate': Record<never, never>;
  'average.roundingMatters': Record<never, never>;
  'average.typedRounded': Record<never, never>;
  'raise.failed': { subject: SubjectCode; variant?: string };
  'raise.notConfirmed': { subject: SubjectCode; variant?: string };
  'raise.notAfterCertificate': { subject: SubjectCode; variant?: string; on: IsoDate };
  'raise.afterLimit': { subject: SubjectCode; variant?: string; by: IsoDate };
  'raise.notOnCertificate': { subject: SubjectCode; variant?: string };
  'raise.otherVariant': { subject: SubjectCode; variant?: string };
  'raise.notBetter': { subject: SubjectCode; variant?: string; grade: number };
  'points.certificateFresh': { on: IsoDate };
  'points.studiesReached': { form: StudyForm; unit: StudyUnit; least: number; on: IsoDate };
  'points.studiesOld': { form: StudyForm; unit: StudyUnit; least: number; on: IsoDate };
  'points.studiesShort': { form: StudyForm; unit: StudyUnit; sum: number; least: number };
  'points.nothingRecent': { year: number; before: number };
  'points.onceOnly': { points: number };
  'points.registerShort': { sum: number; least: number };
  'points.telmaInRegisterOnly': Record<never, never>;
  'points.certificateLate': { on: IsoDate; results: IsoDate };
  'points.registerOnly': Record<never, never>;
  'points.noCertificate': Record<never, never>;
  'points.testNotTaken': Record<never, never>;
  'points.yearAssumed': { year: number; known: number };
  'admission.onlyDiscretionary': Record<never, never>;
  'admission.raiseOpens': { subject: SubjectCode; variant?: string; on: IsoDate };

  // the line and the dual qualification
  'vocational.chooseLine': Record<never, never>;
  'vocational.childcare': { eligible: boolean };
  'vocational.dual': Record<never, never>;

  // what the studies are made of
  'studies.wholeOver': { form: FormCode; sum: number; most: number; unit: EarnedUnit };
  'studies.partOver': { part: string; sum: number; most: number; unit: EarnedUnit };
  'studies.partUnder': { part: string; sum: number; least: number; unit: EarnedUnit };
  'studies.fewParts': { form: FormCode; taken: number; least: number };
  'studies.fewElectives': { sum: number; least: number; missing: number };
  'studies.obligatoryMissing': { form: FormCode; missing: number };
  'studies.moreThanWeeks': { form: FormCode; planned: number; fits: number; unit: EarnedUnit };
  'studies.notPlaced': { form: FormCode; count: number };
  'studies.recordAhead': { form: FormCode; told: number; planned: number; unit: EarnedUnit; on: IsoDate };
  'studies.loadOver': { from: IsoDate; to: IsoDate; total: number; available: number };

  'earn.otherUnit': { form: FormCode; unit: EarnedUnit };

  // effect of one item on another
  'item.order': { needs: string };
  'item.tieBroken': Record<never, never>;
  'item.unknownKind': { move: string };
  'item.endBeforeStart': { start: IsoDate; end: IsoDate };
  'item.overdue': { on: IsoDate };
  'item.happenedLater': { today: IsoDate };
}

export type ReasonCode = keyof ReasonParams;

/** One reason, with the rule that gives it. */
export type Reason = {
  [Code in ReasonCode]: { readonly code: Code; readonly params: ReasonParams[Code]; readonly rule: RuleId };
}[ReasonCode];

/** A question that only a person can answer: the reason it matters, and whom to ask. */
export type Question = { readonly reason: Reason; readonly whom: Whom };

/** Builds a reason; the parameters are checked against the code. */
export function reason<Code extends ReasonCode>(rule: RuleId, code: Code, params: ReasonParams[Code]): Reason {
  return { code, params, rule } as Reason;
}
