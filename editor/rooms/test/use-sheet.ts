import { useEffect, useState } from "react";
import type { ScenarioSheet, SheetOf } from "../../../src/workspace/scenario-sheet/sheet.ts";
import { useSelected, useStudio } from "../../app/studio-context.tsx";
import { groupId } from "./groups.ts";

/** A sheet as things stand; the last state of it stays on screen until the next is there. */
export function useSheet(of: SheetOf): ScenarioSheet | undefined {
  const studio = useStudio();
  const scenarios = useSelected((state) => state.analysis?.scenarios);
  const id = groupId(of);
  const [known, setKnown] = useState<{ readonly id: string; readonly sheet: ScenarioSheet }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sheet is told by its name, and changes with the scenarios.
  useEffect(() => {
    let wanted = true;
    studio.ask("scenarioSheet", { of }).then(
      (sheet) => wanted && setKnown({ id, sheet }),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [studio, id, scenarios]);
  return known?.id === id ? known.sheet : undefined;
}
