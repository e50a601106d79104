import { everyNode } from "../../evaluate/gather.ts";
import type { Outcome, Trace, TraceSubject } from "../../evaluate/outcome.ts";
import { toJson } from "../../values/json.ts";
import { mainPoints } from "../main-points.ts";

/**
 * The way by which an answer came about, apart from its amounts: what held, what decided, which bound bit, which cell was read.
 * Two answers of one signature come from the same lines of the rules.
 */
export function signatureOf({ status, reason, trace }: Outcome): string {
  const parts = [...everyNode(mainPoints(trace))].flatMap((node) => stateOf(node) ?? []);
  return [status, reason?.kind ?? "", ...parts].join("\n");
}

/** What a node adds; nothing for one that is the same whatever the amounts. */
function stateOf(node: Trace): string | undefined {
  const { what, span, value } = node;
  const place = span ? `${span.file} ${span.start}` : "";
  if (what.kind === "branch") return `${what.rule} ${what.key} ${what.standing}`;
  if (what.kind === "step") return whichStep(what, place);
  if (what.kind === "look-up" || what.kind === "according-row") {
    return `${place} ${JSON.stringify(value ? toJson(value) : node.status)}`;
  }
  if (what.kind === "extreme") return `${place} ${what.picked ?? ""}`;
  return value?.kind === "yes-no" ? `${place} ${what.kind} ${value.yes}` : undefined;
}

/** Rounding bites at every other cent: it does not tell one way from another. */
function whichStep(
  { step, bit, skipped }: Extract<TraceSubject, { readonly kind: "step" }>,
  place: string,
): string | undefined {
  return step === "rounded" ? undefined : `${place} ${step} ${bit} ${skipped ?? false}`;
}
