import { useLocale, useTranslations } from 'use-intl';
import {
  isLanguageSubject,
  LANGUAGE_CODES,
  type LanguageCode,
  MOTHER_TONGUE_SYLLABUSES,
  type SubjectCode,
} from '#domain/admission/certificate.ts';
import type { Fraction } from '#domain/admission/fraction.ts';
import { decimalText } from '#domain/admission/fraction.ts';
import { decimalMark } from '#i18n/decimal-mark.ts';
import { subjectNames } from '#i18n/official/subjects.ts';
import { officialName } from '#i18n/official/official-name.ts';

/** How a line of grades is named: its subject, and its language or variant. */
type Named = { readonly subject: SubjectCode; readonly variant?: string };

/** Names of subjects, and numbers as the language writes them. */
export function useGradeWords() {
  const t = useTranslations('grades');
  const locale = useLocale();
  const point = decimalMark(locale);

  /** The official name: Matematiikka. */
  function subject(code: SubjectCode): string {
    return officialName(subjectNames, code, locale) ?? code;
  }
  function syllabus(code: string): string {
    return officialName(subjectNames, code, locale) ?? code;
  }
  function language(code: string): string {
    return isLanguageCode(code) ? t(`languages.${code}`) : code;
  }

  return {
    subject,
    syllabus,
    language,
    /** Matematiikka; B1-kieli, ruotsi; Äidinkieli ja kirjallisuus, with the variant when it is not Finnish itself. */
    line({ subject: code, variant }: Named): string {
      const name = subject(code);
      if (variant === undefined || variant === '') return name;
      if (isLanguageSubject(code)) return t('line', { subject: name, variant: language(variant) });
      return variant === 'AI1' ? name : syllabus(variant);
    },
    languages: LANGUAGE_CODES.map((code) => ({ value: code, label: t(`languages.${code}`) })),
    syllabuses: MOTHER_TONGUE_SYLLABUSES.map((code) => ({ value: code, label: syllabus(code) })),
    /** A ja B. */
    list: (names: readonly string[]): string => new Intl.ListFormat(locale, { type: 'conjunction' }).format(names),
    /** 7,17: rounded half up, to be read. */
    average: (value: Fraction): string => decimalText(value, 2).replace('.', point),
    /** Points, with decimals only when there are some: 19; 18,5. */
    points: (value: Fraction): string =>
      value.d === 1n ? String(value.n) : decimalText(value, 2).replace(/0$/u, '').replace('.', point),
    /** +0,17; −0,16; ±0 where nothing changes. */
    rise(value: Fraction): string {
      const text = decimalText(value, 2).replace('.', point);
      return value.n === 0n ? '±0' : value.n > 0n ? `+${text}` : text.replace('-', '−');
    },
  };
}

export type GradeWords = ReturnType<typeof useGradeWords>;

function isLanguageCode(code: string): code is LanguageCode {
  return LANGUAGE_CODES.some((each) => each === code);
}
