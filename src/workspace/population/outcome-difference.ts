import { logicOf } from "../../compare/meaning.ts";
import type { Outcome } from "../../evaluate/outcome.ts";
import { divide, type Exact, equal, integer, isZero, subtract, zero } from "../../values/exact.ts";
import type { MoneyValue } from "../../values/value.ts";

/** What an outcome is worth more, or less, in a month: exact, in one currency. */
export interface MonthlyChange {
  readonly amount: Exact;
  readonly currency: string;
}

/** Whether two outcomes are the same for the person: status, value, bounds, what is awaited and what is still needed. */
export function sameOutcome(older: Outcome, newer: Outcome): boolean {
  if (older.status !== newer.status) return false;
  const [from, to] = [older.value, newer.value];
  // Most outcomes of a population are amounts, and amounts are quickly compared.
  if (older.status === "value" && from?.kind === "money" && to?.kind === "money") {
    return from.currency === to.currency && from.per === to.per && equal(from.amount, to.amount);
  }
  return logicOf(essenceOf(older)) === logicOf(essenceOf(newer));
}

function essenceOf({ status, value, range, awaiting, needs }: Outcome): unknown {
  return { status, value, range, awaiting, needs };
}

/**
 * By how much a monthly or yearly rate changes in a month; a twelfth of a yearly rate counts. Where nothing is due, it is
 * zero. Nothing for amounts due once, for other values, for outcomes still open, and where the currency changes.
 */
export function monthlyChange(older: Outcome | undefined, newer: Outcome | undefined): MonthlyChange | undefined {
  const [from, to] = [rateOf(older), rateOf(newer)];
  if (from === undefined || to === undefined || (from === "nothing" && to === "nothing")) return undefined;
  if (from !== "nothing" && to !== "nothing" && from.currency !== to.currency) return undefined;
  const currency = from === "nothing" ? (to === "nothing" ? "" : to.currency) : from.currency;
  const amount = subtract(inAMonth(to), inAMonth(from));
  return isZero(amount) ? undefined : { amount, currency };
}

type Rate = MoneyValue | "nothing";

function rateOf(outcome: Outcome | undefined): Rate | undefined {
  if (outcome === undefined || outcome.status === "no-entitlement" || outcome.status === "not-applicable") {
    return "nothing";
  }
  const { status, value } = outcome;
  if (status !== "value" || value?.kind !== "money") return undefined;
  return value.per === "month" || value.per === "year" ? value : undefined;
}

const twelve = integer(12);

function inAMonth(rate: Rate): Exact {
  if (rate === "nothing") return zero;
  return rate.per === "year" ? (divide(rate.amount, twelve) ?? zero) : rate.amount;
}
