import type { Declaration, Document, Stage } from "../../grammar/ast.ts";
import { labelFromName } from "../../grammar/names.ts";
import type { Bilingual, Language, Span } from "../../grammar/source.ts";
import type { Project } from "./project.ts";

/** A line of a file's table of contents: a chapter with what stands under it, or a declaration. */
export interface OutlineEntry {
  readonly kind: Declaration["kind"] | Stage["kind"];
  readonly label: Bilingual;
  /** The whole of it; for a chapter, up to the next one. */
  readonly span: Span;
  readonly children: readonly OutlineEntry[];
}

/** The contents of a file: its chapters, and under each its declarations; what precedes the first chapter stands first. */
export function outline(project: Project, file: string): readonly OutlineEntry[] {
  const document = project.documents.find((candidate) => candidate.file === file);
  if (!document) return [];
  const { before, chapters } = byChapter(document);
  return [
    ...before.map((declaration) => entryOf(declaration, document.language)),
    ...chapters.map(({ chapter, below }) => {
      const children = below.map((declaration) => entryOf(declaration, document.language));
      const { label, span } = entryOf(chapter, document.language);
      return { kind: chapter.kind, label, span: { ...span, end: children.at(-1)?.span.end ?? span.end }, children };
    }),
  ];
}

function byChapter({ declarations }: Document) {
  const before: Declaration[] = [];
  const chapters: { readonly chapter: Declaration; readonly below: Declaration[] }[] = [];
  for (const declaration of declarations) {
    if (declaration.kind === "chapter") chapters.push({ chapter: declaration, below: [] });
    else (chapters.at(-1)?.below ?? before).push(declaration);
  }
  return { before, chapters };
}

function entryOf(declaration: Declaration, language: Language): OutlineEntry {
  const { kind, span } = declaration;
  const stages = kind === "procedure" ? declaration.stages : [];
  const children = stages.map((stage) => {
    return { kind: stage.kind, label: labelOf(stage, language), span: stage.span, children: [] };
  });
  return { kind, label: labelOf(declaration, language), span, children };
}

/** Labels as the text gives them, so that a file with errors has its contents too. */
function labelOf(declaration: Declaration | Stage, language: Language): Bilingual {
  if (declaration.kind === "written-in") {
    const { text } = declaration.version;
    return { en: `Written in Proviso ${text}`, fr: `Écrit en Proviso ${text}` };
  }
  if (declaration.kind === "not-encoded") return { en: "Not encoded", fr: "Non codé" };
  const named = declaration.kind === "outside-exception" ? declaration.branch : declaration;
  const own = "title" in named ? named.title.text : labelFromName(named.name.text);
  const { heading } = named;
  const other = heading[language === "en" ? "fr" : "en"]?.text ?? own;
  const corrected = heading[language]?.text ?? own;
  return language === "en" ? { en: corrected, fr: other } : { en: other, fr: corrected };
}
