import { compareProvisions } from "../../rulebook/provision-text.ts";
import type { Entry, Key, NotEncoded, Provision, Rulebook } from "../../rulebook/rulebook.ts";

/** What a reader finds in a text: something encoded, or the record that a provision computes nothing. */
export type Article =
  | { readonly kind: "entry"; readonly key: Key; readonly provision: Provision }
  | { readonly kind: "not-encoded"; readonly record: NotEncoded; readonly provision: Provision };

/** A Regulation with its Rules and Instructions, or an annex, and what of it is encoded, in the order of the text. */
export interface Text {
  /** `regulation-16`, `annex-x-bis`: a name for its page. */
  readonly slug: string;
  /** The text as a whole, for its title. */
  readonly provision: Provision;
  readonly articles: readonly Article[];
}

/** Everything that a rulebook encodes, text by text. What cites nothing is no law and is left out. */
export function textsOf(rulebook: Rulebook): readonly Text[] {
  const texts = new Map<string, Article[]>();
  for (const article of [...entries(rulebook), ...records(rulebook)]) {
    const slug = slugOf(wholeOf(article.provision));
    texts.set(slug, [...(texts.get(slug) ?? []), article]);
  }
  return [...texts]
    .map(([slug, articles]) => ({ slug, provision: wholeOf((articles[0] as Article).provision), articles }))
    .map((text) => ({ ...text, articles: text.articles.toSorted(inOrder) }))
    .toSorted((a, b) => compareProvisions(a.provision, b.provision));
}

function entries({ rules, tables, figures, decisions, readings }: Rulebook): readonly Article[] {
  const kinds: readonly ReadonlyMap<Key, Entry>[] = [rules, tables, figures, decisions, readings];
  return kinds.flatMap((kind) =>
    [...kind.values()].flatMap((entry): readonly Article[] => {
      const provision = provisionOf(entry);
      return provision ? [{ kind: "entry", key: entry.key, provision }] : [];
    }),
  );
}

/** Where a declaration stands: what it cites itself, or the first that a line of it cites. */
function provisionOf(entry: Entry): Provision | undefined {
  return entry.provisions[0] ?? firstWithin(entry);
}

function firstWithin(part: unknown): Provision | undefined {
  if (typeof part !== "object" || part === null) return undefined;
  const own = (part as { readonly provisions?: readonly Provision[] }).provisions?.[0];
  if (own) return own;
  for (const child of Object.values(part)) {
    const found = firstWithin(child);
    if (found) return found;
  }
  return undefined;
}

function records({ notEncoded }: Rulebook): readonly Article[] {
  return notEncoded.flatMap((record) =>
    record.provisions.slice(0, 1).map((provision) => ({ kind: "not-encoded", record, provision }) as const),
  );
}

/** Rule 16/1 and Instruction 116/1.1 belong to Regulation 16. */
function wholeOf({ rank, annex, number }: Provision): Provision {
  if (annex !== undefined) return { rank: "annex", annex, letters: [] };
  if (rank === "agreement") return { rank, letters: [] };
  const first = number?.split("/")[0] ?? "";
  const own = rank === "instruction" && /^1\d\d/.test(first) ? first.slice(1).replace(/^0/, "") : first;
  return { rank: "regulation", number: own, letters: [] };
}

function slugOf({ rank, annex, number }: Provision): string {
  return [rank, annex ?? number].filter(Boolean).join("-").toLowerCase().replaceAll(/\s+/g, "-");
}

/** By number first: an Instruction stands after the Rule it explains. */
function inOrder({ provision: a }: Article, { provision: b }: Article): number {
  return compareProvisions(aligned(a), aligned(b)) || compareProvisions(a, b);
}

function aligned(provision: Provision): Provision {
  const { rank, number } = provision;
  if (rank !== "instruction" || number === undefined || provision.annex !== undefined)
    return rank === "regulation" ? { ...provision, rank: "regulation" } : provision;
  return {
    ...provision,
    rank: "rule",
    number: number.replace(/^1(\d\d)/, (_, rest: string) => rest.replace(/^0/, "")),
  };
}
