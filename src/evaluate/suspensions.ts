import type { Provision, TimeLimit } from "../rulebook/rulebook.ts";
import type { CalendarDate } from "../values/calendar-date.ts";
import type { Pause } from "../values/yearly-stop.ts";
import { type Finding, isNothing, isSettled, isValued } from "./finding.ts";
import { evaluateIn, type Scope } from "./scope.ts";

/** What suspends a time limit, as far as it is known. */
export interface Suspended {
  /** Whether it is not known of some suspension when it began or ended. */
  readonly isOpen: boolean;
  readonly ended: readonly (Pause & { readonly provisions: readonly Provision[] })[];
  /** Beginnings of suspensions that have not ended. */
  readonly since: readonly CalendarDate[];
  readonly findings: readonly Finding[];
}

/** When a time limit was suspended. What has not begun suspends nothing, whenever it might end. */
export function suspensionsOf({ suspensions }: TimeLimit, scope: Scope): Suspended {
  const all = suspensions.map(({ from, to, provisions }) => {
    const began = evaluateIn(scope, from);
    if (isNothing(began)) return { provisions, findings: [began] };
    const ended = evaluateIn(scope, to);
    return { provisions, findings: [began, ended], began: dayOf(began), ended: dayOf(ended) };
  });
  const findings = all.flatMap((one) => one.findings);
  return {
    isOpen: !findings.every(isSettled),
    ended: all.flatMap(({ began, ended, provisions }) =>
      began && ended ? [{ from: began, to: ended, provisions }] : [],
    ),
    since: all.flatMap(({ began, ended }) => (began && !ended ? [began] : [])),
    findings,
  };
}

function dayOf(finding: Finding): CalendarDate | undefined {
  return isValued(finding) && finding.value.kind === "date" ? finding.value.date : undefined;
}
