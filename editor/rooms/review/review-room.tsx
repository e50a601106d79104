import { lazy, Suspense, useEffect, useMemo } from "react";
import { loadTextDifference } from "../../app/load-monaco.ts";
import { Picker } from "../../app/picker.tsx";
import { useLanguage, useSelected, useStudio, useTexts } from "../../app/studio-context.tsx";
import { ON_DISK, type StudioState } from "../../store/state.ts";
import { Changes } from "./changes.tsx";

const TextDifference = lazy(loadTextDifference);

/** Where a change is read before it counts: what it does to the rules and scenarios, beside the difference in the text. */
export function ReviewRoom() {
  const studio = useStudio();
  const texts = useTexts();
  const analysis = useSelected((state) => state.analysis);
  useEffect(() => void studio.readVersions(), [studio]);
  useEffect(() => {
    if (analysis) void studio.compare();
  }, [studio, analysis]);
  return (
    <div className="review-room">
      <aside className="review-side" aria-label={texts.review.changes}>
        <VersionPicker />
        <Changes />
      </aside>
      <main className="centre">
        <Difference />
      </main>
    </div>
  );
}

function VersionPicker() {
  const studio = useStudio();
  const texts = useTexts();
  const language = useLanguage();
  const { versions, chosen, standing } = useSelected((state) => state.review);
  const choices = useMemo(
    () => [
      { id: ON_DISK, label: texts.review.onDisk },
      ...versions.map(({ id, date, title }) => ({ id, label: texts.review.version(dayOf(date, language), title) })),
    ],
    [versions, texts, language],
  );
  return (
    <div className="version-picker">
      <Picker
        label={texts.review.compareWith}
        choices={choices}
        chosen={chosen}
        onChoose={(id) => void studio.compareWith(id)}
      />
      {versions.length === 0 && <p className="quiet">{texts.review.noVersions}</p>}
      {standing === "unreadable" && <p role="alert">{texts.review.unreadable}</p>}
    </div>
  );
}

function Difference() {
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

function dayOf(date: string, language: "en" | "fr"): string {
  return new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
  }).format(new Date(date));
}
