import type { RightContents } from '#domain/engine/studies/contents-of-rights.ts';
import { INSIDE_KINDS, OWN_PART, type PeriodRef, type Study } from '#domain/plan/study.ts';
import type { FormCode } from '#domain/plan/item.ts';
import { boundsOfPart } from './filling.ts';
import { rounded } from './study-words.ts';

/** What the editor's fields hold, as text. */
export type StudyValues = {
  readonly part: string;
  readonly title: string;
  readonly amount: string;
  /** `2026 P3`, or nothing. */
  readonly period: string;
  readonly inside: string;
  readonly provider: string;
  readonly sameAs: string;
  readonly note: string;
};

export type StudyFault = 'part' | 'title' | 'amount';

export function periodKey({ year, code }: PeriodRef): string {
  return `${year} ${code}`;
}

export function periodOf(key: string): PeriodRef | undefined {
  const [, year, code] = /^(\d+) (.+)$/.exec(key) ?? [];
  return year === undefined || code === undefined ? undefined : { year: Number(year), code };
}

/** `write`: how the language writes a number. */
export function valuesOf(study: Study, write: (amount: number) => string): StudyValues {
  return {
    part: study.part,
    title: study.title ?? '',
    amount: write(study.amount),
    period: study.period === undefined ? '' : periodKey(study.period),
    inside: study.inside ?? '',
    provider: study.provider ?? '',
    sameAs: study.sameAs ?? '',
    note: study.note ?? '',
  };
}

export function newValues(
  of: RightContents,
  write: (amount: number) => string,
  part = '',
  period?: PeriodRef,
): StudyValues {
  return {
    part,
    title: '',
    amount: part === '' ? '' : write(usualAmount(of, part)),
    period: period === undefined ? '' : periodKey(period),
    inside: '',
    provider: '',
    sameAs: '',
    note: '',
  };
}

/** What a part still lacks; else its size, or one. */
export function usualAmount({ parts }: RightContents, code: string): number {
  const total = parts.find(({ part }) => part.code === code);
  if (total === undefined) return 1;
  const { least = 0 } = boundsOfPart(total);
  const lack = rounded(least - total.accepted - total.credited - total.planned - total.notPlaced);
  return lack > 0 ? lack : (total.part.size ?? 1);
}

/** A number as it is written in Finnish, English, or by somebody in a hurry; undefined for what is no amount. */
export function amountOf(text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  if (!/^\d+(\.\d{1,2})?$/.test(plain)) return undefined;
  const amount = Number(plain);
  return amount > 0 ? amount : undefined;
}

export function faultsOf({ part, title, amount }: StudyValues): readonly StudyFault[] {
  return [
    ...(part === '' ? (['part'] as const) : []),
    ...(part === OWN_PART && title.trim() === '' ? (['title'] as const) : []),
    ...(amountOf(amount) === undefined ? (['amount'] as const) : []),
  ];
}

/** The study that the fields tell; undefined while one of them is wrong. */
export function studyOf(
  values: StudyValues,
  { id, of }: { readonly id: string; readonly of: Pick<RightContents, 'form' | 'rightKey' | 'unit'> },
): Study | undefined {
  const amount = amountOf(values.amount);
  if (faultsOf(values).length > 0 || amount === undefined) return undefined;
  const period = periodOf(values.period);
  const inside = INSIDE_KINDS.find((kind) => kind === values.inside);
  const [title, provider, note] = [values.title.trim(), values.provider.trim(), values.note.trim()];
  return {
    id,
    form: of.form,
    ...(of.rightKey !== of.form && { right: of.rightKey }),
    part: values.part,
    ...(title !== '' && { title }),
    amount,
    unit: of.unit,
    ...(period !== undefined && { period }),
    ...(inside !== undefined && takesOthers(of.form, values.part) && { inside }),
    ...(values.sameAs !== '' && { sameAs: values.sameAs }),
    ...(provider !== '' && { provider }),
    ...(note !== '' && { note }),
  };
}

const PLACES_OF_OTHERS: Partial<Record<FormCode, readonly string[]>> = {
  kops: ['1008'],
  tuva: ['105', '106', '107'],
};

/** Whether studies of another form of education may stand inside a part (R-KOPS-9, R-TUVA-13). */
export function takesOthers(form: FormCode, part: string): boolean {
  return PLACES_OF_OTHERS[form]?.includes(part) === true;
}
