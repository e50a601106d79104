import { useEffect, useState } from "react";
import { useLanguage, useSelected, useStudio } from "../app/studio-context.tsx";
import type { ExplanationStep } from "../questions/cases.ts";

/** The explanation of an answer of a scenario as things stand; the last one stays on screen until the next is there. */
export function useExplanation(scenario: string, answer: number): ExplanationStep | undefined {
  const studio = useStudio();
  const language = useLanguage();
  const analysis = useSelected((state) => state.analysis);
  const [step, setStep] = useState<ExplanationStep>();
  useEffect(() => {
    let wanted = analysis !== undefined;
    studio.ask("explain", { scenario, answer, language }).then(
      (explained) => wanted && setStep(explained),
      () => wanted && setStep(undefined),
    );
    return () => {
      wanted = false;
    };
  }, [studio, scenario, answer, language, analysis]);
  return step;
}
