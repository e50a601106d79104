import type { Expression } from "../../rulebook/expression.ts";
import type { Fact, Key, Rulebook } from "../../rulebook/rulebook.ts";
import { compare, type Exact, isInteger, one, zero } from "../../values/exact.ts";
import type { Value } from "../../values/value.ts";
import { stepLists } from "../version-lines.ts";
import type { Scale } from "./scale.ts";

/** What is known of the values of an expression besides its type. */
interface Extent {
  readonly whole: boolean;
  readonly least?: Exact;
  readonly most?: Exact;
}

/** A scale, narrowed to the values that an expression can have as far as its text shows. */
export function narrowed(rulebook: Rulebook, scale: Scale, expression: Expression | undefined): Scale {
  if (!expression) return scale;
  const { whole, least, most } = extentOf(rulebook, scale, expression, new Set());
  return {
    ...scale,
    whole: scale.whole || whole,
    ...(least && (!scale.least || compare(least, scale.least) > 0) && { least }),
    ...(most && (!scale.most || compare(most, scale.most) < 0) && { most }),
  };
}

const anything: Extent = { whole: false };

/** @param within - rules on the way, so that a circle of rules ends */
function extentOf(rulebook: Rulebook, scale: Scale, expression: Expression, within: ReadonlySet<Key>): Extent {
  switch (expression.kind) {
    case "literal":
      return extentOfValue(scale, expression.value);
    case "zero":
      return { whole: true, least: zero, most: zero };
    case "count-of":
      return { whole: true, least: zero };
    case "elapsed":
      return { whole: true, least: expression.measure.startsWith("whole") ? zero : one };
    case "date-part":
      return { whole: true, least: one };
    case "fact":
      return extentOfFact(scale, rulebook.facts.get(expression.key));
    case "rule":
      return within.has(expression.key) ? anything : extentOfRule(rulebook, scale, expression.key, within);
    default:
      return { whole: expression.type.kind === "count" };
  }
}

function extentOfValue(scale: Scale, value: Value): Extent {
  const position = scale.positionOf(value);
  return position ? { whole: isInteger(position), least: position, most: position } : anything;
}

function extentOfFact(scale: Scale, fact: Fact | undefined): Extent {
  const bound = (value: Value | "zero" | undefined) => (value === "zero" ? zero : value && scale.positionOf(value));
  const [least, most] = [bound(fact?.atLeast), bound(fact?.atMost)];
  return { whole: fact?.type.kind === "count", ...(least && { least }), ...(most && { most }) };
}

/** Known only for rules that do nothing but set values. */
function extentOfRule(rulebook: Rulebook, scale: Scale, key: Key, within: ReadonlySet<Key>): Extent {
  const versions = rulebook.rules.get(key)?.versions ?? [];
  const steps = versions
    .flatMap(stepLists)
    .flat()
    .filter(({ kind }) => kind !== "let");
  const otherwise = versions.flatMap((version) => (version.otherwise ? [version.otherwise.value] : []));
  if (steps.length === 0 || steps.some(({ kind }) => kind !== "shall-be")) return anything;
  const values = [...steps.map(({ value }) => value), ...otherwise.filter(({ kind }) => kind !== "no-entitlement")];
  const inside = new Set([...within, key]);
  return values.map((value) => extentOf(rulebook, scale, value, inside)).reduce(either);
}

function either(a: Extent, b: Extent): Extent {
  const least = a.least && b.least && (compare(a.least, b.least) < 0 ? a.least : b.least);
  const most = a.most && b.most && (compare(a.most, b.most) > 0 ? a.most : b.most);
  return { whole: a.whole && b.whole, ...(least && { least }), ...(most && { most }) };
}
