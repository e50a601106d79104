import type { Source } from "../../../grammar/source.ts";
import { formatDateForPeople } from "../../../src/values/date-text.ts";
import { compareVersions } from "../../../src/workspace/compare-versions.ts";
import { openWorkspace } from "../../../src/workspace/open-workspace.ts";
import type { WordedChange } from "../../../src/workspace/word-change.ts";
import type { Comparison, RuleChange } from "../../questions/review.ts";
import { inBothLanguages } from "../standings.ts";
import type { Studied } from "../studied.ts";

/** What the texts on screen do differently from older ones: rule by rule, then scenario by scenario. */
export function comparison(older: readonly Source[], { workspace }: Studied): Comparison {
  const { changes, scenarios } = compareVersions(openWorkspace(older), workspace);
  return {
    changes: changes.map(ruleChange),
    scenarios: scenarios.map(({ scenario, label, from, to, span }) => ({
      title: scenario,
      answer: label,
      from,
      to,
      span,
    })),
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
