import type { EarnedUnit } from '#domain/plan/item.ts';
import type { BookNumberName } from '#domain/rules/rulebook.ts';
import type { Translate } from './catalogue.ts';
import type { numberUnits } from './fi/rule-numbers.ts';
import { sayByCode } from './format.ts';

/** Units of studies, which have their own words everywhere; units of these numbers only; a year that is a name. */
type NumberUnit = EarnedUnit | 'studentWeek' | keyof typeof numberUnits | 'calendarYear';

/** The unit of each number of the rulebook, as its name tells. */
const UNITS = {
  abeFullTimeYears: 'year',
  abeScopeYears: 'year',
  abroadLeastMonths: 'month',
  adultCompulsoryLongMathsOp: 'lukioOp',
  adultCompulsoryShortMathsOp: 'lukioOp',
  adultLukioAge: 'year',
  adultLukioMinutesPerOp: 'minute',
  adultLukioOp: 'lukioOp',
  appealDays: 'day',
  averageDecimals: 'decimal',
  basicDutyAge: 'year',
  basicSkillsMostWeeks: 'tuvaWeek',
  certificateLeastGrade: 'plain',
  childDevelopmentUnitOsp: 'osp',
  commonByChoiceOsp: 'osp',
  commonLeastWeeks: 'tuvaWeek',
  commonMostWeeks: 'tuvaWeek',
  commonPartWeeks: 'tuvaWeek',
  commonUnitsOsp: 'osp',
  communicationLeastOsp: 'osp',
  compulsoryLeastOsp: 'osp',
  compulsoryLongMathsOp: 'lukioOp',
  compulsoryMostOsp: 'osp',
  compulsoryShortMathsOp: 'lukioOp',
  courseHours: 'hour',
  discretionaryMostPercent: 'percent',
  dutyAge: 'year',
  electiveLeastCourses: 'course',
  electiveLeastLessons: 'weeklyLesson',
  everydayAndSocietyMostWeeks: 'tuvaWeek',
  extensionMonths: 'month',
  extensionMostMonths: 'month',
  failedOf9OrMore: 'course',
  failedOfUpTo2: 'course',
  failedOfUpTo5: 'course',
  failedOfUpTo8: 'course',
  finalPhaseCompulsoryCourses: 'course',
  finalPhaseCourses: 'course',
  finalPhaseOptionalOffered: 'course',
  firstBirthYear: 'calendarYear',
  firstWishPoints: 'point',
  freeUntilAge: 'year',
  fullTimeCoursesPerYear: 'course',
  furtherStudiesLeastOsp: 'osp',
  furtherStudiesMostOsp: 'osp',
  gradesAverageStep: 'plain',
  gradesFirstAverage: 'plain',
  gradesMostPoints: 'point',
  hoksYears: 'year',
  initialPhaseCompulsoryCourses: 'course',
  initialPhaseCourses: 'course',
  initialPhaseOptionalOffered: 'course',
  jointApplicationWishes: 'wish',
  kopsDutyMonths: 'month',
  kopsHoursPerOp: 'hour',
  kopsModules: 'module',
  kopsMonths: 'month',
  kopsOp: 'op',
  kopsSevereDisabilityMonths: 'month',
  kopsWeeks: 'studentWeek',
  languageLeastCourses: 'course',
  lessonLeastMinutes: 'minute',
  limitedBreakMonths: 'month',
  lisaopetusHours: 'hour',
  literacyPhaseCompulsoryCourses: 'course',
  literacyPhaseCourses: 'course',
  literacyPhaseOptionalOffered: 'course',
  lodgingDayHours: 'hour',
  lodgingKm: 'km',
  lukioMinutesPerOp: 'minute',
  lukioOp: 'lukioOp',
  lukioRightYears: 'year',
  lukioStudiesMostWeeks: 'tuvaWeek',
  lukioTargetPeriods: 'period',
  lukioTargetYears: 'year',
  lukioTestMostPoints: 'point',
  mathsAndScienceLeastOsp: 'osp',
  mathsCourses: 'course',
  ministryDay: 'plain',
  ministryMonth: 'plain',
  moduleLeastOp: 'op',
  motherTongueLeastCourses: 'course',
  municipalityMonths: 'month',
  nationalElectiveLeastOp: 'lukioOp',
  noCertificateAge: 'year',
  oneMonth: 'month',
  optionalLeastOsp: 'osp',
  optionalLeastParts: 'part',
  optionalLeastWeeks: 'tuvaWeek',
  optionalMostOsp: 'osp',
  optionalStudiesMostWeeks: 'tuvaWeek',
  optionalUnitOsp: 'osp',
  orientationMostOp: 'op',
  overfillWarnPercent: 'percent',
  periodWeeks: 'week',
  periodsPerYear: 'period',
  pointsFolkLineWeeks: 'week',
  pointsForStudies: 'point',
  pointsKnownToYear: 'calendarYear',
  pointsKopsWeeks: 'studentWeek',
  pointsLisaopetusHours: 'hour',
  pointsLuvaCourses: 'course',
  pointsTuvaWeeks: 'tuvaWeek',
  pointsValmaOsp: 'osp',
  qualificationOsp: 'osp',
  raisedLeastGrade: 'plain',
  registerKopsOp: 'op',
  registerLeastOp: 'op',
  registerLeastWeeks: 'tuvaWeek',
  registerModuleLeastOp: 'op',
  registerNotCompulsoryLeastOp: 'lukioOp',
  registerTelmaOsp: 'osp',
  registerTuvaWeeks: 'tuvaWeek',
  societyAndWorkLeastOsp: 'osp',
  studentWeekDays: 'day',
  taughtHoursPerDay: 'hour',
  teachingHoursPerOsp: 'hour',
  testMostPoints: 'point',
  transitionYears: 'year',
  tuvaHoursPerWeek: 'hour',
  tuvaMonths: 'month',
  tuvaWeeks: 'tuvaWeek',
  unitForAllOsp: 'osp',
  vocationalStudiesMostWeeks: 'tuvaWeek',
  vocationalUnitsOsp: 'osp',
  weightedAverageStep: 'plain',
  weightedFirstAverage: 'plain',
  weightedMostPoints: 'point',
  weightedSubjects: 'subject',
  workFirstPointMonths: 'month',
  workLifeMostWeeks: 'tuvaWeek',
  workSecondPointMonths: 'month',
  workThirdPointMonths: 'month',
} as const satisfies Readonly<Record<BookNumberName, NumberUnit>>;

/** What a number of the rulebook is: a name that the value can follow after a colon. */
export function numberLabel(t: Translate, name: BookNumberName): string {
  return sayByCode(t, `numbers.${name}`);
}

/** A value of a number with its unit: 34 opiskelijaviikkoa, 5,5, 30 %. */
export function numberValueText(t: Translate, name: BookNumberName, amount: number): string {
  const unit: NumberUnit = UNITS[name];
  switch (unit) {
    // A year is a name, and is not grouped as an amount is.
    case 'calendarYear':
      return String(amount);
    case 'op':
    case 'lukioOp':
    case 'osp':
    case 'tuvaWeek':
    case 'course':
    case 'studentWeek':
      return t(`terms.amount.${unit}`, { amount });
    default:
      return t(`numberUnits.${unit}`, { amount });
  }
}
