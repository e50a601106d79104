import { citationWords } from "../../grammar/keywords.ts";
import type { Language } from "../../grammar/source.ts";
import type { Provision } from "./rulebook.ts";

/** The provision as a lawyer writes it: "Rule 16/1.1 a)", "Annexe XXIII article 2", "Rule 16/2.1 to 16/2.1.8". */
export function formatProvision(provision: Provision, language: Language): string {
  const { rank, annex, unit, number, letters, to } = provision;
  const words = [
    citationWords[rank][language],
    annex,
    unit && unitWord(unit, language),
    number,
    ...letters,
    to && `${citationWords.to[language]} ${to}`,
  ];
  return words.filter(Boolean).join(" ");
}

/** Several provisions, in the order given. */
export function formatProvisions(provisions: readonly Provision[], language: Language): string {
  return provisions.map((provision) => formatProvision(provision, language)).join(", ");
}

const units = {
  article: citationWords.unitArticle,
  paragraph: citationWords.unitParagraph,
  instruction: citationWords.unitInstruction,
  rule: citationWords.unitRule,
  note: citationWords.unitNote,
  appendix: citationWords.unitAppendix,
};

function unitWord(unit: NonNullable<Provision["unit"]>, language: Language): string {
  return units[unit][language];
}

const ranks: readonly Provision["rank"][] = ["regulation", "rule", "instruction", "annex", "agreement"];

/** Order of citation: by rank, then annex, number and letters, numbers by their size ("16/2" before "16/10"). */
export function compareProvisions(a: Provision, b: Provision): number {
  return (
    ranks.indexOf(a.rank) - ranks.indexOf(b.rank) ||
    compareAnnexes(a.annex, b.annex) ||
    compareText(a.unit ?? "", b.unit ?? "") ||
    comparePaths(pathOf(a.number), pathOf(b.number)) ||
    comparePaths(a.letters, b.letters)
  );
}

/** Whether a cited provision or range is, or has within it, the other: Rule 16/2 contains 16/2.1 a). */
export function provisionContains(range: Provision, provision: Provision): boolean {
  if (range.rank !== provision.rank || range.annex !== provision.annex) return false;
  if (range.number === undefined) return range.unit === undefined || range.unit === provision.unit;
  if (range.unit !== provision.unit || provision.number === undefined) return false;
  const path = pathOf(provision.number);
  if (range.to === undefined) {
    return beginsWith(path, pathOf(range.number)) && lettersWithin(range, provision);
  }
  const last = pathOf(range.to);
  const notBefore = comparePaths(path, pathOf(range.number)) >= 0;
  return notBefore && (comparePaths(path, last) <= 0 || beginsWith(path, last));
}

/** Letters narrow a provision only where the number is the same. */
function lettersWithin(range: Provision, provision: Provision): boolean {
  if (range.letters.length === 0) return true;
  return range.number === provision.number && beginsWith(provision.letters, range.letters);
}

function beginsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.length <= path.length && start.every((part, i) => path[i] === part);
}

function pathOf(number: string | undefined): readonly string[] {
  return number?.split(/[/.\s]+/) ?? [];
}

/** What is shorter comes first: 16/2 before 16/2.1. */
function comparePaths(a: readonly string[], b: readonly string[]): number {
  const differing = a.findIndex((part, i) => part !== b[i]);
  if (differing === -1) return a.length - b.length;
  const [left, right] = [a[differing], b[differing]];
  if (left === undefined || right === undefined) return 1;
  return Number.parseInt(left, 10) - Number.parseInt(right, 10) || compareText(left, right);
}

function compareAnnexes(a = "", b = ""): number {
  return romanValue(a) - romanValue(b) || compareText(a, b);
}

// cspell:ignore IVXLC
const romanDigits: { readonly [digit: string]: number } = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** What follows the numeral, as in "X bis", does not count. */
function romanValue(annex: string): number {
  const digits = [...(/^[IVXLC]+/.exec(annex)?.[0] ?? "")].map((digit) => romanDigits[digit] ?? 0);
  return digits.reduce((sum, digit, i) => (digit < (digits[i + 1] ?? 0) ? sum - digit : sum + digit), 0);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
