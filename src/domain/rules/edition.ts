import type { IsoDate } from '../time/iso-date.ts';
import { dayAfter, dayBefore, isoDate } from '../time/iso-date.ts';
import type { SourceRef } from './sources.ts';

export type { SourceRef } from './sources.ts';

/**
 * From when until when something holds. Both ends are inclusive; without `to` it is still in force.
 * `startRead` is false where the source gives no start: then `from` is 1.8.2020, the first day this planner answers for,
 * and only says "in force at least since".
 */
export type Validity = {
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly startRead: boolean;
  /**
   * The day on which this became known: the act was given, or the criteria were decided. A plan made before it could not
   * know it. Never later than `from`; without it, it is taken as known for as long as the planner answers.
   */
  readonly knownFrom?: IsoDate;
  /** The day on which `to` became known, where that was later than `knownFrom`: the act that ended it was given. */
  readonly endKnownFrom?: IsoDate;
};

/** One dated edition of a value, with its source. */
export type Edition<T> = Validity & {
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

/** A validity with the day on which it became known, and the day on which its end did, where that was another day. */
export function knownFrom(day: string, validity: Validity, endDay?: string): Validity {
  return {
    ...validity,
    knownFrom: isoDate(day),
    ...(endDay !== undefined && { endKnownFrom: isoDate(endDay) }),
  };
}

/** What was known of a validity on a day: undefined when it was not known itself, without its end when that was not. */
export function asKnownOn<V extends Validity>(validity: V, day: IsoDate): V | undefined {
  if (validity.knownFrom !== undefined && validity.knownFrom > day) return undefined;
  return validity.endKnownFrom !== undefined && validity.endKnownFrom > day ? withoutEnd(validity) : validity;
}

function withoutEnd<V extends Validity>(validity: V): V {
  const { to: _, ...open } = validity;
  // Only the optional end is left out.
  return open as V;
}

/**
 * The editions that were known on a day. An edition that nobody knew yet had not ended the one before it either: when that
 * one ends on the day before the unknown one begins, it is open.
 */
export function editionsKnownOn<T>(editions: readonly Edition<T>[], day: IsoDate): readonly Edition<T>[] {
  return editions.flatMap((edition, index): readonly Edition<T>[] => {
    const known = asKnownOn(edition, day);
    if (known === undefined) return [];
    const next = editions[index + 1];
    const endedByUnknown =
      next !== undefined &&
      known.to !== undefined &&
      dayAfter(known.to) === next.from &&
      asKnownOn(next, day) === undefined;
    return [endedByUnknown ? withoutEnd(known) : known];
  });
}

/** The editions with one more, which ends the last of them on the day before it begins. */
export function followedBy<T>(editions: readonly Edition<T>[], next: Edition<T>): readonly Edition<T>[] {
  const last = editions.at(-1);
  if (last === undefined || (last.to !== undefined && last.to < next.from)) return [...editions, next];
  return [...editions.slice(0, -1), { ...last, to: dayBefore(next.from) }, next];
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
  for (const edition of editions) if (holdsOn(edition, date)) return edition;
  return undefined;
}

/** The latest known edition, whatever the day. */
export function latestEdition<T>(editions: readonly Edition<T>[]): Edition<T> | undefined {
  return editions.at(-1);
}

/** What is wrong with the edition at `index` (0-based) of a list. */
export type EditionFault = {
  readonly index: number;
  readonly fault: 'endsBeforeItBegins' | 'outOfOrder' | 'overlapsPrevious' | 'knownAfterItBegins' | 'endKnownAfterIt';
};

/**
 * Checks a list of editions: each begins before it ends, is known when it begins, and they follow one another without
 * overlap. Gaps are allowed.
 */
export function editionFaults<T>(editions: readonly Edition<T>[]): readonly EditionFault[] {
  return editions.flatMap((edition, index): readonly EditionFault[] => {
    const faults: EditionFault[] = [];
    if (edition.to !== undefined && edition.to < edition.from) faults.push({ index, fault: 'endsBeforeItBegins' });
    if (edition.knownFrom !== undefined && edition.knownFrom > edition.from)
      faults.push({ index, fault: 'knownAfterItBegins' });
    if (edition.endKnownFrom !== undefined && (edition.to === undefined || edition.endKnownFrom > edition.to))
      faults.push({ index, fault: 'endKnownAfterIt' });
    const previous = index === 0 ? undefined : editions[index - 1];
    if (previous !== undefined) {
      if (edition.from <= previous.from) faults.push({ index, fault: 'outOfOrder' });
      else if (previous.to === undefined || edition.from <= previous.to)
        faults.push({ index, fault: 'overlapsPrevious' });
    }
    return faults;
  });
}
