import type { Form } from "../../../src/facts/form.ts";
import { formOf } from "../../../src/facts/form-of.ts";
import { findRule } from "../../../src/workspace/find-rule.ts";
import type { CaseQuestions } from "../../questions/cases.ts";
import type { Studied } from "../studied.ts";

/** The form of the facts that rules can ask for. */
export function formAnswer({ workspace: { rulebook } }: Studied, { rules }: CaseQuestions["form"]["asked"]): Form {
  const found = rules.map((name) => findRule(rulebook, name));
  return formOf(
    rulebook,
    found.flatMap((one) => (one.ok ? one.asked.key : [])),
  );
}
