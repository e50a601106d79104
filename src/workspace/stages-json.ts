import type { Trace, TraceSubject } from "../evaluate/outcome.ts";
import type { Key, Rulebook } from "../rulebook/rulebook.ts";
import { formatDate } from "../values/date-text.ts";

/** A stage of a procedure as programs read it; days as `2022-09-01`. */
export interface StageJson {
  readonly stage: Key;
  /** `done`, `late`, `open`, `waiting` or `not_needed`; absent while it is not known. */
  readonly state?: string;
  /** Who acts; several while it is open whose case it is. */
  readonly restsWith: readonly Key[];
  readonly afterConsulting: readonly Key[];
  readonly lastDay?: string;
  readonly doneOn?: string;
  readonly daysLate?: number;
  /** Stages that should have come first, where it was done before them. */
  readonly early?: readonly Key[];
}

/** The stages that a trace tells of, each once, in its order: all of a procedure, or the one asked for. */
export function stagesToJson(rulebook: Rulebook, { children }: Trace): readonly StageJson[] {
  return children.flatMap(({ what, value, children: inner }) => {
    if (what.kind === "stage") return [stageJson(rulebook, what, value)];
    const own = inner.find((child) => child.what.kind === "stage");
    return what.kind === "rule" && own?.what.kind === "stage" ? [stageJson(rulebook, own.what, own.value)] : [];
  });
}

function stageJson(
  { rules }: Rulebook,
  what: Extract<TraceSubject, { readonly kind: "stage" }>,
  value: Trace["value"],
): StageJson {
  const { key, authorities, lastDay, doneOn, daysLate, early } = what;
  return {
    stage: key,
    ...(value?.kind === "choice" && { state: value.member }),
    restsWith: authorities,
    afterConsulting: rules.get(key)?.versions[0]?.stage?.afterConsulting ?? [],
    ...(lastDay && { lastDay: formatDate(lastDay) }),
    ...(doneOn && { doneOn: formatDate(doneOn) }),
    ...(daysLate !== undefined && { daysLate }),
    ...(early.length > 0 && { early }),
  };
}
