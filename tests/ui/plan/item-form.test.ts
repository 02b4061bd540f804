// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '#domain/plan/item.ts';
import { itemV3 } from '#domain/plan/schema.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { emptyValues, faultsOf, fieldsOf, itemOf, type ItemValues, valuesOf } from '#ui/features/plan/item-form.ts';
import { anyItems } from '../../support/arbitraries.ts';

const on = isoDate('2026-11-30');
const filled = (changes: Partial<ItemValues>): ItemValues => ({ ...emptyValues(on), ...changes });

describe('an item in the form', () => {
  it('comes back as it went in', () => {
    fc.assert(
      fc.property(anyItems('i', 3), (items) => {
        // A pause that ends before it begins is asked to be mended; anything else is kept as it is.
        const sound = items.filter((item) =>
          faultsOf(valuesOf(item, on)).every(({ code }) => code !== 'untilBeforeStart'),
        );
        expect(sound.map((item) => itemOf(valuesOf(item, on), item.id))).toEqual(sound);
      }),
    );
  });

  const whole: readonly Item[] = [
    {
      id: 'a',
      date: { on },
      move: 'apply',
      form: 'vocational',
      way: 'jointApplication',
      field: 'educationAndGuidance',
      right: 'vocational-2',
      who: ['student', 'guardian'],
      provider: 'Opisto',
      note: 'Avoimet ovet ensin',
      wishes: [
        { form: 'vocational', field: 'educationAndGuidance', target: 'Kanneljärvi' },
        { form: 'lukio', target: 'Lohja' },
      ],
    },
    {
      id: 'b',
      date: { tiedTo: 'a', relation: 'daysAfter', days: 0 },
      move: 'askCrediting',
      form: 'lukio',
      amount: 4.5,
      unit: 'lukioOp',
    },
    {
      id: 'c',
      date: { tiedTo: 'a', relation: 'termEnd' },
      move: 'begin',
      form: 'subjectStudent',
      of: 'lukio',
      subject: 'psykologia',
    },
    { id: 'd', date: { on }, move: 'suspend', form: 'lukio', reason: 'illness', until: isoDate('2026-12-31') },
    { id: 'e', date: { on }, move: 'earn', form: 'kops', amount: 26.5, unit: 'op', label: 'Arjen taidot' },
    { id: 'f', date: { on }, move: 'begin', form: 'vocational', field: 'otherField', elsewhere: true },
    { id: 'g', date: { on }, move: 'assignPlace', form: 'tuva' },
  ];
  it.each(whole.map((item) => [item.move, item] as const))('%s keeps every detail', (_, item) => {
    expect(itemOf(valuesOf(item, on), item.id)).toEqual(item);
  });

  it('gives nothing that a file could not hold', () => {
    fc.assert(
      fc.property(anyItems('i', 3), (items) => {
        const made = items.flatMap((item) => itemOf(valuesOf(item, on), item.id) ?? []);
        expect(made.filter((item) => !itemV3.safeParse(item).success)).toEqual([]);
      }),
    );
  });
});

describe('what is missing is said at its field', () => {
  it.each([
    ['no kind', filled({}), [['move', 'moveMissing']]],
    ['no form of study', filled({ move: 'begin' }), [['form', 'formMissing']]],
    ['no day', filled({ move: 'certificate', on: '' }), [['on', 'dateMissing']]],
    ['a tie to nothing', filled({ move: 'certificate', dateKind: 'sameDay' }), [['tiedTo', 'tiedToMissing']]],
    [
      'days that are no number',
      filled({ move: 'certificate', dateKind: 'daysAfter', tiedTo: 'a', days: 'viikko' }),
      [['days', 'daysWrong']],
    ],
    [
      'a suspension without its reason',
      filled({ move: 'suspend', form: 'lukio' }),
      [['suspensionReason', 'reasonMissing']],
    ],
    [
      'a suspension that ends before it begins',
      filled({ move: 'suspend', form: 'lukio', suspensionReason: 'illness', until: isoDate('2026-11-01') }),
      [['until', 'untilBeforeStart']],
    ],
    [
      'an amount that is no number',
      filled({ move: 'earn', form: 'kops', amount: 'paljon', unit: 'op' }),
      [['amount', 'amountWrong']],
    ],
    ['an amount without its unit', filled({ move: 'earn', form: 'kops', amount: '4' }), [['unit', 'unitMissing']]],
    ['a task without words', filled({ move: 'task', title: '  ' }), [['title', 'titleMissing']]],
    ['a talk without a topic', filled({ move: 'talk' }), [['topic', 'topicMissing']]],
    [
      'a wish without its form',
      filled({ move: 'apply', form: 'lukio', wishes: [{ form: '', field: '', target: 'Lohja' }] }),
      [['wishes.0.form', 'wishFormMissing']],
    ],
  ] as const)('%s', (_, values, faults) => {
    expect(faultsOf(values).map(({ path, code }) => [path.join('.'), code])).toEqual(faults);
    expect(itemOf(values, 'x')).toEqual(undefined);
  });

  it('crediting may be asked without an amount', () => {
    expect(itemOf(filled({ move: 'askCrediting', form: 'lukio' }), 'x')).toEqual({
      id: 'x',
      date: { on },
      move: 'askCrediting',
      form: 'lukio',
    });
  });

  it('a change of the kind leaves out what belonged to the old one', () => {
    const values = filled({ move: 'begin', form: 'kops', field: 'otherField', elsewhere: true, subject: 'maantieto' });
    expect(itemOf(values, 'x')).toEqual({ id: 'x', date: { on }, move: 'begin', form: 'kops' });
    expect(fieldsOf({ move: 'begin', form: 'kops', way: 'jointApplication' })).toEqual(['form', 'line']);
  });
});
