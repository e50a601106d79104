import { SymbolKind } from "vscode-languageserver/node";
import type { OutlineEntry } from "../../language-service/outline.ts";
import type { WorkspaceSymbol } from "../../language-service/workspace-symbols.ts";

/** The nearest of the kinds that editors have pictures for. */
export const symbolKinds: Readonly<Record<OutlineEntry["kind"] | WorkspaceSymbol["kind"], SymbolKind>> = {
  "written-in": SymbolKind.Constant,
  chapter: SymbolKind.Module,
  choice: SymbolKind.Enum,
  member: SymbolKind.EnumMember,
  subject: SymbolKind.Class,
  authority: SymbolKind.Interface,
  body: SymbolKind.Interface,
  fact: SymbolKind.Variable,
  event: SymbolKind.Event,
  figure: SymbolKind.Constant,
  table: SymbolKind.Struct,
  output: SymbolKind.Field,
  rule: SymbolKind.Function,
  branch: SymbolKind.Method,
  "outside-exception": SymbolKind.Method,
  reading: SymbolKind.Property,
  option: SymbolKind.EnumMember,
  decision: SymbolKind.Event,
  calendar: SymbolKind.Struct,
  counting: SymbolKind.Module,
  "hours-of-the-day": SymbolKind.Constant,
  procedure: SymbolKind.Namespace,
  stage: SymbolKind.Event,
  "not-encoded": SymbolKind.Null,
  contents: SymbolKind.Package,
  scenario: SymbolKind.Key,
  local: SymbolKind.Variable,
};
