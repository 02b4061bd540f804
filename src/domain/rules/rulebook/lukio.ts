import { fixed, inForce, knownFrom, since } from '../edition.ts';
import { cite } from '../sources.ts';
import { GIVEN } from './given.ts';
import { defineRules } from './rule.ts';

const CREDITS = knownFrom(GIVEN.lukioAct, since('2021-08-01'));

/** R-LUKIO: general upper secondary education. */
export const LUKIO_RULES = defineRules({
  'R-LUKIO-1': {
    id: 'R-LUKIO-1',
    ...CREDITS,
    sources: [cite('LukioL', '10 §'), cite('LukioA')],
    status: 'verified-8-2026',
    numbers: {
      lukioOp: fixed(150, CREDITS, cite('LukioL', '10 §')),
      adultLukioOp: fixed(88, CREDITS, cite('LukioL', '10 §')),
      /** Compulsory op with short or long mathematics, of the young (annex 1) and of adults (annex 2). */
      compulsoryShortMathsOp: fixed(94, CREDITS, cite('LukioA', 'liite 1')),
      compulsoryLongMathsOp: fixed(102, CREDITS, cite('LukioA', 'liite 1')),
      adultCompulsoryShortMathsOp: fixed(66, CREDITS, cite('LukioA', 'liite 2')),
      adultCompulsoryLongMathsOp: fixed(74, CREDITS, cite('LukioA', 'liite 2')),
      /** Only the young need national electives. */
      nationalElectiveLeastOp: fixed(20, CREDITS, cite('LukioA', 'liite 1')),
      /** 14 h 15 min of teaching in one op. */
      lukioMinutesPerOp: fixed(855, CREDITS, cite('LukioA')),
      /** 9 h 20 min in the adults' syllabus. */
      adultLukioMinutesPerOp: fixed(560, CREDITS, cite('LukioA')),
    },
  },
  'R-LUKIO-2': {
    id: 'R-LUKIO-2',
    ...inForce(),
    sources: [cite('LukioL', '10 §'), cite('LukioL', '23 §')],
    status: 'verified-8-2026',
    assumption: { ask: 'lukio' },
    numbers: {
      lukioTargetYears: fixed(3, inForce(), cite('LukioL', '10 §')),
      lukioRightYears: fixed(4, inForce(), cite('LukioL', '23 §')),
      /** Three years of five periods (R-LUKIO-13). */
      lukioTargetPeriods: fixed(15, inForce(), cite('ProviderPages')),
    },
  },
  'R-LUKIO-3': { id: 'R-LUKIO-3', ...inForce(), sources: [cite('LukioL', '21 §')], status: 'verified-8-2026' },
  'R-LUKIO-4': {
    id: 'R-LUKIO-4',
    ...inForce(),
    sources: [cite('LukioL', '19 §'), cite('LukioL', '23 §')],
    status: 'verified-8-2026',
  },
  'R-LUKIO-5': {
    id: 'R-LUKIO-5',
    ...inForce(),
    sources: [cite('LukioL', '27 § 2 mom.')],
    status: 'verified-8-2026',
  },
  'R-LUKIO-6': {
    id: 'R-LUKIO-6',
    ...inForce(),
    sources: [cite('LukioL', '27 § 2–3 mom.')],
    status: 'verified-8-2026',
  },
  'R-LUKIO-7': {
    id: 'R-LUKIO-7',
    ...inForce(),
    sources: [cite('LukioL', '23 § 3 mom.')],
    status: 'verified-8-2026',
  },
  'R-LUKIO-8': {
    id: 'R-LUKIO-8',
    ...knownFrom(GIVEN.amendments2022, since('2022-08-01')),
    sources: [cite('LukioL', '24 §')],
    status: 'verified-8-2026',
  },
  'R-LUKIO-9': {
    id: 'R-LUKIO-9',
    ...inForce(),
    sources: [cite('LukioL', '20 §'), cite('LukioL', '22 §'), cite('LukioL', '34 §')],
    status: 'verified-8-2026',
  },
  'R-LUKIO-10': {
    id: 'R-LUKIO-10',
    ...inForce(),
    sources: [cite('LukioL', '22 § 4 mom.')],
    status: 'verified-8-2026',
    numbers: { adultLukioAge: fixed(18, inForce(), cite('LukioL', '22 § 4 mom.')) },
  },
  'R-LUKIO-11': { id: 'R-LUKIO-11', ...inForce(), sources: [cite('LukioL', '25 §')], status: 'verified-8-2026' },
  'R-LUKIO-12': {
    id: 'R-LUKIO-12',
    ...knownFrom(GIVEN.dutyActs, since('2021-08-01')),
    sources: [cite('LukioL', '28–28 b §')],
    status: 'verified-8-2026',
  },
  'R-LUKIO-13': {
    id: 'R-LUKIO-13',
    ...inForce(),
    sources: [cite('ProviderPages')],
    status: 'practice',
    numbers: {
      periodsPerYear: fixed(5, inForce(), cite('ProviderPages')),
      periodWeeks: fixed(7, inForce(), cite('ProviderPages')),
    },
  },
  'S-LUKIO-5': {
    id: 'S-LUKIO-5',
    ...CREDITS,
    sources: [cite('LukioA', '11 §')],
    status: 'verified-8-2026',
    numbers: { adultLukioMinutesPerOp: fixed(560, CREDITS, cite('LukioA', '11 §')) },
  },
  'S-LUKIO-9': {
    id: 'S-LUKIO-9',
    ...CREDITS,
    sources: [cite('Koski')],
    status: 'criteria',
    numbers: { registerNotCompulsoryLeastOp: fixed(20, CREDITS, cite('Koski')) },
  },
  'S-LUKIO-14': { id: 'S-LUKIO-14', ...inForce(), sources: [cite('Koski')], status: 'criteria' },
  'S-LUKIO-18': {
    id: 'S-LUKIO-18',
    ...CREDITS,
    sources: [cite('LukioA', '12 §'), cite('LukioL', '11 §')],
    status: 'verified-8-2026',
  },
});
