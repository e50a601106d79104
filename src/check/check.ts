import type { Diagnostic } from "../../grammar/diagnostic.ts";
import { asKnown } from "../rulebook/adoption/as-known.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { checks } from "./checks.ts";

/**
 * Everything that the checks find in a rulebook, by file and place; at one place, in the order of {@link checks}.
 * Names and types are not looked at again: the resolver has reported those. What is in force is what is known now: a text that
 * one adopted later replaces is no overlap with it.
 */
export function check(written: Rulebook): readonly Diagnostic[] {
  const rulebook = asKnown(written);
  const diagnostics: Diagnostic[] = [];
  for (const { code, severity, run } of checks) {
    run(rulebook, ({ related = [], ...finding }) => diagnostics.push({ code, severity, related, ...finding }));
  }
  return diagnostics.sort(byPlace);
}

function byPlace({ span: a }: Diagnostic, { span: b }: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.start - b.start;
}
