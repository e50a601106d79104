import type { Finding } from "../evaluate/finding.ts";
import { once } from "./lean.ts";
import { askTheReference, begun, type Frame } from "./place.ts";

/** What is found in a slot of a frame, once; what needs its own result is left to the reference. */
export function inSlot({ found }: Frame, slot: number, find: () => Finding): Finding {
  const known = found[slot];
  if (known === begun) return askTheReference();
  if (known) return known;
  found[slot] = begun;
  const finding = once(find());
  found[slot] = finding;
  return finding;
}
