import type * as ast from "../../grammar/ast.ts";
import type { WithDiagnostics } from "../../grammar/diagnostic.ts";
import { contentHash } from "./content-hash.ts";
import { createResolution } from "./create-resolution.ts";
import { authorityOf } from "./declarations/authority.ts";
import { calendarOf } from "./declarations/calendar.ts";
import { chaptersOf } from "./declarations/chapters.ts";
import { choiceOf } from "./declarations/choices.ts";
import { contentsOf } from "./declarations/contents.ts";
import { countingOf } from "./declarations/counting.ts";
import { decisionOf } from "./declarations/decision.ts";
import { eventOf } from "./declarations/event.ts";
import { factOf } from "./declarations/facts.ts";
import { figureOf } from "./declarations/figures.ts";
import { hoursOfTheDayOf } from "./declarations/hours-of-the-day.ts";
import { notEncodedOf } from "./declarations/not-encoded.ts";
import { procedureOf, stageRule } from "./declarations/procedure.ts";
import { readingOf } from "./declarations/reading.ts";
import { ruleOf } from "./declarations/rule.ts";
import { scenarioOf } from "./declarations/scenario.ts";
import { subjectOf } from "./declarations/subject.ts";
import { tableOf } from "./declarations/table.ts";
import { writtenIn } from "./declarations/written-in.ts";
import { collect } from "./names/collect.ts";
import { collectProblems } from "./problems.ts";
import type { Rulebook } from "./rulebook.ts";

/**
 * What the files of a rulebook mean together: every name bound, every default filled in, every type known. The order of
 * the files is free. Bad input gives diagnostics and a rulebook of all that can be made out.
 */
export function resolve(documents: readonly ast.Document[]): WithDiagnostics<Rulebook> {
  const problems = collectProblems();
  const directory = collect(documents, problems);
  const { resolution, uses } = createResolution(directory, problems);
  const version = writtenIn(documents, problems);
  const content = {
    choices: mapped(directory.choices, (declared) => choiceOf(resolution, declared)),
    subjects: mapped(directory.subjects, (declared) => subjectOf(resolution, declared)),
    authorities: mapped(directory.authorities, (declared) => authorityOf(resolution, declared)),
    facts: new Map([
      ...mapped(directory.facts, (declared) => factOf(resolution, declared)),
      ...mapped(directory.events, (declared) => eventOf(resolution, declared)),
    ]),
    figures: mapped(directory.figures, (declared) => figureOf(resolution, declared)),
    tables: mapped(directory.tables, (declared) => tableOf(resolution, declared)),
    rules: new Map([
      ...mapped(directory.rules, (versions, key) => ruleOf(resolution, versions, key)),
      ...mapped(directory.procedures, (declared) => procedureOf(resolution, declared)),
      ...mapped(directory.stages, (declared) => stageRule(resolution, declared)),
    ]),
    readings: mapped(directory.readings, (declared) => readingOf(resolution, declared)),
    decisions: mapped(directory.decisions, (declared) => decisionOf(resolution, declared)),
    calendars: mapped(directory.calendars, (declared) => calendarOf(resolution, declared)),
    countings: mapped(directory.countings, (declared) => countingOf(resolution, declared)),
    hoursOfTheDay: mapped(directory.hoursOfTheDay, (declared) => hoursOfTheDayOf(resolution, declared)),
    notEncoded: written(documents, "not-encoded", notEncodedOf),
    contents: written(documents, "contents", contentsOf),
    scenarios: written(documents, "scenario", (node, language) => scenarioOf(resolution, node, language)),
  };
  let hash: string | undefined;
  const value: Rulebook = {
    ...content,
    ...(version !== undefined && { writtenIn: version }),
    chapters: chaptersOf(documents),
    uses: uses(),
    // Only a receipt asks for it, and in a large rulebook it takes its time.
    get hash() {
      hash ??= contentHash(content);
      return hash;
    },
  };
  return { value, diagnostics: inOrder(problems.diagnostics, documents) };
}

function mapped<K, D, V>(declarations: ReadonlyMap<K, D>, make: (declared: D, key: K) => V | undefined): Map<K, V> {
  const made = new Map<K, V>();
  for (const [key, declared] of declarations) {
    const value = make(declared, key);
    if (value !== undefined) made.set(key, value);
  }
  return made;
}

function written<K extends ast.Declaration["kind"], V>(
  documents: readonly ast.Document[],
  kind: K,
  make: (node: Extract<ast.Declaration, { kind: K }>, language: ast.Document["language"]) => V,
): V[] {
  return documents.flatMap(({ declarations, language }) =>
    declarations
      .filter((node): node is Extract<ast.Declaration, { kind: K }> => node.kind === kind)
      .map((node) => make(node, language)),
  );
}

/** As a reader meets them: by file in the order given, then from top to bottom. */
function inOrder(
  diagnostics: WithDiagnostics<Rulebook>["diagnostics"],
  documents: readonly ast.Document[],
): WithDiagnostics<Rulebook>["diagnostics"] {
  const position = new Map(documents.map(({ file }, i) => [file, i]));
  return diagnostics.toSorted(
    (a, b) =>
      (position.get(a.span.file) ?? 0) - (position.get(b.span.file) ?? 0) ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end,
  );
}
