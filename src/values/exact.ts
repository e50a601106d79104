/**
 * A number of the law, held without loss: a fraction of whole numbers.
 *
 * Always in lowest terms, with a positive denominator, so that equal numbers have equal fields. Make one with
 * {@link exact} or {@link integer}, never by hand.
 */
export interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The number `numerator / denominator`, brought to lowest terms.
 *
 * @throws RangeError if the denominator is zero: that is a mistake of the program, not of a rulebook. Use
 * {@link divide} where the divisor comes from facts.
 */
export function exact(numerator: bigint, denominator = 1n): Exact {
  if (denominator === 0n) throw new RangeError("A fraction cannot have the denominator 0.");
  return denominator < 0n ? lowest(-numerator, -denominator) : lowest(numerator, denominator);
}

/**
 * A whole number.
 *
 * @throws RangeError if `n` is a machine number with a fraction, or is not finite.
 */
export function integer(n: number | bigint): Exact {
  return whole(BigInt(n));
}

/** The number 0. */
export const zero: Exact = { numerator: 0n, denominator: 1n };

/** The number 1. */
export const one: Exact = { numerator: 1n, denominator: 1n };

/** The sum, exactly. */
export function add(a: Exact, b: Exact): Exact {
  if (a.denominator === b.denominator) return lowest(a.numerator + b.numerator, a.denominator);
  // The Art of Computer Programming, 4.5.1: only the shared factor of the denominators can still cancel.
  const shared = greatestCommonDivisor(a.denominator, b.denominator);
  const sum = a.numerator * (b.denominator / shared) + b.numerator * (a.denominator / shared);
  if (shared === 1n) return { numerator: sum, denominator: a.denominator * b.denominator };
  const factor = greatestCommonDivisor(magnitude(sum), shared);
  return { numerator: sum / factor, denominator: (a.denominator / shared) * (b.denominator / factor) };
}

/** The difference `a - b`, exactly. */
export function subtract(a: Exact, b: Exact): Exact {
  return add(a, negate(b));
}

/** The product, exactly. */
export function multiply(a: Exact, b: Exact): Exact {
  if (a.denominator === 1n && b.denominator === 1n) return whole(a.numerator * b.numerator);
  const left = greatestCommonDivisor(magnitude(a.numerator), b.denominator);
  const right = greatestCommonDivisor(magnitude(b.numerator), a.denominator);
  return {
    numerator: (a.numerator / left) * (b.numerator / right),
    denominator: (a.denominator / right) * (b.denominator / left),
  };
}

/** The quotient `a / b`, exactly; nothing when `b` is zero. */
export function divide(a: Exact, b: Exact): Exact | undefined {
  if (isZero(b)) return undefined;
  const reciprocal =
    b.numerator < 0n
      ? { numerator: -b.denominator, denominator: -b.numerator }
      : { numerator: b.denominator, denominator: b.numerator };
  return multiply(a, reciprocal);
}

/** The number with its sign turned. */
export function negate(x: Exact): Exact {
  return { numerator: -x.numerator, denominator: x.denominator };
}

/** How `a` stands to `b`: -1 below, 0 equal, 1 above. */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  if (a.denominator === b.denominator) return order(a.numerator, b.numerator);
  return order(a.numerator * b.denominator, b.numerator * a.denominator);
}

/** Whether both are the same number. */
export function equal(a: Exact, b: Exact): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator;
}

/** Whether the number is 0. */
export function isZero(x: Exact): boolean {
  return x.numerator === 0n;
}

/** Whether the number has no fraction. */
export function isInteger(x: Exact): boolean {
  return x.denominator === 1n;
}

/** The greatest whole number that is not above `x`: the floor of -1/2 is -1. */
export function floor(x: Exact): bigint {
  const towardsZero = x.numerator / x.denominator;
  return x.numerator < 0n && !isInteger(x) ? towardsZero - 1n : towardsZero;
}

/** -1 for a number below zero, 0 for zero, 1 above. */
export function sign(x: Exact): -1 | 0 | 1 {
  return order(x.numerator, 0n);
}

function whole(n: bigint): Exact {
  return { numerator: n, denominator: 1n };
}

function lowest(numerator: bigint, denominator: bigint): Exact {
  if (denominator === 1n) return whole(numerator);
  const factor = greatestCommonDivisor(magnitude(numerator), denominator);
  return { numerator: numerator / factor, denominator: denominator / factor };
}

function order(a: bigint, b: bigint): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function magnitude(n: bigint): bigint {
  return n < 0n ? -n : n;
}

const LARGEST_MACHINE_INTEGER = BigInt(Number.MAX_SAFE_INTEGER);

/** Of two numbers of which neither is negative and at most one is 0. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = a > b ? [a, b] : [b, a];
  while (smaller > 1n && larger > LARGEST_MACHINE_INTEGER) [larger, smaller] = [smaller, larger % smaller];
  if (smaller === 0n) return larger;
  if (smaller === 1n) return 1n;
  // Amounts of money fit machine numbers, on which the same steps run several times faster, and exactly.
  return BigInt(divisorOfMachineIntegers(Number(larger), Number(smaller)));
}

function divisorOfMachineIntegers(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
