import type { ExpectedStudy } from '../../forms/study-right/moment.ts';
import { rightKeyOf } from '../../plan/item.ts';
import type { Study } from '../../plan/study.ts';
import type { Calendar } from '../../school/calendar.ts';
import type { IsoDate } from '../../time/iso-date.ts';

/** Planned studies that have a period, by its last day. */
export function expectedStudies(studies: readonly Study[], calendar: Calendar): readonly ExpectedStudy[] {
  return studies
    .flatMap((study): readonly ExpectedStudy[] => {
      const by = study.period && calendar.period(study.period.year, study.period.code)?.to;
      if (by === undefined) return [];
      return [{ key: rightKeyOf(study), part: study.part, amount: study.amount, unit: study.unit, by }];
    })
    .sort((left, right) => (left.by < right.by ? -1 : left.by > right.by ? 1 : 0));
}

/** The first day whose moment differs between two lists of planned studies; undefined when none does. */
export function firstDifference(left: readonly ExpectedStudy[], right: readonly ExpectedStudy[]): IsoDate | undefined {
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const [one, other] = [left[index], right[index]];
    if (one !== undefined && other !== undefined && same(one, other)) continue;
    const days = [one?.by, other?.by].filter((day) => day !== undefined).sort();
    return days[0];
  }
  return undefined;
}

function same(left: ExpectedStudy, right: ExpectedStudy): boolean {
  return (
    left.key === right.key &&
    left.part === right.part &&
    left.amount === right.amount &&
    left.unit === right.unit &&
    left.by === right.by
  );
}
