import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksOf } from '#domain/engine/checks.ts';
import { replay, type Replay } from '#domain/engine/replay.ts';
import { contentsOfRights, type RightContents } from '#domain/engine/studies/contents-of-rights.ts';
import { loadOf } from '#domain/engine/studies/load.ts';
import { placementsOf } from '#domain/engine/studies/placement.ts';
import { proposeStudies } from '#domain/engine/studies/proposals.ts';
import type { Item } from '#domain/plan/item.ts';
import type { Study } from '#domain/plan/study.ts';
import type { Situation } from '#domain/student/situation.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { addDays, isoDate } from '#domain/time/iso-date.ts';
import { plan, situation } from '../support/plans.ts';
import { plannerContext } from '../support/school.ts';

const context = plannerContext('2026-11-25');

/** A start on any day of the years that the planner answers for, also in holidays and on weekends. */
const start = fc.integer({ min: 0, max: 9 * 365 }).map((days) => addDays(isoDate('2021-08-01'), days));

const FORMS = {
  kops: { unit: 'op', parts: ['1002', '1003', '1004', '1005', '1006', '1007', '1008', 'own'] },
  tuva: { unit: 'tuvaWeek', parts: ['101', '102', '103', '104', '105', '106', '107', 'own'] },
  adultBasic: { unit: 'course', parts: ['MA1', 'MA2', 'FY1', 'ÄI1', 'RUB1', 'own'] },
  vocational: { unit: 'osp', parts: ['106331', '106339', 'VVAI22', 'own'] },
  lukio: { unit: 'lukioOp', parts: ['ÄI1', 'MAY1', 'MAB2', 'own'] },
} as const;
type Form = keyof typeof FORMS;
const form = fc.constantFrom(...(Object.keys(FORMS) as Form[]));

const period = fc.record({
  year: fc.integer({ min: 2021, max: 2031 }),
  code: fc.constantFrom('P1', 'P2', 'P3', 'P4', 'P5', 'P9'),
});

/** Studies of the form, and here and there of another one or in another unit. */
function studiesOf(of: Form): fc.Arbitrary<readonly Study[]> {
  const { unit, parts } = FORMS[of];
  const one = fc.record(
    {
      form: fc.oneof({ weight: 6, arbitrary: fc.constant(of) }, { weight: 1, arbitrary: form }),
      part: fc.constantFrom(...parts),
      amount: fc.constantFrom(0.5, 1, 2, 4, 7.5, 20),
      unit: fc.oneof(
        { weight: 6, arbitrary: fc.constant(unit) },
        { weight: 1, arbitrary: fc.constantFrom('op' as const, 'course' as const) },
      ),
      period,
    },
    { requiredKeys: ['form', 'part', 'amount', 'unit'] },
  );
  return fc
    .array(one, { maxLength: 24 })
    .map((all) => all.map((study, index): Study => ({ id: `s${index}`, ...study })));
}

const anyPlan = form.chain((of) => fc.record({ of: fc.constant(of), on: start, studies: studiesOf(of) }));
type AnyPlan = { readonly of: Form; readonly on: IsoDate; readonly studies: readonly Study[] };

/** Born so that the student is 16 at the start; what has begun has begun, whatever the rules say. */
function played({ of, on, studies }: AnyPlan): Replay {
  const student: Situation = situation(addDays(on, -6000), addDays(on, -80));
  const begin = {
    id: 'begin',
    date: { on },
    move: 'begin',
    form: of,
    ...(of === 'vocational' && { field: 'educationAndGuidance' }),
  } as Item;
  return replay(plan(student, [begin], [], studies), 'A', context);
}

function sum(amounts: readonly number[]): number {
  return Math.round(amounts.reduce((total, amount) => total + amount, 0) * 1000) / 1000;
}

function planned({ whole }: RightContents): number {
  return sum([whole.planned, whole.notPlaced]);
}

