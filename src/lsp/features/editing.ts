import {
  LSPErrorCodes,
  type Range,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { format } from "../../language-service/format.ts";
import { renamable, rename } from "../../language-service/rename.ts";
import { type Desk, type EditorPlace, placeIn, rangeOf, sourceAt, told, workspaceEdit } from "../desk.ts";

/** The name at a place that may be changed. */
export function prepareRename(desk: Desk, place: EditorPlace): { range: Range; placeholder: string } | null {
  const found = renamable(desk.workspace(), placeIn(desk, place));
  if (!found) return null;
  return { range: rangeOf(sourceAt(desk, place.textDocument), found.span), placeholder: found.name };
}

/** The changes that give a thing another name; a sentence where it cannot have it. */
export function renameAt(desk: Desk, place: EditorPlace, newName: string): WorkspaceEdit | ResponseError {
  const renamed = rename(desk.workspace(), placeIn(desk, place), newName);
  if (renamed.ok) return workspaceEdit(desk, renamed.edits);
  return new ResponseError(LSPErrorCodes.RequestFailed, told(desk, renamed.message));
}

/** The change that lays a file out as the formatter would; none while a line of it is not understood. */
export function formatting(desk: Desk, textDocument: EditorPlace["textDocument"]): TextEdit[] {
  const source = sourceAt(desk, textDocument);
  const text = format(desk.workspace(), source.file);
  if (text === undefined || text === source.text) return [];
  return [{ range: rangeOf(source, { start: 0, end: source.text.length }), newText: text }];
}
