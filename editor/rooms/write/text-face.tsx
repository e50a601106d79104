import { lazy, type ReactNode, Suspense, useCallback } from "react";
import { Button } from "react-aria-components";
import { fileName } from "../../app/file-name.ts";
import { firstTextOf } from "../../app/first-text.ts";
import { loadTextEditor } from "../../app/load-monaco.ts";
import { useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";
import { isDraft, type StudioFile } from "../../store/files.ts";
import { FaceSwitch } from "./face-switch.tsx";
import { Timeline } from "./timeline.tsx";
import { useTables } from "./use-tables.ts";

const TextEditor = lazy(loadTextEditor);
const TableFace = lazy(async () => ({ default: (await import("../../tables/table-face.tsx")).TableFace }));

/** The rule as text: its file's name and state, and the editor. */
export function TextFace() {
  const texts = useTexts();
  const current = useSelected((state) => state.files.get(state.current ?? ""));
  const opening = useSelected((state) => state.opening);
  const tables = useTables(current?.path);
  const face = useSelected((state) => state.face);
  if (!current) return <p className="empty">{opening === "reading" ? texts.loading : texts.file.choose}</p>;
  return (
    <section className="text-face" aria-label={fileName(current.path)}>
      <FileBar file={current}>{tables.length > 0 && <FaceSwitch />}</FileBar>
      {face === "table" && tables.length > 0 ? (
        <Suspense fallback={<p className="empty">{texts.table.loading}</p>}>
          <TableFace key={current.path} path={current.path} tables={tables} />
        </Suspense>
      ) : (
        <Suspense fallback={<PlainText file={current} />}>
          <TextEditor path={current.path} />
        </Suspense>
      )}
      <Timeline file={current.path} />
    </section>
  );
}

function FileBar({ file, children }: { readonly file: StudioFile; readonly children: ReactNode }) {
  const studio = useStudio();
  const texts = useTexts();
  const folders = file.path.split("/").slice(0, -1);
  return (
    <div className="file-bar">
      <h1 className="file-title">
        {folders.length > 0 && <span className="file-folder">{folders.join(" › ")} › </span>}
        {fileName(file.path)}
        {isDraft(file) && <span className="draft-mark">{texts.marks.draft}</span>}
      </h1>
      {children}
      <Button className="button button-quiet" onPress={() => void studio.tidy(file.path)}>
        {texts.file.format} <kbd>{texts.file.formatHint}</kbd>
      </Button>
    </div>
  );
}

/** The text before the editor is there, so that reading can begin. */
function PlainText({ file }: { readonly file: StudioFile }) {
  const texts = useTexts();
  const coloured = file.text === file.saved ? firstTextOf(file.path) : undefined;
  const show = useCallback(
    (place: HTMLElement | null) => void (coloured && place?.replaceChildren(coloured)),
    [coloured],
  );
  return (
    <section className="plain-text" aria-label={texts.loadingText} aria-busy="true" ref={show}>
      {!coloured && <pre>{file.text}</pre>}
    </section>
  );
}
