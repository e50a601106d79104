import { citationList } from "../../../grammar/print/citations.ts";
import { speechOf } from "../../../grammar/print/speech.ts";
import type { Language, Span } from "../../../grammar/source.ts";
import { innerExpressions, walk } from "../../check/inner-expressions.ts";
import { placedExpressions } from "../../check/version-lines.ts";
import type { Expression } from "../../rulebook/expression.ts";
import type { Rule, Rulebook, RuleVersion } from "../../rulebook/rulebook.ts";
import type { ActionMaker } from "../code-action.ts";
import { allNamed, nameIn } from "../named.ts";
import { languageOf, textOf } from "../project.ts";
import { typeWritten } from "../type-written.ts";
import { liesIn } from "./touches.ts";

/** For a value or a condition selected within a line: a rule or a definition of its own, below the one it stands in. */
export const extractRule: ActionMaker = (project, selection) => {
  const text = textOf(project, selection.file);
  const chosen = trimmed(text, selection);
  const source = text.slice(chosen.start, chosen.end);
  const place = source !== "" && !source.includes("\n") ? placeOf(project.rulebook, chosen) : undefined;
  if (!place) return [];
  const language = languageOf(project, selection.file);
  const name = freeName(project.rulebook, nameIn(place.rule, language), language);
  const declared = declaration(project.rulebook, place, { name, source, language });
  const end = endOfDeclaration(project.documents, chosen);
  if (declared === undefined || end === undefined) return [];
  return [
    {
      title: { en: `Make it a rule of its own, "${name}"`, fr: `En faire une règle à part, "${name}"` },
      kind: "extract",
      edits: [
        { span: chosen, text: name },
        { span: { file: chosen.file, start: end, end }, text: `\n\n${declared}` },
      ],
    },
  ];
};

interface Extracted {
  readonly rule: Rule;
  readonly version: RuleVersion;
  readonly expression: Expression;
}

function trimmed(text: string, { file, start, end }: Span): Span {
  const selected = text.slice(start, end);
  const from = start + (selected.length - selected.trimStart().length);
  return { file, start: from, end: Math.max(from, from + selected.trim().length) };
}

/** The whole expression at a selection, unless it is a mere name or number, or leans on what only its own rule knows. */
function placeOf(rulebook: Rulebook, selection: Span): Extracted | undefined {
  for (const rule of rulebook.rules.values()) {
    for (const version of rule.versions) {
      if (!liesIn(selection, version.span)) continue;
      const expression = expressionAt(version, selection);
      if (expression && standsAlone(expression)) return { rule, version, expression };
    }
  }
  return undefined;
}

function expressionAt(version: RuleVersion, { start, end }: Span): Expression | undefined {
  let found: Expression | undefined;
  for (const { expression } of placedExpressions(version)) {
    walk(expression, (part) => {
      if (part.span.start === start && part.span.end === end) found ??= part;
    });
  }
  return found;
}

function standsAlone(expression: Expression): boolean {
  if (innerExpressions(expression).length === 0) return false;
  let isAlone = true;
  walk(expression, ({ kind }) => {
    if (bound.has(kind)) isAlone = false;
  });
  return isAlone;
}

const bound: ReadonlySet<Expression["kind"]> = new Set<Expression["kind"]>([
  "local",
  "balance",
  "unresolved",
  "zero",
  "no-entitlement",
]);

interface NewRule {
  readonly name: string;
  readonly source: string;
  readonly language: Language;
}

function declaration(rulebook: Rulebook, place: Extracted, { name, source, language }: NewRule): string | undefined {
  const { rule, version, expression } = place;
  const speech = speechOf(language);
  const subject = rulebook.subjects.get(rule.subject ?? "");
  const of = subject && speech.line(speech.word("of"), nameIn(subject, language));
  const cited = version.provisions.length > 0 ? version.provisions : rule.provisions;
  const citations = cited.map((provision) => ({ ...provision, span: rule.nameSpan }));
  const under = citations.length > 0 ? [speech.line(speech.word("under"), citationList(speech, citations))] : [];
  const lines = (head: "definition" | "rule", ...below: string[]) =>
    [speech.line(speech.word(head), name, of), ...under, ...below].join("\n  ");
  if (expression.type.kind === "yes-no") return lines("definition", speech.line(speech.word("means"), source));
  const type = typeWritten(rulebook, expression.type, language);
  const gives = type && speech.line(speech.word("gives"), type);
  return gives && lines("rule", gives, speech.line(speech.word("shallBe"), source));
}

/** A name after that of the rule, which nothing else has. */
function freeName(rulebook: Rulebook, rule: string, language: Language): string {
  const taken = new Set(allNamed(rulebook).flatMap(({ entry }) => [nameIn(entry, "en"), nameIn(entry, "fr")]));
  const first = { en: `part_of_${rule}`, fr: `part_de_${rule}` }[language];
  let name = first;
  for (let count = 2; taken.has(name); count++) name = `${first}_${count}`;
  return name;
}

function endOfDeclaration(
  documents: readonly { readonly file: string; readonly declarations: readonly { readonly span: Span }[] }[],
  selection: Span,
): number | undefined {
  const document = documents.find(({ file }) => file === selection.file);
  return document?.declarations.find(({ span }) => liesIn(selection, span))?.span.end;
}
