import type { Diagnostic } from "../diagnostic.ts";
import { type KeywordId, keywords, spelling } from "../keywords.ts";
import { phraseBooks, wordsOf } from "../phrases.ts";
import { beginsDeclaration, otherTokens } from "../tokens.ts";
import type { LineTree } from "./line.ts";
import { nearest } from "./nearest.ts";
import { problem } from "./problem.ts";
import { strayItems, strayRows } from "./problems.ts";
import type { Reader } from "./reader.ts";

/** A line that is not at home where it stands, `allowed` being the clauses that are. */
export function misplacedLine(reader: Reader, { line }: LineTree, allowed: readonly KeywordId[]): Diagnostic {
  const { language } = reader;
  const { opening, start, end } = line;
  if (opening === "row") return strayRows(reader.span(start, end));
  if (opening === "dashes") return strayItems(reader.span(start, end));
  if (opening === "other") return unknownClause(reader, { line, items: [], rows: [] }, allowed);
  const clause = spelling(opening, language);
  return problem("misplaced-clause", reader.span(start, end), {
    en: `A line that begins with "${clause}" has no place here.`,
    fr: `Une ligne qui commence par "${clause}" n'a pas sa place ici.`,
  });
}

/** A line that opens with no clause at all: misspelt, in the other language, or a name on its own. */
function unknownClause(reader: Reader, { line }: LineTree, allowed: readonly KeywordId[]): Diagnostic {
  const { source, language } = reader;
  const text = source.text.slice(line.start, line.end);
  return foreignClause(reader, text, line.start) ?? misspeltClause(reader, text, line.start, allowed) ?? strange();

  function strange(): Diagnostic {
    const first = line.tokens[0];
    const length = first && first.tokenType === otherTokens.name ? first.image.length : 1;
    const shown = source.text.slice(line.start, line.start + length);
    const examples = allowed.filter((id) => keywords[id].place === "clause").slice(0, 4);
    const list = examples.map((id) => `"${spelling(id, language)}"`).join(", ");
    return problem("unknown-clause", reader.span(line.start, line.start + length), {
      en: `A line does not begin with "${shown}" here; it may begin with ${list || "a note"}.`,
      fr: `Une ligne ne commence pas ici par "${shown}" ; elle peut commencer par ${list || "une note"}.`,
    });
  }
}

/** `lorsque` in an English file. */
function foreignClause(reader: Reader, text: string, start: number): Diagnostic | undefined {
  const { language } = reader;
  const other = language === "en" ? "fr" : "en";
  const words = wordsOf(text);
  const phrase = phraseBooks[other].opening
    .get(words[0] ?? "")
    ?.find((candidate) => candidate.words.every((word, index) => word === words[index]));
  if (!phrase) return undefined;
  const correct = spelling(phrase.id, language);
  const span = reader.span(start, start + lengthOf(text, phrase.words.length));
  return problem(
    "other-language",
    span,
    {
      en: `"${text.slice(0, span.end - start)}" is French, and this file is in English: "${correct}".`,
      fr: `"${text.slice(0, span.end - start)}" est de l'anglais, et ce fichier est en français : "${correct}".`,
    },
    { title: { en: `Write ${correct}`, fr: `Écrire ${correct}` }, edits: [{ span, text: correct }] },
  );
}

/** A clause with a letter too many, too few or in the wrong place. */
function misspeltClause(
  reader: Reader,
  text: string,
  start: number,
  allowed: readonly KeywordId[],
): Diagnostic | undefined {
  const { language } = reader;
  const words = wordsOf(text);
  for (const id of [...allowed, ...heads]) {
    const candidate = spelling(id, language);
    const count = wordsOf(candidate).length;
    const written = text.slice(0, lengthOf(text, Math.min(count, words.length)));
    if (!nearest(written, [candidate])) continue;
    const span = reader.span(start, start + written.length);
    return problem(
      "unknown-clause",
      span,
      {
        en: `A line does not begin with "${written}". Did you mean "${candidate}"?`,
        fr: `Une ligne ne commence pas par "${written}". Vouliez-vous dire "${candidate}" ?`,
      },
      { title: { en: `Write ${candidate}`, fr: `Écrire ${candidate}` }, edits: [{ span, text: candidate }] },
    );
  }
  return undefined;
}

const heads = (Object.keys(keywords) as KeywordId[]).filter(beginsDeclaration);

/** Whether a line seems to begin a declaration, its head being misspelt: what follows is then not of the one before. */
export function seemsHead(reader: Reader, { line }: LineTree): boolean {
  const [first, second] = line.tokens;
  if (line.opening !== "other" || second?.tokenType !== otherTokens.name) return false;
  const spellings = heads.map((id) => spelling(id, reader.language));
  return nearest(first?.image ?? "", spellings) !== undefined;
}

/** A line that stands under no head. */
export function outsideDeclaration(reader: Reader, { line }: LineTree): Diagnostic {
  const { start, end, opening } = line;
  const text = reader.source.text.slice(start, end);
  const misspelt = opening === "other" ? misspeltClause(reader, text, start, []) : undefined;
  return (
    misspelt ??
    problem("outside-declaration", reader.span(start, end), {
      en: `This line belongs to nothing: begin with a head such as "chapter", "fact" or "rule".`,
      fr: `Cette ligne n'appartient à rien : commencez par un titre comme "chapitre", "fait" ou "règle".`,
    })
  );
}

/** How long the first words of a text are. */
function lengthOf(text: string, words: number): number {
  const pattern = /[^\s'’-]+['’]?/gu;
  for (let count = 0; count < words; count++) pattern.exec(text);
  return pattern.lastIndex;
}
