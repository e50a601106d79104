import type { Ledger, Occasion } from "../rulebook/rulebook.ts";
import { type DescribedLine, describedLine, readingLines, stepLines } from "./described-line.ts";
import { words } from "./word-expression.ts";
import { valueWords, type Wording } from "./wording.ts";

/** From when to when a ledger runs, and with what it opens. */
export function ledgerLines({ runs, opensWith }: Ledger, wording: Wording): readonly DescribedLine[] {
  const phrases = wording.phrases.ledger;
  return [
    describedLine(1, phrases.runs(words(runs.from, wording), words(runs.to, wording)), [], wording),
    describedLine(1, phrases.opensWith(words(opensWith, wording)), [], wording),
  ];
}

/** The entries of a ledger, each with the lines that act on the balance. */
export function entryLines({ entries }: Ledger, wording: Wording): readonly DescribedLine[] {
  const { phrases, language } = wording;
  return entries.flatMap(({ occasion, label, provisions, notes, reliesOn, steps }) => {
    const on = occasionWords(occasion, wording);
    return [
      describedLine(1, label ? `${on} (${label[language]})` : on, provisions, wording),
      ...notes.map((note) => describedLine(2, phrases.heads.note(note[language]), [], wording)),
      ...readingLines(reliesOn, 2, wording),
      ...stepLines(steps, 2, wording),
    ];
  });
}

/** On which days an entry is made, in words. */
export function occasionWords(occasion: Occasion, wording: Wording): string {
  const phrases = wording.phrases.ledger;
  switch (occasion.kind) {
    case "edge-of-each":
      return phrases.edgeOfEach(occasion.edge, occasion.unit);
    case "day-of-each-year":
      return phrases.dayOfEachYear(occasion.day, occasion.missingDay);
    case "every":
      return phrases.every(valueWords(occasion.step, wording), words(occasion.from, wording), occasion.missingDay);
    case "dated":
      return phrases.dated(words(occasion.date, wording));
    case "of-each": {
      const { list, that } = occasion.members;
      return phrases.ofEach(words(occasion.date, wording), words(list, wording), that && words(that, wording));
    }
  }
}
