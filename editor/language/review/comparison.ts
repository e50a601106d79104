import type { Diagnostic } from "../../../grammar/diagnostic.ts";
import type { Bilingual, Source } from "../../../grammar/source.ts";
import type { Change, Content } from "../../../src/compare/change.ts";
import { compare } from "../../../src/compare/compare.ts";
import { describedLines } from "../../../src/explain/describe.ts";
import { entryOf } from "../../../src/explain/wording.ts";
import type { Rulebook } from "../../../src/rulebook/rulebook.ts";
import { formatDateForPeople } from "../../../src/values/date-text.ts";
import { amendingText } from "../../../src/workspace/amending-text.ts";
import type { Workspace } from "../../../src/workspace/open-workspace.ts";
import { type WordedChange, wordChange } from "../../../src/workspace/word-change.ts";
import type { ChangedDeclaration, CheckLine, ChecksChanged, Comparison, RuleChange } from "../../questions/review.ts";
import { inBothLanguages } from "../standings.ts";
import type { Studied } from "../studied.ts";
import { lineDifferences } from "./line-differences.ts";
import { olderVersion } from "./older-version.ts";

/** What the texts on screen do differently from older ones, declaration by declaration, and what that does to the checks. */
export function comparison(sources: readonly Source[], { workspace }: Studied): Comparison {
  const older = olderVersion(sources, workspace);
  const [before, now] = [older.rulebook, workspace.rulebook];
  const changes = compare(before, now);
  return {
    declarations: [...byDeclaration(changes)].map(([id, own]) => declaration(id, own, before, now)),
    checks: checksChanged(older, workspace),
    amending: amendingText(before, now, changes),
  };
}

function byDeclaration(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const id = declarationId(change);
    const group = groups.get(id);
    if (group) group.push(change);
    else groups.set(id, [change]);
  }
  return groups;
}

/** The name of the declaration that a change is in. */
export function declarationId({ sort, key }: Pick<Change, "sort" | "key">): string {
  return `${sort} ${key}`;
}

function declaration(id: string, changes: readonly Change[], before: Rulebook, now: Rulebook): ChangedDeclaration {
  const [{ sort, key, label, provisions }] = changes as readonly [Change];
  const [older, newer] = [entryOf(key, before), entryOf(key, now)];
  const lines = (language: "en" | "fr") =>
    lineDifferences(
      older ? describedLines(before, key, language) : [],
      newer ? describedLines(now, key, language) : [],
    );
  return {
    id,
    sort,
    label,
    provisions: inBothLanguages((newer ?? older)?.provisions ?? provisions),
    verdict: verdictOf(changes),
    changes: changes.map((change) => ruleChange(wordChange(before, now, change))),
    lines: { en: lines("en"), fr: lines("fr") },
    ...(newer && { span: newer.span }),
  };
}

function verdictOf(changes: readonly Change[]): ChangedDeclaration["verdict"] {
  const inMeaning = changes.filter(({ kind }) => kind !== "wording-only" && kind !== "provision-changed");
  if (inMeaning.length === 0) return "wording";
  return inMeaning.every(isOfForm) ? "form" : "meaning";
}

/** Two expressions may be written otherwise and compute the same; of what is a plain value that cannot be. */
function isOfForm({ kind, from, to }: Change): boolean {
  const ofRule = kind === "value-changed" || kind === "condition-changed";
  return ofRule && from !== undefined && to !== undefined && !(isPlain(from) && isPlain(to));
}

function isPlain(content: Content): boolean {
  if (content.kind === "expression") return content.expression.kind === "literal";
  return content.kind !== "step" && content.kind !== "conditions";
}

function ruleChange({ kind, label, place, from, to, since, provisions, newerSpan }: WordedChange): RuleChange {
  return {
    kind,
    label,
    place,
    ...(from && { from }),
    ...(to && { to }),
    ...(since && { since: { en: formatDateForPeople(since, "en"), fr: formatDateForPeople(since, "fr") } }),
    provisions: inBothLanguages(provisions),
    ...(newerSpan && { span: newerSpan }),
  };
}

/** Checks are the same where they say the same, wherever their places have moved to. */
function checksChanged(older: Workspace, newer: Workspace): ChecksChanged {
  return {
    opened: without(newer.diagnostics, older.diagnostics),
    closed: without(older.diagnostics, newer.diagnostics),
  };
}

function without(checks: readonly Diagnostic[], others: readonly Diagnostic[]): readonly CheckLine[] {
  const left = new Map<string, number>();
  for (const { message } of others) left.set(message.en, (left.get(message.en) ?? 0) + 1);
  return checks.flatMap(({ code, message }) => {
    const count = left.get(message.en) ?? 0;
    left.set(message.en, count - 1);
    return count > 0 ? [] : [{ words: messageWords(message), isGap: gaps.has(code) }];
  });
}

function messageWords({ en, fr }: Bilingual): Bilingual {
  return { en, fr };
}

/** Checks that say that something is provided for nowhere. */
const gaps: ReadonlySet<string> = new Set([
  "table-gap",
  "gap-between-editions",
  "gap-between-values",
  "uncovered-dates",
  "according-to-gap",
  "alternatives-may-miss",
  "amount-may-be-missing",
  "missing-otherwise",
]);
