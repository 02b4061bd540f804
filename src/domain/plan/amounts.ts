import type { EarnedUnit } from './item.ts';

/** Units of the field. op of KOPS and op of lukio are two units, and the kinds of week are two. */
export type Unit = EarnedUnit | 'studentWeek';

/** An amount that knows its unit: adding two different units does not compile. */
export type Amount<U extends Unit> = { readonly unit: U; readonly amount: number };

export function amount<U extends Unit>(unit: U, value: number): Amount<U> {
  return { unit, amount: value };
}

export function addAmounts<U extends Unit>(left: Amount<U>, right: Amount<NoInfer<U>>): Amount<U> {
  return { unit: left.unit, amount: left.amount + right.amount };
}

type Entry = { readonly amount: number; readonly unit: EarnedUnit };

/** What has been earned in one unit; amounts in other units are left out, never turned into this one. */
export function earnedIn<U extends EarnedUnit>(entries: readonly Entry[], unit: U): Amount<U> {
  return entries.reduce<Amount<U>>(
    (sum, entry) => (entry.unit === unit ? addAmounts(sum, amount(unit, entry.amount)) : sum),
    amount(unit, 0),
  );
}

/** Everything that has been earned, one sum a unit, in the order in which the units first came. */
export function sumsByUnit(entries: readonly Entry[]): readonly Amount<EarnedUnit>[] {
  const units = [...new Set(entries.map((entry) => entry.unit))];
  return units.map((unit) => earnedIn(entries, unit));
}
