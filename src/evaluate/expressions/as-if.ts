import { formatDate } from "../../values/date-text.ts";
import { type Finding, traced, without } from "../finding.ts";
import { doNotFit } from "../reason-of.ts";
import { type Case, evaluateIn, type Scope } from "../scope.ts";
import { under } from "../trace-node.ts";
import type { Of } from "./of.ts";

/** Suppositions within suppositions; more come only from a rule that needs itself, which the checker reports. */
const MOST_SUPPOSITIONS = 24;

/** `monthly_salary for grade B3 step 1`: evaluated as if the facts or rules named had these values, all else as in the case. */
export function asIf(expression: Of<"as-if">, scope: Scope): Finding {
  if (scope.case.suppositions >= MOST_SUPPOSITIONS) return without(doNotFit(withoutEnd));
  const given = expression.given.map(({ key, value }) => ({ key, finding: evaluateIn(scope, value) }));
  const inner = supposedCase(expression, scope, new Map(given.map(({ key, finding }) => [key, traced(finding, [])])));
  const finding = evaluateIn({ ...scope, case: inner }, expression.value);
  const told = given.map(({ key, finding: { value } }) => ({ key, ...(value && { value }) }));
  const children = [...given.flatMap((one) => one.finding.trace), ...finding.trace];
  return under({ kind: "as-if", given: told }, finding, { span: expression.span, children });
}

/** The same case at every visit, so that what is found in it stays found. */
function supposedCase(expression: Of<"as-if">, scope: Scope, supposed: Case["supposed"]): Case {
  const places = scope.case.supposing.get(expression) ?? new Map<string, Case>();
  scope.case.supposing.set(expression, places);
  const place = `${formatDate(scope.on)}|${scope.record?.index ?? ""}`;
  const known = places.get(place);
  if (known) return known;
  const supposing: Case = {
    ...scope.case,
    supposed: new Map([...scope.case.supposed, ...supposed]),
    supposing: new Map(),
    suppositions: scope.case.suppositions + 1,
    found: new Map(),
    begun: new Set(),
  };
  places.set(place, supposing);
  return supposing;
}

const withoutEnd = {
  en: "A rule supposes itself with other values, without end.",
  fr: "Une règle se suppose elle-même avec d'autres valeurs, sans fin.",
};
