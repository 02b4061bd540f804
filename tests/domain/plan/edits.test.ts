import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanDocument } from '#domain/plan/document.ts';
import { OWN_PART, type Study } from '#domain/plan/study.ts';
import { applyEdit, type Edit, newDocument, twinsOf } from '#domain/plan/edits.ts';
import type { Item } from '#domain/plan/item.ts';
import { readPlan, writePlan } from '#domain/plan/read-plan.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { anyDocument, anyEdit } from './arbitraries.ts';

const begin: Item = { id: 'i2', date: { on: isoDate('2026-12-01') }, move: 'begin', form: 'kops' };
const resign: Item = { id: 'i3', date: { tiedTo: 'i2', relation: 'sameDay' }, move: 'resign', form: 'lukio' };
const lukio: Item = { id: 'i1', date: { on: isoDate('2026-08-11') }, move: 'begin', form: 'lukio' };
const plan: PlanDocument = {
  format: 'kannelpolku-plan',
  version: 3,
  id: 'p1',
  situation: { name: 'Nea' },
  happened: [lukio],
  alternatives: [
    { id: 'a1', name: 'A', items: [begin, resign], studies: [] },
    { id: 'a2', name: 'B', items: [], studies: [] },
  ],
};

function itemsOf(document: PlanDocument): readonly Item[] {
  return [...document.happened, ...document.alternatives.flatMap(({ items }) => items)];
}

