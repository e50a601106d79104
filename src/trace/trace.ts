import type { Bilingual } from "../../grammar/source.ts";
import type { ListedProvision, NotEncoded, Provision, Rulebook } from "../rulebook/rulebook.ts";
import { type Citing, everythingCiting } from "./citing.ts";
import { covers } from "./covers.ts";

/** What became of one provision of the text. */
export type TracedProvision = {
  readonly provision: Provision;
  /** Title of the part that lists it. */
  readonly part: Bilingual;
  readonly withoutNumber: boolean;
  /** What encodes it; empty unless it is encoded. */
  readonly by: readonly Pick<Citing, "kind" | "key">[];
} & (
  | { readonly status: "encoded" }
  | { readonly status: "open" }
  | { readonly status: "not-computable"; readonly classedAs: string; readonly reason: Bilingual }
);

/** A citation of a provision that the contents of its text do not list. */
export interface UnlistedCitation extends Pick<Citing, "kind" | "key"> {
  readonly provision: Provision;
}

/** The account of all provisions listed, in the order of the contents, and the citations that lead nowhere. */
export interface TraceAccount {
  readonly items: readonly TracedProvision[];
  readonly unlisted: readonly UnlistedCitation[];
}

/**
 * Accounts for the provisions that the contents of a rulebook list: encoded, recorded as not computable with class and reason,
 * or open. What is encoded in part and recorded for the rest counts as encoded.
 */
export function trace(rulebook: Rulebook): TraceAccount {
  const citing = everythingCiting(rulebook);
  const find = finder(citing);
  const items = rulebook.contents.flatMap(({ title, listed }) =>
    listed.map((entry) => traced(entry, title, find(entry.provision), rulebook.notEncoded)),
  );
  return { items, unlisted: unlistedIn(rulebook, citing) };
}

function traced(
  { provision, withoutNumber }: ListedProvision,
  part: Bilingual,
  by: readonly Citing[],
  notEncoded: readonly NotEncoded[],
): TracedProvision {
  const base = { provision, part, withoutNumber, by: by.map(({ kind, key }) => ({ kind, key })) };
  if (by.length > 0) return { ...base, status: "encoded" };
  const record = notEncoded.find(({ provisions }) => provisions.some((cited) => covers(cited, provision)));
  if (record === undefined) return { ...base, status: "open" };
  return { ...base, status: "not-computable", classedAs: record.classedAs, reason: record.reason };
}

/** Finds what cites a provision; citations are sorted by text first, so that thousands are found quickly. */
function finder(citing: readonly Citing[]): (provision: Provision) => readonly Citing[] {
  const byText = new Map<string, Citing[]>();
  for (const entry of citing)
    for (const text of new Set(entry.provisions.map(textOf))) byText.set(text, [...(byText.get(text) ?? []), entry]);
  return (provision) =>
    (byText.get(textOf(provision)) ?? []).filter(({ provisions }) =>
      provisions.some((cited) => covers(cited, provision)),
    );
}

/** The text a provision stands in: its Regulation with its Rules, or its annex. */
function textOf({ rank, annex, number }: Provision): string {
  return rank === "annex" ? `annex ${annex}` : `${rank} ${number?.split(/[/ ]/)[0]}`;
}

/** Only texts of which contents are given can be looked up. */
function unlistedIn({ contents }: Rulebook, citing: readonly Citing[]): readonly UnlistedCitation[] {
  const listed = contents.flatMap((part) => part.listed.map(({ provision }) => provision));
  const byText = new Map<string, Provision[]>();
  for (const provision of listed) byText.set(textOf(provision), [...(byText.get(textOf(provision)) ?? []), provision]);
  const known = new Map<string, boolean>();
  const isListed = (provision: Provision): boolean => {
    const inText = byText.get(textOf(provision));
    if (inText === undefined || provision.number === undefined) return true;
    const found =
      known.get(JSON.stringify(provision)) ??
      inText.some((entry) => covers(provision, entry) || introduces(provision, entry));
    known.set(JSON.stringify(provision), found);
    return found;
  };
  return citing.flatMap(({ kind, key, provisions }) =>
    distinct(provisions.filter((provision) => !isListed(provision))).map((provision) => ({ kind, key, provision })),
  );
}

/** What only has numbered paragraphs is no provision of its own, but there is such a number. */
function introduces(cited: Provision, listed: Provision): boolean {
  return cited.rank === listed.rank && listed.number?.startsWith(`${cited.number}.`) === true;
}

function distinct(provisions: readonly Provision[]): readonly Provision[] {
  return [...new Map(provisions.map((provision) => [JSON.stringify(provision), provision])).values()];
}
