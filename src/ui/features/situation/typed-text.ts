import { parseFinnishDate } from '#domain/time/finnish-date.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';

/** The day that a text means, if it means one. */
export function readDate(text: string): IsoDate | undefined {
  const parsed = parseFinnishDate(text);
  return parsed.ok ? parsed.date : undefined;
}

/** A number as Finns write it: `34`, `4,5`; a dot will do. Never negative. */
export function readAmount(text: string): number | undefined {
  const plain = text.replace(/\s/gu, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

export function amountText(amount: number): string {
  return String(amount).replace('.', ',');
}
