import type { InForce, RuleVersion } from "../rulebook/rulebook.ts";
import { type CalendarDate, compareDates } from "../values/calendar-date.ts";
import { coversDay } from "./in-force.ts";
import type { AppliedText } from "./outcome.ts";
import type { Scope } from "./scope.ts";

interface Dated {
  readonly inForce: InForce;
}

/**
 * Which text was applied: when it was adopted, if it says so, and whether a text adopted after the day asked about governs the
 * same day. Nothing where there is nothing to tell.
 *
 * @param applied - the text in force; absent where none is
 * @param all - every text of the thing, those not adopted yet included
 */
export function appliedText(
  applied: Dated | undefined,
  all: () => Iterable<Dated>,
  scope: Scope,
): { readonly text?: AppliedText } {
  const adopted = applied?.inForce.adopted;
  const later = scope.case.knownOn && lastAdopted(all(), scope.on);
  if (!adopted && !later) return {};
  return { text: { ...(adopted && { adopted }), ...(later && { laterAdopted: later }) } };
}

function lastAdopted(all: Iterable<Dated>, on: CalendarDate): CalendarDate | undefined {
  let last: CalendarDate | undefined;
  for (const { inForce } of all) {
    const { adopted, setAside } = inForce;
    if (!adopted || setAside !== "not-yet-adopted" || !coversDay(inForce, on)) continue;
    if (!last || compareDates(last, adopted) < 0) last = adopted;
  }
  return last;
}

/** The versions of a rule, and of the one that governs every line and branch that may be dated. */
export function* textsOf(versions: readonly RuleVersion[], governing: RuleVersion | undefined): Iterable<Dated> {
  yield* versions;
  if (!governing) return;
  const { appliesWhere, when, steps, inEveryCase, otherwise } = governing;
  yield* [...appliesWhere, ...when, ...steps, ...inEveryCase];
  if (otherwise) yield otherwise;
  for (const branch of [...governing.alternatives, ...governing.exceptions]) {
    yield branch;
    yield* branch.when;
    yield* branch.steps;
  }
}
