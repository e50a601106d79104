import { createContext, type ReactNode } from "react";
import type { CaseProblem } from "../questions/cases.ts";

/** What fields have to know besides their facts. */
export interface Asking {
  /** What does not fit, with its places. */
  readonly problems: readonly CaseProblem[];
  /** Of a questionnaire, which tells what was never asked from what somebody answered with "I don't know". */
  readonly questions?: Questions;
}

/** What a questionnaire adds to a form. Facts are named as answers name them: `children[1].birth_date`. */
export interface Questions {
  readonly isUnknown: (fact: string) => boolean;
  readonly sayUnknown: (fact: string, isUnknown: boolean) => void;
  /** Whether a field of a record is asked, or was. */
  readonly isAsked: (fact: string) => boolean;
  /** What is said below a question: why it is asked, or that it no longer matters. */
  readonly below: (fact: string) => ReactNode;
}

/** What the fields of a form are told by the form. */
export const AskingContext = createContext<Asking>({ problems: [] });
