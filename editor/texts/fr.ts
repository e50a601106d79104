import type { Texts } from "./en.ts";
import { answers } from "./fr/answers.ts";
import { ask } from "./fr/ask.ts";
import { forms } from "./fr/forms.ts";
import { frame } from "./fr/frame.ts";
import { review } from "./fr/review.ts";
import { tables } from "./fr/tables.ts";
import { test } from "./fr/test.ts";
import { text } from "./fr/text.ts";
import { write } from "./fr/write.ts";

/** Every string of the interface, in French. */
export const fr: Texts = {
  ...frame,
  ...write,
  ...test,
  ...text,
  ...review,
  ...forms,
  ...ask,
  ...answers,
  ...tables,
};
