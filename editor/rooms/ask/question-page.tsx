import { Button, Form } from "react-aria-components";
import { useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";
import { FactForm } from "../../forms/fact-form.tsx";
import { finished, groupsWith, proceeded, wentBack } from "../../store/questionnaire.ts";
import type { Parts } from "./parts.ts";
import { askableNow, standingQuestion } from "./standing-question.ts";
import { useQuestions } from "./use-questions.tsx";

/** The questions that are asked now, with the way on and back. */
export function QuestionPage(parts: Parts) {
  const { form, facts, asking, problems, heading } = parts;
  const studio = useStudio();
  const { ask: texts } = useTexts();
  const questions = useQuestions(parts);
  const page = asking.pages[asking.at] ?? [];
  const goOn = useGoOn(form);
  return (
    <Form
      className="question-page"
      onSubmit={(event) => {
        event.preventDefault();
        void goOn();
      }}
    >
      <h2 ref={heading} tabIndex={-1} className="question-page-title">
        {texts.page(asking.at + 1)}
      </h2>
      <Elsewhere problems={problems} page={page} />
      <FactForm
        groups={groupsWith(form, page)}
        facts={facts}
        onChange={studio.tellFacts}
        problems={problems}
        questions={questions}
      />
      <div className="field-line question-ways">
        {asking.at > 0 && (
          <Button className="button" onPress={() => studio.leadOn(wentBack)}>
            {texts.back}
          </Button>
        )}
        <Button className="button button-main" type="submit">
          {texts.goOn}
        </Button>
        <Button className="button button-quiet" onPress={() => studio.leadOn(finished)}>
          {texts.toAnswer}
        </Button>
      </div>
    </Form>
  );
}

/** Leads to the next page by the facts as they are at that moment; facts that do not fit keep the page. */
function useGoOn(form: Parts["form"]): () => Promise<void> {
  const studio = useStudio();
  const rule = useSelected((state) => state.asking?.rule);
  return async () => {
    if (rule === undefined) return;
    const state = studio.store.get();
    const question = standingQuestion(rule, state);
    const standing = await studio.ask("standing", question);
    if (!standing.ok) return;
    studio.leadOn((asking) => proceeded(asking, askableNow(form, standing, question.facts)));
  };
}

/** Facts that do not fit and stand on no field of this page. */
function Elsewhere({ problems, page }: { readonly problems: Parts["problems"]; readonly page: readonly string[] }) {
  const { ask: texts } = useTexts();
  const elsewhere = problems.filter(({ path }) => !page.includes(String(path?.[0] ?? "")));
  if (elsewhere.length === 0) return null;
  return (
    <div role="alert" className="field-problem">
      {texts.problems}
      {elsewhere.map(({ words }) => (
        <p key={words}>{words}</p>
      ))}
    </div>
  );
}