describe('any edit of any plan', () => {
  test('leaves a plan that a file can hold, and does not touch the old one', () => {
    fc.assert(
      fc.property(anyDocument, fc.array(anyEdit, { maxLength: 12 }), (document, edits) => {
        let current = document;
        for (const edit of edits) {
          const before = writePlan(current);
          const next = applyEdit(current, edit);
          expect(writePlan(current)).toBe(before);
          current = next;
        }
        expect(readPlan(writePlan(current))).toEqual({ ok: true, document: current });
        expect(current.id).toBe(document.id);
      }),
      { numRuns: 300 },
    );
  });

  test('comes undone step by step to the very documents there were', () => {
    fc.assert(
      fc.property(anyDocument, fc.array(anyEdit, { maxLength: 12 }), (document, edits) => {
        const texts = [writePlan(document)];
        const history = [document];
        for (const edit of edits) {
          const next = applyEdit(history.at(-1) ?? document, edit);
          history.push(next);
          texts.push(writePlan(next));
        }
        expect(history.map(writePlan).reverse()).toEqual(texts.reverse());
      }),
    );
  });

  test('never makes a tie go round in a circle', () => {
    const start = newDocument('p1', '', 'a1');
    fc.assert(
      fc.property(
        fc.array(
          anyEdit.filter(({ kind }) => kind !== 'importDocument'),
          { maxLength: 30 },
        ),
        (edits) => {
          const items = itemsOf(edits.reduce(applyEdit, start));
          for (const item of items) {
            let at: Item | undefined = item;
            for (let step = 0; at !== undefined && step <= items.length; step += 1) {
              const date: Item['date'] = at.date;
              at = 'tiedTo' in date ? items.find(({ id }) => id === date.tiedTo) : undefined;
            }
            expect(at).toBe(undefined);
          }
        },
      ),
    );
  });

  test('a copy has as many items and studies as the original and shares no id with anything', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const [source] = document.alternatives;
        const original = [...(source?.items ?? []), ...(source?.studies ?? [])];
        const itemIds = original.map((_, index) => `copy-${index}`);
        const copied = applyEdit(document, { kind: 'copyAlternative', from: 'a1', id: 'a9', name: 'C', itemIds });
        const copy = copied.alternatives.at(-1);
        expect([...(copy?.items ?? []), ...(copy?.studies ?? [])].map(({ id }) => id)).toEqual(itemIds);
        const ids = [...itemsOf(copied), ...copied.alternatives.flatMap(({ studies }) => studies)].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

test('a new plan has a name and one empty alternative', () => {
  expect(newDocument('p7', 'Nea', 'a7')).toEqual({
    format: 'kannelpolku-plan',
    version: 3,
    id: 'p7',
    situation: { name: 'Nea' },
    happened: [],
    alternatives: [{ id: 'a7', name: 'A', items: [], studies: [] }],
  });
});

describe('each edit', () => {
  test('the situation is replaced as a whole', () => {
    const situation = { name: 'Nea', residence: { value: 'municipality' as const, origin: 'told' as const } };
    expect(applyEdit(plan, { kind: 'setSituation', situation })).toEqual({ ...plan, situation });
  });

  test('items that belong together are added all or none', () => {
    const talk: Item = { id: 'i4', date: { on: isoDate('2026-11-25') }, move: 'talk', topic: 'interruption' };
    const task: Item = { id: 'i5', date: { tiedTo: 'i4', relation: 'sameDay' }, move: 'task', title: 'Tuki' };
    const to = { alternativeId: 'a2' };
    expect(applyEdit(plan, { kind: 'addItems', to, items: [task, talk] })).toEqual({
      ...plan,
      alternatives: [plan.alternatives[0], { id: 'a2', name: 'B', items: [task, talk], studies: [] }],
    });
    expect(applyEdit(plan, { kind: 'addItems', to: 'happened', items: [talk] })).toEqual({
      ...plan,
      happened: [...plan.happened, talk],
    });
    const circle: Item = { ...talk, date: { tiedTo: 'i5', relation: 'sameDay' } };
    for (const items of [[], [talk, talk], [talk, { ...task, title: 7 as never }], [circle, task]])
      expect(applyEdit(plan, { kind: 'addItems', to, items })).toBe(plan);
  });

  test('an item is added to an alternative or to what has happened', () => {
    const talk: Item = { id: 'i4', date: { on: isoDate('2026-11-25') }, move: 'talk', topic: 'interruption' };
    expect(applyEdit(plan, { kind: 'addItem', to: { alternativeId: 'a2' }, item: talk })).toEqual({
      ...plan,
      alternatives: [plan.alternatives[0], { id: 'a2', name: 'B', items: [talk], studies: [] }],
    });
    expect(applyEdit(plan, { kind: 'addItem', to: 'happened', item: talk })).toEqual({
      ...plan,
      happened: [lukio, talk],
    });
  });

  test('an item that others wait for may not be tied to them', () => {
    const broken = applyEdit(plan, { kind: 'removeItem', itemId: 'i2' });
    const item: Item = { ...begin, date: { tiedTo: 'i3', relation: 'sameDay' } };
    expect(applyEdit(broken, { kind: 'addItem', to: { alternativeId: 'a1' }, item })).toBe(broken);
  });

  test('an item is changed where it is', () => {
    const item: Item = { ...begin, note: 'with the guardian' };
    expect(applyEdit(plan, { kind: 'changeItem', item })).toEqual({
      ...plan,
      alternatives: [{ id: 'a1', name: 'A', items: [item, resign], studies: [] }, plan.alternatives[1]],
    });
  });

  test('an item that is moved gets an own date, and what is tied to it stays tied', () => {
    expect(applyEdit(plan, { kind: 'moveItem', itemId: 'i3', on: isoDate('2026-12-03') })).toEqual({
      ...plan,
      alternatives: [
        { id: 'a1', name: 'A', items: [begin, { ...resign, date: { on: '2026-12-03' } }], studies: [] },
        plan.alternatives[1],
      ],
    });
  });

  test('an item is tied to one that it can see', () => {
    expect(
      applyEdit(plan, { kind: 'tieItem', itemId: 'i2', date: { tiedTo: 'i1', relation: 'daysAfter', days: 28 } }),
    ).toEqual({
      ...plan,
      alternatives: [
        {
          id: 'a1',
          name: 'A',
          items: [{ ...begin, date: { tiedTo: 'i1', relation: 'daysAfter', days: 28 } }, resign],
          studies: [],
        },
        plan.alternatives[1],
      ],
    });
  });

  test('an item that goes away leaves own dates to its followers when they are given', () => {
    expect(applyEdit(plan, { kind: 'removeItem', itemId: 'i2', fixed: { i3: isoDate('2026-12-01') } })).toEqual({
      ...plan,
      alternatives: [
        { id: 'a1', name: 'A', items: [{ ...resign, date: { on: '2026-12-01' } }], studies: [] },
        plan.alternatives[1],
      ],
    });
    expect(applyEdit(plan, { kind: 'removeItem', itemId: 'i2' })).toEqual({
      ...plan,
      alternatives: [{ id: 'a1', name: 'A', items: [resign], studies: [] }, plan.alternatives[1]],
    });
  });

  test('what happened goes to the shared past on its day; its twins elsewhere go away and their followers follow it', () => {
    const copied = applyEdit(plan, { kind: 'copyAlternative', from: 'a1', id: 'a3', name: 'C', itemIds: ['c2', 'c3'] });
    expect(twinsOf(copied, 'i2').map(({ id }) => id)).toEqual(['c2']);
    expect(
      applyEdit(copied, { kind: 'markHappened', itemId: 'i2', on: isoDate('2026-12-02'), instead: ['c2', 'c3'] }),
    ).toEqual({
      ...plan,
      happened: [lukio, { ...begin, date: { on: '2026-12-02' } }],
      alternatives: [
        { id: 'a1', name: 'A', items: [resign], studies: [] },
        { id: 'a2', name: 'B', items: [], studies: [] },
        {
          id: 'a3',
          name: 'C',
          items: [{ ...resign, id: 'c3', date: { tiedTo: 'i2', relation: 'sameDay' } }],
          studies: [],
        },
      ],
    });
  });

  test('what did not happen after all goes back to an alternative', () => {
    expect(applyEdit(plan, { kind: 'unmarkHappened', itemId: 'i1', alternativeId: 'a2' })).toEqual({
      ...plan,
      happened: [],
      alternatives: [plan.alternatives[0], { id: 'a2', name: 'B', items: [lukio], studies: [] }],
    });
  });

  test('a copy ties its own items, and what was tied to the past stays so', () => {
    const tied = applyEdit(plan, { kind: 'tieItem', itemId: 'i2', date: { tiedTo: 'i1', relation: 'termEnd' } });
    const copied = applyEdit(tied, { kind: 'copyAlternative', from: 'a1', id: 'a3', name: 'C', itemIds: ['c2', 'c3'] });
    expect(copied.alternatives.at(-1)).toEqual({
      id: 'a3',
      name: 'C',
      items: [
        { ...begin, id: 'c2', date: { tiedTo: 'i1', relation: 'termEnd' } },
        { ...resign, id: 'c3', date: { tiedTo: 'c2', relation: 'sameDay' } },
      ],
      studies: [],
    });
  });

  describe('of studies', () => {
    const lukioInside: Study = {
      id: 's1',
      form: 'kops',
      part: '1008',
      amount: 4,
      unit: 'op',
      inside: 'lukioStudies',
      sameAs: 's2',
      period: { year: 2026, code: 'P3' },
    };
    const biology: Study = {
      id: 's2',
      form: 'subjectStudent',
      part: OWN_PART,
      title: 'BI1',
      amount: 4,
      unit: 'lukioOp',
    };
    const withStudies = applyEdit(plan, { kind: 'addStudies', alternativeId: 'a1', studies: [lukioInside, biology] });
    const studiesOf = (document: PlanDocument) => document.alternatives.map(({ studies }) => studies);

    test('puts them into one alternative', () => {
      expect(studiesOf(withStudies)).toEqual([[lukioInside, biology], []]);
    });

    test('changes, places and takes out of its period; without one it stays planned', () => {
      const bigger = { ...biology, amount: 6 };
      const changed = applyEdit(withStudies, { kind: 'changeStudy', study: bigger });
      const placed = applyEdit(changed, { kind: 'placeStudy', studyId: 's2', period: { year: 2026, code: 'P4' } });
      expect(studiesOf(placed)).toEqual([[lukioInside, { ...bigger, period: { year: 2026, code: 'P4' } }], []]);
      expect(studiesOf(applyEdit(placed, { kind: 'placeStudy', studyId: 's2' }))).toEqual([[lukioInside, bigger], []]);
    });

    test('takes a proposal in one step, and removes', () => {
      const proposed = { ...lukioInside, id: 's3', part: '1002' };
      const edit: Edit = { kind: 'replaceStudies', alternativeId: 'a1', remove: ['s1'], add: [proposed] };
      const replaced = applyEdit(withStudies, edit);
      expect(studiesOf(replaced)).toEqual([[biology, proposed], []]);
      expect(studiesOf(applyEdit(replaced, { kind: 'removeStudies', studyIds: ['s2', 's3'] }))).toEqual([[], []]);
    });

    test('an accepted study leaves the plan and stands among what has happened, with its part', () => {
      const accepted = applyEdit(withStudies, {
        kind: 'acceptStudy',
        studyId: 's1',
        itemId: 'i8',
        on: isoDate('2027-02-05'),
      });
      expect(studiesOf(accepted)).toEqual([[biology], []]);
      expect(accepted.happened.at(-1)).toEqual({
        id: 'i8',
        move: 'earn',
        form: 'kops',
        date: { on: '2027-02-05' },
        part: '1008',
        amount: 4,
        unit: 'op',
      });
    });

    test('a copy of the alternative copies them, and what is the same work stays so', () => {
      const itemIds = ['c2', 'c3', 't1', 't2'];
      const copied = applyEdit(withStudies, { kind: 'copyAlternative', from: 'a1', id: 'a3', name: 'C', itemIds });
      expect(copied.alternatives.at(-1)?.studies).toEqual([
        { ...lukioInside, id: 't1', sameAs: 't2' },
        { ...biology, id: 't2' },
      ]);
    });

    test.each<[string, Edit]>([
      ['an id is taken', { kind: 'addStudies', alternativeId: 'a2', studies: [{ ...biology, id: 'i1' }] }],
      [
        'an id comes twice',
        {
          kind: 'addStudies',
          alternativeId: 'a2',
          studies: [
            { ...biology, id: 's8' },
            { ...lukioInside, id: 's8' },
          ],
        },
      ],
      [
        'there is no such alternative',
        { kind: 'addStudies', alternativeId: 'a8', studies: [{ ...biology, id: 's8' }] },
      ],
      ['an amount is nothing', { kind: 'changeStudy', study: { ...biology, amount: 0 } }],
      ['a study is unknown', { kind: 'placeStudy', studyId: 's8', period: { year: 2026, code: 'P1' } }],
      [
        'an accepted study would take an id in use',
        { kind: 'acceptStudy', studyId: 's1', itemId: 's2', on: isoDate('2027-02-05') },
      ],
    ])('nothing changes when %s', (_, edit) => {
      expect(applyEdit(withStudies, edit)).toBe(withStudies);
    });
  });

  test('a look at the rules is noted by its day', () => {
    expect(applyEdit(plan, { kind: 'noteRules', on: isoDate('2026-11-25') }).rulesKnownOn).toBe('2026-11-25');
  });

  test('alternatives are added, named and removed, but for the last one', () => {
    const added = applyEdit(plan, { kind: 'addAlternative', id: 'a3', name: 'C' });
    expect(added.alternatives.map(({ id, name }) => [id, name])).toEqual([
      ['a1', 'A'],
      ['a2', 'B'],
      ['a3', 'C'],
    ]);
    const named = applyEdit(added, { kind: 'renameAlternative', alternativeId: 'a3', name: 'TUVA first' });
    expect(named.alternatives.map(({ name }) => name)).toEqual(['A', 'B', 'TUVA first']);
    const one = ['a1', 'a2', 'a3'].reduce(
      (document, alternativeId) => applyEdit(document, { kind: 'removeAlternative', alternativeId }),
      named,
    );
    expect(one.alternatives).toEqual([{ id: 'a3', name: 'TUVA first', items: [], studies: [] }]);
  });

  test('another file is taken in under the id of this plan', () => {
    const other = newDocument('p2', 'Oona', 'b1');
    expect(applyEdit(plan, { kind: 'importDocument', document: other })).toEqual({ ...other, id: 'p1' });
  });

  test('what an edit does not touch is shared with the old document', () => {
    const next = applyEdit(plan, { kind: 'renameAlternative', alternativeId: 'a2', name: 'Z' });
    expect(next.situation).toBe(plan.situation);
    expect(next.happened).toBe(plan.happened);
    expect(next.alternatives[0]).toBe(plan.alternatives[0]);
  });
});

describe('nothing changes, and the same object comes back, when', () => {
  test.each<[string, Edit]>([
    ['the item is unknown', { kind: 'removeItem', itemId: 'none' }],
    ['the item to move is unknown', { kind: 'moveItem', itemId: 'none', on: isoDate('2026-12-01') }],
    ['the alternative is unknown', { kind: 'renameAlternative', alternativeId: 'none', name: 'X' }],
    ['the name is the same', { kind: 'renameAlternative', alternativeId: 'a1', name: 'A' }],
    [
      'the item would go to an unknown alternative',
      { kind: 'addItem', to: { alternativeId: 'none' }, item: { ...begin, id: 'n' } },
    ],
    ['the id of a new item is taken', { kind: 'addItem', to: 'happened', item: begin }],
    ['the id of a new alternative is taken', { kind: 'addAlternative', id: 'a1', name: 'X' }],
    ['a copy has too few ids', { kind: 'copyAlternative', from: 'a1', id: 'a3', name: 'C', itemIds: ['c2'] }],
    ['a copy has a taken id', { kind: 'copyAlternative', from: 'a1', id: 'a3', name: 'C', itemIds: ['c2', 'i1'] }],
    ['a copy has one id twice', { kind: 'copyAlternative', from: 'a1', id: 'a3', name: 'C', itemIds: ['c2', 'c2'] }],
    ['a tie would make a circle', { kind: 'tieItem', itemId: 'i2', date: { tiedTo: 'i3', relation: 'sameDay' } }],
    ['an item would be tied to itself', { kind: 'tieItem', itemId: 'i2', date: { tiedTo: 'i2', relation: 'sameDay' } }],
    [
      'an item would be tied to nothing',
      { kind: 'tieItem', itemId: 'i2', date: { tiedTo: 'none', relation: 'sameDay' } },
    ],
    [
      'the past would be tied to a plan',
      { kind: 'tieItem', itemId: 'i1', date: { tiedTo: 'i2', relation: 'sameDay' } },
    ],
    [
      'a changed item would make a circle',
      { kind: 'changeItem', item: { ...begin, date: { tiedTo: 'i3', relation: 'termEnd' } } },
    ],
    ['what happened happens again', { kind: 'markHappened', itemId: 'i1', on: isoDate('2026-12-01') }],
    ['a number is none', { kind: 'setSituation', situation: { name: '', hoursPerWeek: Number.NaN } }],
    [
      'an amount is negative',
      {
        kind: 'addItem',
        to: 'happened',
        item: {
          id: 'n',
          date: { on: isoDate('2026-12-01') },
          move: 'earn',
          form: 'tuva',
          amount: -1,
          unit: 'tuvaWeek',
        },
      },
    ],
    ['a file to take in has an id twice', { kind: 'importDocument', document: { ...plan, happened: [begin] } }],
  ])('%s', (_, edit) => {
    expect(applyEdit(plan, edit)).toBe(plan);
  });
});
