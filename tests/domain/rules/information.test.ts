import { describe, expect, it } from 'vitest';
import { FORM_CODES } from '#domain/plan/item.ts';
import { INFORMATION, informationOn, TOPICS } from '#domain/rules/information.ts';
import { usesOf } from '#domain/rules/register.ts';
import type { RuleId } from '#domain/rules/rulebook.ts';
import { isRuleId, RULEBOOK, ruleOf } from '#domain/rules/rulebook.ts';
import type { Rules } from '#domain/rules/rules.ts';
import { ALL_RULES, rulesKnownOn } from '#domain/rules/rules.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { FIELD_RULE_IDS } from './ids.ts';
import { UNUSED } from './unused.ts';

const RULE_IDS = Object.keys(RULEBOOK).filter(isRuleId);
const told = new Set<RuleId>(Object.values(INFORMATION).flat());
const waiting = new Set(Object.values(UNUSED).flatMap((ids) => ids.trim().split(/\s+/)));

describe('what is good to know', () => {
  it('gives a place to every rule that nothing else uses, but to those that wait for the selection', () => {
    const placeless = RULE_IDS.filter((id) => {
      const elsewhere = usesOf(id).some(({ area }) => area !== 'goodToKnow' && area !== 'information');
      return !elsewhere && !told.has(id) && !waiting.has(id);
    });
    expect(placeless).toEqual([]);
  });

  it('has a topic for every form that one begins, and knows the rules of the field only', () => {
    expect(FORM_CODES.filter((form) => !TOPICS.some((topic) => topic === form))).toEqual(['basicEducation']);
    const ownOfSchool = [...told].filter((id) => !FIELD_RULE_IDS.includes(id));
    expect(ownOfSchool.toSorted()).toEqual(['K-4', 'K-8', 'R-KAN-1', 'R-KAN-2', 'R-KAN-3', 'R-KAN-5']);
  });

  it.each(TOPICS)('says nothing twice: %s', (topic) => {
    expect([...new Set(INFORMATION[topic])]).toEqual(INFORMATION[topic]);
  });

  it('can be read on some day, each rule of it', () => {
    const never = TOPICS.flatMap((topic) =>
      INFORMATION[topic].filter((id) => !informationOn(topic, ruleOf(id).from).includes(id)),
    );
    expect(never).toEqual([]);
  });
});

describe('on a day', () => {
  const structures = (day: string) =>
    informationOn('tuva', isoDate(day)).filter((id) => id === 'R-TUVA-7' || id === 'R-TUVA-8');

  it('only the edition in force is told', () => {
    expect(structures('2022-07-31')).toEqual([]);
    expect(structures('2022-08-01')).toEqual(['R-TUVA-7']);
    expect(structures('2023-07-31')).toEqual(['R-TUVA-7']);
    expect(structures('2023-08-01')).toEqual(['R-TUVA-8']);
  });

  it('what the school had one year is told of that year only', () => {
    expect(informationOn('lisaopetus', isoDate('2021-07-31'))).toEqual(['S-LISA-4', 'S-LISA-2']);
    expect(informationOn('lisaopetus', isoDate('2022-05-01'))).toEqual(['K-8', 'S-LISA-4', 'S-LISA-2']);
    expect(informationOn('lisaopetus', isoDate('2026-11-25'))).toEqual(['S-LISA-4', 'S-LISA-6']);
  });

  it('keeps the reading order', () => {
    expect(informationOn('free', isoDate('2026-11-25'))).toEqual([
      'R-OV-37',
      'R-KOPS-18',
      'R-TUVA-22',
      'R-OV-38',
      'R-OV-39',
    ]);
  });

  it('a plan of then reads what was known then', () => {
    const then = rulesKnownOn(isoDate('2022-12-01'));
    const parts = informationOn('tuva', isoDate('2024-01-01'), then).filter((id) => /^R-TUVA-[78]$/.test(id));
    expect(parts).toEqual(['R-TUVA-7']);
    const appeal = (rules: Rules) => informationOn('assigned', isoDate('2026-11-25'), rules).includes('R-OV-41');
    expect([appeal(then), appeal(ALL_RULES)]).toEqual([false, true]);
  });
});
