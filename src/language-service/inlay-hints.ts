import type { Bilingual, Span } from "../../grammar/source.ts";
import { inForceOn } from "../evaluate/in-force.ts";
import type { Outcome, Trace } from "../evaluate/outcome.ts";
import type { Key, Rulebook, RuleVersion } from "../rulebook/rulebook.ts";
import type { CalendarDate } from "../values/calendar-date.ts";
import { alike, branchWords, conditionWords, headWords, notAsked, notInForce, stepWords } from "./hint-words.ts";
import { type Project, textOf } from "./project.ts";
import { linesOfVersion, type VersionLine } from "./version-lines.ts";

/** A word or an amount at the end of a line: what the line comes to for the chosen case. */
export interface InlayHint {
  /** Behind the last sign of the line. */
  readonly offset: number;
  readonly text: Bilingual;
}

/** What a rule or a fact came to for the chosen case; a rule about records has an outcome for each. */
export interface Evaluated {
  readonly key: Key;
  readonly on: CalendarDate;
  readonly outcomes: readonly Outcome[];
}

/**
 * What the lines of a file come to for the chosen case: amounts, whether conditions are met, and which lines nobody asked.
 *
 * @param evaluated - the rules and facts of the file, evaluated; what is not among them has no hints
 */
export function inlayHints(project: Project, file: string, evaluated: readonly Evaluated[]): readonly InlayHint[] {
  const text = textOf(project, file);
  const hints = new Map<number, Bilingual>();
  for (const one of evaluated) {
    for (const { span, words } of placedWords(project.rulebook, one)) {
      const offset = endOfLine(text, span.start);
      if (span.file === file && words && !hints.has(offset)) hints.set(offset, words);
    }
  }
  return [...hints].map(([offset, words]) => ({ offset, text: words })).sort((a, b) => a.offset - b.offset);
}

/** Comments at the end of a line stay behind the hint's words, as the eye expects them beside the law. */
function endOfLine(text: string, offset: number): number {
  const next = text.indexOf("\n", offset);
  const end = next === -1 ? text.length : next;
  return offset + text.slice(offset, end).trimEnd().length;
}

interface Placed {
  readonly span: Span;
  readonly words: Bilingual | undefined;
}

function placedWords(rulebook: Rulebook, { key, on, outcomes }: Evaluated): readonly Placed[] {
  const entry = rulebook.rules.get(key) ?? rulebook.decisions.get(key) ?? rulebook.facts.get(key);
  if (!entry || outcomes.length === 0) return [];
  const versions = rulebook.rules.get(key)?.versions ?? [];
  const head = alike(outcomes.map((outcome) => headWords(rulebook, outcome)));
  const [first, ...later] = versions;
  const current = versions.filter(({ inForce }) => inForceOn(inForce, on));
  const heads = first ? [first, ...later].map(({ span }) => span) : [entry.nameSpan];
  return [
    ...heads.map((span, i) => {
      const isCurrent = versions.length === 0 || current.includes(versions[i] as RuleVersion);
      return { span, words: isCurrent ? head : notInForce };
    }),
    ...current.flatMap((version) => wordsInVersion(rulebook, version, outcomes, on)),
  ];
}

function wordsInVersion(
  rulebook: Rulebook,
  version: RuleVersion,
  outcomes: readonly Outcome[],
  on: CalendarDate,
): readonly Placed[] {
  const found = outcomes.map(({ trace }) => ownNodes(trace));
  const lines = linesOfVersion(version).filter(({ inForce }) => inForceOn(inForce, on));
  return lines.map((line) => {
    const words = found.map((own) => {
      const node = nodeOf(line, own);
      return node ? nodeWords(rulebook, node) : notAsked;
    });
    return { span: line.span, words: alike(words) };
  });
}

/** A name alone leaves no node of its own for the line, but one for what it means, below that of its group. */
function nodeOf({ span, named }: VersionLine, own: ReadonlyMap<string, Trace>): Trace | undefined {
  const node = own.get(placeOf(span));
  if (node || !named) return node;
  const group = own.get(placeOf(named.group));
  return group?.children.find(({ what }) => "key" in what && what.key === named.key);
}

/** The nodes of a rule's own lines, by their place: what stands in other rules is told there. */
function ownNodes(root: Trace): ReadonlyMap<string, Trace> {
  const nodes = new Map<string, Trace>();
  const ahead = [...root.children].reverse();
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if (elsewhere.has(node.what.kind)) continue;
    if (node.span && told.has(node.what.kind) && !nodes.has(placeOf(node.span))) nodes.set(placeOf(node.span), node);
    ahead.push(...node.children.toReversed());
  }
  return nodes;
}

type Kind = Trace["what"]["kind"];

/** Where the lines of something else, or of the same lines for another day or person, begin. */
const elsewhere: ReadonlySet<Kind> = new Set<Kind>(["rule", "decision", "figure", "as-if", "period-of", "delegation"]);
const told: ReadonlySet<Kind> = new Set<Kind>(["gate", "step", "otherwise", "branch", "condition", "local"]);

function nodeWords(rulebook: Rulebook, node: Trace): Bilingual | undefined {
  switch (node.what.kind) {
    case "gate":
    case "condition":
    case "fact":
    case "rule":
    case "given-rule":
    case "decision":
      return conditionWords(node);
    case "branch":
      return branchWords(node.what.standing);
    case "step":
      return stepWords(rulebook, node, node.what.skipped === true);
    default:
      return stepWords(rulebook, node, false);
  }
}

function placeOf({ file, start, end }: Span): string {
  return `${start} ${end} ${file}`;
}
