import { provisionContains } from "../rulebook/provision-text.ts";
import type { Provision } from "../rulebook/rulebook.ts";

/**
 * Whether a citation answers for a provision: it names the same number, or a range around it. Of two that differ in letters
 * only, the one with fewer is the whole and the other a part of it; either answers for the other.
 */
export function covers(citation: Provision, provision: Provision): boolean {
  if (citation.to !== undefined) return provisionContains(citation, provision);
  return sameNumber(citation, provision) && partOfOther(citation.letters, provision.letters);
}

function sameNumber(a: Provision, b: Provision): boolean {
  return a.rank === b.rank && a.annex === b.annex && a.number === b.number && unitOf(a) === unitOf(b);
}

/** An annex is cited by articles where its units have no name of their own; 6/1 is the same however its unit is called. */
function unitOf({ rank, unit, number }: Provision): Provision["unit"] {
  return rank === "annex" && (unit === undefined || number?.includes("/")) ? "article" : unit;
}

function partOfOther(a: readonly string[], b: readonly string[]): boolean {
  return a.slice(0, b.length).every((letter, i) => letter === b[i]);
}
