import { membersOf } from "../../check/members-of.ts";
import type { Rulebook } from "../../rulebook/rulebook.ts";
import type { Type } from "../../rulebook/type.ts";
import { addDays, dayNumber, fromDayNumber } from "../../values/day-number.ts";
import { add, type Exact, exact, floor, integer, isInteger, multiply } from "../../values/exact.ts";
import { choiceValue, dateValue, type Value, yesNoValue } from "../../values/value.ts";

/** Other values that a fact might have, from the nearest on: the other answer, the other members, less and more, earlier and later. */
export function otherValues(rulebook: Rulebook, type: Type, value: Value | undefined): readonly Value[] {
  if (type.kind === "yes-no") return [true, false].map(yesNoValue).filter((one) => !isSame(one, value));
  if (type.kind === "choice") {
    const members = membersOf(rulebook, type.choice).map(({ key }) => choiceValue(type.choice, key));
    return members.filter((one) => !isSame(one, value)).slice(0, MOST_MEMBERS);
  }
  if (!value) return [];
  if (value.kind === "date") return days.map((by) => dateValue(addDays(value.date, by)));
  const amount = amountOf(value);
  if (!amount) return [];
  const others = [...factors.map((by) => multiply(amount, by)), ...steps.map((by) => add(amount, integer(by)))];
  return others.filter(({ numerator }) => numerator >= 0n).map((other) => withAmount(value, whole(value, other)));
}

const MOST_MEMBERS = 12;

/** A day, a month, a year, a few, half a lifetime; both ways. */
const days = [1, -1, 31, -31, 366, -366, 1827, -1827, 7306, -7306, 14_610, -14_610];
const factors = [exact(1n, 2n), integer(2), integer(10), integer(0)];
const steps = [1, -1, 20, 1000];

function isSame(a: Value, b: Value | undefined): boolean {
  return b !== undefined && JSON.stringify(a) === JSON.stringify(b);
}

/** Whether values of a kind lie on a line, so that there is a first one for which something else holds. */
export function isOnALine({ kind }: Value): boolean {
  return kind === "date" || amountKinds.has(kind);
}

const amountKinds: ReadonlySet<Value["kind"]> = new Set(["number", "money", "percentage", "duration"]);

/**
 * The value half-way between two, on the grid in which such values are told (a day, a cent, one); nothing where they are
 * neighbours.
 */
export function between(a: Value, b: Value): Value | undefined {
  if (a.kind === "date" && b.kind === "date") {
    const [from, to] = [dayNumber(a.date), dayNumber(b.date)];
    const middle = Math.floor((from + to) / 2);
    return Math.abs(from - to) > 1 ? dateValue(fromDayNumber(middle)) : undefined;
  }
  const [left, right] = [amountOf(a), amountOf(b)];
  if (!left || !right) return undefined;
  const grid = gridOf(a, left, right);
  const [from, to] = [ticks(left, grid), ticks(right, grid)];
  if ((from > to ? from - to : to - from) <= 1n) return undefined;
  return withAmount(a, exact((from + to) / 2n, grid));
}

/** Parts of one in which an amount is told: cents, or whole numbers where both are whole. */
function gridOf({ kind }: Value, a: Exact, b: Exact): bigint {
  if (kind === "money") return 100n;
  if (kind === "percentage") return 10_000n;
  return isInteger(a) && isInteger(b) ? 1n : 100n;
}

function ticks(amount: Exact, grid: bigint): bigint {
  return floor(multiply(amount, integer(grid)));
}

/** Half of an amount is told on the grid too. */
function whole(value: Value, amount: Exact): Exact {
  const grid = gridOf(value, amountOf(value) ?? amount, integer(0));
  return exact(ticks(amount, grid), grid);
}

function amountOf(value: Value): Exact | undefined {
  if (value.kind === "percentage") return value.share;
  return "amount" in value ? value.amount : undefined;
}

function withAmount(value: Value, amount: Exact): Value {
  if (value.kind === "percentage") return { ...value, share: amount };
  return "amount" in value ? { ...value, amount } : value;
}
