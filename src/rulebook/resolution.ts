import type * as ast from "../../grammar/ast.ts";
import type { Bilingual, Span } from "../../grammar/source.ts";
import type { Expression } from "./expression.ts";
import type { Directory } from "./names/directory.ts";
import type { Scope } from "./names/scope.ts";
import type { Problems } from "./problems.ts";
import type { Key, TableKey, Target } from "./rulebook.ts";
import type { Type } from "./type.ts";

/** What the resolver of each construct is given: the names, the types of what they name, and where to put its findings. */
export interface Resolution {
  readonly directory: Directory;
  readonly problems: Problems;
  /** Records that a name is used. */
  use(span: Span, to: Target): void;

  /**
   * Resolves an expression. It always gives one, if need be `unresolved`.
   *
   * @param expected - the type that its surroundings suggest. It gives `zero` its unit and members of a choice their
   * choice; whether the outcome fits is for the caller to check.
   */
  expression(node: ast.Expression, scope: Scope, expected?: Type): Expression;
  /** Resolves a condition to an expression of type yes or no. */
  condition(node: ast.Condition, scope: Scope): Expression;

  /** The type of what a name means; `unknown-type` for names that have no value. */
  typeOf(target: Target): Type;
  /** The keys and outputs of a table. */
  table(key: Key): TableShape;
}

/** What look-ups need to know of a table. */
export interface TableShape {
  readonly keys: readonly KeyShape[];
  readonly outputs: readonly OutputShape[];
}

/** A key of a table: besides its meaning, what files of either language call it, and where its values stand. */
export interface KeyShape extends TableKey {
  readonly node: ast.TableKey;
  readonly names: Bilingual;
  /** The fact or rule that it takes its name from. */
  readonly target?: Target;
}

/** An output of a table. */
export interface OutputShape {
  readonly node: ast.TableOutput;
  readonly key: Key;
  readonly names: Bilingual;
  readonly type: Type;
}
