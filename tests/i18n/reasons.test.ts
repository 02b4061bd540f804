import { describe, expect, it } from 'vitest';
import type { Translate } from '#i18n/catalogue.ts';
import { makeTranslate } from '#i18n/catalogue.ts';
import { questionText, reasonText } from '#i18n/format.ts';
import { LOCALES } from '#i18n/locales.ts';
import { FORM_CODES } from '#domain/plan/item.ts';
import type { Reason, ReasonCode, ReasonParams, Whom } from '#domain/rules/reasons.ts';
import { reason } from '#domain/rules/reasons.ts';
import { isoDate } from '#domain/time/iso-date.ts';

const day = isoDate('2027-01-07');
const later = isoDate('2027-05-28');
const kops = { form: 'kops' } as const;

/** One set of parameters for every reason: a code without a sample does not compile. */
const SAMPLES: { readonly [Code in ReasonCode]: ReasonParams[Code] } = {
  'fact.birthDateMissing': {},
  'fact.basicEducationMissing': {},
  'fact.residenceMissing': {},
  'fact.certificateDateMissing': {},
  'fact.languageMissing': {},
  'duty.notBefore2021': {},
  'duty.noResidence': { lastDay: day, until: later },
  'date.beforeBirth': { birthDate: day },
  'form.notYet': { ...kops, from: day },
  'form.notKnown': kops,
  'form.ended': { form: 'lisaopetus', lastDay: day },
  'form.ownLine': { from: day },
  'form.notOffered': kops,
  'form.permitMissing': { form: 'adultBasic' },
  'form.permitAssumed': { form: 'adultBasic' },
  'form.jointApplicationNotYet': { ...kops, from: day },
  'kops.onlyUnderDuty': { lastDay: day },
  'kops.dutyDoesNotApply': {},
  'kops.yearUsed': { days: 365 },
  'kops.yearLeft': { until: day },
  'basicDuty.runs': { until: day, estimate: true },
  'basicDuty.untilCertificate': { until: day, estimate: false },
  'adultBasic.done': { on: day },
  'adultBasic.syllabusDoneAbroad': {},
  'admission.certificateMissing': { form: 'lisaopetus' },
  'admission.certificateTooOld': { form: 'lisaopetus', on: day },
  'admission.languageInsufficient': { form: 'lukio' },
  'admission.languageUnclear': { form: 'tuva' },
  'admission.providerDecides': { form: 'vocational' },
  'admission.providerDecidesWithoutCertificate': { form: 'tuva' },
  'admission.upperSecondaryDone': { form: 'tuva' },
  'admission.preparatoryDone': { form: 'tuva' },
  'admission.needed': { form: 'tuva' },
  'admission.adultLukioReason': {},
  'admission.sora': {},
  'right.endOldSameDay': kops,
  'right.alreadyOpen': { ...kops, since: day },
  'right.none': kops,
  'right.notStudying': kops,
  'right.notPaused': kops,
  'right.ended': { ...kops, on: day },
  'right.notBegun': kops,
  'right.suspensionRuns': { ...kops, until: day },
  'leave.nextNotBegun': kops,
  'leave.talkFirst': kops,
  'leave.deemedOnlyAfterWarning': kops,
  'leave.deemedAfterNotice': kops,
  'leave.attendingStill': kops,
  'gap.begun': { from: day, to: later, days: 62 },
  'gap.beforeNext': { from: day, to: later, days: 141 },
  'gap.noNext': { ...kops, on: day, latest: later },
  'gap.noPlace': { lastDay: day },
  'parallel.mainNeeded': { form: 'subjectStudent' },
  'parallel.countsInside': { form: 'kops' },
  'interruption.lastAttended': { form: 'lukio', on: day },
  'interruption.support': { form: 'lukio' },
  'interruption.joint': { opens: day, closes: later, estimate: true },
  'interruption.nextBegins': { form: 'lukio', latest: later },
  'interruption.resignSameDay': { form: 'lukio' },
  'interruption.noticeBy': { form: 'lukio', by: later },
  'interruption.deemedBy': { form: 'lukio', by: later },
  'interruption.appeal': { days: 14 },
  'interruption.suspension': { form: 'lukio' },
  'interruption.suspensionDecides': { form: 'lukio' },
  'interruption.planMeanwhile': { form: 'lukio' },
  'interruption.appealSuspension': { days: 14 },
  'interruption.ownNotice': { form: 'lukio' },
  'interruption.guidance': {},
  'interruption.temporary': { form: 'lukio' },
  'interruption.freeGoesOn': { until: later },
  'suspend.onlyUnderDuty': {},
  'suspend.reasonNeeded': {},
  'suspend.decision': { reason: 'abroad' },
  'suspend.supportFirst': { reason: 'lifeSituation' },
  'suspend.openEndedResigns': kops,
  'interrupt.notUnderDuty': { lastDay: day },
  'interrupt.notInForm': kops,
  'interrupt.decision': { form: 'lukio' },
  'kops.weeksMissing': { weeks: 21.8, needed: 34, reachedOn: day },
  'kops.opMissing': { op: 26.5, needed: 53 },
  'kops.opUnknown': { needed: 53 },
  'kops.opPlanned': { op: 53, needed: 53 },
  'kops.modulesMissing': { missing: 2, least: 4 },
  'extraTime.decision': { form: 'tuva' },
  'extraTime.none': { form: 'adultBasic' },
  'extraTime.noLimit': { form: 'vocational' },
  'extraTime.notLater': { limit: day },
  'extraTime.severeDisability': {},
  'vocational.chooseLine': {},
  'vocational.childcare': { eligible: true },
  'vocational.dual': {},
  'studies.wholeOver': { form: 'tuva', sum: 40, most: 38, unit: 'tuvaWeek' },
  'studies.partOver': { part: '104', sum: 12, most: 10, unit: 'tuvaWeek' },
  'studies.partUnder': { part: '1002', sum: 3, least: 4, unit: 'op' },
  'studies.fewParts': { form: 'tuva', taken: 1, least: 2 },
  'studies.fewElectives': { sum: 16, least: 20, missing: 4 },
  'studies.obligatoryMissing': { form: 'kops', missing: 2 },
  'studies.moreThanWeeks': { form: 'tuva', planned: 30, fits: 24, unit: 'tuvaWeek' },
  'studies.notPlaced': { form: 'kops', count: 3 },
  'studies.recordAhead': { form: 'kops', told: 26.5, planned: 20, unit: 'op', on: day },
  'studies.loadOver': { from: day, to: later, total: 42.5, available: 30 },
  'kops.leftEarly': { weeks: 21.8, needed: 34 },
  'kops.seventeenLate': { by: day, reachedOn: later, latestStart: day },
  'kops.registerOp': { needed: 26.5, by: day },
  'tuva.commonPartNeeded': { weeks: 2 },
  'complete.providerDecides': { form: 'lukio' },
  'complete.lukioNotDuty': {},
  'limit.oneMonth': { form: 'lukio', lastAttended: day, limit: later },
  'limit.oneMonthPassed': { form: 'lukio', lastAttended: day, limit: later },
  'limit.year': { ...kops, limit: day },
  'limit.yearPassed': { ...kops, limit: day },
  'limit.studyTimePassed': { form: 'lukio', limit: day },
  'limit.lukioTotal': { limit: day },
  'limit.free': { until: day, end: later },
  'limit.freeBegin': { until: day },
  'limit.freeExtension': { from: day, months: 12 },
  'apply.beforeEnd': { form: 'basicEducation', by: day, estimate: true },
  'apply.degreeNeeded': { ...kops, by: day },
  'apply.inInterruption': { form: 'lukio' },
  'apply.windowClosed': { year: 2028, opens: day, closes: later, estimate: true },
  'apply.windowOpens': { year: 2027, opens: day, closes: later, estimate: true },
  'apply.estimate': { year: 2027 },
  'apply.notInJoint': { form: 'adultBasic' },
  'apply.qualificationDone': {},
  'apply.tooManyWishes': { wishes: 9, most: 7 },
  'apply.pointsNeedCertificate': {},
  'apply.discretionary': {},
  'apply.continuousDecides': kops,
  'apply.adultBasicContinuous': {},
  'municipality.notice': { ...kops, on: day },
  'municipality.responsible': { since: day },
  'municipality.assignsFrom': { from: day },
  'municipality.assignNotYet': { from: day },
  'municipality.notResponsible': {},
  'municipality.heard': {},
  'municipality.nextBegins': { ...kops, on: day },
  'free.ended': { until: day },
  'free.tooLate': { until: day },
  'free.extensionNotYet': { from: day },
  'free.extensionNeedsStudies': {},
  'free.extensionNoRight': {},
  'free.extensionDecides': {},
  'move.fallback': { from: 'kops', to: 'tuva' },
  'free.noResidence': { until: later },
  'free.teachingForAll': { form: 'tuva' },
  'free.anyAge': { form: 'adultBasic' },
  'free.stillExtendable': { until: day },
  'recognition.onlyAssessed': {},
  'recognition.allSkills': {},
  'recognition.schoolDecides': { form: 'kops' },
  'recognition.startingLevel': {},
  'recognition.none': {},
  'crediting.mustCredit': {},
  'crediting.ifMatches': { form: 'adultBasic' },
  'crediting.askBefore': {},
  'crediting.assessedIfFits': {},
  'crediting.byDemonstration': {},
  'crediting.notUnderDuty': { until: day },
  'crediting.notOnList': { form: 'tuva', until: day },
  'crediting.insideThem': {},
  'crediting.basicEducationUnclear': {},
  'crediting.abroadUnclear': {},
  'crediting.notRead': { form: 'lisaopetus' },
  'crediting.notAsked': { form: 'lukio' },
  'crediting.askedLate': { form: 'lukio', begins: day },
  'move.anyTime': { from: 'kops' },
  'kops.midYear': {},
  'tuva.midYear': {},
  'adultBasic.fulfilsDuty': {},
  'lukio.periodStart': { next: day },
  'raise.besideDegree': {},
  'raise.afterCutOff': { by: day },
  'raise.permitHolder': {},
  'raise.artsElsewhere': {},
  'raise.schoolHasNoPermit': {},
  'raise.partnerPermitUnknown': { name: 'Luksia' },
  'raise.permitAssumed': { holder: 'Kanneljärven Opisto' },
  'raise.registeredBeforeExamination': {},
  'raise.certificateTakesTime': { by: day, weeks: 4 },
  'raise.noTeaching': { to: day },
  'raise.otherIsEnough': { subject: 'A1', variant: 'EN', grade: 8, on: day },
  'move.transcript': { form: 'lukio' },
  'move.crediting': { form: 'lukio' },
  'move.unitsNotAdded': { from: 'kops', to: 'lukio' },
  'move.adultNow': { on: day },
  'move.studiesCertificate': kops,
  'plan.talk': { ...kops, topic: 'studyPlan' },
  'plan.raiseAlone': {},
  'plan.holiday': { next: day },
  'plan.schoolYearAssumed': { year: 2026, next: 2027 },
  'plan.schoolYearEstimate': { year: 2028 },
  'earn.otherUnit': { ...kops, unit: 'lukioOp' },
  'grades.notCounted': { subject: 'OP' },
  'grades.commonMissing': { subject: 'GE' },
  'grades.letterLeftOut': { subject: 'KO' },
  'grades.letterRaised': { subject: 'KE' },
  'grades.electivesOnly': { subject: 'KO' },
  'grades.electiveLeftOut': { subject: 'LI' },
  'grades.electiveExtentUnknown': { subject: 'KU' },
  'grades.adultElective': { subject: 'MA' },
  'grades.electivesStay': { subject: 'LI' },
  'grades.sameLanguageTwice': { subject: 'B1', variant: 'SV' },
  'grades.variantAssumed': { subject: 'AI', variant: 'AI7' },
  'grades.averageOnly': {},
  'grades.weightsNeedGrades': {},
  'grades.none': {},
  'grades.notTold': {},
  'arts.none': {},
  'arts.notTold': {},
  'arts.earlierLeftOut': { adult: false },
  'arts.fewerThanThree': { subjects: 2 },
  'arts.allAverage': {},
  'arts.earlierCertificate': {},
  'average.roundingMatters': {},
  'average.typedRounded': {},
  'raise.failed': { subject: 'MA' },
  'raise.notConfirmed': { subject: 'A1', variant: 'EN' },
  'raise.notAfterCertificate': { subject: 'MA', on: day },
  'raise.afterLimit': { subject: 'MA', by: later },
  'raise.notOnCertificate': { subject: 'FY' },
  'raise.otherVariant': { subject: 'B1', variant: 'LV' },
  'raise.notBetter': { subject: 'MA', grade: 8 },
  'points.certificateFresh': { on: day },
  'points.studiesReached': { form: 'kops', unit: 'op', least: 26.5, on: later },
  'points.studiesOld': { form: 'tuva', unit: 'tuvaWeek', least: 19, on: day },
  'points.studiesShort': { form: 'kops', unit: 'studentWeek', sum: 12.4, least: 17 },
  'points.nothingRecent': { year: 2027, before: 2026 },
  'points.onceOnly': { points: 6 },
  'points.registerShort': { sum: 20, least: 26.5 },
  'points.telmaInRegisterOnly': {},
  'points.certificateLate': { on: day, results: day },
  'points.registerOnly': {},
  'points.noCertificate': {},
  'points.testNotTaken': {},
  'points.yearAssumed': { year: 2027, known: 2026 },
  'admission.onlyDiscretionary': {},
  'admission.raiseOpens': { subject: 'MA', on: day },
  'item.order': { needs: 'an-id' },
  'item.tieBroken': {},
  'item.unknownKind': { move: 'somethingNew' },
  'item.endBeforeStart': { start: later, end: day },
  'item.overdue': { on: day },
  'item.happenedLater': { today: day },
};

