import { CodeActionKind, type CodeAction as EditorAction, type Range } from "vscode-languageserver/node";
import type { Span } from "../../../grammar/source.ts";
import type { CodeAction } from "../../language-service/code-action.ts";
import { diagnostics } from "../../language-service/diagnostics.ts";
import { actionsInCase } from "../../workspace/actions-in-case.ts";
import { type Desk, type EditorPlace, sourceAt, spanIn, told, workspaceEdit } from "../desk.ts";
import { editorDiagnostic } from "./diagnostics.ts";

/** What is offered for a selection, with the diagnostics that it would settle. */
export function actionsFor(desk: Desk, textDocument: EditorPlace["textDocument"], range: Range): EditorAction[] {
  const selection = spanIn(desk, textDocument, range);
  return actionsInCase(desk.workspace(), selection, desk.chosen()).map((action) => ({
    title: told(desk, action.title),
    kind: kinds[action.kind],
    diagnostics: settled(desk, selection, action),
    edit: workspaceEdit(desk, action.edits),
  }));
}

const kinds = {
  repair: CodeActionKind.QuickFix,
  add: CodeActionKind.QuickFix,
  extract: CodeActionKind.RefactorExtract,
};

function settled(desk: Desk, selection: Span, { settles }: CodeAction) {
  const source = sourceAt(desk, { uri: desk.names.uriOf(selection.file) });
  return diagnostics(desk.workspace(), selection.file)
    .filter(({ code, span }) => code === settles && span.start <= selection.end && selection.start <= span.end)
    .map((diagnostic) => editorDiagnostic(desk, source, diagnostic));
}
