import type { Trace } from "../evaluate/outcome.ts";
import { formatProvision } from "../rulebook/provision-text.ts";
import { sentenceOf } from "./sentence-of.ts";
import type { Telling } from "./telling.ts";

/** Something that would have had to be otherwise: a test with what it came to, or several of them under a heading. */
export interface Otherwise {
  readonly sentence: string;
  /** What it cites, in words. */
  readonly provisions: readonly string[];
  readonly children: readonly Otherwise[];
}

/**
 * What would have had to be otherwise for conditions to come to the answer wanted, read off their trace: only what stands in
 * the way is told, each part of the trace once.
 */
export function otherwise(nodes: readonly Trace[], wanted: boolean, telling: Telling): readonly Otherwise[] {
  const asking = { telling, told: new Set<Trace>() };
  return nodes.filter((node) => !comesTo(node, wanted)).map((node) => requirement(node, wanted, asking));
}

interface Asking {
  readonly telling: Telling;
  readonly told: Set<Trace>;
}

function requirement(node: Trace, wanted: boolean, asking: Asking): Otherwise {
  const { telling, told } = asking;
  const again = told.has(node);
  told.add(node);
  const deeper = again ? undefined : withinNode(node, wanted, asking);
  if (deeper) return deeper;
  const inside = again || node.what.kind !== "rule" ? [] : insideDefinition(node, wanted, asking);
  const sentence = telling.sentences.whyNot.wanted[wanted ? "yes" : "no"](sentenceOf(node, telling));
  return { sentence, provisions: provisionsOf(node, telling), children: inside };
}

/** What stands in the way within a gate, a negation or a group, which say no more than their parts do. */
function withinNode(node: Trace, wanted: boolean, asking: Asking): Otherwise | undefined {
  const { what } = node;
  const [only, second] = node.children;
  if (what.kind === "condition" && (what.shape === "all" || what.shape === "any" || what.shape === "none"))
    return groupRequirement(node, what.shape, wanted, asking);
  if (!only || second) return undefined;
  if (what.kind === "gate") return citing(node, requirement(only, wanted, asking), asking.telling);
  return what.kind === "condition" && what.shape === "not" ? requirement(only, !wanted, asking) : undefined;
}

/** All of the items must come to yes for `all of`, one of them for `any of`, and none for `none of`. */
function groupRequirement(node: Trace, shape: "all" | "any" | "none", wanted: boolean, asking: Asking): Otherwise {
  const item = shape === "none" ? !wanted : wanted;
  const { telling } = asking;
  const below = node.children.filter((child) => !comesTo(child, item)).map((child) => requirement(child, item, asking));
  const [only, second] = below;
  if (only && !second) return citing(node, only, telling);
  const everyOne = shape === "any" ? !wanted : wanted;
  const sentence = everyOne ? telling.sentences.whyNot.all : telling.sentences.whyNot.any;
  return { sentence, provisions: provisionsOf(node, telling), children: below };
}

/** A definition is no where a condition of it fails, or else by what it means. */
function insideDefinition(node: Trace, wanted: boolean, asking: Asking): readonly Otherwise[] {
  const gates = node.children.filter(({ what }) => what.kind === "gate");
  const standing = gates.filter((gate) => !comesTo(gate, wanted));
  if (standing.length > 0 && wanted) return standing.map((gate) => requirement(gate, wanted, asking));
  const meaning = meaningOf(node);
  return meaning && !comesTo(meaning, wanted) ? [requirement(meaning, wanted, asking)] : [];
}

/** The test that a definition came to, under its general case or the branch that decided. */
function meaningOf(node: Trace): Trace | undefined {
  const body = node.children.find(
    ({ what }) => what.kind === "general-case" || (what.kind === "branch" && what.standing === "decided"),
  );
  const line = body?.children.find(({ what }) => what.kind === "step" && what.step === "shall-be");
  const [test, second] = line?.children ?? [];
  return second ? undefined : test;
}

function comesTo({ value }: Trace, wanted: boolean): boolean {
  return value?.kind === "yes-no" && value.yes === wanted;
}

/** What was found below a node, citing what the node cites too. */
function citing(node: Trace, below: Otherwise, telling: Telling): Otherwise {
  return { ...below, provisions: [...new Set([...provisionsOf(node, telling), ...below.provisions])] };
}

function provisionsOf({ provisions }: Trace, { language }: Telling): readonly string[] {
  return provisions.map((provision) => formatProvision(provision, language));
}
