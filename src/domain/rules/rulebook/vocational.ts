import { fixed, inForce, knownFrom, since } from '../edition.ts';
import { cite } from '../sources.ts';
import { GIVEN } from './given.ts';
import { defineRules } from './rule.ts';

const ACT = since('2018-01-01');
const DUTY = knownFrom(GIVEN.dutyActs, since('2021-08-01'));
const COMMON_2022 = knownFrom(GIVEN.commonUnits2022, since('2022-08-01'));
const CRITERIA_2018 = since('2018-08-01', '2024-07-31');
const CRITERIA_2024 = since('2024-08-01');

/** R-VOC: vocational education, and the qualification in education and guidance. */
export const VOCATIONAL_RULES = defineRules({
  'R-VOC-1': { id: 'R-VOC-1', ...DUTY, sources: [cite('AmL', '37–38 §')], status: 'verified-2-2025' },
  'R-VOC-2': {
    id: 'R-VOC-2',
    ...ACT,
    sources: [cite('AmA', '1–2 §')],
    status: 'verified-8-2026',
    numbers: {
      qualificationOsp: fixed(180, ACT, cite('AmA', '1 §')),
      vocationalUnitsOsp: fixed(145, ACT, cite('AmA', '1 §')),
      commonUnitsOsp: fixed(35, ACT, cite('AmA', '1 §')),
      furtherStudiesLeastOsp: fixed(10, ACT, cite('AmA', '1 §')),
      furtherStudiesMostOsp: fixed(25, ACT, cite('AmA', '1 §')),
    },
  },
  'R-VOC-3': {
    id: 'R-VOC-3',
    ...COMMON_2022,
    sources: [cite('AmA', '2 §')],
    status: 'verified-8-2026',
    numbers: {
      communicationLeastOsp: fixed(11, COMMON_2022, cite('AmA', '2 §')),
      mathsAndScienceLeastOsp: fixed(6, COMMON_2022, cite('AmA', '2 §')),
      societyAndWorkLeastOsp: fixed(9, COMMON_2022, cite('AmA', '2 §')),
      commonByChoiceOsp: fixed(9, COMMON_2022, cite('AmA', '2 §')),
    },
  },
  'R-VOC-4': { id: 'R-VOC-4', ...ACT, sources: [cite('AmL', '44–45 §')], status: 'verified-2-2025' },
  'R-VOC-5': {
    id: 'R-VOC-5',
    ...ACT,
    sources: [cite('AmL', '46–47 §'), cite('AmA', '10 §')],
    status: 'verified-8-2026',
  },
  'R-VOC-6': {
    id: 'R-VOC-6',
    ...knownFrom(GIVEN.recognition, since('2025-01-01')),
    sources: [cite('AmL', '44 § 5 mom.'), cite('AmA', '10 §')],
    status: 'verified-2-2025',
    assumption: { ask: 'vocationalProvider' },
  },
  'R-VOC-7': {
    id: 'R-VOC-7',
    ...DUTY,
    sources: [cite('AmL', '44 § 5 mom.')],
    status: 'verified-2-2025',
    numbers: { hoksYears: fixed(4, DUTY, cite('AmL', '44 § 5 mom.')) },
  },
  'R-VOC-8': {
    id: 'R-VOC-8',
    ...DUTY,
    sources: [cite('AmA', '10 a §')],
    status: 'verified-8-2026',
    /** The starting point; more or less by the student's readiness. */
    numbers: { teachingHoursPerOsp: fixed(12, DUTY, cite('AmA', '10 a §')) },
  },
  'R-VOC-9': { id: 'R-VOC-9', ...DUTY, sources: [cite('AmL', '96 §')], status: 'verified-2-2025' },
  'R-VOC-10': {
    id: 'R-VOC-10',
    ...knownFrom(GIVEN.amendments2022, since('2022-08-01')),
    sources: [cite('AmL', '97 §')],
    status: 'verified-2-2025',
  },
  'R-VOC-11': {
    id: 'R-VOC-11',
    ...knownFrom(GIVEN.acts2024, since('2026-08-01')),
    sources: [cite('AmL', '63–64 §')],
    status: 'verified-2-2025',
  },
  'R-VOC-12': {
    id: 'R-VOC-12',
    ...CRITERIA_2024,
    sources: [cite('OPH-KASVO'), cite('Koski')],
    status: 'practice',
    assumption: { ask: 'vocationalProvider' },
    /** Assumed. */
    numbers: { transitionYears: fixed(3, CRITERIA_2024, cite('Kannelpolku')) },
  },
  'R-VOC-13': {
    id: 'R-VOC-13',
    ...CRITERIA_2024,
    sources: [cite('ProviderPages'), cite('OPH-KASVO')],
    status: 'practice',
    assumption: { ask: 'vocationalProvider' },
    numbers: {
      /** Of the criteria of 2018 one page tells 110 + 35, another 105 + 40. */
      compulsoryLeastOsp: [
        { ...CRITERIA_2018, value: 105, source: cite('ProviderPages') },
        { ...CRITERIA_2024, value: 115, source: cite('ProviderPages') },
      ],
      compulsoryMostOsp: [
        { ...CRITERIA_2018, value: 110, source: cite('ProviderPages') },
        { ...CRITERIA_2024, value: 120, source: cite('ProviderPages') },
      ],
      optionalLeastOsp: [
        { ...CRITERIA_2018, value: 35, source: cite('ProviderPages') },
        { ...CRITERIA_2024, value: 25, source: cite('ProviderPages') },
      ],
      optionalMostOsp: [
        { ...CRITERIA_2018, value: 40, source: cite('ProviderPages') },
        { ...CRITERIA_2024, value: 30, source: cite('ProviderPages') },
      ],
      optionalUnitOsp: fixed(15, CRITERIA_2024, cite('ProviderPages')),
      childDevelopmentUnitOsp: fixed(40, CRITERIA_2024, cite('ProviderPages')),
      /** Assumed: the vocational unit that is the same for every competence area. */
      /** Assumed: only 20 makes the compulsory units of the competence areas 115–120 together. */
      unitForAllOsp: fixed(20, CRITERIA_2024, cite('Kannelpolku')),
    },
  },
  'R-VOC-14': {
    id: 'R-VOC-14',
    ...inForce(),
    sources: [cite('VakaL', '28 §'), cite('VakaA', '3–4 §'), cite('ProviderPages')],
    status: 'practice',
  },
  'R-VOC-15': {
    id: 'R-VOC-15',
    ...inForce(),
    sources: [cite('AmA', '20 §'), cite('AmL', '40 §'), cite('AmL', '81 §'), cite('ProviderPages')],
    status: 'verified-8-2026',
  },
  'R-VOC-16': {
    id: 'R-VOC-16',
    ...since('2019-08-01'),
    sources: [cite('YoL', '5 §'), cite('AmA', '1 §'), cite('AmVal', '2 §'), cite('LuVal', '2 §')],
    status: 'verified-8-2026',
  },
  'S-VOC-13': { id: 'S-VOC-13', ...ACT, sources: [cite('AmA', '11 §')], status: 'verified-8-2026' },
  'S-VOC-15': {
    id: 'S-VOC-15',
    ...knownFrom(GIVEN.commonUnits2026, since('2026-08-01')),
    sources: [cite('AmA', '2 §'), cite('Koski')],
    status: 'verified-8-2026',
    /** Both days are inferred from the change log of the register. */
    assumption: { ask: 'vocationalProvider' },
  },
});
