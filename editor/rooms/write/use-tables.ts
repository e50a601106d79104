import { useEffect, useState } from "react";
import type { TableEntry } from "../../../src/language-service/tables/sheet.ts";
import { useSelected, useStudio } from "../../app/studio-context.tsx";

const none: readonly TableEntry[] = [];

/** The tables of a file, anew whenever its text was looked at. */
export function useTables(path: string | undefined): readonly TableEntry[] {
  const studio = useStudio();
  const revision = useSelected((state) => state.analysis?.revision);
  const [found, setFound] = useState<{ readonly path: string; readonly tables: readonly TableEntry[] }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tables may be others after every change.
  useEffect(() => {
    if (!path) return;
    let isWanted = true;
    void studio.ask("tables", { file: path }).then((tables) => {
      if (isWanted) setFound({ path, tables });
    });
    return () => {
      isWanted = false;
    };
  }, [studio, path, revision]);
  return found?.path === path ? (found?.tables ?? none) : none;
}
