import type { Diagnostic } from "../diagnostic.ts";
import { type KeywordId, spelling } from "../keywords.ts";
import type { Span } from "../source.ts";
import { problem } from "./problem.ts";

/** `all of` with no dashed line under it. */
export function emptyList(span: Span): Diagnostic {
  return problem("empty-list", span, {
    en: `What belongs to this list stands on the lines below, each beginning with a dash; there are none.`,
    fr: `Ce qui appartient à cette liste figure aux lignes suivantes, chacune commençant par un tiret ; il n'y en a pas.`,
  });
}

/** `according to` or `are` with no row under it. */
export function missingRows(span: Span): Diagnostic {
  return problem("missing-rows", span, {
    en: `The rows belong on the lines below, each beginning and ending with "|"; there are none.`,
    fr: `Les rangées figurent aux lignes suivantes, chacune commençant et finissant par "|" ; il n'y en a pas.`,
  });
}

/** A look-up whose key is not a plain name. */
export function notAKey(span: Span): Diagnostic {
  return problem("not-a-key", span, {
    en: `Before a value stands the name of a key of the table, as in "for grade B3 step 1".`,
    fr: `Avant une valeur vient le nom d'une clé du tableau, comme dans "pour grade B3 échelon 1".`,
  });
}

/** A condition among the items of `the greatest of`. */
export function notAValue(span: Span): Diagnostic {
  return problem("expected-value", span, {
    en: `Each line of this list is a value to choose from, not a condition.`,
    fr: `Chaque ligne de cette liste est une valeur parmi lesquelles choisir, non une condition.`,
  });
}

/** A line of more than a thousand words. */
export function tooLong(span: Span): Diagnostic {
  return problem("line-too-long", span, {
    en: `This line is too long to be read; break it into several, or name a part with "in which".`,
    fr: `Cette ligne est trop longue pour être lue ; coupez-la en plusieurs, ou nommez une partie par "où".`,
  });
}

/** Phrases within phrases beyond any sense. */
export function tooNested(span: Span): Diagnostic {
  return problem("too-nested", span, {
    en: `Too many phrases stand one within the other; name a part with "in which".`,
    fr: `Trop d'expressions sont imbriquées ; nommez une partie par "où".`,
  });
}

/** Dashed lines under a line that opens no list. */
export function strayItems(span: Span): Diagnostic {
  return problem("stray-items", span, {
    en: `A line that begins with a dash belongs under "all of", "any of", "none of" or "the greatest of".`,
    fr: `Une ligne qui commence par un tiret se place sous "à la fois", "l'un quelconque de", "aucun de" ou "le plus élevé parmi".`,
  });
}

/** Rows under a line that asks for none. */
export function strayRows(span: Span): Diagnostic {
  return problem("stray-rows", span, {
    en: `Rows belong in a table, under "according to" or under a list that is given.`,
    fr: `Les rangées se placent dans un tableau, sous "selon" ou sous une liste donnée.`,
  });
}

/** `---` under `-`. */
export function skippedDash(span: Span, expected: string): Diagnostic {
  return problem(
    "dash-depth",
    span,
    {
      en: `Each list within a list takes one dash more: "${expected}" is expected here.`,
      fr: `Chaque liste dans une liste prend un tiret de plus : "${expected}" est attendu ici.`,
    },
    { title: { en: `Write "${expected}"`, fr: `Écrire "${expected}"` }, edits: [{ span, text: expected }] },
  );
}

/** A second line where only one can hold. */
export function repeatedClause(span: Span, clause: string): Diagnostic {
  return problem("repeated-clause", span, {
    en: `"${clause}" is said twice here; only the first counts.`,
    fr: `"${clause}" est dit deux fois ici ; seule la première mention compte.`,
  });
}

/** `translated` with nothing before it to translate. */
export function nothingToTranslate(span: Span): Diagnostic {
  return problem("nothing-to-translate", span, {
    en: `A "translated" line follows the note, question, reason or other words that it translates.`,
    fr: `Une ligne "traduit" suit la note, la question, le motif ou les autres mots qu'elle traduit.`,
  });
}

/** `because` with no `expect` line before it. */
export function becauseOfNothing(span: Span): Diagnostic {
  return problem("because-of-nothing", span, {
    en: `A "because" line follows the "expect" line that it explains.`,
    fr: `Une ligne "parce que" suit la ligne "attendu" qu'elle explique.`,
  });
}

/** A declaration that lacks a line it cannot do without. */
export function missingClause(span: Span, clause: KeywordId): Diagnostic {
  return problem("missing-clause", span, {
    en: `This declaration needs a line that begins with "${spelling(clause, "en")}".`,
    fr: `Cette déclaration demande une ligne qui commence par "${spelling(clause, "fr")}".`,
  });
}
