import { describe, expect, it } from 'vitest';
import type { ItemEntry } from '#ui/components/path-picture/path-model.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { termGroups } from '#ui/features/plan/list-model.ts';

function entry(on: string): ItemEntry {
  const day = isoDate(on);
  const item = { id: on, move: 'certificate' as const, date: { on: day } };
  return {
    kind: 'item',
    id: on,
    on: day,
    string: 'around',
    step: { item, on: day, happened: false, outcome: 'effect' },
  };
}

describe('the list by terms', () => {
  it('January to May is spring, June and July summer, August to December autumn', () => {
    const days = ['2026-08-01', '2026-12-31', '2027-01-01', '2027-05-31', '2027-06-01', '2027-07-31', '2027-08-01'];
    expect(termGroups(days.map(entry)).map(({ key, entries }) => [key, entries.map(({ on }) => on)])).toEqual([
      ['2026-autumn', ['2026-08-01', '2026-12-31']],
      ['2027-spring', ['2027-01-01', '2027-05-31']],
      ['2027-summer', ['2027-06-01', '2027-07-31']],
      ['2027-autumn', ['2027-08-01']],
    ]);
  });
});
