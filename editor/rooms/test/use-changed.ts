import { useEffect, useState } from "react";
import { useSelected, useStudio } from "../../app/studio-context.tsx";
import type { ChangedScenario } from "../../questions/test.ts";
import { isDraft } from "../../store/files.ts";

/** The scenarios that come out otherwise than with the saved texts; none where everything is saved. */
export function useChanged(): readonly ChangedScenario[] {
  const studio = useStudio();
  const scenarios = useSelected((state) => state.analysis?.scenarios);
  const areRunning = useSelected((state) => state.analysis?.areRunning ?? true);
  const [changed, setChanged] = useState<readonly ChangedScenario[]>(none);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was saved is compared each time the scenarios have run.
  useEffect(() => {
    if (areRunning) return undefined;
    const drafts = [...studio.store.get().files.values()].filter(isDraft);
    if (drafts.length === 0) {
      setChanged(none);
      return undefined;
    }
    let wanted = true;
    studio.ask("changedFrom", { saved: drafts.map(({ path, saved }) => ({ file: path, text: saved })) }).then(
      (found) => wanted && setChanged(found),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [studio, scenarios, areRunning]);
  return changed;
}

const none: readonly ChangedScenario[] = [];
