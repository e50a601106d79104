import type { Language, Source, Span } from "../../../grammar/source.ts";
import { formatProvision } from "../../rulebook/provision-text.ts";
import { formatDate } from "../../values/date-text.ts";
import type { ScenarioDifference, VersionComparison } from "../../workspace/compare-versions.ts";
import type { WordedChange } from "../../workspace/word-change.ts";
import { type IndexedTexts, indexTexts, positionAt } from "./text-position.ts";

/** A comparison for programs, in the shape that stays put; `from` and `to` are null where there is nothing. */
export function comparisonToJson(
  { changes, scenarios }: VersionComparison,
  {
    older,
    newer,
  }: {
    readonly older: { readonly sources: readonly Source[] };
    readonly newer: { readonly sources: readonly Source[] };
  },
  language: Language,
) {
  const texts = { older: indexTexts(older.sources), newer: indexTexts(newer.sources) };
  return {
    changes: changes.map((change) => changeToJson(change, texts, language)),
    scenarios: scenarios.map((scenario) => scenarioToJson(scenario, language)),
  };
}

function changeToJson(
  change: WordedChange,
  texts: { readonly older: IndexedTexts; readonly newer: IndexedTexts },
  language: Language,
) {
  const { kind, sort, key, label, place, from, to, since, provisions, olderSpan, newerSpan } = change;
  return {
    rule: key,
    sort,
    label: label[language],
    kind,
    ...(place.en !== "" && { place: place[language] }),
    from: from?.[language] ?? null,
    to: to?.[language] ?? null,
    ...(since && { since: formatDate(since) }),
    provisions: provisions.map((provision) => formatProvision(provision, language)),
    ...(olderSpan && { older: placeOf(olderSpan, texts.older) }),
    ...(newerSpan && { newer: placeOf(newerSpan, texts.newer) }),
  };
}

function placeOf({ file, start }: Span, texts: IndexedTexts) {
  return { file, ...positionAt(texts, file, start) };
}

function scenarioToJson({ scenario, rule, label, record, on, from, to }: ScenarioDifference, language: Language) {
  return {
    scenario: scenario[language],
    rule,
    label: label[language],
    ...(record && { record: record.index + 1 }),
    ...(on && { on: formatDate(on) }),
    from: from[language],
    to: to[language],
  };
}
