import { useState } from "react";
import { Button, FileTrigger } from "react-aria-components";
import { type Receipt, readReceipt } from "../../../../src/workspace/receipt.ts";
import { saveAsFile } from "../../../app/save-as-file.ts";
import { useStudio, useTexts } from "../../../app/studio-context.tsx";
import type { AccountWords, RuleQuestion } from "../../../questions/account.ts";

interface ReceiptDeskProps {
  readonly question: RuleQuestion;
  /** Absent where there is no answer to keep. */
  readonly account?: AccountWords;
  readonly onOpen: (receipt: Receipt) => void;
}

/** Saves an answer so that it can be computed again, and opens one that was saved. */
export function ReceiptDesk({ question, account, onOpen }: ReceiptDeskProps) {
  const studio = useStudio();
  const texts = useTexts().answers.receipt;
  const [isUnreadable, setUnreadable] = useState(false);
  const open = async (files: FileList | null) => {
    const receipt = readReceipt((await files?.[0]?.text()) ?? "");
    setUnreadable(receipt === undefined);
    if (!receipt) return;
    const { facts, readings, on } = receipt;
    studio.takeCase({ id: "new", name: { en: texts.title, fr: texts.title }, facts, readings }, on);
    onOpen(receipt);
  };
  return (
    <>
      <p className="answer-hint">{texts.hint}</p>
      <div className="letter-actions">
        {account && (
          <Button
            className="button"
            onPress={() => saveAsFile(texts.fileName(account.name), jsonFile(receiptOf(question, account)))}
          >
            {texts.save}
          </Button>
        )}
        <FileTrigger acceptedFileTypes={["application/json", ".json"]} onSelect={(files) => void open(files)}>
          <Button className="button">{texts.open}</Button>
        </FileTrigger>
      </div>
      {isUnreadable && <p role="alert">{texts.unreadable}</p>}
    </>
  );
}

function jsonFile(receipt: Receipt): Blob {
  return new Blob([`${JSON.stringify(receipt, null, 2)}\n`], { type: "application/json" });
}

/** Readings that nobody has chosen stay out: they are as open on the day of the replay. */
function receiptOf({ rule, record, facts, on, knownOn, language }: RuleQuestion, account: AccountWords): Receipt {
  const { rulebook, engine } = account.provenance;
  const taken = account.readings.flatMap(({ reading, taken: option }) => (option === null ? [] : [[reading, option]]));
  return {
    kind: "proviso-receipt",
    rule,
    ...(record !== undefined && { record }),
    facts,
    on,
    ...(knownOn && { knownOn }),
    readings: Object.fromEntries(taken),
    rulebook,
    engine,
    answer: { words: account.words, language },
  };
}
