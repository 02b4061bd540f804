import { fixed, inForce, knownFrom, since } from '../edition.ts';
import { cite } from '../sources.ts';
import { GIVEN } from './given.ts';
import { defineRules } from './rule.ts';

/** R-RAISE: raising basic-education grades. */
export const RAISING_RULES = defineRules({
  'R-RAISE-1': {
    id: 'R-RAISE-1',
    ...inForce(),
    sources: [cite('PoL', '38 §'), cite('PoL', '46 §'), cite('PoA', '23 §'), cite('TUVA-P')],
    status: 'verified-2-2025',
  },
  'R-RAISE-2': {
    id: 'R-RAISE-2',
    ...inForce(),
    sources: [cite('PoL', '38 §'), cite('TUVA-P'), cite('KOPS-P')],
    status: 'verified-2-2025',
  },
  'R-RAISE-3': { id: 'R-RAISE-3', ...inForce(), sources: [cite('OPH-ERT')], status: 'practice' },
  'R-RAISE-4': {
    id: 'R-RAISE-4',
    ...inForce(),
    sources: [cite('AIPE-P'), cite('LuVal', '3 §'), cite('AmVal', '8 §')],
    status: 'criteria',
  },
  'R-RAISE-5': {
    id: 'R-RAISE-5',
    ...inForce(),
    sources: [cite('OPH-ERT'), cite('TjA', '7 §')],
    status: 'practice',
  },
  'R-RAISE-6': {
    id: 'R-RAISE-6',
    ...knownFrom(GIVEN.tuvaCriteria, since('2022-08-01')),
    sources: [cite('TUVA-P', '2.2'), cite('Kannelpolku')],
    status: 'criteria',
  },
  'R-RAISE-7': { id: 'R-RAISE-7', ...inForce(), sources: [cite('PoA', '23 §')], status: 'verified-2-2025' },
  'R-RAISE-8': {
    id: 'R-RAISE-8',
    ...knownFrom(GIVEN.dutyActs, since('2021-08-01')),
    sources: [cite('OvL', '4 §'), cite('Koski')],
    status: 'criteria',
  },
  'R-RAISE-9': {
    id: 'R-RAISE-9',
    ...inForce(),
    sources: [cite('Suoritus')],
    status: 'criteria',
    numbers: { raisedLeastGrade: fixed(5, inForce(), cite('Suoritus')) },
  },
  'S-GRADE-5': {
    id: 'S-GRADE-5',
    ...knownFrom('2026-03-02', since('2026-03-02')),
    sources: [cite('Koski')],
    status: 'criteria',
  },
});
