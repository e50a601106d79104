import type { Bilingual, Span } from "../../grammar/source.ts";
import { formatProvisions } from "../rulebook/provision-text.ts";
import type { Provision, Target } from "../rulebook/rulebook.ts";
import { allNamed, nameIn } from "./named.ts";
import type { Project } from "./project.ts";

/** Something that can be gone to by its name, by its label in either language, or by its provision. */
export interface WorkspaceSymbol {
  readonly kind: Target["kind"] | "scenario" | "chapter";
  readonly label: Bilingual;
  /** The names by which files call it; of scenarios and chapters, the titles. */
  readonly names: Bilingual;
  readonly provisions: Bilingual;
  /** What it is a part of. */
  readonly of?: Bilingual;
  readonly span: Span;
}

/** A list longer than this is read by nobody; more letters shorten it. */
const most = 200;

/**
 * What a query means, the best first: capitals and accents do not count, every word of it must be found. A number such as `16/1`
 * finds what renders that provision or one within it, and not `16/10`.
 */
export function workspaceSymbols(project: Project, query: string): readonly WorkspaceSymbol[] {
  const wanted = folded(query);
  const ranked = allSymbols(project).flatMap((symbol) => {
    const rank = rankOf(symbol, wanted);
    return rank === undefined ? [] : [{ symbol, rank }];
  });
  ranked.sort((a, b) => a.rank - b.rank);
  return ranked.slice(0, most).map(({ symbol }) => symbol);
}

/** 0 for what is called so, then what begins so, what renders the provision, what has the words in it. */
function rankOf({ label, names, provisions }: WorkspaceSymbol, wanted: string): number | undefined {
  const words = [label.en, label.fr, names.en, names.fr].map(folded);
  if (words.includes(wanted)) return 0;
  if (words.some((word) => word.startsWith(wanted))) return 1;
  if (rendersProvision(provisions, wanted)) return 2;
  const parts = wanted.split(" ");
  return words.some((word) => parts.every((part) => word.includes(part))) ? 3 : undefined;
}

function rendersProvision({ en, fr }: Bilingual, wanted: string): boolean {
  if (!/\d/.test(wanted)) return false;
  const whole = new RegExp(`(?<![\\p{L}\\d./])${escaped(wanted)}(?!\\d)`, "u");
  return whole.test(folded(en)) || whole.test(folded(fr));
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

/** Small letters without accents, words apart by one blank. */
function folded(words: string): string {
  const plain = words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[\s_'’-]+/gu, " ").trim();
}

function allSymbols({ rulebook }: Project): readonly WorkspaceSymbol[] {
  return [
    ...allNamed(rulebook).map(({ target, entry, of }) => ({
      kind: target.kind,
      label: entry.label,
      names: { en: nameIn(entry, "en"), fr: nameIn(entry, "fr") },
      provisions: cited(entry.provisions),
      ...(of && { of: of.label }),
      span: entry.nameSpan,
    })),
    ...rulebook.scenarios.map(({ title, provisions, span }) => titled("scenario", title, provisions, span)),
    ...rulebook.chapters.map(({ title, span }) => titled("chapter", title, [], span)),
  ];
}

function titled(
  kind: "scenario" | "chapter",
  title: Bilingual,
  provisions: readonly Provision[],
  span: Span,
): WorkspaceSymbol {
  return { kind, label: title, names: title, provisions: cited(provisions), span };
}

function cited(provisions: readonly Provision[]): Bilingual {
  return { en: formatProvisions(provisions, "en"), fr: formatProvisions(provisions, "fr") };
}
