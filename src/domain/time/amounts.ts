/** Units of the field. op of KOPS and op of lukio are two units, and the three kinds of week are three. */
export type Unit = 'op' | 'lukioOp' | 'osp' | 'tuvaWeek' | 'studentWeek' | 'course' | 'hour';

/** An amount that knows its unit: adding two different units does not compile. */
export type Amount<U extends Unit> = { readonly unit: U; readonly value: number };

export function amount<U extends Unit>(unit: U, value: number): Amount<U> {
  return { unit, value };
}

export function addAmounts<U extends Unit>(left: Amount<U>, right: Amount<NoInfer<U>>): Amount<U> {
  return { unit: left.unit, value: left.value + right.value };
}

/** R-KOPS-4: five working days make one student week; one decimal. */
export function studentWeeksOfDays(teachingDays: number): number {
  return teachingDays / 5;
}
