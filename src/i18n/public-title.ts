import type { Item } from '#domain/plan/item.ts';
import type { Translate } from './catalogue.ts';
import { dateText, itemTitle } from './format.ts';

/**
 * The title of a thing where others see it, on paper and in calendars. A pause is named without its reason, and without
 * "until further notice", which the law knows for one reason only (R-OV-14, R-PLAN-PRIV-1).
 */
export function publicTitle(t: Translate, item: Item): string {
  if (item.move !== 'suspend') return itemTitle(t, item);
  if (item.reason === 'permanentIllness') return t('terms.publicPause.open');
  return t('terms.publicPause.fixedTime', { until: item.until === undefined ? 'none' : dateText(t, item.until) });
}
