import { formatProvision } from "../rulebook/provision-text.ts";
import type { TraceAccount, TracedProvision } from "./trace.ts";

/** The part of an account whose titles or provisions hold some words, in either language; the whole without words. */
export function selectPart(account: TraceAccount, words: string | undefined): TraceAccount {
  if (words === undefined) return account;
  const sought = words.toLocaleLowerCase();
  const holds = (text: string) => text.toLocaleLowerCase().includes(sought);
  const isSought = ({ part, provision }: TracedProvision) =>
    [part.en, part.fr, formatProvision(provision, "en"), formatProvision(provision, "fr")].some(holds);
  const isCited = ({ provision }: TraceAccount["unlisted"][number]) => holds(formatProvision(provision, "en"));
  return { items: account.items.filter(isSought), unlisted: account.unlisted.filter(isCited) };
}
