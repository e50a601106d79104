import { integer } from "../../values/exact.ts";
import { numberValue } from "../../values/value.ts";
import { sum } from "../amounts/sum.ts";
import { all, any, truthOf } from "../conditions.ts";
import { basedOn, type Finding, isNothing, open, traced, valued, yesOrNo } from "../finding.ts";
import { plainZero, zeroOf } from "../plain-zero.ts";
import { whicheverStands } from "../possibilities.ts";
import { between } from "../range.ts";
import { evaluateIn, type Scope } from "../scope.ts";
import { under } from "../trace-node.ts";
import { asRecord, type Member, membersOf } from "./members.ts";
import type { Of } from "./of.ts";

/**
 * `total of X over LIST that are D`. Where X is due for none of the records nothing is due; the total over no records at all
 * is zero.
 */
export function total(expression: Of<"total">, scope: Scope): Finding {
  const found = membersOf(expression.members, scope);
  if (!found.ok) return found.finding;
  const items = found.members
    .filter(({ condition }) => truthOf(condition) !== "no")
    .map((member) => asRecord(member, itemOf(expression, member)));
  const [first, ...others] = items;
  const zero = valued(zeroOf(expression.type));
  return basedOn(first ? others.reduce((a, b) => sum(a, b), first) : zero, found.list);
}

function itemOf({ item }: Of<"total">, { scope, condition }: Member): Finding {
  return countedWhere(condition, evaluateIn(scope, item));
}

/** The amount of a record that counts where the condition holds. */
export function countedWhere(condition: Finding, amount: Finding): Finding {
  if (truthOf(condition) === "yes") return basedOn(amount, condition);
  // Whether the record counts is open: it adds its amount or nothing.
  return whicheverStands([condition], [isNothing(amount) ? valued(plainZero, amount) : amount, valued(plainZero)]);
}

/** `number of LIST that are D`. */
export function countOf(expression: Of<"count-of">, scope: Scope): Finding {
  const found = membersOf(expression.members, scope);
  if (!found.ok) return found.finding;
  const conditions = found.members.map((member) => asRecord(member, member.condition));
  const sure = conditions.filter((condition) => truthOf(condition) === "yes").length;
  const undecided = conditions.filter((condition) => truthOf(condition) === "open");
  const counted = (n: number) => numberValue(integer(n));
  const from = [found.list, ...(expression.members.that ? conditions : [])];
  if (undecided.length === 0) return valued(counted(sure), ...from);
  const range = between(counted(sure), counted(sure + undecided.length));
  return traced(
    open(undecided, range),
    from.flatMap(({ trace }) => trace),
  );
}

/** `some of LIST are D`: no for an empty list. */
export function someAre(expression: Of<"some-are">, scope: Scope): Finding {
  return quantified(expression, scope, any);
}

/** `every one of LIST are D`: yes for an empty list. */
export function everyIs(expression: Of<"every-is">, scope: Scope): Finding {
  return quantified(expression, scope, all);
}

function quantified(
  expression: Of<"some-are" | "every-is">,
  scope: Scope,
  quantifier: (conditions: readonly Finding[]) => Finding,
): Finding {
  const found = membersOf(expression.members, scope);
  const what = { kind: "condition" as const, shape: expression.kind };
  if (!found.ok) return under(what, found.finding, { span: expression.span });
  const answers = found.members.map((member) => asRecord(member, member.condition));
  const answer = answers.length > 0 ? quantifier(answers) : yesOrNo(expression.kind === "every-is");
  return under(what, basedOn(answer, found.list), { span: expression.span });
}
