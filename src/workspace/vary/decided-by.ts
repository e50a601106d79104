import type { Language } from "../../../grammar/source.ts";
import type { Outcome } from "../../evaluate/outcome.ts";
import { branchLabel } from "../../explain/result-words.ts";
import { tellingOf } from "../../explain/telling.ts";
import type { Rulebook } from "../../rulebook/rulebook.ts";

/** The exception or the alternative of the rule asked about that decided, as people call it; nothing where none did. */
export function decidedBy(rulebook: Rulebook, { trace }: Outcome, language: Language): string | undefined {
  for (const { what } of trace.children) {
    if (what.kind === "branch" && what.standing === "decided") {
      return branchLabel(what.rule, what.key, tellingOf(rulebook, language));
    }
  }
  return undefined;
}
