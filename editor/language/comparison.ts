import type { Source } from "../../grammar/source.ts";
import { compare } from "../../src/compare/compare.ts";
import { formatDateForPeople } from "../../src/values/date-text.ts";
import { openWorkspace } from "../../src/workspace/open-workspace.ts";
import { type WordedChange, wordChange } from "../../src/workspace/word-change.ts";
import type { Comparison, RuleChange } from "../messages.ts";
import { inBothLanguages, standings } from "./standings.ts";
import { type Studied, study } from "./studied.ts";

/** What the texts on screen do differently from older ones: rule by rule, then scenario by scenario. */
export function comparison(older: readonly Source[], newer: Studied): Comparison {
  const before = study(openWorkspace(older));
  const [from, to] = [before.workspace.rulebook, newer.workspace.rulebook];
  return {
    changes: compare(from, to).map((change) => ruleChange(wordChange(from, to, change))),
    scenarios: scenarioChanges(before, newer),
  };
}

function ruleChange({ kind, label, place, from, to, since, provisions, newerSpan }: WordedChange): RuleChange {
  return {
    kind,
    label,
    place,
    ...(from && { from }),
    ...(to && { to }),
    ...(since && { since: { en: formatDateForPeople(since, "en"), fr: formatDateForPeople(since, "fr") } }),
    provisions: inBothLanguages(provisions),
    ...(newerSpan && { span: newerSpan }),
  };
}

/** Scenarios of both versions of which an answer came out differently. */
function scenarioChanges(older: Studied, newer: Studied): Comparison["scenarios"] {
  const before = new Map(standings(older).map((standing) => [standing.id, standing]));
  return standings(newer).flatMap(({ id, title, answers }) =>
    answers.flatMap(({ label, actual }, index) => {
      const from = before.get(id)?.answers[index]?.actual;
      return from && from.en !== actual.en ? [{ title, answer: label, from, to: actual }] : [];
    }),
  );
}
