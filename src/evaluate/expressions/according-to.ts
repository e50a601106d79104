import type { AccordingRow } from "../../rulebook/expression.ts";
import { basedOn, type Finding, isNothing, isValued, nothing, open, without } from "../finding.ts";
import type { Reason } from "../outcome.ts";
import { whicheverStands } from "../possibilities.ts";
import { doNotFit } from "../reason-of.ts";
import { evaluateIn, type Scope } from "../scope.ts";
import { under } from "../trace-node.ts";
import type { Of } from "./of.ts";
import { knownValues, matchingRows } from "./patterns.ts";

/** `according to A and B` followed by rows: the value of the one row that holds. */
export function accordingTo(expression: Of<"according-to">, scope: Scope): Finding {
  const keys = expression.keys.map((key) => evaluateIn(scope, key));
  const missing = keys.find(isNothing);
  if (missing) return nothing(missing.status, missing);
  const { hold, possible } = matchingRows(expression.rows, keys, scope.case.rulebook);
  const [row, second] = hold;
  const known = keys.filter(isValued);
  const outcomeOf = (one: AccordingRow) => rowValue(one, keys, scope);
  if (second) return without({ kind: "two-rows-hold", span: second.span }, { status: "conflict", from: known });
  if (possible.length > 0) return whileOpen(keys, [...hold, ...possible].map(outcomeOf));
  if (!row) return without({ kind: "no-row-holds", span: expression.span }, { from: known });
  return basedOn(outcomeOf(row), ...keys);
}

/** Rows of one value need no choice between them; but an open key may also fall outside them, or within two. */
export function whileOpen(keys: readonly Finding[], values: readonly Finding[]): Finding {
  const undecided = open(keys.filter(({ status }) => status !== "value"));
  const { needs, awaiting, range } = whicheverStands([undecided], values);
  return { ...open([undecided], range), needs, awaiting, trace: keys.flatMap(({ trace }) => trace) };
}

function rowValue({ cell, provisions, span }: AccordingRow, keys: readonly Finding[], scope: Scope): Finding {
  const value = cellValue(cell, scope);
  return under({ kind: "according-row", keys: knownValues(keys) }, value, { provisions, span });
}

function cellValue(cell: AccordingRow["cell"], scope: Scope): Finding {
  if (cell.kind === "value") return evaluateIn(scope, cell.value);
  if (cell.kind === "no-entitlement") return nothing("no-entitlement");
  return withoutValue(cell.kind);
}

/** What a row comes to whose value cannot be had. */
export function withoutValue(kind: "unreadable" | "external"): Finding {
  return without(kind === "unreadable" ? unreadable : external);
}

const unreadable: Reason = doNotFit({
  en: "The value of this row cannot be read in the source.",
  fr: "La valeur de cette ligne est illisible dans la source.",
});

const external: Reason = doNotFit({
  en: "The value of this row stands in a document that is not held.",
  fr: "La valeur de cette ligne figure dans un document non détenu.",
});
