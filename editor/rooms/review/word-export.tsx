import { useState } from "react";
import { Button } from "react-aria-components";
import { saveAsFile } from "../../app/save-as-file.ts";
import { useSelected, useTexts } from "../../app/studio-context.tsx";
import type { Comparison } from "../../questions/review.ts";

/** Gives the changes as a Word file in which they can be accepted or rejected one by one. */
export function WordExport({ comparison }: { readonly comparison: Comparison }) {
  const texts = useTexts();
  const author = useSelected((state) => state.review.talk?.author.trim() || undefined);
  const [standing, setStanding] = useState<"idle" | "making" | "failed">("idle");
  const make = async () => {
    setStanding("making");
    try {
      // The maker of Word files weighs as much as the whole page, and is fetched when it is wanted.
      const { wordDocument } = await import("./word-document.ts");
      const signed = { author: author ?? texts.document.author, date: new Date().toISOString() };
      saveAsFile(`${texts.document.file}.docx`, await wordDocument(comparison, signed, texts.document));
      setStanding("idle");
    } catch {
      setStanding("failed");
    }
  };
  return (
    <>
      <Button className="button" isDisabled={standing === "making"} onPress={() => void make()}>
        {texts.changes.word}
      </Button>
      {standing === "failed" && <p role="alert">{texts.changes.wordFailed}</p>}
    </>
  );
}
