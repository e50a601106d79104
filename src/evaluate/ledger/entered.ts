import type { Key, LedgerEntry, Provision } from "../../rulebook/rulebook.ts";
import { difference } from "../amounts/sum.ts";
import { truthOf } from "../conditions.ts";
import { basedOn, type Finding, isValued, traced, without } from "../finding.ts";
import { withLocals } from "../locals.ts";
import { whicheverStands } from "../possibilities.ts";
import { leaningOn } from "../readings.ts";
import { doNotFit } from "../reason-of.ts";
import type { Scope } from "../scope.ts";
import { runSteps } from "../steps.ts";
import { under } from "../trace-node.ts";
import type { Occurrence } from "./occurrences.ts";

/** The balance after one entry, with its node as trace. */
export function entered(ledger: Key, occurrence: Occurrence, before: Finding, outer: Scope): Finding {
  const { entry, on, record, condition } = occurrence;
  const inner: Scope = { ...outer, on, balance: before, ...(record && { record }) };
  const scope = withLocals(inner, entry.steps);
  const acted = legible(leaningOn(entry.reliesOn, runSteps(entry.steps, scope, before) ?? before, scope));
  const isSure = truthOf(condition) === "yes";
  const after = isSure ? basedOn(acted, condition) : whicheverStands([condition], [acted, before]);
  const change = changeOf(before, after);
  const what = {
    kind: "entry" as const,
    ledger,
    on,
    ...(entry.label && { label: entry.label }),
    ...(record && { record: { subject: record.subject, index: record.index } }),
    ...(change && { change }),
  };
  return under(what, after, { provisions: provisionsOf(entry), span: entry.span });
}

/** Those of the entry; where it cites none, those of its lines. */
function provisionsOf({ provisions, steps }: LedgerEntry): readonly Provision[] {
  return provisions.length > 0 ? provisions : steps.flatMap((step) => step.provisions);
}

function changeOf(before: Finding, after: Finding): Finding["value"] {
  if (!isValued(before) || !isValued(after)) return undefined;
  return difference(traced(after, []), before).value;
}

/** A balance is never rounded by itself; one that grows past all reading is not worth the time it takes. */
function legible(balance: Finding): Finding {
  if (!isValued(balance) || !("amount" in balance.value)) return balance;
  return balance.value.amount.denominator < longest ? balance : without(doNotFit(tooLong), { from: [balance] });
}

const longest = 10n ** 1000n;

const tooLong = {
  en: "The balance has more than a thousand decimals: let the entries round it.",
  fr: "Le solde a plus de mille décimales : faites-le arrondir par les écritures.",
};
