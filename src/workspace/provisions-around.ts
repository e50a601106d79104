import type { Span } from "../../grammar/source.ts";
import type { Entry, Provision, Rulebook } from "../rulebook/rulebook.ts";

/** The provisions that the declaration around a place cites; of branches and declarations, the innermost. */
export function provisionsAround(rulebook: Rulebook, place: Span): readonly Provision[] {
  const around = declarations(rulebook).filter(({ span, provisions }) => provisions.length > 0 && holds(span, place));
  const innermost = around.toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
  return innermost?.provisions ?? [];
}

function holds(outer: Span, inner: Span): boolean {
  return outer.file === inner.file && outer.start <= inner.start && inner.start < outer.end;
}

function declarations(rulebook: Rulebook): readonly Pick<Entry, "span" | "provisions">[] {
  const { choices, facts, figures, tables, rules, readings, decisions, scenarios, notEncoded } = rulebook;
  const named = [choices, facts, figures, tables, rules, readings, decisions].flatMap((entries) => [
    ...entries.values(),
  ]);
  const versions = [...rules.values()].flatMap((rule) => rule.versions);
  const branches = versions.flatMap(({ alternatives, exceptions }) => [...alternatives, ...exceptions]);
  return [...named, ...versions, ...branches, ...scenarios, ...notEncoded];
}
