import { formatProvision, formatProvisions } from "../../rulebook/provision-text.ts";
import { describedLines } from "../describe.ts";
import type { DescribedLine } from "../described-line.ts";
import { escaped } from "../escaped.ts";
import type { Wording } from "../wording.ts";
import { tableHtml } from "./table-html.ts";
import type { Article } from "./texts-of.ts";
import { viewWords } from "./words.ts";

/** One declaration, or one record of what is not encoded, as a reader meets it. */
export function articleHtml(article: Article, wording: Wording): string {
  return article.kind === "entry" ? entryHtml(article.key, wording) : recordHtml(article, wording);
}

function entryHtml(key: string, wording: Wording): string {
  const { rulebook, language } = wording;
  const table = rulebook.tables.get(key);
  const [head, ...lines] = describedLines(rulebook, key, language);
  const shown = table ? lines.slice(0, 1) : lines;
  return [
    `<article id="${escaped(key)}">`,
    `<h3>${escaped(head?.text ?? key)} ${citeHtml(head?.provisions ?? "")}</h3>`,
    ...shown.map(lineHtml),
    ...(table ? [tableHtml(table, wording)] : []),
    "</article>",
  ].join("\n");
}

function lineHtml({ level, text, provisions }: DescribedLine): string {
  return `<p class="level-${level}">${escaped(text)} ${citeHtml(provisions)}</p>`;
}

function recordHtml({ record }: Extract<Article, { kind: "not-encoded" }>, { language }: Wording): string {
  const { provisions, classedAs, reason } = record;
  const names = formatProvisions(provisions, language);
  const label = viewWords[language].notEncoded(classedAs.replaceAll("_", " "));
  return `<article class="not-encoded">\n<p><cite>${escaped(names)}</cite> ${escaped(label)}: ${escaped(reason[language])}</p>\n</article>`;
}

function citeHtml(provisions: string): string {
  return provisions === "" ? "" : `<cite>${escaped(provisions)}</cite>`;
}

/** The number of a provision, above what it says. */
export function headingHtml({ provision }: Article, { language }: Wording): string {
  const { letters: _, to: __, ...whole } = provision;
  return `<h2>${escaped(formatProvision({ ...whole, letters: [] }, language))}</h2>`;
}
