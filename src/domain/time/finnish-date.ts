import type { IsoDate } from './iso-date.ts';
import { dayOf, isIsoDate, monthOf, yearOf } from './iso-date.ts';

export type DateFault = 'empty' | 'format' | 'noSuchDay';
export type ParsedDate =
  | { readonly ok: true; readonly date: IsoDate }
  | { readonly ok: false; readonly fault: DateFault };

const FINNISH = /^(\d{1,2})\s*\.\s*(\d{1,2})\s*\.\s*(\d{4}|\d{2})\.?$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * Reads a day as Finns write it: 1.5.2010, 01.05.2010, 1. 5. 2010, 9.5.10 (00–49 are of this century, 50–99 of the last),
 * and 2010-05-09. A day that no calendar has (31.2.) is its own fault.
 */
export function parseFinnishDate(text: string): ParsedDate {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: false, fault: 'empty' };
  const finnish = FINNISH.exec(trimmed);
  if (finnish !== null) return real(fullYear(finnish[3] ?? ''), finnish[2] ?? '', finnish[1] ?? '');
  const iso = ISO.exec(trimmed);
  if (iso !== null) return real(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '');
  return { ok: false, fault: 'format' };
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 50 ? `20${year}` : `19${year}`;
}

function real(year: string, month: string, day: string): ParsedDate {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? { ok: true, date } : { ok: false, fault: 'noSuchDay' };
}

/** 2010-05-01 → 1.5.2010. */
export function formatFinnishDate(date: IsoDate): string {
  return `${dayOf(date)}.${monthOf(date)}.${yearOf(date)}`;
}
