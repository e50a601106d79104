import { asKnown } from "../rulebook/adoption/as-known.ts";
import type { Entry, Key, Rulebook } from "../rulebook/rulebook.ts";
import type { Change, Difference, Sort } from "./change.ts";
import { compareAuthority } from "./compare-authority.ts";
import { compareChoice } from "./compare-choice.ts";
import { compareCalendar, compareCounting } from "./compare-counting.ts";
import { compareDecision } from "./compare-decision.ts";
import { compareFact } from "./compare-fact.ts";
import { compareFigure } from "./compare-figure.ts";
import { citing } from "./compare-heading.ts";
import { compareHours } from "./compare-hours.ts";
import { compareReading } from "./compare-reading.ts";
import { compareRule } from "./compare-rule.ts";
import { compareSubject } from "./compare-subject.ts";
import { compareTable } from "./compare-table.ts";
import { latest, pairByKey } from "./pair.ts";

/**
 * What is different between two versions of a rulebook, declaration by declaration: first what grants, then what it
 * rests on. Layout, comments, the order of declarations and the language they are written in make no difference.
 * Each is taken with all its texts known, so that a retroactive amendment shows from its first day in force.
 */
export function compare(before: Rulebook, after: Rulebook): readonly Change[] {
  const [older, newer] = [asKnown(before), asKnown(after)];
  return [
    ...changesIn("rule", older.rules, newer.rules, compareRule),
    ...changesIn("figure", older.figures, newer.figures, compareFigure),
    ...changesIn("table", older.tables, newer.tables, compareTable),
    ...changesIn("decision", older.decisions, newer.decisions, compareDecision),
    ...changesIn("reading", older.readings, newer.readings, compareReading),
    ...changesIn("fact", older.facts, newer.facts, compareFact),
    ...changesIn("calendar", older.calendars, newer.calendars, compareCalendar),
    ...changesIn("counting", older.countings, newer.countings, compareCounting),
    ...changesIn("hours-of-the-day", older.hoursOfTheDay, newer.hoursOfTheDay, compareHours),
    ...changesIn("choice", older.choices, newer.choices, compareChoice),
    ...changesIn("subject", older.subjects, newer.subjects, compareSubject),
    ...changesIn("authority", older.authorities, newer.authorities, compareAuthority),
  ];
}

/** Pairs declarations of one sort by name: citations are renumbered more often than names change. */
function changesIn<T extends Entry>(
  sort: Sort,
  older: ReadonlyMap<Key, T>,
  newer: ReadonlyMap<Key, T>,
  differencesOf: (older: T, newer: T) => readonly Difference[],
): readonly Change[] {
  return pairByKey([...older.values()], [...newer.values()]).flatMap((pair) => {
    const { key, label, provisions } = latest(pair);
    const inDeclaration = (difference: Difference): Change => ({
      ...citing(difference, provisions),
      sort,
      key,
      label,
    });
    // What the next version of a workspace keeps as it was is the same object.
    if (pair.kind === "both" && pair.older === pair.newer) return [];
    if (pair.kind === "gone") return [inDeclaration(cameOrWent("removed", pair.older))];
    if (pair.kind === "come") return [inDeclaration(cameOrWent("added", pair.newer))];
    return differencesOf(pair.older, pair.newer).map(inDeclaration);
  });
}

function cameOrWent(kind: "added" | "removed", { provisions, span }: Entry): Difference {
  return { kind, place: [], provisions, [kind === "added" ? "newerSpan" : "olderSpan"]: span };
}
