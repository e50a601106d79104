import { CodeActionKind, type CodeAction as EditorAction, type Range } from "vscode-languageserver/node";
import type { Span } from "../../../grammar/source.ts";
import type { CodeAction } from "../../language-service/code-action.ts";
import { codeActions } from "../../language-service/code-actions.ts";
import { diagnostics } from "../../language-service/diagnostics.ts";
import { scenarioAction } from "../../workspace/scenario-of-case.ts";
import { type Desk, type EditorPlace, sourceAt, spanIn, told, workspaceEdit } from "../desk.ts";
import { editorDiagnostic } from "./diagnostics.ts";

/** What is offered for a selection, with the diagnostics that it would settle. */
export function actionsFor(desk: Desk, textDocument: EditorPlace["textDocument"], range: Range): EditorAction[] {
  const selection = spanIn(desk, textDocument, range);
  const ofCase = ruleAt(desk, selection).flatMap((key) => fromCase(desk, key));
  return [...codeActions(desk.workspace(), selection), ...ofCase].map((action) => ({
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

/** The rule or decision in which a selection lies. */
function ruleAt(desk: Desk, { file, start, end }: Span): readonly string[] {
  const { rules, decisions } = desk.workspace().rulebook;
  const places = [
    ...[...rules.values()].flatMap(({ key, versions }) => versions.map(({ span }) => ({ key, span }))),
    ...decisions.values(),
  ];
  const found = places.find(({ span }) => span.file === file && span.start <= start && end <= span.end);
  return found ? [found.key] : [];
}

function fromCase(desk: Desk, key: string): readonly CodeAction[] {
  const chosen = desk.chosen();
  const action = chosen && scenarioAction(desk.workspace(), key, chosen);
  return action ? [action] : [];
}