describe('the studies of any plan', () => {
  it('each falls somewhere exactly once, or says why it does not', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const placements = placementsOf(played(any));
        expect(placements.map(({ study }) => study)).toEqual(any.studies);
      }),
    );
  });

  it('amounts stay in their own unit and are counted once: all that is planned is placed or not placed', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        for (const contents of contentsOfRights(played(any))) {
          const own = any.studies.filter(({ form: key, unit }) => key === contents.rightKey && unit === contents.unit);
          expect(planned(contents)).toBe(sum(own.map(({ amount }) => amount)));
          const byPart = sum([...contents.parts, contents.own].map((each) => each.planned + each.notPlaced));
          expect(byPart).toBe(planned(contents));
        }
      }),
    );
  });

  it('the sum of the periods is the sum of what is placed', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const replayed = played(any);
        for (const contents of contentsOfRights(replayed)) {
          const placed = placementsOf(replayed).filter(
            (each) => each.kind === 'placed' && each.rightKey === contents.rightKey,
          );
          expect(sum(contents.periods.map(({ amount }) => amount))).toBe(sum(placed.map(({ study }) => study.amount)));
          expect(contents.periods.flatMap(({ placements }) => placements).length).toBe(placed.length);
        }
      }),
    );
  });

  it('the order in which they were written does not matter', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const wholes = (studies: readonly Study[]) =>
          contentsOfRights(played({ ...any, studies })).map(({ whole, parts }) => [whole, parts]);
        expect(wholes(any.studies.toReversed())).toEqual(wholes(any.studies));
      }),
    );
  });

  it('more than the edition allows is always told', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const replayed = played(any);
        const told = checksOf(replayed).map(
          ({ reason }) => `${reason.code} ${'part' in reason.params ? reason.params.part : ''}`,
        );
        for (const { whole, parts, groups } of contentsOfRights(replayed)) {
          if (whole.planned + whole.notPlaced === 0) continue;
          if (whole.most !== undefined && whole.sum > whole.most) expect(told).toContain('studies.wholeOver ');
          for (const { part, filling } of parts) {
            if (filling === 'over') expect(told).toContain(`studies.partOver ${part.code}`);
          }
          for (const { group, filling } of groups) {
            if (filling === 'over') expect(told).toContain(`studies.partOver ${group.code}`);
          }
        }
      }),
    );
  });

  it('no week of the load has less than what is placed in it, and none has work twice', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const spans = loadOf(played(any));
        for (const [index, span] of spans.entries()) {
          expect(span.from <= span.to).toBe(true);
          const next = spans[index + 1];
          if (next !== undefined) expect(span.to < next.from).toBe(true);
        }
      }),
    );
  });
});

describe('what is proposed for any start', () => {
  function withProposal(any: AnyPlan): { readonly add: readonly Study[]; readonly after: Replay } {
    const before = played(any);
    let next = 0;
    const { add } = proposeStudies(before, any.of, () => `new${(next += 1)}`);
    return { add, after: played({ ...any, studies: [...any.studies, ...add] }) };
  }
  const bare = fc.record({ of: form, on: start, studies: fc.constant([]) });

  it('has its place, keeps within the maximums, and never plans more than the whole', () => {
    fc.assert(
      fc.property(bare, (any) => {
        const { add, after } = withProposal(any);
        expect(placementsOf(after).filter(({ kind }) => kind === 'notPlaced')).toEqual([]);
        const [contents] = contentsOfRights(after);
        expect(contents?.whole.planned ?? 0).toBe(sum(add.map(({ amount }) => amount)));
        const most = contents?.whole.most ?? contents?.whole.least ?? Number.POSITIVE_INFINITY;
        expect((contents?.whole.sum ?? 0) <= most).toBe(true);
        expect(contents?.parts.filter(({ filling }) => filling === 'over')).toEqual([]);
      }),
    );
  });

  it('keeps what was planned, and asked again has nothing to take away', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const { add, after } = withProposal(any);
        const ids = after.alternative.studies.map(({ id }) => id);
        expect(ids).toEqual([...any.studies.map(({ id }) => id), ...add.map(({ id }) => id)]);
        let next = 0;
        expect(proposeStudies(after, any.of, () => `again${(next += 1)}`).remove).toEqual([]);
      }),
    );
  });
});

describe('replay after a change of studies', () => {
  it('is the same from the previous replay as from the beginning', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(23), (any, at) => {
        const before = played(any);
        const complete = { id: 'complete', date: { on: addDays(any.on, 300) }, move: 'complete', form: any.of } as Item;
        const withEnd = replay(
          { ...before.document, alternatives: [{ ...before.alternative, items: [complete] }] },
          'A',
          context,
        );
        const studies = withEnd.alternative.studies.filter((_, index) => index !== at);
        const changed = { ...withEnd.document, alternatives: [{ ...withEnd.alternative, studies }] };
        expect(replay(changed, 'A', context, withEnd).steps).toEqual(replay(changed, 'A', context).steps);
      }),
    );
  });
});
