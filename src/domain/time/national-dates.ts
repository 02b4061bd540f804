import { cite, type SourceRef } from '../rules/sources.ts';
import type { IsoDate } from './iso-date.ts';
import { dateOfIsoWeek, isoDate } from './iso-date.ts';

/**
 * The joint application of a year and what follows from it. All days are inclusive; the window closes at 15:00 on its last
 * day. An estimate follows the pattern of the years that were read, each stretch by itself: a published window does not
 * make the results known (A-CAL-1, A-CAL-2, A-GRADE-9).
 */
export type JointApplication = {
  readonly year: number;
  readonly opens: IsoDate;
  readonly closes: IsoDate;
  /** The window (`opens`, `closes`) was not read. */
  readonly estimate: boolean;
  readonly results: IsoDate;
  readonly acceptBy: IsoDate;
  readonly reservesEnd: IsoDate;
  /** Results and acceptance were not read. */
  readonly resultsEstimate: boolean;
  /** Plan the last certificate for this day (R-APP-22). */
  readonly gradesPlannedBy: IsoDate;
  /** Grades and weeks are in the register (R-APP-22). */
  readonly gradesLimit: IsoDate;
  readonly correctionsLimit: IsoDate;
  /** The cut-off of grades was not read. */
  readonly gradesEstimate: boolean;
  readonly source: SourceRef;
};

/** Windows that were published (A-CAL-1). */
const WINDOWS: Readonly<Record<number, readonly [opens: string, closes: string]>> = {
  2019: ['2019-02-19', '2019-03-12'],
  2020: ['2020-02-18', '2020-03-10'],
  2021: ['2021-02-23', '2021-04-07'],
  2022: ['2022-02-22', '2022-03-22'],
  2023: ['2023-02-21', '2023-03-21'],
  2024: ['2024-02-20', '2024-03-19'],
  2026: ['2026-02-17', '2026-03-17'],
};

/** Published results and acceptance days (A-CAL-2). */
const RESULTS: Readonly<Record<number, readonly [results: string, acceptBy: string]>> = {
  2021: ['2021-06-17', '2021-07-01'],
  2023: ['2023-06-15', '2023-06-29'],
  2024: ['2024-06-13', '2024-06-27'],
};

/** The one year whose limits for grades were published where they could be read (A-GRADE-9). */
const GRADES_READ_FOR = 2024;

/** The decree of the joint application holds from 1.1.2022; before it there was another (R-APP-1). */
const FIRST_YEAR_OF_DECREE = 2022;

/** Known as published, and before that, when only the pattern of the years was there to go by. */
const published = new Map<number, JointApplication>();
const notPublished = new Map<number, JointApplication>();

/**
 * The day from which the dates of a year's joint application were known, for the years whose dates were read; undefined for
 * others. Assumed: the day of each publication was not read, and the agency tells the dates in the autumn before.
 */
export function jointApplicationKnownFrom(year: number): IsoDate | undefined {
  return WINDOWS[year] === undefined && RESULTS[year] === undefined ? undefined : isoDate(`${year - 1}-09-01`);
}

/** The years whose dates were read. */
export const JOINT_APPLICATION_YEARS: readonly number[] = [...new Set([WINDOWS, RESULTS].flatMap(Object.keys))]
  .map(Number)
  .sort((left, right) => left - right);

/**
 * The joint application of a calendar year: as published, else by the pattern of 2022–2026 and marked as an estimate. With
 * `knownOn` only what was known on that day.
 */
export function jointApplicationOf(year: number, knownOn?: IsoDate): JointApplication {
  const knownFrom = knownOn === undefined ? undefined : jointApplicationKnownFrom(year);
  const isPublished = knownOn === undefined || knownFrom === undefined || knownFrom <= knownOn;
  const byYear = isPublished ? published : notPublished;
  const known = byYear.get(year);
  if (known !== undefined) return known;
  const window = isPublished ? WINDOWS[year] : undefined;
  const after = isPublished ? RESULTS[year] : undefined;
  const dates: JointApplication = {
    year,
    opens: window === undefined ? dateOfIsoWeek(year, 8, 2) : isoDate(window[0]),
    closes: window === undefined ? dateOfIsoWeek(year, 12, 2) : isoDate(window[1]),
    estimate: window === undefined,
    results: after === undefined ? dateOfIsoWeek(year, 24, 4) : isoDate(after[0]),
    acceptBy: after === undefined ? dateOfIsoWeek(year, 26, 4) : isoDate(after[1]),
    reservesEnd: dateOfIsoWeek(year, 33, 5),
    resultsEstimate: after === undefined,
    gradesPlannedBy: dateOfIsoWeek(year, 20, 5),
    gradesLimit: dateOfIsoWeek(year, 22, 5),
    correctionsLimit: dateOfIsoWeek(year, 23, 1),
    gradesEstimate: year !== GRADES_READ_FOR || !isPublished,
    source: year < FIRST_YEAR_OF_DECREE ? cite('HakuA2014') : cite('HakuA', '5 §'),
  };
  byYear.set(year, dates);
  return dates;
}
