import type { Span } from "../../grammar/source.ts";
import type { Entry, Provision, Rulebook } from "../rulebook/rulebook.ts";

/** Finds the provisions that the declaration around a place cites; of a rule and its branches, the innermost that cites. */
export type ProvisionsAround = (place: Span) => readonly Provision[];

type Part = Pick<Entry, "span" | "provisions"> & { readonly inner?: readonly Part[] };

/** Prepares a rulebook for finding provisions: thousands of places in it are then found quickly. */
export function provisionsAround(rulebook: Rulebook): ProvisionsAround {
  const byFile = new Map<string, Part[]>();
  for (const part of declarations(rulebook)) {
    const parts = byFile.get(part.span.file) ?? [];
    parts.push(part);
    byFile.set(part.span.file, parts);
  }
  for (const parts of byFile.values()) parts.sort((a, b) => a.span.start - b.span.start);
  return (place) => innermost(lastBefore(byFile.get(place.file) ?? [], place.start), place);
}

function innermost(part: Part | undefined, place: Span): readonly Provision[] {
  if (part === undefined || place.start >= part.span.end) return [];
  const within = part.inner?.find(({ span }) => span.start <= place.start && place.start < span.end);
  return within !== undefined && within.provisions.length > 0 ? within.provisions : part.provisions;
}

/** The last part that begins at or before an offset, found by halving. Declarations do not overlap. */
function lastBefore(parts: readonly Part[], offset: number): Part | undefined {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((parts[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return parts[low - 1];
}

function declarations(rulebook: Rulebook): readonly Part[] {
  const { choices, facts, figures, tables, rules, readings, decisions, scenarios, notEncoded } = rulebook;
  const named = [choices, facts, figures, tables, readings, decisions].flatMap((entries): readonly Part[] => [
    ...entries.values(),
  ]);
  const versions = [...rules.values()].flatMap((rule) => rule.versions);
  const withBranches = versions.map(({ span, provisions, alternatives, exceptions }) => {
    return { span, provisions, inner: [...alternatives, ...exceptions] };
  });
  return [...named, ...withBranches, ...scenarios, ...notEncoded];
}
