import { DiagnosticSeverity, type Diagnostic as EditorDiagnostic } from "vscode-languageserver/node";
import type { Diagnostic } from "../../../grammar/diagnostic.ts";
import type { Source } from "../../../grammar/source.ts";
import { diagnostics } from "../../language-service/diagnostics.ts";
import { type Desk, locationOf, rangeOf, told } from "../desk.ts";

/** The diagnostics of a file in the editor's terms. */
export function diagnosticsOf(desk: Desk, source: Source): EditorDiagnostic[] {
  return diagnostics(desk.workspace(), source.file).map((diagnostic) => editorDiagnostic(desk, source, diagnostic));
}

/** A diagnostic in the editor's terms. */
export function editorDiagnostic(desk: Desk, source: Source, diagnostic: Diagnostic): EditorDiagnostic {
  const { code, severity, span, message, related } = diagnostic;
  return {
    range: rangeOf(source, span),
    severity: severities[severity],
    code,
    source: "proviso",
    message: told(desk, message),
    relatedInformation: related.map((one) => ({
      location: locationOf(desk, one.span),
      message: told(desk, one.message),
    })),
  };
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Hint,
} as const;
