import type { Language } from "../../../grammar/source.ts";
import type { Expression } from "../expression.ts";
import type { Key } from "../rulebook.ts";
import type { Type } from "../type.ts";
import type { Directory } from "./directory.ts";
import type { Named } from "./namespace.ts";

/** From where a name is looked at: whose facts come first, and which part results are at hand. */
export interface Scope {
  readonly language: Language;
  /** The subject whose record is at hand. */
  readonly subject?: Key;
  /** The rule in whose text this stands. */
  readonly rule?: Key;
  readonly locals?: Locals;
  /** Within an entry of a ledger: the type of its balance. */
  readonly balance?: Type;
}

/** The part results (`in which NAME is ...`) of a rule or of one of its branches. */
export interface Locals {
  find(name: string, language: Language): Named | undefined;
  names(language: Language): Iterable<string>;
  /** The part's expression, resolved on first demand, for it may stand below its use. */
  value(key: Key): Expression;
}

/** What a bare name means: a part result, then a field of the subject at hand, then what all can see. */
export function findName(directory: Directory, scope: Scope, name: string): Named | undefined {
  return (
    scope.locals?.find(name, scope.language) ??
    fieldsOf(directory, scope.subject)?.[scope.language].get(name) ??
    directory.root[scope.language].get(name)
  );
}

/** Every bare name that means something here. */
export function* visibleNames(directory: Directory, { locals, subject, language }: Scope): Iterable<string> {
  yield* locals?.names(language) ?? [];
  yield* fieldsOf(directory, subject)?.[language].keys() ?? [];
  yield* directory.root[language].keys();
}

function fieldsOf(directory: Directory, subject: Key | undefined) {
  return subject === undefined ? undefined : directory.fields.get(subject);
}
