import { inForce, knownFrom, since } from '../edition.ts';
import { cite } from '../sources.ts';
import { GIVEN } from './given.ts';
import { defineRules } from './rule.ts';

const DUTY = knownFrom(GIVEN.dutyActs, since('2021-08-01'));
const TUVA = knownFrom(GIVEN.dutyActs, since('2022-08-01'));

/** R-X and S-PATH: moving between the forms. */
export const MOVING_RULES = defineRules({
  'R-X-1': {
    id: 'R-X-1',
    ...DUTY,
    sources: [cite('Kannelpolku'), cite('Koski')],
    status: 'assumed',
    assumption: { ask: 'provider' },
  },
  /** The date 31.8. inside it is the assumption of R-OV-21. */
  'R-X-2': { id: 'R-X-2', ...DUTY, sources: [cite('OvL', '11 §'), cite('OvL', '13 §')], status: 'verified-8-2026' },
  'R-X-3': {
    id: 'R-X-3',
    ...DUTY,
    sources: [cite('AmL', '37 §'), cite('LukioL', '19 §'), cite('VstL', '25 g §')],
    status: 'verified-2-2025',
  },
  'R-X-4': { id: 'R-X-4', ...TUVA, sources: [cite('TuvaL', '13 §')], status: 'verified-2-2025' },
  'R-X-5': {
    id: 'R-X-5',
    ...TUVA,
    sources: [cite('TuvaL', '8 §'), cite('OvL', '10 § 2 mom.')],
    status: 'assumed',
    assumption: { ask: 'provider' },
  },
  'R-X-6': {
    id: 'R-X-6',
    ...TUVA,
    sources: [cite('VstL', '25 a §'), cite('OvL', '10 § 2 mom.')],
    status: 'assumed',
    assumption: { ask: 'school' },
  },
  'R-X-7': {
    id: 'R-X-7',
    ...DUTY,
    sources: [cite('OvL', '4 § 2 mom. 3 kohta')],
    status: 'verified-8-2026',
    assumption: { ask: 'educationAuthority' },
  },
  'R-X-8': {
    id: 'R-X-8',
    ...inForce(),
    sources: [cite('LukioL', '27 §'), cite('AmL', '47 §')],
    status: 'verified-8-2026',
  },
  'R-X-9': {
    id: 'R-X-9',
    ...knownFrom(GIVEN.selectionDecrees, since('2022-08-01')),
    sources: [cite('AmVal', '4 §'), cite('AmVal', '6 §')],
    status: 'verified-8-2026',
  },
  'R-X-10': { id: 'R-X-10', ...inForce(), sources: [cite('OPH-ERT')], status: 'practice' },
  'R-X-11': {
    id: 'R-X-11',
    ...DUTY,
    sources: [cite('OvL', '2 §'), cite('OvL', '16 §')],
    status: 'verified-8-2026',
  },
  'R-X-12': { id: 'R-X-12', ...DUTY, sources: [cite('OvL', '16 §')], status: 'verified-8-2026' },
  'S-PATH-4': {
    id: 'S-PATH-4',
    ...TUVA,
    sources: [cite('TuvaL', '8 §'), cite('VstL', '25 d §'), cite('OvL', '4 § 2 mom. 3 kohta')],
    status: 'assumed',
    assumption: { ask: 'educationAuthority' },
  },
  'S-PATH-5': { id: 'S-PATH-5', ...inForce(), sources: [cite('Koski')], status: 'criteria' },
  'S-TILA-5': { id: 'S-TILA-5', ...inForce(), sources: [cite('Koski')], status: 'criteria' },
  'S-TILA-6': { id: 'S-TILA-6', ...inForce(), sources: [cite('Koski')], status: 'criteria' },
  'S-KOSKI-1': { id: 'S-KOSKI-1', ...inForce(), sources: [cite('Koski')], status: 'criteria' },
});
