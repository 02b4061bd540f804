import type { DeadlineCode } from '#domain/engine/replay-types.ts';
import { addDays, daysBetween, type IsoDate } from '#domain/time/iso-date.ts';
import { type StaticFacts, staticPicture, staticSpan } from '../components/path-picture/path-picture-static.tsx';
import { isRail, type PathEntry, type PathModel } from '../components/path-picture/path-model.ts';

/** A stretch of time that makes one picture; both days inclusive. */
export type PicturePart = { readonly from: IsoDate; readonly to: IsoDate };

/** The limits that make the frame of a path; the others stand in the table. */
const FRAMING: ReadonlySet<DeadlineCode> = new Set<DeadlineCode>([
  'dutyLastDay',
  'freeEducationUntil',
  'basicEducationDutyUntil',
  'oneMonthLimit',
  'yearLimit',
  'studyTimeLimit',
  'weeks17',
  'weeks34',
  'weeks19',
  'weeks38',
]);

/**
 * The main things of the path: studies, applications and the limits around them. Talks, errands, accepted studies and the
 * small days of an application are left to the table, which has them all.
 */
export function mainThings(model: PathModel, today: IsoDate): PathModel {
  const entries = model.entries.filter(isMainThing);
  const { from, to } = staticSpan({ model: { ...model, entries }, today });
  const used = new Set(entries.filter(({ on }) => on >= from && on <= to).map(({ string }) => string));
  return { ...model, entries, strings: model.strings.filter((string) => !isRail(string) || used.has(string)) };
}

function isMainThing(entry: PathEntry): boolean {
  switch (entry.kind) {
    case 'window':
      return true;
    case 'deadline':
      return FRAMING.has(entry.deadline.code);
    case 'item':
      return !isRail(entry.string) && entry.step.item.move !== 'earn';
  }
}

const MOST_PARTS = 8;

/** As few pictures as keep each lower than `height` (CSS pixels): what does not fit on a page would be cut. */
export function pictureParts(facts: Omit<StaticFacts, 'from' | 'to'>, height: number): readonly PicturePart[] {
  const span = staticSpan(facts);
  for (let count = 1; count < MOST_PARTS; count += 1) {
    const parts = evenParts(span, count);
    if (parts.every((part) => staticPicture({ ...facts, ...part }).picture.height <= height)) return parts;
  }
  return evenParts(span, MOST_PARTS);
}

function evenParts({ from, to }: PicturePart, count: number): readonly PicturePart[] {
  const days = Math.ceil((daysBetween(from, to) + 1) / count);
  return Array.from({ length: count }, (_, index) => ({
    from: addDays(from, index * days),
    to: index === count - 1 ? to : addDays(from, (index + 1) * days - 1),
  }));
}
