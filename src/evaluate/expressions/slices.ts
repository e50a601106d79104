import type { SliceRow } from "../../rulebook/expression.ts";
import { compareValues } from "../../values/compare-values.ts";
import { sign } from "../../values/exact.ts";
import { minus } from "../../values/minus.ts";
import type { Value } from "../../values/value.ts";
import { zeroLike } from "../../values/zero-like.ts";
import { noOrder } from "../amounts/bound.ts";
import { ranged, valueIfAny } from "../amounts/operate.ts";
import { product } from "../amounts/product.ts";
import { sum } from "../amounts/sum.ts";
import { basedOn, type Finding, isNothing, isValued, nothing, open, valued, without } from "../finding.ts";
import { between } from "../range.ts";
import { doNotFit } from "../reason-of.ts";
import { evaluateIn, type Scope } from "../scope.ts";
import { under } from "../trace-node.ts";
import { withoutValue } from "./according-to.ts";
import type { Of } from "./of.ts";

/**
 * `in slices of X` followed by rows: each slice that X reaches into, times its own value, added up. What lies beyond the last
 * slice has no value unless a row says so.
 */
export function slices({ amount, rows }: Of<"slices">, scope: Scope): Finding {
  const whole = evaluateIn(scope, amount);
  if (isNothing(whole)) return nothing(whole.status, whole);
  if (isValued(whole)) return basedOn(slicedUp(whole.value, rows, scope), whole);
  return ranged([whole], rangeOfSlices(whole, rows, scope));
}

/** The more there is to slice the more comes out, where no slice takes away. */
function rangeOfSlices({ range }: Finding, rows: readonly SliceRow[], scope: Scope) {
  const never = rows.every(({ cell }) => cell.kind === "value" && isNotBelowZero(evaluateIn(scope, cell.value)));
  const end = (value: Value | undefined) => value && slicedUp(value, rows, scope).value;
  return never ? between(end(range?.atLeast), end(range?.atMost)) : {};
}

function isNotBelowZero({ value }: Finding): boolean {
  if (value?.kind === "percentage") return sign(value.share) !== -1;
  return value !== undefined && "amount" in value && sign(value.amount) !== -1;
}

function slicedUp(whole: Value, rows: readonly SliceRow[], scope: Scope): Finding {
  const zero = zeroLike(whole);
  if (!zero) return without(doNotFit(notSliced));
  return compareValues(whole, zero) === -1 ? without(doNotFit(belowZero)) : addedUp(whole, zero, rows, scope);
}

function addedUp(whole: Value, zero: Value, rows: readonly SliceRow[], scope: Scope): Finding {
  const found: Finding[] = [];
  let reached = zero;
  for (const row of rows) {
    const end = row.upTo && evaluateIn(scope, row.upTo);
    const problem = end && problemOf(end, reached);
    if (problem) return problem;
    const next = lesser(whole, end?.value);
    found.push(sliceOf(valueIfAny(next, reached, minus) ?? zero, row, end?.value, scope));
    if (next === whole) return found.reduce((a, b) => sum(a, b));
    reached = next;
  }
  return without(doNotFit(noRate), { from: found });
}

function lesser(whole: Value, end: Value | undefined): Value {
  return end && compareValues(whole, end) === 1 ? end : whole;
}

/** Why a slice cannot end there; nothing where it can. */
function problemOf(end: Finding, reached: Value): Finding | undefined {
  if (!isValued(end)) return open([end]);
  const order = compareValues(end.value, reached);
  if (order === undefined) return without(noOrder(end.value, reached), { from: [end] });
  return order === 1 ? undefined : without(doNotFit(notRising), { from: [end] });
}

function sliceOf(portion: Value, { cell, provisions, span }: SliceRow, upTo: Value | undefined, scope: Scope): Finding {
  const times = cellValue(cell, scope);
  const what = {
    kind: "slice" as const,
    portion,
    ...(upTo && { upTo }),
    ...(times.value && { times: times.value }),
  };
  return under(what, product(valued(portion), times), { provisions, span });
}

function cellValue(cell: SliceRow["cell"], scope: Scope): Finding {
  if (cell.kind === "value") return evaluateIn(scope, cell.value);
  return cell.kind === "no-entitlement" ? nothing("no-entitlement") : withoutValue(cell.kind);
}

const notSliced = {
  en: "Something that is no amount is cut into slices.",
  fr: "Ce qui n'est pas un montant est découpé en tranches.",
};

const belowZero = {
  en: "An amount below zero has no slices.",
  fr: "Un montant négatif n'a pas de tranches.",
};

const notRising = {
  en: "A slice ends where the one before it ends, or earlier.",
  fr: "Une tranche finit là où finit la précédente, ou avant.",
};

const noRate = {
  en: "The amount goes beyond the last slice, for which the text gives no rate.",
  fr: "Le montant dépasse la dernière tranche, et le texte ne donne pas de taux au-delà.",
};
