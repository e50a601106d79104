import type { Citation } from "../../grammar/ast.ts";
import type { Provision } from "./rulebook.ts";

/**
 * The provisions that citations name, each complete: what a citation leaves out because the one before says it
 * ("article 2 a) and b)") is filled in.
 */
export function provisionsOf(citations: readonly Citation[]): readonly Provision[] {
  const provisions: Provision[] = [];
  for (const citation of citations) provisions.push(completed(citation, provisions.at(-1)));
  return provisions;
}

function completed(citation: Citation, before: Provision | undefined): Provision {
  const { rank, letters } = citation;
  const annex = citation.annex ?? (continues(citation, before) ? before?.annex : undefined);
  const own = { rank, ...(annex !== undefined && { annex }), ...(citation.to !== undefined && { to: citation.to }) };
  if (before && citation.number === undefined && letters.length > 0 && continues(citation, before)) {
    const { unit, number } = before;
    return { ...own, ...place(unit, number), letters: [...stem(before, letters.length), ...letters] };
  }
  return { ...own, ...place(citation.unit, citation.number), letters };
}

function continues(citation: Citation, before: Provision | undefined): boolean {
  return before?.rank === citation.rank && (citation.annex === undefined || citation.annex === before.annex);
}

/** The letters that stay: after "a) i)", a lone "ii)" is "a) ii)". */
function stem(before: Provision, replaced: number): readonly string[] {
  return before.letters.slice(0, Math.max(0, before.letters.length - replaced));
}

function place(unit: Provision["unit"], number: string | undefined): Pick<Provision, "unit" | "number"> {
  return { ...(unit !== undefined && { unit }), ...(number !== undefined && { number }) };
}
