import { everyNode } from "../evaluate/gather.ts";
import type { Outcome, Trace } from "../evaluate/outcome.ts";
import type { Key } from "../rulebook/rulebook.ts";

/** What scenarios exercised: for coverage. */
export interface Exercised {
  /** Rules, definitions and decisions evaluated. */
  readonly rules: ReadonlySet<Key>;
  /** Alternatives and exceptions that decided, as `rule/branch`, and `rule/general` for the general case. */
  readonly branches: ReadonlySet<string>;
}

/** What the outcomes exercised. */
export function exercisedBy(outcomes: readonly Outcome[]): Exercised {
  const nodes = outcomes.flatMap(({ trace }) => [...everyNode(trace)]);
  return { rules: new Set(nodes.flatMap(rulesIn)), branches: new Set(nodes.flatMap(branchesIn)) };
}

function rulesIn({ what }: Trace): readonly Key[] {
  return what.kind === "rule" || what.kind === "decision" ? [what.key] : [];
}

function branchesIn({ what, children }: Trace): readonly string[] {
  if (what.kind === "branch") return what.standing === "decided" ? [`${what.rule}/${what.key}`] : [];
  const inGeneral = what.kind === "rule" && children.some((child) => child.what.kind === "general-case");
  return inGeneral ? [`${what.key}/general`] : [];
}

/** What any of them exercised. */
export function allExercised(several: readonly Exercised[]): Exercised {
  return {
    rules: new Set(several.flatMap(({ rules }) => [...rules])),
    branches: new Set(several.flatMap(({ branches }) => [...branches])),
  };
}
