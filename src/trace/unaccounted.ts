import type { Provision, Rulebook } from "../rulebook/rulebook.ts";
import { everythingCiting } from "./citing.ts";
import { covers } from "./covers.ts";
import type { FoundProvision } from "./find-provisions.ts";

/** The provisions found in a text that no contents list, nothing cites and no record names, in the order of the text. */
export function unaccounted(rulebook: Rulebook, found: readonly FoundProvision[]): readonly FoundProvision[] {
  const known = new Map<string, Provision[]>();
  for (const provision of accountedIn(rulebook)) {
    const key = `${provision.rank} ${provision.annex}`;
    const others = known.get(key) ?? [];
    others.push(provision);
    known.set(key, others);
  }
  return found.filter(({ provision }) => {
    const candidates = known.get(`${provision.rank} ${provision.annex}`) ?? [];
    return !candidates.some((candidate) => covers(candidate, provision) || isHeading(provision, candidate));
  });
}

function accountedIn(rulebook: Rulebook): readonly Provision[] {
  return [
    ...rulebook.contents.flatMap(({ listed }) => listed.map(({ provision }) => provision)),
    ...everythingCiting(rulebook).flatMap(({ provisions }) => provisions),
    ...rulebook.notEncoded.flatMap(({ provisions }) => provisions),
  ];
}

/** In an annex, an article that has numbered paragraphs only introduces them. */
function isHeading(found: Provision, listed: Provision): boolean {
  return found.rank === "annex" && listed.number?.startsWith(`${found.number}.`) === true;
}
