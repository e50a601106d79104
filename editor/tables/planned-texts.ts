import type { PastePlan } from "../../src/language-service/tables/paste-plan.ts";
import { cellId, type GridState } from "./grid-state.ts";

const nothing: ReadonlyMap<string, string> = new Map();
const known = new WeakMap<PastePlan, ReadonlyMap<string, string>>();

/** The texts that cells of the sheet would have after the paste that is being looked at. */
export function plannedTexts({ pasting }: Pick<GridState, "pasting">): ReadonlyMap<string, string> {
  if (!pasting) return nothing;
  const { plan } = pasting;
  const texts = known.get(plan) ?? textsOf(plan);
  known.set(plan, texts);
  return texts;
}

function textsOf({ change }: PastePlan): ReadonlyMap<string, string> {
  return new Map((change.cells ?? []).map(({ row, column, text }) => [cellId(row, column), text]));
}
