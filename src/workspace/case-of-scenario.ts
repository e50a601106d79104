import type { CaseFacts } from "../evaluate/question.ts";
import type { GivenFact, Key, Scenario } from "../rulebook/rulebook.ts";
import { formatDate } from "../values/date-text.ts";
import { type Json, toJson } from "../values/json.ts";

/** The facts of a case as one JSON object: names are the English ones. What `readFacts` reads. */
export type CaseJson = { readonly [name: string]: Json };

/** The facts of a scenario as JSON. A fact said to be unknown is left out, as JSON does with what is not known. */
export function caseOfScenario({ given }: Pick<Scenario, "given">): CaseJson {
  return factsToJson(given);
}

/** Facts as JSON, without loss: reading them gives the same facts. What is unknown is left out. */
export function factsToJson(facts: CaseFacts): CaseJson {
  const fields = [...facts].flatMap(([key, given]) => {
    const json = givenToJson(given);
    return json === undefined ? [] : [[nameOf(key), json] as const];
  });
  return Object.fromEntries(fields);
}

/** In JSON the facts of a record stand within it, and are called without its subject. */
function nameOf(key: Key): string {
  return key.slice(key.lastIndexOf(".") + 1);
}

function givenToJson(given: GivenFact): Json | undefined {
  switch (given.kind) {
    case "unknown":
      return undefined;
    case "pending":
      return { pending: true };
    case "not-happened":
      return { happened: false };
    case "value":
      return toJson(given.value);
    case "dated":
      return given.spans.map(({ from, to, value }) => ({
        ...(from && { from: formatDate(from) }),
        ...(to && { until: formatDate(to) }),
        value: toJson(value),
      }));
    case "records":
      return given.records.map(factsToJson);
  }
}
