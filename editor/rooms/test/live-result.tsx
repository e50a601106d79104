import { useMemo } from "react";
import { useLanguage, useTexts } from "../../app/studio-context.tsx";
import { useAsked } from "../../panels/use-asked.ts";
import type { FactsJson } from "../../questions/cases.ts";

interface LiveResultProps {
  readonly rule: string;
  readonly facts: FactsJson;
  readonly on: string;
  readonly readings: Readonly<Record<string, string>>;
}

/** What the rules give for the facts told so far. */
export function LiveResult({ rule, facts, on, readings }: LiveResultProps) {
  const { form: texts } = useTexts().test;
  const language = useLanguage();
  const asked = useMemo(
    () => ({ rules: [rule], facts, on, readings, language, explain: "not" as const }),
    [rule, facts, on, readings, language],
  );
  const answer = useAsked("answer", asked);
  const words = answer && (answer.ok ? answer.results.map(lineOf) : answer.problems.map((problem) => problem.words));
  return (
    <section className="live-result" aria-label={texts.result}>
      <h3 className="panel-title">{texts.result}</h3>
      <div role="status">
        {words && words.length > 0 ? words.map((line) => <p key={line}>{line}</p>) : <p>{texts.noResult}</p>}
      </div>
    </section>
  );
}

function lineOf({ label, words }: { readonly label: string; readonly words: string }): string {
  return `${label}: ${words}`;
}
