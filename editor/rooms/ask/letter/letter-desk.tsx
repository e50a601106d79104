import { useState } from "react";
import { Button } from "react-aria-components";
import { createPortal } from "react-dom";
import type { Letter } from "../../../../src/workspace/letter/letter.ts";
import { saveAsFile } from "../../../app/save-as-file.ts";
import { useTexts } from "../../../app/studio-context.tsx";
import { useAsked } from "../../../panels/use-asked.ts";
import type { RuleQuestion } from "../../../questions/account.ts";
import type { FilledIn } from "../../../questions/letter.ts";
import { type Form, LetterForm } from "./letter-form.tsx";
import { LetterView } from "./letter-view.tsx";
import "../../../styles/letter.css";

/** Where a letter or an attestation is filled in, seen, printed and saved. What is typed here is gone with the page. */
export function LetterDesk({ question }: { readonly question: RuleQuestion }) {
  const { answers } = useTexts();
  const [form, setForm] = useState<Form>({
    wishes: { kind: "letter", language: question.language, withReasons: true, dated: question.on },
    filled: { addressee: "", reference: "", name: "", office: "" },
  });
  const written = useAsked("letter", { ...question, wishes: form.wishes });
  const letter = written?.ok ? written.letter : undefined;
  if (!letter) return <p className="answer-hint">{answers.working}</p>;
  const filled = {
    ...form.filled,
    opening: form.filled.opening ?? letter.opening,
    closing: form.filled.closing ?? letter.closing,
  };
  return (
    <>
      <LetterForm form={form} letter={letter} onChange={setForm} />
      <p className="answer-hint">{answers.letter.privacy}</p>
      <div className="letter-actions">
        <Button className="button button-main" onPress={() => void saveAsWord(letter, filled, answers.letter.fileName)}>
          {answers.letter.word}
        </Button>
        <Button className="button" onPress={() => print()}>
          {answers.letter.print}
        </Button>
      </div>
      <section className="letter-preview" aria-label={answers.letter.preview}>
        <LetterView letter={letter} filled={filled} />
      </section>
      {createPortal(
        <div className="print-only">
          <LetterView letter={letter} filled={filled} />
        </div>,
        document.body,
      )}
    </>
  );
}

/** The package that writes Word files is loaded on the first use. */
async function saveAsWord(letter: Letter, filled: FilledIn, fileName: (name: string) => string): Promise<void> {
  const { letterDocx } = await import("./letter-docx.ts");
  saveAsFile(fileName(letter.title ?? letter.subject), await letterDocx(letter, filled));
}
