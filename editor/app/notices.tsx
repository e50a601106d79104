import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { ON_DISK } from "../store/state.ts";
import { fileName } from "./file-name.ts";
import { WarningSign } from "./icons.tsx";
import { useLanguage, useSelected, useStudio, useTexts } from "./studio-context.tsx";

/** Messages that want a choice: work brought back, a file changed on disk, a save refused. */
export function Notices() {
  return (
    <div className="notices" aria-live="polite">
      <RecoveredNotice />
      <ConflictNotices />
      <RefusalNotice />
      <ProblemsNotice />
    </div>
  );
}

function Notice({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <div className="notice">
      <WarningSign />
      <p>{words}</p>
      <div className="notice-choices">{children}</div>
    </div>
  );
}

function RecoveredNotice() {
  const studio = useStudio();
  const texts = useTexts();
  const recovered = useSelected((state) => state.recovered);
  if (!recovered) return null;
  const names = recovered.paths.map(fileName).join(", ");
  return (
    <Notice words={texts.recovered.message(names, recovered.time)}>
      <Button className="button button-main" onPress={studio.keepRecovered}>
        {texts.recovered.keep}
      </Button>
      <Button className="button" onPress={studio.discardRecovered}>
        {texts.recovered.discard}
      </Button>
    </Notice>
  );
}

function ConflictNotices() {
  const studio = useStudio();
  const texts = useTexts();
  const files = useSelected((state) => state.files);
  const conflicts = [...files.values()].filter(({ standing }) => standing === "conflict");
  return conflicts.map(({ path }) => (
    <Notice key={path} words={texts.conflict.message(fileName(path))}>
      <Button className="button" onPress={() => void studio.keepOverDisk(path)}>
        {texts.conflict.keepMine}
      </Button>
      <Button className="button" onPress={() => studio.takeFromDisk(path)}>
        {texts.conflict.takeTheirs}
      </Button>
      <Button
        className="button"
        onPress={() => {
          studio.show("review");
          studio.showDifference(path);
          void studio.compareWith(ON_DISK);
        }}
      >
        {texts.conflict.compare}
      </Button>
    </Notice>
  ));
}

function RefusalNotice() {
  const studio = useStudio();
  const texts = useTexts();
  const refusal = useSelected((state) => state.refusal);
  if (!refusal) return null;
  return (
    <Notice words={texts.refused(fileName(refusal.path), refusal.words)}>
      <Button className="button" onPress={studio.dismissRefusal}>
        {texts.close}
      </Button>
    </Notice>
  );
}

function ProblemsNotice() {
  const studio = useStudio();
  const texts = useTexts();
  const language = useLanguage();
  const problems = useSelected((state) => state.problems);
  if (problems.length === 0) return null;
  return (
    <Notice words={problems.map((problem) => problem[language]).join(" ")}>
      <Button className="button" onPress={studio.dismissProblems}>
        {texts.close}
      </Button>
    </Notice>
  );
}
