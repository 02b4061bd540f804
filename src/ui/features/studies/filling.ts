import type { PartTotal } from '#domain/engine/studies/contents-of-rights.ts';
import { rounded } from './study-words.ts';

/** Inclusive. */
export type Bounds = { readonly least?: number; readonly most?: number };

export function boundsOfPart({ part: { least, size, most } }: PartTotal): Bounds {
  const from = least ?? size;
  return { ...(from !== undefined && { least: from }), ...(most !== undefined && { most }) };
}

/** Which words tell the bounds. */
export function boundsKind({ least, most }: Bounds): 'exact' | 'range' | 'most' | 'none' {
  if (least !== undefined) return most === undefined || most === least ? 'exact' : 'range';
  return most === undefined ? 'none' : 'most';
}

/** How far an amount is from its bounds, and on which side. */
export function verdictOf(
  sum: number,
  { least, most }: Bounds,
  binding: boolean,
): { readonly verdict: 'missing' | 'over' | 'none'; readonly difference: number } {
  if (most !== undefined && sum > most) return { verdict: 'over', difference: rounded(sum - most) };
  if (least !== undefined && sum < least && (binding || sum > 0)) {
    return { verdict: 'missing', difference: rounded(least - sum) };
  }
  return { verdict: 'none', difference: 0 };
}
