import type * as ast from "../../../grammar/ast.ts";
import { languageVersion, languageVersions } from "../../../grammar/language-version.ts";
import type { Problems } from "../problems.ts";

/**
 * The version of the language that a rulebook states; absent where it states none. Reports a version that this engine does not
 * know, one that differs from that of another file, and one that does not open its file.
 */
export function writtenIn(documents: readonly ast.Document[], problems: Problems): string | undefined {
  const stated = documents.flatMap(({ declarations }) => declarations.filter(isWrittenIn));
  const [first] = stated;
  // One that names no version has been reported as such.
  for (const one of stated.filter(({ version }) => version.text !== "")) {
    if (!languageVersions.includes(one.version.text)) reportUnknown(one, problems);
    if (first && one.version.text !== first.version.text) reportDifferent(one, first, problems);
  }
  for (const { declarations } of documents) {
    for (const late of declarations.slice(1).filter(isWrittenIn)) reportLate(late, problems);
  }
  return first?.version.text;
}

function isWrittenIn(node: ast.Declaration): node is ast.WrittenIn {
  return node.kind === "written-in";
}

function reportUnknown({ version: { text, span } }: ast.WrittenIn, problems: Problems): void {
  const known = languageVersions.map((version) => `Proviso ${version}`).join(", ");
  problems.report({
    code: "unknown-language-version",
    span,
    message: {
      en: `This is written in Proviso ${text}, and this engine reads ${known}: update the engine, or write "written in Proviso ${languageVersion}".`,
      fr: `Ceci est écrit en Proviso ${text}, et ce moteur lit ${known} : mettez le moteur à jour, ou écrivez "écrit en Proviso ${languageVersion}".`,
    },
  });
}

function reportDifferent({ version }: ast.WrittenIn, first: ast.WrittenIn, problems: Problems): void {
  problems.report({
    code: "several-language-versions",
    span: version.span,
    message: {
      en: `The files of a rulebook are written in one version, and another says Proviso ${first.version.text}: make them the same.`,
      fr: `Les fichiers d'un recueil sont écrits dans une seule version, et un autre dit Proviso ${first.version.text} : accordez-les.`,
    },
    related: [{ span: first.span, message: { en: "The other version.", fr: "L'autre version." } }],
  });
}

function reportLate({ span }: ast.WrittenIn, problems: Problems): void {
  problems.report({
    code: "language-version-not-first",
    span,
    message: {
      en: "This line opens a file: move it to the first line.",
      fr: "Cette ligne ouvre un fichier : placez-la à la première ligne.",
    },
  });
}
