import { inForce, knownFrom, since } from '../edition.ts';
import { cite } from '../sources.ts';
import { GIVEN } from './given.ts';
import { defineRules } from './rule.ts';

const KOPS = knownFrom(GIVEN.dutyActs, since('2021-08-01'));
const CRITERIA = knownFrom(GIVEN.kopsCriteria, since('2021-08-01'));
const ADULT_BASIC = since('2018-01-01');

/** R-PLAN: what an individual plan must contain. */
export const PLANNING_RULES = defineRules({
  'R-PLAN-0': {
    id: 'R-PLAN-0',
    ...inForce(),
    sources: [
      cite('TuvaL', '14 §'),
      cite('VstL', '25 f §'),
      cite('PoL', '46 §'),
      cite('AmL', '44–45 §'),
      cite('LukioL', '26 §'),
    ],
    status: 'verified-2-2025',
  },
  'R-PLAN-KOPS-1': {
    id: 'R-PLAN-KOPS-1',
    ...KOPS,
    sources: [cite('VstL', '25 f §')],
    status: 'verified-2-2025',
  },
  'R-PLAN-KOPS-2': { id: 'R-PLAN-KOPS-2', ...CRITERIA, sources: [cite('KOPS-P')], status: 'criteria' },
  'R-PLAN-KOPS-3': { id: 'R-PLAN-KOPS-3', ...CRITERIA, sources: [cite('KOPS-P')], status: 'criteria' },
  'R-PLAN-TUVA-1': {
    id: 'R-PLAN-TUVA-1',
    ...knownFrom(GIVEN.dutyActs, since('2022-08-01')),
    sources: [cite('TuvaL', '14 §'), cite('TuvaL', '22 §')],
    status: 'verified-2-2025',
  },
  'R-PLAN-TUVA-2': {
    id: 'R-PLAN-TUVA-2',
    ...knownFrom(GIVEN.tuvaCriteria, since('2022-08-01')),
    sources: [cite('TUVA-P', '2.2')],
    status: 'criteria',
  },
  'R-PLAN-TUVA-3': {
    id: 'R-PLAN-TUVA-3',
    ...knownFrom(GIVEN.dutyActs, since('2022-08-01')),
    sources: [cite('TuvaL', '14 § 3 mom.')],
    status: 'verified-2-2025',
  },
  'R-PLAN-ABE-1': {
    id: 'R-PLAN-ABE-1',
    ...ADULT_BASIC,
    sources: [cite('PoL', '46 §')],
    status: 'verified-2-2025',
  },
  'R-PLAN-ABE-2': { id: 'R-PLAN-ABE-2', ...ADULT_BASIC, sources: [cite('AIPE-P')], status: 'criteria' },
  'R-PLAN-VOC-1': {
    id: 'R-PLAN-VOC-1',
    ...since('2018-01-01'),
    sources: [cite('AmA', '9 §')],
    status: 'verified-8-2026',
  },
  'R-PLAN-VOC-2': {
    id: 'R-PLAN-VOC-2',
    ...since('2018-01-01'),
    sources: [cite('AmL', '45 §')],
    status: 'verified-2-2025',
    assumption: { ask: 'vocationalProvider' },
  },
  'R-PLAN-LUKIO-1': {
    id: 'R-PLAN-LUKIO-1',
    ...inForce(),
    sources: [cite('LukioL', '26 §'), cite('LukioL', '36 §')],
    status: 'verified-8-2026',
  },
  'R-PLAN-OV-1': {
    id: 'R-PLAN-OV-1',
    ...knownFrom(GIVEN.dutyActs, since('2021-08-01')),
    sources: [cite('OvL', '8 §')],
    status: 'verified-8-2026',
  },
  'R-PLAN-RAISE-1': {
    id: 'R-PLAN-RAISE-1',
    ...knownFrom(GIVEN.tuvaCriteria, since('2022-08-01')),
    sources: [cite('TUVA-P', '2.2')],
    status: 'criteria',
  },
  'R-PLAN-PRIV-1': {
    id: 'R-PLAN-PRIV-1',
    ...inForce(),
    sources: [cite('Kannelpolku')],
    status: 'assumed',
    assumption: { ask: 'school' },
  },
  'R-PLAN-FORM-1': { id: 'R-PLAN-FORM-1', ...inForce(), sources: [cite('Muikku')], status: 'practice' },
});
