import { fixed, inForce, knownFrom, since } from '../edition.ts';
import { cite } from '../sources.ts';
import { GIVEN } from './given.ts';
import { defineRules } from './rule.ts';

/** R-APP: applying and selection, the legal frame. Averages, points and windows are in the admission room. */
export const APPLYING_RULES = defineRules({
  'R-APP-1': {
    id: 'R-APP-1',
    ...knownFrom(GIVEN.selectionDecrees, since('2022-01-01')),
    sources: [cite('HakuA', '1–2 §')],
    status: 'verified-8-2026',
  },
  'R-APP-2': {
    id: 'R-APP-2',
    ...knownFrom(GIVEN.selectionDecrees, since('2022-01-01')),
    sources: [cite('HakuA', '2 § 2 mom.')],
    status: 'verified-8-2026',
  },
  'R-APP-3': {
    id: 'R-APP-3',
    ...knownFrom(GIVEN.selectionDecrees, since('2022-01-01')),
    sources: [cite('HakuA', '9–10 §')],
    status: 'verified-8-2026',
    numbers: {
      jointApplicationWishes: [
        ...fixed(5, inForce('2021-12-31'), cite('HakuA2014')),
        ...fixed(7, knownFrom(GIVEN.selectionDecrees, since('2022-01-01')), cite('HakuA', '9 §')),
      ],
    },
  },
  'R-APP-4': {
    id: 'R-APP-4',
    ...inForce(),
    sources: [cite('HakuA', '5 §'), cite('YH26')],
    status: 'practice',
    assumption: { ask: 'ministry' },
  },
  'R-APP-5': {
    id: 'R-APP-5',
    ...inForce(),
    sources: [cite('YH23'), cite('KEO-Ks')],
    status: 'practice',
    assumption: { ask: 'educationAuthority' },
  },
  'R-APP-6': {
    id: 'R-APP-6',
    ...knownFrom(GIVEN.dutyActs, since('2021-08-01')),
    sources: [cite('AmL', '37 §'), cite('TuvaL', '9 §'), cite('VstL', '25 e §'), cite('LukioL', '19 §')],
    status: 'verified-2-2025',
  },
  'R-APP-7': {
    id: 'R-APP-7',
    ...knownFrom(GIVEN.dutyActs, since('2021-08-01')),
    sources: [cite('TuvaL', '17 §'), cite('VstL', '25 h §'), cite('LukioL', '23 §'), cite('AmL', '96 §')],
    status: 'verified-2-2025',
  },
  'R-APP-8': {
    id: 'R-APP-8',
    ...knownFrom(GIVEN.selectionDecrees, since('2022-08-01')),
    sources: [cite('AmVal', '4 §'), cite('AmVal', '6 §')],
    status: 'verified-8-2026',
    numbers: {
      pointsForStudies: fixed(6, knownFrom(GIVEN.selectionDecrees, since('2022-08-01')), cite('AmVal', '6 §')),
      pointsTuvaWeeks: fixed(19, knownFrom(GIVEN.selectionDecrees, since('2022-08-01')), cite('AmVal', '6 §')),
      pointsKopsWeeks: fixed(17, knownFrom(GIVEN.selectionDecrees, since('2022-08-01')), cite('AmVal', '6 §')),
      pointsFolkLineWeeks: fixed(28, knownFrom(GIVEN.selectionDecrees, since('2022-08-01')), cite('AmVal', '6 §')),
    },
  },
  'R-APP-9': {
    id: 'R-APP-9',
    ...inForce(),
    sources: [cite('Suoritus')],
    status: 'criteria',
    numbers: {
      registerKopsOp: fixed(26.5, inForce(), cite('Suoritus')),
      registerTuvaWeeks: fixed(19, inForce(), cite('Suoritus')),
    },
  },
  'R-APP-10': {
    id: 'R-APP-10',
    ...since('2018-01-01'),
    sources: [cite('AmVal', '8 §')],
    status: 'verified-8-2026',
    /** The first point, and one more for each step of the average, up to the most. */
    numbers: {
      gradesFirstAverage: fixed(5.5, since('2018-01-01'), cite('AmVal', '8 §')),
      gradesAverageStep: fixed(0.25, since('2018-01-01'), cite('AmVal', '8 §')),
      gradesMostPoints: fixed(16, since('2018-01-01'), cite('AmVal', '8 §')),
    },
  },
  'R-APP-11': {
    id: 'R-APP-11',
    ...since('2018-01-01'),
    sources: [cite('AmVal', '8 §'), cite('AmVal', '9 §')],
    status: 'verified-8-2026',
    numbers: {
      weightedFirstAverage: fixed(6, since('2018-01-01'), cite('AmVal', '9 §')),
      weightedAverageStep: fixed(0.5, since('2018-01-01'), cite('AmVal', '9 §')),
      weightedMostPoints: fixed(8, since('2018-01-01'), cite('AmVal', '9 §')),
      weightedSubjects: fixed(3, since('2018-01-01'), cite('AmVal', '9 §')),
    },
  },
  'R-APP-12': {
    id: 'R-APP-12',
    ...since('2018-01-01'),
    sources: [cite('AmVal', '4 § 2 mom. 5 kohta'), cite('AmVal', '11 §')],
    status: 'verified-8-2026',
    assumption: { ask: 'educationAuthority' },
    numbers: { firstWishPoints: fixed(2, since('2018-01-01'), cite('AmVal', '11 §')) },
  },
  'R-APP-13': {
    id: 'R-APP-13',
    ...since('2018-01-01'),
    sources: [cite('AmVal', '12 §')],
    status: 'verified-8-2026',
    numbers: { testMostPoints: fixed(10, since('2018-01-01'), cite('AmVal', '12 §')) },
  },
  'R-APP-14': {
    id: 'R-APP-14',
    ...since('2018-01-01'),
    sources: [cite('AmVal', '5 §')],
    status: 'verified-8-2026',
  },
  'R-APP-15': {
    id: 'R-APP-15',
    ...knownFrom(GIVEN.selectionDecrees, since('2022-01-01')),
    sources: [cite('AmVal')],
    status: 'verified-8-2026',
  },
  'R-APP-16': {
    id: 'R-APP-16',
    ...knownFrom(GIVEN.selectionDecrees, since('2022-01-01')),
    sources: [cite('AmVal', '19–20 §')],
    status: 'verified-8-2026',
    assumption: { ask: 'vocationalProvider' },
    numbers: {
      discretionaryMostPercent: fixed(
        30,
        knownFrom(GIVEN.selectionDecrees, since('2022-01-01')),
        cite('AmVal', '19 §'),
      ),
    },
  },
  'R-APP-17': {
    id: 'R-APP-17',
    ...since('2018-01-01'),
    sources: [cite('AmVal', '3–4 §'), cite('AmVal', '20 §')],
    status: 'verified-8-2026',
  },
  'R-APP-18': {
    id: 'R-APP-18',
    ...knownFrom(GIVEN.selectionDecrees, since('2022-01-01')),
    sources: [cite('LuVal', '1 §'), cite('LuVal', '3 §')],
    status: 'verified-8-2026',
    numbers: {
      averageDecimals: fixed(2, knownFrom(GIVEN.selectionDecrees, since('2022-01-01')), cite('LuVal', '3 §')),
    },
  },
  'R-APP-19': {
    id: 'R-APP-19',
    ...knownFrom(GIVEN.selectionDecrees, since('2022-01-01')),
    sources: [cite('LuVal', '5 §'), cite('LuVal', '7–9 §')],
    status: 'verified-8-2026',
    numbers: {
      lukioTestMostPoints: fixed(10, knownFrom(GIVEN.selectionDecrees, since('2022-01-01')), cite('LuVal', '7–9 §')),
    },
  },
  'R-APP-20': {
    id: 'R-APP-20',
    ...knownFrom(GIVEN.selectionDecrees, since('2022-01-01')),
    sources: [cite('LuVal', '6 §'), cite('LukioL', '21 §')],
    status: 'verified-8-2026',
  },
  'R-APP-21': {
    id: 'R-APP-21',
    ...since('2018-01-01'),
    sources: [cite('LuVal', '3 §'), cite('AmVal', '8 §'), cite('Suoritus')],
    status: 'verified-8-2026',
  },
  'R-APP-22': {
    id: 'R-APP-22',
    ...inForce(),
    sources: [cite('OPH-LEIKKURI'), cite('Suoritus')],
    status: 'assumed',
    assumption: { ask: 'educationAuthority' },
  },
  'R-APP-23': {
    id: 'R-APP-23',
    ...knownFrom(GIVEN.dutyActs, since('2021-01-01')),
    sources: [cite('VstL', '25 d–25 e §')],
    status: 'verified-2-2025',
  },
  'R-APP-24': {
    id: 'R-APP-24',
    ...knownFrom(GIVEN.dutyActs, since('2022-08-01')),
    sources: [cite('TuvaL', '9–10 §'), cite('Ekami')],
    status: 'verified-2-2025',
    assumption: { ask: 'provider' },
  },
  'R-APP-25': { id: 'R-APP-25', ...inForce(), sources: [cite('Gradia')], status: 'practice' },
  'S-ADM-3': { id: 'S-ADM-3', ...inForce(), sources: [cite('Suoritus')], status: 'criteria' },
  'S-ADM-5': { id: 'S-ADM-5', ...inForce(), sources: [cite('Suoritus')], status: 'criteria' },
});
