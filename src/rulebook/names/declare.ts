import type * as ast from "../../../grammar/ast.ts";
import { slug } from "../../../grammar/names.ts";
import type { Language } from "../../../grammar/source.ts";
import type { Problems } from "../problems.ts";
import type { Key, Target } from "../rulebook.ts";
import { type Named, type Namespace, otherLanguage } from "./namespace.ts";

/** A declaration that brings a name into a namespace. */
export interface Naming {
  readonly node: object;
  readonly name: ast.Name;
  readonly heading: ast.Heading;
  readonly language: Language;
  /** Makes what the name will mean from the English name. */
  readonly target: (name: string) => Target;
  /** Declarations of one name with the same word here are parts of one thing, such as the versions of a rule. */
  readonly joins?: "rule" | "branch";
}

/**
 * Gives every declaration its name in both languages.
 *
 * Declarations that say their name in the other language go first: those that do not, such as the second version of a
 * rule in a French file, are then recognised by the name they do have.
 */
export function declareAll(
  namespace: Namespace,
  namings: readonly Naming[],
  problems: Problems,
): ReadonlyMap<object, Named> {
  const named = new Map<object, Named>();
  const joined = new Map<Named, Naming["joins"]>();
  // A declaration without a name was reported when it was read; nothing can mean it.
  const legible = namings.filter(({ name }) => name.text !== "");
  const labelled = legible.filter((naming) => otherName(naming) !== undefined);
  const bare = legible.filter((naming) => otherName(naming) === undefined);
  for (const naming of [...labelled, ...bare]) {
    const existing = namespace[naming.language].get(naming.name.text);
    if (existing === undefined) {
      const made = declare(namespace, naming, problems);
      joined.set(made, naming.joins);
      named.set(naming.node, made);
    } else if (naming.joins !== undefined && joined.get(existing) === naming.joins) {
      named.set(naming.node, existing);
      reportOtherLabel(existing, naming, problems);
    } else {
      reportDuplicate(existing, naming, problems);
    }
  }
  return named;
}

function declare(namespace: Namespace, naming: Naming, problems: Problems): Named {
  const { language, name } = naming;
  const other = otherName(naming);
  const names = { [language]: name.text, [otherLanguage(language)]: other ?? name.text } as Named["names"];
  const target = naming.target(names.en);
  const made: Named = { target, key: keyOf(target), names, labelled: other !== undefined, span: name.span };
  namespace[language].set(name.text, made);
  const otherSpace = namespace[otherLanguage(language)];
  const clash = otherSpace.get(names[otherLanguage(language)]);
  if (clash) reportDuplicate(clash, naming, problems);
  else otherSpace.set(names[otherLanguage(language)], made);
  return made;
}

function keyOf(target: Target): Key {
  return target.key;
}

/** The name in the language that the file is not in, where the heading gives one. */
function otherName({ heading, language }: Naming): string | undefined {
  const label = heading[otherLanguage(language)]?.text;
  return label === undefined ? undefined : slug(label) || undefined;
}

function reportDuplicate(existing: Named, { name, language, heading }: Naming, problems: Problems): void {
  const sameFile = existing.span.file === name.span.file;
  const existingIsLater = sameFile && existing.span.start > name.span.start;
  const [first, second] = existingIsLater ? [name.span, existing.span] : [existing.span, name.span];
  const other = otherLanguage(language);
  const clash = existing.names[language] === name.text ? name.text : (heading[other]?.text ?? name.text);
  problems.report({
    code: "duplicate-name",
    span: second,
    message: {
      en: `"${clash}" already names something else here: choose another name, or another label in the other language.`,
      fr: `"${clash}" désigne déjà autre chose ici : choisissez un autre nom, ou un autre libellé dans l'autre langue.`,
    },
    related: [{ span: first, message: { en: "It is first declared here.", fr: "La première déclaration est ici." } }],
  });
}

function reportOtherLabel(existing: Named, naming: Naming, problems: Problems): void {
  const other = otherName(naming);
  const expected = existing.names[otherLanguage(naming.language)];
  if (other === undefined || other === expected) return;
  const { name } = naming;
  problems.report({
    code: "labels-differ",
    span: heading(naming).span,
    message: {
      en: `"${name.text}" is called "${expected}" in the other language elsewhere: give it one label, once.`,
      fr: `"${name.text}" s'appelle ailleurs "${expected}" dans l'autre langue : donnez-lui un seul libellé, une seule fois.`,
    },
    related: [{ span: existing.span, message: { en: "The other declaration.", fr: "L'autre déclaration." } }],
  });
}

function heading({ heading, language, name }: Naming): { readonly span: ast.Name["span"] } {
  return heading[otherLanguage(language)] ?? name;
}
