import { fixed, inForce, knownFrom, since } from '../edition.ts';
import { cite } from '../sources.ts';
import { isoDate } from '../../time/iso-date.ts';
import { GIVEN } from './given.ts';
import { defineRules } from './rule.ts';

const CRITERIA = { ...since('2015-01-01', '2022-07-31'), endKnownFrom: isoDate(GIVEN.dutyActs) };

/** S-LISA: additional basic education (the tenth grade), which ended on 31.7.2022. */
export const LISAOPETUS_RULES = defineRules({
  'S-LISA-1': {
    id: 'S-LISA-1',
    ...inForce('2022-07-31'),
    endKnownFrom: isoDate(GIVEN.dutyActs),
    sources: [cite('OvL', '26 §'), cite('PoL2020'), cite('TuvaL', '27–29 §')],
    status: 'verified-8-2026',
  },
  'S-LISA-2': { id: 'S-LISA-2', ...inForce('2023-05-31'), sources: [cite('Koski')], status: 'criteria' },
  'S-LISA-3': {
    id: 'S-LISA-3',
    ...CRITERIA,
    sources: [cite('LISA-P')],
    status: 'criteria',
    numbers: { lisaopetusHours: fixed(1100, CRITERIA, cite('LISA-P')) },
  },
  'S-LISA-4': { id: 'S-LISA-4', ...inForce(), sources: [cite('Koski'), cite('LISA-P')], status: 'criteria' },
  'S-LISA-5': { id: 'S-LISA-5', ...inForce(), sources: [cite('Koski')], status: 'criteria' },
  'S-LISA-6': {
    id: 'S-LISA-6',
    ...knownFrom('2026-08-01', since('2026-08-01')),
    sources: [cite('Koski')],
    status: 'criteria',
  },
});
