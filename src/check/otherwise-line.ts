import type { Fix } from "../../grammar/diagnostic.ts";
import { spelling } from "../../grammar/keywords.ts";
import type { Rule, Rulebook, RuleVersion } from "../rulebook/rulebook.ts";
import { insertAfter, insertBefore } from "./edits.ts";
import { fileLanguage } from "./file-language.ts";

/** A fix that adds an `otherwise` line below the conditions of a version: no for a definition, no entitlement for a rule. */
export function addOtherwise(rulebook: Rulebook, rule: Rule, version: RuleVersion): Fix | undefined {
  const language = fileLanguage(rulebook, version.span.file);
  const value = spelling(rule.defines === "yes-no" ? "no" : "noEntitlement", language);
  const line = `${spelling("otherwise", language)} ${value}`;
  const title = { en: `Add "${line}"`, fr: `Ajouter "${line}"` };
  const condition = [...version.appliesWhere, ...version.when].at(-1);
  if (condition) return insertAfter(condition.span, title, `\n  ${line}`);
  const next = version.alternatives[0] ?? version.steps[0];
  return next && insertBefore(next.span, title, `${line}\n  `);
}
