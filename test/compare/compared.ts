import { parse } from "../../grammar/parse.ts";
import type { Change } from "../../src/compare/change.ts";
import { compare } from "../../src/compare/compare.ts";
import { resolve } from "../../src/rulebook/resolve.ts";
import type { Rulebook } from "../../src/rulebook/rulebook.ts";

/** The rulebook that a text writes down; a text with mistakes would make a test mean something else. */
export function rulebookOf(text: string): Rulebook {
  const parsed = parse({ file: "rules.proviso", text });
  const resolved = resolve([parsed.value]);
  const errors = [...parsed.diagnostics, ...resolved.diagnostics].filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message.en).join("\n"));
  return resolved.value;
}

/** What changes from one text to the other. */
export function changes(older: string, newer: string): readonly Change[] {
  return compare(rulebookOf(older), rulebookOf(newer));
}

/** The same, in short: the kind, the declaration and the places within it, joined by slashes. */
export function shortChanges(older: string, newer: string): readonly string[] {
  return changes(older, newer).map(({ kind, key, place }) =>
    [kind, key, ...place.map(({ kind: part }) => part)].join("/"),
  );
}
