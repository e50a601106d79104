import type { Outcome } from "../evaluate/outcome.ts";
import type { Expectation } from "../rulebook/rulebook.ts";

/** What a scenario would have to expect for this outcome to meet it. */
export function expectedOutcome(actual: Outcome): Expectation["outcome"] {
  const { status, value, needs, awaiting, range, reason } = actual;
  switch (status) {
    case "value":
      return value ? { kind: "value", value } : { kind: "unknown", needing: [] };
    case "unknown":
      return { kind: "unknown", needing: [...new Set(needs.map(({ fact }) => fact))] };
    case "awaiting-decision": {
      const [first] = awaiting;
      if (!first) return { kind: "unknown", needing: [] };
      const upTo = range?.atMost ?? first.range?.atMost;
      return { kind: "awaits", authority: first.authority, ...(upTo && { upTo }) };
    }
    case "conflict":
      return { kind: "conflict", between: reason?.kind === "two-hold" ? reason.branches : [] };
    default:
      return { kind: status };
  }
}
