import { describe, expect, it } from 'vitest';
import type { Study } from '#domain/plan/study.ts';
import { verdictOf } from '#ui/features/studies/filling.ts';
import { amountOf, faultsOf, periodKey, periodOf, studyOf, valuesOf } from '#ui/features/studies/study-form.ts';

const study: Study = {
  id: 's',
  form: 'kops',
  right: 'second',
  part: '1008',
  title: 'Englannin kurssi',
  amount: 1.5,
  unit: 'op',
  period: { year: 2026, code: 'P3' },
  inside: 'lukioStudies',
  sameAs: 'other',
  provider: 'Virkby',
  note: 'sovittu',
};
const of = { form: 'kops', rightKey: 'second', unit: 'op' } as const;

describe('the fields of a study', () => {
  it('give back the study they were made of', () => {
    expect(studyOf(valuesOf(study, String), { id: 's', of })).toEqual(study);
  });

  it('without more than the needed ones give a study of those', () => {
    const values = {
      ...valuesOf(study, String),
      title: ' ',
      period: '',
      inside: '',
      sameAs: '',
      provider: '',
      note: '',
    };
    expect(studyOf(values, { id: 's', of: { ...of, rightKey: 'kops' } })).toEqual({
      id: 's',
      form: 'kops',
      part: '1008',
      amount: 1.5,
      unit: 'op',
    });
  });

  it('leave out the kind of others’ studies where none may stand', () => {
    expect(studyOf({ ...valuesOf(study, String), part: '1002' }, { id: 's', of })?.inside).toEqual(undefined);
  });

  it('tell what is wrong', () => {
    expect(faultsOf({ ...valuesOf(study, String), part: '', amount: '0' })).toEqual(['part', 'amount']);
    expect(faultsOf({ ...valuesOf(study, String), part: 'own', title: '' })).toEqual(['title']);
  });

  it.each([
    ['2', 2],
    [' 1,5 ', 1.5],
    ['1.25', 1.25],
    ['0', undefined],
    ['-2', undefined],
    ['2 op', undefined],
    ['1e3', undefined],
    ['', undefined],
  ])('read the amount %j', (text, amount) => {
    expect(amountOf(text)).toEqual(amount);
  });

  it('keep a period whose code has a space', () => {
    expect(periodOf(periodKey({ year: 2027, code: 'jakso 1' }))).toEqual({ year: 2027, code: 'jakso 1' });
  });
});

describe('against its bounds', () => {
  it.each([
    [3, { least: 4 }, true, { verdict: 'missing', difference: 1 }],
    [0, { least: 4 }, false, { verdict: 'none', difference: 0 }],
    [1, { least: 4 }, false, { verdict: 'missing', difference: 3 }],
    [4, { least: 4, most: 10 }, true, { verdict: 'none', difference: 0 }],
    [10.5, { least: 4, most: 10 }, true, { verdict: 'over', difference: 0.5 }],
    [7, {}, true, { verdict: 'none', difference: 0 }],
  ] as const)('%d of %j', (sum, bounds, binding, verdict) => {
    expect(verdictOf(sum, bounds, binding)).toEqual(verdict);
  });
});
