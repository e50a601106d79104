import type * as ast from "../../grammar/ast.ts";
import type { WithDiagnostics } from "../../grammar/diagnostic.ts";
import { contentHash } from "./content-hash.ts";
import { createResolution, settleShared } from "./create-resolution.ts";
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
import type { Declared, DeclaredStage, Directory } from "./names/directory.ts";
import { collectProblems } from "./problems.ts";
import { createRecord, type Record } from "./record.ts";
import type { Resolution } from "./resolution.ts";
import { type Kept, reusable, type Use } from "./reuse.ts";
import type { Key, Rulebook } from "./rulebook.ts";

/** A rulebook with what was found wrong, and what the next reading of the same files need not work out again. */
export interface Resolved extends WithDiagnostics<Rulebook> {
  readonly kept: Kept;
}

/**
 * What the files of a rulebook mean together: every name bound, every default filled in, every type known. The order of
 * the files is free. Bad input gives diagnostics and a rulebook of all that can be made out.
 *
 * @param before - what an earlier version of the files left; the outcome is the same with and without it
 */
export function resolve(documents: readonly ast.Document[], before?: Kept): Resolved {
  const problems = collectProblems();
  const record = createRecord(problems, reusable(before, documents));
  const content = contentOf(documents, record);
  // Past this number of guesses, or where types go round in circles, it matters what was looked at first.
  const orderMatters = record.isCircular() || !problems.isGuessWorthwhile();
  if (orderMatters && before) return resolve(documents);
  return {
    value: rulebookOf(documents, content, record.uses),
    diagnostics: inOrder(problems.diagnostics, documents),
    kept: { documents, units: orderMatters ? new Map() : record.units },
  };
}

type Content = Omit<Rulebook, "chapters" | "uses" | "hash">;

function contentOf(documents: readonly ast.Document[], record: Record): Content {
  const directory = collect(documents, record.problems);
  const resolution = createResolution(directory, record);
  const each = <D extends Declared<object>, V>(
    declared: ReadonlyMap<Key, D>,
    make: (resolution: Resolution, declared: D) => V,
  ) => mapped(declared, (one) => record.unit([one.node], () => make(resolution, one)));
  const version = writtenIn(documents, record.problems);
  const content = {
    ...(version !== undefined && { writtenIn: version }),
    choices: each(directory.choices, choiceOf),
    // Subjects and events are made of what stands in other files too.
    subjects: mapped(directory.subjects, (declared) => subjectOf(resolution, declared)),
    authorities: each(directory.authorities, authorityOf),
    facts: new Map([
      ...each(directory.facts, factOf),
      ...mapped(directory.events, (declared) => eventOf(resolution, declared)),
    ]),
    figures: each(directory.figures, figureOf),
    tables: each(directory.tables, tableOf),
    rules: new Map([
      ...mapped(directory.rules, (versions, key) =>
        record.unit(nodesOf(directory, versions, key), () => ruleOf(resolution, versions, key)),
      ),
      ...each(directory.procedures, procedureOf),
      ...mapped(directory.stages, (declared) =>
        record.unit(nodesOfStage(directory, declared), () => stageRule(resolution, declared)),
      ),
    ]),
    readings: each(directory.readings, readingOf),
    decisions: each(directory.decisions, decisionOf),
    calendars: each(directory.calendars, calendarOf),
    countings: each(directory.countings, countingOf),
    hoursOfTheDay: each(directory.hoursOfTheDay, hoursOfTheDayOf),
    notEncoded: written(documents, "not-encoded", notEncodedOf),
    contents: written(documents, "contents", contentsOf),
    scenarios: written(documents, "scenario", (node, language) =>
      record.unit([node], () => scenarioOf(resolution, node, language)),
    ),
  };
  settleShared(resolution);
  return content;
}

/** All versions of a rule, and the exceptions to it that stand elsewhere. */
function nodesOf({ exceptions }: Directory, versions: readonly Declared<ast.Rule>[], key: Key): readonly object[] {
  return [...versions, ...(exceptions.get(key) ?? [])].map(({ node }) => node);
}

/** A stage, and the procedure whose other stages it looks at. */
function nodesOfStage({ procedures }: Directory, { node, procedure }: DeclaredStage): readonly object[] {
  return [node, procedures.get(procedure)?.node ?? node];
}

function rulebookOf(documents: readonly ast.Document[], content: Content, uses: () => readonly Use[]): Rulebook {
  // Only a receipt asks for the one and an editor for the other, and in a large rulebook they take their time.
  const hash = lazily(() => contentHash(content));
  const placed = lazily(() => byPlace(uses(), documents));
  return {
    ...content,
    chapters: chaptersOf(documents),
    get uses() {
      return placed();
    },
    get hash() {
      return hash();
    },
  };
}

function lazily<T>(workOut: () => T): () => T {
  let known: { readonly answer: T } | undefined;
  return () => {
    known ??= { answer: workOut() };
    return known.answer;
  };
}

/** In the order of the files and from top to bottom; of several at one place the last that was found. */
function byPlace(uses: readonly Use[], documents: readonly ast.Document[]): readonly Use[] {
  const byFile = new Map(documents.map(({ file }) => [file, [] as Use[]]));
  for (const use of uses) byFile.get(use.span.file)?.push(use);
  return [...byFile.values()].flatMap((ofFile) =>
    ofFile.sort(inText).filter((use, i) => {
      const next = ofFile[i + 1];
      return next === undefined || inText(use, next) !== 0;
    }),
  );
}

function inText({ span: a }: Use, { span: b }: Use): number {
  return a.start - b.start || a.end - b.end;
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
      a.span.end - b.span.end ||
      (a.code < b.code ? -1 : 1),
  );
}