const CODES = Object.keys(SAMPLES) as ReasonCode[];
const RULE = 'R-OV-1';

/** The sample, and the same with every form where it speaks of one, and without what may be lacking. */
function variantsOf(code: ReasonCode): readonly Reason[] {
  const params: object = SAMPLES[code];
  const forms = 'form' in params ? FORM_CODES.map((form) => ({ ...params, form })) : [params];
  const { reachedOn: _, latestStart: __, ...bare } = { reachedOn: undefined, latestStart: undefined, ...params };
  return [...forms, bare].map((each) => ({ code, params: each, rule: RULE }) as Reason);
}

/** A rendered text that a reader must not meet. */
const BROKEN = /[{}]|undefined|null|NaN|\[object| {2}|\d{4}-\d{2}-\d{2}|\bnone\b|reasons\.|\btrue\b|\bfalse\b/;

describe.each(LOCALES.map(({ code }) => code))('reasons in %s', async (locale) => {
  const t: Translate = await makeTranslate(locale);

  it.each(CODES)('%s is told in whole sentences, whatever the form', (code) => {
    const texts = variantsOf(code).map((each) => reasonText(t, each));
    expect(texts.filter((text) => BROKEN.test(text) || !/^[\p{Lu}\d].*[.?]$/u.test(text))).toEqual([]);
  });

  it('tells different reasons in different words', () => {
    const texts = CODES.map((code) => reasonText(t, { code, params: SAMPLES[code], rule: RULE } as Reason));
    expect(new Set(texts).size).toBe(CODES.length);
  });

  it.each([
    'student',
    'guardian',
    'school',
    'provider',
    'lukio',
    'vocationalProvider',
    'municipality',
    'educationAuthority',
    'ministry',
  ] as const satisfies readonly Whom[])('a question names whom to ask: %s', (whom) => {
    const why = reason(RULE, 'duty.noResidence', { lastDay: day, until: later });
    expect(questionText(t, { reason: why, whom })).toBe(`${reasonText(t, why)} ${t(`terms.ask.${whom}`)}`);
  });
});

describe('reasons in Finnish', async () => {
  const t = await makeTranslate('fi');

  it('write days and decimals as Finns do', () => {
    expect(
      reasonText(
        t,
        reason('R-KOPS-4', 'kops.weeksMissing', { weeks: 21.8, needed: 34, reachedOn: isoDate('2027-11-09') }),
      ),
    ).toBe('Opiskelijaviikkoja on koossa 21,8, ja niitä tarvitaan vähintään 34. Ne täyttyvät 9.11.2027.');
  });

  it('say an estimate as an estimate, and a confirmed day without it', () => {
    const params = { year: 2027, opens: isoDate('2027-02-23'), closes: isoDate('2027-03-23') };
    expect(reasonText(t, reason('R-APP-4', 'apply.windowOpens', { ...params, estimate: true }))).toBe(
      'Yhteishaku ei ole silloin vielä auki. Se on 23.2.2027–23.3.2027 (arvio). Viimeisenä päivänä hakuaika päättyy kello 15.',
    );
    expect(reasonText(t, reason('R-APP-4', 'apply.windowOpens', { ...params, estimate: false }))).toBe(
      'Yhteishaku ei ole silloin vielä auki. Se on 23.2.2027–23.3.2027. Viimeisenä päivänä hakuaika päättyy kello 15.',
    );
  });

  it('leave out a day that is not known', () => {
    expect(reasonText(t, reason('R-KOPS-14', 'kops.seventeenLate', { by: isoDate('2027-05-21') }))).toBe(
      'Päättötodistus on jo niin vanha, että 6 pistettä ammatillisen koulutuksen yhteishaussa tulee 17 opiskelijaviikosta. Niiden on oltava koossa viimeistään 21.5.2027. Näin ne eivät ehdi täyttyä.',
    );
  });

  it('inflect the form instead of gluing its name', () => {
    const told = FORM_CODES.map((form) =>
      reasonText(t, reason('R-OV-25', 'leave.nextNotBegun', { form })).slice(0, 60),
    );
    expect(told).toEqual([
      'Oppivelvollinen voi erota opistovuodelta, kun seuraavat opin',
      'Oppivelvollinen voi erota valmentavasta koulutuksesta (TUVA)',
      'Oppivelvollinen voi erota aikuisten perusopetuksesta, kun se',
      'Oppivelvollinen voi erota ammatillisesta koulutuksesta, kun ',
      'Oppivelvollinen voi erota lukiosta, kun seuraavat opinnot ov',
      'Oppivelvollinen voi erota lisäopetuksesta (kymppiluokalta), ',
      'Oppivelvollinen voi erota perusopetuksesta, kun seuraavat op',
      'Oppivelvollinen voi erota aineopinnoista, kun seuraavat opin',
    ]);
  });
});
