import { useState } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { useTexts } from "../../app/studio-context.tsx";
import { ArticleTree } from "./article-tree.tsx";
import { FileTree } from "./file-tree.tsx";
import { Outline } from "./outline.tsx";

/** What there is to read and write, by article or by file, like a word processor's navigation pane. */
export function Contents() {
  const texts = useTexts();
  const [by, setBy] = useState<"files" | "articles">("files");
  return (
    <nav className="contents" aria-label={texts.contents.label}>
      <ToggleButtonGroup
        className="switch contents-switch"
        aria-label={texts.contents.by}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[by]}
        onSelectionChange={(keys) => setBy([...keys][0] === "articles" ? "articles" : "files")}
      >
        <ToggleButton id="files" className="switch-choice">
          {texts.contents.byFile}
        </ToggleButton>
        <ToggleButton id="articles" className="switch-choice">
          {texts.contents.byArticle}
        </ToggleButton>
      </ToggleButtonGroup>
      {by === "articles" ? <ArticleTree /> : <FileTree />}
      <h2 className="panel-title">{texts.contents.outline}</h2>
      <Outline />
    </nav>
  );
}
