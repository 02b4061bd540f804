import { expect, test } from 'vitest';
import type { ItemDate } from '#domain/plan/item.ts';
import { followersOf, makesCircle } from '#domain/plan/tie.ts';
import { isoDate } from '#domain/time/iso-date.ts';

const own: ItemDate = { on: isoDate('2026-12-01') };
const tied = (tiedTo: string): ItemDate => ({ tiedTo, relation: 'sameDay' });
const items = [
  { id: 'a', date: own },
  { id: 'b', date: tied('a') },
  { id: 'c', date: tied('b') },
  { id: 'd', date: tied('gone') },
];

test('a circle is seen through any number of ties', () => {
  expect(makesCircle(items, 'a', 'c')).toBe(true);
  expect(makesCircle(items, 'a', 'a')).toBe(true);
  expect(makesCircle(items, 'c', 'a')).toBe(false);
  expect(makesCircle(items, 'a', 'd')).toBe(false);
});

test('a circle that is there already is seen and does not hang', () => {
  const round = [
    { id: 'a', date: tied('b') },
    { id: 'b', date: tied('a') },
  ];
  expect(makesCircle(round, 'c', 'a')).toBe(true);
  expect(followersOf(round, 'a')).toEqual(['b']);
});

test('followers are those whose day follows, near and far', () => {
  expect(followersOf(items, 'a')).toEqual(['b', 'c']);
  expect(followersOf(items, 'c')).toEqual([]);
});
