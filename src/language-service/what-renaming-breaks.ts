import type { Diagnostic } from "../../grammar/diagnostic.ts";
import { parse } from "../../grammar/parse.ts";
import type { Bilingual } from "../../grammar/source.ts";
import { resolve } from "../rulebook/resolve.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { applied, type TextEdit } from "./applied.ts";
import { identityOf } from "./named.ts";
import type { Project } from "./project.ts";

/**
 * Reads the texts with their changes, and says what would be wrong with them that is not wrong now: an error, or a name that
 * would mean something else.
 */
export function whatRenamingBreaks(project: Project, edits: readonly TextEdit[]): Bilingual | undefined {
  const before = read(project, []);
  const after = read(project, edits);
  const known = new Set(before.errors.map(({ message }) => message.en));
  if (after.errors.length > before.errors.length) {
    const added = after.errors.filter(({ message }) => !known.has(message.en));
    // That the name is taken is why other lines no longer mean anything.
    return (added.find(({ code }) => code === "duplicate-name") ?? added[0] ?? after.errors[0])?.message;
  }
  return sameMeanings(before.rulebook, after.rulebook) ? undefined : meansSomethingElse;
}

interface Read {
  readonly rulebook: Rulebook;
  readonly errors: readonly Diagnostic[];
}

function read({ sources, documents }: Project, edits: readonly TextEdit[]): Read {
  const touched = new Set(edits.map(({ span }) => span.file));
  const parsed = applied(sources, edits).map((source, i) => {
    const document = documents[i];
    return document && !touched.has(source.file) ? { value: document, diagnostics: [] } : parse(source);
  });
  const { value: rulebook, diagnostics } = resolve(parsed.map(({ value }) => value));
  const found = [...parsed.flatMap((one) => one.diagnostics), ...diagnostics];
  return { rulebook, errors: found.filter(({ severity }) => severity === "error") };
}

/** Whether the names of the text, one after the other, tell the same things apart. The keys of what is renamed may change. */
function sameMeanings(before: Rulebook, after: Rulebook): boolean {
  const [then, now] = [meaningsInOrder(before), meaningsInOrder(after)];
  const nowCalled = new Map(then.map((meaning, i) => [meaning, now[i]]));
  const isAlways = then.every((meaning, i) => nowCalled.get(meaning) === now[i]);
  return then.length === now.length && isAlways && new Set(now).size === nowCalled.size;
}

function meaningsInOrder({ uses }: Rulebook): readonly string[] {
  const inOrder = uses.toSorted((a, b) => byText(a.span.file, b.span.file) || a.span.start - b.span.start);
  return inOrder.map(({ to }) => identityOf(to));
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const meansSomethingElse = {
  en: "With this name some line would mean something else: choose another name.",
  fr: "Avec ce nom, une ligne voudrait dire autre chose : choisissez un autre nom.",
};
