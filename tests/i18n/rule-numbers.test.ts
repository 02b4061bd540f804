import { describe, expect, it } from 'vitest';
import { registerEntries, SERIES, seriesOf } from '#domain/rules/register.ts';
import { RULEBOOK } from '#domain/rules/rulebook.ts';
import type { Rule } from '#domain/rules/rulebook/rule.ts';
import { makeTranslate } from '#i18n/catalogue.ts';
import { numbers as en } from '#i18n/en/rule-numbers.ts';
import { rulebook as enPage } from '#i18n/en/rulebook.ts';
import { numbers as fi } from '#i18n/fi/rule-numbers.ts';
import { rulebook as fiPage } from '#i18n/fi/rulebook.ts';
import { numberLabel, numberValueText } from '#i18n/number-text.ts';

const RULES: readonly Rule[] = Object.values(RULEBOOK);
const NAMES = [...new Set(RULES.flatMap(({ numbers }) => Object.keys(numbers ?? {})))].toSorted();

describe.each([
  ['fi', fi, fiPage],
  ['en', en, enPage],
] as const)('the numbers of the rulebook in words (%s)', (_, numbers, page) => {
  it('names every number and nothing else', () => {
    expect(Object.keys(numbers).toSorted()).toEqual(NAMES);
  });

  it('ends no name so that a value could not follow', () => {
    expect(Object.values(numbers).filter((name) => /[.:;?]$/.test(name))).toEqual([]);
  });

  it('calls no two numbers of a rule by the same name', () => {
    const labels: Readonly<Record<string, string>> = numbers;
    const twice = RULES.filter((rule) => {
      const names = Object.keys(rule.numbers ?? {}).map((name) => labels[name]);
      return new Set(names).size < names.length;
    });
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  it('names every series of the register', () => {
    const used = new Set<string>(registerEntries().map(({ id }) => seriesOf(id)));
    expect([...used].toSorted()).toEqual([...SERIES].toSorted());
    expect(Object.keys(page.series).toSorted()).toEqual([...SERIES].toSorted());
  });
});

describe('a number with its unit', () => {
  it.each([
    ['fi', 'Opistovuoden laajuus vähintään', '34 opiskelijaviikkoa', '5,5', '2004', '30 %', '1 kuukausi'],
    ['en', 'Scope of the folk high school year, at least', '34 student weeks', '5.5', '2004', '30%', '1 month'],
  ] as const)('is written as the language writes it (%s)', async (locale, ...texts) => {
    const t = await makeTranslate(locale);
    expect([
      numberLabel(t, 'kopsWeeks'),
      numberValueText(t, 'kopsWeeks', 34),
      numberValueText(t, 'gradesFirstAverage', 5.5),
      numberValueText(t, 'firstBirthYear', 2004),
      numberValueText(t, 'discretionaryMostPercent', 30),
      numberValueText(t, 'oneMonth', 1),
    ]).toEqual(texts);
  });
});
