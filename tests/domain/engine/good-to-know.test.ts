import { describe, expect, it } from 'vitest';
import { checksOf } from '#domain/engine/checks.ts';
import { optionsOn } from '#domain/engine/options.ts';
import type { PlannerContext } from '#domain/engine/replay.ts';
import { replay } from '#domain/engine/replay.ts';
import type { PlanDocument } from '#domain/plan/document.ts';
import type { Item } from '#domain/plan/item.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { item, plan, situation } from '#tests/support/plans.ts';
import { plannerContext } from '#tests/support/school.ts';

/** What is told of a move on a day, by rule and code. */
function told(document: PlanDocument, on: string, id: string): readonly string[] {
  const option = optionsOn(replay(document, 'A', plannerContext('2026-11-23')), isoDate(on)).find(
    (each) => each.id === id,
  );
  return (option?.answer.told ?? []).map(({ rule, code }) => `${rule}:${code}`);
}

const nea = situation('2009-02-17', '2025-05-31');
const kops = item('k', '2026-08-11', { move: 'begin', form: 'kops' });
const tuva = item('t', '2026-08-11', { move: 'begin', form: 'tuva' });

describe('subject studies', () => {
  const ofLukio = 'begin:subjectStudent:lukio';

  it('may be a part of the KOPS or TUVA that goes on (R-KOPS-9, R-TUVA-13)', () => {
    expect(told(plan(nea, [kops]), '2026-11-30', ofLukio)).toEqual(['R-KOPS-9:parallel.countsInside']);
    expect(told(plan(nea, [tuva]), '2026-11-30', ofLukio)).toEqual(['R-TUVA-13:parallel.countsInside']);
    expect(told(plan(nea), '2026-11-30', ofLukio)).toEqual([]);
    const paused = item('s', '2026-11-02', { move: 'suspend', form: 'kops', reason: 'illness' });
    expect(told(plan(nea, [kops, paused]), '2026-11-30', ofLukio)).toEqual([]);
  });

  it('are told so when one chooses, not in the checks of a plan that has chosen', () => {
    const planned = item('a', '2026-11-30', { move: 'begin', form: 'subjectStudent', of: 'lukio' });
    const checks = checksOf(replay(plan(nea, [kops], [planned]), 'A', plannerContext('2026-11-23')));
    expect(checks.filter(({ reason }) => reason.code === 'parallel.countsInside')).toEqual([]);
  });
});

describe('TUVA', () => {
  it('has no day on which it has to begin (R-TUVA-15)', () => {
    const inTerm = told(plan(nea), '2026-11-30', 'begin:tuva');
    expect(inTerm.filter((each) => each.startsWith('R-TUVA-15'))).toEqual(['R-TUVA-15:tuva.midYear']);
    const firstDay = told(plan(nea), '2026-08-11', 'begin:tuva');
    expect(firstDay.filter((each) => each.startsWith('R-TUVA-15'))).toEqual([]);
  });
});

describe('a special examination', () => {
  const real = plannerContext('2026-11-23');
  const withPermit = (held: boolean, partner: string | null): PlannerContext => ({
    ...real,
    school: {
      ...real.school,
      permits: { ...real.school.permits, basicEducation: { held, partner, assumed: false, source: 'R-KAN-4' } },
    },
  });
  const warnings = (examination: Item, context: PlannerContext) =>
    checksOf(replay(plan(nea, [kops], [examination]), 'A', context))
      .filter(({ reason }) => reason.rule === 'R-RAISE-2')
      .map(({ weight, reason, itemId }) => [weight, reason.code, itemId]);
  const here = item('e', '2027-03-01', { move: 'specialExamination', subject: 'MA' });
  const elsewhere: Item = { ...here, provider: 'Lohjan kaupunki' };

  it('needs a holder of the basic-education permit: the school, its partner or the provider that is named (R-RAISE-2)', () => {
    expect(warnings(here, withPermit(false, null))).toEqual([['warns', 'raise.permitHolder', 'e']]);
    expect(warnings(elsewhere, withPermit(false, null))).toEqual([]);
    expect(warnings(here, withPermit(false, 'lohja'))).toEqual([]);
    expect(warnings(here, withPermit(true, null))).toEqual([]);
  });
});
