import { lex } from "../../grammar/lexer.ts";
import type { Source } from "../../grammar/source.ts";
import { keywordTokens, otherTokens } from "../../grammar/tokens.ts";

/**
 * One text of at least so many characters: files over and over, each time with other names and labels, so that every round
 * declares something of its own.
 */
export function repeated(sources: readonly Source[], characters: number): string {
  const rounds: string[] = [];
  for (let length = 0; length < characters; length += rounds.at(-1)?.length ?? characters) {
    rounds.push(sources.map((source) => renamed(source, rounds.length)).join("\n"));
  }
  return rounds.join("\n");
}

/** The text with a number behind every name and every label. */
function renamed(source: Source, round: number): string {
  let text = "";
  let done = 0;
  const number = (end: number, mark: string) => {
    text += `${source.text.slice(done, end)}${mark}${round}`;
    done = end;
  };
  for (const { tokens } of lex(source, "en").lines) {
    for (const [index, { tokenType, endOffset = 0 }] of tokens.entries()) {
      const opening = tokens[index - 1]?.tokenType;
      const isLabel = opening === keywordTokens.fr || opening === keywordTokens.en;
      if (tokenType === otherTokens.name) number(endOffset + 1, "_");
      else if (tokenType === otherTokens.text && isLabel) number(endOffset + 1, " ");
    }
  }
  return text + source.text.slice(done);
}

/** The text with a slip in so many of its lines, spread evenly: an equals sign where none belongs. */
export function withSlips(text: string, slips: number): string {
  const lines = text.split("\n");
  const places = lines.flatMap((line, index) => (/^ +(shall be|when|means) \w/.test(line) ? [index] : []));
  const every = Math.max(1, Math.floor(places.length / slips));
  for (const [count, place] of places.entries()) {
    if (count % every === 0 && count / every < slips) lines[place] = `${lines[place]} = 2`;
  }
  return lines.join("\n");
}
