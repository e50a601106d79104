import type { Severity } from "../../grammar/diagnostic.ts";
import type { StudioState } from "../store/state.ts";
import { pathOf } from "./models.ts";
import { editor, MarkerSeverity } from "./monaco.ts";
import { rangeOf } from "./offsets.ts";

/** Underlines what the checks of a file are about, with their sentences in the language chosen. */
export function markChecks(
  model: editor.ITextModel,
  { analysis, language }: Pick<StudioState, "analysis" | "language">,
): void {
  const path = pathOf(model);
  const checks = (analysis?.checks ?? []).filter(({ span }) => span.file === path);
  const markers = checks.map(({ span, message, severity }) => ({
    ...rangeOf(model, span),
    message: message[language],
    severity: severities[severity],
  }));
  editor.setModelMarkers(model, "checks", markers);
}

const severities: Readonly<Record<Severity, MarkerSeverity>> = {
  error: MarkerSeverity.Error,
  warning: MarkerSeverity.Warning,
  hint: MarkerSeverity.Info,
};
