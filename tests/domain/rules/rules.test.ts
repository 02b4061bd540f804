import { describe, expect, it } from 'vitest';
import { editionFaults, editionsKnownOn, followedBy, knownFrom, since } from '#domain/rules/edition.ts';
import type { Rule } from '#domain/rules/rulebook/rule.ts';
import { RULEBOOK } from '#domain/rules/rulebook.ts';
import { ALL_RULES, changesBetween, rulesKnownOn } from '#domain/rules/rules.ts';
import { cite } from '#domain/rules/sources.ts';
import { isoDate } from '#domain/time/iso-date.ts';
import { bookWith, KOPS_36 } from '#tests/support/books.ts';

const RULES: readonly (readonly [string, Rule])[] = Object.entries(RULEBOOK);
const on = (...days: readonly string[]) => days.map(isoDate);

describe('what was known on a day', () => {
  it('an act is known from the day it was given, not from the day it holds', () => {
    expect(
      on('2020-12-29', '2020-12-30', '2021-07-31').map((day) => rulesKnownOn(day).validityOf('R-KOPS-1')?.from),
    ).toEqual([undefined, '2021-08-01', '2021-08-01']);
    expect(
      on('2024-12-04', '2024-12-05').map((day) => rulesKnownOn(day).holdsOn('R-VOC-6', isoDate('2025-01-01'))),
    ).toEqual([false, true]);
  });

  it('the end of the tenth grade was not known before the act that ended it', () => {
    expect(on('2020-12-29', '2020-12-30').map((day) => rulesKnownOn(day).validityOf('S-LISA-1')?.to)).toEqual([
      undefined,
      '2022-07-31',
    ]);
  });

  it('the first criteria of TUVA had no end before the second ones were decided', () => {
    const parts = (known: string) =>
      on('2022-08-01', '2023-07-31', '2023-08-01').map((day) =>
        rulesKnownOn(isoDate(known)).numberOf('R-TUVA-7', 'optionalLeastParts', day),
      );
    expect([parts('2021-05-05'), parts('2023-06-20'), parts('2023-06-21')]).toEqual([
      [undefined, undefined, undefined],
      [2, 2, 2],
      [2, 2, undefined],
    ]);
  });

  it('a number that must have a value takes the nearest one', () => {
    expect(
      on('2015-01-01', '2021-08-01', '2040-01-01').map((day) => ALL_RULES.nearestNumberOf('R-OV-27', 'oneMonth', day)),
    ).toEqual([1, 1, 1]);
    expect(rulesKnownOn(isoDate('2020-09-01')).nearestNumberOf('R-OV-2', 'dutyAge', isoDate('2026-01-01'))).toBe(18);
    expect(rulesKnownOn(isoDate('2020-09-01')).latestNumberOf('R-OV-2', 'dutyAge')).toBe(18);
  });

  it('the same book and day give the same object, so that a replay can go on from the one before', () => {
    expect(rulesKnownOn()).toBe(ALL_RULES);
    expect(rulesKnownOn(isoDate('2022-01-01'))).toBe(rulesKnownOn(isoDate('2022-01-01')));
  });
});

describe('one edition more', () => {
  const book = bookWith('R-KOPS-4', 'kopsWeeks', KOPS_36);
  const weeks = (known: string | undefined) =>
    on('2027-07-31', '2027-08-01').map((day) =>
      rulesKnownOn(known === undefined ? undefined : isoDate(known), book).numberOf('R-KOPS-4', 'kopsWeeks', day),
    );

  it('holds from its own day, and leaves the one before it open for those who did not know it', () => {
    expect([weeks(undefined), weeks('2027-02-01'), weeks('2027-01-31')]).toEqual([
      [34, 36],
      [34, 36],
      [34, 34],
    ]);
  });

  it('is the whole difference between two days', () => {
    const known = (day: string) => rulesKnownOn(isoDate(day), book);
    expect(changesBetween(known('2027-01-31'), known('2027-02-01'))).toEqual([
      {
        rule: 'R-KOPS-4',
        number: 'kopsWeeks',
        value: 36,
        from: '2027-08-01',
        startRead: true,
        knownFrom: '2027-02-01',
      },
    ]);
    expect(changesBetween(known('2027-01-01'), known('2027-01-31'))).toEqual([]);
  });

  it('ends the one before it, unless that had ended already', () => {
    const first = { ...since('2020-08-01', '2021-07-31'), value: 1, source: cite('VstL') };
    const gap = { ...since('2022-08-01'), value: 2, source: cite('VstL') };
    expect(followedBy([first], gap)).toEqual([first, gap]);
    expect(followedBy([], gap)).toEqual([gap]);
    // The gap was known before the edition that comes after it.
    expect(editionsKnownOn([first, { ...gap, knownFrom: isoDate('2022-01-01') }], isoDate('2021-12-31'))).toEqual([
      first,
    ]);
  });

  it('is at fault when it becomes known after it holds, or its end after it is over', () => {
    const late = { ...knownFrom('2022-08-02', since('2022-08-01')), value: 1, source: cite('VstL') };
    const over = {
      ...knownFrom('2020-12-30', since('2022-08-01', '2023-07-31'), '2023-08-01'),
      value: 1,
      source: cite('VstL'),
    };
    expect([editionFaults([late]), editionFaults([over])]).toEqual([
      [{ index: 0, fault: 'knownAfterItBegins' }],
      [{ index: 0, fault: 'endKnownAfterIt' }],
    ]);
  });
});

describe('the rulebook', () => {
  /** Law and criteria: what somebody gave or decided on a day. */
  const given = ({ status }: Rule) => status.startsWith('verified') || status === 'criteria';

  it('tells of every law and criteria in force from 1.8.2021 or later since when it was known', () => {
    expect(
      RULES.filter(([, rule]) => given(rule) && rule.from >= '2021-08-01' && rule.knownFrom === undefined).map(
        ([id]) => id,
      ),
    ).toEqual([]);
  });

  it('knows nothing later than it holds', () => {
    const late = ({ from, to, knownFrom: known, endKnownFrom }: Rule) =>
      (known !== undefined && known > from) || (endKnownFrom !== undefined && (to === undefined || endKnownFrom > to));
    expect(RULES.filter(([, rule]) => late(rule)).map(([id]) => id)).toEqual([]);
    expect(
      RULES.flatMap(([id, rule]) =>
        Object.entries(rule.numbers ?? {}).flatMap(([name, editions]) =>
          editionFaults(editions).map(({ fault }) => `${id} ${name} ${fault}`),
        ),
      ),
    ).toEqual([]);
  });
});
