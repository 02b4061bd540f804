import { fixed, inForce, since } from '../edition.ts';
import { cite } from '../sources.ts';
import { defineRules } from './rule.ts';

/** R-APP: applying and selection, the legal frame. Averages, points and windows are in the admission room. */
export const APPLYING_RULES = defineRules({
  'R-APP-1': {
    id: 'R-APP-1',
    ...since('2022-01-01'),
    sources: [cite('HakuA', '1–2 §')],
    status: 'verified-8-2026',
  },
  'R-APP-2': {
    id: 'R-APP-2',
    ...since('2022-01-01'),
    sources: [cite('HakuA', '2 § 2 mom.')],
    status: 'verified-8-2026',
  },
  'R-APP-3': {
    id: 'R-APP-3',
    ...since('2022-01-01'),
    sources: [cite('HakuA', '9–10 §')],
    status: 'verified-8-2026',
    numbers: {
      jointApplicationWishes: [
        ...fixed(5, inForce('2021-12-31'), cite('HakuA2014')),
        ...fixed(7, since('2022-01-01'), cite('HakuA', '9 §')),
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
    ...since('2021-08-01'),
    sources: [cite('AmL', '37 §'), cite('TuvaL', '9 §'), cite('VstL', '25 e §'), cite('LukioL', '19 §')],
    status: 'verified-2-2025',
  },
  'R-APP-7': {
    id: 'R-APP-7',
    ...since('2021-08-01'),
    sources: [cite('TuvaL', '17 §'), cite('VstL', '25 h §'), cite('LukioL', '23 §'), cite('AmL', '96 §')],
    status: 'verified-2-2025',
  },
  'R-APP-8': {
    id: 'R-APP-8',
    ...since('2022-08-01'),
    sources: [cite('AmVal', '4 §'), cite('AmVal', '6 §')],
    status: 'verified-8-2026',
    numbers: {
      pointsForStudies: fixed(6, since('2022-08-01'), cite('AmVal', '6 §')),
      pointsTuvaWeeks: fixed(19, since('2022-08-01'), cite('AmVal', '6 §')),
      pointsKopsWeeks: fixed(17, since('2022-08-01'), cite('AmVal', '6 §')),
      pointsFolkLineWeeks: fixed(28, since('2022-08-01'), cite('AmVal', '6 §')),
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
  'R-APP-16': {
    id: 'R-APP-16',
    ...since('2022-01-01'),
    sources: [cite('AmVal', '19–20 §')],
    status: 'verified-8-2026',
    assumption: { ask: 'vocationalProvider' },
    numbers: { discretionaryMostPercent: fixed(30, since('2022-01-01'), cite('AmVal', '19 §')) },
  },
  'R-APP-17': {
    id: 'R-APP-17',
    ...since('2018-01-01'),
    sources: [cite('AmVal', '3–4 §'), cite('AmVal', '20 §')],
    status: 'verified-8-2026',
  },
  'R-APP-18': {
    id: 'R-APP-18',
    ...since('2022-01-01'),
    sources: [cite('LuVal', '1 §'), cite('LuVal', '3 §')],
    status: 'verified-8-2026',
    numbers: { averageDecimals: fixed(2, since('2022-01-01'), cite('LuVal', '3 §')) },
  },
  'R-APP-20': {
    id: 'R-APP-20',
    ...since('2022-01-01'),
    sources: [cite('LuVal', '6 §'), cite('LukioL', '21 §')],
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
    ...since('2021-01-01'),
    sources: [cite('VstL', '25 d–25 e §')],
    status: 'verified-2-2025',
  },
  'R-APP-24': {
    id: 'R-APP-24',
    ...since('2022-08-01'),
    sources: [cite('TuvaL', '9–10 §'), cite('Ekami')],
    status: 'verified-2-2025',
    assumption: { ask: 'provider' },
  },
});
