import type * as ast from "../../grammar/ast.ts";
import { slug } from "../../grammar/names.ts";
import type { Language, Span } from "../../grammar/source.ts";
import { visit } from "../../grammar/visit.ts";
import type { Key, Rulebook, Target } from "../rulebook/rulebook.ts";
import { allNamed, nameIn } from "./named.ts";

/** A part result (`in which NAME is ...`) where it is declared. The rulebook keeps none of them by name. */
export interface PartResult {
  readonly target: Extract<Target, { readonly kind: "local" }>;
  readonly nameSpan: Span;
}

/** The part results that a document declares, in the order of its text. */
export function partResults(rulebook: Rulebook, document: ast.Document): readonly PartResult[] {
  const { language } = document;
  return document.declarations.flatMap((declaration) => {
    const rule = ruleOf(rulebook, declaration, language);
    return rule === undefined ? [] : letsIn(declaration).map((node) => partResult(rule, node, language));
  });
}

function partResult(rule: Key, { name, heading }: Let, language: Language): PartResult {
  const english = language === "en" ? name.text : slug(heading.en?.text ?? "") || name.text;
  return { target: { kind: "local", rule, key: english }, nameSpan: name.span };
}

type Let = Extract<ast.Step, { readonly kind: "let" }>;

function letsIn(declaration: ast.Declaration): readonly Let[] {
  const lets: Let[] = [];
  visit(declaration, { let: (node) => void lets.push(node) });
  return lets;
}

/** The rule in which a declaration's lines stand: its own, or the one it is an exception to. */
function ruleOf(rulebook: Rulebook, declaration: ast.Declaration, language: Language): Key | undefined {
  if (declaration.kind !== "rule" && declaration.kind !== "outside-exception") return undefined;
  const name = declaration.kind === "rule" ? declaration.name : declaration.rule;
  const of = declaration.kind === "rule" ? declaration.of : undefined;
  const subject = of && called(rulebook, "subject", of.text, language)[0];
  const rules = called(rulebook, "rule", name.text, language);
  return rules.find((key) => subject === undefined || key.startsWith(`${subject}.`));
}

function called(rulebook: Rulebook, kind: Target["kind"], name: string, language: Language): readonly Key[] {
  return allNamed(rulebook)
    .filter(({ target, entry }) => target.kind === kind && nameIn(entry, language) === name)
    .map(({ entry }) => entry.key);
}
