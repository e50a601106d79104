import type { Language } from "../../grammar/source.ts";
import { everyNode } from "../evaluate/gather.ts";
import type { Outcome, Trace, TraceSubject } from "../evaluate/outcome.ts";
import { formatProvision } from "../rulebook/provision-text.ts";
import type { Branch, Key, Rulebook } from "../rulebook/rulebook.ts";
import { type Otherwise, otherwise } from "./otherwise.ts";
import { sentenceOf } from "./sentence-of.ts";
import { type Telling, tellingOf } from "./telling.ts";

/** Why an exception, an alternative or a whole rule did not decide a result. */
export interface WhyNot {
  /** What became of it, in words, without full stop. */
  readonly sentence: string;
  /** What it cites, in words. */
  readonly provisions: readonly string[];
  /** What would have had to be otherwise; empty where it did decide, or where no condition is in the way. */
  readonly otherwise: readonly Otherwise[];
}

/**
 * Why a branch or a rule did not decide, read off the trace of an outcome: nothing is evaluated. One account for each time it
 * was looked at, as for each of several children, at most twenty.
 *
 * @param key - of a branch, or of a rule on the way
 */
export function whyNot(rulebook: Rulebook, outcome: Outcome, key: Key, language: Language): readonly WhyNot[] {
  const telling = tellingOf(rulebook, language);
  const found: WhyNot[] = [];
  for (const node of everyNode(outcome.trace)) {
    const account = accountAt(node, key, telling);
    if (account && found.push(account) === most) break;
  }
  return found.length > 0 ? found : [account(telling.sentences.whyNot.noPart(labelOfAsked(key, telling)), [])];
}

const most = 20;

function accountAt(node: Trace, key: Key, telling: Telling): WhyNot | undefined {
  const { what } = node;
  if (what.kind !== "rule") return undefined;
  const gates = node.children.filter((child) => child.what.kind === "gate");
  if (what.key === key) return account(sentenceOf(node, telling), otherwise(gates, true, telling), node, telling);
  const branch = branchNamed(key, what.key, telling.rulebook);
  if (!branch) return undefined;
  const weighed = node.children.find((child) => child.what.kind === "branch" && child.what.key === key);
  return weighed ? ofWeighed(weighed, node, telling) : notWeighed(branch, node, gates, telling);
}

type BranchSubject = Extract<TraceSubject, { readonly kind: "branch" }>;

/** The branch was looked at: its conditions failed, or something prevailed over it. */
function ofWeighed(weighed: Trace, rule: Trace, telling: Telling): WhyNot {
  const { standing, by } = weighed.what as BranchSubject;
  const isBy = ({ what }: Trace) => what.kind === "branch" && what.key === by;
  const winner = by === undefined ? undefined : rule.children.find(isBy);
  const missing = standing === "did-not-hold" || standing === "undecided";
  const changes = winner
    ? oneOf(otherwise(gatesOf(winner), false, telling), telling)
    : otherwise(missing ? gatesOf(weighed) : [], true, telling);
  return account(sentenceOf(weighed, telling), changes, weighed, telling);
}

/** The branch was not looked at: its text is of other days, or the rule's own conditions were in the way. */
function notWeighed(branch: Branch, rule: Trace, gates: readonly Trace[], telling: Telling): WhyNot {
  const { whyNot: said } = telling.sentences;
  const name = branch.label[telling.language];
  const inTheWay = otherwise(gates, true, telling);
  const provisions = branch.provisions.map((provision) => formatProvision(provision, telling.language));
  const given = rule.children.some(({ what }) => what.kind === "given-rule");
  const sentence = inTheWay.length > 0 ? said.ruleClosed(name) : given ? said.given(name) : said.notInForce(name);
  return { sentence, provisions, otherwise: inTheWay };
}

function gatesOf({ children }: Trace): readonly Trace[] {
  return children.filter(({ what }) => what.kind === "gate");
}

/** To undo what holds, one of its conditions is enough. */
function oneOf(changes: readonly Otherwise[], { sentences }: Telling): readonly Otherwise[] {
  return changes.length < 2 ? changes : [{ sentence: sentences.whyNot.any, provisions: [], children: changes }];
}

function account(sentence: string, changes: readonly Otherwise[], node?: Trace, telling?: Telling): WhyNot {
  const cited = node && telling ? node.provisions.map((one) => formatProvision(one, telling.language)) : [];
  return { sentence, provisions: cited, otherwise: changes };
}

function branchNamed(key: Key, rule: Key, { rules }: Rulebook): Branch | undefined {
  const versions = rules.get(rule)?.versions ?? [];
  return versions
    .flatMap(({ alternatives, exceptions }) => [...alternatives, ...exceptions])
    .find((branch) => branch.key === key);
}

function labelOfAsked(key: Key, { rulebook, language }: Telling): string {
  const rule = rulebook.rules.get(key);
  if (rule) return rule.label[language];
  for (const name of rulebook.rules.keys()) {
    const branch = branchNamed(key, name, rulebook);
    if (branch) return branch.label[language];
  }
  return key;
}
