import type { Language } from "../../../grammar/source.ts";
import { formatProvision } from "../../../src/rulebook/provision-text.ts";
import type { Rulebook } from "../../../src/rulebook/rulebook.ts";
import type { Asked } from "../../../src/workspace/find-rule.ts";
import type { LookedAt, Looking } from "../../../src/workspace/looked-at.ts";
import type { Result } from "../../../src/workspace/result.ts";
import type { Need } from "../../questions/ask.ts";
import type { FactsJson } from "../../questions/cases.ts";

interface Given {
  readonly facts: FactsJson;
  readonly results: readonly Result[];
  readonly lookedAt: readonly LookedAt[];
  readonly language: Language;
}

/** The facts that can still change the answer, each once, with the rules that look at it: those that the first result needs first. */
export function neededFacts(rulebook: Rulebook, asked: Asked, given: Given): readonly Need[] {
  const { results, lookedAt, language } = given;
  const facts = new Set([...listsNeeded(rulebook, asked, given), ...results.flatMap(({ needs = [] }) => needs)]);
  const { label, provisions } = asked.entry;
  const itself: Looking = {
    label: label[language],
    provisions: provisions.map((provision) => formatProvision(provision, language)),
  };
  return [...facts].map((fact) => {
    const by = lookedAt.filter((looked) => looked.fact === fact).flatMap((looked) => looked.by);
    const each = [...new Map(by.map((rule) => [rule.label, rule])).values()];
    return { fact, by: each.length > 0 ? each : [itself] };
  });
}

/** A rule about each record cannot be answered before it is told which there are. */
function listsNeeded({ facts }: Rulebook, { subject }: Asked, given: Given): readonly string[] {
  if (subject === undefined) return [];
  const lists = [...facts.values()].filter(({ type }) => {
    return type.kind === "list" && type.of.kind === "record" && type.of.subject === subject;
  });
  return lists.some(({ key }) => key in given.facts) ? [] : lists.map(({ key }) => key);
}
