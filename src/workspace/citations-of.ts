import type { Trace, TraceSubject } from "../evaluate/outcome.ts";
import { compareProvisions } from "../rulebook/provision-text.ts";
import type { Provision } from "../rulebook/rulebook.ts";

/** The provisions on which an outcome rests, each once, in the order of the texts. Branches that did not decide are left out. */
export function citationsOf(trace: Trace): readonly Provision[] {
  const seen = new Set<Trace>();
  const cited = new Map<string, Provision>();
  const ahead = [trace];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if (seen.has(node) || !counts(node.what)) continue;
    seen.add(node);
    for (const provision of node.provisions) cited.set(JSON.stringify(provision), provision);
    ahead.push(...node.children);
  }
  return [...cited.values()].toSorted(compareProvisions);
}

function counts(what: TraceSubject): boolean {
  return (
    what.kind !== "branch" ||
    what.standing === "decided" ||
    what.standing === "conflicts" ||
    what.standing === "undecided"
  );
}
