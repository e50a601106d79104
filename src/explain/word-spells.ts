import type { Expression, Members } from "../rulebook/expression.ts";
import type { SpellsNamed } from "./spell-phrases.ts";
import { labelOf, type Wording } from "./wording.ts";

type Of<Kind extends Expression["kind"]> = Extract<Expression, { readonly kind: Kind }>;

/** Words expressions about what lasts and what is taken month by month; `words` words what they are made of. */
export function spellWorders(words: (expression: Expression, wording: Wording) => string) {
  const named = ({ list, that }: Members, wording: Wording): SpellsNamed => ({
    list: words(list, wording),
    that: that && words(that, wording),
  });
  const stretch = (ends: { readonly from: Expression; readonly to: Expression } | undefined, wording: Wording) =>
    ends ? wording.phrases.spells.stretch(words(ends.from, wording), words(ends.to, wording)) : "";
  return {
    covered: (node: Of<"covered">, wording: Wording) => {
      const calendar = node.calendar === undefined ? undefined : labelOf(node.calendar, wording);
      return wording.phrases.spells.covered(named(node.members, wording), calendar) + stretch(node, wording);
    },
    "longest-run": (node: Of<"longest-run">, wording: Wording) =>
      wording.phrases.spells.longestRun(named(node.members, wording)) + stretch(node, wording),
    "most-covered": ({ members, window, within }: Of<"most-covered">, wording: Wording) =>
      wording.phrases.spells.mostCovered(named(members, wording), words(window, wording)) + stretch(within, wording),
    "run-edge": ({ edge, members, on }: Of<"run-edge">, wording: Wording) =>
      wording.phrases.spells.runEdge[edge](named(members, wording), words(on, wording)),
    "period-total": (node: Of<"period-total">, wording: Wording) =>
      wording.phrases.spells.total[node.unit](words(node.item, wording)) + stretch(node, wording),
    "period-count": (node: Of<"period-count">, wording: Wording) =>
      wording.phrases.spells.count[node.unit](stretch(node, wording), words(node.condition, wording)),
  };
}
