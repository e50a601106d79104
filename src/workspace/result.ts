import type { Language } from "../../grammar/source.ts";
import type { Outcome, Range, Status } from "../evaluate/outcome.ts";
import { type ExplanationNode, explainTree } from "../explain/explain-tree.ts";
import { outcomeWords } from "../explain/outcome-words.ts";
import type { WhyNot } from "../explain/why-not.ts";
import { formatProvision } from "../rulebook/provision-text.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { type Json, toJson } from "../values/json.ts";
import type { Value } from "../values/value.ts";
import { citationsOf } from "./citations-of.ts";
import type { Asked } from "./find-rule.ts";
import type { LookedAt } from "./looked-at.ts";
import { mainPoints } from "./main-points.ts";
import { nameInFacts } from "./name-in-facts.ts";
import { type StageJson, stagesToJson } from "./stages-json.ts";
import type { ReadingSensitivity } from "./under-other-readings.ts";

/** How much of an explanation a result carries: none, what an officer reads to follow the amount, or everything looked at. */
export type Explain = "not" | "in-short" | "in-full";

/** What a rule came to, as programs read it. */
export interface Result {
  /** What is asked for, as people call it. */
  readonly label: string;
  readonly status: Status;
  /** What came out, for people. */
  readonly words: string;
  readonly value?: Json;
  /** `EUR per month`, `%`, `months`; absent for what has none. */
  readonly unit?: string;
  /** Why there is no value, in a sentence. */
  readonly reason?: string;
  /** Facts still needed, most decisive first, as they are named in the facts: `children[1].birth_date`. */
  readonly needs?: readonly string[];
  readonly awaiting?: AwaitingJson;
  /** Further decisions to be taken, where there are several. */
  readonly alsoAwaiting?: readonly AwaitingJson[];
  /** Bounds between which the value will lie. */
  readonly range?: RangeJson;
  /** Of a procedure, every stage with its state, who acts and by when; of a stage, that one. */
  readonly stages?: readonly StageJson[];
  /** Readings leaned on, with the option in force; null where none is taken. */
  readonly readings: Readonly<Record<string, string | null>>;
  /** Provisions that decided. */
  readonly citations: readonly string[];
  /** Provisions on the way that are not computable. */
  readonly touches: readonly string[];
  readonly explanation?: ExplanationNode;
  /** The facts looked at and for which rules; present where that was asked. */
  readonly lookedAt?: readonly LookedAt[];
  /** Why a branch did not decide; present where that was asked. */
  readonly whyNot?: readonly WhyNot[];
  /** For every reading leaned on, what comes out under its other options; present where that was asked. */
  readonly otherReadings?: readonly ReadingSensitivity[];
}

/** A decision to be taken. */
export interface AwaitingJson {
  readonly decision: string;
  readonly authority: string;
  /** In whose place the authority acts, and by which provisions. */
  readonly onBehalfOf?: string;
  readonly provisions?: readonly string[];
  readonly bounds?: RangeJson;
}

/** Bounds, both included. */
export interface RangeJson {
  readonly atLeast?: Json;
  readonly atMost?: Json;
}

/** An outcome for programs, in the shape that stays put. */
export function resultOf(
  rulebook: Rulebook,
  asked: Asked,
  outcome: Outcome,
  { language, explain }: { readonly language: Language; readonly explain: Explain },
): Result {
  const { status, value, range, needs, readings, touches, trace } = outcome;
  const told = explain === "in-full" ? trace : mainPoints(trace);
  const explanation = explainTree(rulebook, { ...outcome, trace: told }, language);
  const words = outcomeWords(rulebook, outcome, language);
  const unit = value && unitOf(value);
  const stages = rulebook.rules.get(asked.key)?.type.kind === "choice" ? stagesToJson(rulebook, trace) : [];
  return {
    label: asked.entry.label[language],
    status,
    words,
    ...(value && { value: toJson(value) }),
    ...(unit && { unit }),
    ...(status !== "value" && { reason: failedCondition(explanation) ?? words }),
    ...(needs.length > 0 && { needs: needs.map((path) => nameInFacts(rulebook, path)) }),
    ...awaitingOf(outcome, language),
    ...(range && { range: rangeToJson(range) }),
    ...(stages.length > 0 && { stages }),
    readings: Object.fromEntries([...readings].map(([reading, option]) => [reading, option ?? null])),
    citations: citationsOf(mainPoints(trace)).map((provision) => formatProvision(provision, language)),
    touches: touches.map((provision) => formatProvision(provision, language)),
    ...(explain !== "not" && { explanation }),
  };
}

/** Where nothing is due, the condition that failed: the first gate that turned out to be no, and what in it did. */
function failedCondition({ status, children }: ExplanationNode): string | undefined {
  if (status !== "no-entitlement" && status !== "not-applicable") return undefined;
  return children.find(({ kind, value }) => kind === "gate" && value === false)?.sentence;
}

function awaitingOf({ awaiting }: Outcome, language: Language): Pick<Result, "awaiting" | "alsoAwaiting"> {
  const [first, ...others] = awaiting.map(({ decision, authority, onBehalfOf, provisions = [], range }) => ({
    decision,
    authority,
    ...(onBehalfOf && { onBehalfOf }),
    ...(provisions.length > 0 && { provisions: provisions.map((provision) => formatProvision(provision, language)) }),
    ...(range && { bounds: rangeToJson(range) }),
  }));
  return { ...(first && { awaiting: first }), ...(others.length > 0 && { alsoAwaiting: others }) };
}

function rangeToJson({ atLeast, atMost }: Range): RangeJson {
  return { ...(atLeast && { atLeast: toJson(atLeast) }), ...(atMost && { atMost: toJson(atMost) }) };
}

/** The unit apart from the value, for a column of a sheet. */
function unitOf(value: Value): string | undefined {
  if (value.kind === "money") return value.per === undefined ? value.currency : `${value.currency} per ${value.per}`;
  if (value.kind === "duration") return value.unit;
  return value.kind === "percentage" ? "%" : undefined;
}
