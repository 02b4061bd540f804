import { fixed, inForce, since } from '../edition.ts';
import { cite } from '../sources.ts';
import { defineRules } from './rule.ts';

const ACT = since('2018-01-01');
const DUTY = since('2021-08-01');
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
  'R-VOC-4': { id: 'R-VOC-4', ...ACT, sources: [cite('AmL', '44–45 §')], status: 'verified-2-2025' },
  'R-VOC-5': {
    id: 'R-VOC-5',
    ...ACT,
    sources: [cite('AmL', '46–47 §'), cite('AmA', '10 §')],
    status: 'verified-8-2026',
  },
  'R-VOC-6': {
    id: 'R-VOC-6',
    ...since('2025-01-01'),
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
  'R-VOC-9': { id: 'R-VOC-9', ...DUTY, sources: [cite('AmL', '96 §')], status: 'verified-2-2025' },
  'R-VOC-10': {
    id: 'R-VOC-10',
    ...since('2022-08-01'),
    sources: [cite('AmL', '97 §')],
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
      compulsoryLeastOsp: fixed(115, CRITERIA_2024, cite('ProviderPages')),
      compulsoryMostOsp: fixed(120, CRITERIA_2024, cite('ProviderPages')),
      optionalLeastOsp: fixed(25, CRITERIA_2024, cite('ProviderPages')),
      optionalMostOsp: fixed(30, CRITERIA_2024, cite('ProviderPages')),
      optionalUnitOsp: fixed(15, CRITERIA_2024, cite('ProviderPages')),
      childDevelopmentUnitOsp: fixed(40, CRITERIA_2024, cite('ProviderPages')),
      /** Assumed: the vocational unit that is the same for every competence area. */
      unitForAllOsp: fixed(25, CRITERIA_2024, cite('Kannelpolku')),
    },
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
});
