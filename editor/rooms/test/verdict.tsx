import { useState } from "react";
import { Button, Input, Label, TextArea, TextField } from "react-aria-components";
import type { Bilingual } from "../../../grammar/source.ts";
import { Fail } from "../../app/icons.tsx";
import { useLanguage, useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";
import type { AnswerStanding } from "../../questions/analysis.ts";

/** Of a chosen answer that is not the expected one: either the rule is wrong, or the expectation was. */
export function Verdict() {
  const chosen = useSelected((state) => state.chosen);
  const scenario = useSelected((state) => state.analysis?.scenarios.find(({ id }) => id === state.chosen?.scenario));
  const answer = chosen && scenario?.answers[chosen.answer];
  if (!answer || answer.passed) return null;
  const key = `${scenario.id} ${chosen.answer}`;
  return <RedAnswer key={key} scenario={scenario.id} index={chosen.answer} answer={answer} />;
}

interface RedAnswerProps {
  readonly scenario: string;
  readonly index: number;
  readonly answer: AnswerStanding;
}

function RedAnswer({ scenario, index, answer }: RedAnswerProps) {
  const studio = useStudio();
  const { test: texts } = useTexts();
  const language = useLanguage();
  const [isMending, setMending] = useState(false);
  const showLine = async () => {
    const span = await studio.ask("decidedBy", { scenario, answer: index });
    if (span) studio.reveal({ ...span, end: span.start });
  };
  return (
    <section className="red-answer" aria-label={answer.label[language]}>
      <p className="red-answer-words">
        <Fail />
        {texts.red.words(withoutIs(answer.expected[language]), withoutIs(answer.actual[language]))}
      </p>
      {isMending ? (
        <Correction scenario={scenario} index={index} close={() => setMending(false)} />
      ) : (
        <p className="red-answer-choices">
          <Button className="button" onPress={() => void showLine()}>
            {texts.red.ruleWrong}
          </Button>
          <Button className="button" onPress={() => setMending(true)}>
            {texts.red.expectationWrong}
          </Button>
        </p>
      )}
    </section>
  );
}

/** "is 120 EUR" stands after a colon as "120 EUR". */
function withoutIs(words: string): string {
  return words.replace(/^(?:is|est) /, "");
}

interface CorrectionProps {
  readonly scenario: string;
  readonly index: number;
  readonly close: () => void;
}

/** Asks why the expectation was wrong; the reason is kept with the scenario. */
function Correction({ scenario, index, close }: CorrectionProps) {
  const studio = useStudio();
  const { red: texts } = useTexts().test;
  const language = useLanguage();
  const [reason, setReason] = useState("");
  const [instead, setInstead] = useState("");
  const [refusal, setRefusal] = useState<Bilingual>();
  const correct = async () => {
    const typed = instead.trim();
    const correction = { id: scenario, answer: index, reason, spoken: language, ...(typed && { instead: typed }) };
    const refused = await studio.correctExpectation(correction);
    setRefusal(refused);
    if (!refused) close();
  };
  return (
    <form
      className="correction"
      onSubmit={(event) => {
        event.preventDefault();
        void correct();
      }}
    >
      <TextField className="form-field" value={reason} onChange={setReason} autoFocus isRequired>
        <Label>{texts.reason}</Label>
        <TextArea className="field-input" rows={2} />
      </TextField>
      <TextField className="form-field" value={instead} onChange={setInstead}>
        <Label>{texts.instead}</Label>
        <Input className="field-input" />
      </TextField>
      <p role="alert" className="field-problem">
        {refusal?.[language]}
      </p>
      <p className="red-answer-choices">
        <Button className="button button-main" type="submit">
          {texts.correct}
        </Button>
        <Button className="button" onPress={close}>
          {texts.cancel}
        </Button>
      </p>
    </form>
  );
}
