import type { Language, Span } from "../../../grammar/source.ts";
import type { Key, Target } from "../rulebook.ts";

/** Something that has a name, with what the name is in either language. */
export interface Named {
  readonly target: Target;
  /** English, with the subject where it has one: `child.birth_date`. */
  readonly key: Key;
  /** As the files of a language write it. */
  readonly names: { readonly [L in Language]: string };
  /** Whether some declaration says what it is called in the other language. */
  readonly labelled: boolean;
  /** Where the name stands in its first declaration. */
  readonly span: Span;
}

/** Names that stand beside each other, so that no two may be alike. Maps, so that `constructor` is a name like any other. */
export interface Namespace {
  readonly en: Map<string, Named>;
  readonly fr: Map<string, Named>;
}

/** A namespace without names. */
export function emptyNamespace(): Namespace {
  return { en: new Map(), fr: new Map() };
}

/** The namespace of a key, made when it is first asked for. */
export function namespaceFor(spaces: Map<Key, Namespace>, key: Key): Namespace {
  const existing = spaces.get(key);
  if (existing) return existing;
  const made = emptyNamespace();
  spaces.set(key, made);
  return made;
}

/** The language that a file is not written in. */
export function otherLanguage(language: Language): Language {
  return language === "en" ? "fr" : "en";
}
