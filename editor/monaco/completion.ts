import type { Completion } from "../../src/language-service/complete.ts";
import type { Studio } from "../store/studio.ts";
import { rulebookLanguages } from "./language-id.ts";
import { pathOf } from "./models.ts";
import { languages } from "./monaco.ts";
import { rangeOf } from "./offsets.ts";

/** Offers the names and keywords that may stand at the caret, each with its label in the language chosen. */
export function registerCompletion(studio: Studio): void {
  languages.registerCompletionItemProvider([...rulebookLanguages], {
    triggerCharacters: [" "],
    provideCompletionItems: async (model, position) => {
      const offered = await studio.ask("complete", { file: pathOf(model), offset: model.getOffsetAt(position) });
      const { language } = studio.store.get();
      return {
        suggestions: offered.map((completion) => ({
          label: { label: completion.text, ...(completion.label && { description: completion.label[language] }) },
          filterText: [completion.text, completion.label?.[language]].filter(Boolean).join(" "),
          // Names before keywords: a keyword is soon typed.
          sortText: `${completion.kind === "keyword" ? "b" : "a"}${completion.text}`,
          kind: kinds[completion.kind],
          insertText: completion.text,
          range: rangeOf(model, completion),
        })),
      };
    },
  });
}

const { CompletionItemKind } = languages;

const kinds: Readonly<Record<Completion["kind"], languages.CompletionItemKind>> = {
  keyword: CompletionItemKind.Keyword,
  choice: CompletionItemKind.Enum,
  subject: CompletionItemKind.Class,
  authority: CompletionItemKind.User,
  fact: CompletionItemKind.Variable,
  figure: CompletionItemKind.Constant,
  table: CompletionItemKind.Struct,
  rule: CompletionItemKind.Function,
  reading: CompletionItemKind.Reference,
  decision: CompletionItemKind.Event,
  member: CompletionItemKind.EnumMember,
  output: CompletionItemKind.Field,
  branch: CompletionItemKind.Method,
  option: CompletionItemKind.EnumMember,
  event: CompletionItemKind.Event,
  calendar: CompletionItemKind.Struct,
  counting: CompletionItemKind.Module,
  "hours-of-the-day": CompletionItemKind.Constant,
  local: CompletionItemKind.Variable,
};
