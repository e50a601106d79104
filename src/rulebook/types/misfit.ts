import type { DurationUnit } from "../../../grammar/ast.ts";
import type { Type } from "../type.ts";

/** How two types fail to go together; also the code of the diagnostic that says so. */
export type Misfit = "unlike-types" | "mixed-currencies" | "mixed-periods" | "mixed-units";

/**
 * Why a value of one type cannot stand where another is expected; nothing when it can.
 *
 * A count is a number; money without a stated currency goes with any; years go with months and weeks with days, because
 * those convert exactly. What already has a diagnostic fits everywhere.
 */
export function misfit(actual: Type, expected: Type): Misfit | undefined {
  if (actual.kind === "unknown-type" || expected.kind === "unknown-type") return undefined;
  if (actual.kind === "count" && expected.kind === "number") return undefined;
  if (actual.kind === "money" && expected.kind === "money") return moneyMisfit(actual, expected);
  if (actual.kind === "duration" && expected.kind === "duration") {
    return smallUnit(actual.unit) === smallUnit(expected.unit) ? undefined : "mixed-units";
  }
  return sameKind(actual, expected) ? undefined : "unlike-types";
}

/** Why two values cannot be added or compared; unlike {@link misfit}, the order does not matter. */
export function discord(left: Type, right: Type): Misfit | undefined {
  return left.kind === "number" && right.kind === "count" ? undefined : misfit(left, right);
}

/** The unit that a duration converts to when it meets another: years are 12 months, weeks are 7 days. */
export function smallUnit(unit: DurationUnit): DurationUnit {
  if (unit === "years") return "months";
  return unit === "weeks" ? "days" : unit;
}

type Money = Extract<Type, { kind: "money" }>;

function moneyMisfit(actual: Money, expected: Money): Misfit | undefined {
  if (actual.per !== expected.per) return "mixed-periods";
  const bothStated = actual.currency !== undefined && expected.currency !== undefined;
  return bothStated && actual.currency !== expected.currency ? "mixed-currencies" : undefined;
}

function sameKind(a: Type, b: Type): boolean {
  if (a.kind === "choice" && b.kind === "choice") return a.choice === b.choice;
  if (a.kind === "record" && b.kind === "record") return a.subject === b.subject;
  if (a.kind === "list" && b.kind === "list") return misfit(a.of, b.of) === undefined;
  return a.kind === b.kind;
}
