import { Button, Radio, RadioGroup } from "react-aria-components";
import { Fail, Pass } from "../app/icons.tsx";
import { useLanguage, useSelected, useStudio, useTexts } from "../app/studio-context.tsx";
import type { AnswerStanding, ScenarioStanding } from "../questions/analysis.ts";
import { ExplanationTree } from "./explanation-tree.tsx";
import { useExplanation } from "./use-explanation.ts";

/** What the chosen scenario expects, what the rules give, and how that comes about. */
export function Why() {
  const texts = useTexts();
  const chosen = useSelected((state) => state.chosen);
  const scenario = useSelected((state) => state.analysis?.scenarios.find(({ id }) => id === state.chosen?.scenario));
  return (
    <section className="why" aria-label={texts.why.label}>
      <h2 className="panel-title">{texts.why.label}</h2>
      {scenario && chosen ? (
        <ChosenScenario scenario={scenario} answer={chosen.answer} />
      ) : (
        <p className="empty">{texts.scenarios.noneChosen}</p>
      )}
    </section>
  );
}

function ChosenScenario({ scenario, answer }: { readonly scenario: ScenarioStanding; readonly answer: number }) {
  const studio = useStudio();
  const texts = useTexts();
  const language = useLanguage();
  const step = useExplanation(scenario.id, answer);
  return (
    <>
      <div className="why-head">
        <h3 className="why-title">{scenario.title[language]}</h3>
        {scenario.provisions[language] && <span className="provision">{scenario.provisions[language]}</span>}
        <Button
          className="button button-small"
          onPress={() => studio.reveal({ ...scenario.span, end: scenario.span.start })}
        >
          {texts.scenarios.goToText}
        </Button>
      </div>
      <RadioGroup
        className="answers"
        aria-label={texts.why.answers}
        value={String(answer)}
        onChange={(value) => studio.choose(scenario.id, Number(value))}
      >
        {scenario.answers.map((standing, index) => (
          <Answer key={`${standing.label.en} ${standing.span.start}`} value={String(index)} answer={standing} />
        ))}
      </RadioGroup>
      <ExplanationTree step={step} />
    </>
  );
}

function Answer({ value, answer }: { readonly value: string; readonly answer: AnswerStanding }) {
  const texts = useTexts();
  const language = useLanguage();
  return (
    <Radio value={value} className={answer.passed ? "answer" : "answer answer-fails"}>
      {answer.passed ? <Pass /> : <Fail />}
      <span className="answer-label">{answer.label[language]}</span>
      <span className="answer-expected">
        {texts.scenarios.expected} <b>{answer.expected[language]}</b>
      </span>
      {!answer.passed && (
        <span className="answer-actual">
          {texts.scenarios.actual} <b>{answer.actual[language]}</b>
        </span>
      )}
    </Radio>
  );
}
