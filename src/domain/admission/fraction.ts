/**
 * Exact arithmetic of averages and points. A floating-point number would put an average of 7.25 on the wrong side of its
 * row now and then, so grades, means and limits are fractions of whole numbers and are rounded only to be shown. This is the
 * only file of the room that divides (its architecture test holds the others to it).
 */
export type Fraction = {
  /** Numerator; carries the sign. */
  readonly n: bigint;
  /** Denominator: always above zero and without a common factor with the numerator. */
  readonly d: bigint;
};

/**
 * A fraction in its lowest terms.
 * @throws RangeError for a denominator of zero.
 */
export function fraction(n: bigint | number, d: bigint | number = 1n): Fraction {
  const top = BigInt(n);
  const bottom = BigInt(d);
  if (bottom === 1n) return { n: top, d: 1n };
  if (bottom === 0n) throw new RangeError('A fraction has no denominator of zero');
  const sign = bottom < 0n ? -1n : 1n;
  const factor = greatestCommon(top < 0n ? -top : top, bottom * sign);
  return { n: (top * sign) / factor, d: (bottom * sign) / factor };
}

export const ZERO: Fraction = { n: 0n, d: 1n };

function greatestCommon(one: bigint, other: bigint): bigint {
  let [left, right] = [one, other];
  while (right !== 0n) [left, right] = [right, left % right];
  return left === 0n ? 1n : left;
}

/** The least whole number that both divide. */
export function leastCommon(one: bigint, other: bigint): bigint {
  return (one / greatestCommon(one, other)) * other;
}

const DECIMAL = /^([+-]?)(\d+)(?:[.,](\d+))?$/u;

/**
 * A decimal number as it is written, with a comma or a point; undefined for any other text. A number of the rulebook (5.5,
 * 26.5) is read by its shortest decimal, which is the one that was written there.
 */
export function decimal(written: string | number): Fraction | undefined {
  const [, sign, whole, decimals = ''] = DECIMAL.exec(String(written).trim()) ?? [];
  if (whole === undefined) return undefined;
  const value = BigInt(`${whole}${decimals}`);
  return fraction(sign === '-' ? -value : value, 10n ** BigInt(decimals.length));
}

/**
 * A number of the rulebook or of a plan as a fraction.
 * @throws RangeError for what has no decimals to read: NaN, infinity, 1e21.
 */
export function exactly(value: number): Fraction {
  const read = decimal(value);
  if (read === undefined) throw new RangeError(`No decimal number: ${value}`);
  return read;
}

/** How many decimals a text has after its comma or point. */
export function decimalsOf(written: string): number {
  return DECIMAL.exec(written.trim())?.[3]?.length ?? 0;
}

export function plus(one: Fraction, other: Fraction): Fraction {
  // Grades are whole numbers: most sums need no common denominator.
  if (one.d === 1n && other.d === 1n) return { n: one.n + other.n, d: 1n };
  return fraction(one.n * other.d + other.n * one.d, one.d * other.d);
}

export function minus(one: Fraction, other: Fraction): Fraction {
  return fraction(one.n * other.d - other.n * one.d, one.d * other.d);
}

export function times(one: Fraction, other: Fraction): Fraction {
  if (one.d === 1n && other.d === 1n) return { n: one.n * other.n, d: 1n };
  return fraction(one.n * other.n, one.d * other.d);
}

/** @throws RangeError when divided by zero. */
export function over(one: Fraction, other: Fraction): Fraction {
  return fraction(one.n * other.d, one.d * other.n);
}

export function sumOf(values: readonly Fraction[]): Fraction {
  return values.reduce(plus, ZERO);
}

/** The mean; undefined of nothing, never zero. */
export function meanOf(values: readonly Fraction[]): Fraction | undefined {
  return values.length === 0 ? undefined : over(sumOf(values), fraction(values.length));
}

/** Σ(weight × value) / Σ(weight); undefined of nothing, or when every weight is zero. */
export function weightedMeanOf(
  items: readonly { readonly weight: Fraction; readonly value: Fraction }[],
): Fraction | undefined {
  const weights = sumOf(items.map(({ weight }) => weight));
  if (weights.n === 0n) return undefined;
  return over(sumOf(items.map(({ weight, value }) => times(weight, value))), weights);
}

/** Below zero, zero or above: one is less than, the same as or more than the other. */
export function compareFractions(one: Fraction, other: Fraction): number {
  const difference = one.n * other.d - other.n * one.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isAtLeast(one: Fraction, other: Fraction): boolean {
  return compareFractions(one, other) >= 0;
}

/** The greatest whole number that is not more. */
export function floorOf({ n, d }: Fraction): bigint {
  return n >= 0n ? n / d : -((-n + d - 1n) / d);
}

/** The least whole number that is not less. */
export function ceilingOf({ n, d }: Fraction): bigint {
  return -floorOf({ n: -n, d });
}

/** Rounded half up to so many decimals: 7.245 is 7.25, 7.2449 is 7.24. */
export function rounded(value: Fraction, decimals: number): Fraction {
  const scale = 10n ** BigInt(decimals);
  const doubled = times(value, fraction(2n * scale));
  return fraction(floorOf(fraction(doubled.n + doubled.d, 2n * doubled.d)), scale);
}

/** Rounded half up and written with so many decimals and a point: `7.17`. */
export function decimalText(value: Fraction, decimals: number): string {
  const scaled = times(rounded(value, decimals), fraction(10n ** BigInt(decimals))).n;
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, '0');
  const at = digits.length - decimals;
  const sign = scaled < 0n ? '-' : '';
  return decimals === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, at)}.${digits.slice(at)}`;
}

/** Rounded half up, as a plain number: only for showing, never to go on counting with. */
export function shownNumber(value: Fraction, decimals: number): number {
  return Number(decimalText(value, decimals));
}
