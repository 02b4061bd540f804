import { fixed, knownFrom, since } from '../edition.ts';
import { cite } from '../sources.ts';
import { GIVEN } from './given.ts';
import { defineRules } from './rule.ts';

const TUVA = knownFrom(GIVEN.dutyActs, since('2022-08-01'));
/** The same from what the national criteria say. */
const CRITERIA = knownFrom(GIVEN.tuvaCriteria, since('2022-08-01'));
const TODAY = knownFrom(GIVEN.tuvaCriteria2023, since('2023-08-01'));
const BEFORE = knownFrom(GIVEN.tuvaCriteria, since('2022-08-01', '2023-07-31'), GIVEN.tuvaCriteria2023);

/** R-TUVA: preparatory education for degree education. */
export const TUVA_RULES = defineRules({
  'R-TUVA-1': { id: 'R-TUVA-1', ...TUVA, sources: [cite('TuvaL', '2 §')], status: 'verified-2-2025' },
  'R-TUVA-2': {
    id: 'R-TUVA-2',
    ...TUVA,
    sources: [cite('OvL', '26 §'), cite('PoL2020')],
    status: 'verified-8-2026',
  },
  'R-TUVA-3': { id: 'R-TUVA-3', ...TUVA, sources: [cite('TuvaL', '3–5 §')], status: 'verified-2-2025' },
  'R-TUVA-4': { id: 'R-TUVA-4', ...TUVA, sources: [cite('TuvaL', '7 §')], status: 'verified-2-2025' },
  'R-TUVA-5': {
    id: 'R-TUVA-5',
    ...TUVA,
    sources: [cite('TuvaL', '11 §'), cite('TuvaL', '13 §'), cite('TUVA-P')],
    status: 'verified-2-2025',
    numbers: { tuvaWeeks: fixed(38, TUVA, cite('TuvaL', '11 § 1 mom.')) },
  },
  'R-TUVA-6': {
    id: 'R-TUVA-6',
    ...TUVA,
    sources: [cite('TuvaL', '11 §'), cite('TuvaL', '18 §')],
    status: 'verified-2-2025',
    numbers: { tuvaMonths: fixed(12, TUVA, cite('TuvaL', '11 § 2 mom.')) },
  },
  'R-TUVA-7': {
    id: 'R-TUVA-7',
    ...BEFORE,
    sources: [cite('TUVA-P', 'OPH-1488-2021')],
    status: 'criteria',
    numbers: {
      commonLeastWeeks: fixed(2, BEFORE, cite('TUVA-P', 'OPH-1488-2021')),
      commonMostWeeks: fixed(10, BEFORE, cite('TUVA-P', 'OPH-1488-2021')),
      optionalLeastParts: fixed(2, BEFORE, cite('TUVA-P', 'OPH-1488-2021')),
      optionalLeastWeeks: fixed(1, BEFORE, cite('TUVA-P', 'OPH-1488-2021')),
      basicSkillsMostWeeks: fixed(30, BEFORE, cite('TUVA-P', 'OPH-1488-2021')),
      vocationalStudiesMostWeeks: fixed(30, BEFORE, cite('TUVA-P', 'OPH-1488-2021')),
      lukioStudiesMostWeeks: fixed(30, BEFORE, cite('TUVA-P', 'OPH-1488-2021')),
      everydayAndSocietyMostWeeks: fixed(20, BEFORE, cite('TUVA-P', 'OPH-1488-2021')),
      workLifeMostWeeks: fixed(20, BEFORE, cite('TUVA-P', 'OPH-1488-2021')),
      optionalStudiesMostWeeks: fixed(10, BEFORE, cite('TUVA-P', 'OPH-1488-2021')),
    },
  },
  'R-TUVA-8': {
    id: 'R-TUVA-8',
    ...TODAY,
    sources: [cite('TUVA-P', 'OPH-3061-2023')],
    status: 'criteria',
    numbers: {
      commonLeastWeeks: fixed(2, TODAY, cite('TUVA-P', 'OPH-3061-2023')),
      commonMostWeeks: fixed(10, TODAY, cite('TUVA-P', 'OPH-3061-2023')),
      basicSkillsMostWeeks: fixed(30, TODAY, cite('TUVA-P', 'OPH-3061-2023')),
      vocationalStudiesMostWeeks: fixed(30, TODAY, cite('TUVA-P', 'OPH-3061-2023')),
      lukioStudiesMostWeeks: fixed(30, TODAY, cite('TUVA-P', 'OPH-3061-2023')),
      everydayAndSocietyMostWeeks: fixed(20, TODAY, cite('TUVA-P', 'OPH-3061-2023')),
      workLifeMostWeeks: fixed(20, TODAY, cite('TUVA-P', 'OPH-3061-2023')),
      optionalStudiesMostWeeks: fixed(10, TODAY, cite('TUVA-P', 'OPH-3061-2023')),
    },
  },
  'R-TUVA-9': { id: 'R-TUVA-9', ...CRITERIA, sources: [cite('TUVA-P')], status: 'criteria' },
  'R-TUVA-10': { id: 'R-TUVA-10', ...CRITERIA, sources: [cite('TUVA-P', '1.2')], status: 'criteria' },
  'R-TUVA-11': {
    id: 'R-TUVA-11',
    ...TUVA,
    sources: [cite('TuvaL', '8 §'), cite('TUVA-P')],
    status: 'verified-2-2025',
  },
  'R-TUVA-12': {
    id: 'R-TUVA-12',
    ...TUVA,
    sources: [cite('TuvaL', '19 §')],
    status: 'verified-2-2025',
    numbers: { tuvaHoursPerWeek: fixed(22, TUVA, cite('TuvaL', '19 § 1 mom.')) },
  },
  'R-TUVA-13': { id: 'R-TUVA-13', ...TUVA, sources: [cite('TuvaL', '12 §')], status: 'verified-2-2025' },
  'R-TUVA-14': { id: 'R-TUVA-14', ...TUVA, sources: [cite('TuvaL', '13 §')], status: 'verified-2-2025' },
  'R-TUVA-15': {
    id: 'R-TUVA-15',
    ...TUVA,
    sources: [cite('TuvaL', '9 §'), cite('TuvaL', '17 §')],
    status: 'verified-2-2025',
  },
  'R-TUVA-16': { id: 'R-TUVA-16', ...CRITERIA, sources: [cite('TUVA-P', '2.2')], status: 'criteria' },
  'R-TUVA-17': { id: 'R-TUVA-17', ...TUVA, sources: [cite('TuvaL', '15–16 §')], status: 'verified-2-2025' },
  'R-TUVA-18': {
    id: 'R-TUVA-18',
    ...TUVA,
    sources: [cite('TuvaL', '16 §'), cite('TUVA-P')],
    status: 'verified-2-2025',
  },
  'R-TUVA-19': {
    id: 'R-TUVA-19',
    ...TODAY,
    sources: [cite('Koski')],
    status: 'criteria',
    numbers: { commonPartWeeks: fixed(2, TODAY, cite('Koski')) },
  },
  'R-TUVA-20': { id: 'R-TUVA-20', ...TUVA, sources: [cite('TuvaL', '17 §')], status: 'verified-2-2025' },
  'R-TUVA-21': {
    id: 'R-TUVA-21',
    ...TUVA,
    sources: [cite('TuvaL', '21–22 §')],
    status: 'verified-2-2025',
  },
  'R-TUVA-22': { id: 'R-TUVA-22', ...TUVA, sources: [cite('TuvaL', '24 §')], status: 'verified-2-2025' },
  'R-TUVA-23': { id: 'R-TUVA-23', ...CRITERIA, sources: [cite('TUVA-P')], status: 'criteria' },
  'R-TUVA-24': {
    id: 'R-TUVA-24',
    ...TUVA,
    sources: [cite('Kannelpolku'), cite('TuvaL', '11 §'), cite('TuvaL', '19 §')],
    status: 'assumed',
    assumption: { ask: 'school' },
    /** More than this many percent over the calendar's teaching weeks blocks the placement; less only warns. */
    numbers: { overfillWarnPercent: fixed(10, TUVA, cite('Kannelpolku')) },
  },
  'S-TUVA-12': { id: 'S-TUVA-12', ...TUVA, sources: [cite('Koski')], status: 'criteria' },
  'S-TUVA-13': {
    id: 'S-TUVA-13',
    ...TODAY,
    sources: [cite('Koski')],
    status: 'criteria',
    numbers: { registerLeastWeeks: fixed(2, TODAY, cite('Koski')) },
  },
  'S-TUVA-16': { id: 'S-TUVA-16', ...TODAY, sources: [cite('Koski')], status: 'criteria' },
  'S-TUVA-18': { id: 'S-TUVA-18', ...TUVA, sources: [cite('Koski')], status: 'criteria' },
});
