import type * as ast from "../../../grammar/ast.ts";
import { labelFromName, slug } from "../../../grammar/names.ts";
import type { Bilingual, Language, Span } from "../../../grammar/source.ts";
import { type Named, otherLanguage } from "../names/namespace.ts";
import type { Problems } from "../problems.ts";
import { provisionsOf } from "../provision.ts";
import type { Resolution } from "../resolution.ts";
import type { Entry } from "../rulebook.ts";
import { bilingual } from "../words.ts";

/** What everything that is declared has: a name and what stands right below it. */
export interface Headed {
  readonly name: ast.Name;
  readonly heading: ast.Heading;
  readonly span: Span;
}

/**
 * Key, labels, provisions and notes of something declared.
 *
 * @param key - in place of the full key, where the entry is known within something else, as members and branches are
 */
export function entryOf(
  { problems }: Resolution,
  { name, heading, span }: Headed,
  { names, key, labelled }: Pick<Named, "names" | "key" | "labelled">,
  language: Language,
): Entry {
  checkOwnLabel(problems, name, heading, language);
  if (!labelled && isInWords(name.text)) hintOtherLabel(problems, name, language);
  return {
    key,
    label: labelOf(heading, names),
    provisions: provisionsOf(heading.under),
    notes: heading.notes.map((note) => bilingual(note, language)),
    span,
    nameSpan: name.span,
  };
}

/** The label lines of a heading; where one is missing, the words of the name. */
export function labelOf(heading: ast.Heading, names: Bilingual): Bilingual {
  return {
    en: heading.en?.text ?? labelFromName(names.en),
    fr: heading.fr?.text ?? labelFromName(names.fr),
  };
}

/** The label in the file's own language must make the name, or translating the file there and back would change it. */
export function checkOwnLabel(problems: Problems, name: ast.Name, heading: ast.Heading, language: Language): void {
  const label = heading[language];
  if (label === undefined || slug(label.text) === name.text) return;
  const made = slug(label.text);
  problems.report({
    code: "label-does-not-fit-name",
    severity: "warning",
    span: label.span,
    message: {
      en: `This label makes the name "${made}", not "${name.text}": change the label or the name so that they agree.`,
      fr: `Ce libellé donne le nom "${made}", pas "${name.text}" : accordez le libellé et le nom.`,
    },
  });
}

/** Codes such as A7 are the same in every language; names in words are not. */
function isInWords(name: string): boolean {
  return !/[A-Z0-9]/.test(name);
}

function hintOtherLabel(problems: Problems, name: ast.Name, language: Language): void {
  const other = otherLanguage(language);
  problems.report({
    code: other === "fr" ? "missing-french-label" : "missing-english-label",
    severity: "hint",
    span: name.span,
    message: {
      en: `"${name.text}" has no ${other === "fr" ? "French" : "English"} label: add a line "${other} ..." below it.`,
      fr: `"${name.text}" n'a pas de libellé ${other === "fr" ? "français" : "anglais"} : ajoutez une ligne "${other} ..." dessous.`,
    },
  });
}
