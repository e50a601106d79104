import type { Span } from "../../grammar/source.ts";
import type { Trace } from "../evaluate/outcome.ts";
import { sameValue } from "../values/compare-values.ts";
import { mainPoints } from "./main-points.ts";

/** The line of the text that decided an answer: the deepest one on the main line of its account. */
export function decidingSpan(trace: Trace): Span | undefined {
  let decided = trace.span;
  for (let node: Trace | undefined = mainPoints(trace); node; node = next(node)) {
    if (isLine(node)) decided = node.span ?? decided;
  }
  return decided;
}

/** Facts and figures are what lines look at; they do not decide. */
function isLine({ what }: Trace): boolean {
  return ["rule", "branch", "general-case", "in-every-case", "step", "gate", "decision"].includes(what.kind);
}

/** What the answer was taken from: the condition that closed the way, or else the last line that came to the same. */
function next(node: Trace): Trace | undefined {
  const { children } = node;
  if (node.status !== "value") return children.findLast(({ status }) => status === node.status) ?? closing(children);
  return children.findLast((child) => isLine(child) && isSame(node, child));
}

function closing(children: readonly Trace[]): Trace | undefined {
  return children.findLast(({ what, value }) => what.kind === "gate" && value?.kind === "yes-no" && !value.yes);
}

function isSame({ value: a }: Trace, { value: b }: Trace): boolean {
  return a !== undefined && b !== undefined && sameValue(a, b);
}
