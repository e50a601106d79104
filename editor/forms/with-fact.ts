import type { Json } from "../../src/values/json.ts";
import type { FactsJson } from "../questions/cases.ts";

/** The facts with another value of one of them, or without it; their order stays. */
export function withFact(facts: FactsJson, name: string, value: Json | undefined): FactsJson {
  if (value !== undefined) return { ...facts, [name]: value };
  const { [name]: _, ...others } = facts;
  return others;
}
