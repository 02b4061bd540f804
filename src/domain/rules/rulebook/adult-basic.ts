import { fixed, inForce, knownFrom, since } from '../edition.ts';
import { cite } from '../sources.ts';
import { GIVEN } from './given.ts';
import { defineRules } from './rule.ts';

const CRITERIA = since('2018-01-01');
const DUTY = knownFrom(GIVEN.dutyActs, since('2021-08-01'));

/** R-ABE: adult basic education. */
export const ADULT_BASIC_RULES = defineRules({
  'R-ABE-1': {
    id: 'R-ABE-1',
    ...inForce(),
    sources: [cite('PoL', '46–46 a §'), cite('PoA'), cite('TjA', '7 §')],
    status: 'verified-2-2025',
  },
  'R-ABE-2': {
    id: 'R-ABE-2',
    ...DUTY,
    sources: [cite('PoL', '46 § 1 mom.'), cite('PoL', '26 § 1 mom.')],
    status: 'verified-2-2025',
    /** The calendar year of turning this age, not the birthday, decides. */
    numbers: { basicDutyAge: fixed(17, DUTY, cite('PoL', '26 § 1 mom.')) },
  },
  'R-ABE-3': {
    id: 'R-ABE-3',
    ...DUTY,
    sources: [cite('PoL', '26 §'), cite('OvL', '3 §')],
    status: 'verified-8-2026',
  },
  'R-ABE-4': { id: 'R-ABE-4', ...DUTY, sources: [cite('OvL', '4–5 §')], status: 'verified-8-2026' },
  'R-ABE-5': {
    id: 'R-ABE-5',
    ...CRITERIA,
    sources: [cite('PoL', '46 § 3 mom.'), cite('AIPE-P')],
    status: 'verified-2-2025',
    assumption: { ask: 'educationAuthority' },
  },
  'R-ABE-6': {
    id: 'R-ABE-6',
    ...CRITERIA,
    sources: [cite('TjA', '7 §'), cite('AIPE-P')],
    status: 'verified-2-2025',
    numbers: {
      literacyPhaseCourses: fixed(27, CRITERIA, cite('TjA', '7 §')),
      literacyPhaseCompulsoryCourses: fixed(23, CRITERIA, cite('TjA', '7 §')),
      literacyPhaseOptionalOffered: fixed(6, CRITERIA, cite('TjA', '7 §')),
    },
  },
  'R-ABE-7': {
    id: 'R-ABE-7',
    ...CRITERIA,
    sources: [cite('TjA', '7 §'), cite('AIPE-P')],
    status: 'verified-2-2025',
    numbers: {
      initialPhaseCourses: fixed(38, CRITERIA, cite('TjA', '7 §')),
      initialPhaseCompulsoryCourses: fixed(34, CRITERIA, cite('TjA', '7 §')),
      initialPhaseOptionalOffered: fixed(10, CRITERIA, cite('TjA', '7 §')),
    },
  },
  'R-ABE-8': {
    id: 'R-ABE-8',
    ...CRITERIA,
    sources: [cite('TjA', '7 §'), cite('AIPE-P')],
    status: 'verified-2-2025',
    numbers: {
      finalPhaseCourses: fixed(46, CRITERIA, cite('TjA', '7 §')),
      finalPhaseCompulsoryCourses: fixed(39, CRITERIA, cite('TjA', '7 §')),
      finalPhaseOptionalOffered: fixed(10, CRITERIA, cite('TjA', '7 §')),
      languageLeastCourses: fixed(20, CRITERIA, cite('TjA', '7 §')),
      motherTongueLeastCourses: fixed(4, CRITERIA, cite('TjA', '7 §')),
      mathsCourses: fixed(8, CRITERIA, cite('TjA', '7 §')),
    },
  },
  'R-ABE-9': {
    id: 'R-ABE-9',
    ...CRITERIA,
    sources: [cite('PoL', '46 §'), cite('AIPE-P')],
    status: 'criteria',
  },
  'R-ABE-10': {
    id: 'R-ABE-10',
    ...CRITERIA,
    sources: [cite('AIPE-P'), cite('PoL', '46 §')],
    status: 'criteria',
    numbers: {
      courseHours: fixed(28, CRITERIA, cite('AIPE-P')),
      lessonLeastMinutes: fixed(40, CRITERIA, cite('AIPE-P')),
    },
  },
  'R-ABE-11': {
    id: 'R-ABE-11',
    ...CRITERIA,
    sources: [cite('PoL', '46 §')],
    status: 'verified-2-2025',
    numbers: {
      abeScopeYears: fixed(4, CRITERIA, cite('PoL', '46 §')),
      abeFullTimeYears: fixed(5, CRITERIA, cite('PoL', '46 §')),
    },
  },
  'R-ABE-12': {
    id: 'R-ABE-12',
    ...inForce(),
    sources: [cite('PoL', '46 § 2 mom.'), cite('Koski')],
    status: 'verified-2-2025',
  },
  'R-ABE-13': {
    id: 'R-ABE-13',
    ...CRITERIA,
    sources: [cite('PoL', '46 § 3 mom.')],
    status: 'verified-2-2025',
  },
  'R-ABE-14': { id: 'R-ABE-14', ...inForce(), sources: [cite('PoL', '46 §')], status: 'verified-2-2025' },
  'R-ABE-15': {
    id: 'R-ABE-15',
    ...CRITERIA,
    sources: [cite('AIPE-P')],
    status: 'criteria',
    assumption: { ask: 'provider' },
    numbers: {
      certificateLeastGrade: fixed(5, CRITERIA, cite('AIPE-P')),
      /** Failed courses allowed in a subject of 1–2, 3–5, 6–8 and 9 or more courses. */
      failedOfUpTo2: fixed(0, CRITERIA, cite('AIPE-P')),
      failedOfUpTo5: fixed(1, CRITERIA, cite('AIPE-P')),
      failedOfUpTo8: fixed(2, CRITERIA, cite('AIPE-P')),
      failedOf9OrMore: fixed(3, CRITERIA, cite('AIPE-P')),
    },
  },
  'R-ABE-16': { id: 'R-ABE-16', ...CRITERIA, sources: [cite('AIPE-P')], status: 'criteria' },
  'R-ABE-17': {
    id: 'R-ABE-17',
    ...knownFrom(GIVEN.amendments2022, since('2022-08-01')),
    sources: [cite('PoL', '46 a §')],
    status: 'verified-2-2025',
  },
  'R-ABE-18': { id: 'R-ABE-18', ...inForce(), sources: [cite('PoL', '7 §')], status: 'verified-2-2025' },
  'R-ABE-19': {
    id: 'R-ABE-19',
    ...inForce(),
    sources: [cite('OpTukiL')],
    status: 'verified-2-2025',
    numbers: { fullTimeCoursesPerYear: fixed(22, inForce(), cite('OpTukiL')) },
  },
  'R-ABE-20': { id: 'R-ABE-20', ...inForce(), sources: [cite('ProviderPages')], status: 'practice' },
  'S-AIPE-5': { id: 'S-AIPE-5', ...CRITERIA, sources: [cite('AIPE-P')], status: 'criteria' },
  'S-AIPE-14': { id: 'S-AIPE-14', ...inForce(), sources: [cite('Koski')], status: 'criteria' },
  'S-AIPE-15': { id: 'S-AIPE-15', ...inForce(), sources: [cite('Koski')], status: 'criteria' },
  'S-AIPE-18': { id: 'S-AIPE-18', ...CRITERIA, sources: [cite('TjA', '7 §')], status: 'verified-2-2025' },
});
