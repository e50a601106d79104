import type { Diagnostic } from "../diagnostic.ts";
import type { Language, Span } from "../source.ts";
import { problem } from "./problem.ts";

/** A number, date or time written in a way the language does not read, with what was surely meant. */
export interface NumeralProblem {
  readonly correct: string;
  at(span: Span): Diagnostic;
}

const separators = {
  en: { thousands: /^\d{1,3}(,\d{3})+(\.\d+)?$/, wrong: ",", right: "." },
  fr: { thousands: /^\d{1,3}(\.\d{3})+(,\d+)?$/, wrong: ".", right: "," },
} as const;

/** Tells what is wrong with the spelling of a number, date or time; nothing for a good one. */
export function misspeltNumeral(image: string, language: Language): NumeralProblem | undefined {
  const date = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(image);
  if (date) return wrongDate(`${date[3]}-${date[2]?.padStart(2, "0")}-${date[1]?.padStart(2, "0")}`);
  if (image.includes(":")) return misspeltTime(image);
  const { thousands, wrong, right } = separators[language];
  const pieces = image.split(right);
  if (!image.includes(wrong) && pieces.length <= 2) return undefined;
  const correct = thousands.test(image) ? image.replaceAll(wrong, "") : image.replaceAll(wrong, right);
  return wrongNumber(correct.split(right).length > 2 ? correct.replaceAll(right, "") : correct);
}

function wrongDate(correct: string): NumeralProblem {
  return {
    correct,
    at: (span) =>
      problem(
        "date-format",
        span,
        {
          en: `A date is written year, month, day: "${correct}".`,
          fr: `Une date s'écrit année, mois, jour : "${correct}".`,
        },
        { title: { en: `Write ${correct}`, fr: `Écrire ${correct}` }, edits: [{ span, text: correct }] },
      ),
  };
}

/** `9:00`, `2022-03-07T18:00`, `18:00:30`. */
function misspeltTime(image: string): NumeralProblem | undefined {
  const [, day = "", hours = "", minutes = ""] = /^(?:(.{10})[ T])?(\d\d?):(\d\d)/.exec(image) ?? [];
  const time = `${hours.padStart(2, "0")}:${minutes}`;
  const correct = day === "" ? time : `${day} ${time}`;
  if (image === correct) return undefined;
  return {
    correct,
    at: (span) =>
      problem(
        "time-format",
        span,
        {
          en: `A time is written hours and minutes, after the date if there is one: "${correct}".`,
          fr: `Une heure s'écrit heures et minutes, après la date s'il y en a une : "${correct}".`,
        },
        { title: { en: `Write ${correct}`, fr: `Écrire ${correct}` }, edits: [{ span, text: correct }] },
      ),
  };
}

function wrongNumber(correct: string): NumeralProblem {
  return {
    correct,
    at: (span) =>
      problem(
        "number-format",
        span,
        {
          en: `In an English file a number has a decimal point and no other separator: "${correct}".`,
          fr: `Dans un fichier français, un nombre a une virgule décimale et aucun autre séparateur : "${correct}".`,
        },
        { title: { en: `Write ${correct}`, fr: `Écrire ${correct}` }, edits: [{ span, text: correct }] },
      ),
  };
}

/** `[Rule 16/1` without its closing bracket. */
export function unclosedCitation(span: Span): Diagnostic {
  const end = { file: span.file, start: span.end, end: span.end };
  return problem(
    "unclosed-citation",
    span,
    {
      en: `The citation opens with "[" and must close with "]" on the same line.`,
      fr: `La référence s'ouvre par "[" et doit se fermer par "]" sur la même ligne.`,
    },
    { title: { en: `Add "]"`, fr: `Ajouter "]"` }, edits: [{ span: end, text: "]" }] },
  );
}
