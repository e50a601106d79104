import type { Askable } from "../../../src/workspace/askable.ts";
import { folded } from "../../app/folded.ts";

/** What can be asked, by words in either language, names, provisions or chapters: what is called so before what is about it. */
export function searchAskable(all: readonly Askable[], sought: string): readonly Askable[] {
  const words = folded(sought).split(/\s+/).filter(Boolean);
  const found = all.flatMap((askable) => {
    const rank = rankOf(askable, words);
    return rank === undefined ? [] : [{ askable, rank }];
  });
  return found
    .toSorted((a, b) => a.rank - b.rank || b.askable.scenarios - a.askable.scenarios)
    .map(({ askable }) => askable);
}

/** Nothing where a word is missing. Final results stand before the parts of them. */
function rankOf({ label, provisions, chapter, rule, isPart }: Askable, words: readonly string[]): number | undefined {
  const labels = folded(`${label.en} · ${label.fr}`);
  const all = `${labels} ${folded(`${provisions.en} ${provisions.fr} ${chapter.en} ${chapter.fr} ${rule}`)}`;
  if (!words.every((word) => all.includes(word))) return undefined;
  const phrase = words.join(" ");
  const inLabel = words.every((word) => labels.includes(word)) ? 1 : 2;
  const isCalledSo = labels.split(" · ").some((one) => one.startsWith(phrase));
  return (isPart ? 3 : 0) + (isCalledSo ? 0 : inLabel);
}
