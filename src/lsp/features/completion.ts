import { type CompletionItem, CompletionItemKind } from "vscode-languageserver/node";
import { type Completion, complete } from "../../language-service/complete.ts";
import { type Desk, type EditorPlace, placeIn, rangeOf, sourceAt } from "../desk.ts";

/** The words that may stand at a place, names with their labels. */
export function completions(desk: Desk, place: EditorPlace): CompletionItem[] {
  const source = sourceAt(desk, place.textDocument);
  return complete(desk.workspace(), placeIn(desk, place)).map((completion) => ({
    label: completion.text,
    kind: kinds[completion.kind],
    ...(completion.label && { detail: completion.label[desk.language] }),
    textEdit: { range: rangeOf(source, completion), newText: completion.text },
  }));
}

const kinds: Readonly<Record<Completion["kind"], CompletionItemKind>> = {
  keyword: CompletionItemKind.Keyword,
  choice: CompletionItemKind.Enum,
  member: CompletionItemKind.EnumMember,
  subject: CompletionItemKind.Class,
  authority: CompletionItemKind.Interface,
  fact: CompletionItemKind.Variable,
  event: CompletionItemKind.Event,
  figure: CompletionItemKind.Constant,
  table: CompletionItemKind.Struct,
  output: CompletionItemKind.Field,
  rule: CompletionItemKind.Function,
  branch: CompletionItemKind.Method,
  reading: CompletionItemKind.Property,
  option: CompletionItemKind.EnumMember,
  decision: CompletionItemKind.Event,
  calendar: CompletionItemKind.Module,
  counting: CompletionItemKind.Module,
  "hours-of-the-day": CompletionItemKind.Constant,
  local: CompletionItemKind.Variable,
};
