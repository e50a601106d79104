import { type InlayHint, InlayHintKind, type Range } from "vscode-languageserver/node";
import { caseValues } from "../../workspace/case-values.ts";
import { type Desk, type EditorPlace, rangeOf, sourceAt, spanIn, told } from "../desk.ts";

/** Longer than this nobody waits for values, in milliseconds. */
const patience = 500;

/** What the lines come to for the chosen case; nothing where none is chosen. */
export function hintsIn(desk: Desk, textDocument: EditorPlace["textDocument"], range: Range): InlayHint[] {
  const chosen = desk.chosen();
  if (!chosen) return [];
  const source = sourceAt(desk, textDocument);
  const visible = spanIn(desk, textDocument, range);
  const until = performance.now() + patience;
  return caseValues(desk.workspace(), source.file, chosen, () => performance.now() < until)
    .filter(({ offset }) => visible.start <= offset && offset <= visible.end)
    .map(({ offset, text }) => ({
      position: rangeOf(source, { start: offset, end: offset }).start,
      label: told(desk, text),
      kind: InlayHintKind.Type,
      paddingLeft: true,
    }));
}
