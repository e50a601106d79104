import type { Expression } from "../../rulebook/expression.ts";
import { integer } from "../../values/exact.ts";
import { periodStarts, periodsBetween } from "../../values/period-starts.ts";
import { moneyValue, numberValue, type Value } from "../../values/value.ts";
import { sum } from "../amounts/sum.ts";
import { asCondition, truthOf } from "../conditions.ts";
import { type Finding, open, traced, valued, without } from "../finding.ts";
import type { Range } from "../outcome.ts";
import { zeroOf } from "../plain-zero.ts";
import { between } from "../range.ts";
import { evaluateIn, onDate, type Scope } from "../scope.ts";
import { under } from "../trace-node.ts";
import type { Of } from "./of.ts";
import { stretchOf } from "./stretch.ts";

/** A hundred years of months: more than any account of an amount is read for. */
const MOST_PERIODS = 1_200;

/** `total of X over each month from A to B`: X as on A, then as on the first of each month that follows, up to B. */
export function periodTotal(expression: Of<"period-total">, scope: Scope): Finding {
  return overPeriods(expression, expression.item, scope, (items) => {
    const [first, ...others] = items.map((item) => withoutRate(traced(item, [])));
    return first ? others.reduce((a, b) => sum(a, b), first) : valued(zeroOf(expression.type));
  });
}

/** `number of months from A to B on which D`: on A, then on the first of each month that follows, up to B. */
export function periodCount(expression: Of<"period-count">, scope: Scope): Finding {
  return overPeriods(expression, expression.condition, scope, (answers) => {
    const conditions = answers.map(asCondition);
    const sure = conditions.filter((condition) => truthOf(condition) === "yes").length;
    const undecided = conditions.filter((condition) => truthOf(condition) === "open");
    if (undecided.length === 0) return valued(counted(sure), ...conditions);
    return open(undecided, between(counted(sure), counted(sure + undecided.length)));
  });
}

function counted(n: number): Value {
  return numberValue(integer(n));
}

/** Evaluates something as on the first day of each period and puts the findings together, with a node for each. */
function overPeriods(
  { unit, from, to, span }: Of<"period-total" | "period-count">,
  each: Expression,
  scope: Scope,
  together: (findings: readonly Finding[]) => Finding,
): Finding {
  const what = { kind: "periods" as const, unit };
  const stretch = stretchOf({ from, to }, scope);
  if (!stretch.ok) return under(what, stretch.finding, { span });
  if (periodsBetween(stretch.from, stretch.to, unit) > MOST_PERIODS) {
    const tooMany = { kind: "too-many-periods", unit, most: MOST_PERIODS } as const;
    return under(what, without(tooMany, { from: stretch.findings }), { span });
  }
  const days = periodStarts(stretch.from, stretch.to, unit);
  const findings = notWithinItself(each, span, scope, () =>
    days.map((on) => under({ kind: "period-of", unit, on }, evaluateIn(onDate(scope, on), each))),
  );
  const children = [...stretch.findings, ...findings].flatMap(({ trace }) => trace);
  return under(what, together(findings), { span, children });
}

/**
 * A rule that goes through months on each of which it goes through months again has no end, which the checker reports; the
 * days may differ every time, so that `once` would notice it late.
 */
function notWithinItself(
  each: Expression,
  { file, start, end }: Expression["span"],
  { case: { begun } }: Scope,
  find: () => readonly Finding[],
): readonly Finding[] {
  const id = `periods ${file} ${start} ${end}`;
  if (begun.has(id)) return [without({ kind: "defined-by-itself", key: "key" in each ? each.key : "" })];
  begun.add(id);
  try {
    return find();
  } finally {
    begun.delete(id);
  }
}

/** A rate per month is due once over a month: it counts as the amount that it comes to. */
function withoutRate(finding: Finding): Finding {
  const { value, range } = finding;
  return { ...finding, ...(value && { value: amountOf(value) }), ...(range && { range: amountsOf(range) }) };
}

function amountsOf({ atLeast, atMost }: Range): Range {
  return between(atLeast && amountOf(atLeast), atMost && amountOf(atMost));
}

function amountOf(value: Value): Value {
  return value.kind === "money" ? moneyValue(value.amount, value.currency) : value;
}
