import { useState } from "react";
import { Picker } from "../../app/picker.tsx";
import { useLanguage, useSelected, useTexts } from "../../app/studio-context.tsx";
import type { AccountWords, RuleQuestion } from "../../questions/account.ts";
import { BothVersions } from "./answer/both-versions.tsx";
import { Fold } from "./answer/fold.tsx";
import { KnownOn } from "./answer/known-on.tsx";
import { LeanedOn } from "./answer/leaned-on.tsx";
import { OverTime } from "./answer/over-time.tsx";
import { ResultCard } from "./answer/result-card.tsx";
import { useAsked } from "./answer/use-asked.ts";
import { WhatIf } from "./answer/what-if.tsx";
import { WhyNot } from "./answer/why-not.tsx";
import "../../styles/answers.css";

/** The answer to one rule for the case in hand on the day in hand, with everything an officer asks next. */
export function AnswerPage({ rule }: { readonly rule: string }) {
  const { answers } = useTexts();
  const language = useLanguage();
  const facts = useSelected((state) => state.case?.facts);
  const on = useSelected((state) => state.on);
  const [record, setRecord] = useState(0);
  const [knownOn, setKnownOn] = useState("");
  const question = facts && { rule, record, facts, on, language, ...(knownOn && { knownOn }) };
  const account = useAsked("account", question);
  if (!question) return <p className="empty">{answers.nobody}</p>;
  if (!account) return <p className="empty">{answers.working}</p>;
  return (
    <div className="answer-page">
      {account.ok ? (
        <Answered question={question} account={account} onRecord={setRecord} />
      ) : (
        <ul role="alert" className="answer-problems">
          {account.problems.map(({ words }) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <Fold title={answers.advanced}>
        <KnownOn day={knownOn} onChange={setKnownOn} />
      </Fold>
    </div>
  );
}

interface AnsweredProps {
  readonly question: RuleQuestion;
  readonly account: AccountWords;
  readonly onRecord: (record: number) => void;
}

function Answered({ question, account, onRecord }: AnsweredProps) {
  const { answers } = useTexts();
  return (
    <>
      {account.records.length > 1 && (
        <Picker
          label={answers.record}
          choices={account.records.map((label, i) => ({ id: String(i), label }))}
          chosen={String(question.record ?? 0)}
          onChoose={(id) => onRecord(Number(id))}
        />
      )}
      <ResultCard account={account} />
      <LeanedOn account={account} />
      <Fold title={answers.whyNot.title}>
        <WhyNot question={question} account={account} />
      </Fold>
      <Fold title={answers.whatIf.title}>
        <WhatIf question={question} />
      </Fold>
      <Fold title={answers.overTime.title}>
        <OverTime question={question} />
      </Fold>
      <Fold title={answers.versions.title}>
        <BothVersions question={question} />
      </Fold>
    </>
  );
}
