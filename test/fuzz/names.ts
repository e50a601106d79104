import fc, { type Arbitrary } from "fast-check";

/** What sort of value a name stands for; every sort is one type of the language. */
export type Sort = "flag" | "money" | "number" | "date" | "months" | "level";

/** The names that may be used at a place, those of the vocabulary first. */
export interface Names {
  readonly values: { readonly [S in Sort]: readonly string[] };
  /** Rules without a subject, which may be asked as if facts were otherwise. */
  readonly rules: { readonly [S in Sort]: readonly string[] };
  /** What the records have: their facts, and the rules and definitions about them. */
  readonly ofChild: { readonly [S in Sort]: readonly string[] };
  /** Tables of money by level and nights. */
  readonly tables: readonly string[];
  /** The branch that an exception may prevail over or disapply: those before it in its rule. */
  readonly branches: readonly string[];
}

/** A piece of text that is known once it is known which names there are: so it stays right while others are left out. */
export type Text = (names: Names) => string;

/** The same words whatever the names. */
export function plain(words: string): Text {
  return () => words;
}

/** One of some fixed words. */
export function words(...choices: readonly string[]): Arbitrary<Text> {
  return fc.constantFrom(...choices.map(plain));
}

/** Pieces one after the other, with a space between them. */
export function joined(...parts: readonly (Arbitrary<Text> | string)[]): Arbitrary<Text> {
  const pieces = parts.map((part) => (typeof part === "string" ? fc.constant(plain(part)) : part));
  return fc.tuple(...pieces).map(
    (texts) => (names) =>
      texts
        .map((text) => text(names))
        .filter((text) => text !== "")
        .join(" "),
  );
}

/** The lines of a declaration, without those that are empty. */
export function lines(...parts: readonly (Arbitrary<Text> | string)[]): Arbitrary<Text> {
  const pieces = parts.map((part) => (typeof part === "string" ? fc.constant(plain(part)) : part));
  return fc.tuple(...pieces).map(
    (texts) => (names) =>
      texts
        .map((text) => text(names))
        .filter((text) => text !== "")
        .join("\n"),
  );
}

/** Now and then a piece, otherwise nothing. */
export function sometimes(text: Arbitrary<Text>, outOf = 3): Arbitrary<Text> {
  return fc.oneof({ weight: outOf - 1, arbitrary: fc.constant(plain("")) }, { weight: 1, arbitrary: text });
}

/** A few pieces, each on its own line. */
export function several(text: Arbitrary<Text>, maxLength: number, minLength = 0): Arbitrary<Text> {
  return fc.array(text, { minLength, maxLength }).map((texts) => (names) => texts.map((one) => one(names)).join("\n"));
}

/** One of the names that `from` gives; the first where there are few. */
export function oneOfNames(from: (names: Names) => readonly string[]): Arbitrary<Text> {
  return fc.nat(255).map((n) => (names) => {
    const choices = from(names);
    return choices[n % choices.length] ?? "";
  });
}
