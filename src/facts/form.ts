import type { Bilingual } from "../../grammar/source.ts";
import type { Key } from "../rulebook/rulebook.ts";
import type { Type } from "../rulebook/type.ts";

/*
 * The facts that rules can ask for, as a form shows them: plain data in the words of the rulebook, which can be copied from one
 * thread to another. What is filled in is the JSON that `readFacts` reads.
 */

/** The fields of some rules, in groups that the authors of the text made. */
export interface Form {
  readonly groups: readonly FormGroup[];
}

/** The fields declared in one chapter, in the order of its text. */
export interface FormGroup {
  readonly title: Bilingual;
  readonly fields: readonly FormField[];
}

/** One thing to be told. */
export interface FormField {
  readonly key: Key;
  /** Its name in JSON, within the person or the record that it is about. */
  readonly name: string;
  readonly label: Bilingual;
  /** As the author would ask it; absent where the label has to do. */
  readonly question?: Bilingual;
  readonly notes: readonly Bilingual[];
  /** The document that shows it. */
  readonly establishedBy?: Bilingual;
  /** Citations; empty where it has none. */
  readonly provisions: Bilingual;
  readonly kind: FieldKind;
  /** The bounds it declares, in words. */
  readonly atLeast?: Bilingual;
  readonly atMost?: Bilingual;
  /** Whether it may be told as a history of dated values. */
  readonly overTime: boolean;
  /** Whether it is a day on which something happens, and may be told as not having happened. */
  readonly isEvent: boolean;
  /** Who settles it, where it is a decision: who that is may hang on the case, hence several. */
  readonly decidedBy?: readonly Bilingual[];
}

/** What kind of value a field takes. */
export type FieldKind =
  | Exclude<Type, { readonly kind: "choice" | "record" | "list" | "unknown-type" }>
  | { readonly kind: "choice"; readonly members: readonly Member[] }
  | { readonly kind: "list"; readonly of: FieldKind }
  | { readonly kind: "records"; readonly label: Bilingual; readonly fields: readonly FormField[] };

/** One member of a choice. */
export interface Member {
  readonly name: string;
  readonly label: Bilingual;
}
