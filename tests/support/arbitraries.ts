import fc from 'fast-check';
import type { FormCode, Item } from '#domain/plan/item.ts';
import type { BasicEducation, Situation } from '#domain/student/situation.ts';
import type { IsoDate } from '#domain/time/iso-date.ts';
import { addDays, isoDate } from '#domain/time/iso-date.ts';
import { plan } from './plans.ts';

const FORMS = [
  'kops',
  'tuva',
  'adultBasic',
  'vocational',
  'lukio',
  'lisaopetus',
  'subjectStudent',
] as const satisfies readonly FormCode[];

/** Any day of 2020–2032 by default. */
export function anyDay(from = '2020-08-01', days = 4500): fc.Arbitrary<IsoDate> {
  return fc.integer({ min: 0, max: days }).map((offset) => addDays(isoDate(from), offset));
}

const basicEducation: fc.Arbitrary<BasicEducation> = fc.oneof(
  anyDay('2019-05-30', 3000).map((on): BasicEducation => ({ kind: 'certificate', on })),
  fc.constant<BasicEducation>({ kind: 'attending' }),
  fc.constant<BasicEducation>({ kind: 'left' }),
  fc.constant<BasicEducation>({ kind: 'abroad' }),
);

export const anySituation: fc.Arbitrary<Situation> = fc
  .record({
    birth: fc.option(anyDay('2003-01-01', 3800), { nil: undefined, freq: 12 }),
    basic: fc.option(basicEducation, { nil: undefined, freq: 8 }),
    residence: fc.option(fc.constantFrom('municipality' as const, 'none' as const), { nil: undefined }),
    language: fc.option(fc.constantFrom('sufficient' as const, 'insufficient' as const), { nil: undefined }),
  })
  .map(({ birth, basic, residence, language }) => ({
    name: 'Joku',
    ...(birth !== undefined && { birthDate: { value: birth, origin: 'told' as const } }),
    ...(basic !== undefined && { basicEducation: { value: basic, origin: 'told' as const } }),
    ...(residence !== undefined && { residence: { value: residence, origin: 'told' as const } }),
    ...(language !== undefined && { language: { value: language, origin: 'told' as const } }),
  }));

type Undated = Item extends infer One ? (One extends Item ? Omit<One, 'id' | 'date'> : never) : never;

const rightMove: fc.Arbitrary<Undated> = fc
  .record({
    form: fc.constantFrom(...FORMS),
    key: fc.constantFrom(undefined, undefined, 'toinen'),
    move: fc.nat(10),
    reason: fc.nat(4),
    until: fc.option(anyDay(), { nil: undefined }),
  })
  .map(({ form, key, move, reason, until }): Undated => {
    const base = { form, ...(key !== undefined && { right: `${form}-${key}` }) };
    const reasons = ['illness', 'parental', 'abroad', 'lifeSituation', 'permanentIllness'] as const;
    switch (move) {
      case 0:
        return { ...base, move: 'apply', way: reason % 2 === 0 ? 'jointApplication' : 'continuousApplication' };
      case 1:
        return { ...base, move: 'admit' };
      case 2:
      case 3:
      case 4:
        return { ...base, move: 'begin', ...(form === 'subjectStudent' && { of: 'lukio' as const }) };
      case 5:
        return { ...base, move: 'attendLast' };
      case 6:
        return {
          ...base,
          move: 'suspend',
          reason: reasons[reason] ?? 'illness',
          ...(until !== undefined && { until }),
        };
      case 7:
        return { ...base, move: reason % 2 === 0 ? 'complete' : 'deemResigned' };
      case 8:
        return { ...base, move: 'resign' };
      case 9:
        return { ...base, move: 'earn', amount: 10, unit: 'op' };
      default:
        return reason === 1
          ? { ...base, move: 'extraTime', until: until ?? isoDate('2031-05-30') }
          : reason % 2 === 0
            ? { ...base, move: 'resume' }
            : { ...base, move: 'interrupt', reason: 'otherGoodReason' };
    }
  });

const otherMove: fc.Arbitrary<Undated> = fc.constantFrom<Undated>(
  { move: 'talk', topic: 'interruption' },
  { move: 'notifyMunicipality' },
  { move: 'assignPlace', form: 'tuva' },
  { move: 'askExtension' },
  { move: 'certificate' },
  { move: 'task', title: 'Soitto' },
);

export const anyMove: fc.Arbitrary<Undated> = fc.oneof(
  { weight: 5, arbitrary: rightMove },
  { weight: 1, arbitrary: otherMove },
);

/** Items with ids `prefix0`, `prefix1` … on any days; some tied to an earlier one of the same list. */
export function anyItems(
  prefix: string,
  most: number,
  day: fc.Arbitrary<IsoDate> = anyDay(),
): fc.Arbitrary<readonly Item[]> {
  return fc.array(fc.tuple(anyMove, day, fc.nat(9), fc.nat(60)), { maxLength: most }).map((list) =>
    list.map(([move, on, tie, days], index): Item => {
      const id = `${prefix}${index}`;
      const tiedTo = `${prefix}${Math.max(0, index - 1)}`;
      const date =
        index > 0 && tie === 0
          ? { tiedTo, relation: 'sameDay' as const }
          : index > 0 && tie === 1
            ? { tiedTo, relation: 'daysAfter' as const, days }
            : { on };
      return { ...move, id, date } as Item;
    }),
  );
}

export const anyPlan = fc
  .record({ student: anySituation, happened: anyItems('h', 8), planned: anyItems('p', 12) })
  .map(({ student, happened, planned }) => plan(student, happened, planned));
