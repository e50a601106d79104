import type { Form } from "../../../src/facts/form.ts";
import type { AskQuestions, Standing } from "../../questions/ask.ts";
import { type Askable, fieldOf } from "../../store/questionnaire.ts";
import type { StudioState } from "../../store/state.ts";

/** The question whose answer says where the questionnaire stands, from what is in hand. */
export function standingQuestion(
  rule: string,
  { case: chosen, on, language }: Pick<StudioState, "case" | "on" | "language">,
): AskQuestions["standing"]["asked"] {
  return { rule, facts: chosen?.facts ?? {}, on, language, ...(chosen?.readings && { readings: chosen.readings }) };
}

/** What can be asked as things stand: facts that can still change the answer, then decisions that the case may give. */
export function askableNow(
  form: Form,
  standing: Extract<Standing, { readonly ok: true }>,
  facts: Askable["facts"],
): Askable {
  const decisions = standing.awaiting.map(({ decision }) => decision).filter((decision) => fieldOf(form, decision));
  return { form, needs: [...standing.needs.map(({ fact }) => fact), ...decisions], facts };
}
