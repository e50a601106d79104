import { useMemo } from "react";
import { useLanguage, useSelected, useTexts } from "../../app/studio-context.tsx";
import { ExplanationTree } from "../../panels/explanation-tree.tsx";
import { useAsked } from "../../panels/use-asked.ts";
import type { CaseAnswer, CaseQuestion } from "../../questions/cases.ts";
import { isDraft } from "../../store/files.ts";

/** What the rule at the caret gives for the case in hand, now and with the saved text, and how it comes about. */
export function CaseHere() {
  const texts = useTexts().caseHere;
  const language = useLanguage();
  const chosen = useSelected((state) => state.case);
  const caret = useSelected((state) => state.caret);
  const rule = useAsked("ruleAt", caret);
  const question = useQuestion(rule?.rule);
  const short = useMemo(() => question && { ...question, explain: "in-short" as const }, [question]);
  const answer = useAsked("answer", short);
  const before = useBefore(question);
  if (!chosen) return <p className="empty">{texts.noCase}</p>;
  if (!rule || !answer) return <p className="empty">{texts.noRule}</p>;
  const now = wordsOf(answer);
  return (
    <div className="case-here">
      <h3 className="why-title">{rule.label[language]}</h3>
      <p className="case-here-words" role="status">
        {before && before !== now && (
          <>
            <del>{before}</del>{" "}
          </>
        )}
        <b>{now}</b>
      </p>
      {answer.ok && <ExplanationTree step={answer.results[0]?.steps} />}
    </div>
  );
}

/** The rule asked for the case in hand; nothing while there is no rule or nobody in hand. */
function useQuestion(rule: string | undefined): CaseQuestion | undefined {
  const language = useLanguage();
  const chosen = useSelected((state) => state.case);
  const on = useSelected((state) => state.on);
  return useMemo(() => {
    if (rule === undefined || !chosen) return undefined;
    const { facts, readings = {} } = chosen;
    return { rules: [rule], facts, on, readings, language };
  }, [rule, chosen, on, language]);
}

/** What came out with the saved text; nothing where nothing is unsaved. */
function useBefore(question: CaseQuestion | undefined): string | undefined {
  const drafts = useSelected((state) => state.analysis?.revision ?? 0);
  const files = useSelected((state) => state.files);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the saved texts are looked at when typing pauses, not at each letter.
  const asked = useMemo(() => {
    const saved = [...files.values()].filter(isDraft).map(({ path, saved: text }) => ({ file: path, text }));
    return question && saved.length > 0 ? { ...question, saved } : undefined;
  }, [question, drafts]);
  const answer = useAsked("answerBefore", asked);
  return asked && answer && wordsOf(answer);
}

function wordsOf(answer: CaseAnswer): string {
  return answer.ok
    ? answer.results.map(({ words }) => words).join("; ")
    : answer.problems.map(({ words }) => words).join(" ");
}
