import type { Key, RuleVersion, Stage } from "../rulebook/rulebook.ts";
import type { Difference } from "./change.ts";
import { placesOf } from "./compare-heading.ts";
import { sameLogic } from "./meaning.ts";

/** Compares what a procedure or a stage says besides its conditions: the stages and what ends them; who acts, after what, by when. */
export function compareStages(older: RuleVersion, newer: RuleVersion): readonly Difference[] {
  const places = placesOf(older, newer);
  const isSame = sameLogic(older.procedure, newer.procedure);
  return [
    ...(isSame ? [] : [{ kind: "condition-changed", place: [{ kind: "stages" }], ...places } as const]),
    ...(older.stage && newer.stage ? compareStage(older.stage, newer.stage, places) : []),
  ];
}

function compareStage(older: Stage, newer: Stage, places: ReturnType<typeof placesOf>): readonly Difference[] {
  const isTurnSame = sameLogic(turnOf(older), turnOf(newer));
  const areActorsSame = sameLogic(actorsOf(older), actorsOf(newer));
  const [from, to] = [namesOf(older), namesOf(newer)];
  return [
    ...(areActorsSame ? [] : [{ kind: "authority-changed", place: [], from, to, ...places } as const]),
    ...(isTurnSame ? [] : [{ kind: "condition-changed", place: [{ kind: "stage" }], ...places } as const]),
  ];
}

function turnOf({ after, within, doneWhen }: Stage): unknown {
  return { after, within, doneWhen };
}

function actorsOf({ restsWith, afterConsulting }: Stage): unknown {
  return { restsWith, afterConsulting };
}

function namesOf({ restsWith, afterConsulting }: Stage): { readonly kind: "names"; readonly keys: readonly Key[] } {
  return { kind: "names", keys: [...restsWith.map(({ authority }) => authority), ...afterConsulting] };
}
