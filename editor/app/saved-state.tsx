import { Button } from "react-aria-components";
import { type Files, isDraft } from "../store/files.ts";
import type { Texts } from "../texts/en.ts";
import { useSelected, useStudio, useTexts } from "./studio-context.tsx";

/** What is saved and what is not, in words, and the button that saves. */
export function SavedState() {
  const studio = useStudio();
  const texts = useTexts();
  const files = useSelected((state) => state.files);
  const savedAt = useSelected((state) => state.savedAt);
  const drafts = [...files.values()].filter(isDraft).length;
  return (
    <div className="saved-state">
      <span role="status" className={drafts > 0 ? "saved-words saved-words-draft" : "saved-words"}>
        {savedWords(files, drafts, savedAt, texts)}
      </span>
      <Button className="button" isDisabled={drafts === 0} onPress={() => void studio.saveAll()}>
        {texts.file.save} <kbd>{texts.file.saveHint}</kbd>
      </Button>
    </div>
  );
}

function savedWords(files: Files, drafts: number, savedAt: string | undefined, texts: Texts): string {
  const standings = [...files.values()].map(({ standing }) => standing);
  const conflicts = standings.filter((standing) => standing === "conflict").length;
  if (conflicts > 0) return texts.saved.conflicts(conflicts);
  if (standings.includes("saving")) return texts.saved.saving;
  if (standings.includes("failed")) return texts.saved.failed;
  if (drafts > 0) return texts.saved.drafts(drafts);
  return savedAt ? texts.saved.savedAt(savedAt) : texts.saved.saved;
}
