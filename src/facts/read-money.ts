import type { Type } from "../rulebook/type.ts";
import { moneyValue, type Value } from "../values/value.ts";
import { failed, type Read, succeeded } from "./fact-problem.ts";
import { named, type Place, problem, wrongType } from "./problem-at.ts";
import { readExact } from "./read-exact.ts";

type MoneyType = Extract<Type, { readonly kind: "money" }>;

/** `{"amount": "367.79", "currency": "EUR"}`; `per` may be left out, the fact says whether it is a rate. */
export function readMoney(json: unknown, type: MoneyType, place: Place): Read<Value> {
  if (typeof json !== "object" || json === null || !("amount" in json && "currency" in json)) {
    return wrongType(json, type, place);
  }
  const { amount, currency, per, ...others } = json as { amount: unknown; currency: unknown; per?: unknown };
  if (Object.keys(others).length > 0 || typeof currency !== "string" || !/^[A-Z]{3}$/.test(currency)) {
    return wrongType(json, type, place);
  }
  if (per !== undefined && per !== type.per) return wrongType(json, type, place);
  if (type.currency !== undefined && type.currency !== currency) {
    return failed(problem("wrong-currency", place, otherCurrency(currency, type.currency, place)));
  }
  const read = readExact(amount, type, place);
  return read.ok ? succeeded(moneyValue(read.value, currency, type.per)) : read;
}

function otherCurrency(given: string, expected: string, place: Place) {
  return {
    en: `${named(place).en} is in ${expected}, not ${given}; convert it first.`,
    fr: `${named(place).fr} est en ${expected}, et non en ${given} ; convertissez d'abord le montant.`,
  };
}
