import { fixed, inForce, since } from '../edition.ts';
import { cite } from '../sources.ts';
import { defineRules } from './rule.ts';

const CREDITS = since('2021-08-01');

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
      /** 14 h 15 min of teaching in one op. */
      lukioMinutesPerOp: fixed(855, CREDITS, cite('LukioA')),
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
    ...since('2022-08-01'),
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
});
