import type { Bilingual, Span } from "../../grammar/source.ts";
import { formatProvision } from "../rulebook/provision-text.ts";
import type { Provision, Rulebook } from "../rulebook/rulebook.ts";
import { type TracedProvision, trace } from "../trace/trace.ts";

/** A part of the text, such as a title, with its provisions in order. */
export interface ContentsPart {
  readonly title: Bilingual;
  readonly provisions: readonly ContentsProvision[];
}

/** A provision and what encodes it. */
export interface ContentsProvision {
  readonly label: Bilingual;
  readonly status: TracedProvision["status"];
  /** Why it is not computable; absent where it is encoded or open. */
  readonly reason?: Bilingual;
  readonly declarations: readonly ContentsDeclaration[];
}

/** A rule, a table or another declaration that cites a provision. */
export interface ContentsDeclaration {
  readonly label: Bilingual;
  readonly span: Span;
}

/** The contents of the texts, provision by provision, each with the declarations that encode it. */
export function contentsByProvision(rulebook: Rulebook): readonly ContentsPart[] {
  const parts = new Map<string, { readonly title: Bilingual; readonly provisions: ContentsProvision[] }>();
  for (const item of trace(rulebook).items) {
    const known = parts.get(item.part.en);
    const provision = contentsProvision(rulebook, item);
    if (known) known.provisions.push(provision);
    else parts.set(item.part.en, { title: item.part, provisions: [provision] });
  }
  return [...parts.values()];
}

function contentsProvision(rulebook: Rulebook, item: TracedProvision): ContentsProvision {
  const declarations = item.by.flatMap(({ kind, key }) => {
    const entry = rulebook[kind].get(key);
    return entry ? [{ label: entry.label, span: entry.span }] : [];
  });
  return {
    label: inBoth(item.provision),
    status: item.status,
    ...(item.status === "not-computable" && { reason: item.reason }),
    declarations,
  };
}

function inBoth(provision: Provision): Bilingual {
  return { en: formatProvision(provision, "en"), fr: formatProvision(provision, "fr") };
}
