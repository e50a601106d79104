import type { Language } from "../../../grammar/source.ts";
import { formatProvision } from "../../rulebook/provision-text.ts";
import type { Rulebook } from "../../rulebook/rulebook.ts";
import { escaped } from "../escaped.ts";
import { type Wording, wordingOf } from "../wording.ts";
import { articleHtml, headingHtml } from "./article-html.ts";
import { pageHtml } from "./page-html.ts";
import { type Text, textsOf } from "./texts-of.ts";
import { viewWords } from "./words.ts";

/** A page of the reading view. */
export interface Page {
  /** Relative to the folder of the view, with forward slashes. */
  readonly path: string;
  readonly html: string;
}

/**
 * The whole rulebook to read and print beside the regulations: in each language a page of contents and a page for each
 * Regulation and annex, article by article. Nothing of the rulebook is markup.
 */
export function readingView(rulebook: Rulebook): readonly Page[] {
  const texts = textsOf(rulebook);
  return (["en", "fr"] as const).flatMap((language) => {
    const wording = wordingOf(rulebook, language);
    return [contentsPage(texts, language), ...texts.map((text) => textPage(text, wording))];
  });
}

function contentsPage(texts: readonly Text[], language: Language): Page {
  const { title, about, otherLanguage, counts } = viewWords[language];
  const lines = texts.map(({ slug, provision, articles }) => {
    const recorded = articles.filter(({ kind }) => kind === "not-encoded").length;
    const number = counts(articles.length - recorded, recorded);
    return `<li><a href="${slug}.html">${escaped(formatProvision(provision, language))}</a> <cite>${number}</cite></li>`;
  });
  const body = `<nav><a href="../${other(language)}/index.html">${otherLanguage}</a></nav>
<h1>${title}</h1>
<p>${about}</p>
<ul>
${lines.join("\n")}
</ul>`;
  return { path: `${language}/index.html`, html: pageHtml(language, title, body) };
}

function textPage({ slug, provision, articles }: Text, wording: Wording): Page {
  const { language } = wording;
  const { back, otherLanguage } = viewWords[language];
  const title = formatProvision(provision, language);
  const parts = articles.map((article, i) => {
    const heading = headingHtml(article, wording);
    const before = articles[i - 1];
    const isNew = before === undefined || headingHtml(before, wording) !== heading;
    return `${isNew ? `${heading}\n` : ""}${articleHtml(article, wording)}`;
  });
  const body = `<nav><a href="index.html">${back}</a> · <a href="../${other(language)}/${slug}.html">${otherLanguage}</a></nav>
<h1>${escaped(title)}</h1>
${parts.join("\n")}`;
  return { path: `${language}/${slug}.html`, html: pageHtml(language, title, body) };
}

function other(language: Language): Language {
  return language === "en" ? "fr" : "en";
}
