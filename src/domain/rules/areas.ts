import type { FormCode } from '../plan/item.ts';

/**
 * The parts of the planner in which a rule can be at work. `goodToKnow`: its sentence is shown beside what it
 * concerns (information.ts). `information`: nowhere in the code; the rule is read on the page of the rulebook only.
 */
export const AREA_CODES = [
  'applying',
  'admission',
  'beginning',
  'life',
  'form',
  'contents',
  'crediting',
  'midYear',
  'leaving',
  'options',
  'checks',
  'deadlines',
  'municipality',
  'timeline',
  'person',
  'calendar',
  'planPage',
  'paper',
  'goodToKnow',
  'information',
] as const;
export type AreaCode = (typeof AREA_CODES)[number];

/** Where a rule is used; with the form when only one form uses it there. */
export type Use = { readonly area: AreaCode; readonly form?: FormCode };
