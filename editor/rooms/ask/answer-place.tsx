import { lazy, Suspense } from "react";
import { Button } from "react-aria-components";
import { useStudio, useTexts } from "../../app/studio-context.tsx";
import { resumed, wentBack } from "../../store/questionnaire.ts";
import type { Parts } from "./parts.ts";
import { SaveScenario } from "./save-scenario.tsx";
import { askableNow } from "./standing-question.ts";

const AnswerPage = lazy(async () => ({ default: (await import("./answer-page.tsx")).AnswerPage }));

/** The answer, when the questions are over or the officer wants it: what came out and why, and what can be done with it. */
export function AnswerPlace({ form, facts, asking, settled, heading }: Parts) {
  const studio = useStudio();
  const { ask: texts } = useTexts();
  const askable = askableNow(form, settled, facts);
  return (
    <section className="answer-place">
      <h2 ref={heading} tabIndex={-1} className="question-page-title">
        {texts.theAnswer}
      </h2>
      <div className="field-line question-ways">
        {asking.pages.length > 0 && (
          <Button className="button" onPress={() => studio.leadOn(wentBack)}>
            {texts.back}
          </Button>
        )}
        {askable.needs.length > 0 && (
          <Button className="button button-main" onPress={() => studio.leadOn((current) => resumed(current, askable))}>
            {texts.answerThese}
          </Button>
        )}
        <SaveScenario rule={asking.rule} label={settled.label} />
      </div>
      <Suspense fallback={<p className="empty">{texts.working}</p>}>
        <AnswerPage rule={asking.rule} />
      </Suspense>
    </section>
  );
}
