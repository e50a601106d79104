import type { Json } from "../../src/values/json.ts";
import type { CaseProblem, FactsJson } from "../questions/cases.ts";

/** Where a fact stands in the facts of a case: names, and positions in lists from 0. */
export type FactPath = readonly (string | number)[];

/** The path as answers name facts: `children[1].birth_date`. */
export function pathName(path: FactPath): string {
  return path.map((part, i) => (typeof part === "number" ? `[${part}]` : `${i > 0 ? "." : ""}${part}`)).join("");
}

/** The fact of the person that a name leads through: `children` of `children[1].birth_date`. */
export function rootOf(name: string): string {
  return /^[^.[]*/.exec(name)?.[0] ?? name;
}

/** What is told of a fact, by its name. */
export function valueAt(facts: FactsJson, name: string): Json | undefined {
  const parts = name.match(/[^.[\]]+/g) ?? [];
  return parts.reduce<Json | undefined>((json, part) => {
    if (Array.isArray(json)) return json[Number(part)];
    return typeof json === "object" && json !== null ? (json as FactsJson)[part] : undefined;
  }, facts);
}

/** What is said against what stands at a path, or deeper where nothing deeper has a field of its own. */
export function problemsAt(problems: readonly CaseProblem[], path: FactPath): readonly string[] {
  const here = problems.filter(({ path: at = [] }) => path.every((part, i) => at[i] === part));
  return here.map(({ words }) => words);
}
