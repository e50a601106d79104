import type { OutlineEntry } from "../../src/language-service/outline.ts";
import type { Studio } from "../store/studio.ts";
import { rulebookLanguages } from "./language-id.ts";
import { pathOf } from "./models.ts";
import { type editor, languages } from "./monaco.ts";
import { rangeOf } from "./offsets.ts";

/** Gives Monaco the contents of a file, for its list of names (Ctrl+Shift+O) and the headings that stay on top while scrolling. */
export function registerSymbols(studio: Studio): void {
  languages.registerDocumentSymbolProvider([...rulebookLanguages], {
    provideDocumentSymbols: (model) => {
      const { analysis, language } = studio.store.get();
      const symbolOf = (entry: OutlineEntry): languages.DocumentSymbol => ({
        name: entry.label[language] || "…",
        detail: "",
        kind: kinds[entry.kind],
        tags: [],
        ...rangesOf(model, entry),
        children: entry.children.map(symbolOf),
      });
      return (analysis?.outlines.get(pathOf(model)) ?? []).map(symbolOf);
    },
  });
}

function rangesOf(model: editor.ITextModel, { span }: OutlineEntry) {
  const range = rangeOf(model, span);
  const firstLineEnd = model.getLineMaxColumn(range.startLineNumber);
  return { range, selectionRange: { ...range, endLineNumber: range.startLineNumber, endColumn: firstLineEnd } };
}

const { SymbolKind } = languages;

const kinds: Readonly<Record<OutlineEntry["kind"], languages.SymbolKind>> = {
  procedure: SymbolKind.Namespace,
  stage: SymbolKind.Event,
  "written-in": SymbolKind.Constant,
  chapter: SymbolKind.Module,
  choice: SymbolKind.Enum,
  subject: SymbolKind.Class,
  authority: SymbolKind.Interface,
  body: SymbolKind.Interface,
  fact: SymbolKind.Variable,
  figure: SymbolKind.Constant,
  table: SymbolKind.Struct,
  rule: SymbolKind.Function,
  "outside-exception": SymbolKind.Method,
  reading: SymbolKind.Property,
  decision: SymbolKind.Event,
  event: SymbolKind.Event,
  calendar: SymbolKind.Struct,
  counting: SymbolKind.Module,
  "hours-of-the-day": SymbolKind.Constant,
  "not-encoded": SymbolKind.Null,
  contents: SymbolKind.Package,
  scenario: SymbolKind.Key,
};
