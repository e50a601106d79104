import type { IRecognitionException, IToken } from "chevrotain";
import type { Diagnostic, Fix } from "../diagnostic.ts";
import { phraseBooks } from "../phrases.ts";
import type { Bilingual, Language, Source, Span } from "../source.ts";
import { keywordOf, keywordTokens as kw, otherTokens } from "../tokens.ts";
import { expectation } from "./expectations.ts";
import { nearest } from "./nearest.ts";
import { problem } from "./problem.ts";

/** A line that was not understood, and the first token that does not fit. */
interface Misfit {
  readonly source: Source;
  readonly language: Language;
  /** The line, without its comment. */
  readonly span: Span;
  /** Key of what was expected. */
  readonly expected: string;
  /** Nothing at the end of the line. */
  readonly found?: IToken;
  readonly previous?: IToken;
  readonly tokens: readonly IToken[];
}

/** Where an error of form stands. */
export interface LineContext {
  readonly source: Source;
  readonly language: Language;
  readonly span: Span;
  readonly tokens: readonly IToken[];
}

/** Says in plain words what is wrong with a line that has not the form of its rule. */
export function explain(error: IRecognitionException, context: LineContext): Diagnostic {
  const { tokens } = context;
  const at = tokens.indexOf(error.token);
  const previous = at < 0 ? tokens.at(-1) : tokens[at - 1];
  const misfit: Misfit = {
    ...context,
    expected: error.message,
    ...(at >= 0 && { found: error.token }),
    ...(previous && { previous }),
  };
  for (const explanation of explanations) {
    const diagnostic = explanation(misfit);
    if (diagnostic) return diagnostic;
  }
  return plain(misfit);
}

type Explanation = (misfit: Misfit) => Diagnostic | undefined;

function spanOf(token: IToken, { span }: Misfit): Span {
  return { file: span.file, start: token.startOffset, end: (token.endOffset ?? token.startOffset) + 1 };
}

function replacing(span: Span, text: string): Fix {
  return { title: { en: `Write ${text}`, fr: `Écrire ${text}` }, edits: [{ span, text }] };
}

