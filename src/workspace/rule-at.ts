import type { Bilingual, Span } from "../../grammar/source.ts";
import type { Place } from "../language-service/project.ts";
import type { Decision, Figure, Key, Rule, Rulebook } from "../rulebook/rulebook.ts";

/** The rule, figure or decision to which a place of a text belongs: its own lines, or an exception to it written elsewhere. */
export function ruleAt(
  { rules, figures, decisions }: Rulebook,
  place: Place,
): { readonly rule: Key; readonly label: Bilingual } | undefined {
  const found = [...rules.values(), ...figures.values(), ...decisions.values()].find((entry) =>
    spansOf(entry).some((span) => covers(span, place)),
  );
  return found && { rule: found.key, label: found.label };
}

function spansOf(entry: Rule | Figure | Decision): readonly Span[] {
  if (!("versions" in entry)) return [entry.span];
  return entry.versions.flatMap(({ span, exceptions }) => [span, ...exceptions.map((branch) => branch.span)]);
}

function covers({ file, start, end }: Span, place: Place): boolean {
  return file === place.file && start <= place.offset && place.offset <= end;
}
