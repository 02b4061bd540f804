import { inForce, since } from '../edition.ts';
import { cite } from '../sources.ts';
import { defineRules } from './rule.ts';

const MODEL_YEAR = since('2026-08-01', '2027-07-31');

/** R-CAL: calendar assumptions. The dates themselves are the school's settings, not numbers of the rulebook. */
export const CALENDAR_RULES = defineRules({
  'R-CAL-1': {
    id: 'R-CAL-1',
    ...MODEL_YEAR,
    sources: [cite('ModelYear'), cite('KEO-Ka')],
    status: 'assumed',
    assumption: { ask: 'school' },
  },
  'R-CAL-2': { id: 'R-CAL-2', ...MODEL_YEAR, sources: [cite('ModelYear'), cite('KOPS-P')], status: 'computed' },
  'R-CAL-3': { id: 'R-CAL-3', ...MODEL_YEAR, sources: [cite('ModelYear'), cite('KOPS-P')], status: 'computed' },
  'R-CAL-4': {
    id: 'R-CAL-4',
    ...MODEL_YEAR,
    sources: [cite('ModelYear'), cite('ProviderPages')],
    status: 'assumed',
    assumption: { ask: 'school' },
  },
  'R-CAL-5': {
    id: 'R-CAL-5',
    ...inForce(),
    sources: [cite('KEO-Ka'), cite('ProviderPages')],
    status: 'practice',
  },
});
