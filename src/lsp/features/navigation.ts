import type { WorkspaceSymbol as EditorSymbol, Location } from "vscode-languageserver/node";
import { definition } from "../../language-service/definition.ts";
import { references } from "../../language-service/references.ts";
import { workspaceSymbols } from "../../language-service/workspace-symbols.ts";
import { type Desk, type EditorPlace, locationOf, placeIn, told } from "../desk.ts";
import { symbolKinds } from "./symbol-kinds.ts";

/** Where the thing named at a place is declared. */
export function definitionAt(desk: Desk, place: EditorPlace): Location | null {
  const span = definition(desk.workspace(), placeIn(desk, place));
  return span ? locationOf(desk, span) : null;
}

/** Where the thing named at a place stands. */
export function referencesAt(
  desk: Desk,
  place: EditorPlace,
  { includeDeclaration }: { readonly includeDeclaration: boolean },
): Location[] {
  const spans = references(desk.workspace(), placeIn(desk, place));
  const declared = includeDeclaration ? undefined : definition(desk.workspace(), placeIn(desk, place));
  return spans
    .filter(({ file, start }) => file !== declared?.file || start !== declared.start)
    .map((span) => locationOf(desk, span));
}

/** Everything that a query finds, by name, by label or by provision. */
export function symbolsFor(desk: Desk, query: string): EditorSymbol[] {
  return workspaceSymbols(desk.workspace(), query).map(({ kind, label, provisions, of, span }) => ({
    name: told(desk, label),
    kind: symbolKinds[kind],
    containerName: [of && told(desk, of), told(desk, provisions)].filter(Boolean).join(" · "),
    location: locationOf(desk, span),
  }));
}
