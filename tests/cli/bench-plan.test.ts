import { expect, it } from 'vitest';
import { benchPlan, edited } from '#cli/bench-plan.ts';
import { replay } from '#domain/engine/replay.ts';
import { impossibilitiesOf } from '#domain/plan/read-plan.ts';
import { plannerContext } from '#tests/support/school.ts';

const context = plannerContext('2026-11-23');

it('the plan that is measured has 60 items, and the rules let every one of them be', () => {
  const { steps } = replay(benchPlan(), 'A', context);
  expect(steps.length).toBe(60);
  expect(
    steps.filter(({ outcome }) => outcome === 'refused' || outcome === 'waiting').map(({ item }) => item.id),
  ).toEqual([]);
  expect(impossibilitiesOf(benchPlan())).toEqual([]);
});

it('an edit of it changes one day', () => {
  const days = (document: ReturnType<typeof benchPlan>) =>
    replay(document, 'A', context).steps.map(({ item, on }) => `${item.id} ${on}`);
  const before = new Set(days(benchPlan()));
  expect(days(edited(benchPlan(), 'joint')).filter((line) => !before.has(line))).toEqual(['joint 2027-02-24']);
});
