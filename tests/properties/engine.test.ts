import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakpointsAfter } from '#domain/engine/breakpoints.ts';
import { checksOf } from '#domain/engine/checks.ts';
import { deadlinesOf } from '#domain/engine/deadlines.ts';
import { optionsOn } from '#domain/engine/options.ts';
import { stretchesOf, totalsOn } from '#domain/engine/projections.ts';
import type { MoveQuestion } from '#domain/engine/replay.ts';
import { answerAt, momentAt, replay } from '#domain/engine/replay.ts';
import type { Item } from '#domain/plan/item.ts';
import { addDays, isoDate } from '#domain/time/iso-date.ts';
import { anyDay, anyItems, anyPlan } from '#tests/support/arbitraries.ts';
import { plannerContext } from '#tests/support/school.ts';

const context = plannerContext();

describe('answers and guards', () => {
  it('agree on any history: a move that is not closed takes effect on that day, a closed one is refused', () => {
    fc.assert(
      fc.property(anyPlan, anyDay(), fc.nat(60), (document, on, pick) => {
        const before = replay(document, 'A', context);
        const options = optionsOn(before, on);
        const option = options[pick % options.length];
        if (option === undefined) return;
        const added = { ...option.draft, id: 'added' } as Item;
        const alternatives = document.alternatives.map((alternative) => ({
          ...alternative,
          items: [...alternative.items, added],
        }));
        const after = replay({ ...document, alternatives }, 'A', context);
        const step = after.steps.find(({ item }) => item.id === 'added');
        expect([option.id, option.answer.kind === 'closed' ? 'no effect' : 'effect']).toEqual([
          option.id,
          step?.outcome === 'effect' ? 'effect' : 'no effect',
        ]);
      }),
      { numRuns: 400 },
    );
  });

  it('agree step by step: a planned item has effect exactly when its own answer is not closed', () => {
    fc.assert(
      fc.property(anyPlan, (document) => {
        for (const { item, happened, outcome, answer } of replay(document, 'A', context).steps) {
          if (happened || outcome === 'noted' || answer === undefined) continue;
          expect([item.id, outcome === 'effect']).toEqual([item.id, answer.kind !== 'closed']);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('replay', () => {
  it('loses no item and puts none in twice, whatever the plan', () => {
    fc.assert(
      fc.property(anyPlan, (document) => {
        const { steps } = replay(document, 'A', context);
        const ids = [...document.happened, ...(document.alternatives[0]?.items ?? [])].map(({ id }) => id);
        expect(steps.map(({ item }) => item.id).sort()).toEqual([...ids].sort());
      }),
      { numRuns: 300 },
    );
  });

  it('after an edit is the same from the previous replay as from the beginning', () => {
    fc.assert(
      fc.property(anyPlan, anyItems('p', 12), fc.nat(12), (document, others, at) => {
        const previous = replay(document, 'A', context);
        const items = document.alternatives[0]?.items ?? [];
        const edited = [...items.slice(0, at), ...others.slice(at, at + 2), ...items.slice(at + 2)];
        const next = { ...document, alternatives: [{ id: 'A', name: 'A', items: edited, studies: [] }] };
        const incremental = replay(next, 'A', context, previous);
        const full = replay(next, 'A', context);
        expect(incremental.steps).toEqual(full.steps);
        expect(momentAt(incremental, isoDate('2031-01-01'))).toEqual(momentAt(full, isoDate('2031-01-01')));
      }),
      { numRuns: 200 },
    );
  });

  it('answers every question on any day without a fault', () => {
    fc.assert(
      fc.property(anyPlan, anyDay(), (document, on) => {
        const replayed = replay(document, 'A', context);
        const checks = checksOf(replayed);
        expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
        expect(deadlinesOf(replayed).every(({ on: day }) => day.length === 10)).toBe(true);
        for (const option of optionsOn(replayed, on)) {
          expect([option.id, option.answer.unmet.length > 0]).toEqual([option.id, option.answer.kind === 'closed']);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('the first day when a move opens', () => {
  it('is the same by the rules’ own days as by looking at every day', () => {
    fc.assert(
      fc.property(anyPlan, anyDay('2021-08-01', 2500), fc.nat(60), (document, on, pick) => {
        const replayed = replay(document, 'A', context);
        const options = optionsOn(replayed, on);
        const option = options[pick % options.length];
        if (option === undefined) return;
        const { draft } = option;
        const { date: _date, ...question } = draft as typeof draft & MoveQuestion;
        const asked: MoveQuestion = { ...question, form: option.form };
        const closed = option.answer.kind === 'closed';
        let day = on;
        let changed: string | undefined;
        for (let offset = 1; offset <= 500; offset += 1) {
          day = addDays(on, offset);
          if ((answerAt(replayed, asked, day).kind === 'closed') !== closed) {
            changed = day;
            break;
          }
        }
        const told = closed ? option.opens?.inLaw : option.until && addDays(option.until, 1);
        const within = told !== undefined && told <= addDays(on, 500) ? told : undefined;
        expect([option.id, on, within]).toEqual([option.id, on, changed]);
      }),
      { numRuns: 60 },
    );
  });

  it('is looked for on days in order, each after the day that is asked about', () => {
    fc.assert(
      fc.property(anyPlan, anyDay(), (document, on) => {
        const days = breakpointsAfter(replay(document, 'A', context), on);
        expect([...days].sort()).toEqual(days);
        expect(days.every((day) => day > on)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('weeks', () => {
  it('of one right are never counted twice: two halves of any time are the whole', () => {
    fc.assert(
      fc.property(anyDay('2019-08-01', 5000), fc.nat(300), fc.nat(300), (from, first, second) => {
        const middle = addDays(from, first);
        const to = addDays(middle, second + 1);
        const { calendar } = context;
        expect(calendar.teachingDays(from, middle) + calendar.teachingDays(addDays(middle, 1), to)).toBe(
          calendar.teachingDays(from, to),
        );
      }),
    );
  });

  it('never shrink as time goes on, and stop at the limit or the end', () => {
    fc.assert(
      fc.property(anyPlan, anyDay(), fc.nat(400), (document, on, later) => {
        const replayed = replay(document, 'A', context);
        const now = totalsOn(replayed, on);
        const then = totalsOn(replayed, addDays(on, later));
        for (const [index, total] of now.entries()) {
          if (total.studentWeeks === undefined || then[index]?.rightKey !== total.rightKey) continue;
          expect((then[index]?.studentWeeks ?? 0) >= total.studentWeeks).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('stretches of one right follow one another without overlap', () => {
    fc.assert(
      fc.property(anyPlan, (document) => {
        const last = new Map<string, string>();
        for (const { rightKey, from, to } of stretchesOf(replay(document, 'A', context))) {
          const previous = last.get(rightKey);
          if (previous !== undefined) expect(from > previous).toBe(true);
          if (to !== undefined) {
            expect(to >= from).toBe(true);
            last.set(rightKey, to);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
