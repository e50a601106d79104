import type { Key, Ledger } from "../../rulebook/rulebook.ts";
import { compareDates } from "../../values/calendar-date.ts";
import type { Stretch } from "../../values/recurring-days.ts";
import { basedOn, type Finding, isNothing, isValued, nothing, open, traced, without } from "../finding.ts";
import { doNotFit } from "../reason-of.ts";
import { evaluateIn, onDate, type Scope } from "../scope.ts";
import { under } from "../trace-node.ts";
import { entered } from "./entered.ts";
import { occurrencesOf } from "./occurrences.ts";

/**
 * The balance of a ledger on its last day: what it opens with, as every entry leaves it in turn. Each entry is evaluated as
 * on its own day. A day or an amount that is not known leaves the balance unknown from there on.
 */
export function balanceOf(key: Key, ledger: Ledger | undefined, scope: Scope): Finding {
  if (!ledger) return without(doNotFit(unfinished));
  const from = evaluateIn(scope, ledger.runs.from);
  const to = evaluateIn(scope, ledger.runs.to);
  if (isNothing(from)) return notOpen(key, from);
  if (isNothing(to)) return nothing(to.status, from, to);
  if (!isValued(from) || !isValued(to)) return open([from, to].filter((one) => !isValued(one)));
  if (from.value.kind !== "date" || to.value.kind !== "date") return without(doNotFit(notDates), { from: [from, to] });
  const stretch = { from: from.value.date, to: to.value.date };
  if (compareDates(stretch.to, stretch.from) < 0) return notOpen(key, from, to);
  return basedOn(account(key, ledger, stretch, scope), from, to);
}

function notOpen(ledger: Key, ...from: readonly Finding[]): Finding {
  return { ...nothing("not-applicable", ...from), reason: { kind: "not-open", ledger } };
}

/** All entries in turn; the trace has a node for the opening and one for each of them. */
function account(key: Key, ledger: Ledger, stretch: Stretch, outer: Scope): Finding {
  const occurrences = occurrencesOf(ledger, stretch, outer);
  if (!occurrences) return without(doNotFit(tooMany));
  const { dated, undated } = occurrences;
  // What entries suppose may hang on the balance, which another run finds otherwise on the same day.
  const scope: Scope = { ...outer, case: { ...outer.case, supposing: new Map() } };
  const opening = evaluateIn(onDate(scope, stretch.from), ledger.opensWith);
  const first = undated.length > 0 ? withUndated(key, undated, opening) : opening;
  const opened = under({ kind: "ledger-opens", ledger: key, on: stretch.from }, first);
  let running = traced(opened, []);
  const nodes = [...opened.trace];
  for (const occurrence of dated) {
    const after = entered(key, occurrence, running, scope);
    nodes.push(...after.trace);
    running = traced(after, []);
  }
  return traced(running, nodes);
}

/** No bound on a balance means anything while an entry may still come after it. */
function withUndated(ledger: Key, undated: readonly Finding[], opening: Finding): Finding {
  const lasting = undated.find(({ reason }) => reason && reason.kind !== "facts-needed" && reason.kind !== "pending");
  const all = open([...undated, ...(isNothing(opening) ? [] : [opening])]);
  return { ...all, reason: lasting?.reason ?? { kind: "entry-undated", ledger } };
}

const unfinished = {
  en: "The ledger does not say from when to when it runs and with what it opens.",
  fr: "Le compte ne dit pas de quand à quand il court ni à combien il s'ouvre.",
};

const notDates = {
  en: "A ledger runs from a date to a date.",
  fr: "Un compte court d'une date à une autre.",
};

const tooMany = {
  en: "The ledger has more than 10,000 entries between its first day and its last.",
  fr: "Le compte a plus de 10 000 écritures entre son premier et son dernier jour.",
};
