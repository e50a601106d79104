import { useState } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import { Hand } from "../../../app/icons.tsx";
import { useTexts } from "../../../app/studio-context.tsx";
import { ExplanationTree } from "../../../panels/explanation-tree.tsx";
import type { AccountWords } from "../../../questions/account.ts";
import { Provisions } from "./provisions.tsx";

const depths = ["sentence", "steps", "full"] as const;

type Depth = (typeof depths)[number];

/** What came out, large, and why: in one sentence, in steps, or in full. */
export function ResultCard({ account }: { readonly account: AccountWords }) {
  const { answers } = useTexts();
  const [depth, setDepth] = useState<Depth>("steps");
  const { name, words, on, since, awaits, needs, status } = account;
  return (
    <section className="answer-card" aria-label={answers.label}>
      <h3 className="answer-name">{name}</h3>
      <p role="status" className={status === "value" ? "answer-amount" : "answer-amount answer-amount-none"}>
        {words}
      </p>
      <p className="answer-when">
        {answers.on(on)}
        {since && ` · ${answers.since(since)}`}
      </p>
      {awaits.map(({ decision, authority, bounds }) => (
        <p key={decision} className="answer-awaits">
          <Hand /> {answers.awaits(decision, authority, bounds)}
        </p>
      ))}
      {needs.length > 0 && (
        <p className="answer-needs">
          <b>{answers.needs}</b> {needs.join(" · ")}
        </p>
      )}
      <DepthSwitch depth={depth} onChange={setDepth} />
      <Explained account={account} depth={depth} />
    </section>
  );
}

function DepthSwitch({ depth, onChange }: { readonly depth: Depth; readonly onChange: (depth: Depth) => void }) {
  const { answers } = useTexts();
  return (
    <RadioGroup
      className="depth-switch"
      orientation="horizontal"
      value={depth}
      onChange={(value) => onChange(depths.find((one) => one === value) ?? "steps")}
    >
      <Label className="depth-label">{answers.depth.label}</Label>
      {depths.map((one) => (
        <Radio key={one} value={one} className="depth-choice">
          {answers.depth[one]}
        </Radio>
      ))}
    </RadioGroup>
  );
}

function Explained({ account, depth }: { readonly account: AccountWords; readonly depth: Depth }) {
  const { answers } = useTexts();
  const { name, words, on, steps, reason } = account;
  if (depth === "full") return <ExplanationTree step={account.full} />;
  if (depth === "sentence") {
    const deciding = steps.at(1) ?? steps.at(0);
    const cause = reason === words ? deciding?.sentence : (reason ?? deciding?.sentence);
    return (
      <p className="answer-one-sentence">
        {answers.oneSentence(name, words, on, deciding?.provisions.join(", ") ?? "")} {cause && answers.because(cause)}
      </p>
    );
  }
  return (
    <ol className="answer-steps">
      {steps.map(({ sentence, provisions, since }) => (
        <li key={sentence}>
          {sentence} <Provisions of={provisions} />
          {since && <span className="answer-since">{answers.since(since)}</span>}
        </li>
      ))}
    </ol>
  );
}
