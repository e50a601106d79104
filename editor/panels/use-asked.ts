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
  const files = useSelected((state) => state.files);
  const [answer, setAnswer] = useState<Questions[Q]["answer"]>();
  const wording = JSON.stringify(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal questions are the same; other texts give other answers.
  useEffect(() => {
    let wanted = asked !== undefined && files.size > 0;
    if (!wanted || !asked) return undefined;
    studio.ask(question, asked).then(
      (given) => wanted && setAnswer(given),
      () => wanted && setAnswer(undefined),
    );
    return () => {
      wanted = false;
    };
  }, [studio, question, wording, files]);
  return answer;
}
