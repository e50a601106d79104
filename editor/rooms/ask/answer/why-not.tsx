import { useState } from "react";
import { Picker } from "../../../app/picker.tsx";
import { useTexts } from "../../../app/studio-context.tsx";
import { useAsked } from "../../../panels/use-asked.ts";
import type { AccountWords, RuleQuestion, WhyNotWords } from "../../../questions/account.ts";
import { Provisions } from "./provisions.tsx";
import { type SoFar, useWhen } from "./use-when.ts";

interface WhyNotProps {
  readonly question: RuleQuestion;
  readonly account: AccountWords;
}

/** Why another exception or alternative did not decide, and whether time alone will change that. */
export function WhyNot({ question, account }: WhyNotProps) {
  const { answers } = useTexts();
  const { whyNot } = answers;
  const { others } = account;
  const [wanted, setWanted] = useState<string>();
  const chosen = others.find(({ key }) => key === wanted) ?? others[0];
  const told = useAsked("whyNot", chosen && { ...question, branch: chosen.key });
  const time = useWhen(question, chosen?.key);
  if (!chosen) return <p className="answer-hint">{whyNot.none}</p>;
  return (
    <>
      <Picker
        label={whyNot.choose}
        choices={others.map(({ key, kind, label }) => ({ id: key, label: `${label} (${whyNot.kinds[kind]})` }))}
        chosen={chosen.key}
        onChoose={setWanted}
      />
      {told?.ok && <Told told={told} />}
      {time && <Time time={time} />}
      {!told && <p className="answer-hint">{answers.working}</p>}
    </>
  );
}

type Otherwise = WhyNotWords["accounts"][number]["otherwise"][number];

function Told({ told }: { readonly told: WhyNotWords }) {
  const { whyNot } = useTexts().answers;
  return (
    <div role="status">
      {told.accounts.map(({ sentence, provisions, otherwise }) => (
        <div key={sentence} className="why-not-account">
          <p className="why-not-sentence">
            {sentence}. <Provisions of={provisions} />
          </p>
          {otherwise.length > 0 && <p className="answer-hint">{whyNot.needed}</p>}
          <OtherwiseList items={otherwise} />
        </div>
      ))}
    </div>
  );
}

function OtherwiseList({ items }: { readonly items: readonly Otherwise[] }) {
  if (items.length === 0) return null;
  return (
    <ul className="why-not-list">
      {items.map(({ sentence, provisions, children }) => (
        <li key={sentence}>
          {sentence} <Provisions of={provisions} />
          <OtherwiseList items={children} />
        </li>
      ))}
    </ul>
  );
}

/** What time alone does; how far the search has come while it goes on. */
function Time({ time }: { readonly time: SoFar }) {
  const { whyNot } = useTexts().answers;
  const { changes, decides, lastTried, isOver } = time;
  const change = changes ? `${whyNot.changesOn(changes.on, changes.words)} ` : "";
  if (decides) return <p className="why-not-when">{whyNot.decidesOn(decides.on, decides.words)}</p>;
  if (!isOver) return <p className="why-not-when">{change + whyNot.looking(lastTried)}</p>;
  return <p className="why-not-when">{changes ? change + whyNot.notDecidesBy(lastTried) : whyNot.never(lastTried)}</p>;
}
