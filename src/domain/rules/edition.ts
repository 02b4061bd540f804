import type { IsoDate } from '../time/iso-date.ts';
import { isoDate } from '../time/iso-date.ts';
import type { SourceRef } from './sources.ts';

export type { SourceRef } from './sources.ts';

/**
 * From when until when something holds. Both ends are inclusive; without `to` it is still in force.
 * `startRead` is false where the source gives no start: then `from` is 1.8.2020, the first day this planner answers for,
 * and only says "in force at least since".
 */
export type Validity = { readonly from: IsoDate; readonly to?: IsoDate; readonly startRead: boolean };

/**
 * One dated edition of a value, with its source. `knownFrom` is the day on which the edition became known (given or
 * published), where that matters: a plan made before it could not know it.
 */
export type Edition<T> = Validity & {
  readonly knownFrom?: IsoDate;
  readonly value: T;
  readonly source: SourceRef;
};

/** The first day that the planner answers for; also the `from` of everything whose start was not read. */
export const FIRST_DAY: IsoDate = isoDate('2020-08-01');

/** Valid from a day that was read in the source, until `to` (inclusive) or still in force. */
export function since(from: string, to?: string): Validity {
  return to === undefined
    ? { from: isoDate(from), startRead: true }
    : { from: isoDate(from), to: isoDate(to), startRead: true };
}

/** Valid without a start that was read, until `to` (inclusive) or still in force. */
export function inForce(to?: string): Validity {
  return to === undefined
    ? { from: FIRST_DAY, startRead: false }
    : { from: FIRST_DAY, to: isoDate(to), startRead: false };
}

/** A value that has had one edition only. */
export function fixed<T>(value: T, validity: Validity, source: SourceRef): readonly [Edition<T>] {
  return [{ ...validity, value, source }];
}

/** Whether something holds on a day. */
export function holdsOn(validity: Validity, date: IsoDate): boolean {
  return validity.from <= date && (validity.to === undefined || date <= validity.to);
}

/**
 * The edition in force on a day, or undefined where none is. The last edition of a value that goes on has an open end,
 * so a day in the unknown future gets the latest known edition; a value that has ended gets none after its last day.
 */
export function editionOn<T>(editions: readonly Edition<T>[], date: IsoDate): Edition<T> | undefined {
  return editions.find((edition) => holdsOn(edition, date));
}

/** The latest known edition, whatever the day. */
export function latestEdition<T>(editions: readonly Edition<T>[]): Edition<T> | undefined {
  return editions.at(-1);
}

/** What is wrong with the edition at `index` (0-based) of a list. */
export type EditionFault = {
  readonly index: number;
  readonly fault: 'endsBeforeItBegins' | 'outOfOrder' | 'overlapsPrevious';
};

/** Checks a list of editions: each begins before it ends, and they follow one another without overlap. Gaps are allowed. */
export function editionFaults<T>(editions: readonly Edition<T>[]): readonly EditionFault[] {
  return editions.flatMap((edition, index): readonly EditionFault[] => {
    const faults: EditionFault[] = [];
    if (edition.to !== undefined && edition.to < edition.from) faults.push({ index, fault: 'endsBeforeItBegins' });
    const previous = index === 0 ? undefined : editions[index - 1];
    if (previous !== undefined) {
      if (edition.from <= previous.from) faults.push({ index, fault: 'outOfOrder' });
      else if (previous.to === undefined || edition.from <= previous.to)
        faults.push({ index, fault: 'overlapsPrevious' });
    }
    return faults;
  });
}
