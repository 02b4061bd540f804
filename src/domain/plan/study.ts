import type { EarnedUnit, FormCode } from './item.ts';

/** A period (jakso) of the school: the first calendar year of its school year, and its code in the school's settings. */
export type PeriodRef = { readonly year: number; readonly code: string };

/**
 * Studies of another form, or done elsewhere, that are planned inside a part of this one (R-KOPS-9, R-TUVA-13): the
 * register has a code for each.
 */
export const INSIDE_KINDS = [
  'lukioStudies',
  'vocationalUnits',
  'openHigherEducation',
  'gradeRaising',
  'workLifeOrientation',
  'liberalAdultEducation',
] as const;
export type InsideKind = (typeof INSIDE_KINDS)[number];

/**
 * A piece of studies planned into a study right: so much of one part in one period. A part that goes on over several
 * periods is several studies. What has been accepted is no longer planned: it becomes an `earn` item with the same part.
 */
export type Study = {
  readonly id: string;
  readonly form: FormCode;
  /** Names the study right when a student has two of the same form; default is the form's code. */
  readonly right?: string;
  /** Code of the form's contents; a study that no list knows has `own` and a title. */
  readonly part: string;
  readonly title?: string;
  /** More than 0, in the unit. */
  readonly amount: number;
  readonly unit: EarnedUnit;
  /** Without a period the study is planned but not placed yet. */
  readonly period?: PeriodRef;
  readonly inside?: InsideKind;
  /** Id of the study of another right that is the very same work (lukio studies inside KOPS): its hours count once. */
  readonly sameAs?: string;
  /** Who teaches or assesses it, when that is somebody else. */
  readonly provider?: string;
  readonly note?: string;
};

/** Code of studies that no official list knows: the school's own courses. */
export const OWN_PART = 'own';
