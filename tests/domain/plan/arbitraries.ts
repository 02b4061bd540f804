import fc from 'fast-check';
import type { PlanDocument } from '#domain/plan/document.ts';
import type { Edit } from '#domain/plan/edits.ts';
import { FORM_CODES, type Item, type ItemDate } from '#domain/plan/item.ts';
import type { Situation } from '#domain/student/situation.ts';
import { isoDate } from '#domain/time/iso-date.ts';

/** A small pool, so that edits often meet items that exist. */
const itemId = fc.constantFrom('i1', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7', 'i8');
const alternativeId = fc.constantFrom('a1', 'a2', 'a3');
const day = fc
  .record({
    year: fc.integer({ min: 2020, max: 2032 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map((parts) =>
    isoDate(`${parts.year}-${String(parts.month).padStart(2, '0')}-${String(parts.day).padStart(2, '0')}`),
  );
const form = fc.constantFrom(...FORM_CODES);
const text = fc.string({ maxLength: 12, unit: 'grapheme' });
const origin = fc.constantFrom('certificate' as const, 'told' as const, 'register' as const);
const amount = fc.integer({ min: 0, max: 180 });

const tie = fc.oneof(
  fc.record({ tiedTo: itemId, relation: fc.constantFrom('sameDay' as const, 'termEnd' as const) }),
  fc.record({ tiedTo: itemId, relation: fc.constant('daysAfter' as const), days: fc.integer({ min: 0, max: 400 }) }),
);
const date: fc.Arbitrary<ItemDate> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ on: day }) },
  { weight: 1, arbitrary: tie },
);

const base = { id: itemId, date };
const extras = {
  right: text,
  provider: text,
  note: text,
  who: fc.array(fc.constantFrom('student' as const, 'school' as const), { maxLength: 2 }),
};
const required = ['id', 'date', 'move'] as const;

/** Items of every shape the file can hold, unknown kinds too. */
export const anyItem: fc.Arbitrary<Item> = fc.oneof(
  fc.record(
    { ...base, ...extras, move: fc.constant('begin' as const), form, elsewhere: fc.boolean(), subject: text },
    { requiredKeys: [...required, 'form'] },
  ),
  fc.record(
    {
      ...base,
      ...extras,
      move: fc.constant('apply' as const),
      form,
      way: fc.constantFrom('jointApplication' as const, 'continuousApplication' as const),
      wishes: fc.array(fc.record({ form, target: text }, { requiredKeys: ['form'] }), { maxLength: 3 }),
    },
    { requiredKeys: [...required, 'form', 'way'] },
  ),
  fc.record(
    {
      ...base,
      ...extras,
      move: fc.constant('suspend' as const),
      form,
      reason: fc.constant('illness' as const),
      until: day,
    },
    { requiredKeys: [...required, 'form', 'reason'] },
  ),
  fc.record(
    {
      ...base,
      ...extras,
      move: fc.constant('earn' as const),
      form,
      amount,
      unit: fc.constant('osp' as const),
      label: text,
    },
    { requiredKeys: [...required, 'form', 'amount', 'unit'] },
  ),
  fc.record(
    { ...base, ...extras, move: fc.constantFrom('attendLast' as const, 'resign' as const, 'complete' as const), form },
    { requiredKeys: [...required, 'form'] },
  ),
  fc.record(
    { ...base, ...extras, move: fc.constant('task' as const), title: text },
    { requiredKeys: [...required, 'title'] },
  ),
  fc.record({ ...base, ...extras, move: fc.constant('certificate' as const) }, { requiredKeys: [...required] }),
  fc.record(
    {
      ...base,
      ...extras,
      move: fc.constant('unknown' as const),
      raw: fc
        .dictionary(fc.constantFrom('grade', 'place', 'deep', 'x y'), fc.jsonValue({ noUnicodeString: false }), {
          noNullPrototype: true,
        })
        .map((rest) => ({ move: 'recognise', ...withoutMinusZero(rest) })),
    },
    { requiredKeys: [...required, 'raw'] },
  ),
);

export const anySituation: fc.Arbitrary<Situation> = fc.record(
  {
    name: text,
    birthDate: fc.record({ value: day, origin }),
    residence: fc.record({ value: fc.constantFrom('municipality' as const, 'none' as const), origin }),
    basicEducation: fc.record({
      value: fc.oneof(
        fc.record({ kind: fc.constant('certificate' as const), on: day }),
        fc.record({ kind: fc.constant('left' as const), on: day }, { requiredKeys: ['kind'] }),
        fc.record({ kind: fc.constantFrom('attending' as const, 'abroad' as const) }),
      ),
      origin,
    }),
    earned: fc.array(fc.record({ form, amount, unit: fc.constant('tuvaWeek' as const) }), { maxLength: 2 }),
    goal: fc.record({ form, by: day, words: text }, { requiredKeys: [] }),
    hoursPerWeek: amount,
    notes: text,
  },
  { requiredKeys: ['name'] },
);

/** Documents as the app makes them: ids once each, at least one alternative; ties may lead anywhere. */
export const anyDocument: fc.Arbitrary<PlanDocument> = fc
  .record({
    situation: anySituation,
    items: fc.uniqueArray(anyItem, { maxLength: 8, selector: ({ id }) => id }),
    homes: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 8, maxLength: 8 }),
  })
  .map(({ situation, items, homes }) => {
    const at = (home: number) => items.filter((_, index) => homes[index] === home);
    return {
      format: 'kannelpolku-plan',
      version: 1,
      id: 'p1',
      situation,
      happened: at(0),
      alternatives: [
        { id: 'a1', name: 'A', items: at(1) },
        { id: 'a2', name: 'B', items: at(2) },
      ],
    };
  });

export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('setSituation' as const), situation: anySituation }),
  fc.record({
    kind: fc.constant('addItem' as const),
    to: fc.oneof(fc.constant('happened' as const), fc.record({ alternativeId })),
    item: anyItem,
  }),
  fc.record({ kind: fc.constant('changeItem' as const), item: anyItem }),
  fc.record({ kind: fc.constant('moveItem' as const), itemId, on: day }),
  fc.record({ kind: fc.constant('tieItem' as const), itemId, date: tie }),
  fc.record({ kind: fc.constant('removeItem' as const), itemId, fixed: fc.dictionary(itemId, day) }),
  fc.record({
    kind: fc.constant('markHappened' as const),
    itemId,
    on: day,
    instead: fc.array(itemId, { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('unmarkHappened' as const), itemId, alternativeId }),
  fc.record({ kind: fc.constant('addAlternative' as const), id: alternativeId, name: text }),
  fc.record({
    kind: fc.constant('copyAlternative' as const),
    from: alternativeId,
    id: alternativeId,
    name: text,
    itemIds: fc.uniqueArray(
      fc.integer({ min: 1, max: 500 }).map((n) => `c${n}`),
      { maxLength: 3 },
    ),
  }),
  fc.record({ kind: fc.constant('renameAlternative' as const), alternativeId, name: text }),
  fc.record({ kind: fc.constant('removeAlternative' as const), alternativeId }),
  anyDocument.map((document) => ({ kind: 'importDocument' as const, document })),
);

/** JSON has no minus zero. */
function withoutMinusZero<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}
