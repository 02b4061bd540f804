import fc from 'fast-check';
import type { PlanDocument } from '#domain/plan/document.ts';
import { OWN_PART, type Study } from '#domain/plan/study.ts';
import type { PriorLearning } from '#domain/student/prior-learning.ts';
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

const studyId = fc.integer({ min: 1, max: 12 }).map((n) => `s${n}`);
const period = fc.record({ year: fc.integer({ min: 2020, max: 2032 }), code: fc.constantFrom('P1', 'P3', 'P5') });

export const anyStudy: fc.Arbitrary<Study> = fc.record(
  {
    id: studyId,
    form,
    part: fc.constantFrom('1002', '101', OWN_PART, 'MA1'),
    title: text,
    amount: fc.constantFrom(0.5, 1, 4, 12.5),
    unit: fc.constantFrom('op' as const, 'tuvaWeek' as const, 'course' as const, 'osp' as const, 'lukioOp' as const),
    period,
    inside: fc.constantFrom('lukioStudies' as const, 'gradeRaising' as const),
    sameAs: studyId,
    provider: text,
    note: text,
  },
  { requiredKeys: ['id', 'form', 'part', 'amount', 'unit'] },
);

const learning: fc.Arbitrary<PriorLearning> = fc.record(
  {
    id: fc.integer({ min: 1, max: 4 }).map((n) => `l${n}`),
    kind: fc.constantFrom('lukioStudies' as const, 'workOrHobby' as const),
    toward: form,
    amount,
    unit: fc.constantFrom('lukioOp' as const, 'osp' as const),
    part: fc.constantFrom('MA1', '106727'),
    credited: amount,
    words: text,
    provider: text,
    state: fc.constantFrom('claimed' as const, 'evidenceSeen' as const, 'accepted' as const, 'refused' as const),
    decidedOn: day,
  },
  { requiredKeys: ['id', 'kind', 'toward', 'state'] },
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
    priorLearning: fc.array(learning, { maxLength: 2 }),
    hoursPerWeek: amount,
    otherHours: fc.record({ work: amount, travel: amount }, { requiredKeys: [] }),
    notes: text,
  },
  { requiredKeys: ['name'] },
);

/** Documents as the app makes them: ids once each, at least one alternative; ties may lead anywhere. */
export const anyDocument: fc.Arbitrary<PlanDocument> = fc
  .record({
    situation: anySituation,
    items: fc.uniqueArray(anyItem, { maxLength: 8, selector: ({ id }) => id }),
    studies: fc.uniqueArray(anyStudy, { maxLength: 4, selector: ({ id }) => id }),
    rulesKnownOn: fc.option(day, { nil: undefined }),
    homes: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 8, maxLength: 8 }),
  })
  .map(({ situation, items, studies, rulesKnownOn, homes }) => {
    const at = (home: number) => items.filter((_, index) => homes[index] === home);
    return {
      format: 'kannelpolku-plan',
      version: 3,
      id: 'p1',
      situation,
      happened: at(0),
      alternatives: [
        { id: 'a1', name: 'A', items: at(1), studies: studies.slice(0, 2) },
        { id: 'a2', name: 'B', items: at(2), studies: studies.slice(2) },
      ],
      ...(rulesKnownOn !== undefined && { rulesKnownOn }),
    };
  });

export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('setSituation' as const), situation: anySituation }),
  fc.record({
    kind: fc.constant('addItem' as const),
    to: fc.oneof(fc.constant('happened' as const), fc.record({ alternativeId })),
    item: anyItem,
  }),
  fc.record({
    kind: fc.constant('addItems' as const),
    to: fc.oneof(fc.constant('happened' as const), fc.record({ alternativeId })),
    items: fc.array(anyItem, { maxLength: 4 }),
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
  fc.record({
    kind: fc.constant('addStudies' as const),
    alternativeId,
    studies: fc.array(anyStudy, { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('changeStudy' as const), study: anyStudy }),
  fc.record({ kind: fc.constant('placeStudy' as const), studyId, period }, { requiredKeys: ['kind', 'studyId'] }),
  fc.record({ kind: fc.constant('removeStudies' as const), studyIds: fc.array(studyId, { maxLength: 3 }) }),
  fc.record({
    kind: fc.constant('replaceStudies' as const),
    alternativeId,
    remove: fc.array(studyId, { maxLength: 3 }),
    add: fc.array(anyStudy, { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('acceptStudy' as const), studyId, itemId, on: day }),
  fc.record({ kind: fc.constant('noteRules' as const), on: day }),
  fc.record({ kind: fc.constant('renameAlternative' as const), alternativeId, name: text }),
  fc.record({ kind: fc.constant('removeAlternative' as const), alternativeId }),
  anyDocument.map((document) => ({ kind: 'importDocument' as const, document })),
);

/** JSON has no minus zero. */
function withoutMinusZero<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}
