import type { Position, Range } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Bilingual, Language, Source, Span } from "../../grammar/source.ts";
import type { TextEdit } from "../language-service/applied.ts";
import type { ChosenCase } from "../workspace/case-values.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import type { FileNames } from "./file-names.ts";

/** What every feature works with: the texts, the reader's language, the chosen case, and places in the editor's terms. */
export interface Desk {
  readonly language: Language;
  readonly names: FileNames;
  workspace(): Workspace;
  /** The case whose values stand beside the text, if one is chosen. */
  chosen(): ChosenCase | undefined;
}

/** A place in the editor's terms. */
export interface EditorPlace {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** The words of the reader's language. */
export function told({ language }: Pick<Desk, "language">, words: Bilingual): string {
  return words[language];
}

/** The source of an address, with its name. */
export function sourceAt(desk: Desk, { uri }: { readonly uri: string }): Source {
  const file = desk.names.nameOf(uri);
  return desk.workspace().sources.find((source) => source.file === file) ?? { file, text: "" };
}

/** A place in the terms of the language service. */
export function placeIn(desk: Desk, { textDocument, position }: EditorPlace) {
  const source = sourceAt(desk, textDocument);
  return { file: source.file, offset: documentOf(source).offsetAt(position) };
}

/** A stretch in the terms of the language service. */
export function spanIn(desk: Desk, textDocument: EditorPlace["textDocument"], range: Range): Span {
  const source = sourceAt(desk, textDocument);
  const document = documentOf(source);
  return { file: source.file, start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** A stretch of a source in the editor's terms. */
export function rangeOf(source: Source, { start, end }: Pick<Span, "start" | "end">): Range {
  const document = documentOf(source);
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** Where a stretch stands, in the editor's terms. */
export function locationOf(desk: Desk, span: Span) {
  const source = desk.workspace().sources.find(({ file }) => file === span.file) ?? { file: span.file, text: "" };
  return { uri: desk.names.uriOf(span.file), range: rangeOf(source, span) };
}

/** Changes of text in the editor's terms. */
export function workspaceEdit(desk: Desk, edits: readonly TextEdit[]) {
  const changes: Record<string, { range: Range; newText: string }[]> = {};
  for (const { span, text } of edits) {
    const { uri, range } = locationOf(desk, span);
    changes[uri] = [...(changes[uri] ?? []), { range, newText: text }];
  }
  return { changes };
}

const documents = new WeakMap<Source, TextDocument>();

/** A source with its lines counted, once for each. */
function documentOf(source: Source): TextDocument {
  const known = documents.get(source) ?? TextDocument.create(source.file, "proviso", 0, source.text);
  documents.set(source, known);
  return known;
}
