import type { Provision } from "../rulebook/rulebook.ts";

/** A provision whose number was found in a text. */
export interface FoundProvision {
  readonly provision: Provision;
  /** Line of the text, from 1. */
  readonly line: number;
}

/** Where the reader of a text is: in a Regulation with its Rules and Instructions, or in an annex. */
type Place =
  | { readonly in: "nothing" }
  | { readonly in: "regulation"; readonly number: string; readonly inRules: boolean }
  | { readonly in: "annex"; readonly annex: string; readonly article?: string; readonly inAppendix?: true };

const regulationHeading = /^REGULATION\s+(\d+)\s*(bis)?\b/;
// cspell:ignore IVXL
const annexHeading = /^ANNEX\s+([IVXL]+)(?:\s+(bis))?\b(?!.*\d\s*$)/;
const rankHeading = /^(?:Rules?|Instructions?)\s*$/;
const letter = /^-?\s*([a-z])\)\s/;
const numbered = /^[\s*-]*(\d{1,3}(?:bis)?\/\d+(?:\.\d+)*)\s*(?:\(?(bis|ter)\)?)?(?![\d/])/;
const appendixHeading = /^APPENDIX\s+(\d+)\s*:?\s*$/;
const articleHeading = /^[\s*#-]*(?:Article|ARTICLE)\s+(\d+)(?:\s+(bis))?\b/;
const paragraph = /^[\s*-]*(\d+(?:\.\d+)+|\d+(?=\.\s))(?!\d)/;

/**
 * Finds the provisions of regulations in a text by their numbering: Regulations with their letters, Rules and Instructions by number,
 * and the articles, paragraphs and instructions of annexes. Wording is not looked at. What stands more than once is found where it stands first.
 */
export function findProvisions(text: string): readonly FoundProvision[] {
  const found = new Map<string, FoundProvision>();
  let place: Place = { in: "nothing" };
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    place = moved(place, line) ?? place;
    const provision = provisionOn(line, place);
    const key = JSON.stringify(provision);
    if (provision !== undefined && !found.has(key)) found.set(key, { provision, line: i + 1 });
  }
  return [...found.values()];
}

/** Where a heading leads; nothing for a line that is none. */
function moved(place: Place, line: string): Place | undefined {
  const regulation = regulationHeading.exec(line);
  if (regulation) return { in: "regulation", number: joined(regulation), inRules: false };
  const annex = annexHeading.exec(line);
  if (annex) return { in: "annex", annex: joined(annex) };
  if (place.in === "regulation" && rankHeading.test(line)) return { ...place, inRules: true };
  return place.in === "annex" ? movedInAnnex(place, line) : undefined;
}

function movedInAnnex(place: Extract<Place, { in: "annex" }>, line: string): Place | undefined {
  if (appendixHeading.test(line)) return { in: "annex", annex: place.annex, inAppendix: true };
  const article = articleHeading.exec(line);
  return article ? { ...place, article: joined(article) } : undefined;
}

function joined([, number, suffix]: RegExpExecArray): string {
  return suffix === undefined ? (number as string) : `${number} ${suffix}`;
}

function provisionOn(line: string, place: Place): Provision | undefined {
  if (place.in === "regulation") return inRegulation(line, place);
  return place.in === "annex" ? inAnnex(line, place) : undefined;
}

/** Letters are those of the Regulation itself until its Rules begin; numbers say by their first part whose they are. */
function inRegulation(line: string, { number, inRules }: Extract<Place, { in: "regulation" }>): Provision | undefined {
  const rule = numbered.exec(line);
  if (rule) return ruleOrInstruction(joined(rule), number);
  const found = inRules ? undefined : letter.exec(line)?.[1];
  if (found !== undefined) return { rank: "regulation", number, letters: [`${found})`] };
  return undefined;
}

/** Instructions under Regulation 16 are numbered 116. */
function ruleOrInstruction(number: string, regulation: string): Provision | undefined {
  const text = number.split("/")[0]?.replace(/bis$/, " bis");
  if (text === regulation) return { rank: "rule", number, letters: [] };
  const instruction = String(Number.parseInt(regulation, 10) + 100) + (regulation.endsWith("bis") ? " bis" : "");
  return text === instruction ? { rank: "instruction", number, letters: [] } : undefined;
}

/** An appendix counts from 1 again, so that it is found as a whole. */
function inAnnex(line: string, { annex, article, inAppendix }: Extract<Place, { in: "annex" }>): Provision | undefined {
  const base = { rank: "annex", annex, letters: [] } as const;
  const appendix = appendixHeading.exec(line)?.[1];
  if (appendix !== undefined) return { ...base, unit: "appendix", number: appendix };
  if (inAppendix) return undefined;
  if (articleHeading.test(line) && article !== undefined) return { ...base, unit: "article", number: article };
  const instruction = numbered.exec(line);
  if (instruction) return { ...base, unit: "instruction", number: joined(instruction) };
  const number = paragraph.exec(line)?.[1];
  return number === undefined ? undefined : { ...base, unit: "article", number };
}
