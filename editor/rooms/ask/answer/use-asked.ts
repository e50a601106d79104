import { useEffect, useState } from "react";
import { useSelected, useStudio } from "../../../app/studio-context.tsx";
import type { Question, Questions } from "../../../questions/questions.ts";

/**
 * What the worker answers to a question, asked again when the question or the rules change. The last answer stays on screen
 * until the next is there.
 *
 * @param asked - absent: nothing is asked
 */
export function useAsked<Q extends Question>(
  question: Q,
  asked: Questions[Q]["asked"] | undefined,
): Questions[Q]["answer"] | undefined {
  const studio = useStudio();
  const revision = useSelected((state) => state.analysis?.revision);
  const [answer, setAnswer] = useState<Questions[Q]["answer"]>();
  // The same question written anew is no other question.
  const key = asked && JSON.stringify(asked);
  useEffect(() => {
    if (revision === undefined || key === undefined) return;
    let wanted = true;
    studio.ask(question, JSON.parse(key)).then(
      (given) => wanted && setAnswer(given),
      () => wanted && setAnswer(undefined),
    );
    return () => {
      wanted = false;
    };
  }, [studio, question, key, revision]);
  return answer;
}
