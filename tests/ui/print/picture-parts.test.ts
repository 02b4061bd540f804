// @vitest-environment node
import { expect, it } from 'vitest';
import { replay } from '#domain/engine/replay.ts';
import type { Item } from '#domain/plan/item.ts';
import { addDays, dayAfter, isoDate } from '#domain/time/iso-date.ts';
import { makeTranslate } from '#i18n/catalogue.ts';
import { type StaticFacts, staticPicture, staticSpan } from '#ui/components/path-picture/path-picture-static.tsx';
import { pathWords } from '#ui/components/path-picture/use-path-words.ts';
import { paperOf } from '#ui/print/paper-model.ts';
import { mainThings, pictureParts } from '#ui/print/picture-parts.ts';
import { item, plan, situation } from '../../support/plans.ts';
import { plannerContext } from '../../support/school.ts';

const HEIGHT = 820;
const context = plannerContext('2026-11-23');
const words = pathWords(await makeTranslate('fi'), 'fi');

function facts(planned: readonly Item[]): StaticFacts {
  const student = situation('2009-02-17', '2025-05-31');
  const { path } = paperOf(replay(plan(student, [], planned), 'A', context));
  const { calendar, today } = context;
  return { model: mainThings(path, today), words, calendar, today, width: 680 };
}

const kops = item('kops', '2026-11-30', { move: 'begin', form: 'kops' });

it('makes one picture of an ordinary path, of its main things only', () => {
  const talk = item('talk', '2026-12-11', { move: 'talk', topic: 'studyPlan' });
  const op = item('op', '2027-05-21', { move: 'earn', form: 'kops', amount: 26.5, unit: 'op' });
  const made = facts([kops, talk, op]);
  expect(pictureParts(made, HEIGHT)).toEqual([staticSpan(made)]);
  expect(made.model.entries.flatMap((entry) => (entry.kind === 'item' ? [entry.id] : []))).toEqual(['kops']);
  expect(made.model.strings).not.toContain('around');
});

it('cuts a crowded path into pictures that each fit on a page, without a gap between them', () => {
  const start = isoDate('2026-12-01');
  const crowd = Array.from({ length: 60 }, (_, index) =>
    item(`apply${index}`, addDays(start, index * 9), {
      move: 'apply',
      form: 'vocational',
      way: 'continuousApplication',
    }),
  );
  const late = item('late', '2028-08-08', { move: 'begin', form: 'vocational', field: 'educationAndGuidance' });
  const made = facts([kops, ...crowd, late]);
  const parts = pictureParts(made, HEIGHT);
  expect(parts.length).toBeGreaterThan(1);
  expect(
    parts.map((part) => staticPicture({ ...made, ...part }).picture.height).filter((height) => height > HEIGHT),
  ).toEqual([]);
  expect(parts[0]?.from).toBe(staticSpan(made).from);
  expect(parts.at(-1)?.to).toBe(staticSpan(made).to);
  expect(parts.slice(1).map(({ from }) => from)).toEqual(parts.slice(0, -1).map(({ to }) => dayAfter(to)));
});
