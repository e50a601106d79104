import type { Document } from "../../grammar/ast.ts";
import type { Diagnostic, WithDiagnostics } from "../../grammar/diagnostic.ts";
import { parse } from "../../grammar/parse.ts";
import type { Source } from "../../grammar/source.ts";
import { check } from "../check/check.ts";
import { resolve } from "../rulebook/resolve.ts";
import type { Kept } from "../rulebook/reuse.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";

/** Texts and everything that is known about them. Immutable: other texts make another workspace. */
export interface Workspace {
  readonly sources: readonly Source[];
  /** One for each source, in the same order. */
  readonly documents: readonly Document[];
  /** What the parser said of each source, in the same order, so that a text that stays need not be read again. */
  readonly parsed: readonly WithDiagnostics<Document>[];
  /** What the resolver leaves for the next version of the texts. */
  readonly kept: Kept;
  readonly rulebook: Rulebook;
  /** Of the parser, the resolver and the checks, in the order of the files and of the places in them; worked out when first read. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads texts as one rulebook. It never throws, however broken they are: what is wrong is among the diagnostics.
 *
 * @param before - a workspace of earlier texts; those that are the same are not parsed again, and what was made of
 * them is kept where the changes cannot matter to it; the outcome is the same with and without it
 * @param tell - told how much of the work is done
 */
export function openWorkspace(
  sources: readonly Source[],
  before?: Workspace,
  tell: (done: number, total: number) => void = () => undefined,
): Workspace {
  const known = new Map(before?.sources.map((source, i) => [source.file, { source, parsed: before.parsed[i] }]));
  // Names are bound and checked when all is read, which takes as long again.
  const total = sources.length * 3;
  const parsed = sources.map((source, i) => {
    tell(i, total);
    const earlier = known.get(source.file);
    return earlier?.parsed && earlier.source.text === source.text ? earlier.parsed : parse(source);
  });
  const documents = parsed.map(({ value }) => value);
  tell(sources.length, total);
  const resolved = resolve(documents, before?.kept);
  tell(sources.length * 2, total);
  const diagnose = () =>
    [...parsed.flatMap((document) => document.diagnostics), ...resolved.diagnostics, ...check(resolved.value)].toSorted(
      byPlace(sources),
    );
  let diagnostics: readonly Diagnostic[] | undefined;
  return {
    sources,
    documents,
    parsed,
    kept: resolved.kept,
    rulebook: resolved.value,
    get diagnostics() {
      diagnostics ??= diagnose();
      return diagnostics;
    },
  };
}

/** Files in the order given, then places from the top; the graver first where two stand at one place. */
function byPlace(sources: readonly Source[]): (a: Diagnostic, b: Diagnostic) => number {
  const order = new Map(sources.map(({ file }, i) => [file, i]));
  const rank = ({ span }: Diagnostic) => order.get(span.file) ?? sources.length;
  return (a, b) =>
    rank(a) - rank(b) || a.span.start - b.span.start || severities.indexOf(a.severity) - severities.indexOf(b.severity);
}

const severities: readonly Diagnostic["severity"][] = ["error", "warning", "hint"];
