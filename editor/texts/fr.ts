import type { Texts } from "./en.ts";
import { answers } from "./fr/answers.ts";
import { frame } from "./fr/frame.ts";
import { review } from "./fr/review.ts";
import { write } from "./fr/write.ts";

/** Every string of the interface, in French. */
export const fr: Texts = { ...frame, ...write, ...review, ...answers };
