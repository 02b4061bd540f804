import { describe, expect, it } from 'vitest';
import type { Difference } from '#domain/engine/compare.ts';
import { compareReplays } from '#domain/engine/compare.ts';
import { asKnownOn } from '#domain/engine/context.ts';
import { replay } from '#domain/engine/replay.ts';
import type { PlanDocument } from '#domain/plan/document.ts';
import { GIVEN } from '#domain/rules/rulebook/given.ts';
import { rulesKnownOn } from '#domain/rules/rules.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { bookWith, KOPS_36 } from '#tests/support/books.ts';
import { item, plan, situation } from '#tests/support/plans.ts';
import { plannerContext } from '#tests/support/school.ts';

const born2010 = situation('2010-11-20', '2026-05-30');
const book = bookWith('R-KOPS-4', 'kopsWeeks', KOPS_36);
const known = (day: string) => plannerContext('2026-06-10', rulesKnownOn(isoDate(day), book));

function between(document: PlanDocument, before: string, after: string, on?: string): readonly Difference[] {
  return compareReplays(
    replay(document, 'A', known(before)),
    replay(document, 'A', known(after)),
    on === undefined ? undefined : isoDate(on),
  );
}

/** Begun on a day, 53 op accepted, and completed on the day on which 34 weeks are full. */
const completedAt34 = (begins: string, ends: string) =>
  plan(
    born2010,
    [],
    [
      item('kops', begins, { move: 'begin', form: 'kops' }),
      item('op', begins, { move: 'earn', form: 'kops', amount: 53, unit: 'op' }),
      item('done', ends, { move: 'complete', form: 'kops' }),
    ],
  );

function shown({ kind, before, after, changes }: Difference) {
  const side = (of: typeof before) => {
    if (of === undefined) return undefined;
    if ('outcome' in of) return `${of.item.id} ${of.outcome}`;
    if ('answer' in of) return `${of.id} ${of.answer.kind}`;
    if ('reason' in of) return `${of.reason.code} ${of.on}`;
    return `${of.code} ${of.on}`;
  };
  return [
    kind,
    side(before),
    side(after),
    changes.map(({ rule, number, from, knownFrom }) => `${rule} ${number} ${from} ${knownFrom}`),
  ];
}

const EDITION = ['R-KOPS-4 kopsWeeks 2027-08-01 2027-02-01'];

describe('two replays of one plan', () => {
  it('tell what the edition that came between them changes, and that it is the one', () => {
    const differences = between(completedAt34('2027-08-10', '2028-05-11'), '2027-01-31', '2027-02-01');
    expect(differences.filter(({ kind }) => kind === 'item' || kind === 'deadline').map(shown)).toEqual([
      ['item', 'done effect', 'done refused', EDITION],
      ['deadline', 'weeks34 2028-05-11', 'weeks34 2028-05-26', EDITION],
      // What follows from the refused completion: the right goes on to its limit, and nothing has to begin after it.
      ['deadline', undefined, 'yearLimit 2028-08-09', EDITION],
      ['deadline', 'nextBeginsBy 2028-06-11', undefined, EDITION],
    ]);
  });

  it('differ in the answers of a day when one is asked about', () => {
    const document = completedAt34('2027-08-10', '2028-06-05');
    const options = (day?: string) =>
      between(document, '2027-01-31', '2027-02-01', day).filter(({ kind }) => kind === 'option');
    expect(options('2028-05-12').map(shown)).toEqual([
      ['option', 'complete:kops open', 'complete:kops closed', EDITION],
    ]);
    expect([options('2027-08-09'), options()]).toEqual([[], []]);
  });

  it('do not differ for a right that began before the edition', () => {
    expect(between(completedAt34('2026-08-11', '2027-05-11'), '2027-01-31', '2027-02-01', '2027-05-11')).toEqual([]);
  });

  it('do not differ when nothing became known between them', () => {
    expect(between(completedAt34('2027-08-10', '2028-05-11'), '2027-02-01', '2027-06-01', '2028-05-11')).toEqual([]);
    const document = completedAt34('2027-08-10', '2028-05-11');
    expect(
      compareReplays(replay(document, 'A', known('2027-02-01')), replay(document, 'A', known('2027-02-01'))),
    ).toEqual([]);
  });

  it('with the real rulebook: recognition as it was known before act 708/2024, and since', () => {
    const document = plan(
      situation('2009-02-17', '2025-05-31'),
      [],
      [item('voc', '2027-01-07', { move: 'begin', form: 'vocational', field: 'educationAndGuidance' })],
    );
    const now = plannerContext('2026-11-23');
    const differences = compareReplays(
      replay(document, 'A', asKnownOn(now, isoDate('2024-12-04'))),
      replay(document, 'A', now),
    );
    expect(differences.map(shown)).toEqual([
      ['item', 'voc effect', 'voc effect', ['R-VOC-6 undefined 2025-01-01 2024-12-05']],
    ]);
    expect(
      compareReplays(replay(document, 'A', asKnownOn(now, isoDate('2026-11-23'))), replay(document, 'A', now)),
    ).toEqual([]);
  });

  it('answer whatever day the rules are known on', () => {
    const document = plan(
      situation('2009-02-17', '2025-05-31'),
      [
        item('lukio', '2025-08-07', { move: 'begin', form: 'lukio', syllabus: 'young' }),
        item('last', '2026-10-30', { move: 'attendLast', form: 'lukio' }),
        item('told', '2026-11-10', { move: 'notifyMunicipality' }),
      ],
      [
        item('kops', '2026-11-30', { move: 'begin', form: 'kops' }),
        item('leave', '2026-11-30', { move: 'resign', form: 'lukio' }),
        item('joint', '2027-02-23', { move: 'apply', form: 'tuva', way: 'jointApplication' }),
        item('tuva', '2027-11-29', { move: 'begin', form: 'tuva' }),
      ],
    );
    const now = plannerContext('2026-11-23');
    const kinds = ['2020-08-01', ...Object.values(GIVEN)].toSorted().map((day) => {
      const differences = compareReplays(
        replay(document, 'A', asKnownOn(now, isoDate(day))),
        replay(document, 'A', now),
        isoDate('2026-11-25'),
      );
      return [
        day,
        differences.some(
          ({ kind, after }) => kind === 'item' && after !== undefined && 'item' in after && after.item.id === 'kops',
        ),
      ];
    });
    // Before the act was given nobody could begin the folk high school year.
    expect(kinds.filter(([, differs]) => differs)).toEqual([
      ['2018-08-10', true],
      ['2020-08-01', true],
    ]);
  });
});
