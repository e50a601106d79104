import type { Span } from "../../grammar/source.ts";
import type { Expression } from "../rulebook/expression.ts";
import type {
  Authority,
  Decision,
  Entry,
  Figure,
  Key,
  Reading,
  ReadingUse,
  Rule,
  Rulebook,
  RuleVersion,
  Table,
} from "../rulebook/rulebook.ts";
import { cellExpressions, walk } from "./inner-expressions.ts";
import { perDeclaration } from "./per-declaration.ts";
import { perRulebook } from "./per-rulebook.ts";
import { powerExpressions } from "./power-expressions.ts";
import { decisionExpressions, placedExpressions, readingUses } from "./version-lines.ts";

/** What can be asked for a value. */
export type AskedKind = "body" | "fact" | "rule" | "figure" | "table" | "reading" | "decision";

/** Something that can be asked, as "kind:key". */
export type AskedId = `${AskedKind}:${Key}`;

/** One thing asking for another, at a place of the text. */
export interface Reference {
  readonly to: AskedId;
  readonly span: Span;
  /** Whether its value is asked for; for a reading it may be only which option is taken. */
  readonly forValue: boolean;
}

/** Who asks for whom. */
export type References = ReadonlyMap<AskedId, readonly Reference[]>;

/** Everything that rules, figures, tables, readings and decisions ask for, each in the order of its text. */
export const referencesOf: (rulebook: Rulebook) => References = perRulebook((rulebook) => {
  const references = new Map<AskedId, readonly Reference[]>();
  for (const [key, rule] of rulebook.rules) {
    const opening = rule.versions.flatMap((version) => openingOf(rulebook, version)).flatMap(placedExpressions);
    const asked = opening.flatMap(({ expression }) => referencesIn(expression));
    references.set(askedId("rule", key), [...asked, ...ruleReferences(rule)]);
  }
  for (const [key, { deemed }] of rulebook.facts) {
    if (deemed) references.set(askedId("fact", key), referencesIn(deemed));
  }
  for (const [key, decision] of rulebook.decisions)
    references.set(askedId("decision", key), decisionReferences(decision));
  for (const [key, authority] of rulebook.authorities) references.set(askedId("body", key), powerReferences(authority));
  for (const [key, figure] of rulebook.figures) references.set(askedId("figure", key), figureReferences(figure));
  for (const [key, table] of rulebook.tables) references.set(askedId("table", key), tableReferences(table));
  for (const [key, reading] of rulebook.readings) references.set(askedId("reading", key), readingReferences(reading));
  return references;
});

const ruleReferences = perDeclaration(({ versions }: Rule) => [
  ...versions.flatMap(placedExpressions).flatMap(({ expression }) => referencesIn(expression)),
  ...versions.flatMap(readingUses).map(leaning),
]);

const decisionReferences = perDeclaration((decision: Decision): readonly Reference[] => [
  ...decisionExpressions(decision).flatMap(referencesIn),
  ...decision.restsWith.map(({ authority }) => {
    return { to: askedId("body", authority), span: decision.nameSpan, forValue: true };
  }),
  ...decision.reliesOn.map(leaning),
]);

const figureReferences = perDeclaration(({ values }: Figure) => values.flatMap(({ value }) => referencesIn(value)));

const readingReferences = perDeclaration(({ options }: Reading) =>
  options.flatMap(({ value }) => (value ? referencesIn(value) : [])),
);

/**
 * What the cells ask for. The keys that a table takes by default are not among them: each look-up has its keys written out,
 * and one that names a key itself does not ask for the default.
 */
const tableReferences = perDeclaration(({ editions }: Table) => {
  const cells = editions.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return cells.flatMap(cellExpressions).flatMap(referencesIn);
});

/** What the lines of an authority or a body ask for, and the authorities that act in its place. */
const powerReferences = perDeclaration((authority: Authority): readonly Reference[] => {
  const acting = authority.delegations.map(({ to, span }) => ({ to: askedId("body", to), span, forValue: false }));
  return [...powerExpressions(authority).flatMap(referencesIn), ...acting];
});

/** What opens and ends its procedure is asked by each stage too; the other stages are not. */
function openingOf({ rules }: Rulebook, { stage }: RuleVersion): readonly RuleVersion[] {
  const versions = (stage && rules.get(stage.procedure)?.versions) ?? [];
  return versions.map((version) => {
    return version.procedure ? { ...version, procedure: { ...version.procedure, stages: [] } } : version;
  });
}

function leaning({ reading, span }: ReadingUse): Reference {
  return { to: askedId("reading", reading), span, forValue: false };
}

/** Identity of something that can be asked. */
export function askedId(kind: AskedKind, key: Key): AskedId {
  return `${kind}:${key}`;
}

/** What an identity stands for; nothing if it is not declared. */
export function askedEntry(rulebook: Rulebook, id: AskedId): Entry | undefined {
  const colon = id.indexOf(":");
  const key = id.slice(colon + 1);
  const declared: Readonly<Record<AskedKind, ReadonlyMap<Key, Entry>>> = {
    fact: rulebook.facts,
    rule: rulebook.rules,
    figure: rulebook.figures,
    table: rulebook.tables,
    reading: rulebook.readings,
    decision: rulebook.decisions,
    body: rulebook.authorities,
  };
  return declared[id.slice(0, colon) as AskedKind].get(key);
}

/** Everything that an expression asks for directly, in the order of its text. */
export function referencesIn(expression: Expression): readonly Reference[] {
  const references: Reference[] = [];
  walk(expression, (part) => {
    const to = askedBy(part);
    if (to) references.push({ to, span: part.span, forValue: part.kind !== "option-taken" });
  });
  return references;
}

function askedBy(expression: Expression): AskedId | undefined {
  switch (expression.kind) {
    case "fact":
    case "rule":
    case "figure":
    case "decision":
      return askedId(expression.kind, expression.key);
    case "body-is":
      return askedId("body", expression.body);
    case "look-up":
      return askedId("table", expression.table);
    case "option-taken":
    case "reading-value":
      return askedId("reading", expression.reading);
    default:
      return undefined;
  }
}

/** Everything asked for by any of these, directly or through others, themselves included. */
export function reachedFrom(references: References, starts: Iterable<AskedId>): ReadonlySet<AskedId> {
  const reached = new Set<AskedId>(starts);
  // A set hands out what is added to it while it is gone through.
  for (const id of reached) for (const { to } of references.get(id) ?? []) reached.add(to);
  return reached;
}
