import type { Expression, LedgerClauses, LedgerEntry, Occasion } from "../ast.ts";
import { type KeywordId, monthNames } from "../keywords.ts";
import { reliesOnLines } from "./clauses.ts";
import { expressionText, membersText, missingDays } from "./expressions.ts";
import { headingLines } from "./headings.ts";
import { clause, commented, type Lines, newPage, type Page } from "./page.ts";
import type { Speech } from "./speech.ts";
import { stepLines } from "./steps.ts";

/** From which day to which a ledger runs, and with what it opens. */
export function ledgerLines(speech: Speech, { runs, opensWith }: LedgerClauses): Lines {
  const line = (write: (page: Page) => string) => clause(speech, { comments: [] }, write);
  const said = (page: Page, id: KeywordId, value: Expression) =>
    speech.line(speech.word(id), expressionText(page, value));
  return [
    ...(runs ? line((page) => speech.line(said(page, "runsFrom", runs.from), said(page, "to", runs.to))) : []),
    ...(opensWith ? line((page) => said(page, "opensWith", opensWith)) : []),
  ];
}

/** The entries of a ledger, each with the lines that act on the balance. */
export function entryLines(speech: Speech, entries: readonly LedgerEntry[]): Lines {
  return entries.flatMap((entry) => {
    const body = [
      ...headingLines(speech, entry.heading),
      ...entry.reliesOn.flatMap((reading) => reliesOnLines(speech, "reliesOn", reading)),
      ...entry.steps.flatMap((step) => stepLines(speech, step)),
    ];
    const opening = entry.occasion.kind === "every" ? "every" : "on";
    return commented(entry, speech.line(speech.word(opening), occasionText(speech, entry.occasion)), body);
  });
}

const edges = {
  first: { month: "theFirstDayOfEachMonth", year: "theFirstDayOfEachYear" },
  last: { month: "theLastDayOfEachMonth", year: "theLastDayOfEachYear" },
} as const;

function occasionText(speech: Speech, occasion: Occasion): string {
  const page = newPage(speech);
  switch (occasion.kind) {
    case "edge-of-each":
      return speech.word(edges[occasion.edge][occasion.unit]);
    case "day-of-each-year": {
      const { day, month } = occasion.day;
      const text = `${day} ${monthNames[speech.language][month - 1]}`;
      return speech.line(text, speech.word("ofEachYear"), policyText(speech, occasion));
    }
    case "every": {
      const from = speech.line(speech.word("from"), expressionText(page, occasion.from));
      return speech.line(expressionText(page, occasion.step), from, policyText(speech, occasion));
    }
    case "dated":
      return expressionText(page, occasion.date);
    case "of-each":
      return speech.line(occasion.date.text, speech.word("ofEachOf"), membersText(page, occasion.members));
  }
}

function policyText(speech: Speech, { missingDay }: { readonly missingDay?: "last-day" | "next-day" }) {
  return missingDay && speech.word(missingDays[missingDay]);
}
