import type { Span } from "../../../grammar/source.ts";
import type { Key, Rulebook, Scenario } from "../../rulebook/rulebook.ts";
import { perRulebook } from "../per-rulebook.ts";
import { type AskedId, askedEntry, askedId, reachedFrom, referencesOf } from "../references.ts";
import type { Check } from "../report.ts";
import { quoted } from "../wording.ts";

/** A scenario tells what its answers ask for; a fact that none of them can ask for makes the reader look for its effect. */
export const unneededGiven: Check = {
  code: "unneeded-given",
  severity: "hint",
  title: {
    en: "A scenario tells no fact that its answers never ask for.",
    fr: "Un scénario ne donne aucun fait que ses réponses ne demandent jamais.",
  },
  run(rulebook, report) {
    const askedBy = answersAskFor(rulebook);
    for (const scenario of rulebook.scenarios) {
      const asked = askedBy(scenario);
      for (const key of scenario.expect.length > 0 ? scenario.given.keys() : []) {
        const id = givenId(rulebook, key);
        const entry = id && askedEntry(rulebook, id);
        if (!id || !entry || asked.has(id) || isListedFor(rulebook, scenario, key)) continue;
        const name = quoted(entry);
        report({
          span:
            placesInText(rulebook)
              .get(key)
              ?.find((place) => isWithin(place, scenario)) ?? scenario.span,
          message: {
            en: `No answer of this scenario asks for ${name.en}; take it away, or expect an answer that does.`,
            fr: `Aucune réponse de ce scénario ne demande ${name.fr} ; retirez-le, ou attendez une réponse qui le demande.`,
          },
        });
      }
    }
  },
};

/** What the answers of a scenario can ask for; scenarios that expect answers of the same rules share the work. */
function answersAskFor(rulebook: Rulebook): (scenario: Scenario) => ReadonlySet<AskedId> {
  const known = new Map<string, ReadonlySet<AskedId>>();
  const { decisions } = rulebook;
  return ({ expect }) => {
    const rules = [...new Set(expect.map(({ rule }) => rule))].sort();
    const asked =
      known.get(rules.join()) ??
      reachedFrom(
        referencesOf(rulebook),
        rules.map((rule) => askedId(decisions.has(rule) ? "decision" : "rule", rule)),
      );
    known.set(rules.join(), asked);
    return asked;
  };
}

/** Whether a fact lists the records of which an answer is expected, such as the children of whom the second is meant. */
function isListedFor({ facts }: Rulebook, { expect }: Scenario, key: Key): boolean {
  const type = facts.get(key)?.type;
  const subject = type?.kind === "list" && type.of.kind === "record" ? type.of.subject : undefined;
  return subject !== undefined && expect.some(({ record }) => record?.subject === subject);
}

/** What a case may tell: a fact, a decision, or the answer of a rule. */
function givenId({ facts, rules, decisions }: Rulebook, key: Key): AskedId | undefined {
  if (facts.has(key)) return askedId("fact", key);
  if (rules.has(key)) return askedId("rule", key);
  return decisions.has(key) ? askedId("decision", key) : undefined;
}

const placesInText = perRulebook(({ uses }): ReadonlyMap<Key, readonly Span[]> => {
  const places = new Map<Key, Span[]>();
  for (const { span, to } of uses) {
    if (to.kind !== "fact" && to.kind !== "rule" && to.kind !== "decision") continue;
    const known = places.get(to.key);
    if (known) known.push(span);
    else places.set(to.key, [span]);
  }
  return places;
});

function isWithin({ file, start, end }: Span, { span }: Scenario): boolean {
  return file === span.file && start >= span.start && end <= span.end;
}
