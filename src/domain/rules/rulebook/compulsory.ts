import { fixed, knownFrom, since } from '../edition.ts';
import { cite } from '../sources.ts';
import { GIVEN } from './given.ts';
import { defineRules } from './rule.ts';

const ACT = knownFrom(GIVEN.dutyActs, since('2021-08-01'));
const CHANGED_2022 = knownFrom(GIVEN.amendments2022, since('2022-08-01'));

/** R-OV: compulsory education, its supervision and free education. */
export const COMPULSORY_RULES = defineRules({
  'R-OV-1': {
    id: 'R-OV-1',
    ...ACT,
    sources: [cite('OvL', '2 §')],
    status: 'verified-8-2026',
    assumption: { ask: 'municipality' },
  },
  'R-OV-2': {
    id: 'R-OV-2',
    ...ACT,
    sources: [cite('OvL', '2 § 4 mom.')],
    status: 'verified-8-2026',
    numbers: { dutyAge: fixed(18, ACT, cite('OvL', '2 § 4 mom.')) },
  },
  'R-OV-3': { id: 'R-OV-3', ...ACT, sources: [cite('Koski', 'Valpas')], status: 'criteria' },
  'R-OV-4': { id: 'R-OV-4', ...ACT, sources: [cite('OvL', '2 § 4 mom.')], status: 'verified-8-2026' },
  'R-OV-5': {
    id: 'R-OV-5',
    ...ACT,
    sources: [cite('OvL', '25 §'), cite('Koski')],
    status: 'verified-8-2026',
    numbers: { firstBirthYear: fixed(2004, ACT, cite('Koski')) },
  },
  'R-OV-6': { id: 'R-OV-6', ...ACT, sources: [cite('OvL', '4 § 1 mom.')], status: 'verified-8-2026' },
  'R-OV-7': {
    id: 'R-OV-7',
    ...ACT,
    sources: [cite('OvL', '4 § 2–4 mom.'), cite('OvL', '5 §'), cite('OvL', '25 §')],
    status: 'verified-8-2026',
  },
  'R-OV-8': {
    id: 'R-OV-8',
    ...ACT,
    sources: [cite('OvL', '4 § 2 mom. 3 kohta')],
    status: 'verified-8-2026',
    assumption: { ask: 'educationAuthority' },
    numbers: { kopsDutyMonths: fixed(12, ACT, cite('OvL', '4 § 2 mom. 3 kohta')) },
  },
  'R-OV-9': { id: 'R-OV-9', ...ACT, sources: [cite('OvL', '5 § 1 mom.')], status: 'verified-8-2026' },
  'R-OV-10': { id: 'R-OV-10', ...ACT, sources: [cite('OvL', '5 § 2 mom.')], status: 'verified-8-2026' },
  'R-OV-11': {
    id: 'R-OV-11',
    ...ACT,
    sources: [cite('OvL', '5 § 3 mom.')],
    status: 'verified-8-2026',
    numbers: { noCertificateAge: fixed(17, ACT, cite('OvL', '5 § 3 mom.')) },
  },
  'R-OV-12': { id: 'R-OV-12', ...ACT, sources: [cite('OvL', '6 §')], status: 'verified-8-2026' },
  'R-OV-13': {
    id: 'R-OV-13',
    ...ACT,
    sources: [cite('OvL', '7 § 1 mom.')],
    status: 'verified-8-2026',
    numbers: { abroadLeastMonths: fixed(1, ACT, cite('OvL', '7 § 1 mom. 3 kohta')) },
  },
  'R-OV-14': { id: 'R-OV-14', ...ACT, sources: [cite('OvL', '7 § 2–4 mom.')], status: 'verified-8-2026' },
  'R-OV-15': { id: 'R-OV-15', ...ACT, sources: [cite('OvL', '7 § 3–4 mom.')], status: 'verified-8-2026' },
  'R-OV-16': { id: 'R-OV-16', ...ACT, sources: [cite('OvL', '8 §')], status: 'verified-8-2026' },
  'R-OV-17': {
    id: 'R-OV-17',
    ...ACT,
    sources: [cite('OvL', '9 §'), cite('OvL', '22 §')],
    status: 'verified-8-2026',
  },
  'R-OV-18': {
    id: 'R-OV-18',
    ...knownFrom(GIVEN.dutyActs, since('2021-01-01')),
    sources: [cite('OvL', '10 § 1 mom.')],
    status: 'verified-8-2026',
  },
  'R-OV-19': { id: 'R-OV-19', ...ACT, sources: [cite('OvL', '10 § 2 mom.')], status: 'verified-8-2026' },
  'R-OV-20': { id: 'R-OV-20', ...ACT, sources: [cite('OvL', '10 § 3–4 mom.')], status: 'verified-8-2026' },
  'R-OV-21': {
    id: 'R-OV-21',
    ...ACT,
    sources: [cite('OvL', '11 § 1–4 mom.'), cite('Koski', 'Valpas')],
    status: 'verified-8-2026',
    assumption: { ask: 'ministry' },
    numbers: {
      oneMonth: fixed(1, ACT, cite('OvL', '11 § 2 mom.')),
      /** The assumed yearly date of the ministry: 31 August. */
      ministryMonth: fixed(8, ACT, cite('Koski', 'Valpas')),
      ministryDay: fixed(31, ACT, cite('Koski', 'Valpas')),
    },
  },
  'R-OV-22': { id: 'R-OV-22', ...ACT, sources: [cite('OvL', '12 § 1 mom.')], status: 'verified-8-2026' },
  'R-OV-23': { id: 'R-OV-23', ...ACT, sources: [cite('OvL', '12 § 3 mom.')], status: 'verified-8-2026' },
  'R-OV-24': { id: 'R-OV-24', ...ACT, sources: [cite('OvL', '12 § 4–5 mom.')], status: 'verified-8-2026' },
  'R-OV-25': { id: 'R-OV-25', ...ACT, sources: [cite('OvL', '13 § 2 mom.')], status: 'verified-8-2026' },
  'R-OV-26': { id: 'R-OV-26', ...ACT, sources: [cite('OvL', '13 § 1 mom.')], status: 'verified-8-2026' },
  'R-OV-27': {
    id: 'R-OV-27',
    ...CHANGED_2022,
    sources: [
      cite('LukioL', '24 §'),
      cite('AmL', '97 §'),
      cite('TuvaL', '18 §'),
      cite('VstL', '25 i §'),
      cite('PoL', '46 a §'),
    ],
    status: 'verified-2-2025',
    numbers: { oneMonth: fixed(1, CHANGED_2022, cite('LukioL', '24 §')) },
  },
  'R-OV-28': { id: 'R-OV-28', ...ACT, sources: [cite('OvL', '14 §')], status: 'verified-8-2026' },
  'R-OV-29': {
    id: 'R-OV-29',
    ...ACT,
    sources: [cite('OvL', '15 §'), cite('OvL', '15 a §')],
    status: 'verified-8-2026',
    numbers: { municipalityMonths: fixed(2, ACT, cite('OvL', '15 § 1 mom.')) },
  },
  'R-OV-30': {
    id: 'R-OV-30',
    ...CHANGED_2022,
    sources: [cite('OvL', '15 § 4 mom.'), cite('LukioL', '36 § 3 mom.'), cite('AmL', '52 § 6 mom.')],
    status: 'verified-8-2026',
  },
  'R-OV-31': {
    id: 'R-OV-31',
    ...ACT,
    sources: [cite('OvL', '16 § 1 mom.'), cite('OvL', '17 §')],
    status: 'verified-8-2026',
    numbers: { freeUntilAge: fixed(20, ACT, cite('OvL', '16 § 1 mom.')) },
  },
  'R-OV-32': { id: 'R-OV-32', ...ACT, sources: [cite('OvL', '16 § 1 mom.')], status: 'verified-8-2026' },
  'R-OV-33': {
    id: 'R-OV-33',
    ...ACT,
    sources: [cite('OvL', '16 § 2 mom.')],
    status: 'verified-8-2026',
    assumption: { ask: 'provider' },
    /** Only for the abroad reason and for another good reason; other breaks have no limit. */
    numbers: { limitedBreakMonths: fixed(12, ACT, cite('OvL', '16 § 2 mom.')) },
  },
  'R-OV-34': {
    id: 'R-OV-34',
    ...ACT,
    sources: [cite('OvL', '16 § 3 mom.')],
    status: 'verified-8-2026',
    assumption: { ask: 'provider' },
    numbers: { extensionMostMonths: fixed(12, ACT, cite('OvL', '16 § 3 mom.')) },
  },
  'R-OV-35': {
    id: 'R-OV-35',
    ...ACT,
    sources: [cite('OvL', '16 § 4 mom.')],
    status: 'verified-8-2026',
    numbers: { extensionMonths: fixed(6, ACT, cite('OvL', '16 § 4 mom.')) },
  },
  'R-OV-36': { id: 'R-OV-36', ...ACT, sources: [cite('OvL', '16 § 5 mom.')], status: 'verified-8-2026' },
  'R-OV-37': { id: 'R-OV-37', ...ACT, sources: [cite('OvL', '17 §')], status: 'verified-8-2026' },
  'R-OV-38': {
    id: 'R-OV-38',
    ...ACT,
    sources: [cite('OvL', '19 §'), cite('OvL', '20 §')],
    status: 'verified-8-2026',
    numbers: {
      /** One way, strictly over this many kilometres. */
      lodgingKm: fixed(100, ACT, cite('OvL', '19 § 1 mom. 1 kohta')),
      /** A day there and back, strictly over this many hours; not for TUVA and TELMA. */
      lodgingDayHours: fixed(3, ACT, cite('OvL', '19 § 1 mom. 1 kohta')),
    },
  },
  'R-OV-39': { id: 'R-OV-39', ...ACT, sources: [cite('OvL', '21 §')], status: 'verified-8-2026' },
  'R-OV-40': { id: 'R-OV-40', ...ACT, sources: [cite('OvL', '23 §')], status: 'verified-8-2026' },
  'R-OV-41': {
    id: 'R-OV-41',
    ...knownFrom(GIVEN.supervisionAgency, since('2026-01-01')),
    sources: [cite('OvL', '24 §')],
    status: 'verified-8-2026',
    numbers: { appealDays: fixed(14, ACT, cite('OvL', '24 §')) },
  },
  'R-OV-42': {
    id: 'R-OV-42',
    ...knownFrom(GIVEN.acts2024, since('2026-08-01')),
    sources: [cite('OvL', '2 § 3 mom.')],
    status: 'verified-8-2026',
  },
  'S-OV-16': { id: 'S-OV-16', ...ACT, sources: [cite('Koski')], status: 'criteria' },
});
