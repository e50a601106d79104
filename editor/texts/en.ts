import { answers } from "./en/answers.ts";
import { ask } from "./en/ask.ts";
import { forms } from "./en/forms.ts";
import { frame } from "./en/frame.ts";
import { review } from "./en/review.ts";
import { tables } from "./en/tables.ts";
import { test } from "./en/test.ts";
import { text } from "./en/text.ts";
import { write } from "./en/write.ts";

/** Every string of the interface, in English, area by area. French has the same keys: one that is missing does not compile. */
export const en = {
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

/** What every language of the interface must provide. */
export type Texts = typeof en;
