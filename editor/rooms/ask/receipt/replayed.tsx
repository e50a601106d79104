import { Button } from "react-aria-components";
import type { Receipt } from "../../../../src/workspace/receipt.ts";
import { useTexts } from "../../../app/studio-context.tsx";
import { useAsked } from "../../../panels/use-asked.ts";
import type { AccountWords, RuleQuestion } from "../../../questions/account.ts";
import type { Texts } from "../../../texts/en.ts";

interface ReplayedProps {
  readonly receipt: Receipt;
  readonly question: RuleQuestion;
  readonly onLeave: () => void;
}

/** Whether the rules and the answer are still those of the receipt that is open. */
export function Replayed({ receipt, question, onLeave }: ReplayedProps) {
  const texts = useTexts().answers.receipt;
  // The words are compared in the language in which the receipt has them.
  const account = useAsked("account", { ...question, language: receipt.answer.language });
  return (
    <div className="replayed" role="status">
      <p>
        {texts.replayed(receipt.on)} {account?.ok && standingWords(receipt, account, texts)}
      </p>
      <Button className="button button-small" onPress={onLeave}>
        {texts.leave}
      </Button>
    </div>
  );
}

function standingWords(receipt: Receipt, account: AccountWords, texts: Texts["answers"]["receipt"]): string {
  const { rulebook, engine } = account.provenance;
  const isSame = receipt.answer.words === account.words;
  const release = receipt.engine === engine ? "" : ` ${texts.otherRelease(receipt.engine)}`;
  if (receipt.rulebook === rulebook) return (isSame ? texts.same : texts.otherAnswer(receipt.answer.words)) + release;
  return (isSame ? texts.otherRulesSame : texts.otherRules(receipt.answer.words)) + release;
}
