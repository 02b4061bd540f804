import { monthOf, yearOf } from '#domain/time/iso-date.ts';
import type { PathEntry } from '../../components/path-picture/path-model.ts';

export type Season = 'autumn' | 'spring' | 'summer';
export type TermGroup = {
  readonly key: string;
  readonly season: Season;
  readonly year: number;
  readonly entries: readonly PathEntry[];
};

const LAST_SPRING_MONTH = 5;
const FIRST_AUTUMN_MONTH = 8;

/** The entries in their order, grouped by the term they fall in: January–May, summer, August–December. */
export function termGroups(entries: readonly PathEntry[]): readonly TermGroup[] {
  const groups = new Map<string, { readonly season: Season; readonly year: number; readonly entries: PathEntry[] }>();
  for (const entry of entries) {
    const month = monthOf(entry.on);
    const season = month <= LAST_SPRING_MONTH ? 'spring' : month < FIRST_AUTUMN_MONTH ? 'summer' : 'autumn';
    const year = yearOf(entry.on);
    const key = `${year}-${season}`;
    const group = groups.get(key) ?? { season, year, entries: [] };
    group.entries.push(entry);
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}
