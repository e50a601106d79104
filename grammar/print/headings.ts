import type { Heading, Name, Words } from "../ast.ts";
import type { KeywordId } from "../keywords.ts";
import { citationList } from "./citations.ts";
import type { Lines } from "./page.ts";
import type { Speech } from "./speech.ts";

/** Labels, provisions and notes, in this order. */
export function headingLines(speech: Speech, { en, fr, under, notes }: Heading): Lines {
  return [
    ...wordsLines(speech, "en", en),
    ...wordsLines(speech, "fr", fr),
    ...(under.length > 0 ? [speech.line(speech.word("under"), citationList(speech, under))] : []),
    ...notes.flatMap((note) => wordsLines(speech, "note", note)),
  ];
}

/** Free words after their keyword, and their translation on the line below. */
export function wordsLines(speech: Speech, id: KeywordId, words: Words | undefined): Lines {
  if (!words) return [];
  const translation = words.translated === undefined ? [] : [`${speech.word("translated")} ${words.translated}`];
  return [`${speech.word(id)} ${words.text}`, ...translation];
}

/** `notwithstanding a and b`; nothing without names. */
export function namesLines(speech: Speech, id: KeywordId, names: readonly Name[]): Lines {
  return names.length > 0 ? [speech.line(speech.word(id), namesText(speech, "and", names))] : [];
}

/** `a and b`. */
export function namesText(speech: Speech, joint: "and" | "or", names: readonly Name[]): string {
  return names.map(({ text }) => text).join(` ${speech.word(joint)} `);
}
