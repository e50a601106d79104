import { frame } from "./en/frame.ts";
import { review } from "./en/review.ts";
import { tables } from "./en/tables.ts";
import { write } from "./en/write.ts";

/** Every string of the interface, in English, area by area. French has the same keys: one that is missing does not compile. */
export const en = { ...frame, ...write, ...review, ...tables };

/** What every language of the interface must provide. */
export type Texts = typeof en;