const lineEndUnder = {
  en: /\s+under\s+((?:regulation|rule|instruction|annex|agreement)s?\b.*)$/iu,
  fr: /\s+au titre (?:de la |de l['’]|des |du |de )((?:statut|règlement|instruction|annexe|accord)s?(?!\p{L}).*)$/iu,
} as const;

/** `shall be X under Rule 16/1`: only brackets cite at the end of a line. */
const underAtLineEnd: Explanation = (misfit) => {
  const { source, language, span } = misfit;
  const found = lineEndUnder[language].exec(source.text.slice(span.start, span.end));
  if (!found) return undefined;
  const start = span.start + found.index + found[0].search(/\S/);
  const cited = { ...span, start };
  return problem(
    "line-end-under",
    cited,
    {
      en: `At the end of a line the provision stands in brackets: "[${found[1]}]"; "under" has a line of its own.`,
      fr: `En fin de ligne, la disposition se met entre crochets : "[${found[1]}]" ; "au titre de" a sa propre ligne.`,
    },
    replacing(cited, `[${found[1]}]`),
  );
};

/** `a and b or c`. */
const mixedAndOr: Explanation = (misfit) => {
  const { found, tokens } = misfit;
  if (!found || (found.tokenType !== kw.and && found.tokenType !== kw.or)) return undefined;
  const other = found.tokenType === kw.and ? kw.or : kw.and;
  if (!tokens.some((token) => token.tokenType === other && token.startOffset < found.startOffset)) return undefined;
  return problem("mixed-and-or", spanOf(found, misfit), {
    en: `"and" and "or" cannot stand on one line: write "all of" or "any of", and each part on a line that begins with a dash.`,
    fr: `"et" et "ou" ne peuvent figurer sur une même ligne : écrivez "à la fois" ou "l'un quelconque de", et chaque partie sur une ligne qui commence par un tiret.`,
  });
};

/** `shall be 6 % until 2022-12-31`. */
const misplacedUntil: Explanation = (misfit) => {
  const { found } = misfit;
  if (found?.tokenType !== kw.until) return undefined;
  return problem("misplaced-until", spanOf(found, misfit), {
    en: `"until" follows "in force from" and its date, or "from" and its date.`,
    fr: `"jusqu'au" suit "en vigueur du" et sa date, ou "à partir du" et sa date.`,
  });
};

/** `[Rule 16/1] in force from 2022-01-01`. */
const tailOrder: Explanation = (misfit) => {
  const { found, previous, source, span } = misfit;
  if (found?.tokenType !== kw.inForceFromInline || previous?.tokenType !== otherTokens.bracket) return undefined;
  const whole = { ...span, start: previous.startOffset };
  const text = `${source.text.slice(found.startOffset, span.end)} ${previous.image}`;
  return problem(
    "tail-order",
    whole,
    {
      en: `The period in force comes before the citation: "${text}".`,
      fr: `La période de vigueur précède la référence : "${text}".`,
    },
    replacing(whole, text),
  );
};

const meantBySign: Readonly<Record<string, Bilingual>> = {
  "(": { en: `name the part with "in which"`, fr: `nommez la partie par "où"` },
  ")": { en: `name the part with "in which"`, fr: `nommez la partie par "où"` },
  "=": { en: `write "is"`, fr: `écrivez "est"` },
  "<": { en: `write "is less than" or "is at most"`, fr: `écrivez "est inférieur à" ou "est au plus"` },
  ">": { en: `write "is more than" or "is at least"`, fr: `écrivez "est supérieur à" ou "est au moins"` },
  "*": { en: `write "times"`, fr: `écrivez "fois"` },
  "+": { en: `write "plus"`, fr: `écrivez "plus"` },
  "-": { en: `write "less"`, fr: `écrivez "moins"` },
  "/": { en: `write "divided by"`, fr: `écrivez "divisé par"` },
  "€": {
    en: `write the currency after the number: "12.50 EUR"`,
    fr: `écrivez la monnaie après le nombre : "12,50 EUR"`,
  },
};

const strayExplained: Bilingual = { en: `no such sign is needed`, fr: `aucun signe de ce genre n'est nécessaire` };

const unexpectedSign: Explanation = (misfit) => {
  const stray = misfit.tokens.find(({ tokenType }) => tokenType === otherTokens.stray);
  if (!stray) return undefined;
  const meant = meantBySign[stray.image] ?? strayExplained;
  return problem("unexpected-sign", spanOf(stray, misfit), {
    en: `The sign "${stray.image}" means nothing here: ${meant.en}.`,
    fr: `Le signe "${stray.image}" ne signifie rien ici : ${meant.fr}.`,
  });
};

/** A row that lacks its last bar. */
const rowEnd: Explanation = (misfit) => {
  const { expected, found, span } = misfit;
  if (expected !== "bar") return undefined;
  const ends = !found || found.tokenType === otherTokens.bracket || found.tokenType === kw.inForceFromInline;
  if (!ends) return undefined;
  const start = found?.startOffset ?? span.end;
  const place = { ...span, start, end: start };
  return problem(
    "row-end",
    found ? spanOf(found, misfit) : span,
    { en: `A row ends with "|".`, fr: `Une rangée finit par "|".` },
    { title: { en: `Add "|"`, fr: `Ajouter "|"` }, edits: [{ span: place, text: found ? "| " : " |" }] },
  );
};

/** `| 1 |  | 3 |`. */
const emptyCell: Explanation = (misfit) => {
  const { found, previous } = misfit;
  if (found?.tokenType !== otherTokens.bar || previous?.tokenType !== otherTokens.bar) return undefined;
  return problem("empty-cell", spanOf(found, misfit), {
    en: `A cell is empty: write a value, or "unreadable", "external" or "no entitlement".`,
    fr: `Une cellule est vide : écrivez une valeur, ou "illisible", "externe" ou "aucun droit".`,
  });
};

/** `... 6 % since 2022-01-01`: the line was complete. */
const lineEnd: Explanation = (misfit) => {
  const { expected, found } = misfit;
  if (expected !== "end" || !found) return undefined;
  return problem("expected-line-end", spanOf(found, misfit), {
    en: `The line should end before "${shown(found)}".`,
    fr: `La ligne devrait finir avant "${shown(found)}".`,
  });
};

/** `rule date`. */
const reservedWord: Explanation = (misfit) => {
  const { expected, found } = misfit;
  if (expected !== "name" || !found || !keywordOf(found.tokenType)) return undefined;
  return problem("reserved-word", spanOf(found, misfit), {
    en: `A name is expected here, and "${found.image}" is a word of the language; choose another name.`,
    fr: `On attend ici un nom, et "${found.image}" est un mot de la langue ; choisissez un autre nom.`,
  });
};

/** A name where a word of the language is expected: `married iz yes`. */
const misspeltWord: Explanation = (misfit) => {
  const { found, language, previous } = misfit;
  if (found?.tokenType !== otherTokens.name || previous?.tokenType !== otherTokens.name) return undefined;
  const near = nearest(found.image, singleWords(language));
  if (!near) return undefined;
  const span = spanOf(found, misfit);
  return problem(
    "misspelt-word",
    span,
    {
      en: `"${found.image}" is not a word of the language here. Did you mean "${near}"?`,
      fr: `"${found.image}" n'est pas ici un mot de la langue. Vouliez-vous dire "${near}" ?`,
    },
    replacing(span, near),
  );
};

function* singleWords(language: Language): Iterable<string> {
  for (const phrases of phraseBooks[language].inside.values()) {
    for (const { words } of phrases) if (words.length === 1) yield words.join("");
  }
}

/** `basic family allowance`: the words of a name are joined by underscores. */
const spacedName: Explanation = (misfit) => {
  const { expected, found, previous, tokens } = misfit;
  if (expected === "is" || found?.tokenType !== otherTokens.name || previous?.tokenType !== otherTokens.name)
    return undefined;
  const at = tokens.indexOf(found);
  const afterwards = tokens.slice(at).findIndex(({ tokenType }) => tokenType !== otherTokens.name);
  const words = [previous, ...tokens.slice(at, afterwards < 0 ? undefined : at + afterwards)];
  const name = words.map(({ image }) => image).join("_");
  const span = { ...spanOf(previous, misfit), end: spanOf(words.at(-1) ?? found, misfit).end };
  return problem(
    "spaced-name",
    span,
    {
      en: `The words of a name are joined by "_": "${name}".`,
      fr: `Les mots d'un nom se joignent par "_" : "${name}".`,
    },
    replacing(span, name),
  );
};

const explanations: readonly Explanation[] = [
  underAtLineEnd,
  unexpectedSign,
  mixedAndOr,
  misplacedUntil,
  tailOrder,
  rowEnd,
  emptyCell,
  reservedWord,
  misspeltWord,
  spacedName,
  lineEnd,
];

const codes: Readonly<Record<string, string>> = {
  value: "expected-value",
  condition: "expected-condition",
  predicate: "expected-value",
  type: "expected-type",
  name: "expected-name",
  cell: "expected-cell",
  isoDate: "expected-date",
  text: "expected-words",
  citations: "expected-citation",
};

function plain(misfit: Misfit): Diagnostic {
  const { expected, found, previous, span } = misfit;
  const code = codes[expected] ?? "expected-word";
  const awaited = expectation(expected);
  if (!found) {
    const after = previous ? shown(previous) : "";
    return problem(code, previous ? spanOf(previous, misfit) : span, {
      en: `"${after}" must be followed by ${awaited.en}.`,
      fr: `Après "${after}", il faut ${awaited.fr}.`,
    });
  }
  return problem(code, spanOf(found, misfit), {
    en: `Instead of "${shown(found)}" there should be ${awaited.en}.`,
    fr: `Au lieu de "${shown(found)}", il faut ${awaited.fr}.`,
  });
}

function shown({ image }: IToken): string {
  return image.length > 40 ? `${image.slice(0, 40)}…` : image;
}
