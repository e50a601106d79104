import type { Trace, TraceSubject } from "../evaluate/outcome.ts";

/**
 * A trace without what an officer need not read to follow an amount: branches that did not hold, lines that changed nothing,
 * the inside of conditions that were met, readings as the rulebook takes them. Where something has no settled answer,
 * everything that led there stays.
 */
export function mainPoints(trace: Trace): Trace {
  return shorten(trace, new Map());
}

/** `done` keeps parts that several nodes share shared, so that they are told once. */
function shorten(node: Trace, done: Map<Trace, Trace>): Trace {
  const before = done.get(node);
  if (before) return before;
  const short = { ...node, children: isMet(node) ? [] : childrenOf(node).map((child) => shorten(child, done)) };
  done.set(node, short);
  return short;
}

function childrenOf(node: Trace): readonly Trace[] {
  const { status, children } = node;
  if (status !== "value" && status !== "no-entitlement" && status !== "not-applicable") return children;
  return children
    .flatMap((child) => (isSaidAbove(child) ? childrenOf(child) : [child]))
    .filter((child) => !isIdle(child) && !isWhereOf(node, child));
}

/** A condition that is met is told in a line. */
function isMet({ what, value }: Trace): boolean {
  return what.kind === "gate" && value?.kind === "yes-no" && value.yes;
}

/** The general case has the amount of its rule; its lines say the rest. */
function isSaidAbove({ what, children }: Trace): boolean {
  return what.kind === "general-case" && children.length > 0;
}

/** Whether a condition is that under which a line acts, told by the line's acting. */
function isWhereOf({ what, value }: Trace, child: Trace): boolean {
  return what.kind === "step" && value?.kind !== "yes-no" && child.what.kind === "condition";
}

/** Whether a part of the trace left the amount as it was. */
function isIdle({ what, children }: Trace): boolean {
  if (what.kind === "in-every-case") return children.every(isIdle);
  if (what.kind === "branch") return what.standing === "did-not-hold";
  if (what.kind === "reading") return what.byDefault && what.option !== undefined;
  return what.kind === "step" && isIdleStep(what);
}

function isIdleStep({ step, bit, skipped }: Extract<TraceSubject, { readonly kind: "step" }>): boolean {
  return skipped === true || (!bit && ["not-more-than", "not-less-than", "rounded"].includes(step));
}
