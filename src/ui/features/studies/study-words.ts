import { useMemo } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import type { RightContents } from '#domain/engine/studies/contents-of-rights.ts';
import type { EarnedUnit, FormCode, SubjectStudyOf } from '#domain/plan/item.ts';
import { OWN_PART, type PeriodRef, type Study } from '#domain/plan/study.ts';
import { partName } from '#i18n/official/names.ts';

/** Whose parts are named. */
export type Named = { readonly form: FormCode; readonly of?: SubjectStudyOf };

/** The names and short amounts that strings, table and editor share: the same study is called the same everywhere. */
export type StudyWords = {
  /** Name of a part or a group. */
  readonly part: (named: Named, code: string) => string;
  /** With the code before it, where people speak in codes: modules of lukio, courses of adult basic education. */
  readonly coded: (named: Named, code: string) => string;
  readonly study: (named: Named, study: Pick<Study, 'part' | 'title'>) => string;
  readonly amount: (amount: number, unit: EarnedUnit) => string;
  /** A bare number; nothing for none: a table full of noughts cannot be read. */
  readonly number: (amount: number) => string;
  /** A period as the school calls it, with its school year: P3 2026–27. */
  readonly period: (period: PeriodRef) => string;
};

export function useStudyWords(): StudyWords {
  const t = useTranslations('studies');
  const locale = useLocale();
  const format = useFormatter();
  return useMemo(() => {
    const part = ({ form, of }: Named, code: string): string =>
      code === OWN_PART ? t('editor.ownPart') : partName(form, code, locale, of);
    const coded = (named: Named, code: string): string => {
      const name = part(named, code);
      return speaksInCodes(named.form) && name !== code && code !== OWN_PART ? `${code} ${name}` : name;
    };
    return {
      part,
      coded,
      study(named, { part: code, title = '' }) {
        if (title.trim() === '') return coded(named, code);
        return code === OWN_PART ? title : `${coded(named, code)}: ${title}`;
      },
      amount: (amount, unit) => t(`short.${unit}`, { amount: rounded(amount) }),
      number: (amount) => (amount === 0 ? '' : format.number(rounded(amount))),
      period: ({ year, code }) => `${code} ${schoolYearText(year)}`,
    };
  }, [format, t, locale]);
}

/** Whose parts a right has. */
export function namedOf({ form, right }: RightContents): Named {
  return { form, ...(right.of !== undefined && { of: right.of }) };
}

/** A school year as schools write it: 2026–27. */
export function schoolYearText(first: number): string {
  return `${first}–${String((first + 1) % 100).padStart(2, '0')}`;
}

/** Amounts as people say them: halves and tenths, no dust of binary fractions. */
export function rounded(amount: number): number {
  return Math.round(amount * 100) / 100;
}

function speaksInCodes(form: FormCode): boolean {
  return form === 'lukio' || form === 'adultBasic' || form === 'subjectStudent';
}
