import type { Ledger, LedgerEntry } from "../rulebook/rulebook.ts";
import type { Difference, Place } from "./change.ts";
import { citing, compareHeading, type placesOf } from "./compare-heading.ts";
import { compareReadingsUsed } from "./compare-readings-used.ts";
import { compareSteps } from "./compare-steps.ts";
import { logicOf, sameLogic } from "./meaning.ts";
import { latest, type Pair, pairBy } from "./pair.ts";

/** Compares from when to when a ledger runs, what it opens with, and its entries, which are paired by the days they are made on. */
export function compareLedger(
  older: Ledger | undefined,
  newer: Ledger | undefined,
  places: ReturnType<typeof placesOf>,
): readonly Difference[] {
  const [from, to] = [older?.entries ?? [], newer?.entries ?? []];
  const pairs = pairBy(from, to, ({ occasion }) => logicOf(occasion));
  return [
    ...compareAccount(older, newer, places),
    ...compareOrder(from, to, pairs, places),
    ...pairs.flatMap((pair) => compareEntry(pair).map((difference) => citing(difference, places.provisions))),
  ];
}

const ledger: readonly Place[] = [{ kind: "ledger" }];

function compareAccount(
  older: Ledger | undefined,
  newer: Ledger | undefined,
  places: ReturnType<typeof placesOf>,
): readonly Difference[] {
  const said = (one: Ledger | undefined) => one && { runs: one.runs, opensWith: one.opensWith };
  return sameLogic(said(older), said(newer)) ? [] : [{ kind: "condition-changed", place: ledger, ...places }];
}

/** Entries of one day run in the order of the text, so that it counts. */
function compareOrder(
  older: readonly LedgerEntry[],
  newer: readonly LedgerEntry[],
  pairs: readonly Pair<LedgerEntry>[],
  places: ReturnType<typeof placesOf>,
): readonly Difference[] {
  const kept = pairs.flatMap((pair) => (pair.kind === "both" ? [pair] : []));
  const before = kept.map((pair) => older.indexOf(pair.older));
  const isKept = kept.length === newer.length && kept.length === older.length;
  const isInOrder = before.every((position, i) => i === 0 || position > (before[i - 1] ?? 0));
  return isInOrder || !isKept ? [] : [{ kind: "value-changed", place: ledger, ...places }];
}

function compareEntry(pair: Pair<LedgerEntry>): readonly Difference[] {
  const entry = latest(pair);
  const place: readonly Place[] = [{ kind: "entry", occasion: entry.occasion }];
  const { provisions, span } = entry;
  if (pair.kind === "gone") return [{ kind: "removed", place, provisions, olderSpan: span }];
  if (pair.kind === "come") return [{ kind: "added", place, provisions, newerSpan: span }];
  const { older, newer } = pair;
  return [
    ...compareSteps(older.steps, newer.steps, place),
    ...compareReadingsUsed(older.reliesOn, newer.reliesOn, { ...newer, place }),
    ...compareHeading(older, newer).map((difference) => ({ ...difference, place: [...place, ...difference.place] })),
  ];
}
