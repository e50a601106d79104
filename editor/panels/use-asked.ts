import { useEffect, useState } from "react";
import { useSelected, useStudio } from "../app/studio-context.tsx";
import type { Question, Questions } from "../questions/questions.ts";

/**
 * What the worker answers to a question about the texts as they stand. It is asked again when the question or a text changes;
 * the last answer stays on screen until the next is there.
 */
export function useAsked<Q extends Question>(
  question: Q,
  asked: Questions[Q]["asked"] | undefined,
): Questions[Q]["answer"] | undefined {
  const studio = useStudio();
  const isOpen = useSelected((state) => state.opening === "open");
  // The worker has read the first texts by the time it answers; later ones are asked about once typing pauses.
  const revision = useSelected((state) => state.analysis?.revision ?? 1);
  const [answer, setAnswer] = useState<Questions[Q]["answer"]>();
  const wording = JSON.stringify(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal questions are the same; other texts give other answers.
  useEffect(() => {
    let wanted = asked !== undefined && isOpen;
    if (!wanted || !asked) return undefined;
    studio.ask(question, asked).then(
      (given) => wanted && setAnswer(given),
      () => wanted && setAnswer(undefined),
    );
    return () => {
      wanted = false;
    };
  }, [studio, question, wording, isOpen, revision]);
  return answer;
}
