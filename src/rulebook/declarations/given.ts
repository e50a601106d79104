import type * as ast from "../../../grammar/ast.ts";
import type { Language } from "../../../grammar/source.ts";
import { listValue, type Value } from "../../values/value.ts";
import { dateOf } from "../dates.ts";
import { constant } from "../expressions/constant.ts";
import { findName } from "../names/scope.ts";
import { reportUnknownName } from "../names/unknown-name.ts";
import type { Resolution } from "../resolution.ts";
import type { GivenFact, Key, Target } from "../rulebook.ts";
import type { Type } from "../type.ts";
import { givenEvent, refuseHappening } from "./given-event.ts";
import { givenRecords } from "./given-records.ts";

/** What a `given` line tells of a fact, or of a rule or decision that the case takes as settled. */
export function givenFact(
  resolution: Resolution,
  { name, value }: ast.Given,
  language: Language,
): { readonly key: Key; readonly given: GivenFact } | undefined {
  const target = findName(resolution.directory, { language }, name.text)?.target;
  if (target === undefined || !canBeGiven(target)) {
    const names = resolution.directory.root[language];
    const candidates = [...names].filter(([, named]) => canBeGiven(named.target));
    reportUnknownName(
      resolution.problems,
      name,
      candidates.map(([candidate]) => candidate),
    );
    return undefined;
  }
  resolution.use(name.span, target);
  const given =
    target.kind === "event"
      ? givenEvent(resolution, value, name)
      : givenValue(resolution, value, resolution.typeOf(target), name, language);
  if (given?.kind === "dated") checkOverTime(resolution, name, target);
  return given && { key: target.key, given };
}

/** Facts, events, and whatever else has a value that a case may settle. */
export function canBeGiven({ kind }: Target): boolean {
  return kind === "fact" || kind === "event" || kind === "rule" || kind === "decision";
}

function givenValue(
  resolution: Resolution,
  node: ast.GivenValue,
  type: Type,
  name: ast.Name,
  language: Language,
): GivenFact | undefined {
  switch (node.kind) {
    case "given-unknown":
      return { kind: "unknown" };
    case "given-pending":
      return { kind: "pending" };
    case "given-happened":
    case "given-not-happened":
      return refuseHappening(resolution, node, name);
    case "given-none":
      return none(resolution, node, type, name);
    case "given-spans":
      if (type.kind === "list" && type.of.kind === "record") return refuseRecords(resolution, node, name);
      return spans(resolution, node.spans, type, language);
    case "given-rows":
      return givenRecords(resolution, node, type, name, language);
  }
}

function none(resolution: Resolution, { span }: ast.GivenValue, type: Type, name: ast.Name): GivenFact | undefined {
  if (type.kind === "list") {
    return type.of.kind === "record" ? { kind: "records", records: [] } : { kind: "value", value: listValue([]) };
  }
  if (type.kind === "unknown-type") return undefined;
  resolution.problems.report({
    code: "not-a-list",
    span,
    message: {
      en: `"${name.text}" is not a list, so it cannot be none: write its value, or "unknown".`,
      fr: `"${name.text}" n'est pas une liste et ne peut être aucun : écrivez sa valeur, ou "inconnu".`,
    },
  });
  return undefined;
}

function refuseRecords({ problems }: Resolution, { span }: ast.GivenValue, { text }: ast.Name): undefined {
  problems.report({
    code: "records-are-rows",
    span,
    message: {
      en: `"${text}" is a list of records: write "${text} are", and below it a row for each, or "${text} is none".`,
      fr: `"${text}" est une liste de fiches : écrivez "${text} sont", puis une ligne pour chacune, ou "${text} est aucun".`,
    },
  });
}

interface Span {
  readonly from?: { readonly year: number; readonly month: number; readonly day: number };
  readonly to?: { readonly year: number; readonly month: number; readonly day: number };
  readonly value: Value;
}

function spans(
  resolution: Resolution,
  nodes: readonly ast.GivenSpan[],
  type: Type,
  language: Language,
): GivenFact | undefined {
  const resolved = nodes.flatMap(({ value: written, from: fromNode, to: toNode }): Span[] => {
    const value = constant(resolution, written, type, { language });
    const from = fromNode && dateOf(fromNode, resolution.problems);
    const to = toNode && dateOf(toNode, resolution.problems);
    return value ? [{ value, ...(from && { from }), ...(to && { to }) }] : [];
  });
  if (resolved.length < nodes.length) return undefined;
  const merged = type.kind === "list" ? gathered(resolved) : resolved;
  const isPlain = nodes.every(({ from, to }) => from === undefined && to === undefined);
  if (!isPlain) return { kind: "dated", spans: merged };
  const [only, second] = merged;
  if (second !== undefined && nodes[1]) reportSeveral(resolution, nodes[1]);
  return only && second === undefined ? { kind: "value", value: only.value } : undefined;
}

/** Members of a list that hold for the same time are one list. */
function gathered(spans: readonly Span[]): readonly Span[] {
  const lists = new Map<string, Span>();
  for (const span of spans) {
    const time = JSON.stringify([span.from, span.to]);
    const items = [lists.get(time)?.value, span.value].flatMap((value) => (value?.kind === "list" ? value.items : []));
    lists.set(time, { ...span, value: listValue(items) });
  }
  return [...lists.values()];
}

function reportSeveral({ problems }: Resolution, { span }: ast.GivenSpan): void {
  problems.report({
    code: "several-values",
    span,
    message: {
      en: `Several values need dates: write "A from ... to ... and B from ...".`,
      fr: `Plusieurs valeurs demandent des dates : écrivez "A à partir du ... jusqu'au ... et B à partir du ...".`,
    },
  });
}

/** Dated values belong to facts that change; a rule may well change too. */
function checkOverTime({ directory, problems }: Resolution, name: ast.Name, { kind, key }: Target): void {
  const fact = directory.facts.get(key);
  if (kind !== "fact" || fact === undefined || fact.node.overTime) return;
  problems.report({
    code: "not-over-time",
    span: name.span,
    message: {
      en: `"${name.text}" does not change over time: give one value, or declare it "over time".`,
      fr: `"${name.text}" ne change pas avec le temps : donnez une valeur, ou déclarez-le "au fil du temps".`,
    },
    related: [{ span: fact.named.span, message: { en: "The fact.", fr: "Le fait." } }],
  });
}
