import type { ScenarioStanding } from "../questions/analysis.ts";
import type { StudioState } from "../store/state.ts";
import { texts } from "../texts/texts.ts";
import { pathOf } from "./models.ts";
import type { editor } from "./monaco.ts";
import { Range } from "./monaco.ts";

/** Decorations beside the scenarios of a file: a shape in the margin, a word at the end of the title, what failed after its line. */
export function scenarioMarks(
  model: editor.ITextModel,
  state: Pick<StudioState, "analysis" | "language">,
): editor.IModelDeltaDecoration[] {
  const path = pathOf(model);
  const scenarios = (state.analysis?.scenarios ?? []).filter(({ span }) => span.file === path);
  return scenarios.flatMap((scenario) => [titleMark(model, scenario, state), ...failures(model, scenario, state)]);
}

function titleMark(
  model: editor.ITextModel,
  { span, passed }: ScenarioStanding,
  { language }: Pick<StudioState, "language">,
): editor.IModelDeltaDecoration {
  const word = texts[language].scenarios[passed ? "passes" : "fails"];
  const line = model.getPositionAt(span.start).lineNumber;
  return {
    range: endOf(model, line),
    options: {
      glyphMarginClassName: passed ? "glyph-pass" : "glyph-fail",
      glyphMarginHoverMessage: { value: word },
      after: { content: `  ${word}`, inlineClassName: passed ? "inline-pass" : "inline-fail" },
      showIfCollapsed: true,
    },
  };
}

function failures(
  model: editor.ITextModel,
  { answers }: ScenarioStanding,
  { language }: Pick<StudioState, "language">,
): editor.IModelDeltaDecoration[] {
  const { actual } = texts[language].scenarios;
  return answers
    .filter(({ passed }) => !passed)
    .map((answer) => ({
      range: endOf(model, model.getPositionAt(answer.span.start).lineNumber),
      options: {
        after: { content: `  ${actual} ${answer.actual[language]}`, inlineClassName: "inline-fail" },
        showIfCollapsed: true,
      },
    }));
}

function endOf(model: editor.ITextModel, line: number): Range {
  const column = model.getLineMaxColumn(line);
  return new Range(line, column, line, column);
}
