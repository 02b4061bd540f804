import { expect, test } from 'vitest';
import { makeClock } from '#platform/clock.ts';

test.each([
  ['2026-11-25T21:59:59Z', '2026-11-25'],
  ['2026-11-25T22:00:00Z', '2026-11-26'],
  ['2026-06-30T20:59:59Z', '2026-06-30'],
  ['2026-06-30T21:00:00Z', '2026-07-01'],
  ['2026-12-31T22:00:00Z', '2027-01-01'],
  ['2028-02-28T22:30:00Z', '2028-02-29'],
])('at %s it is %s in Finland, winter and summer', (instant, day) => {
  expect(makeClock(() => new Date(instant)).today()).toBe(day);
});

test('without an instant it is the day of now', () => {
  expect(makeClock().today()).toMatch(/^20\d\d-\d\d-\d\d$/);
});
