import type { AskQuestions } from "../../questions/ask.ts";
import type { Studied } from "../studied.ts";

/** The files that hold scenarios: those with most scenarios of the rule first, then the others by name. */
export function scenarioFiles(
  { workspace: { rulebook } }: Studied,
  { rule }: AskQuestions["scenarioFiles"]["asked"],
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { span, expect } of rulebook.scenarios) {
    const isOfRule = expect.some((expectation) => expectation.rule === rule);
    counts.set(span.file, (counts.get(span.file) ?? 0) + (isOfRule ? 1 : 0));
  }
  return [...counts].toSorted(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1)).map(([file]) => file);
}
