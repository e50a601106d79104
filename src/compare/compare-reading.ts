import type { Expression } from "../rulebook/expression.ts";
import type { Key, Reading } from "../rulebook/rulebook.ts";
import type { Content, Difference } from "./change.ts";
import { compareHeading, compareWords, placesOf } from "./compare-heading.ts";
import { compareParts } from "./compare-parts.ts";
import { sameLogic } from "./meaning.ts";

/** Compares two states of a reading: the option taken, the options and what they are worth, the question and the reason. */
export function compareReading(older: Reading, newer: Reading): readonly Difference[] {
  return [
    ...compareTaken(older, newer),
    ...compareOptions(older, newer),
    ...compareHeading(older, newer),
    ...compareTexts(older, newer),
  ];
}

function compareTaken(older: Reading, newer: Reading): readonly Difference[] {
  if (older.taken === newer.taken) return [];
  const [from, to] = [taken(older.taken), taken(newer.taken)];
  return [{ kind: "reading-changed", place: [{ kind: "taken" }], from, to, ...placesOf(older, newer) }];
}

/** No option taken leaves the reading unsettled: that too is a state to show. */
function taken(option: Key | undefined): Content {
  return option === undefined ? { kind: "status", status: "unsettled" } : { kind: "names", keys: [option] };
}

function compareOptions(older: Reading, newer: Reading): readonly Difference[] {
  return compareParts("option", older.options, newer.options, (before, now) => {
    if (sameLogic(before.value, now.value)) return [];
    return [
      {
        kind: "reading-changed",
        place: [],
        ...(before.value && { from: worth(before.value) }),
        ...(now.value && { to: worth(now.value) }),
        ...placesOf(before, now),
      },
    ];
  }).map((difference) => (isInOption(difference) ? { ...difference, kind: "reading-changed" } : difference));
}

/** An option that came or went is a change of the reading. */
function isInOption({ kind }: Difference): boolean {
  return kind === "added" || kind === "removed";
}

function worth(expression: Expression): Content {
  return { kind: "expression", expression };
}

function compareTexts(older: Reading, newer: Reading): readonly Difference[] {
  return compareWords(older, newer, texts(older), texts(newer));
}

function texts({ question, reason }: Reading) {
  return [question, reason].filter((text) => text !== undefined);
}
