import { speechOf } from "../../../../grammar/print/speech.ts";
import { readValue } from "./read-value.ts";
import { type CellReading, notUnderstood, type ReadingPlace, understood } from "./reading.ts";

const signs = {
  ">=": "atLeast",
  "≥": "atLeast",
  ">": "moreThan",
  "<=": "atMost",
  "≤": "atMost",
  "<": "lessThan",
} as const;
const ofTime = { atLeast: "onOrAfter", moreThan: "after", atMost: "onOrBefore", lessThan: "before" } as const;

/** Reads what a spreadsheet may say of a key besides one value: `≥ 5`, `1-5`, `A1 or A2`, `all`. */
export function readBounds(place: ReadingPlace, written: string): CellReading | undefined {
  const speech = speechOf(place.language);
  if (/^(?:\*|all|tous|toutes)$/i.test(written)) return notUnderstood(meansAny(written), speech.word("any"));
  const [, sign, bound = ""] = /^(>=|<=|[≥≤<>])\s*(.+)$/u.exec(written) ?? [];
  if (sign !== undefined) return bounded(place, signs[sign as keyof typeof signs], bound);
  const listed = written.split(/\s+(?:or|ou)\s+/iu);
  if (listed.length > 1) return allOf(place, listed, (texts) => understood(texts.join(` ${speech.word("or")} `)));
  const stretch = /^(.*\d)\s*(?:-|–|to|à|\.\.)\s*(\d.*)$/u.exec(written);
  if (!stretch) return undefined;
  return allOf(place, [stretch[1] ?? "", stretch[2] ?? ""], ([from = "", to = ""]) => {
    return notUnderstood(meansStretch(written), speech.line(speech.word("from"), from, speech.word("to"), to));
  });
}

function bounded(place: ReadingPlace, word: keyof typeof ofTime, bound: string): CellReading | undefined {
  const speech = speechOf(place.language);
  const isTime = ["date", "time-of-day"].includes(place.column.type.kind);
  return allOf(place, [bound], ([text = ""]) =>
    understood(speech.line(speech.word(isTime ? ofTime[word] : word), text)),
  );
}

/** Several values read; the first that is not understood stands for all. */
function allOf(
  place: ReadingPlace,
  parts: readonly string[],
  put: (texts: readonly string[]) => CellReading,
): CellReading | undefined {
  const texts: string[] = [];
  for (const part of parts) {
    const read = readValue(place, part.trim());
    if (read?.kind !== "text") return read;
    texts.push(read.text);
  }
  return put(texts);
}

function meansAny(written: string) {
  return {
    en: `"${written}" is not how a cell says that every key will do.`,
    fr: `"${written}" n'est pas la façon de dire que toute clé convient.`,
  };
}

function meansStretch(written: string) {
  return {
    en: `"${written}" may be a stretch, or something else.`,
    fr: `"${written}" peut être un intervalle, ou autre chose.`,
  };
}
