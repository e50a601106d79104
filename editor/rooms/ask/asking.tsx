import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { useLanguage, useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";
import { useAsked } from "../../panels/use-asked.ts";
import type { Standing } from "../../questions/ask.ts";
import { opened, shownOf } from "../../store/questionnaire.ts";
import { AnswerForming } from "./answer-forming.tsx";
import { AnswerPlace } from "./answer-place.tsx";
import { KeepCase } from "./keep-case.tsx";
import { QuestionPage } from "./question-page.tsx";
import { askableNow, standingQuestion } from "./standing-question.ts";
import { Told } from "./told.tsx";

/** One question put for one person: what is asked, what was answered, and the answer as it forms. */
export function Asking({ rule }: { readonly rule: string }) {
  const studio = useStudio();
  const { ask: texts } = useTexts();
  const facts = useSelected((state) => state.case?.facts) ?? nothing;
  const asking = useSelected((state) => state.asking);
  const form = useAsked("form", useRef({ rules: [rule] }).current);
  const { standing, settled } = useStanding(rule);
  useEffect(() => {
    if (!form || !standing?.ok) return;
    const askable = askableNow(form, standing, facts);
    studio.leadOn((questionnaire) => shownOf(opened(questionnaire, askable), askable));
  }, [studio, form, standing, facts]);
  const heading = useHeading(asking?.at ?? 0);
  if (!form || !standing || !asking) return <p className="empty">{texts.working}</p>;
  if (!settled) return <Gone standing={standing} />;
  const parts = { form, facts, asking, settled, heading, problems: standing.ok ? none : standing.problems };
  return (
    <div className="asking">
      <header className="asking-head">
        <h1 className="ask-title">{settled.label}</h1>
        <Button className="button" onPress={studio.stopAsking}>
          {texts.another}
        </Button>
        <KeepCase />
      </header>
      <div className="asking-questions">
        <Told {...parts} />
        {asking.at < asking.pages.length ? <QuestionPage {...parts} /> : <AnswerPlace {...parts} />}
      </div>
      <AnswerForming form={form} standing={settled} />
    </div>
  );
}

const nothing = {};
const none: readonly never[] = [];

/** The heading of the page on screen; when the page changes, the reader is put there. */
function useHeading(page: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(page);
  useEffect(() => {
    if (before.current !== page) heading.current?.focus();
    before.current = page;
  }, [page]);
  return heading;
}

/** Where the questionnaire stands, and where it last stood with facts that fit. */
function useStanding(rule: string) {
  const chosen = useSelected((state) => state.case);
  const on = useSelected((state) => state.on);
  const language = useLanguage();
  const standing = useAsked("standing", standingQuestion(rule, { ...(chosen && { case: chosen }), on, language }));
  const [settled, setSettled] = useState<Extract<Standing, { readonly ok: true }>>();
  if (standing?.ok && standing !== settled) setSettled(standing);
  return { standing, settled: standing?.ok ? standing : settled };
}

/** Nothing can be asked: the rule is gone, or facts of the case do not fit the rulebooks. */
function Gone({ standing }: { readonly standing: Standing }) {
  const studio = useStudio();
  const { ask: texts } = useTexts();
  const problems = standing.ok ? [] : standing.problems;
  return (
    <div className="ask-search" role="alert">
      {problems.length === 0 ? <p>{texts.gone}</p> : problems.map(({ words }) => <p key={words}>{words}</p>)}
      <Button className="button" onPress={studio.stopAsking}>
        {texts.another}
      </Button>
    </div>
  );
}
