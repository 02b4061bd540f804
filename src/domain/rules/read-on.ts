import type { IsoDate } from '../time/iso-date.ts';
import { isoDate } from '../time/iso-date.ts';

/** The day up to which the rulebook has been read: changes of the law published later are not in it. */
export const RULEBOOK_READ_ON: IsoDate = isoDate('2026-11-23');
