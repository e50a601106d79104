import type { Language } from "../../../grammar/source.ts";
import type { Outcome, Trace } from "../../evaluate/outcome.ts";
import { ofRecord } from "../../explain/result-words.ts";
import { type Telling, tellingOf } from "../../explain/telling.ts";
import { valueWords } from "../../explain/wording.ts";
import { formatProvision } from "../../rulebook/provision-text.ts";
import type { Rulebook } from "../../rulebook/rulebook.ts";
import { sign } from "../../values/exact.ts";
import { mainPoints } from "../main-points.ts";
import type { LetterRow } from "./letter.ts";

/**
 * The amounts that an amount is added up from, as its rule adds them: those that are set, added or taken off and are not zero.
 * None where it has fewer than two.
 */
export function componentsOf(rulebook: Rulebook, outcome: Outcome, language: Language): readonly LetterRow[] {
  if (outcome.value?.kind !== "money") return [];
  const telling = tellingOf(rulebook, language);
  const rows = linesOf(mainPoints(outcome.trace)).flatMap((line) => rowOf(line, telling) ?? []);
  return rows.length > 1 ? rows : [];
}

/** The lines of a rule, of the branch that decided, and of every case. */
function linesOf({ children }: Trace): readonly Trace[] {
  return children.flatMap((node) => {
    if (node.what.kind === "step") return [node];
    const holds =
      node.what.kind === "branch" || node.what.kind === "general-case" || node.what.kind === "in-every-case";
    return holds ? linesOf(node) : [];
  });
}

const adding: ReadonlySet<string> = new Set(["shall-be", "plus", "less"]);

/** A line that takes its amount from one rule. */
function rowOf({ what, children, provisions }: Trace, telling: Telling): LetterRow | undefined {
  if (what.kind !== "step" || !adding.has(what.step)) return undefined;
  const rules = children.filter((node) => node.what.kind === "rule");
  const [rule, second] = rules;
  if (second || rule?.what.kind !== "rule" || rule.value?.kind !== "money" || sign(rule.value.amount) === 0) {
    return undefined;
  }
  const cited = rule.provisions.length > 0 ? rule.provisions : provisions;
  return {
    label: ofRecord(rule.what.key, rule.what.index, telling),
    words: `${what.step === "less" ? "− " : ""}${valueWords(rule.value, telling)}`,
    provisions: cited.map((provision) => formatProvision(provision, telling.language)),
  };
}
