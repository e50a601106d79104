import {
  DeletedTextRun,
  Document,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Language } from "../../../grammar/source.ts";
import type { ChangedDeclaration, Comparison, DifferenceLine, Segment } from "../../questions/review.ts";
import type { Texts } from "../../texts/en.ts";

/** In whose name, and when, the changes are proposed. */
export interface Signed {
  readonly author: string;
  /** ISO 8601. */
  readonly date: string;
}

/** The changed declarations in both languages with real tracked changes, before them the amending text. */
export async function wordDocument(comparison: Comparison, signed: Signed, texts: Texts["document"]): Promise<Blob> {
  return Packer.toBlob(wordContent(comparison, signed, texts));
}

/** The same before it is packed. */
export function wordContent(comparison: Comparison, signed: Signed, texts: Texts["document"]): Document {
  const track = tracking(signed);
  const languages: readonly Language[] = ["en", "fr"];
  const children = [
    heading(texts.title, HeadingLevel.TITLE),
    ...languages.flatMap((language) => [
      heading(texts.languages[language], HeadingLevel.HEADING_1),
      heading(texts.amending, HeadingLevel.HEADING_2),
      ...comparison.amending.map((instruction, i) => plain(`${i + 1}. ${instruction[language]}`, language)),
      heading(texts.changes, HeadingLevel.HEADING_2),
      ...comparison.declarations.flatMap((declaration) => declarationParts(declaration, language, track, texts)),
    ]),
  ];
  return new Document({
    creator: signed.author,
    title: texts.title,
    // Whoever edits the file goes on tracking.
    features: { trackRevisions: true },
    sections: [{ children }],
  });
}

type Track = (segments: readonly Segment[], language: Language) => (TextRun | InsertedTextRun | DeletedTextRun)[];

/** Every tracked run has a number of its own. */
function tracking(signed: Signed): Track {
  let last = 0;
  return (segments, language) =>
    segments.map(({ kind, text }) => {
      const run = { text, language: { value: language === "fr" ? "fr-FR" : "en-GB" } };
      if (kind === "same") return new TextRun(run);
      const tracked = { ...run, ...signed, id: ++last };
      return kind === "come" ? new InsertedTextRun(tracked) : new DeletedTextRun(tracked);
    });
}

function heading(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ text, heading: level });
}

function plain(text: string, language: Language): Paragraph {
  return new Paragraph({
    children: [new TextRun({ text, language: { value: language === "fr" ? "fr-FR" : "en-GB" } })],
    spacing: { after: 120 },
  });
}

function declarationParts(
  { label, provisions, lines, sort, changes }: ChangedDeclaration,
  language: Language,
  track: Track,
  texts: Texts["document"],
): readonly (Paragraph | Table)[] {
  const title = [provisions[language], label[language]].filter((text) => text !== "").join(" \u2013 ");
  return [
    heading(title, HeadingLevel.HEADING_3),
    ...lines[language].map((line) => trackedLine(line, language, track)),
    ...(sort === "table" ? [changesTable(changes, language, track, texts)] : []),
  ];
}

/** Twentieths of a point by which each level stands further in. */
const INDENT = 360;

function trackedLine({ level, segments, provisions }: DifferenceLine, language: Language, track: Track): Paragraph {
  const cited: readonly Segment[] = provisions === "" ? [] : [{ kind: "same", text: ` [${provisions}]` }];
  return new Paragraph({
    children: track([...segments, ...cited], language),
    indent: { left: level * INDENT },
    spacing: { after: 60 },
  });
}

/** The rows of a table that change: for which keys, and the value struck out before the one that replaces it. */
function changesTable(
  changes: ChangedDeclaration["changes"],
  language: Language,
  track: Track,
  { table: heads }: Texts["document"],
): Table {
  const row = (cells: readonly (readonly Segment[])[], tableHeader = false) =>
    new TableRow({
      tableHeader,
      children: cells.map(
        (segments) => new TableCell({ children: [new Paragraph({ children: track(segments, language) })] }),
      ),
    });
  const same = (text: string): readonly Segment[] => [{ kind: "same", text }];
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      row([same(heads.where), same(heads.value)], true),
      ...changes.map(({ place, since, from, to }) => {
        const where = [place[language], since?.[language]].filter(Boolean).join(", ");
        const value: readonly Segment[] = [
          ...(from ? [{ kind: "gone", text: from[language] } as const] : []),
          ...(to ? [{ kind: "come", text: to[language] } as const] : []),
        ];
        return row([same(where), value]);
      }),
    ],
  });
}
