import type { Citation, Period, Tail } from "../ast.ts";
import { citationUnits } from "../citation-units.ts";
import type { Speech } from "./speech.ts";

/** `Rule 16/2.1 to 16/2.1.8 and Annex XXIII article 2 a)`. */
export function citationList(speech: Speech, citations: readonly Citation[]): string {
  return citations.map((citation) => citationText(speech, citation)).join(` ${speech.citing("and")} `);
}

/** `Annex XXIII article 2 a)`. */
export function citationText(speech: Speech, { rank, annex, unit, number, letters, to }: Citation): string {
  const range = to && `${speech.citing("to")} ${to}`;
  const text = [speech.citing(rank), annex, unit && speech.citing(citationUnits[unit]), number, ...letters, range];
  return text.filter((part) => part !== undefined).join(" ");
}

/** Two blanks and the bracketed citations that close a line; nothing if there are none. */
export function citationsText(speech: Speech, citations: readonly Citation[]): string {
  return citations.length > 0 ? `  [${citationList(speech, citations)}]` : "";
}

/** `in force from 2022-01-01 until 2022-12-31 adopted on 2022-06-15`. */
export function periodText(speech: Speech, { from, until, adopted }: Period): string {
  return speech.line(
    speech.word("inForceFrom"),
    from.iso,
    until && speech.line(speech.word("until"), until.iso),
    adopted && speech.line(speech.word("adoptedOn"), adopted.iso),
  );
}

/** What closes a line. */
export function tailText(speech: Speech, { period, citations }: Tail): string {
  return (period ? ` ${periodText(speech, period)}` : "") + citationsText(speech, citations);
}
