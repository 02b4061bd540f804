import { describe, expect, it } from 'vitest';
import {
  type Edition,
  editionFaults,
  editionOn,
  FIRST_DAY,
  fixed,
  holdsOn,
  inForce,
  since,
} from '#domain/rules/edition.ts';
import { isRuleId, latestNumberOf, numberEditions, numberOf, RULEBOOK, ruleOf } from '#domain/rules/rulebook.ts';
import { ASK_CODES, RULE_STATUSES, type Rule } from '#domain/rules/rulebook/rule.ts';
import { addressOf, cite, SOURCES } from '#domain/rules/sources.ts';
import { isoDate } from '#domain/time/iso-date.ts';

const RULES: readonly (readonly [string, Rule])[] = Object.entries(RULEBOOK);
const NUMBERS: readonly (readonly [string, readonly Edition<number>[]])[] = RULES.flatMap(([id, rule]) =>
  Object.entries(rule.numbers ?? {}).map(([name, editions]) => [`${id} ${name}`, editions] as const),
);

function series(prefix: string, numbers: readonly number[]): readonly string[] {
  return numbers.map((number) => `${prefix}-${number}`);
}

function upTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

/** What is wrong, as readable lines: an empty list is a sane rulebook. */
function faultsOf(rule: Rule, id: string): readonly string[] {
  const faults: string[] = [];
  if (rule.id !== id) faults.push(`${id} carries the id ${rule.id}`);
  if (rule.to !== undefined && rule.to < rule.from) faults.push(`${id} ends before it begins`);
  if (!rule.startRead && rule.from !== FIRST_DAY) faults.push(`${id} has an unread start that is not ${FIRST_DAY}`);
  if (!RULE_STATUSES.includes(rule.status)) faults.push(`${id} has the unknown status ${rule.status}`);
  if (rule.status === 'assumed' && rule.assumption === undefined) faults.push(`${id} is assumed but asks nobody`);
  if (rule.assumption !== undefined && !ASK_CODES.includes(rule.assumption.ask))
    faults.push(`${id} asks an unknown party`);
  for (const { key } of rule.sources) if (!Object.hasOwn(SOURCES, key)) faults.push(`${id} cites the unknown ${key}`);
  return faults;
}

describe('the rulebook', () => {
  it('has the rules of every series', () => {
    const expected = [
      ...series('R-OV', upTo(42)),
      ...series('R-APP', [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 13, 16, 17, 18, 20, 22, 23, 24]),
      ...series('R-TUVA', [1, 2, 3, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 24]),
      ...series('R-KOPS', upTo(22)),
      ...series('R-RAISE', [1, 2, 3, 6, 7, 8]),
      ...series('R-ABE', upTo(20)),
      ...series('R-VOC', [1, 2, 4, 5, 6, 7, 9, 10, 12, 13, 15, 16]),
      ...series('R-LUKIO', [...upTo(11), 13]),
      ...series('R-X', upTo(12)),
      'R-PLAN-0',
      ...series('R-PLAN-KOPS', [1, 2, 3]),
      'R-PLAN-TUVA-1',
      ...series('R-PLAN-ABE', [1, 2]),
      'R-PLAN-VOC-1',
      'R-PLAN-LUKIO-1',
      'R-PLAN-OV-1',
      'R-PLAN-PRIV-1',
      ...series('R-CAL', upTo(5)),
      ...series('R-KAN', upTo(6)),
      ...series('S-LISA', upTo(6)),
      ...series('S-PATH', [4, 5]),
      ...series('K', [3, 4, 8]),
    ];
    expect(expected.filter((id) => !isRuleId(id))).toEqual([]);
  });

  it('has sane spans, known statuses and sources, and somebody to ask for every assumption', () => {
    expect(RULES.flatMap(([id, rule]) => faultsOf(rule, id))).toEqual([]);
  });

  it('gives every number editions in order, each with a value, a unit in its name and a known source', () => {
    const unsound = NUMBERS.filter(
      ([, editions]) =>
        editions.length === 0 ||
        editionFaults(editions).length > 0 ||
        editions.some(({ value, source }) => !Number.isFinite(value) || !Object.hasOwn(SOURCES, source.key)),
    );
    expect(unsound.map(([name]) => name)).toEqual([]);
    expect(NUMBERS.length).toBeGreaterThan(80);
  });

  it('tells a rule id from another text', () => {
    expect(['R-OV-25', 'R-OV-43', 'toString', ''].map(isRuleId)).toEqual([true, false, false, false]);
  });

  it('keeps the ended rules ended', () => {
    const ended = RULES.filter(([, rule]) => rule.to !== undefined).map(([id, rule]) => `${id} ${rule.to}`);
    expect(ended.toSorted()).toEqual(
      [
        'K-8 2022-07-31',
        'R-CAL-1 2027-07-31',
        'R-CAL-2 2027-07-31',
        'R-CAL-3 2027-07-31',
        'R-CAL-4 2027-07-31',
        'R-KOPS-14 2027-07-31',
        'R-TUVA-7 2023-07-31',
        'S-LISA-1 2022-07-31',
        'S-LISA-2 2023-05-31',
        'S-LISA-3 2022-07-31',
      ].toSorted(),
    );
  });
});

