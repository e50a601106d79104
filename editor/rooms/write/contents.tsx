import { useTexts } from "../../app/studio-context.tsx";
import { FileTree } from "./file-tree.tsx";
import { Outline } from "./outline.tsx";

/** The rulebooks by folder, and the contents of the file that is open, like a word processor's navigation pane. */
export function Contents() {
  const texts = useTexts();
  return (
    <nav className="contents" aria-label={texts.contents.label}>
      <h2 className="panel-title">{texts.contents.rulebooks}</h2>
      <FileTree />
      <h2 className="panel-title">{texts.contents.outline}</h2>
      <Outline />
    </nav>
  );
}
