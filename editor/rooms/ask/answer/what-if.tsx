import { useState } from "react";
import type { Json } from "../../../../src/values/json.ts";
import { Picker } from "../../../app/picker.tsx";
import { useTexts } from "../../../app/studio-context.tsx";
import { useAsked } from "../../../panels/use-asked.ts";
import type { RuleQuestion, VariableFact } from "../../../questions/account.ts";
import { EndField } from "./end-field.tsx";
import { Problems } from "./problems.tsx";
import { Series } from "./series.tsx";

/** What comes out as one fact takes other values. */
export function WhatIf({ question }: { readonly question: RuleQuestion }) {
  const { answers } = useTexts();
  const facts = useAsked("variableFacts", question);
  const [wanted, setWanted] = useState<string>();
  if (!facts) return <p className="answer-hint">{answers.working}</p>;
  const chosen = facts.find((fact) => idOf(fact) === wanted) ?? facts[0];
  if (!chosen) return <p className="answer-hint">{answers.whatIf.none}</p>;
  return (
    <>
      <Picker
        label={answers.whatIf.fact}
        choices={facts.map((fact) => ({ id: idOf(fact), label: fact.label }))}
        chosen={idOf(chosen)}
        onChoose={setWanted}
      />
      <Varied key={idOf(chosen)} question={question} fact={chosen} />
    </>
  );
}

function idOf({ fact: { fact, index } }: VariableFact): string {
  return index === undefined ? fact : `${fact} ${index}`;
}

function Varied({ question, fact }: { readonly question: RuleQuestion; readonly fact: VariableFact }) {
  const { answers } = useTexts();
  const [from, setFrom] = useState<Json | undefined>(fact.from);
  const [to, setTo] = useState<Json | undefined>(fact.to);
  const ends = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const varied = useAsked("vary", { ...question, fact: fact.fact, ...ends });
  return (
    <>
      {fact.told !== undefined && <p className="answer-hint">{answers.whatIf.told(fact.told)}</p>}
      {from !== undefined && to !== undefined && (
        <div className="what-if-ends">
          <EndField label={answers.whatIf.from} value={from} onChange={setFrom} />
          <EndField label={answers.whatIf.to} value={to} onChange={setTo} />
        </div>
      )}
      {!varied && <p className="answer-hint">{answers.working}</p>}
      {varied?.ok && <Series fact={fact} varied={varied} />}
      {varied?.ok === false && <Problems problems={varied.problems} />}
    </>
  );
}
