import type { Subject } from "../ast.ts";
import { headingLines } from "./headings.ts";
import { commented, type Lines } from "./page.ts";
import type { Speech } from "./speech.ts";

/** A subject, and between which days its records last. */
export function subjectLines(speech: Speech, subject: Subject): Lines {
  const { name, heading, lasts } = subject;
  // French says "jusqu'au" before a day, which is how it spells "until"; English says "to".
  const upTo = speech.word(speech.language === "fr" ? "until" : "to");
  const body = [
    ...headingLines(speech, heading),
    ...(lasts ? [speech.line(speech.word("lastsFrom"), lasts.from.text, upTo, lasts.to.text)] : []),
  ];
  return commented(subject, speech.line(speech.word("subject"), name.text), body);
}
