import type { Language } from "../../../grammar/source.ts";

/** What kind of document: a letter to the person, or an attestation for whomever it may concern. */
export type LetterKind = "letter" | "attestation";

/** How an answer stands for the person it is about. */
export type Standing = "entitled" | "not-entitled" | "open";

/**
 * A letter or attestation as far as the rules can write it, in one language. Who it goes to, who signs it and its reference are
 * not in it: they are filled in where it is shown, and stay there.
 */
export interface Letter {
  readonly language: Language;
  readonly kind: LetterKind;
  readonly standing: Standing;
  /** What the document is called: "Attestation"; a letter has no title. */
  readonly title?: string;
  /** "22 July 2022". */
  readonly dated: string;
  readonly subject: string;
  /** Suggested opening, for the officer to change. */
  readonly opening: string;
  /** What introduces the decision: "Under the rules in force on 1 September 2022:". */
  readonly lead: string;
  /** The decision, with an amount in figures and in words. */
  readonly decision: string;
  /** What the amount is made up of, where it has several parts. */
  readonly components: readonly LetterRow[];
  /** Numbered paragraphs, each with its citations. */
  readonly reasons: readonly LetterReason[];
  /** Readings leaned on and provisions left to judgement. */
  readonly open: readonly string[];
  /** Facts and decisions still needed. */
  readonly needed: readonly string[];
  readonly validity: string;
  /** Suggested closing, for the officer to change. */
  readonly closing: string;
  /** What is needed to compute the answer again. */
  readonly receipt: string;
  readonly headings: LetterHeadings;
}

/** One part of an amount. */
export interface LetterRow {
  readonly label: string;
  readonly words: string;
  readonly provisions: readonly string[];
}

/** One reason. */
export interface LetterReason {
  readonly sentence: string;
  readonly provisions: readonly string[];
}

/** The words between the parts of a letter. */
export interface LetterHeadings {
  readonly to: string;
  readonly concerning: string;
  readonly reference: string;
  readonly date: string;
  readonly subject: string;
  readonly components: string;
  readonly part: string;
  readonly amount: string;
  readonly provision: string;
  readonly reasons: string;
  readonly open: string;
  readonly needed: string;
  readonly signature: string;
  readonly name: string;
  readonly office: string;
  readonly page: string;
}
