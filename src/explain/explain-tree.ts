import type { Language, Span } from "../../grammar/source.ts";
import type { Outcome, Status, Trace } from "../evaluate/outcome.ts";
import { formatProvision, formatProvisions } from "../rulebook/provision-text.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { formatDate } from "../values/date-text.ts";
import { type Json, toJson } from "../values/json.ts";
import { awaitingWords, factWords } from "./result-words.ts";
import { sentenceOf } from "./sentence-of.ts";
import { type Telling, tellingOf } from "./telling.ts";

/** A node of an explanation: plain data, ready for JSON. */
export interface ExplanationNode {
  /** What the node says, in words, without full stop. */
  readonly sentence: string;
  /** What it is about: "rule", "fact", "step", ... or "needs", "awaits", "touches" for what follows the trace. */
  readonly kind: Trace["what"]["kind"] | "needs" | "awaits" | "touches";
  readonly status: Status;
  readonly value?: Json;
  /** Of a line of a ledger: its day, and by how much it changed the balance. */
  readonly account?: { readonly on: string; readonly change?: Json };
  /** What it cites, in words. */
  readonly provisions: readonly string[];
  readonly span?: Span;
  /** First day of the text, figure or table edition that was applied, where it says: `2022-07-01`. */
  readonly since?: string;
  /** Whether its children are left out here because they stand further up, or lie too deep. */
  readonly leftOut?: "explained-above" | "too-deep";
  readonly children: readonly ExplanationNode[];
}

/** How much to tell. */
export interface TreeOptions {
  /** Levels below the first; what lies deeper is left out and marked. 60 when absent, which no rulebook for people reaches. */
  readonly depth?: number;
}

/**
 * How an outcome came about, as a tree: the trace in words, then what is still needed, who decides, and what is not computed.
 * Nothing is evaluated. A part of the trace that several nodes share is told once and referred to afterwards.
 */
export function explainTree(
  rulebook: Rulebook,
  outcome: Outcome,
  language: Language,
  { depth = 60 }: TreeOptions = {},
): ExplanationNode {
  const telling = tellingOf(rulebook, language);
  const root = tell(outcome.trace, { telling, told: new Set(), depth });
  return { ...root, children: [...root.children, ...afterwards(outcome, telling)] };
}

interface Teller {
  readonly telling: Telling;
  readonly told: Set<Trace>;
  readonly depth: number;
}

function tell(node: Trace, teller: Teller): ExplanationNode {
  const { telling, told, depth } = teller;
  const again = node.children.length > 0 && told.has(node);
  const tooDeep = node.children.length > 0 && !again && depth <= 0;
  if (!tooDeep) told.add(node);
  const leftOut = again ? "explained-above" : tooDeep ? "too-deep" : undefined;
  const sentence = sentenceOf(node, telling);
  return {
    sentence: again ? telling.sentences.explainedAbove(sentence) : sentence,
    kind: node.what.kind,
    status: node.status,
    ...(node.value && { value: toJson(node.value) }),
    ...accountOf(node),
    provisions: node.provisions.map((provision) => formatProvision(provision, telling.language)),
    ...(node.span && { span: node.span }),
    ...sinceOf(node),
    ...(leftOut && { leftOut }),
    children: leftOut ? [] : shownChildren(node).map((child) => tell(child, { telling, told, depth: depth - 1 })),
  };
}

function sinceOf({ what, since }: Trace): Pick<ExplanationNode, "since"> {
  const from = since ?? (what.kind === "look-up" ? what.editionFrom : undefined);
  return from ? { since: formatDate(from) } : {};
}

function accountOf({ what }: Trace): Pick<ExplanationNode, "account"> {
  if (what.kind !== "entry" && what.kind !== "ledger-opens") return {};
  const change = what.kind === "entry" ? what.change : undefined;
  return { account: { on: formatDate(what.on), ...(change && { change: toJson(change) }) } };
}

/**
 * What says nothing new is left out: the line of a general case of one line, the general case of a rule that has nothing
 * else, and the test of a gate, which the gate words itself.
 */
function shownChildren({ what, children }: Trace): readonly Trace[] {
  const [only, second] = children;
  if (!only || second) return children.map(withoutOnlyLine);
  const isTest = only.what.kind === "condition" && !isGroup(only);
  if (what.kind === "gate" && isTest) return only.children;
  return what.kind === "rule" && only.what.kind === "general-case" ? onlyLineOf(only) : [withoutOnlyLine(only)];
}

function withoutOnlyLine(node: Trace): Trace {
  const [line, second] = node.children;
  const sameAsLine = node.what.kind === "general-case" && isSetting(line) && !second;
  return sameAsLine ? { ...line, what: node.what } : node;
}

function onlyLineOf(general: Trace): readonly Trace[] {
  const [line, second] = general.children;
  return isSetting(line) && !second && line.provisions.length === 0 ? line.children : general.children;
}

function isSetting(node: Trace | undefined): node is Trace {
  return node?.what.kind === "step" && node.what.step === "shall-be";
}

function isGroup({ what }: Trace): boolean {
  return what.kind === "condition" && (what.shape === "all" || what.shape === "any" || what.shape === "none");
}

function afterwards(outcome: Outcome, telling: Telling): readonly ExplanationNode[] {
  const { needs, awaiting, touches, status } = outcome;
  const node = (kind: "needs" | "awaits" | "touches", sentence: string): ExplanationNode => {
    return { sentence, kind, status, provisions: [], children: [] };
  };
  const { sentences, phrases, language } = telling;
  return [
    ...(needs.length > 0
      ? [node("needs", sentences.needs(phrases.and(needs.map((path) => factWords(path, telling)))))]
      : []),
    ...awaiting.map((one) => node("awaits", awaitingWords(one, telling))),
    ...(touches.length > 0 ? [node("touches", sentences.touches(formatProvisions(touches, language)))] : []),
  ];
}
