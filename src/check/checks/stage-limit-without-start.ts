import type { Expression } from "../../rulebook/expression.ts";
import type { Key, Rule, Rulebook, RuleVersion, TimeLimit } from "../../rulebook/rulebook.ts";
import { walk } from "../inner-expressions.ts";
import type { Check } from "../report.ts";
import { quoted } from "../wording.ts";

/** The time limit of a stage runs from what opens the procedure or shows a stage to be done, or else from outside of it. */
export const stageLimitWithoutStart: Check = {
  code: "stage-limit-without-start",
  severity: "hint",
  title: {
    en: "The time limit of a stage runs from something that the procedure brings about.",
    fr: "Le délai d'une étape court à compter de quelque chose que la procédure amène.",
  },
  run(rulebook, report) {
    for (const stage of rulebook.rules.values()) {
      const limit = limitOf(rulebook, stage);
      const start = limit?.versions.flatMap((version) => version.limit ?? []).map(({ runsFrom }) => runsFrom);
      if (!limit || !start || isBroughtAbout(rulebook, stage, start)) continue;
      const [name, of] = [quoted(limit), quoted(stage)];
      report({
        span: stage.nameSpan,
        message: {
          en: `Nothing that opens this procedure or shows a stage to be done brings about what ${name.en} of ${of.en} runs from: check the event, or leave it if it comes from outside.`,
          fr: `Rien de ce qui ouvre cette procédure ou accomplit une étape n'amène ce dont court ${name.fr} pour ${of.fr} : vérifiez l'événement, ou laissez s'il vient d'ailleurs.`,
        },
        related: [{ span: limit.nameSpan, message: { en: "The time limit.", fr: "Le délai." } }],
      });
    }
  },
};

function limitOf({ rules }: Rulebook, { versions }: Rule): Rule | undefined {
  const within = versions[0]?.stage?.within;
  return within?.kind === "rule" ? rules.get(within.key) : undefined;
}

function isBroughtAbout({ rules }: Rulebook, stage: Rule, starts: readonly TimeLimit["runsFrom"][]): boolean {
  const procedure = rules.get(stage.versions[0]?.stage?.procedure ?? "")?.versions[0];
  const stages = procedure?.procedure?.stages.flatMap((one) => (one.kind === "rule" ? (rules.get(one.key) ?? []) : []));
  const lines = [...(procedure ? [procedure] : []), ...(stages ?? []).flatMap(({ versions }) => versions)];
  const brought = factsIn(lines.flatMap(linesOf), rules);
  const needed = factsIn(starts, rules);
  return needed.size === 0 || [...needed].some((fact) => brought.has(fact));
}

function linesOf({ when, procedure, stage }: RuleVersion): readonly Expression[] {
  return [...(procedure ? when : []), ...(stage?.doneWhen ?? [])].map(({ value }) => value);
}

/** The facts named in these, and in the definitions and limits that these name. */
function factsIn(expressions: readonly Expression[], rules: Rulebook["rules"]): ReadonlySet<Key> {
  const facts = new Set<Key>();
  const ahead = [...expressions];
  const seen = new Set<Key>();
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    walk(next, (part) => {
      if (part.kind === "fact") facts.add(part.key);
      if (part.kind !== "rule" || seen.has(part.key)) return;
      seen.add(part.key);
      ahead.push(...insideOf(rules.get(part.key)));
    });
  }
  return facts;
}

function insideOf(rule: Rule | undefined): readonly Expression[] {
  const versions = rule?.versions ?? [];
  return versions.flatMap(({ steps, limit }) => [
    ...steps.map(({ value }) => value),
    ...(limit ? [limit.runsFrom] : []),
  ]);
}
