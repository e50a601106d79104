import type { Bilingual } from "../../../grammar/source.ts";
import type { Expression } from "../../rulebook/expression.ts";
import type { Entry, InForce, Key, Rulebook } from "../../rulebook/rulebook.ts";
import { innerExpressions } from "../inner-expressions.ts";
import { commonDays, type Days, dayNumberInWords, daysOf, isEmpty } from "../periods.ts";
import type { Check } from "../report.ts";
import { placedExpressions } from "../version-lines.ts";
import { quoted } from "../wording.ts";

/**
 * A rule asks for a figure or table on days only on which it has a value. A rule without a first day is not taken to be older
 * than what it asks for; days between two values are found by the checks on gaps; what is asked as on another day is left out.
 */
export const askedOutOfForce: Check = {
  code: "asked-out-of-force",
  severity: "warning",
  title: {
    en: "A rule asks for figures and tables only while they are in force.",
    fr: "Une règle ne demande chiffres et tableaux que tant qu'ils sont en vigueur.",
  },
  run(rulebook, report) {
    const extents = extentsOf(rulebook);
    for (const placed of [...rulebook.rules.values()].flatMap(({ versions }) => versions.flatMap(placedExpressions))) {
      for (const asked of askedAsOnTheDay(placed.expression)) {
        const extent = extents.get(keyOf(asked));
        const days = commonDays(placed.periods);
        const message = extent && !isEmpty(days) && missing(extent, days);
        if (!message) continue;
        const related = [{ span: extent.entry.nameSpan, message: { en: "declared here", fr: "établi ici" } }];
        report({ span: asked.span, message, related });
      }
    }
  },
};

/** From the first to the last day on which something has a value. */
interface Extent {
  readonly entry: Entry;
  readonly days: Days;
}

function extentsOf({ figures, tables }: Rulebook): ReadonlyMap<Key, Extent> {
  const extents = new Map<Key, Extent>();
  const add = (key: Key, entry: Entry, pieces: readonly { readonly inForce: InForce }[]) => {
    const days = pieces.map(({ inForce }) => daysOf(inForce));
    if (days.length === 0) return;
    const first = Math.min(...days.map((piece) => piece.first));
    extents.set(key, { entry, days: { first, last: Math.max(...days.map((piece) => piece.last)) } });
  };
  for (const [key, figure] of figures) add(`figure:${key}`, figure, figure.values);
  for (const [key, table] of tables) add(`table:${key}`, table, table.editions);
  return extents;
}

function keyOf(asked: Expression): Key {
  if (asked.kind === "figure") return `figure:${asked.key}`;
  return asked.kind === "look-up" ? `table:${asked.table}` : "";
}

/** Figures and tables within an expression, but for those asked as on another day. */
function askedAsOnTheDay(expression: Expression, found: Expression[] = []): readonly Expression[] {
  if (expression.kind === "as-on") return askedAsOnTheDay(expression.date, found);
  if (expression.kind === "figure" || expression.kind === "look-up") found.push(expression);
  for (const inner of innerExpressions(expression)) askedAsOnTheDay(inner, found);
  return found;
}

function missing({ entry, days }: Extent, asked: Days): Bilingual | undefined {
  const name = quoted(entry);
  if (Number.isFinite(asked.first) && asked.first < days.first) {
    const [since, from] = [dayNumberInWords(asked.first), dayNumberInWords(days.first)];
    return {
      en: `${name.en} is asked for from ${since.en} but in force from ${from.en} only; add what held before.`,
      fr: `${name.fr} est demandé dès le ${since.fr}, mais n'est en vigueur que du ${from.fr} ; ajoutez ce qui valait avant.`,
    };
  }
  if (asked.last <= days.last) return undefined;
  const end = dayNumberInWords(days.last);
  return {
    en: `${name.en} is asked for after ${end.en}, its last day in force; add what holds from then on.`,
    fr: `${name.fr} est demandé après le ${end.fr}, son dernier jour en vigueur ; ajoutez ce qui vaut ensuite.`,
  };
}
