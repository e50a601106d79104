import type { DurationUnit, PerUnit } from "../../../grammar/ast.ts";
import type { Type } from "../type.ts";
import { commonType } from "./common-type.ts";
import { discord, type Misfit, smallUnit } from "./misfit.ts";
import { count, hasAmount, isNumeric, money, number, percentage, unknownType } from "./types.ts";

/** The type that an operation gives, or why it cannot be done. */
export type Verdict = { readonly type: Type } | { readonly misfit: Misfit };

/** The type of `left OPERATOR right`; the same laws as those of `src/values`, known before any case is. */
export function arithmeticType(operator: "plus" | "less" | "times" | "divided-by", left: Type, right: Type): Verdict {
  if (operator === "times") return productType(left, right);
  return operator === "divided-by" ? quotientType(left, right) : sumType(left, right);
}

const refused: Verdict = { misfit: "unlike-types" };

function sumType(left: Type, right: Type): Verdict {
  if (left.kind === "date" || left.kind === "date-and-time") {
    return right.kind === "duration" || right.kind === "unknown-type" ? { type: left } : refused;
  }
  // What is added to something unknown may be a duration added to a date.
  if (left.kind === "unknown-type") return { type: right.kind === "duration" ? unknownType : right };
  const misfit = discord(left, right);
  if (misfit !== undefined) return { misfit };
  // Fewer children than there are is still a count: that a count never falls below zero is for the checks to say.
  return hasAmount(left) ? { type: inSharedUnit(left, right) } : refused;
}

function inSharedUnit(left: Type, right: Type): Type {
  if (left.kind === "duration" && right.kind === "duration" && left.unit !== right.unit) {
    return { kind: "duration", unit: smallUnit(left.unit) };
  }
  return commonType(left, right) ?? unknownType;
}

function productType(left: Type, right: Type): Verdict {
  if (left.kind === "unknown-type" || right.kind === "unknown-type") return { type: unknownType };
  if (left.kind === "percentage" && right.kind === "percentage") return { type: percentage };
  const earnings = earningsType(left, right) ?? earningsType(right, left);
  if (earnings) return earnings;
  if (left.kind === "count" && right.kind === "count") return { type: count };
  if (isFactor(left) && hasAmount(right)) return { type: scaledType(right, left) };
  return isFactor(right) && hasAmount(left) ? { type: scaledType(left, right) } : refused;
}

/** Percentages scale before numbers do: a percentage of a number is a number. */
function isFactor(type: Type): boolean {
  return type.kind === "percentage" || isNumeric(type);
}

function scaledType(type: Type, factor: Type): Type {
  if (type.kind === "percentage" && isNumeric(factor)) return number;
  return type.kind === "count" ? number : type;
}

const unitOf: { readonly [P in PerUnit]: DurationUnit } = {
  hour: "hours",
  day: "days",
  month: "months",
  year: "years",
};

function earningsType(rate: Type, duration: Type): Verdict | undefined {
  if (rate.kind !== "money" || rate.per === undefined || duration.kind !== "duration") return undefined;
  return unitOf[rate.per] === duration.unit ? { type: money(rate.currency, undefined) } : { misfit: "mixed-periods" };
}

function quotientType(left: Type, right: Type): Verdict {
  if (left.kind === "unknown-type" || right.kind === "unknown-type") return { type: unknownType };
  if (!hasAmount(left) || !hasAmount(right)) return refused;
  if (isNumeric(right)) return { type: left.kind === "count" ? number : left };
  if (left.kind === right.kind) {
    const misfit = discord(left, right);
    return misfit === undefined ? { type: number } : { misfit };
  }
  return right.kind === "percentage" ? { type: scaledType(left, right) } : refused;
}
