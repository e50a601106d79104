import { useState } from "react";
import { Button } from "react-aria-components";
import type { Bilingual } from "../../../grammar/source.ts";
import { saveAsFile } from "../../app/save-as-file.ts";
import { useLanguage, useTexts } from "../../app/studio-context.tsx";

/** The formal text that makes the new rules of the old, to be copied or saved. */
export function AmendingText({ instructions }: { readonly instructions: readonly Bilingual[] }) {
  const texts = useTexts();
  const language = useLanguage();
  const [copied, setCopied] = useState<string>();
  const text = written(instructions, language);
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(text));
  const save = () => {
    const both = [texts.document.languages.en, written(instructions, "en"), texts.document.languages.fr];
    const content = [...both, written(instructions, "fr")].join("\n\n");
    saveAsFile(`${texts.document.file}.txt`, new Blob([`${content}\n`], { type: "text/plain;charset=utf-8" }));
  };
  return (
    <section className="amending">
      <h3 className="review-title">{texts.changes.amending}</h3>
      {instructions.length === 0 ? (
        <p className="quiet-line">{texts.changes.noAmending}</p>
      ) : (
        <>
          <ol className="amending-list">
            {instructions.map((instruction) => (
              <li key={instruction.en}>{instruction[language]}</li>
            ))}
          </ol>
          <p className="review-ways">
            <Button className="button button-small" onPress={copy}>
              {texts.changes.copy}
            </Button>
            <Button className="button button-small" onPress={save}>
              {texts.changes.download}
            </Button>
            <span role="status">{copied === text && texts.changes.copied}</span>
          </p>
        </>
      )}
    </section>
  );
}

function written(instructions: readonly Bilingual[], language: "en" | "fr"): string {
  return instructions.map((instruction, i) => `${i + 1}. ${instruction[language]}`).join("\n");
}
