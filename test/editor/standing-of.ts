import type { ScenarioStanding } from "../../editor/questions/analysis.ts";

/** A scenario that stands somewhere. */
export function standingOf(id: string, passed = true): ScenarioStanding {
  const label = { en: id, fr: id };
  const span = { file: "a", start: 0, end: 1 };
  return { id, title: label, provisions: label, span, passed, toConfirm: false, answers: [] };
}
