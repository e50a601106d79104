import type * as ast from "../../../grammar/ast.ts";
import type { Language } from "../../../grammar/source.ts";
import type { Key } from "../rulebook.ts";
import type { Named, Namespace } from "./namespace.ts";

/** A declaration with the language of its file and the name it goes by. */
export interface Declared<T> {
  readonly node: T;
  readonly language: Language;
  readonly named: Named;
  /** The subject that it is *of*, if any. */
  readonly subject?: Key;
}

/** Every declaration of a rulebook, by kind and key, and every name, by where it may be used. */
export interface Directory {
  readonly choices: ReadonlyMap<Key, Declared<ast.Choice>>;
  readonly subjects: ReadonlyMap<Key, Declared<ast.Subject>>;
  readonly authorities: ReadonlyMap<Key, Declared<ast.Authority | ast.Body>>;
  readonly facts: ReadonlyMap<Key, Declared<ast.Fact>>;
  readonly events: ReadonlyMap<Key, Declared<ast.Event>>;
  readonly figures: ReadonlyMap<Key, Declared<ast.Figure>>;
  readonly tables: ReadonlyMap<Key, Declared<ast.Table>>;
  readonly readings: ReadonlyMap<Key, Declared<ast.Reading>>;
  readonly decisions: ReadonlyMap<Key, Declared<ast.Decision>>;
  readonly calendars: ReadonlyMap<Key, Declared<ast.Calendar>>;
  readonly countings: ReadonlyMap<Key, Declared<ast.Counting>>;
  readonly hoursOfTheDay: ReadonlyMap<Key, Declared<ast.HoursOfTheDay>>;
  readonly procedures: ReadonlyMap<Key, Declared<ast.Procedure>>;
  /** Stages, by the full key that has their procedure in front. */
  readonly stages: ReadonlyMap<Key, DeclaredStage>;
  /** All versions of a rule, in the order of the files. */
  readonly rules: ReadonlyMap<Key, readonly Declared<ast.Rule>[]>;
  /** Exceptions written away from their rule, by the rule. */
  readonly exceptions: ReadonlyMap<Key, readonly Written<ast.OutsideException>[]>;

  /** Names that can be used anywhere. */
  readonly root: Namespace;
  /** Facts, rules and decisions of a subject; stages of a procedure. */
  readonly fields: ReadonlyMap<Key, Namespace>;
  /** Members of a choice; the options of a reading are the members of `reading:KEY`. */
  readonly members: ReadonlyMap<Key, Namespace>;
  /** Alternatives and exceptions of a rule, whichever version they stand in. */
  readonly branches: ReadonlyMap<Key, Namespace>;
  /** The first alternative or exception of each name, of whichever rule. */
  readonly anyBranch: Namespace;
  /** What a member, option, output or branch is called, by its node. */
  readonly parts: ReadonlyMap<object, Named>;
}

/** A stage with the procedure that it is of, and the stage above it. */
export interface DeclaredStage extends Declared<ast.Stage> {
  readonly procedure: Key;
  readonly above?: Key;
}

/** A node with the language of its file. */
export interface Written<T> {
  readonly node: T;
  readonly language: Language;
}

/** The choice whose members are the options of a reading. */
export function optionsOf(reading: Key): Key {
  return `reading:${reading}`;
}

/** The choice whose members are the stages of a procedure, and what it may be when it is at none. */
export function stagesOf(procedure: Key): Key {
  return `procedure:${procedure}`;
}

/** The choice of what a stage may be. No name of a rulebook has a hyphen. */
export const stageStateChoice: Key = "stage-state";
