import type { Bilingual } from "../../../grammar/source.ts";
import type { Authority, Key, Rulebook } from "../../rulebook/rulebook.ts";
import { knots } from "../knots.ts";
import type { Check } from "../report.ts";
import { listed, quoted } from "../wording.ts";

/** A power comes to rest: nobody it is handed to hands it back, not even through others. */
export const delegationCircle: Check = {
  code: "delegation-circle",
  severity: "error",
  title: {
    en: "No power is handed round in a circle.",
    fr: "Aucun pouvoir ne se délègue en cercle.",
  },
  run(rulebook, report) {
    const reported = new Set<Key>();
    for (const decision of [undefined, ...decisionsDelegated(rulebook)]) {
      for (const circle of circles(rulebook, decision)) {
        const [first, ...others] = circle;
        if (!first || reported.has(first.key)) continue;
        reported.add(first.key);
        const related = others.map(({ nameSpan }) => ({ span: nameSpan, message: inTheCircle }));
        report({ span: first.nameSpan, message: message(circle), related });
      }
    }
  },
};

const inTheCircle = { en: "is in the circle too", fr: "est aussi dans le cercle" };

function message(circle: readonly Authority[]): Bilingual {
  const names = listed(circle.map(quoted));
  if (circle.length === 1) {
    return {
      en: `${names.en} cannot act in its own place; name somebody else on its line of delegation.`,
      fr: `${names.fr} ne peut agir à sa propre place ; nommez quelqu'un d'autre sur sa ligne de délégation.`,
    };
  }
  return {
    en: `${names.en} hand the same power round in a circle; take one of their lines of delegation away.`,
    fr: `${names.fr} se délèguent le même pouvoir en cercle ; retirez une de leurs lignes de délégation.`,
  };
}

/** The decisions that some line names; all others go the same ways. */
function decisionsDelegated({ authorities }: Rulebook): ReadonlySet<Key> {
  const lines = [...authorities.values()].flatMap(({ delegations }) => delegations);
  return new Set(lines.flatMap(({ decisions }) => decisions ?? []));
}

function circles({ authorities }: Rulebook, decision: Key | undefined): readonly (readonly Authority[])[] {
  const next = (key: Key) => {
    const lines = authorities.get(key)?.delegations ?? [];
    return lines.filter(({ decisions }) => !decisions || decisions.includes(decision ?? "")).map(({ to }) => to);
  };
  return knots(authorities.keys(), next)
    .filter((knot) => knot.length > 1 || knot.some((key) => next(key).includes(key)))
    .map((knot) => [...authorities.values()].filter(({ key }) => knot.includes(key)));
}
