import type { Of } from "../evaluate/expressions/of.ts";
import { type Finding, traced } from "../evaluate/finding.ts";
import type { Key } from "../rulebook/rulebook.ts";
import { leaningOnly, leaningsOf } from "./lean.ts";
import { askTheReference, type Code, type Frame, frameOf, type RunningCase } from "./place.ts";
import type { Parts, Plan } from "./plan.ts";

/** More suppositions within suppositions come only from a rule that needs itself. */
const MOST_SUPPOSITIONS = 24;

/** `monthly_salary for grade B3 step 1`. */
export function asIf(expression: Of<"as-if">, plan: Plan, parts: Parts): Code {
  const given = expression.given.map(({ key, value }) => ({ key, code: plan.code(value, parts) }));
  const code = plan.code(expression.value, parts);
  return (at) => {
    const outer = at.frame.case;
    if (outer.suppositions >= MOST_SUPPOSITIONS) return askTheReference();
    const findings = given.map((one) => ({ key: one.key, finding: one.code(at) }));
    const inner = supposedCase(expression, at.frame, findings);
    const frame = frameOf(inner, at.frame.on, at.frame.record);
    const finding = code({ frame, parts: at.parts });
    return leaningOnly(finding, leaningsOf([...findings.map((one) => one.finding), finding]));
  };
}

/** The same case at every visit, so that what is found in it stays found. */
function supposedCase(
  expression: Of<"as-if">,
  frame: Frame,
  given: readonly { readonly key: Key; readonly finding: Finding }[],
): RunningCase {
  const outer = frame.case;
  const places = outer.supposing.get(expression) ?? new Map<Frame, RunningCase>();
  outer.supposing.set(expression, places);
  const known = places.get(frame);
  if (known) return known;
  const supposed = new Map(outer.supposed);
  for (const { key, finding } of given) supposed.set(key, traced(finding, []));
  const inner = {
    ...outer,
    supposed,
    suppositions: outer.suppositions + 1,
    supposing: new Map(),
    frames: new Map(),
  };
  places.set(frame, inner);
  return inner;
}
