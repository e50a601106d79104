import { lazy, Suspense, useState } from "react";
import type { Receipt } from "../../../src/workspace/receipt.ts";
import { Picker } from "../../app/picker.tsx";
import { useLanguage, useSelected, useTexts } from "../../app/studio-context.tsx";
import { useAsked } from "../../panels/use-asked.ts";
import type { AccountWords, RuleQuestion } from "../../questions/account.ts";
import { BothVersions } from "./answer/both-versions.tsx";
import { Fold } from "./answer/fold.tsx";
import { KnownOn } from "./answer/known-on.tsx";
import { LeanedOn } from "./answer/leaned-on.tsx";
import { OverTime } from "./answer/over-time.tsx";
import { Problems } from "./answer/problems.tsx";
import { ResultCard } from "./answer/result-card.tsx";
import { WhatIf } from "./answer/what-if.tsx";
import { WhyNot } from "./answer/why-not.tsx";
import { ReceiptDesk } from "./receipt/receipt-desk.tsx";
import { Replayed } from "./receipt/replayed.tsx";
import "../../styles/answers.css";

const LetterDesk = lazy(async () => ({ default: (await import("./letter/letter-desk.tsx")).LetterDesk }));

/** The answer to one rule for the case in hand on the day in hand, with everything an officer asks next. */
export function AnswerPage({ rule }: { readonly rule: string }) {
  const { answers } = useTexts();
  const [record, setRecord] = useState(0);
  const [knownOn, setKnownOn] = useState("");
  const [receipt, setReceipt] = useState<Receipt>();
  const question = useQuestion({ rule, record, ...(knownOn && { knownOn }) }, receipt);
  const account = useAsked("account", question);
  if (!question) return <p className="empty">{answers.nobody}</p>;
  if (!account) return <p className="empty">{answers.working}</p>;
  return (
    <div className="answer-page">
      {receipt && isAbout(question, receipt) && (
        <Replayed receipt={receipt} question={question} onLeave={() => setReceipt(undefined)} />
      )}
      {account.ok ? (
        <Answered question={question} account={account} onRecord={setRecord} />
      ) : (
        <Problems problems={account.problems} />
      )}
      <Fold title={answers.receipt.title}>
        <ReceiptDesk question={question} onOpen={setReceipt} {...(account.ok && { account })} />
      </Fold>
      <Fold title={answers.advanced}>
        <KnownOn day={knownOn} onChange={setKnownOn} />
      </Fold>
    </div>
  );
}

/** The question about the case in hand; while its facts, its readings and its day are those of an open receipt, as the receipt puts it. */
function useQuestion(
  asked: Pick<RuleQuestion, "rule" | "record" | "knownOn">,
  receipt: Receipt | undefined,
): RuleQuestion | undefined {
  const language = useLanguage();
  const chosen = useSelected((state) => state.case);
  const on = useSelected((state) => state.on);
  if (!chosen) return undefined;
  const { facts, readings = {} } = chosen;
  const question = { ...asked, facts, readings, on, language };
  if (!receipt || !isAbout(question, receipt)) return question;
  const { rule, record, knownOn } = receipt;
  return {
    rule,
    facts,
    readings,
    on,
    language,
    ...(record !== undefined && { record }),
    ...(knownOn !== undefined && { knownOn }),
  };
}

function isAbout({ facts, on, readings }: RuleQuestion, receipt: Receipt): boolean {
  return on === receipt.on && JSON.stringify([facts, readings]) === JSON.stringify([receipt.facts, receipt.readings]);
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
      <Fold title={answers.letter.title}>
        <Suspense fallback={<p className="answer-hint">{answers.working}</p>}>
          <LetterDesk question={question} />
        </Suspense>
      </Fold>
    </>
  );
}
