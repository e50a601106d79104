import type { Language } from "../../grammar/source.ts";
import { everyNode } from "../evaluate/gather.ts";
import type { Outcome, Trace } from "../evaluate/outcome.ts";
import { formatProvision } from "../rulebook/provision-text.ts";
import type { Branch, Key, Rulebook } from "../rulebook/rulebook.ts";

/** An exception or an alternative that might have decided an answer and did not. */
export interface OtherOutcome {
  readonly key: Key;
  readonly kind: Branch["kind"];
  readonly label: string;
  readonly provisions: readonly string[];
}

/**
 * Every exception and alternative of a rule that did not decide its answer, of whatever time; where the rule has none, those of
 * the rules it leaned on.
 */
export function otherOutcomes(
  rulebook: Rulebook,
  rule: Key,
  { trace }: Outcome,
  language: Language,
): readonly OtherOutcome[] {
  const nodes = [...everyNode(trace)];
  const decided = new Set(nodes.flatMap(decidedBranch));
  const own = branchesOf(rulebook, rule);
  const below = () => rulesAmong(nodes).flatMap((key) => branchesOf(rulebook, key));
  const branches = (own.length > 0 ? own : below()).filter(({ key }) => !decided.has(key));
  const once = new Map(branches.map((branch) => [branch.key, branch]));
  return [...once.values()].map(({ key, kind, label, provisions }) => ({
    key,
    kind,
    label: label[language],
    provisions: provisions.map((provision) => formatProvision(provision, language)),
  }));
}

function branchesOf({ rules }: Rulebook, key: Key): readonly Branch[] {
  const versions = rules.get(key)?.versions ?? [];
  return versions.flatMap(({ alternatives, exceptions }) => [...alternatives, ...exceptions]);
}

function decidedBranch({ what }: Trace): readonly Key[] {
  return what.kind === "branch" && what.standing === "decided" ? [what.key] : [];
}

function rulesAmong(nodes: readonly Trace[]): readonly Key[] {
  return nodes.flatMap(({ what }) => (what.kind === "rule" ? [what.key] : []));
}
