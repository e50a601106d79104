import type { SignatureHelp } from "vscode-languageserver/node";
import { signatureHelp } from "../../language-service/signature-help.ts";
import { type Desk, type EditorPlace, placeIn } from "../desk.ts";

/** How what stands before the cursor is asked for. */
export function signatureAt(desk: Desk, place: EditorPlace): SignatureHelp | null {
  const found = signatureHelp(desk.workspace(), placeIn(desk, place), desk.language);
  if (!found) return null;
  const parameters = found.parameters.map(({ start, end, words }) => ({
    label: [start, end] as [number, number],
    documentation: words,
  }));
  return {
    signatures: [{ label: found.text, documentation: found.words, parameters }],
    activeSignature: 0,
    activeParameter: found.active,
  };
}
