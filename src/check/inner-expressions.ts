import type { Expression, Members, SliceRow, Spells } from "../rulebook/expression.ts";
import type { TableCell } from "../rulebook/rulebook.ts";

/** The expressions that an expression is directly made of, in the order of the text. */
export function innerExpressions(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "literal":
    case "unresolved":
    case "zero":
    case "no-entitlement":
    case "reference-date":
    case "balance":
    case "figure":
    case "local":
    case "option-taken":
    case "reading-value":
    case "body-is":
      return [];
    case "fact":
    case "rule":
    case "decision":
      return expression.record ? [expression.record] : [];
    case "look-up":
      return expression.keys;
    case "according-to":
      return [...expression.keys, ...expression.rows.flatMap(({ cell }) => cellExpressions(cell))];
    case "slices":
      return [expression.amount, ...expression.rows.flatMap(sliceExpressions)];
    case "extreme":
      return expression.items.map(({ value }) => value);
    case "group":
      return expression.items.map(({ condition }) => condition);
    default:
      return innerParts(expression);
  }
}

/** The expression that a cell holds, if it holds one. */
export function cellExpressions(cell: TableCell): readonly Expression[] {
  return cell.kind === "value" ? [cell.value] : [];
}

function sliceExpressions({ upTo, cell }: SliceRow): readonly Expression[] {
  return [...(upTo ? [upTo] : []), ...cellExpressions(cell)];
}

type WithNamedParts = Exclude<
  Expression,
  {
    readonly kind:
      | "literal"
      | "unresolved"
      | "zero"
      | "no-entitlement"
      | "reference-date"
      | "balance"
      | "figure"
      | "local"
      | "option-taken"
      | "reading-value"
      | "body-is"
      | "fact"
      | "rule"
      | "decision"
      | "look-up"
      | "according-to"
      | "slices"
      | "extreme"
      | "group";
  }
>;

/** For the kinds with a fixed number of named parts. */
function innerParts(expression: WithNamedParts): readonly Expression[] {
  switch (expression.kind) {
    case "as-on":
      return [expression.value, expression.date];
    case "as-if":
      return [expression.value, ...expression.given.map(({ value }) => value)];
    case "arithmetic":
    case "compare":
      return [expression.left, expression.right];
    case "per-complete":
      return [expression.amount, expression.step, expression.of];
    case "compound-interest":
      return [expression.principal, expression.rate, expression.length];
    case "total":
      return [expression.item, ...membersExpressions(expression.members)];
    case "count-of":
    case "some-are":
    case "every-is":
      return membersExpressions(expression.members);
    case "elapsed":
    case "hours-elapsed":
      return [expression.from, expression.to];
    case "hours-covered": {
      const { members, began, ended, from, to } = expression;
      return [...membersExpressions(members), began, ended, from, to];
    }
    case "clock-part":
      return [expression.moment];
    case "boundary":
    case "date-part":
      return [expression.date];
    case "not":
      return [expression.condition];
    case "between":
      return [expression.left, expression.from, expression.to];
    case "one-of":
      return [expression.left, ...expression.values];
    case "known":
      return [expression.left];
    case "happened":
      return [expression.event];
    case "limit-is":
    case "missed-on":
      return [expression.limit, expression.performed];
    case "stage-is":
      return [expression.stage];
    case "includes":
      return [expression.list, expression.value];
    default:
      return spellParts(expression);
  }
}

type WithSpells = Extract<
  Expression,
  { readonly kind: "covered" | "longest-run" | "most-covered" | "run-edge" | "period-total" | "period-count" }
>;

/** For what lasts, and what is taken month by month. */
function spellParts(expression: WithSpells): readonly Expression[] {
  switch (expression.kind) {
    case "covered":
    case "longest-run":
      return [...spellsExpressions(expression.members), expression.from, expression.to];
    case "most-covered": {
      const { members, window, within } = expression;
      return [...spellsExpressions(members), window, ...(within ? [within.from, within.to] : [])];
    }
    case "run-edge":
      return [...spellsExpressions(expression.members), expression.on];
    case "period-total":
      return [expression.item, expression.from, expression.to];
    case "period-count":
      return [expression.from, expression.to, expression.condition];
  }
}

function spellsExpressions({ first, last, ...members }: Spells): readonly Expression[] {
  return [...membersExpressions(members), first, last];
}

/** The list, and the definition that filters it. */
export function membersExpressions({ list, that }: Members): readonly Expression[] {
  return that ? [list, that] : [list];
}

/** Calls `look` for the expression and everything within it, outermost first, in the order of the text. */
export function walk(expression: Expression, look: (expression: Expression) => void): void {
  look(expression);
  for (const inner of innerExpressions(expression)) walk(inner, look);
}
