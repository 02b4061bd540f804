import { fixed, inForce, knownFrom, since } from '../edition.ts';
import { cite } from '../sources.ts';
import { GIVEN } from './given.ts';
import { defineRules } from './rule.ts';

/** Decree 699/2017 in its first wording: given on 6.10.2017, for training from August 2018 until the change of 2022. */
const UNTIL_2021 = knownFrom('2017-10-06', since('2018-01-01', '2022-07-31'), GIVEN.selectionDecrees);

/** A-ADM and A-GRADE: averages, vocational points and raised grades, beside what the R-APP and R-RAISE rules say. */
export const ADMISSION_RULES = defineRules({
  'A-ADM-1': {
    id: 'A-ADM-1',
    ...since('2018-01-01'),
    sources: [cite('AmVal')],
    status: 'verified-8-2026',
    assumption: { ask: 'ministry' },
    numbers: { pointsKnownToYear: fixed(2026, inForce(), cite('AmVal')) },
  },
  'A-ADM-2': {
    id: 'A-ADM-2',
    ...since('2018-01-01'),
    sources: [cite('AmVal', '4–12 §')],
    status: 'verified-8-2026',
    /** Each of the three gives one point more, until the application year 2021. */
    numbers: {
      workFirstPointMonths: fixed(3, UNTIL_2021, cite('AmVal', '10 §')),
      workSecondPointMonths: fixed(6, UNTIL_2021, cite('AmVal', '10 §')),
      workThirdPointMonths: fixed(12, UNTIL_2021, cite('AmVal', '10 §')),
    },
  },
  'A-ADM-5': {
    id: 'A-ADM-5',
    ...since('2018-01-01'),
    sources: [cite('AmVal', '9 §'), cite('Valintaperusteet')],
    status: 'verified-8-2026',
  },
  'A-ADM-5b': {
    id: 'A-ADM-5b',
    ...since('2018-01-01'),
    sources: [cite('AmVal', '8–9 §'), cite('PoL', '46 §')],
    status: 'verified-8-2026',
    assumption: { ask: 'educationAuthority' },
  },
  'A-ADM-6': {
    id: 'A-ADM-6',
    ...since('2018-01-01'),
    sources: [cite('AmVal', '4 §'), cite('AmVal', '6 §')],
    status: 'verified-8-2026',
    numbers: {
      pointsForStudies: fixed(6, since('2018-01-01'), cite('AmVal', '6 §')),
      pointsFolkLineWeeks: fixed(28, since('2018-01-01'), cite('AmVal', '6 §')),
      pointsLisaopetusHours: fixed(1100, since('2018-01-01'), cite('AmVal', '6 §')),
      pointsLuvaCourses: fixed(25, since('2018-01-01'), cite('AmVal', '6 §')),
      pointsValmaOsp: fixed(30, since('2018-01-01'), cite('AmVal', '6 §')),
    },
  },
  'A-ADM-6b': {
    id: 'A-ADM-6b',
    ...inForce(),
    sources: [cite('Suoritus'), cite('Hakurekisteri')],
    status: 'criteria',
    numbers: { registerTelmaOsp: fixed(25, since('2022-08-01'), cite('Suoritus')) },
  },
  'A-ADM-8': {
    id: 'A-ADM-8',
    ...since('2018-01-01'),
    sources: [cite('AmVal', '8–9 §'), cite('Valintaperusteet')],
    status: 'criteria',
  },
  'A-ADM-10': {
    id: 'A-ADM-10',
    ...since('2018-01-01'),
    sources: [cite('AmVal', '8 §'), cite('LuVal', '3 §'), cite('Suoritus'), cite('Hakurekisteri')],
    status: 'verified-8-2026',
    assumption: { ask: 'educationAuthority' },
    numbers: {
      electiveLeastLessons: fixed(2, since('2018-01-01'), cite('AmVal', '8 §')),
      electiveLeastCourses: fixed(3, since('2018-01-01'), cite('Hakurekisteri')),
    },
  },
  'A-ADM-11': {
    id: 'A-ADM-11',
    ...since('2018-01-01'),
    sources: [cite('AmVal', '8–9 §'), cite('Valintaperusteet')],
    status: 'verified-8-2026',
  },
  'A-ADM-12': {
    id: 'A-ADM-12',
    ...since('2018-01-01'),
    sources: [cite('Suoritus'), cite('Valintaperusteet')],
    status: 'criteria',
  },
  'A-ADM-13': {
    id: 'A-ADM-13',
    ...since('2018-01-01'),
    sources: [cite('AmVal', '8 §'), cite('LuVal', '3 §'), cite('Valintaperusteet')],
    status: 'verified-8-2026',
  },
  'A-ADM-14': {
    id: 'A-ADM-14',
    ...inForce(),
    sources: [cite('Suoritus')],
    status: 'criteria',
    assumption: { ask: 'educationAuthority' },
  },
  'A-ADM-15': {
    id: 'A-ADM-15',
    ...knownFrom(GIVEN.selectionDecrees, since('2022-01-01')),
    sources: [cite('LuVal', '3 §'), cite('Valintaperusteet')],
    status: 'verified-8-2026',
  },
  'A-ADM-19': {
    id: 'A-ADM-19',
    ...knownFrom(GIVEN.selectionDecrees, since('2022-01-01')),
    sources: [cite('AmVal', '19–20 §'), cite('LuVal', '6 §'), cite('Suoritus')],
    status: 'criteria',
    assumption: { ask: 'vocationalProvider' },
  },
  'A-GRADE-1': {
    id: 'A-GRADE-1',
    ...since('2018-01-01'),
    sources: [cite('Suoritus'), cite('Valintaperusteet')],
    status: 'criteria',
  },
  'A-GRADE-2': {
    id: 'A-GRADE-2',
    ...since('2018-01-01'),
    sources: [cite('AmVal', '8 §'), cite('LuVal', '3 §')],
    status: 'verified-8-2026',
  },
  'A-GRADE-4': { id: 'A-GRADE-4', ...inForce(), sources: [cite('Suoritus')], status: 'criteria' },
  'A-GRADE-5': {
    id: 'A-GRADE-5',
    ...inForce(),
    sources: [cite('Suoritus'), cite('Hakurekisteri')],
    status: 'criteria',
  },
  'A-GRADE-6': { id: 'A-GRADE-6', ...inForce(), sources: [cite('Suoritus')], status: 'criteria' },
  'A-GRADE-7': {
    id: 'A-GRADE-7',
    ...inForce(),
    sources: [cite('Suoritus')],
    status: 'criteria',
    assumption: { ask: 'educationAuthority' },
  },
  'A-GRADE-8': { id: 'A-GRADE-8', ...inForce(), sources: [cite('Hakurekisteri')], status: 'criteria' },
  'A-GRADE-14': {
    id: 'A-GRADE-14',
    ...since('2018-01-01'),
    sources: [cite('AmVal', '8–9 §'), cite('LuVal', '3 §'), cite('Kannelpolku')],
    status: 'computed',
  },
});
