import type { Letter } from "../../src/workspace/letter/letter.ts";
import type { LetterWishes } from "../../src/workspace/letter/write-letter.ts";
import type { Refused, RuleQuestion } from "./account.ts";

/** What an officer fills in on screen. It is never sent anywhere and not kept. */
export interface FilledIn {
  readonly addressee: string;
  readonly reference: string;
  readonly opening: string;
  readonly closing: string;
  readonly name: string;
  readonly office: string;
}

/** What is asked for a letter. */
export interface LetterQuestions {
  readonly letter: {
    readonly asked: RuleQuestion & { readonly wishes: LetterWishes };
    readonly answer: { readonly ok: true; readonly letter: Letter } | Refused;
  };
}
