import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Letter, LetterReason } from "../../../../src/workspace/letter/letter.ts";
import type { FilledIn } from "../../../questions/letter.ts";

/*
 * The letter as a Word document: real headings, numbered reasons, a table of components, the language of the text set for the
 * spelling checker. The package that writes it is large and is loaded when a letter is exported.
 */

/** The file of a letter as filled in, ready to be written. */
export async function letterDocx(letter: Letter, filled: FilledIn): Promise<Blob> {
  return Packer.toBlob(documentOf(letter, filled));
}

const NUMBERED = "reasons";

function documentOf(letter: Letter, filled: FilledIn): Document {
  const language = letter.language === "fr" ? "fr-FR" : "en-GB";
  return new Document({
    title: letter.subject,
    creator: "",
    lastModifiedBy: "",
    styles: {
      default: {
        document: {
          run: { font: "Calibri", size: 22, language: { value: language } },
          paragraph: { spacing: { after: 140, line: 276 } },
        },
        title: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 240 } } },
        heading1: {
          run: { size: 26, bold: true, color: "1F3F6B" },
          paragraph: { spacing: { before: 260, after: 100 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: NUMBERED,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: "%1.",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 454, hanging: 454 } } },
            },
          ],
        },
      ],
    },
    sections: [{ footers: { default: footerOf(letter) }, children: childrenOf(letter, filled) }],
  });
}

function childrenOf(letter: Letter, filled: FilledIn): readonly (Paragraph | Table)[] {
  const { headings } = letter;
  return [
    ...headOf(letter, filled),
    ...(letter.title ? [new Paragraph({ text: letter.title, heading: HeadingLevel.TITLE })] : []),
    labelled(headings.subject, letter.subject, letter),
    ...linesOf(filled.opening),
    text(letter.lead),
    new Paragraph({ children: [new TextRun({ text: letter.decision, bold: true })], indent: { left: 454 } }),
    ...componentsOf(letter),
    ...section(headings.reasons, letter.reasons.map(reason)),
    ...section(headings.open, letter.open.map(bullet)),
    ...section(headings.needed, letter.needed.map(bullet)),
    text(letter.validity),
    ...linesOf(filled.closing),
    ...signatureOf(letter, filled),
    new Paragraph({ children: [new TextRun({ text: letter.receipt, size: 16, color: "595959" })] }),
  ];
}

function headOf(letter: Letter, { addressee, reference }: FilledIn): readonly Paragraph[] {
  const { kind, headings, dated } = letter;
  const who = kind === "letter" ? headings.to : headings.concerning;
  const [first = "", ...others] = addressee.split("\n");
  return [
    ...(addressee.trim() === "" ? [] : [labelled(who, first, letter), ...others.map(text)]),
    ...(reference.trim() === "" ? [] : [labelled(headings.reference, reference, letter)]),
    labelled(headings.date, dated, letter),
  ];
}

function componentsOf({ components, headings }: Letter): readonly (Paragraph | Table)[] {
  if (components.length === 0) return [];
  const head = [headings.part, headings.amount, headings.provision];
  const rows = components.map(({ label, words, provisions }) => [label, words, provisions.join(", ")]);
  return [
    heading(headings.components),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        new TableRow({ tableHeader: true, children: head.map((words) => cell(words, "bold")) }),
        ...rows.map((row) => new TableRow({ children: row.map((words) => cell(words)) })),
      ],
    }),
  ];
}

function cell(words: string, weight?: "bold"): TableCell {
  return new TableCell({
    children: [new Paragraph({ children: [new TextRun({ text: words, bold: weight === "bold" })] })],
  });
}

function section(title: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.length === 0 ? [] : [heading(title), ...paragraphs];
}

function heading(words: string): Paragraph {
  return new Paragraph({ text: words, heading: HeadingLevel.HEADING_1 });
}

function reason({ sentence, provisions }: LetterReason): Paragraph {
  const cited = provisions.length > 0 ? ` [${provisions.join(", ")}]` : "";
  return new Paragraph({
    numbering: { reference: NUMBERED, level: 0 },
    children: [new TextRun(sentence), new TextRun({ text: cited, color: "595959" })],
  });
}

function bullet(words: string): Paragraph {
  return new Paragraph({ text: words, bullet: { level: 0 } });
}

function labelled(label: string, words: string, { language }: Letter): Paragraph {
  const colon = language === "fr" ? "\u00a0: " : ": ";
  return new Paragraph({ children: [new TextRun({ text: label + colon, color: "595959" }), new TextRun(words)] });
}

function text(words: string): Paragraph {
  return new Paragraph({ text: words });
}

function linesOf(words: string): readonly Paragraph[] {
  return words.trim() === "" ? [] : words.split("\n").map(text);
}

function signatureOf({ headings }: Letter, { name, office }: FilledIn): readonly Paragraph[] {
  const line = { style: BorderStyle.SINGLE, size: 4, space: 4, color: "595959" };
  return [
    new Paragraph({ text: headings.signature, spacing: { before: 480, after: 720 }, keepNext: true }),
    new Paragraph({ text: name === "" ? headings.name : name, border: { top: line }, keepNext: true }),
    new Paragraph({ text: office === "" ? headings.office : office, spacing: { after: 360 } }),
  ];
}

function footerOf({ headings }: Letter): Footer {
  const children = [
    new TextRun({ children: [`${headings.page} `, PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] }),
  ];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
}
