import type { Language } from "../../../grammar/source.ts";
import { formatProvision } from "../../../src/rulebook/provision-text.ts";
import type { Rulebook } from "../../../src/rulebook/rulebook.ts";
import { answer } from "../../../src/workspace/answer.ts";
import { type Asked, findRule } from "../../../src/workspace/find-rule.ts";
import type { AwaitingJson, Result } from "../../../src/workspace/result.ts";
import type { AskQuestions, AwaitedDecision, RecordResult, Standing } from "../../questions/ask.ts";
import type { Studied } from "../studied.ts";
import { formProblem } from "./form-problem.ts";
import { neededFacts } from "./needed-facts.ts";
import { toldFacts } from "./told-facts.ts";

/** Where a questionnaire about one rule stands; what does not fit comes back in sentences, and nothing is kept. */
export function standing({ workspace: { rulebook } }: Studied, asked: AskQuestions["standing"]["asked"]): Standing {
  const { rule, language } = asked;
  const given = answer(rulebook, { ...asked, rules: [rule], lookedAt: true });
  const found = findRule(rulebook, rule);
  if (!given.ok || !found.ok) {
    return { ok: false, problems: given.ok ? [] : given.problems.map((problem) => formProblem(problem, language)) };
  }
  const results = Object.values(given.results);
  const lookedAt = results.flatMap((result) => result.lookedAt ?? []);
  return {
    ok: true,
    label: found.asked.entry.label[language],
    results: results.map((result, index) => recordResult(rulebook, found.asked, result, { index, language })),
    needs: neededFacts(rulebook, found.asked, { facts: asked.facts, results, lookedAt, language }),
    awaiting: awaited(rulebook, results, language),
    told: toldFacts(rulebook, { rule: found.asked.key, facts: asked.facts, lookedAt, language }),
  };
}

function recordResult(
  { subjects }: Rulebook,
  { key, subject }: Asked,
  { explanation: _, lookedAt: __, ...result }: Result,
  { index, language }: { readonly index: number; readonly language: Language },
): RecordResult {
  const label = subject && subjects.get(subject)?.label[language];
  return {
    rule: key,
    ...result,
    ...(label !== undefined && { record: `${label} ${index + 1}` }),
  };
}

function awaited(rulebook: Rulebook, results: readonly Result[], language: Language): readonly AwaitedDecision[] {
  const all = results.flatMap(({ awaiting, alsoAwaiting = [] }) => (awaiting ? [awaiting, ...alsoAwaiting] : []));
  return [...new Map(all.map((one) => [`${one.decision} ${one.authority}`, one])).values()].map((one) =>
    decisionIn(rulebook, one, language),
  );
}

function decisionIn({ decisions, authorities }: Rulebook, awaiting: AwaitingJson, language: Language): AwaitedDecision {
  const { decision, authority, provisions } = awaiting;
  const own = decisions.get(decision)?.provisions ?? [];
  return {
    decision,
    label: decisions.get(decision)?.label[language] ?? decision,
    authority: authorities.get(authority)?.label[language] ?? authority,
    provisions: provisions ?? own.map((provision) => formatProvision(provision, language)),
  };
}
