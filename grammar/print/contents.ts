import type { Contents, ListedLine } from "../ast.ts";
import { citationList } from "./citations.ts";
import { headingLines } from "./headings.ts";
import { commented, type Lines } from "./page.ts";
import type { Speech } from "./speech.ts";

/** The contents of a part of the text, line by line as the author grouped them. */
export function contentsLines(speech: Speech, contents: Contents): Lines {
  const { title, heading, lines } = contents;
  const body = [...headingLines(speech, heading), ...lines.flatMap((line) => listedLines(speech, line))];
  return commented(contents, `${speech.word("contents")} ${title.text}`, body);
}

function listedLines(speech: Speech, line: ListedLine): Lines {
  const opening = speech.word(line.withoutNumber ? "listsWithoutNumber" : "lists");
  return commented(line, speech.line(opening, citationList(speech, line.provisions)), []);
}
