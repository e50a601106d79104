import type { Condition, ConditionClause, Expression, Period, ReliesOn, Tail } from "../ast.ts";
import type { KeywordId } from "../keywords.ts";
import { periodText, tailText } from "./citations.ts";
import { conditionText } from "./conditions.ts";
import { expressionText } from "./expressions.ts";
import { clause, commented, type Lines, type Page } from "./page.ts";
import type { Speech } from "./speech.ts";

/** `in force from ...` on a line of its own. */
export function periodLines(speech: Speech, period: Period | undefined): Lines {
  return period ? [periodText(speech, period)] : [];
}

/** `when` and `unless` lines. */
export function whenLines(speech: Speech, conditions: readonly ConditionClause[]): Lines {
  return conditions.flatMap((condition) => conditionLines(speech, condition.negated ? "unless" : "when", condition));
}

/** A condition after its opening words, and its tail. */
export function conditionLines(speech: Speech, id: KeywordId, condition: ConditionClause): Lines {
  return clause(speech, condition, (page) => {
    const text = conditionText(page, condition.condition);
    return speech.line(speech.word(id), text) + tailText(speech, condition.tail);
  });
}

/** `relies on rounding as per_component`. */
export function reliesOnLines(speech: Speech, id: KeywordId, reading: ReliesOn): Lines {
  const { option } = reading;
  return commented(
    reading,
    speech.line(speech.word(id), reading.reading.text, option && speech.word("as"), option?.text),
  );
}

interface Valued {
  readonly value: Expression;
  readonly where?: Condition;
  readonly tail: Tail;
}

/** A keyword, a value, the condition under which it counts, and the tail. */
export function valueText(page: Page, id: KeywordId, { value, where, tail }: Valued): string {
  const { speech } = page;
  const condition = where && whereText(page, { where });
  return speech.line(speech.word(id), expressionText(page, value), condition) + tailText(speech, tail);
}

/** `where CONDITION`. */
export function whereText(page: Page, { where }: Pick<Valued, "where">): string {
  return where ? page.speech.line(page.speech.word("where"), conditionText(page, where)) : "";
}
