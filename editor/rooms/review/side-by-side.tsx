import { lazy, Suspense, useMemo } from "react";
import { loadTextDifference } from "../../app/load-monaco.ts";
import { Picker } from "../../app/picker.tsx";
import { useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";
import type { StudioState } from "../../store/state.ts";

const TextDifference = lazy(loadTextDifference);

/** The two texts of a file beside each other. */
export function SideBySide() {
  const studio = useStudio();
  const texts = useTexts();
  const differing = useDifferingFiles();
  const wanted = useSelected((state) => state.review.file);
  const file = differing.find(({ path }) => path === wanted) ?? differing[0];
  if (!file) return <p className="empty">{texts.review.noText}</p>;
  const choices = differing.map(({ path }) => ({ id: path, label: path }));
  return (
    <section className="text-face" aria-label={texts.review.files}>
      <div className="file-bar">
        <Picker label={texts.review.chooseFile} choices={choices} chosen={file.path} onChoose={studio.showDifference} />
      </div>
      <Suspense fallback={<p className="empty">{texts.loadingText}</p>}>
        <TextDifference path={file.path} older={file.older} newer={file.newer} />
      </Suspense>
    </section>
  );
}

/** Files whose text on screen is not that of the version compared with. */
function useDifferingFiles() {
  const files = useSelected((state) => state.files);
  const older = useSelected((state) => state.review.older);
  return useMemo(() => differingFiles(files, older), [files, older]);
}

function differingFiles(files: StudioState["files"], older: StudioState["review"]["older"]) {
  const before = new Map(
    (older ?? [...files.values()].map(({ path, saved }) => ({ file: path, text: saved }))).map(({ file, text }) => [
      file,
      text,
    ]),
  );
  const paths = [...new Set([...files.keys(), ...before.keys()])].sort();
  return paths
    .map((path) => ({ path, older: before.get(path) ?? "", newer: files.get(path)?.text ?? "" }))
    .filter((file) => file.older !== file.newer);
}
