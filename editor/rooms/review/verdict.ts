import type { ChangedDeclaration, People } from "../../questions/review.ts";

/** What is known of a change: see `verdictOf`. */
export type Verdict = "meaning" | "wording" | "undecided" | "pending";

/**
 * Whether a declaration changes in meaning. Where it is only written otherwise, a person who comes out otherwise shows that
 * it does; where all have been tried and none does, that is not decided.
 */
export function verdictOf({ id, verdict }: ChangedDeclaration, people: People | undefined): Verdict {
  if (verdict !== "form" || people?.examples[id]) return verdict === "wording" ? "wording" : "meaning";
  return people && people.tried === people.total ? "undecided" : "pending";
}
