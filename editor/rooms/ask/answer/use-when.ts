import { useEffect, useState } from "react";
import { useSelected, useStudio } from "../../../app/studio-context.tsx";
import type { RuleQuestion, WhenWords } from "../../../questions/account.ts";
import type { Studio } from "../../../store/studio.ts";

/** So many years ahead are looked through. */
const YEARS = 10;

/** What is known so far of what time does to an answer. */
export type SoFar = WhenWords & { readonly isOver: boolean };

/**
 * Whether time alone makes a branch decide. The search goes day by day, a year at a time, so that other questions are answered
 * in between; how far it has come is told as it goes.
 */
export function useWhen(question: RuleQuestion, branch: string | undefined): SoFar | undefined {
  const studio = useStudio();
  const revision = useSelected((state) => state.analysis?.revision);
  const [soFar, setSoFar] = useState<SoFar>();
  const key = JSON.stringify({ question, branch });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other texts may give another day.
  useEffect(() => {
    const { question: asked, branch: wanted } = JSON.parse(key);
    const search = { isWanted: true };
    setSoFar(undefined);
    if (wanted !== undefined) {
      lookAhead(studio, { ...asked, branch: wanted }, (found) => {
        if (search.isWanted) setSoFar(found);
        return search.isWanted;
      }).catch(() => undefined);
    }
    return () => {
      search.isWanted = false;
    };
  }, [studio, key, revision]);
  return soFar;
}

/** Tells what each year adds, for as long as `tell` wants to hear more. */
async function lookAhead(
  studio: Studio,
  asked: RuleQuestion & { readonly branch: string },
  tell: (found: SoFar) => boolean,
): Promise<void> {
  let from = asked.on;
  let changes: WhenWords["changes"];
  for (let year = 1; year <= YEARS; year++) {
    const told = await studio.ask("when", { ...asked, on: from, until: yearsAfter(asked.on, year) });
    if (!told.ok) return;
    changes ??= told.changes;
    const isOver = told.decides !== undefined || year === YEARS;
    if (!tell({ ...told, ...(changes && { changes }), isOver }) || isOver) return;
    from = told.lastDay;
  }
}

/** The same day so many years later; 28 February for a 29 February that there is not. */
function yearsAfter(day: string, years: number): string {
  const [year = "", ...rest] = day.split("-");
  return `${Number(year) + years}-${rest.join("-").replace("02-29", "02-28")}`;
}