describe('the numbers that many rules use', () => {
  it('are those of the law', () => {
    expect({
      dutyAge: latestNumberOf('R-OV-2', 'dutyAge'),
      freeUntilAge: latestNumberOf('R-OV-31', 'freeUntilAge'),
      freeExtensionMonths: latestNumberOf('R-OV-34', 'extensionMostMonths'),
      applyForExtensionMonths: latestNumberOf('R-OV-35', 'extensionMonths'),
      oneMonth: latestNumberOf('R-OV-27', 'oneMonth'),
      municipalityMonths: latestNumberOf('R-OV-29', 'municipalityMonths'),
      kops: [
        latestNumberOf('R-KOPS-4', 'kopsWeeks'),
        latestNumberOf('R-KOPS-5', 'kopsOp'),
        latestNumberOf('R-KOPS-5', 'kopsHoursPerOp'),
        latestNumberOf('R-KOPS-6', 'kopsMonths'),
        latestNumberOf('R-KOPS-7', 'kopsModules'),
        latestNumberOf('R-KOPS-7', 'moduleLeastOp'),
      ],
      tuva: [
        latestNumberOf('R-TUVA-5', 'tuvaWeeks'),
        latestNumberOf('R-TUVA-6', 'tuvaMonths'),
        latestNumberOf('R-TUVA-12', 'tuvaHoursPerWeek'),
      ],
      adultBasic: [
        latestNumberOf('R-ABE-8', 'finalPhaseCourses'),
        latestNumberOf('R-ABE-10', 'courseHours'),
        latestNumberOf('R-ABE-11', 'abeScopeYears'),
        latestNumberOf('R-ABE-11', 'abeFullTimeYears'),
      ],
      vocational: [latestNumberOf('R-VOC-2', 'qualificationOsp'), latestNumberOf('R-VOC-7', 'hoksYears')],
      lukio: [
        latestNumberOf('R-LUKIO-1', 'lukioOp'),
        latestNumberOf('R-LUKIO-1', 'adultLukioOp'),
        latestNumberOf('R-LUKIO-2', 'lukioTargetYears'),
        latestNumberOf('R-LUKIO-2', 'lukioRightYears'),
      ],
      sixPoints: [
        latestNumberOf('R-APP-8', 'pointsTuvaWeeks'),
        latestNumberOf('R-APP-8', 'pointsKopsWeeks'),
        latestNumberOf('R-APP-8', 'pointsFolkLineWeeks'),
        latestNumberOf('R-APP-9', 'registerKopsOp'),
      ],
    }).toEqual({
      dutyAge: 18,
      freeUntilAge: 20,
      freeExtensionMonths: 12,
      applyForExtensionMonths: 6,
      oneMonth: 1,
      municipalityMonths: 2,
      kops: [34, 53, 27, 12, 6, 4],
      tuva: [38, 12, 22],
      adultBasic: [46, 28, 4, 5],
      vocational: [180, 4],
      lukio: [150, 88, 3, 4],
      sixPoints: [19, 17, 28, 26.5],
    });
  });

  it('add up: vocational and common units to the qualification, modules and orientation to the KOPS year', () => {
    expect(latestNumberOf('R-VOC-2', 'vocationalUnitsOsp') + latestNumberOf('R-VOC-2', 'commonUnitsOsp')).toBe(
      latestNumberOf('R-VOC-2', 'qualificationOsp'),
    );
    expect(
      latestNumberOf('R-KOPS-7', 'kopsModules') * latestNumberOf('R-KOPS-7', 'moduleLeastOp') +
        latestNumberOf('R-KOPS-7', 'orientationMostOp'),
    ).toBe(latestNumberOf('R-KOPS-5', 'kopsOp'));
  });

  it('change on the day the law changed: five wishes until 31.12.2021, seven from 1.1.2022', () => {
    const days = ['2020-08-01', '2021-12-31', '2022-01-01', '2031-02-25'].map(isoDate);
    expect(days.map((day) => numberOf('R-APP-3', 'jointApplicationWishes', day))).toEqual([5, 5, 7, 7]);
  });

  it('do not exist before their law, nor after it has ended', () => {
    expect(
      ['2021-07-31', '2021-08-01', '2040-01-01'].map((day) => numberOf('R-KOPS-4', 'kopsWeeks', isoDate(day))),
    ).toEqual([undefined, 34, 34]);
    expect(
      ['2022-07-31', '2023-07-31', '2023-08-01'].map((day) => numberOf('R-TUVA-7', 'optionalLeastParts', isoDate(day))),
    ).toEqual([undefined, 2, undefined]);
  });

  it('carry their source', () => {
    expect(numberEditions('R-OV-31', 'freeUntilAge')).toEqual([
      {
        from: '2021-08-01',
        startRead: true,
        knownFrom: '2020-12-30',
        value: 20,
        source: { key: 'OvL', section: '16 § 1 mom.' },
      },
    ]);
  });
});

