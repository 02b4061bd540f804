import type { Certificate, SubjectCode } from '../admission/certificate.ts';
import type { IsoDate } from '../time/iso-date.ts';

/** What is known of the grades of basic education: the certificate itself, or averages that were only told. */
export type StoredGrades =
  | { readonly kind: 'certificate'; readonly certificate: Certificate }
  /** Averages as they are written, with a point and at most two decimals: `7.25`. */
  | {
      readonly kind: 'averages';
      readonly on: IsoDate;
      readonly lukio?: string;
      readonly all?: string;
      readonly arts?: string;
    };

/** Where the student wants to get in, and what it has asked in earlier years. History, never a promise. */
export type Target = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'lukio' | 'vocational';
  /** Lowest accepted average (lukio) or points (vocational) of a year, as written: `7.20`, `19`. */
  readonly limits: readonly { readonly year: number; readonly value: string }[];
  /** Weights of a lukio with an emphasis (A-ADM-15); subjects that are not named have weight 1. */
  readonly weights?: readonly {
    readonly subject: SubjectCode;
    readonly language?: string;
    readonly weight: string;
  }[];
  /**
   * Points that the student expects of the lukio's own test and evidence, as written; the limits are then those of the average
   * and these points together (A-ADM-17).
   */
  readonly testPoints?: string;
};
