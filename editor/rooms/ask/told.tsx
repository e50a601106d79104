import { useState } from "react";
import { Button } from "react-aria-components";
import { useLanguage, useStudio, useTexts } from "../../app/studio-context.tsx";
import { FactForm } from "../../forms/fact-form.tsx";
import type { ToldFact } from "../../questions/ask.ts";
import { fieldOf, groupsWith } from "../../store/questionnaire.ts";
import type { Parts } from "./parts.ts";
import { useQuestions } from "./use-questions.tsx";

/** What was answered on other pages, or told with the case: each can be changed where it stands. Folded beside the answer. */
export function Told(parts: Parts) {
  const { form, asking, settled } = parts;
  const { ask: texts } = useTexts();
  const page = asking.pages[asking.at] ?? [];
  const isAnswered = asking.at >= asking.pages.length;
  const elsewhere = settled.told.filter(({ fact }) => !page.includes(fact) && fieldOf(form, fact));
  if (elsewhere.length === 0) return null;
  return (
    <details key={String(isAnswered)} className="told" open={!isAnswered}>
      <summary>{texts.told(elsewhere.length)}</summary>
      <ul>
        {elsewhere.map((told) => (
          <ToldLine key={told.fact} told={told} parts={parts} />
        ))}
      </ul>
    </details>
  );
}

function ToldLine({ told, parts }: { readonly told: ToldFact; readonly parts: Parts }) {
  const { form, facts, problems } = parts;
  const studio = useStudio();
  const language = useLanguage();
  const { ask: texts } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const questions = useQuestions(parts);
  const label = fieldOf(form, told.fact)?.label[language] ?? told.fact;
  return (
    <li className={told.isUsed ? "told-line" : "told-line told-idle"}>
      <span className="field-line">
        <span className="told-label">{label}</span>
        <b>{told.words}</b>
        {!told.isUsed && <span className="told-note">{texts.notUsed}</span>}
        <Button
          className="button button-small"
          aria-expanded={isOpen}
          aria-label={isOpen ? `${texts.done}: ${label}` : texts.changeOf(label)}
          onPress={() => setOpen(!isOpen)}
        >
          {isOpen ? texts.done : texts.change}
        </Button>
      </span>
      {isOpen && (
        <FactForm
          groups={groupsWith(form, [told.fact])}
          facts={facts}
          onChange={studio.tellFacts}
          problems={problems}
          questions={questions}
        />
      )}
    </li>
  );
}
