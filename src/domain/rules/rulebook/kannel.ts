import { inForce, since } from '../edition.ts';
import { cite } from '../sources.ts';
import { defineRules } from './rule.ts';

/** R-KAN and K: Kanneljärven Opisto, its partners, and the statements of the Kannel-Osaamo model that have dates. */
export const KANNEL_RULES = defineRules({
  'R-KAN-1': {
    id: 'R-KAN-1',
    ...inForce(),
    sources: [cite('PublicRegisters'), cite('Koski')],
    status: 'practice',
  },
  'R-KAN-2': {
    id: 'R-KAN-2',
    ...since('2018-01-01'),
    sources: [cite('PublicRegisters'), cite('KannelOsaamo')],
    status: 'practice',
    assumption: { ask: 'school' },
  },
  'R-KAN-3': {
    id: 'R-KAN-3',
    ...since('2022-02-17'),
    sources: [cite('KanTuva')],
    status: 'practice',
    assumption: { ask: 'school' },
  },
  'R-KAN-4': {
    id: 'R-KAN-4',
    ...since('2021-08-01'),
    sources: [cite('KannelOsaamo')],
    status: 'assumed',
    assumption: { ask: 'school' },
  },
  'R-KAN-5': {
    id: 'R-KAN-5',
    ...inForce(),
    sources: [cite('PartnerPages'), cite('KannelOsaamo')],
    status: 'practice',
  },
  'R-KAN-6': {
    id: 'R-KAN-6',
    ...inForce(),
    sources: [cite('KannelOsaamo')],
    status: 'assumed',
    assumption: { ask: 'school' },
  },
  'K-3': { id: 'K-3', ...since('2020-08-01'), sources: [cite('KannelOsaamo', 'K-3')], status: 'model' },
  'K-4': { id: 'K-4', ...since('2020-08-01'), sources: [cite('KannelOsaamo', 'K-4')], status: 'model' },
  'K-8': {
    id: 'K-8',
    ...since('2021-08-01', '2022-07-31'),
    sources: [cite('KannelOsaamo', 'K-8')],
    status: 'model',
  },
});