describe('editions', () => {
  const source = cite('OvL', '1 §');
  const two = [...fixed(5, inForce('2021-12-31'), source), ...fixed(7, since('2022-01-01'), source)];

  it('hold from their first day to their last, both included, and the last one goes on', () => {
    const days = ['2020-07-31', '2020-08-01', '2021-12-31', '2022-01-01', '2035-01-01'].map(isoDate);
    expect(days.map((day) => editionOn(two, day)?.value)).toEqual([undefined, 5, 5, 7, 7]);
    expect(days.map((day) => holdsOn(ruleOf('S-LISA-1'), day))).toEqual([false, true, true, true, false]);
  });

  it('say whether their start was read', () => {
    expect(two.map(({ startRead }) => startRead)).toEqual([false, true]);
  });

  it('are sound when they follow one another, with or without a gap', () => {
    expect(editionFaults(two)).toEqual([]);
    expect(
      editionFaults([...fixed(1, since('2021-01-01', '2021-06-30'), source), ...fixed(2, since('2022-01-01'), source)]),
    ).toEqual([]);
  });

  it('are faulty when they overlap, run backwards or end before they begin', () => {
    const open = fixed(1, since('2021-01-01'), source);
    const sameDay = fixed(1, since('2020-01-01', '2021-01-01'), source);
    const backwards = fixed(1, since('2021-01-01', '2020-12-31'), source);
    expect([
      editionFaults([...open, ...fixed(2, since('2022-01-01'), source)]),
      editionFaults([...sameDay, ...open]),
      editionFaults([...two, ...open]),
      editionFaults(backwards),
    ]).toEqual([
      [{ index: 1, fault: 'overlapsPrevious' }],
      [{ index: 1, fault: 'overlapsPrevious' }],
      [{ index: 2, fault: 'outOfOrder' }],
      [{ index: 0, fault: 'endsBeforeItBegins' }],
    ]);
  });
});

describe('sources', () => {
  it('have a public address, or none', () => {
    const keys = Object.keys(SOURCES) as (keyof typeof SOURCES)[];
    expect(keys.filter((key) => !(addressOf(key) ?? 'https://').startsWith('https://'))).toEqual([]);
    expect([addressOf('OvL'), addressOf('Kannelpolku')]).toEqual([
      'https://www.finlex.fi/fi/laki/ajantasa/2020/20201214',
      undefined,
    ]);
  });
});
