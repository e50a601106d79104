import type { RefObject } from "react";
import type { Form } from "../../../src/facts/form.ts";
import type { Standing } from "../../questions/ask.ts";
import type { CaseProblem, FactsJson } from "../../questions/cases.ts";
import type { Questionnaire } from "../../store/questionnaire.ts";

/** What every part of the questionnaire's screen is given. */
export interface Parts {
  readonly form: Form;
  readonly facts: FactsJson;
  readonly asking: Questionnaire;
  /** Where it stands; where it last stood while some fact does not fit. */
  readonly settled: Extract<Standing, { readonly ok: true }>;
  readonly problems: readonly CaseProblem[];
  /** The heading of the page on screen, where the reader is put when another page comes. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}
