import type { Language } from "../../../grammar/source.ts";
import type { Rulebook } from "../../../src/rulebook/rulebook.ts";
import { answer } from "../../../src/workspace/answer.ts";
import { type Asked, findRule } from "../../../src/workspace/find-rule.ts";
import type { LookedAt } from "../../../src/workspace/looked-at.ts";
import type { AwaitingJson, Result } from "../../../src/workspace/result.ts";
import type { AskQuestions, AwaitedDecision, Need, RecordResult, Standing } from "../../questions/ask.ts";
import { stepOf } from "../cases/step-of.ts";
import type { Studied } from "../studied.ts";
import { toldFacts } from "./told-facts.ts";

/** Where a questionnaire about one rule stands; what does not fit comes back in sentences, and nothing is kept. */
export function standing({ workspace: { rulebook } }: Studied, asked: AskQuestions["standing"]["asked"]): Standing {
  const { rule, language } = asked;
  const given = answer(rulebook, { ...asked, rules: [rule], explain: "in-short", lookedAt: true });
  const found = findRule(rulebook, rule);
  if (!given.ok || !found.ok) {
    const problems = given.ok ? [] : given.problems;
    return {
      ok: false,
      problems: problems.map((problem) => ({
        words: problem.message[language],
        ...("path" in problem && { path: problem.path }),
      })),
    };
  }
  const results = Object.values(given.results);
  const lookedAt = results.flatMap((result) => result.lookedAt ?? []);
  return {
    ok: true,
    label: found.asked.entry.label[language],
    results: results.map((result, index) => recordResult(rulebook, found.asked, result, { index, language })),
    needs: [...listNeeded(rulebook, found.asked, asked), ...needsOf(results, lookedAt)],
    awaiting: awaited(rulebook, results, language),
    told: toldFacts(rulebook, { rule: found.asked.key, facts: asked.facts, lookedAt, language }),
  };
}

function recordResult(
  { subjects }: Rulebook,
  { key, subject }: Asked,
  { explanation, lookedAt: _, ...result }: Result,
  { index, language }: { readonly index: number; readonly language: Language },
): RecordResult {
  const label = subject && subjects.get(subject)?.label[language];
  return {
    rule: key,
    ...result,
    ...(explanation && { steps: stepOf(explanation, language) }),
    ...(label !== undefined && { record: `${label} ${index + 1}` }),
  };
}

/** Each fact once, in the order of the first result that needs it. */
function needsOf(results: readonly Result[], lookedAt: readonly LookedAt[]): readonly Need[] {
  const facts = new Set(results.flatMap(({ needs = [] }) => needs));
  const by = (fact: string) => lookedAt.filter((looked) => looked.fact === fact).flatMap((looked) => looked.by);
  return [...facts].map((fact) => ({ fact, by: [...new Map(by(fact).map((rule) => [rule.label, rule])).values()] }));
}

/** A rule about each record cannot be answered before it is told which there are. */
function listNeeded(
  { facts }: Rulebook,
  { entry, subject }: Asked,
  asked: AskQuestions["standing"]["asked"],
): readonly Need[] {
  if (subject === undefined) return [];
  const lists = [...facts.values()].filter(({ type }) => {
    return type.kind === "list" && type.of.kind === "record" && type.of.subject === subject;
  });
  if (lists.some((list) => list.key in asked.facts)) return [];
  const label = entry.label[asked.language];
  return lists.map((list) => ({ fact: list.key, by: [{ label, provisions: [] }] }));
}

function awaited(rulebook: Rulebook, results: readonly Result[], language: Language): readonly AwaitedDecision[] {
  const all = results.flatMap(({ awaiting, alsoAwaiting = [] }) => (awaiting ? [awaiting, ...alsoAwaiting] : []));
  return [...new Map(all.map((one) => [one.decision, one])).values()].map((one) => decisionIn(rulebook, one, language));
}

function decisionIn({ decisions, authorities }: Rulebook, awaiting: AwaitingJson, language: Language): AwaitedDecision {
  const { decision, authority, provisions = [] } = awaiting;
  return {
    decision,
    label: decisions.get(decision)?.label[language] ?? decision,
    authority: authorities.get(authority)?.label[language] ?? authority,
    provisions,
  };
}
