import { fixed, inForce, knownFrom, since } from '../edition.ts';
import { cite } from '../sources.ts';
import { GIVEN } from './given.ts';
import { defineRules } from './rule.ts';

const KOPS = knownFrom(GIVEN.dutyActs, since('2021-08-01'));
/** The same from what the national criteria say. */
const CRITERIA = knownFrom(GIVEN.kopsCriteria, since('2021-08-01'));
const MODEL_YEAR = since('2026-08-01', '2027-07-31');

/** R-KOPS: the folk high school year for learners under the duty. */
export const KOPS_RULES = defineRules({
  'R-KOPS-1': {
    id: 'R-KOPS-1',
    ...KOPS,
    sources: [cite('VstL', '25 a §')],
    status: 'verified-2-2025',
  },
  'R-KOPS-2': { id: 'R-KOPS-2', ...KOPS, sources: [cite('VstL', '25 a §')], status: 'verified-2-2025' },
  'R-KOPS-3': { id: 'R-KOPS-3', ...KOPS, sources: [cite('VstL', '25 b §')], status: 'verified-2-2025' },
  'R-KOPS-4': {
    id: 'R-KOPS-4',
    ...KOPS,
    sources: [cite('VstL', '25 b §'), cite('KOPS-P')],
    status: 'verified-2-2025',
    numbers: {
      kopsWeeks: fixed(34, KOPS, cite('VstL', '25 b §')),
      studentWeekDays: fixed(5, CRITERIA, cite('KOPS-P')),
      taughtHoursPerDay: fixed(5, CRITERIA, cite('KOPS-P')),
    },
  },
  'R-KOPS-5': {
    id: 'R-KOPS-5',
    ...CRITERIA,
    sources: [cite('KOPS-P')],
    status: 'criteria',
    numbers: {
      kopsOp: fixed(53, CRITERIA, cite('KOPS-P')),
      kopsHoursPerOp: fixed(27, CRITERIA, cite('KOPS-P')),
    },
  },
  'R-KOPS-6': {
    id: 'R-KOPS-6',
    ...KOPS,
    sources: [cite('VstL', '25 b §'), cite('VstL', '25 i §')],
    status: 'verified-2-2025',
    numbers: {
      kopsMonths: fixed(12, KOPS, cite('VstL', '25 b §')),
      /** Only for severely disabled students in schools with that task. */
      kopsSevereDisabilityMonths: fixed(36, KOPS, cite('VstL', '25 b § 3 mom.')),
    },
  },
  'R-KOPS-7': {
    id: 'R-KOPS-7',
    ...CRITERIA,
    sources: [cite('KOPS-P')],
    status: 'criteria',
    numbers: {
      kopsModules: fixed(6, CRITERIA, cite('KOPS-P')),
      moduleLeastOp: fixed(4, CRITERIA, cite('KOPS-P')),
      /** Of exactly 53 op: 53 − 6 × 4. A longer year may hold more. */
      orientationMostOp: fixed(29, CRITERIA, cite('KOPS-P')),
    },
  },
  'R-KOPS-8': { id: 'R-KOPS-8', ...CRITERIA, sources: [cite('KOPS-P'), cite('Koski')], status: 'criteria' },
  'R-KOPS-9': { id: 'R-KOPS-9', ...CRITERIA, sources: [cite('KOPS-P'), cite('Koski')], status: 'criteria' },
  'R-KOPS-10': { id: 'R-KOPS-10', ...CRITERIA, sources: [cite('KOPS-P')], status: 'criteria' },
  'R-KOPS-11': {
    id: 'R-KOPS-11',
    ...knownFrom(GIVEN.dutyActs, since('2021-01-01')),
    sources: [cite('VstL', '25 d §')],
    status: 'verified-2-2025',
  },
  /** Continuous application and mid-term starts; as a wish of the joint application since 1.1.2022 (R-APP-1). */
  'R-KOPS-12': {
    id: 'R-KOPS-12',
    ...KOPS,
    sources: [cite('HakuA', '1 §'), cite('VstL', '25 e §'), cite('VstL', '25 h §'), cite('KOPS-P')],
    status: 'verified-2-2025',
  },
  'R-KOPS-13': { id: 'R-KOPS-13', ...CRITERIA, sources: [cite('KOPS-P')], status: 'criteria' },
  'R-KOPS-14': {
    id: 'R-KOPS-14',
    ...MODEL_YEAR,
    sources: [cite('Kannelpolku'), cite('VstL', '25 b §'), cite('ModelYear')],
    status: 'computed',
  },
  'R-KOPS-15': { id: 'R-KOPS-15', ...KOPS, sources: [cite('VstL', '25 g §')], status: 'verified-2-2025' },
  'R-KOPS-16': {
    id: 'R-KOPS-16',
    ...KOPS,
    sources: [cite('VstL', '25 g §'), cite('KOPS-P')],
    status: 'verified-2-2025',
  },
  'R-KOPS-17': { id: 'R-KOPS-17', ...KOPS, sources: [cite('VstL', '25 h §')], status: 'verified-2-2025' },
  'R-KOPS-18': {
    id: 'R-KOPS-18',
    ...KOPS,
    sources: [cite('VstL', '24 §'), cite('KEO-Ka')],
    status: 'verified-2-2025',
  },
  'R-KOPS-19': { id: 'R-KOPS-19', ...CRITERIA, sources: [cite('KOPS-P')], status: 'criteria' },
  'R-KOPS-20': { id: 'R-KOPS-20', ...KOPS, sources: [cite('OvL', '10–11 §')], status: 'verified-8-2026' },
  'R-KOPS-21': {
    id: 'R-KOPS-21',
    ...KOPS,
    sources: [cite('KOPS-P')],
    status: 'assumed',
    assumption: { ask: 'school' },
  },
  'R-KOPS-22': {
    id: 'R-KOPS-22',
    ...inForce(),
    sources: [cite('KannelOsaamo'), cite('LukioL', '20 §')],
    status: 'assumed',
    assumption: { ask: 'school' },
  },
  'S-KOPS-10': {
    id: 'S-KOPS-10',
    ...KOPS,
    sources: [cite('Koski')],
    status: 'criteria',
    numbers: { registerLeastOp: fixed(53, KOPS, cite('Koski')) },
  },
  'S-KOPS-11': {
    id: 'S-KOPS-11',
    ...KOPS,
    sources: [cite('Koski')],
    status: 'criteria',
    numbers: { registerModuleLeastOp: fixed(4, KOPS, cite('Koski')) },
  },
});
